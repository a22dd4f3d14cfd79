"""The plan as a calendar file: to the letter, readable by others, and stable byte by byte."""

import warnings
from datetime import UTC
from pathlib import Path
from typing import Any

import icalendar
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from whenever import Date, Instant, TimeDelta

from core import edits
from core.model import SessionId, SessionState, State
from core.stamp import Stamp
from sync.ics_file import write_calendar
from tests.any_edit import edited_states
from tests.states import FIRST_DAY, NOW, at, sample_state, session_id, ten_day_state

with warnings.catch_warnings():
    warnings.simplefilter("ignore")
    import ics
    import vobject

GOLDEN = Path(__file__).parent.parent / "golden" / "sample.ics"
HOSTILE = [
    "Emoji 🧑🏽‍🚀 and 数据库 and العربية",
    r"a;b,c\d:e \n not a break",
    "quotes \"x\" and 'y' and ^n",
    "BEGIN:VEVENT END:VCALENDAR",
    "é" * 300,
    "🧑🏽‍🚀" * 60,
]
HOSTILE_NOTES = [
    "x" * 5000,
    "line\r\nline\n\n\tdeep\u2028next\x85last",
    "nul \0 esc \x1b gone",
    "\ud800",
]
hostile = st.sampled_from(HOSTILE) | st.text(min_size=1, max_size=400).filter(lambda t: t.split())


def stamps_of(state: State, sequence: int = 0) -> dict[SessionId, Stamp]:
    return dict.fromkeys(state.sessions, Stamp(sequence, NOW))


def lines_of(data: bytes) -> list[bytes]:
    assert data.endswith(b"\r\n")
    return data.split(b"\r\n")[:-1]


def assert_to_the_letter(data: bytes) -> None:
    """CRLF alone, at most 75 octets a line, valid UTF-8 on each, nothing unprintable."""
    for line in lines_of(data):
        assert b"\n" not in line
        assert b"\r" not in line
        assert len(line) <= 75
        line.decode("utf-8")
    assert not any(byte < 0x20 and byte not in b"\r\n\t" for byte in data)


def events_in(data: bytes) -> dict[str, Any]:
    calendar = icalendar.Calendar.from_ical(data)
    return {str(event["UID"]): event for event in calendar.walk("VEVENT")}


def parts_of(data: bytes) -> dict[str, bytes]:
    """The bytes of each VEVENT by UID, and of the rest."""
    head, *events = data.split(b"BEGIN:VEVENT\r\n")
    parts = {"": head}
    for event in events:
        parts[event.split(b"\r\n", 1)[0].decode()] = event
    return parts


def test_the_file_is_the_golden_one() -> None:
    """Every byte is decided; a change of format shows here first."""
    state = sample_state()
    assert write_calendar(state, stamps_of(state, 2)) == GOLDEN.read_bytes()


def test_the_calendar_says_who_made_it_and_when_to_look_again() -> None:
    """Head properties as RFC 5545 and RFC 7986 ask, with their older twins."""
    data = write_calendar(sample_state(), {}, refresh=TimeDelta(hours=6))
    assert lines_of(data)[:9] == [
        b"BEGIN:VCALENDAR",
        b"PRODID:-//Tenday//Tenday//EN",
        b"VERSION:2.0",
        b"CALSCALE:GREGORIAN",
        b"METHOD:PUBLISH",
        b"NAME:Backend Interview",
        b"X-WR-CALNAME:Backend Interview",
        b"REFRESH-INTERVAL;VALUE=DURATION:PT6H",
        b"X-PUBLISHED-TTL:PT6H",
    ]


def test_every_event_has_what_calendars_ask_for() -> None:
    """No calendar refuses the file for want of an end, a stamp or a revision."""
    events = events_in(write_calendar(ten_day_state(), {}))
    assert len(events) == 40 + 10 + 1
    for event in events.values():
        wanted = {"DTSTAMP", "DTSTART", "DTEND", "SUMMARY", "SEQUENCE", "LAST-MODIFIED", "STATUS"}
        assert wanted <= set(event)


def test_sessions_without_a_place_and_readings_without_a_date_stay_out() -> None:
    """What has no time yet is not on the calendar."""
    state = sample_state()
    assert "d3s2@tenday" not in events_in(write_calendar(state, {}))
    nowhere = edits.place(state, dict.fromkeys(state.sessions))
    assert set(events_in(write_calendar(nowhere, {}))) == {"target-plan@tenday"}


def test_readings_and_the_target_date_take_whole_dates_and_nobodys_time() -> None:
    """They stand in the all-day lane and leave the day free."""
    events = events_in(write_calendar(sample_state(), {}))
    for uid, date in [("reading-r1@tenday", FIRST_DAY), ("target-plan@tenday", Date(2026, 3, 9))]:
        assert events[uid]["DTSTART"].dt == date.to_stdlib()
        assert events[uid]["DTEND"].dt == date.add(days=1).to_stdlib()
        assert events[uid]["TRANSP"] == "TRANSPARENT"


