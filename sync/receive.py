"""What came from the other side, as one edit of the plan and new marks. It decides, no more."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field, replace

from whenever import Instant

from core import edits
from core.errors import Refused
from core.mark import Mark, Memory
from core.model import SessionId, State
from core.saying import Quoted, Said
from core.stamp import Stamp
from sync.event import Event, event_of
from sync.ics_file import UNSTAMPED
from sync.merge import TOGETHER, Base, agreed_after, base_of, edited_there, merge
from sync.parts import SHARED, Part, Parts, parts_of, taken
from sync.service import Item

Read = Callable[[str], Event | None]


@dataclass(frozen=True, slots=True)
class View:
    """The plan, how fresh each of its events is, and what is remembered of its mirror.

    `alarm` is how many minutes before their start its events are to ring, None for never.
    """

    state: State
    stamps: Mapping[SessionId, Stamp]
    memory: Memory
    alarm: int | None = None

    def event(self, session: SessionId, state: State | None = None) -> Event | None:
        """The session's event, in this state or a later one; None while it has no place."""
        state = state or self.state
        if session not in state.sessions:
            return None
        return event_of(state, session, self.stamps.get(session, UNSTAMPED), self.alarm)

    def parts(self, session: SessionId, state: State | None = None) -> Parts | None:
        """The same, part by part."""
        event = self.event(session, state)
        return event and parts_of(event, event.about)


@dataclass(slots=True)
class Received:
    """The plan with the other side's edits in it, the marks from now on, and what to tell."""

    after: State
    marks: dict[SessionId, Mark]
    taken: dict[SessionId, frozenset[str]] = field(default_factory=dict[SessionId, frozenset[str]])
    problems: list[str] = field(default_factory=list[str])


def receive(
    view: View,
    items: Mapping[SessionId, Item],
    gone: Iterable[SessionId],
    read: Read,
    now: Instant,
) -> Received:
    """Merge the events that changed and those that went into the plan. Pure.

    A deletion there never deletes here: its mark is kept without a body, which is the tray, until
    the user says what became of the session or edits it.
    """
    received = Received(view.state, dict(view.memory.marks))
    for session in gone:
        if _is_ours(view, session):
            del received.marks[session]
        else:
            received.marks[session] = _without_body(received.marks[session], read)
    for session, item in sorted(items.items()):
        _take(view, received, session, item, read, now)
    for session, mark in list(received.marks.items()):
        if not mark.body and view.event(session, received.after) is None:
            del received.marks[session]
        elif mark.held and session not in items:
            received.marks[session] = _still_held(view.parts(session), mark, read)
    return received


def _without_body(mark: Mark, read: Read) -> Mark:
    """The mark of an event that went. Of what was held, Tenday's side is an edit now."""
    event = read(mark.body)
    theirs = parts_of(event, mark.ours[Part.ABOUT]) if event else dict.fromkeys(mark.held, "")
    ours = {**mark.ours, **{part: theirs[part] for part in mark.held}}
    return Mark("", "", ours)


def _still_held(local: Parts | None, mark: Mark, read: Read) -> Mark:
    """The mark without the parts on which both sides have come to agree."""
    event = read(mark.body)
    if local is None or event is None:
        return mark
    theirs = parts_of(event, mark.ours[Part.ABOUT])
    met = {part: local[part] for part in mark.held if local[part] == theirs[part]}
    return replace(mark, ours={**mark.ours, **met}, held=mark.held - met.keys())


def _is_ours(view: View, session: SessionId) -> bool:
    """Whether the deletion is Tenday's own, or one that both sides made."""
    intent = view.memory.intents.get(session)
    return (intent is not None and intent.sent is None) or view.event(session) is None


def _take(
    view: View, received: Received, session: SessionId, item: Item, read: Read, now: Instant
) -> None:
    mark = view.memory.marks.get(session)
    local = view.parts(session)
    event = read(item.body)
    if event is None:
        _hold_unreadable(received, session, item, mark, local)
        return
    about = mark.ours[Part.ABOUT] if mark else (local or {Part.ABOUT: ""})[Part.ABOUT]
    theirs = parts_of(event, about)
    old = read(mark.body) if mark and mark.body else None
    before = parts_of(old, about) if old else None
    base = base_of(mark, before, view.memory.intents.get(session), theirs)
    if session not in view.state.sessions:
        if mark is not None:
            held = TOGETHER if edited_there(base, theirs) else mark.held
            received.marks[session] = Mark(item.etag, item.body, mark.ours, held)
        return
    held = mark.held if mark and old else frozenset[str]()
    new = view.stamps.get(session, UNSTAMPED).sequence == 0
    shown = local or view.parts(session, edits.move(view.state, session, event.start))
    assert shown is not None, "it has just been given a place"
    merged = merge(shown, base, theirs, held, new, placed=local is not None)
    refused = _apply(received, session, merged.take, theirs, now)
    merged = replace(merged, take=merged.take - refused, held=merged.held | refused)
    after = view.parts(session, received.after)
    if merged.take:
        received.taken[session] = merged.take
    if after is None:
        ours: Parts = (mark.ours if mark else None) or theirs
    else:
        ours = agreed_after(after, base, theirs, merged)
        merged = replace(merged, held=_standing(after, theirs, base, merged.held))
    received.marks[session] = Mark(item.etag, item.body, ours, merged.held)


def _standing(after: Parts, theirs: Parts, base: Base, held: frozenset[str]) -> frozenset[str]:
    never_met = TOGETHER - {Part.STATE} if base.theirs is None else frozenset[str]()
    return frozenset(p for p in held | never_met if after[p] != theirs[p])


def _apply(
    received: Received, session: SessionId, take: frozenset[str], theirs: Parts, now: Instant
) -> frozenset[str]:
    """Make the edits; returns the parts whose edit cannot be, which then stand on both sides."""
    refused: set[str] = set()
    for part in SHARED:
        if part not in take:
            continue
        try:
            received.after = taken(received.after, session, part, theirs, now)
        except Refused as why:
            refused.add(part)
            received.problems.append(why.said)
    return frozenset(refused)


def _hold_unreadable(
    received: Received, session: SessionId, item: Item, mark: Mark | None, local: Parts | None
) -> None:
    """Leave alone an event that now recurs, or takes whole days, on both sides."""
    ours = mark.ours if mark else local
    if ours is None:
        return
    received.marks[session] = Mark(item.etag, item.body, ours, TOGETHER)
    received.problems.append(
        Said(
            "{title} now recurs or lasts whole days in the calendar, which a session cannot. Both "
            "stay as they are; give it a start and an end there, or delete it there.",
            title=Quoted(ours[Part.TITLE]),
        )
    )
