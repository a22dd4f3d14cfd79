"""On which date a plan's sessions stand and were worked on, each looked up once for all numbers.

The example is of the plan that `core.progress` begins with.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from whenever import Date

from core.model import SessionId, SessionState, State
from core.progress.history import Fact, History
from core.wallclock import local_date

_STATE, _DONE = Fact.STATE, SessionState.DONE

Worked = Mapping[SessionId, Date]
"""The date on which each done session was worked on, as `done_on` tells it."""


@dataclass(frozen=True, slots=True)
class Dates:
    """`stands` has the date of each session's place, `worked` that of each done one's work."""

    stands: Mapping[SessionId, Date]
    worked: Worked


def dates_of(state: State, history: History) -> Dates:
    """The dates, on the user's wall clock."""
    zone = state.availability.zone
    stands = {id_: local_date(slot.start, zone) for id_, slot in state.slots.items()}
    return Dates(stands, done_on(state, history))


def done_on(state: State, history: History) -> dict[SessionId, Date]:
    """The date on which each done session was worked on: recorded with it, or when it was said.

    >>> done_on(state, history)
    {'docker': Date("2026-03-02"), 'images': Date("2026-03-03")}
    """
    zone, records, dates = state.availability.zone, state.records, dict[SessionId, Date]()
    unrecorded: list[SessionId] = []
    for session in state.sessions.values():
        if session.state is _DONE:
            if (record := records.get(session.id)) is not None:
                dates[session.id] = local_date(record.started, zone)
            else:
                unrecorded.append(session.id)
    if unrecorded:
        said = {h.session: h.at for h in history.of(_STATE) if h.new == "done"}
        dates |= {id_: local_date(said[id_], zone) for id_ in unrecorded if id_ in said}
    return dates
