"""The command `tenday search`: words in; out sessions and notes, those that answer best first."""

from argparse import Namespace
from collections.abc import Iterator
from typing import TYPE_CHECKING

from core.command_line import print_json
from core.notes import THE_PLAN
from core.search.excerpt import excerpt, excerpt_of_note
from core.search.query import Query, query_of
from core.wallclock import to_wall

if TYPE_CHECKING:
    from core.store.library import Library
    from core.store.searched import Found


def search(arguments: Namespace, library: "Library", zone: str) -> None:
    """Print what answers; each word has to be there, and each condition has to hold."""
    query = query_of(" ".join(arguments.words) + " ")
    found = library.find(query, zone, arguments.most, ranked=not arguments.newest)
    if arguments.json:
        print_json([_as_json(query, each, zone) for each in found])
    else:
        print(*(line for each in found for line in _lines(query, each, zone)), sep="\n")
        if not found:
            print('Nothing answers. Take fewer words, or only the beginning of one, as "dock*".')


def _lines(query: Query, found: "Found", zone: str) -> Iterator[str]:
    yield _head(found, zone)
    terms = query.terms
    for shown in (excerpt(found.topics, terms), excerpt_of_note(found.note, terms)):
        if shown.places:
            yield f"          {shown.text}"


def _head(found: "Found", zone: str) -> str:
    if (day := found.noted_day) is not None:
        return f"{'day':8}  {day.full_name} (its note, {found.plan_title})"
    if found.subject == THE_PLAN:
        return f"{'plan':8}  {found.plan_title} (its note)"
    when = f"{to_wall(found.start, zone):YYYY-MM-DD HH:mm}, " if found.start else ""
    return f"{found.subject.key[:8]}  {found.title} ({when}{found.state}, {found.plan_title})"


def _as_json(query: Query, found: "Found", zone: str) -> dict[str, object]:
    start = found.start and to_wall(found.start, zone).to_fixed_offset().format_iso()
    return {
        "of": found.subject.kind,
        "id": found.subject.key or found.plan,
        "plan": found.plan_title,
        "day": found.day,
        "title": found.title,
        "state": found.state and str(found.state),
        "start": start,
        "confidence": found.confidence,
        "topics": excerpt(found.topics, query.terms).text,
        "note": excerpt_of_note(found.note, query.terms).text,
    }
