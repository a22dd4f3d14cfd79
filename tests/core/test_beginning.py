"""From a plan just read to a plan on the calendar."""

import pytest
from whenever import Date, Instant

from core.agenda import agenda, find, short_ids
from core.availability import Availability, hours_of, ordinary, same_hours_daily
from core.beginning import (
    begin,
    likely_first_day,
    likely_run_up,
    likely_run_up_of,
    with_target,
)
from core.errors import Refused
from core.markdown.reader import read
from core.model import RunUp, SessionState, State
from core.written import busy_times
from resources import SAMPLE_PLAN, path_of

FIRST = Date(2026, 12, 1)
BEFORE = Instant.from_utc(2026, 11, 30, 12)


def sample(availability: Availability) -> State:
    reading = read(path_of(SAMPLE_PLAN).read_bytes())
    run_up = likely_run_up(len(reading.days), availability, FIRST)
    state, _ = begin(reading, run_up, availability, {}, BEFORE)
    return state


def test_the_sample_fills_ten_days_with_ten_hours_each() -> None:
    """Each day of the plan has a date of its own, from the first day on."""
    state = sample(ordinary("Europe/Berlin"))
    dates = [state.date_of_day(day.id) for day in state.ordered_days()]
    assert dates == [FIRST.add(days=n) for n in range(10)]
    assert len(state.slots) == 40


def test_beginning_twice_gives_the_same_calendar() -> None:
    """Two computers that begin the same plan the same way agree on every id and time."""
    assert sample(ordinary("Europe/Berlin")) == sample(ordinary("Europe/Berlin"))


def test_days_off_are_passed_over() -> None:
    """A plan that begins on a Friday with free weekends goes on on Monday."""
    week = hours_of("08:00-13:30,14:15-20:00")
    free_weekends = Availability("Europe/Berlin", (*(week,) * 5, (), ()))
    state = sample(free_weekends)
    dates = [state.date_of_day(day.id) for day in state.ordered_days()]
    assert all(d is not None and d.day_of_week().value < 6 for d in dates)
    assert state.run_up.target_date == Date(2026, 12, 17)


def test_what_does_not_fit_is_said() -> None:
    """With too little time some sessions stay off the calendar, with a reason for it."""
    reading = read(path_of(SAMPLE_PLAN).read_bytes())
    short = with_target(RunUp(FIRST, FIRST.add(days=12)), FIRST.add(days=4))
    state, placement = begin(reading, short, ordinary("Europe/Berlin"), {}, BEFORE)
    assert len(state.slots) + len(placement.unplaced) == 40
    assert placement.unplaced
    assert placement.sentences()


def test_no_study_hours_at_all_is_refused() -> None:
    """Nobody can study never; the refusal says what to give."""
    never = same_hours_daily([], "UTC")
    with pytest.raises(Refused, match="more hours"):
        likely_run_up(10, never, FIRST)


def test_today_counts_while_its_hours_lie_ahead() -> None:
    """Before the first hour a plan can begin today, later it begins tomorrow."""
    available = ordinary("UTC")
    early, late = Instant.from_utc(2026, 12, 1, 7), Instant.from_utc(2026, 12, 1, 9)
    assert likely_first_day(available, early, FIRST) == FIRST
    assert likely_first_day(available, late, FIRST) == FIRST.add(days=1)


def test_the_agenda_is_in_order_of_time_and_of_the_asked_dates() -> None:
    """Two dates of the sample are eight sessions, each with its id's beginning."""
    state = sample(ordinary("Asia/Kolkata"))
    items = agenda(state, FIRST.add(days=1), 2)
    assert [item.date for item in items] == [FIRST.add(days=1)] * 4 + [FIRST.add(days=2)] * 4
    assert [item.span.start for item in items] == sorted(item.span.start for item in items)
    ids = short_ids(state)
    assert all(find(state, ids[item.session.id]) == item.session.id for item in items)
    with pytest.raises(Refused, match="tenday agenda"):
        find(state, "zz")
    with pytest.raises(Refused, match="more of the id"):
        find(state, "")


def begun(text: str) -> State:
    reading = read(text.encode())
    available = ordinary("Europe/Berlin")
    run_up = likely_run_up_of(reading, available, FIRST)
    state, _ = begin(reading, run_up, available, {}, BEFORE)
    return state


def test_written_dates_and_slots_are_where_the_author_put_them() -> None:
    """A slot of a date stands pinned at its time; a date alone keeps its session on that date."""
    text = (
        "# T\n\n## 2026-12-03\n- 10:00-11:30: knots\n- 18:00-19:00: bends\n\n"
        "## 2026-12-07\n- hitches\n"
    )
    state = begun(text)
    slots = [state.slots[s.id] for s in state.ordered_sessions()]
    walls = [state.local(slot.start) for slot in slots]
    assert [(str(w.date()), str(w.time())[:5]) for w in walls[:2]] == [
        ("2026-12-03", "10:00"),
        ("2026-12-03", "18:00"),
    ]
    assert walls[2].date() == Date(2026, 12, 7)
    assert [slot.pinned for slot in slots] == [True, True, False]
    assert state.run_up.target_date == Date(2026, 12, 8)


