"""What a note may start from: given in the user's language, or the user's own text instead."""

from collections.abc import Mapping

from gui.translation import translate

KEPT: Mapping[str, str] = {
    "notes": "template/session",
    "day_notes": "template/day",
    "plan_note": "template/plan",
}
"""The preference that holds the user's own, for the notes of each table."""


def given(table: str) -> str:
    """Markdown with a heading for each thing that a session, a day or a plan leaves behind."""
    asked = {
        "notes": (
            translate("NoteTemplate", "What I learnt"),
            translate("NoteTemplate", "Gaps"),
            translate("NoteTemplate", "Questions"),
        ),
        "day_notes": (
            translate("NoteTemplate", "What went well"),
            translate("NoteTemplate", "What was hard"),
            translate("NoteTemplate", "For the next day"),
        ),
        "plan_note": (
            translate("NoteTemplate", "What it is for"),
            translate("NoteTemplate", "What I know already"),
            translate("NoteTemplate", "Where I am weak"),
            translate("NoteTemplate", "Books, courses, people"),
        ),
    }[table]
    headings = "".join(f"### {question}\n\n- \n\n" for question in asked)
    if table != "notes":
        return headings
    return f"{headings}**{translate('NoteTemplate', 'Confidence (1–5):')}** "
