"""Busy times out of anybody's calendar file: every wall found, nothing guessed, faults by line."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date

from core.errors import Refused
from core.timespan import Span
from sync.ics_file import read_busy, write_calendar
from tests.states import ZONE, at, sample_state

FIRST, LAST = Date(2026, 3, 2), Date(2026, 3, 8)
VIENNA = """BEGIN:VTIMEZONE
TZID:Office time
BEGIN:STANDARD
DTSTART:20251026T030000
TZOFFSETFROM:+0300
TZOFFSETTO:+0200
END:STANDARD
END:VTIMEZONE
"""


def calendar(*events: str, head: str = "") -> bytes:
    body = "".join(f"BEGIN:VEVENT\n{event.strip()}\nEND:VEVENT\n" for event in events)
    text = f"BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//x//EN\n{head}{body}END:VCALENDAR\n"
    return text.replace("\n", "\r\n").encode()


def spans(source: bytes, first: Date = FIRST, last: Date = LAST) -> list[Span]:
    return sorted((b.span for b in read_busy(source, ZONE, first, last).values()), key=str)


def on(day: int, hour: int, minutes: int = 60) -> Span:
    return Span.lasting(at(Date(2026, 3, day), hour), minutes)


@pytest.mark.parametrize(
    "times",
    [
        "DTSTART:20260303T080000Z\nDTEND:20260303T090000Z",
        "DTSTART;TZID=Europe/Berlin:20260303T090000\nDTEND;TZID=Europe/Berlin:20260303T100000",
        "DTSTART;TZID=America/New_York:20260303T030000\nDURATION:PT1H",
        "DTSTART;TZID=W. Europe Standard Time:20260303T090000\nDURATION:PT60M",
        "DTSTART;TZID=Office time:20260303T100000\nDURATION:PT1H",
        "DTSTART:20260303T090000\nDTEND:20260303T100000",
    ],
    ids=["utc", "zone", "other zone", "windows zone", "zone of its own", "floating"],
)
def test_times_of_every_kind_become_the_same_wall(times: str) -> None:
    """UTC, named zones, Windows' names, defined zones, and times without one in the user's."""
    assert spans(calendar(f"UID:1\n{times}", head=VIENNA)) == [on(3, 9)]


def test_a_wall_carries_its_title_and_a_stable_id() -> None:
    """The same file gives the same ids, so nothing seems to change when it is read again."""
    source = calendar("UID:1\nSUMMARY:Lunch\\, with\n  Ada\nDTSTART:20260303T120000\nDURATION:PT1H")
    walls = read_busy(source, ZONE, FIRST, LAST)
    assert [wall.title for wall in walls.values()] == ["Lunch, with Ada"]
    assert read_busy(source, ZONE, FIRST, LAST) == walls
    assert all(id_ == wall.id for id_, wall in walls.items())


@pytest.mark.parametrize(
    "free",
    [
        "TRANSP:TRANSPARENT\nDURATION:PT1H",
        "STATUS:CANCELLED\nDURATION:PT1H",
        "SUMMARY:a moment",
        "DURATION:PT0S",
    ],
)
def test_what_takes_no_time_is_no_wall(free: str) -> None:
    """Transparent, cancelled and zero-length events leave the time open."""
    assert spans(calendar(f"UID:1\nDTSTART:20260303T090000\n{free}")) == []


def test_an_all_day_event_takes_the_whole_local_day() -> None:
    """One day without an end, several with; on the day summer time begins it is 23 hours."""
    assert spans(calendar("UID:1\nDTSTART;VALUE=DATE:20260303")) == [on(3, 0, 24 * 60)]
    trip = calendar("UID:1\nDTSTART;VALUE=DATE:20260328\nDTEND;VALUE=DATE:20260330")
    (span,) = spans(trip, Date(2026, 3, 29), Date(2026, 3, 29))
    assert span.minutes == 47 * 60


def test_a_recurring_event_is_a_wall_each_time() -> None:
    """The rule, its exceptions, its additions and an occurrence that was moved."""
    series = (
        "UID:1\nSUMMARY:Standup\nDTSTART;TZID=Europe/Berlin:20260105T090000\nDURATION:PT1H\n"
        "RRULE:FREQ=WEEKLY;BYDAY=MO,TU,WE,TH\nEXDATE;TZID=Europe/Berlin:20260303T090000\n"
        "RDATE;TZID=Europe/Berlin:20260307T110000"
    )
    moved = (
        "UID:1\nSUMMARY:Standup later\nRECURRENCE-ID;TZID=Europe/Berlin:20260304T090000\n"
        "DTSTART;TZID=Europe/Berlin:20260304T150000\nDURATION:PT1H"
    )
    off = (
        "UID:1\nRECURRENCE-ID;TZID=Europe/Berlin:20260305T090000\nSTATUS:CANCELLED\n"
        "DTSTART;TZID=Europe/Berlin:20260305T090000\nDURATION:PT1H"
    )
    expected = [on(2, 9), on(4, 15), on(7, 11)]
    assert spans(calendar(series, moved, off)) == expected
    assert spans(calendar(off, moved, series)) == expected


def test_a_rule_keeps_its_wall_clock_through_summer_time() -> None:
    """A meeting at nine stays at nine."""
    source = calendar(
        "UID:1\nDTSTART;TZID=Europe/Berlin:20260327T090000\nDURATION:PT1H\nRRULE:FREQ=DAILY;COUNT=4"
    )
    assert spans(source, Date(2026, 3, 27), Date(2026, 3, 30)) == [on(d, 9) for d in range(27, 31)]


def test_only_what_touches_the_dates_is_given() -> None:
    """Both dates are included, and an event that only reaches into them is."""
    night = "UID:1\nDTSTART:20260301T230000\nDTEND:20260302T010000"
    end = "UID:2\nDTSTART:20260308T230000\nDURATION:PT2H"
    before = "UID:3\nDTSTART:20260301T220000\nDTEND:20260302T000000"
    after = "UID:4\nDTSTART:20260309T000000\nDURATION:PT1H"
    assert spans(calendar(night, end, before, after)) == [on(1, 23, 120), on(8, 23, 120)]


def test_the_plans_own_events_are_no_walls_to_it() -> None:
    """A calendar that shows the plan can serve as the source of busy times too."""
    assert read_busy(write_calendar(sample_state(), {}), ZONE, FIRST, LAST) == {}


def test_two_calendars_in_one_file_are_both_read() -> None:
    """Some programs export all calendars into one file."""
    one = calendar("UID:1\nDTSTART:20260303T090000\nDURATION:PT1H")
    other = calendar("UID:2\nDTSTART:20260304T090000\nDURATION:PT1H")
    assert spans(b"\xef\xbb\xbf" + one + other) == [on(3, 9), on(4, 9)]


@pytest.mark.parametrize(
    ("source", "said"),
    [
        (b"", "Line 1 .* begins no calendar.*Choose a file"),
        (b"<!DOCTYPE html>\n<p>Log in", "Line 1 .* begins no calendar"),
        (calendar("UID:1\nDTSTART:tomorrow"), "Line 6 .* a DTSTART that cannot be read"),
        (calendar("UID:1\nSUMMARY:x"), "Line 4 .* an event without a start"),
        (calendar("UID:1\nDTSTART:20260303T090000\nRRULE:FREQ=NEVER"), "Line 7 .* a RRULE"),
        (calendar("UID:1\nDTSTART:20260303T090000\nnonsense"), "Line 7 .* no property"),
        (
            calendar("UID:1\nDTSTART:20260303T090000\nDTEND:20260303T080000"),
            "Line 7 .* an end before its start",
        ),
        (calendar("UID:1\nDTSTART:20260303T090000\nDURATION:-PT1H"), "Line 7 .* below zero"),
        (
            calendar("UID:1\nDTSTART:20260303T090000\nDTEND;VALUE=DATE:20260304"),
            "Line 7 .* another kind",
        ),
        (
            calendar("UID:1\nDTSTART;TZID=Mars/Olympus:20260303T090000\nDURATION:PT1H"),
            "Line 6 .* time zone “Mars/Olympus”",
        ),
        (
            calendar("UID:1\nDTSTART:20260303T090000\nDTSTART:20260304T090000"),
            "Line 6 .* a second DTSTART",
        ),
        (
            calendar("UID:1\nDTSTART:20260303T090000\nRRULE:FREQ=DAILY;INTERVAL=0"),
            "Line 7 .* more often",
        ),
        (
            calendar("UID:1\nDTSTART:20260303T090000\nRRULE:FREQ=SECONDLY"),
            "Line 7 .* more often",
        ),
        (calendar("UID:1\nDTSTART:20260303T090000")[:-30], "Line 6 .* cut off"),
        (calendar("UID:1\nEND:VALARM"), "Line 6 .* ends a VALARM that is not open"),
        (calendar() + b"X:1\r\n", "Line 5 .* stands outside"),
    ],
)
def test_a_broken_file_is_refused_with_its_line(source: bytes, said: str) -> None:
    """What is wrong, where, and what to do about it."""
    with pytest.raises(Refused, match=said) as refusal:
        read_busy(source, ZONE, FIRST, LAST)
    assert str(refusal.value).endswith(".")


def test_a_fault_that_says_nothing_of_times_is_overlooked() -> None:
    """A bad organiser or a strange property of some program's own is not a reason to refuse."""
    event = "UID:1\nDTSTART:20260303T090000\nDURATION:PT1H\nPRIORITY:high\nX-FOO;BAR=1:x\nGEO:here"
    assert spans(calendar(event)) == [on(3, 9)]


