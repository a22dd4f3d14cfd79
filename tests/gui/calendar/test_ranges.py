"""Which dates each way of looking shows, and where its steps lead."""

from hypothesis import given
from hypothesis import strategies as st
from whenever import Date

from core.model import RunUp
from gui.calendar.look import CalendarLook
from gui.calendar.ranges import Customs, Dated, Mode, dates_of, stepped, week_number, weeks_of

DATES = st.integers(0, 20_000).map(lambda days: Date(1990, 1, 1).add(days=days))
CUSTOMS = st.builds(Customs, st.integers(1, 7), st.just((7, 1, 2, 3, 4)), st.integers(1, 31))
RUN_UP = RunUp(Date(2026, 3, 2), Date(2026, 3, 12))


@given(DATES, CUSTOMS, st.sampled_from([Mode.DAY, Mode.WEEK, Mode.DAYS, Mode.MONTH]))
def test_the_dates_shown_hold_the_date_asked_for(date: Date, customs: Customs, mode: Mode):
    assert dates_of(mode, date, customs, RUN_UP).holds(date)


@given(DATES, CUSTOMS, st.sampled_from([Mode.DAY, Mode.WEEK, Mode.WORK_WEEK, Mode.DAYS]))
def test_a_step_leads_to_the_dates_right_behind(date: Date, customs: Customs, mode: Mode):
    shown = dates_of(mode, date, customs, RUN_UP)
    there = dates_of(mode, stepped(mode, date, 1, customs, shown), customs, RUN_UP)
    gap = 7 if mode is Mode.WORK_WEEK else shown.count
    assert there == Dated(shown.first.add(days=gap), shown.count)
    assert dates_of(mode, stepped(mode, date, -1, customs, shown), customs, RUN_UP).last < date


def test_a_month_steps_to_the_first_of_the_next_from_its_last_day_too():
    customs = Customs()
    shown = dates_of(Mode.MONTH, Date(2026, 1, 31), customs, RUN_UP)
    assert shown == Dated(Date(2025, 12, 29), 42)
    assert stepped(Mode.MONTH, Date(2026, 1, 31), 1, customs, shown) == Date(2026, 2, 1)


def test_the_whole_plan_is_every_date_with_the_target():
    shown = dates_of(Mode.PLAN, Date(2020, 1, 1), Customs(), RUN_UP)
    assert shown == Dated(Date(2026, 3, 2), 11)


def test_a_plan_too_long_for_one_sheet_goes_on_behind_the_next_step():
    long = RunUp(Date(2026, 1, 1), Date(2026, 4, 1))
    seen: list[Date] = []
    date = long.first_day
    for _ in range(3):
        shown = dates_of(Mode.PLAN, date, Customs(), long)
        seen += [shown.first.add(days=i) for i in range(shown.count)]
        date = stepped(Mode.PLAN, date, 1, Customs(), shown)
    assert seen == [long.first_day.add(days=i) for i in range(91)]


def test_a_work_week_begins_behind_the_free_days():
    customs = Customs(7, (7, 1, 2, 3, 4))
    assert dates_of(Mode.WORK_WEEK, Date(2026, 3, 4), customs, None) == Dated(Date(2026, 3, 1), 5)


def test_week_numbers_are_those_of_iso_8601():
    assert [week_number(Date(2026, 12, 28)), week_number(Date(2027, 1, 3))] == [53, 53]
    assert week_number(Date(2027, 1, 4)) == 1


def test_a_look_comes_back_from_its_text():
    look = CalendarLook(Mode.DAYS, 6, 7, "Asia/Kolkata", {Mode.PLAN: 31.5})
    assert CalendarLook.of_text(look.as_text()) == look


@given(st.text() | st.just('{"hours": {}, "mode": "week", "days": 1e999}') | st.just("[]"))
def test_settings_that_hold_anything_else_give_the_ordinary_look(text: str):
    assert CalendarLook.of_text(text) == CalendarLook()


def test_a_look_out_of_bounds_is_what_is_ordinary():
    look = CalendarLook(days=900, first_weekday=9, second_zone="Mars/Crater")
    assert look == CalendarLook()


def test_a_week_has_the_number_of_its_thursday():
    """Whichever weekday it begins with; longer runs have those of their ends."""
    assert weeks_of(Dated(Date(2026, 12, 28), 7)) == (53, 53)
    assert weeks_of(Dated(Date(2026, 12, 27), 7)) == (53, 53)
    assert weeks_of(Dated(Date(2027, 1, 2), 7)) == (1, 1)
    assert weeks_of(Dated(Date(2026, 12, 30), 10)) == (53, 1)
