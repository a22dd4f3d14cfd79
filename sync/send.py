"""What Tenday has to say to the other side: the requests that an edited plan needs. Pure."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from core.mark import Intent, Mark
from core.model import SessionId, State
from sync.event import Event, session_uid
from sync.parts import SHARED, Part, Parts, keeping, parts_of
from sync.receive import Read, View
from sync.service import Item


@dataclass(frozen=True, slots=True)
class Send:
    """One request: make or change the event, or delete it where `event` is None."""

    session: SessionId
    title: str
    event: Event | None
    upon: Item | None
    ours: Parts
    held: frozenset[str] = frozenset()

    @property
    def intent(self) -> Intent:
        """What to remember until the answer has come."""
        return Intent(None if self.event is None else parts_of(self.event, self.event.about))

    def mark(self, item: Item) -> Mark:
        """What is agreed once the request was answered with `item`."""
        return Mark(item.etag, item.body, self.ours, self.held)


def sends(view: View, after: State, marks: Mapping[SessionId, Mark], read: Read) -> Iterator[Send]:
    """The requests, in the plan's order, deletions last. An event that is agreed needs none."""
    for row in after.ordered_sessions():
        event = view.event(row.id, after)
        if event is not None:
            send = _writing(row.id, event, marks.get(row.id), read)
            if send is not None:
                yield send
    for session, mark in marks.items():
        # What was edited there after it was deleted here is for the user to decide.
        if view.event(session, after) is None and mark.body and not mark.held:
            item = Item(session_uid(session), mark.etag, mark.body)
            yield Send(session, mark.ours[Part.TITLE], None, item, mark.ours)


def _writing(session: SessionId, event: Event, mark: Mark | None, read: Read) -> Send | None:
    local = parts_of(event, event.about)
    if mark is None:
        return Send(session, event.summary, event, None, local)
    if not mark.body:
        edited = any(local[part] != mark.ours[part] for part in SHARED)
        return Send(session, event.summary, event, None, local) if edited else None
    if all(
        local[part] == mark.ours.get(part, local[part]) for part in Part if part not in mark.held
    ):
        return None
    old = read(mark.body)
    if old is None:
        return None
    kept = keeping(event, parts_of(old, mark.ours[Part.ABOUT]), mark.held)
    ours = {**local, **{part: mark.ours[part] for part in mark.held}}
    rang = mark.ours.get(Part.ALARM, local[Part.ALARM])
    upon = Item(event.uid, mark.etag, mark.body, int(rang) if rang else None)
    return Send(session, event.summary, kept, upon, ours, mark.held)
