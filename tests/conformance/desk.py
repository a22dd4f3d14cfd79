"""A computer whose plan is at a real server, over a line that can fail, and a phone beside it."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from core import edits
from core.model import SessionId
from sync.caldav.account import CalDavService
from sync.event import UID_SUFFIX, Event, session_uid
from sync.mirror import Outcome
from tests.conformance.conftest import OnServer
from tests.conformance.proxy import Line
from tests.states import FIRST_DAY, at, session_id
from tests.sync.installation import Notebook, sync

DONE, PLANNED = session_id(1, 1), session_id(3, 1)
THURSDAY = at(FIRST_DAY.add(days=3), 15)


@dataclass
class Desk:
    """A computer whose plan is in the calendar already, and a phone that has a line of its own."""

    line: Line
    service: CalDavService
    phone: CalDavService
    other: OnServer
    book: Notebook

    def sync(self) -> Outcome:
        return sync(self.book, self.service)

    def retitle(self, title: str) -> None:
        self.book.edit(edits.retitle(self.book.state, PLANNED, title))

    def shown(self) -> Event:
        """The planned session's event as the phone has it."""
        (item,) = self.phone.fetch([session_uid(PLANNED)])
        event = self.phone.read(item.body)
        assert event is not None
        return event

    def edit_there(self, **fields: object) -> None:
        (item,) = self.phone.fetch([session_uid(PLANNED)])
        event = replace(self.shown(), **fields)  # pyright: ignore[reportArgumentType]
        modified = event.modified.add(minutes=1)
        self.phone.write(replace(event, sequence=9, modified=modified), item)

    def put_there(self, change: Callable[[str], str]) -> None:
        """Write the event's own text anew."""
        (item,) = self.phone.fetch([session_uid(PLANNED)])
        self.other.put(item.uid, change(item.body))

    def comes_to_rest(self) -> None:
        """On a good line both sides agree, one event a session, and there is nothing to do."""
        self.line.mend()
        self.sync()
        again = self.sync()
        assert not again.made + again.changed + again.deleted
        assert not again.taken
        there = self.phone.fetch([*self.phone.listing("").etags])
        assert {item.uid for item in there} == {session_uid(s) for s in self.book.state.slots}
        for item in there:
            shown, local = self.phone.read(item.body), self.book.look().event(session_of(item.uid))
            assert shown is not None
            assert local is not None
            assert (shown.summary, shown.start) == (local.summary, local.start)


def session_of(uid: str) -> SessionId:
    """The session whose event has that uid."""
    return SessionId(uid.removesuffix(UID_SUFFIX))
