"""What a text leaves open is read by answers, and the same answers are kept with the plan."""

from dataclasses import replace

import pytest
from whenever import Date, Instant

from core.markdown.answers import Answers, Weeks, Within
from core.markdown.reader import read
from core.markdown.wording import bytes_of, reading_of, understand
from core.model import SessionId, State
from tests.core.markdown.plans import started

DATED = "# P\n\n## {}: a\n- x\n\n## {}: b\n- y\n\n## {}: c\n- z\n"
RANGES = b"# P\n\n## Day 1\n- a (2-3 h)\n- b (20-30 min)\n\n## Day 2\n- c\n"


def with_minutes(state: State, session: SessionId, minutes: int) -> State:
    rows = {**state.sessions, session: replace(state.sessions[session], minutes=minutes)}
    return replace(state, sessions=rows)


def dates(*written: str, **answers: object) -> list[str]:
    reading = read(DATED.format(*written).encode(), Answers(**answers))  # type: ignore[arg-type]
    return [str(origin.date) for origin in reading.origins.values()]


@pytest.mark.parametrize(
    ("today", "written", "expected"),
    [
        (Date(2026, 11, 20), ("Dec 1", "Dec 2", "Dec 3"), "2026-12-01"),
        (Date(2026, 12, 20), ("Dec 1", "Dec 2", "Dec 3"), "2027-12-01"),
        (Date(2026, 12, 2), ("Dec 1", "Dec 2", "Dec 3"), "2026-12-01"),
        (Date(2026, 1, 5), ("Mon Dec 7", "Tue Dec 8", "Wed Dec 9"), "2026-12-07"),
        (Date(2026, 12, 20), ("Mon Dec 7", "Tue Dec 8", "Wed Dec 9"), "2026-12-07"),
    ],
)
def test_dates_without_a_year_take_that_of_their_weekdays_else_the_next(
    today: Date, written: tuple[str, str, str], expected: str
):
    assert dates(*written, today=today)[0] == expected


def test_a_year_in_the_text_or_one_chosen_goes_before_the_next():
    today = Date(2026, 11, 20)
    text = DATED.format("Dec 1", "Dec 2", "Dec 3").replace("# P", "# P 2024")
    first = next(iter(read(text.encode(), Answers(today=today)).origins.values()))
    assert str(first.date) == "2024-12-01"
    assert dates("Dec 1", "Dec 2", "Dec 3", today=today, year=2030)[0] == "2030-12-01"


def test_the_order_of_day_and_month_is_asked_only_where_both_make_a_calendar():
    open_order = DATED.format("03/04/2026", "04/04/2026", "05/04/2026").encode()
    settled = DATED.format("03/04/2026", "13/04/2026", "23/04/2026").encode()
    assert [q.name for q in read(open_order).questions if q.name == "month_first"]
    assert not [q for q in read(settled).questions if q.name == "month_first"]
    swapped = read(open_order, Answers(month_first=True))
    assert [str(o.date) for o in swapped.origins.values()] == [
        "2026-03-04",
        "2026-04-04",
        "2026-05-04",
    ]


@pytest.mark.parametrize(
    ("within", "minutes"),
    [(Within.LOW, [120, 20, 45]), (Within.MIDDLE, [150, 30, 45]), (Within.HIGH, [180, 30, 45])],
)
def test_ranges_and_missing_lengths_come_to_what_was_answered(within: Within, minutes: list[int]):
    reading = read(RANGES, Answers(minutes=45, within=within))
    assert [s.minutes for s in reading.sessions.values()] == minutes
    assert {q.name: q.taken for q in reading.questions} == {"within": within, "minutes": 45}


def test_a_plan_keeps_its_answers_whatever_is_edited():
    """Where it is derived, where it is typed into, and where the text says nothing of it."""
    state = started(read(RANGES, Answers(minutes=45, within=Within.LOW)))
    assert reading_of(state, RANGES).sessions == state.sessions
    assert bytes_of(state, RANGES) == RANGES
    text = RANGES.decode().replace("- c\n", "- c\n\n## Day 3\n- d (1-2 h)\n")
    got = understand(state, RANGES, text, Instant.from_utc(2026, 3, 2), "fresh")
    assert got.changes is not None
    after = got.changes.apply(state)
    assert [s.minutes for s in after.ordered_sessions()] == [120, 20, 45, 60]
    assert bytes_of(after, RANGES).decode() == text
    longer = with_minutes(after, after.ordered_sessions()[0].id, 135)
    assert "- a (2.25 h)" in bytes_of(longer, RANGES).decode()


def test_another_plan_of_the_same_text_is_written_back_into_its_own_lines():
    text = "# Two\n\n## Plan A\n### Day 1\n- a (1 h)\n### Day 2\n- b (1 h)\n\n"
    text += "## Plan B\n### Day 1\n- c (1 h)\n### Day 2\n- d (1 h)\n"
    source = text.encode()
    state = started(read(source, Answers(plan=1)))
    last = state.ordered_sessions()[-1]
    after = with_minutes(state, last.id, 120)
    changed = bytes_of(after, source).decode()
    assert changed == text.replace(f"- {last.title} (1 h)", f"- {last.title} (2 h)")


WEEKS = b"# P\n\n## Week 1 (6 hours)\n- a\n  - more\n- [x] b\n\n## Weeks 2-3\n- c\n- d\n- e\n"


def test_the_points_of_a_week_become_sessions_where_that_is_the_answer():
    whole = read(WEEKS)
    assert {q.name: q.taken for q in whole.questions if q.name == "weeks"} == {"weeks": "whole"}
    assert len(whole.sessions) == 2
    parted = read(WEEKS, Answers(weeks=Weeks.POINTS))
    assert [(s.title, s.minutes) for s in parted.sessions.values()] == [
        ("a", 180), ("b", 180), ("c", 60), ("d", 60), ("e", 60),
    ]  # fmt: skip
    assert [o.done for o in parted.origins.values()] == [None, True, None, None, None]
    assert [t.text for t in next(iter(parted.sessions.values())).topics] == ["more"]


def test_a_point_that_is_given_a_length_stays_the_same_session():
    answers = Answers(weeks=Weeks.POINTS)
    state = started(read(WEEKS, answers))
    for number, session in enumerate(state.ordered_sessions()):
        after = with_minutes(state, session.id, 75 + 15 * number)
        text = bytes_of(after, WEEKS)
        assert len(text.splitlines()) == len(WEEKS.splitlines())
        assert [s.minutes for s in read(text, answers).sessions.values()][number] == (
            after.sessions[session.id].minutes
        )


def test_answers_are_kept_as_text():
    for answers in (
        Answers(),
        Answers(plan=2, minutes=45, within=Within.HIGH, month_first=True),
        Answers(weeks=Weeks.POINTS, apart=False),
    ):
        assert Answers.of_text(answers.as_text()) == answers
    assert Answers().as_text() == ""
    kept = Answers.of_text(Answers(today=Date(2026, 1, 1), year=2026).as_text())
    assert kept == replace(Answers(), year=2026)
