"""From adding an account to removing it, at a real server with a real library."""

from contextlib import closing
from pathlib import Path

from core import edits
from core.changes import Changes
from core.mark import Account
from core.store.library import Library
from sync.accounts import Secrets
from sync.caldav.wire import Wire
from sync.courier import CALENDAR_NAME, Courier
from sync.event import session_uid
from tests.conformance.conftest import account_at, service_of
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


MEETING = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//Somebody//EN
BEGIN:VEVENT
UID:meeting@office
DTSTAMP:20260301T000000Z
DTSTART:20260303T090000Z
DTEND:20260303T100000Z
RRULE:FREQ=DAILY;COUNT=2
SUMMARY:Meeting
END:VEVENT
END:VCALENDAR
"""


def test_events_of_other_calendars_are_walls(server: str, tmp_path: Path) -> None:
    """Chosen by name; looked at with each sync, repeated events and all; gone with the choice."""
    courier = courier_of(tmp_path / "home.sqlite")
    work = account_at(server, "Work")
    Wire(USER, SECRET).ask("PUT", f"{work.url}m.ics", MEETING, {"Content-Type": "text/calendar"})
    url = courier.create("caldav", server, USER, SECRET)
    courier.add(Account("cloud", "caldav", url, USER), SECRET, for_now=True)
    there = courier.readable("cloud")
    assert url not in there
    assert there[work.url] == "Work"

    assert courier.watch("cloud", {work.url: "Work"})
    plan = sample_state().plan.id
    walls = [*courier.elsewhere(plan).values()]
    assert [wall.title for wall in walls] == ["Meeting", "Meeting"]
    assert courier.accounts()[0].watched == ("Work",)
    done = courier.sync("cloud")
    assert (done.trouble, done.walls) == (None, False)

    Wire(USER, SECRET).ask("DELETE", f"{work.url}m.ics")
    assert courier.sync("cloud").walls
    assert not courier.elsewhere(plan)


def test_a_watched_calendar_that_is_gone_is_told(server: str, tmp_path: Path) -> None:
    """The plans are synced all the same, and what was known of it stays."""
    courier = courier_of(tmp_path / "home.sqlite")
    work = account_at(server, "Work")
    Wire(USER, SECRET).ask("PUT", f"{work.url}m.ics", MEETING, {"Content-Type": "text/calendar"})
    url = courier.create("caldav", server, USER, SECRET)
    courier.add(Account("cloud", "caldav", url, USER), SECRET, for_now=True)
    courier.watch("cloud", {work.url: "Work"})
    Wire(USER, SECRET).ask("DELETE", work.url)
    done = courier.sync("cloud")
    assert len(done.exchanges[0].made) == 5
    assert done.trouble is not None
    assert "Choose its calendars again" in done.trouble.why
    assert len(courier.elsewhere(sample_state().plan.id)) == 2
