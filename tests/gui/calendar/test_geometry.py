"""Time to pixels and back, on ordinary days and on those when the clock is changed."""

import itertools

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date, Instant

from core.timespan import Span
from core.wallclock import to_wall
from gui.calendar.geometry import (
    DAY,
    Box,
    DayClock,
    Geometry,
    Half,
    Lane,
    Piece,
    Zone,
    snapped,
    week_start,
    zone_of,
)

ZONES = ("Europe/Berlin", "America/Havana", "Africa/Cairo", "Australia/Lord_Howe", "Asia/Kolkata")
dates = st.dates(Date(2020, 1, 1).to_stdlib(), Date(2030, 1, 1).to_stdlib()).map(
    lambda d: Date(d.year, d.month, d.day)
)


@given(
    dates,
    st.sampled_from(ZONES),
    st.integers(0, 8 * DAY - 1),
    st.booleans(),
    st.integers(300, 2000),
)
def test_every_moment_of_the_range_has_a_place_that_leads_back(
    first: Date, zone: str, minute: int, mirrored: bool, width: int
):
    geometry = Geometry(first, 7, zone, width, 58, 60.0, mirrored)
    begin = DayClock.of(first, zone).start
    moment = begin.add(minutes=minute)
    if moment >= geometry.clocks[-1].end:
        return
    index = next(i for i, clock in enumerate(geometry.clocks) if moment < clock.end)
    clock = geometry.clocks[index]
    shown = clock.minute_of(moment)
    half = Half.FIRST
    if clock.repeated and clock.turn and moment >= clock.turn:
        half = Half.SECOND
    column = geometry.column(index)
    along = 0.25 if (half is Half.FIRST) != mirrored else 0.75
    place = geometry.place_at(column.x + column.width * along, geometry.y_of(shown))
    assert place.date == geometry.dates[index]
    assert geometry.instant(place.date, snapped(place.minute, 1), place.half) == moment


@given(dates, st.sampled_from(ZONES), st.integers(0, 3 * DAY), st.integers(1, DAY))
def test_the_pieces_of_a_span_are_all_of_it_and_no_more(
    first: Date, zone: str, later: int, minutes: int
):
    clocks = [DayClock.of(first.add(days=i), zone) for i in range(-1, 7)]
    span = Span.lasting(clocks[1].start.add(minutes=later), minutes)
    pieces = [piece for clock in clocks for piece in clock.pieces(span)]
    assert sum(piece.lasting for piece in pieces) == minutes
    assert [piece.begins for piece in pieces] == [True] + [False] * (len(pieces) - 1)
    assert [piece.ends for piece in pieces] == [False] * (len(pieces) - 1) + [True]
    assert all(0 <= piece.top < piece.bottom <= DAY for piece in pieces)


def test_the_clock_on_the_wall_agrees():
    for zone in ZONES:
        for day in range(730):
            clock = DayClock.of(Date(2025, 1, 1).add(days=day), zone)
            for minute in range(0, DAY, 97):
                moment = clock.instant_at(minute, Half.FIRST)
                if moment is not None:
                    wall = to_wall(moment, zone)
                    assert (wall.date(), wall.hour * 60 + wall.minute) == (clock.date, minute)


@pytest.mark.parametrize(("zone", "date", "missing", "repeated", "hours"), [
    ("Europe/Berlin", Date(2026, 3, 29), (120, 180), None, 23),
    ("Europe/Berlin", Date(2026, 10, 25), None, (120, 180), 25),
    ("Africa/Cairo", Date(2026, 4, 24), (0, 60), None, 23),
    ("America/Havana", Date(2026, 11, 1), None, (0, 60), 25),
    ("America/Sao_Paulo", Date(2018, 2, 17), None, (1380, 1440), 25),
    ("Australia/Lord_Howe", Date(2026, 4, 5), None, (90, 120), 24.5),
    ("Pacific/Apia", Date(2011, 12, 30), (0, 1440), None, 0),
    ("Asia/Kolkata", Date(2026, 3, 29), None, None, 24),
])  # fmt: skip
def test_days_on_which_the_clock_is_changed(
    zone: str,
    date: Date,
    missing: tuple[int, int] | None,
    repeated: tuple[int, int] | None,
    hours: float,
):
    clock = DayClock.of(date, zone)
    assert clock.missing == missing
    assert clock.repeated == repeated
    assert (clock.end.timestamp() - clock.start.timestamp()) / 3600 == hours


