"""Lanes: no two that overlap share one, and there are no more than there must be."""

import itertools

from hypothesis import given
from hypothesis import strategies as st
from whenever import Date, Instant

from core import edits
from core.changes import Changes
from core.model import Busy, BusyId, State
from core.timespan import Span
from gui.calendar.dates import Dates
from gui.calendar.geometry import DayClock, Geometry
from gui.calendar.layout import Standing, lanes, lay_out
from tests.any_edit import edited_states
from tests.states import FIRST_DAY, at, sample_state

times = st.lists(
    st.tuples(st.integers(0, 200), st.integers(1, 60)).map(lambda t: (t[0], t[0] + t[1])),
    max_size=40,
).map(sorted)


@given(times)
def test_what_overlaps_never_shares_a_lane_or_covers_another(given_: list[tuple[int, int]]):
    found = lanes(given_)
    for i, (start, end) in enumerate(given_):
        for j, (other_start, other_end) in enumerate(given_[:i]):
            if start < other_end and other_start < end:
                mine = range(found[i].at, found[i].at + found[i].breadth)
                theirs = range(found[j].at, found[j].at + found[j].breadth)
                assert not set(mine) & set(theirs)
                assert found[i].among == found[j].among


@given(times)
def test_there_are_as_many_lanes_as_the_most_that_overlap_at_once(given_: list[tuple[int, int]]):
    found = lanes(given_)
    most = max((sum(s <= at < e for s, e in given_) for at, _ in given_), default=0)
    assert max((lane.at + 1 for lane in found), default=0) == most
    assert all(lane.at + lane.breadth <= lane.among for lane in found)


@given(times)
def test_what_stands_alone_takes_the_whole_width(given_: list[tuple[int, int]]):
    for (start, end), lane in zip(given_, lanes(given_), strict=True):
        if sum(s < end and start < e for s, e in given_) == 1:
            assert lane == (0, 1, 1)


def test_a_block_spreads_over_free_lanes_beside_it():
    found = lanes([(0, 100), (0, 30), (10, 40), (50, 90)])
    assert [lane.breadth for lane in found] == [1, 1, 1, 2]


def test_the_rounds_of_a_repeated_hour_do_not_push_each_other():
    clock = DayClock.of(Date(2026, 10, 25), "Europe/Berlin")
    rounds = [Instant.from_utc(2026, 10, 25, 0), Instant.from_utc(2026, 10, 25, 1)]
    standing = [Standing(str(i), False, Span.lasting(r, 60)) for i, r in enumerate(rounds)]
    assert [block.lane for block in lay_out(clock, standing)] == [(0, 1, 1), (0, 1, 1)]


@given(st.lists(st.tuples(st.integers(0, 25 * 60), st.integers(1, 400)), max_size=12))
def test_on_the_day_of_a_repeated_hour_no_two_blocks_cover_each_other(given_):
    date = Date(2026, 10, 25)
    clock = DayClock.of(date, "Europe/Berlin")
    standing = [
        Standing(f"{i:02}", False, Span.lasting(clock.start.add(minutes=at), length))
        for i, (at, length) in enumerate(given_)
    ]
    geometry = Geometry(date, 1, "Europe/Berlin", 3000, 58, 120)
    blocks = [block for block in lay_out(clock, standing) if block.piece.lasting >= 15]
    boxes = [geometry.box(0, block.piece, block.lane) for block in blocks]
    for (one, a), (other, b) in itertools.combinations(zip(blocks, boxes, strict=True), 2):
        if one.key != other.key:
            assert not a.meets(b), (one, other)


@given(edited_states())
def test_following_changes_shows_what_reading_afresh_shows(states: list[State]):
    dates = Dates(states[0])
    for before, after in itertools.pairwise(states):
        dates.follow(after, Changes.between(before, after))
    fresh = Dates(states[-1])
    for day in range(70):
        date = Date(2026, 2, 27).add(days=day)
        assert dates.blocks_on(date) == fresh.blocks_on(date)
        assert dates.all_day_on(date) == fresh.all_day_on(date)


@given(edited_states())
def test_dates_that_are_not_touched_look_the_same(states: list[State]):
    for before, after in itertools.pairwise(states):
        dates = Dates(before)
        week = [Date(2026, 2, 27).add(days=day) for day in range(70)]
        earlier = {date: dates.blocks_on(date) for date in week}
        touched = dates.follow(after, Changes.between(before, after))
        fresh = Dates(after)
        if touched is not None:
            for date in week:
                if date not in touched:
                    assert earlier[date] == fresh.blocks_on(date)


def test_busy_times_of_a_whole_day_leave_the_hours_free():
    wall = Busy(BusyId("fair"), "Fair", Span.lasting(at(FIRST_DAY, 0), 1440))
    dates = Dates(edits.set_busy(sample_state(), {wall.id: wall}))
    assert not any(block.busy for block in dates.blocks_on(FIRST_DAY))
    assert dates.all_day_on(FIRST_DAY).busy == ["fair"]
