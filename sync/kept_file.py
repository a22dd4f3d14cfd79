"""A calendar file that is kept up to date at a path, for a folder that a cloud drive publishes.

It is written only where what it says has changed. Who subscribes to it hears of a deleted session
once: its event stands there as cancelled until the file is written the next time.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path

from whenever import Instant

from core.files import read_whole, write_atomically
from core.mark import Mark, Step
from core.model import SessionId, SessionState
from sync.event import Event
from sync.ics_event import amended, read_event
from sync.ics_file import write_calendars
from sync.mirror import Ledger, Outcome
from sync.parts import Part, parts_of
from sync.receive import View

CANCELLED = "cancelled"
"""Stands in a mark for the etag that a file has none of: the file says that the event is off."""

UTC = "UTC"


@dataclass(slots=True)
class _Plan:
    """One plan's part of the file: what stands in it now, and what stood there."""

    ledger: Ledger
    view: View
    events: Mapping[SessionId, Event]
    gone: list[SessionId] = field(default_factory=list[SessionId])
    over: list[SessionId] = field(default_factory=list[SessionId])

    def cancelled(self, sessions: Iterable[SessionId], now: Instant) -> dict[SessionId, Event]:
        """The events that these sessions had, as cancelled at that moment or before."""
        found: dict[SessionId, Event] = {}
        for session in sessions:
            mark = self.view.memory.marks[session]
            event = read_event(mark.body, UTC)
            if event is not None and mark.etag != CANCELLED:
                sequence = event.sequence + 1
                skipped = SessionState.SKIPPED
                event = replace(event, state=skipped, sequence=sequence, modified=now)
            if event is not None:
                found[session] = event
        return found


def keep_file(
    path: Path, ledgers: Iterable[Ledger], alarm: int | None, now: Instant, dry_run: bool = False
) -> list[Outcome]:
    """Bring the file to what the plans are now; what that did, plan by plan.

    Raises Refused where the file cannot be read or written.
    """
    plans = [_looked(ledger) for ledger in ledgers]
    content = _content(plans, [plan.over for plan in plans], alarm, now)
    stands = read_whole(path) if path.exists() else None
    if content == stands and not any(plan.gone for plan in plans):
        return [Outcome() for _ in plans]
    outcomes = [_outcome(plan) for plan in plans]
    if dry_run:
        return outcomes
    content = _content(plans, [plan.gone for plan in plans], alarm, now)
    if content != stands:
        write_atomically(path, content)
    for plan in plans:
        plan.ledger.record(_step(plan, now))
    return outcomes


def _looked(ledger: Ledger) -> _Plan:
    view = ledger.look()
    found = {session: view.event(session) for session in view.state.sessions}
    events = {session: event for session, event in found.items() if event is not None}
    left = {s: mark for s, mark in sorted(view.memory.marks.items()) if s not in events}
    gone = [s for s, mark in left.items() if mark.etag != CANCELLED]
    over = [s for s, mark in left.items() if mark.etag == CANCELLED]
    return _Plan(ledger, view, events, gone, over)


def _content(
    plans: list[_Plan], off: list[list[SessionId]], alarm: int | None, now: Instant
) -> bytes:
    cancelled = [
        event
        for plan, sessions in zip(plans, off, strict=True)
        for event in plan.cancelled(sessions, now).values()
    ]
    shown = [(plan.view.state, plan.view.stamps) for plan in plans]
    return write_calendars(shown, cancelled, alarm_minutes=alarm)


def _outcome(plan: _Plan) -> Outcome:
    outcome, marks = Outcome(), plan.view.memory.marks
    for row in plan.view.state.ordered_sessions():
        event = plan.events.get(row.id)
        if event is None:
            continue
        mark = marks.get(row.id)
        if mark is None or mark.etag == CANCELLED:
            outcome.made.append(event.summary)
        elif parts_of(event, event.about) != mark.ours:
            outcome.changed.append(event.summary)
    outcome.deleted += [marks[session].ours[Part.TITLE] for session in plan.gone]
    return outcome


def _step(plan: _Plan, now: Instant) -> Step:
    marks: dict[SessionId, Mark | None] = dict.fromkeys(plan.over)
    for session, event in plan.events.items():
        body = amended("", event, UTC)
        marks[session] = Mark("", body, parts_of(event, event.about))
    for session, event in plan.cancelled(plan.gone, now).items():
        old = plan.view.memory.marks[session]
        marks[session] = Mark(CANCELLED, amended("", event, UTC), old.ours)
    return Step(marks=marks)
