"""Spans and study hours: half-open, elapsed, right on days of 23 and 25 hours."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date, Instant, Time

from core.availability import Availability, Hours, hours_of, ordinary, same_hours_daily
from core.errors import Refused
from core.timespan import Span, subtract, union

T0 = Instant.from_utc(2026, 3, 2)


def at(minute: int) -> Instant:
    return T0.add(minutes=minute)


spans = st.tuples(st.integers(0, 60), st.integers(1, 20)).map(
    lambda p: Span.lasting(at(p[0]), p[1])
)


def minutes_of(some: list[Span]) -> set[int]:
    return {m for m in range(100) if any(s.start <= at(m) < s.end for s in some)}


@given(st.lists(spans), st.lists(spans))
def test_union_and_subtraction_are_those_of_sets(some: list[Span], walls: list[Span]) -> None:
    """Minute by minute, spans behave as sets of minutes; results are disjoint and ascending."""
    whole, left = union(some), subtract(some, walls)
    assert minutes_of(whole) == minutes_of(some)
    assert minutes_of(left) == minutes_of(some) - minutes_of(walls)
    for result in (whole, left):
        assert all(a.end <= b.start for a, b in itertools.pairwise(result))


@given(spans, spans)
def test_spans_overlap_when_they_share_a_minute(one: Span, other: Span) -> None:
    """Touching is not overlapping; overlap is mutual."""
    assert one.overlaps(other) == bool(minutes_of([one]) & minutes_of([other]))
    assert one.overlaps(other) == other.overlaps(one)


def test_an_empty_span_is_refused_at_birth() -> None:
    """A span has a length."""
    with pytest.raises(ValueError, match="after its start"):
        Span(T0, T0)


@pytest.mark.parametrize(
    ("date", "elapsed"),
    [(Date(2026, 3, 28), 300), (Date(2026, 3, 29), 240), (Date(2026, 10, 25), 360)],
)
def test_night_hours_last_as_long_as_the_night(date: Date, elapsed: int) -> None:
    """00:00–05:00 in Berlin is 5 h, but 4 h and 6 h where the clock changes."""
    night = same_hours_daily([Hours(Time(0), Time(5))], "Europe/Berlin")
    assert [s.minutes for s in night.spans_on(date)] == [elapsed]


def test_hours_inside_the_gap_leave_nothing() -> None:
    """02:10–02:50 does not exist on the night the clock jumps from 2 to 3."""
    gap = Hours(Time(2, 10), Time(2, 50))
    span = gap.on(Date(2026, 3, 29), "Europe/Berlin")
    assert span is None or span.minutes == 40


def test_hours_may_run_over_midnight() -> None:
    """An end before the start lies on the next date."""
    late = same_hours_daily(hours_of("22:00-02:00"), "Asia/Tokyo")
    assert [s.minutes for s in late.spans_on(Date(2026, 5, 1))] == [240]


def test_a_day_off_has_no_hours_and_a_date_may_have_others() -> None:
    """Exceptions replace the weekly hours of their date."""
    plain = ordinary("Europe/Berlin")
    assert plain.open_minutes_on(Date(2026, 5, 1)) == 600
    off = Availability(plain.zone, plain.weekly, {Date(2026, 5, 1): ()})
    assert off.open_minutes_on(Date(2026, 5, 1)) == 0
    short = Availability(plain.zone, plain.weekly, capacity_by_date={Date(2026, 5, 1): 90})
    assert short.open_minutes_on(Date(2026, 5, 1)) == 90


def test_hours_are_read_as_people_write_them() -> None:
    """Spans with a comma between; 24:00 ends the day; nothing at all is a day off."""
    assert hours_of("09:00-13:00, 14:00-24:00") == (
        Hours(Time(9), Time(13)),
        Hours(Time(14), Time(0)),
    )
    assert hours_of("") == ()


@pytest.mark.parametrize("text", ["9 to 5", "09:00", "25:00-26:00", "a-b"])
def test_hours_that_are_none_are_refused_with_an_example(text: str) -> None:
    """The refusal shows how to write hours."""
    with pytest.raises(Refused, match="Write it like 09:00-13:00"):
        hours_of(text)


def test_an_unknown_zone_is_refused_with_an_example() -> None:
    """The refusal shows what a zone looks like."""
    with pytest.raises(Refused, match="Europe/Berlin"):
        ordinary("Mars/Olympus")
    with pytest.raises(Refused, match="1440"):
        Availability("UTC", ((),) * 7, capacity=3000)
