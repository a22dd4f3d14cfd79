"""Events that stand under names of another program's, as after an import by hand."""

from dataclasses import replace

import pytest

from core import edits
from core.mark import Account
from sync.caldav.wire import Wire
from sync.event import session_uid
from tests.conformance.conftest import account_at, service_of
from tests.conformance.desk import DONE, PLANNED, THURSDAY
from tests.conformance.servers import SECRET, USER
from tests.states import sample_state
from tests.sync.installation import Notebook, sync


class Imported:
    """A computer that meets the plan's events in a calendar, one of them under another name."""

    def __init__(self, account: Account) -> None:
        self.account, self.book = account, Notebook(sample_state())
        self.calendar = service_of(account)
        sync(Notebook(sample_state()), service_of(account))
        self.rename(PLANNED, "else.ics")

    def rename(self, session: str, name: str) -> None:
        """As by a program that deletes the event and makes it anew."""
        (item,) = self.calendar.fetch([f"{session}@tenday"])
        self.calendar.delete(item)
        head = {"Content-Type": "text/calendar"}
        Wire(USER, SECRET).ask("PUT", f"{self.account.url}{name}", item.body, head)

    def sync(self):
        """Each sync is a run of its own."""
        return sync(self.book, service_of(self.account))

    @property
    def tray(self) -> list[str]:
        return [session for session, mark in self.book.memory.marks.items() if not mark.body]


@pytest.fixture
def imported(server: str) -> Imported:
    """At each server in turn."""
    made = Imported(account_at(server))
    made.sync()
    return made


def test_it_is_not_taken_for_deleted_by_a_whole_look(imported: Imported) -> None:
    """As after a token that was refused."""
    imported.book.memory = replace(imported.book.memory, token="")
    imported.sync()
    assert not imported.tray


def test_a_program_that_makes_an_event_anew_has_not_deleted_it(imported: Imported) -> None:
    """The old name is gone, the event is there."""
    imported.rename(DONE, "another.ics")
    imported.sync()
    assert not imported.tray


def test_what_the_phone_does_to_it_is_seen(servers: dict[str, str]) -> None:
    """From the first meeting on it stands under Tenday's own name, where listings tell of it: at a
    server that moves events, which Xandikos does not.
    """
    imported = Imported(account_at(servers["radicale"]))
    imported.sync()
    (item,) = imported.calendar.fetch([session_uid(PLANNED)])
    event = imported.calendar.read(item.body)
    assert event is not None
    later = replace(event, start=THURSDAY, end=THURSDAY.add(minutes=90), sequence=9)
    imported.calendar.write(later, item)
    imported.sync()
    assert imported.book.state.slots[PLANNED].start == THURSDAY


def test_it_is_deleted_with_its_session(imported: Imported) -> None:
    """Wherever it stands by then."""
    imported.rename(PLANNED, "elsewhere.ics")
    imported.book.edit(edits.unschedule(imported.book.state, PLANNED))
    assert imported.sync().deleted == ["SQL review"]
    assert service_of(imported.account).fetch([session_uid(PLANNED)]) == []
    imported.sync()
    assert PLANNED not in imported.book.state.slots


def test_a_server_that_moves_nothing_loses_nothing(servers: dict[str, str]) -> None:
    """Then the event stays where it is, and is asked for by its UID."""
    from tests.conformance.proxy import Answer, Asked, line_to

    def refuse(asked: Asked) -> Answer | None:
        return Answer(405) if asked.method == "MOVE" else None

    account = account_at(servers["radicale"])
    with line_to(servers["radicale"]) as line:
        line.instead = refuse
        made = Imported(account)
        made.account = replace(account, url=line.through(account.url))
        made.sync()
        made.book.memory = replace(made.book.memory, token="")
        made.sync()
        assert not made.tray
        made.book.edit(edits.unschedule(made.book.state, PLANNED))
        assert made.sync().deleted == ["SQL review"]
    assert service_of(account).fetch([session_uid(PLANNED)]) == []