def test_only_planned_sessions_ring() -> None:
    """What is over stays silent; the user chooses how long before, or never."""
    state = sample_state()
    for uid, event in events_in(write_calendar(state, {}, alarm_minutes=25)).items():
        assert len(event.walk("VALARM")) == (uid == "d3s1@tenday")
    assert b"TRIGGER:-PT25M" in write_calendar(state, {}, alarm_minutes=25)
    assert b"VALARM" not in write_calendar(state, {}, alarm_minutes=None)


def test_wall_time_is_right_on_both_sides_of_the_change_to_summer_time() -> None:
    """Nine o'clock in Berlin is eight in UTC in winter and seven in summer."""
    state = ten_day_state()
    for date, hour in [(Date(2026, 3, 28), b"08"), (Date(2026, 3, 29), b"07")]:
        moved = edits.move(state, session_id(1, 1), at(date, 9))
        stamp = date.format_iso().replace("-", "").encode()
        assert b"DTSTART:" + stamp + b"T" + hour + b"0000Z" in write_calendar(moved, {})


def test_nothing_changed_gives_the_same_bytes() -> None:
    """However the state came about and in whatever order its rows lie."""
    state = sample_state()
    data = write_calendar(state, stamps_of(state))
    assert write_calendar(sample_state(), stamps_of(state)) == data
    shuffled = edits.move(
        edits.move(state, session_id(3, 1), NOW), session_id(3, 1), at(Date(2026, 3, 4), 9)
    )
    assert write_calendar(shuffled, dict(reversed(stamps_of(state).items()))) == data


def test_an_edit_touches_its_event_alone() -> None:
    """One moved session, one changed VEVENT, with a higher SEQUENCE and a later LAST-MODIFIED."""
    state, session = ten_day_state(), session_id(4, 2)
    stamps = stamps_of(state)
    before = parts_of(write_calendar(state, stamps))
    edited = edits.move(state, session, state.slots[session].start.add(minutes=15))
    stamps[session] = Stamp(1, NOW.add(minutes=5))
    after = parts_of(write_calendar(edited, stamps))
    changed = {name for name in before | after if before.get(name) != after.get(name)}
    assert changed == {"UID:d4s2@tenday"}
    event = after["UID:d4s2@tenday"]
    assert b"SEQUENCE:1\r\n" in event
    assert b"LAST-MODIFIED:20260303T180500Z\r\n" in event


@given(edited_states(), st.randoms(use_true_random=False))
def test_any_plan_comes_out_to_the_letter(states: list[State], _: object) -> None:
    """Whatever is edited, the file keeps the rules and holds each placed session once."""
    data = write_calendar(states[-1], stamps_of(states[-1]))
    assert_to_the_letter(data)
    uids = {uid for uid in events_in(data) if not uid.startswith(("reading-", "target-"))}
    assert uids == {f"{session}@tenday" for session in states[-1].slots}


@settings(max_examples=150)
@given(hostile, st.sampled_from(HOSTILE_NOTES) | st.text(max_size=6000))
def test_hostile_text_is_folded_escaped_and_read_back(title: str, note: str) -> None:
    """Emoji, separators, backslashes, breaks and long notes come back as they went in."""
    from sync.event import event_of

    session = session_id(3, 1)
    state = edits.retitle(sample_state(), session, title)
    state = edits.write_note(state, session, note)
    data = write_calendar(state, {})
    assert_to_the_letter(data)
    event, meant = events_in(data)["d3s1@tenday"], event_of(state, session, Stamp(0, NOW))
    assert meant is not None
    assert str(event["SUMMARY"]) == meant.summary
    assert str(event["DESCRIPTION"]) == meant.description


def hostile_state() -> State:
    state = ten_day_state()
    for place, text in enumerate(HOSTILE[:4], 1):
        state = edits.retitle(state, session_id(1, place), text)
        state = edits.write_note(state, session_id(1, place), HOSTILE_NOTES[place - 1])
    return state


@pytest.mark.filterwarnings("ignore")
def test_vobject_reads_the_same() -> None:
    """A second parser, of another house, finds the same sessions."""
    state = hostile_state()
    calendar = vobject.readOne(write_calendar(state, {}).decode())
    found = {event.uid.value: event for event in calendar.vevent_list}
    for session, slot in state.slots.items():
        event = found[f"{session}@tenday"]
        assert Instant(event.dtstart.value.astimezone(UTC)) == slot.start
        assert event.summary.value == state.sessions[session].title


@pytest.mark.filterwarnings("ignore")
def test_ics_reads_the_same() -> None:
    """And a third."""
    state = hostile_state()
    found = {event.uid: event for event in ics.Calendar(write_calendar(state, {}).decode()).events}
    assert len(found) == 51
    for session in state.slots:
        event, span = found[f"{session}@tenday"], state.span_of(session)
        assert span is not None
        assert Instant(event.begin.datetime) == span.start
        assert Instant(event.end.datetime) == span.end
        title = state.sessions[session].title
        # ics 0.7 takes an escaped backslash before an n for a line break; the others do not.
        assert event.name == title.replace(r"\n", "\\\n")
        planned = state.sessions[session].state is SessionState.PLANNED
        assert len(event.alarms) == planned