def test_a_large_calendar_is_read_in_a_moment() -> None:
    """Ten years of someone's life, most of it long past."""
    events = [
        f"UID:{n}\nSUMMARY:Event {n}\nDTSTART:20{16 + n % 10}0303T090000Z\nDURATION:PT1H"
        for n in range(3000)
    ]
    began = time.perf_counter()
    assert spans(calendar(*events)) == []
    assert time.perf_counter() - began < 15


@given(st.binary(max_size=300) | st.text(max_size=300).map(lambda t: t.encode(errors="replace")))
def test_any_bytes_are_read_or_refused(noise: bytes) -> None:
    """Nothing that a user may pick by mistake ends in a bug report."""
    for source in (noise, calendar("UID:1\nDTSTART:20260303T090000\n" + noise.decode("latin-1"))):
        try:
            read_busy(source, ZONE, FIRST, LAST)
        except Refused:
            continue


@given(
    st.sampled_from(["DTSTART", "DTEND", "DURATION", "RRULE", "EXDATE", "RDATE", "RECURRENCE-ID"]),
    st.text("0123456789TZPDMHS-+:;=,FREQDAILYWKUNTBO", max_size=30),
)
def test_any_time_is_read_or_refused(name: str, value: str) -> None:
    """Nor does any value of the properties that say when."""
    event = f"UID:1\nDTSTART;TZID=Europe/Berlin:20260303T090000\nDURATION:PT1H\n{name}:{value}"
    try:
        read_busy(calendar(event), ZONE, FIRST, LAST)
    except Refused as refusal:
        assert str(refusal).startswith("Line ")


def test_the_far_past_does_not_trouble_it() -> None:
    """Birthdays begin where their owners did."""
    source = calendar("UID:1\nDTSTART;VALUE=DATE:19000303\nRRULE:FREQ=YEARLY")
    assert [span.start for span in spans(source)] == [at(Date(2026, 3, 3), 0)]
    assert spans(calendar("UID:1\nDTSTART:00010101T000000Z\nDURATION:PT1H")) == []