def test_weeks_get_a_week_each() -> None:
    """What stands under week 3 is placed no earlier than the third week."""
    text = "# T\n\n## Week 1\n- a\n- b\n\n## Week 2\n- c\n\n## Week 3\n- d\n"
    state = begun(text)
    dates = [state.local(state.slots[s.id].start).date() for s in state.ordered_sessions()]
    assert dates == [FIRST, FIRST.add(days=7), FIRST.add(days=14)]


def test_the_sessions_of_a_week_without_days_are_spread_over_its_study_days() -> None:
    """Of a range of weeks over all of them, so that no day has all and the last days none."""
    text = (
        "# T\n\n## Week 1\n- a (1 h)\n- b (1 h)\n- c (1 h)\n\n## Weeks 2-3\n- d (2 h)\n- e (2 h)\n"
    )
    state = begun(text)
    dates = [state.local(state.slots[s.id].start).date() for s in state.ordered_sessions()]
    assert dates == [FIRST.add(days=n) for n in (0, 2, 4, 7, 14)]
    assert state.run_up.target_date == FIRST.add(days=21)


def test_slots_of_days_that_are_counted_anew_each_week_stand_in_their_own_week() -> None:
    """Day 1 of week 2 is seven days after day 1 of week 1, however few days that week has."""
    body = "### Day 1\n- 10:00-11:00: knots\n### Day 2\n- 10:00-11:00: bends\n"
    state = begun(f"# T\n\n## Week 1\n{body}\n## Week 2\n{body}")
    dates = [state.local(state.slots[s.id].start).date() for s in state.ordered_sessions()]
    assert dates == [FIRST.add(days=n) for n in (0, 1, 7, 8)]


def test_a_ticked_box_comes_in_as_done() -> None:
    """Work that the plan says is done needs no place."""
    state = begun("# T\n\n- [x] 2026-12-01 - a (25 min)\n- [ ] 2026-12-02 - b (25 min)\n")
    done, open_ = state.ordered_sessions()
    assert done.state is SessionState.DONE
    assert open_.id in state.slots


TIMETABLE = """# Ropes

## Monday
- 09:00-10:30 Knots
- 10:30-11:00 Break
- 11:00-12:00 Bends
- 12:00-1:00 Lunch

## Wednesday
- 09:00-10:00 Hitches
- 10:00-12:00 Class
- 12:00-13:00 Splices
- 23:30-00:30 Sleep
"""


def test_breaks_and_classes_of_the_plan_are_walls_on_every_day_they_fall_on() -> None:
    """A weekly timetable has them each week; what it names is study has none."""
    reading = read(TIMETABLE.encode())
    run_up = RunUp(Date(2026, 11, 30), Date(2026, 12, 8))
    walls = busy_times(reading, run_up, "Europe/Berlin")
    state, _ = begin(reading, run_up, ordinary("Europe/Berlin"), walls, BEFORE)
    local = sorted(
        (state.local(b.span.start).to_plain(), b.span.minutes, b.title) for b in walls.values()
    )
    assert [(str(at)[5:16], minutes, title) for at, minutes, title in local] == [
        ("11-30T10:30", 30, "Break"),
        ("11-30T12:00", 60, "Lunch"),
        ("12-02T10:00", 120, "Class"),
        ("12-02T23:30", 60, "Sleep"),
        ("12-07T10:30", 30, "Break"),
        ("12-07T12:00", 60, "Lunch"),
    ]
    spans = [span for id_ in state.slots if (span := state.span_of(id_))]
    assert spans and not any(s.overlaps(b.span) for s in spans for b in walls.values())


def test_breaks_of_dated_and_numbered_days_fall_on_their_own_dates() -> None:
    dated = "# P\n\n## 2026-12-02\n- 09:00-10:00 a\n- 10:00-10:30 Break\n"
    dated += "\n## 2026-12-03\n- 09:00-10:00 b\n"
    numbered = dated.replace("2026-12-02", "Day 1").replace("2026-12-03", "Day 2")
    run_up = RunUp(Date(2026, 12, 1), Date(2026, 12, 8))
    for text, date in ((dated, "2026-12-02"), (numbered, "2026-12-01")):
        (wall,) = busy_times(read(text.encode()), run_up, "UTC").values()
        assert (wall.title, str(wall.span.start)[:16]) == ("Break", f"{date}T10:00")
