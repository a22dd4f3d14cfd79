"""What becomes of events at a real CalDAV server: spelled anew, moved by clocks, or gone."""

import pytest
from whenever import Instant

from core import edits
from core.errors import Refused
from sync.event import session_uid
from sync.mirror import Mirror
from sync.parts import Part
from tests.conformance.desk import PLANNED, THURSDAY, Desk
from tests.states import NOW


def test_a_server_that_reorders_and_adds_properties_has_edited_nothing(desk: Desk) -> None:
    """Upside down, with other folds and a property of its own, each event says the same."""

    def another_order(body: str) -> str:
        head, event = body.split("BEGIN:VEVENT", 1)
        inside, tail = event.split("BEGIN:VALARM", 1)
        lines = [*reversed(inside.replace("\r\n ", "").strip().splitlines()), "X-SERVER:1"]
        return "\r\n".join([f"{head}BEGIN:VEVENT", *lines, f"BEGIN:VALARM{tail}"])

    desk.put_there(another_order)
    done = desk.sync()
    assert not done.changed + done.made + done.deleted
    assert not done.taken
    desk.comes_to_rest()


def test_another_zone_for_the_same_moment_is_no_edit(desk: Desk) -> None:
    """Tokyo's clock, or none at all: the moment counts, and a change of it is kept in that zone."""
    start = desk.shown().start

    def told(zone: str, moment: Instant) -> str:
        return f";TZID={zone}:{moment.to_tz(zone).to_stdlib():%Y%m%dT%H%M%S}"

    def in_tokyo(body: str) -> str:
        for name, moment in (("DTSTART", start), ("DTEND", start.add(minutes=90))):
            line = next(each for each in body.splitlines() if each.startswith(name))
            body = body.replace(line, f"{name}{told('Asia/Tokyo', moment)}")
        return body

    desk.put_there(in_tokyo)
    assert not desk.sync().taken
    desk.retitle("Elsewhere")
    desk.sync()
    assert "TZID=Asia/Tokyo" in desk.phone.fetch([session_uid(PLANNED)])[0].body
    desk.comes_to_rest()


@pytest.mark.parametrize("change", ["all day", "recurring"])
def test_an_event_that_a_session_cannot_be_is_left_alone(desk: Desk, change: str) -> None:
    """It is said each time it changes, stays as it is on both sides, and can come back."""
    before = desk.phone.fetch([session_uid(PLANNED)])[0].body

    def harm(body: str) -> str:
        if change == "recurring":
            return body.replace("BEGIN:VALARM", "RRULE:FREQ=DAILY;COUNT=3\r\nBEGIN:VALARM")
        lines = [line for line in body.splitlines() if not line.startswith(("DTSTART", "DTEND"))]
        whole = ["DTSTART;VALUE=DATE:20260304", "DTEND;VALUE=DATE:20260305"]
        at_ = lines.index("BEGIN:VALARM")
        return "\r\n".join([*lines[:at_], *whole, *lines[at_:]])

    desk.put_there(harm)
    slot = desk.book.state.slots[PLANNED]
    assert "now recurs or lasts whole days" in str(desk.sync().problems[0])
    desk.retitle("Not sent")
    assert not desk.sync().changed
    assert desk.book.state.slots[PLANNED] == slot
    desk.put_there(lambda _: before)
    desk.sync()
    desk.comes_to_rest()
    assert desk.shown().summary == "Not sent"


def test_a_calendar_that_is_gone_or_emptied_deletes_nothing_here(desk: Desk) -> None:
    """Emptied it is a question; gone, a sentence."""
    for session in desk.book.state.slots:
        desk.other.remove(session_uid(session))
    with pytest.raises(Refused, match="no longer in the calendar"):
        desk.sync()
    desk.phone.wire.ask("DELETE", desk.phone.url)
    before = desk.book.state, desk.book.memory
    with pytest.raises(Refused):
        desk.sync()
    assert (desk.book.state, desk.book.memory) == before


@pytest.mark.parametrize("days", [-1, 1])
def test_a_clock_that_is_wrong_by_a_day_changes_nothing(desk: Desk, days: int) -> None:
    """Neither what is agreed nor whose edit counts hangs on anyone's clock."""
    desk.edit_there(modified=NOW.add(hours=24 * days), summary="From the phone")
    desk.book.edit(edits.move(desk.book.state, PLANNED, THURSDAY))
    wrong = NOW.add(hours=24 * days)
    assert Mirror(desk.service, desk.book).sync(wrong).taken == {PLANNED: {Part.TITLE}}
    desk.comes_to_rest()
    assert (desk.shown().summary, desk.shown().start) == ("From the phone", THURSDAY)


@pytest.mark.parametrize("night", [(2026, 3, 28, 23), (2026, 10, 24, 23)])
def test_an_event_over_the_night_of_a_clock_change_agrees(
    desk: Desk, night: tuple[int, int, int, int]
) -> None:
    """Moved there by the phone, made longer here: three hours stay three hours."""
    start = Instant.from_utc(*night)
    desk.edit_there(start=start, end=start.add(hours=2))
    desk.sync()
    assert desk.book.state.sessions[PLANNED].minutes == 120
    desk.book.edit(edits.set_minutes(desk.book.state, PLANNED, 180))
    desk.sync()
    assert (desk.shown().start, desk.shown().end) == (start, start.add(hours=3))
    desk.comes_to_rest()
