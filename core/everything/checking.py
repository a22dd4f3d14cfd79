"""Whether everything in a document belongs together: what holds of every plan of a library.

The rows' own types have refused what no row can be; here is what one row alone cannot know.
"""

from collections.abc import Container, Iterator

from whenever import Instant

from core.errors import Refused
from core.everything.refusals import wrong
from core.everything.whole import Everything
from core.markdown.wording import reading_of
from core.model import SessionState, State
from core.plan_order import prerequisites
from core.progress.history import Fact, Happening
from core.saying import Said


def check(what: Everything) -> None:
    """Raise Refused where something in it is a stray, cannot be read, or is nowhere in time."""
    _refuse_strays(what.state)
    for place, moment in _moments(what.state):
        _on_the_clock(what.state, moment, place)
    for number, happening in enumerate(what.history.happenings):
        _check_fact(what.state, happening, f"history.happenings.{number}")
    prerequisites(what.state)
    try:
        reading_of(what.state, what.source)
    except Refused as refused:
        raise wrong(Said("{place}: {why}", place="source", why=refused.said)) from None
    except (TypeError, ValueError) as error:
        raise wrong(Said("{place}: {why}", place="wording.answers", why=str(error))) from None


def _refuse_strays(state: State) -> None:
    for place, owner, there in _owned(state):
        if owner not in there:
            raise wrong(
                Said(
                    "{place} belongs to {owner}, which is not there",
                    place=place[:80],
                    owner=owner[:80],
                )
            )


def _owned(state: State) -> Iterator[tuple[str, str, Container[str]]]:
    """Whatever belongs to a row: its place, the row's id, and where that has to be."""
    for table in ("slots", "rules", "records", "notes"):
        yield from ((f"{table}.{id_}", id_, state.sessions) for id_ in getattr(state, table))
    yield from ((f"day_notes.{id_}", id_, state.days) for id_ in state.day_notes)
    for table in ("sessions", "readings"):
        rows = getattr(state, table)
        yield from ((f"{table}.{id_}", row.day, state.days) for id_, row in rows.items())
    for table in ("days", "sessions", "readings", "busy"):
        rows = getattr(state, table)
        yield from ((f"{table}.{id_}", row.id, (id_,)) for id_, row in rows.items())


def _moments(state: State) -> Iterator[tuple[str, Instant]]:
    for id_, slot in state.slots.items():
        yield f"slots.{id_}", slot.start
    for id_, record in state.records.items():
        yield f"records.{id_}", record.started
    for id_, busy in state.busy.items():
        yield f"busy.{id_}", busy.span.start
        yield f"busy.{id_}", busy.span.end


def _on_the_clock(state: State, moment: Instant, place: str) -> None:
    """Raise Refused where the user's clock has no such time, or none for what comes after it."""
    try:
        state.local(moment.subtract(hours=48))
        state.local(moment.add(hours=48))
    except ValueError:
        raise wrong(
            Said("{place} cannot be {value}", place=place[:80], value=moment.format_iso())
        ) from None


def _check_fact(state: State, happening: Happening, place: str) -> None:
    for text in (happening.old, happening.new):
        if text is None:
            continue
        try:
            match happening.fact:
                case Fact.STATE:
                    SessionState(text)
                case Fact.START:
                    _on_the_clock(state, Instant.parse_iso(text), place)
                case Fact.MINUTES | Fact.CONFIDENCE:
                    _ = int(text)
        except ValueError:
            raise wrong(Said("{place} cannot be {value}", place=place, value=text[:40])) from None
