"""From adding an account to removing it, at a real server with a real library."""

from contextlib import closing
from pathlib import Path

from core import edits
from core.changes import Changes
from core.mark import Account
from core.store.library import Library
from sync.accounts import Secrets
from sync.courier import CALENDAR_NAME, Courier
from sync.event import session_uid
from tests.conformance.conftest import service_of
from tests.conformance.servers import SECRET, USER
from tests.states import NOW, ZONE, sample_state, session_id

PINNED = session_id(3, 1)


def courier_of(path: Path) -> Courier:
    """A computer with the sample plan in its library."""
    with closing(Library.open(path, NOW)) as library:
        library.add(sample_state(), b"", NOW)
    return Courier(lambda: Library.open(path, NOW), Secrets(), lambda: NOW, lambda: ZONE)


def test_two_computers_and_one_calendar(server: str, tmp_path: Path) -> None:
    """One makes the calendar, the other finds it and adopts; an edit of one reaches the other, and
    the account goes with its events.
    """
    home, office = courier_of(tmp_path / "home.sqlite"), courier_of(tmp_path / "office.sqlite")
    url = home.create("caldav", server, USER, SECRET)
    assert office.calendars("caldav", server, USER, SECRET)[url] == CALENDAR_NAME
    account = Account("cloud", "caldav", url, USER)
    for each in (home, office):
        each.add(account, SECRET, for_now=True)
    (made,) = home.sync("cloud").exchanges
    assert len(made.made) == 5
    assert not any(office.sync("cloud").exchanges)

    with closing(home.open_library()) as library:
        plan = library.open_plan
        assert plan is not None
        state = library.load(plan)
        span = state.span_of(PINNED)
        assert span is not None
        after = edits.move(state, PINNED, span.start.add(hours=1))
        library.write(plan, Changes.between(state, after), NOW)
    home.sync("cloud")
    (taken,) = office.sync("cloud").exchanges
    assert [*taken.taken] == [PINNED]
    assert not any(home.sync("cloud").exchanges)

    home.remove("cloud", with_events=True)
    calendar = service_of(account)
    assert calendar.fetch([session_uid(PINNED)]) == []
    assert calendar.listing("").etags == {}
