"""A sheet as Markdown, for whoever cannot see its page.

It says what the page says, from the same content; rooms to write in are left out.
"""

from collections.abc import Iterator
from typing import Any

from core.report.markdown import escaped, joined
from core.report.sheets import Sheet

Data = dict[str, Any]


def sheet_text(kind: Sheet, content: Data) -> str:
    """The sheet's words. The same content gives the same text."""
    return joined((_week if kind is Sheet.WEEK else _day)(content))


def _week(content: Data) -> Iterator[str]:
    yield f"# {escaped(content['title'])}\n"
    yield escaped(content["period"])
    for day in content["days"]:
        yield f"\n## {escaped(day['name'])}\n"
        for block in day["blocks"]:
            yield f"- **{escaped(block['title'])}**, {escaped(block['times'][0])}"
        if not day["blocks"]:
            yield escaped(content["words"]["nothing_on_date"])


def _day(content: Data) -> Iterator[str]:
    words = content["words"]
    yield f"# {escaped(content['title'])}\n"
    yield escaped(content["plan"])
    if not content["sessions"]:
        yield "\n" + escaped(words["nothing_on_date"])
    for session in content["sessions"]:
        yield f"\n## {escaped(session['title'])}\n"
        done = words["done"] if session["done"] else ""
        about = (session["time"], session["length"], session["day"], done)
        yield escaped(" · ".join(filter(None, about))) + "\n"
        yield from _boxes(session["topics"], "text")
    if content["readings"]:
        yield f"\n## {escaped(words['reading'])}\n"
        yield from _boxes(content["readings"], "title")


def _boxes(rows: list[Data], said: str) -> Iterator[str]:
    for row in rows:
        yield f"- [{'x' if row['done'] else ' '}] {escaped(row[said])}"
