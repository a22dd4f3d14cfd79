"""An event's text as anybody may have left it: what is Tenday's is read, what is not is let be."""

import warnings
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.stamp import Stamp
from sync.event import Event, event_of
from sync.ics_event import amended, read_event
from tests.states import NOW, ZONE, sample_state, session_id


def planned() -> Event:
    event = event_of(sample_state(), session_id(3, 1), Stamp(3, NOW), 10)
    assert event is not None
    return event


BODY = amended("", planned(), ZONE)
_SPOILT = st.sampled_from(
    (
        *("LAST-MODIFIED:garbage", "LAST-MODIFIED:20260101", "LAST-MODIFIED:20260303T180000Z"),
        *("DTSTAMP:x", "DTSTAMP:20260303T180000Z", "SUMMARY:second", "STATUS:", "SEQUENCE:x"),
        *("SEQUENCE:4.5", "CATEGORIES:", "CATEGORIES;LANGUAGE=de:X", "X-TENDAY-STATE:done"),
        *("DTSTART:garbage", "DTSTART;VALUE=DATE:20260304", "DTSTART:20260304T080000Z"),
        *("DTSTART;TZID=Nowhere/City:20260304T090000", "DTSTART:20260230T250000Z", "DURATION:x"),
        *("DTEND:00010101T000000Z", "DURATION:PT1H", "RRULE:garbage", "RRULE:FREQ=DAILY"),
        *("RECURRENCE-ID:20260101T000000Z", "URL:http://a\\nb", "GEO:x", "nocolon", "TRIGGER:x"),
        *("BEGIN:VALARM", "END:VALARM", "BEGIN:VEVENT", "END:VEVENT", "BEGIN:VTIMEZONE"),
        *("END:VTIMEZONE", "TZID:Nowhere", 'X-A;B="c:d":x', "REQUEST-STATUS:x", "PRIORITY:x"),
    )
)
_PLACE = st.tuples(st.integers(1, 18), st.booleans(), _SPOILT)


@pytest.mark.parametrize(
    "line", ["URL:http://a\\nb", "GEO:here", "LAST-MODIFIED:x", "CREATED:x", "PRIORITY:high"]
)
def test_a_spoilt_line_that_says_nothing_of_time_spoils_no_event(line: str):
    """It is read all the same, and an edit leaves the line as it is."""
    body = BODY.replace("SUMMARY", f"{line}\r\nSUMMARY", 1)
    found = read_event(body, ZONE)
    assert found is not None
    assert (found.start, found.summary) == (planned().start, planned().summary)
    later = read_event(amended(body, replace(planned(), summary="Renamed"), ZONE), ZONE)
    assert later is not None
    assert later.summary == "Renamed"


@given(st.lists(_PLACE, min_size=1, max_size=3))
def test_whatever_others_left_in_it_an_event_is_read_or_it_is_none(
    spoilt: list[tuple[int, bool, str]],
):
    """And one that is read can be written with other times and another title."""
    lines = BODY.split("\r\n")[:-1]
    for at, instead, line in spoilt:
        lines[at : at + instead] = [line]
    body = "\r\n".join([*lines, ""])
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")  # icalendar tells of zones that nobody knows
        if read_event(body, ZONE) is None:
            return
        start = planned().start.add(hours=1)
        event = replace(planned(), start=start, end=start.add(hours=2), summary="Renamed", alarm=5)
        found = read_event(amended(body, event, ZONE, 10), ZONE)
    assert found is not None
    assert (found.start, found.end, found.summary) == (event.start, event.end, event.summary)