def test_a_missing_hour_holds_no_moment():
    clock = DayClock.of(Date(2026, 3, 29), "Europe/Berlin")
    assert clock.instant_at(119) is not None
    assert clock.instant_at(120) is None
    assert clock.instant_at(179) is None
    assert clock.instant_at(180) == Instant.from_utc(2026, 3, 29, 1)


def test_a_span_over_a_missing_hour_is_one_piece_that_covers_it():
    clock = DayClock.of(Date(2026, 3, 29), "Europe/Berlin")
    pieces = list(clock.pieces(Span.lasting(Instant.from_utc(2026, 3, 29), 120)))
    assert [(piece.top, piece.bottom, piece.lasting) for piece in pieces] == [(60, 240, 120)]


def test_a_span_over_a_repeated_hour_is_two_half_columns():
    clock = DayClock.of(Date(2026, 10, 25), "Europe/Berlin")
    pieces = list(clock.pieces(Span.lasting(Instant.from_utc(2026, 10, 25, 0, 30), 60)))
    assert [(p.top, p.bottom, p.half) for p in pieces] == [
        (150, 180, Half.FIRST),
        (120, 150, Half.SECOND),
    ]
    geometry = Geometry(Date(2026, 10, 19), 7, "Europe/Berlin", 1000, 58, 48)
    left, right = (geometry.box(6, piece) for piece in pieces)
    assert left.x + left.width <= right.x


def test_columns_fill_the_width_and_mirror():
    for width in (400, 777, 1111):
        plain = Geometry(Date(2026, 3, 2), 7, "UTC", width, 58, 48)
        mirror = Geometry(Date(2026, 3, 2), 7, "UTC", width, 58, 48, mirrored=True)
        assert sum(plain.column(i).width for i in range(7)) == width - 58
        for index in range(7):
            column = plain.column(index)
            assert mirror.column(index).x == width - column.x - column.width
            for x in (column.x, column.x + column.width - 1):
                assert plain.column_at(x) == index
                assert mirror.column_at(width - 1 - x) == index
        assert not plain.in_columns(57)
        assert not mirror.in_columns(width - 57)


@given(st.integers(0, 6), st.integers(2, 6), st.booleans())
def test_boxes_of_neighbouring_lanes_do_not_meet(index: int, among: int, mirrored: bool):
    geometry = Geometry(Date(2026, 3, 2), 7, "UTC", 1000, 58, 48, mirrored)
    piece = Piece(600, 660, Half.WHOLE, True, True, 0, 60)
    boxes = [geometry.box(index, piece, Lane(at, among)) for at in range(among)]
    for one, other in itertools.pairwise(boxes):
        assert not one.meets(other)
    column = geometry.column(index)
    assert all(column.x <= b.x and b.x + b.width <= column.x + column.width for b in boxes)


def test_short_and_late_blocks_keep_a_height_to_take_hold_of():
    geometry = Geometry(Date(2026, 3, 2), 7, "UTC", 1000, 58, 52)
    for top in (0, 600, 1438):
        box = geometry.box(0, Piece(top, top + 1, Half.WHOLE, True, True, 0, 1))
        assert box.height >= 10
        assert box.y + box.height <= geometry.height


def test_the_edges_take_at_most_a_third_each():
    assert [zone_of(Box(0, 0, 9, 9), y) for y in (1, 4, 8)] == [Zone.TOP, Zone.BODY, Zone.BOTTOM]
    assert zone_of(Box(0, 0, 9, 100), 8) is Zone.BODY
    assert zone_of(Box(0, 0, 9, 100), 1, begins=False) is Zone.BODY
    assert zone_of(Box(0, 0, 9, 100), 99, ends=False) is Zone.BODY


def test_weeks_begin_on_the_chosen_weekday():
    wednesday = Date(2026, 3, 4)
    assert week_start(wednesday, 1) == Date(2026, 3, 2)
    assert week_start(wednesday, 7) == Date(2026, 3, 1)
    assert week_start(wednesday, 3) == wednesday
