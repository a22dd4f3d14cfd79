"""What a note may start from: the questions a session leaves behind, in the user's language."""

from gui.translation import translate


def template() -> str:
    """Markdown with a heading for each question."""
    asked = (
        translate("NoteTemplate", "What I learnt"),
        translate("NoteTemplate", "Gaps"),
        translate("NoteTemplate", "Questions"),
    )
    confidence = translate("NoteTemplate", "Confidence (1–5):")
    return "".join(f"### {question}\n\n- \n\n" for question in asked) + f"**{confidence}** "
