"""The progress report as Markdown, for a journal or a message.

Words of the plan's are escaped: they are shown by any reader of Markdown, and are never markup.
"""

import re
from collections.abc import Iterable, Iterator, Sequence
from typing import Any

from core.pictures.naming import shown

Data = dict[str, Any]

_MARKUP = re.compile(r"([\\`*_\[\]<>|~#]|&(?=#|\w+;))")
_LIST = re.compile(r"^(?:(?=[-+=])|(\d+)(?=[.)]))")
"""Before what would begin a list or underline a heading."""


def markdown(content: Data) -> bytes:
    """The text in UTF-8. The same content gives the same bytes."""
    return joined(_lines(content)).encode()


def joined(lines: Iterable[str]) -> str:
    """The lines as one text, without what only paper needs."""
    text = "\n".join(lines) + "\n"
    return text.replace("\N{ZERO WIDTH SPACE}", "").replace("\N{NO-BREAK SPACE}", " ")


def escaped(text: str) -> str:
    """The text on one line, none of it markup."""
    return _LIST.sub(r"\1\\", _MARKUP.sub(r"\\\1", " ".join(text.split())))


def _lines(content: Data) -> Iterator[str]:
    words = content["words"]
    yield f"# {escaped(content['title'])}"
    yield ""
    yield (
        f"{escaped(words['report'])}, {escaped(content['as_of'])}. "
        f"**{escaped(content['verdict'])}.**"
    )
    yield ""
    yield (
        f"{escaped(words['target_date'])}: {escaped(content['target_date'])}, "
        f"{escaped(content['days_to_go'])}. {escaped(content['version'])}."
    )
    if content["period"]:
        yield f"\n**{escaped(content['period'])}**"
    yield ""
    for fact in content["facts"]:
        of = f" ({escaped(fact['of'])})" if fact["of"] else ""
        yield f"- {escaped(fact['word'])}: {escaped(fact['value'])}{of}"
    for told in (content["burn_up"]["told"], content["dates"]["told"]):
        if told:
            yield f"- {escaped(told)}"
    if content["plan_note"]:
        yield f"\n## {escaped(words['notes'])}\n"
        yield from _blocks(content["plan_note"])
    for day in content["days"]:
        yield from _day(day, words)
    if content["misses"]:
        yield f"\n## {escaped(words['missed_list'])}\n"
        rows = ((m["title"], m["missed"], m["recovered"]) for m in content["misses"])
        yield from _table([words["session_head"], words["missed_on"], words["made_up"]], rows)
    if content["topics"]:
        yield f"\n## {escaped(words['topics'])}\n"
        rows = ((t["topic"], f"{t['confidence']}/5") for t in content["topics"])
        yield from _table([words["topic"], words["confidence"]], rows)


def _day(day: Data, words: Data) -> Iterator[str]:
    name = f"{day['name']} – {day['theme']}" if day["theme"] else day["name"]
    yield f"\n## {escaped(name)}\n"
    yield escaped(" · ".join(filter(None, (day["date"], day["summary"])))) + "\n"
    head = ("state", "session_head", "when", "planned", "actual", "confidence")
    rows = (
        (
            session["word"],
            session["title"],
            ", ".join(session["when"]) or words["not_placed"],
            session["planned"],
            session["actual"],
            "" if session["confidence"] is None else f"{session['confidence']}/5",
        )
        for session in day["sessions"]
    )
    if day["sessions"]:
        yield from _table([words[each] for each in head], rows)
    if day["readings"]:
        yield ""
        for reading in day["readings"]:
            yield f"- [{'x' if reading['done'] else ' '}] {escaped(reading['title'])}"
    for note in day["notes"]:
        yield f"\n**{escaped(note['title'])}**\n"
        yield from _blocks(note["blocks"])


def _blocks(blocks: Iterable[Data]) -> Iterator[str]:
    for block in blocks:
        said = escaped("".join(span["text"] for span in block["spans"]))
        if "picture" in block:
            said = shown(block["picture"], said)
        box = f"[{'x' if block['ticked'] else ' '}] " if "ticked" in block else ""
        yield f"> - {box}{said}" if block["block"] == "item" else f"> {said}\n>"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]]) -> Iterator[str]:
    yield "| " + " | ".join(map(escaped, head)) + " |"
    yield "|" + " --- |" * len(head)
    for row in rows:
        yield "| " + " | ".join(map(escaped, row)) + " |"
