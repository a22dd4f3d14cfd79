"""Plans as people write them: what is read in each dialect, and how edits go back into it."""

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import validate

from core import edits
from core.markdown.answers import Answers
from core.markdown.check import check, refusal
from core.markdown.reader import NotAPlan, read
from core.markdown.reading import gathered
from core.markdown.wording import with_fresh_ids
from core.markdown.writer import write
from core.model import SessionState
from resources import text_of
from tests.core.markdown.dialects import Dialect
from tests.core.markdown.more_dialects import DIALECTS, NOT_PLANS
from tests.core.markdown.plans import started

any_dialect = pytest.mark.parametrize("dialect", DIALECTS, ids=lambda d: d.name)


@any_dialect
def test_a_plan_is_read_as_a_person_reads_it(dialect: Dialect):
    """Sessions, days, minutes and starts are what the text says, and sums and rests are not in."""
    facts = check(read(dialect.text.encode()))
    sessions = facts["sessions"]
    assert (facts["session_count"], facts["days"]) == (dialect.sessions, dialect.days)
    assert tuple(s["minutes"] for s in sessions)[: len(dialect.minutes)] == dialect.minutes
    if dialect.starts:
        assert tuple(s["start"] for s in sessions) == dialect.starts


@any_dialect
def test_unedited_bytes_stay(dialect: Dialect):
    """Reading and writing without an edit gives the same bytes, whatever the line endings."""
    for source in (dialect.text.encode(), dialect.text.replace("\n", "\r\n").encode("utf-8-sig")):
        reading = read(source)
        assert write(reading, started(reading)) == source


@any_dialect
def test_a_new_length_changes_one_line_and_is_read_back(dialect: Dialect):
    """Each session's length goes into its own line, in place, and says what was meant."""
    reading = read(dialect.text.encode())
    state = started(reading)
    for id_, session in state.sessions.items():
        edited = edits.set_minutes(state, id_, session.minutes + 15)
        if dialect.shared:
            continue
        text = write(reading, edited).decode()
        before, after = dialect.text.splitlines(), text.splitlines()
        assert len(before) == len(after)
        assert sum(a != b for a, b in zip(before, after, strict=True)) == 1


@any_dialect
def test_another_plan_of_the_same_text_is_edited_in_place_too(dialect: Dialect):
    """Other ids change nothing of where a length is written."""
    reading = read(dialect.text.encode())
    again = with_fresh_ids(reading, "another")
    edited = [
        edits.set_minutes(state, id_, state.sessions[id_].minutes + 15)
        for state in (started(reading), started(again))
        for id_ in [next(iter(state.sessions))]
    ]
    assert write(again, edited[1]) == write(reading, edited[0])


@any_dialect
def test_no_word_is_lost_where_a_dialect_has_no_place_for_an_edit(dialect: Dialect):
    """The plan becomes named sessions, and below them stands the text as it was, unread."""
    reading = read(dialect.text.encode())
    state = started(reading)
    day = state.ordered_days()[0].id
    edited = edits.set_theme(state, day, "Quite another theme")
    text = write(reading, edited).decode()
    kept = text.splitlines()
    assert all(line in kept for line in dialect.text.splitlines())
    again = read(text.encode())
    told = [(s.title, s.minutes) for s in edited.ordered_sessions()]
    assert [(s.title, s.minutes) for s in again.sessions.values()] == told


@any_dialect
def test_a_tick_changes_boxes_alone(dialect: Dialect):
    """Where a session has a box, done is ticked and nothing else of the text changes."""
    reading = read(dialect.text.encode())
    state = started(reading)
    for id_, origin in reading.origins.items():
        if origin.done is None:
            continue
        to = SessionState.PLANNED if origin.done else SessionState.DONE
        row = replace(state.sessions[id_], state=to)
        edited = replace(state, sessions={**state.sessions, id_: row})
        text = write(reading, edited).decode()
        assert text != dialect.text
        assert text.replace("[x]", "[ ]") == dialect.text.replace("[x]", "[ ]")


@pytest.mark.parametrize(
    ("before", "minutes", "after"),
    [
        ("(1h30)", 120, "(2h)"),
        ("(2.5h)", 90, "(1.5h)"),
        ("(90 min)", 60, "(60 min)"),
        ("(2 Stunden)", 90, "(1.5 Stunden)"),
        ("(30分)", 45, "(45分)"),
        ("(2 часа)", 30, "(30 мин)"),
    ],
)
def test_a_length_keeps_its_notation(before: str, minutes: int, after: str):
    """The number changes; how lengths are written in this plan does not."""
    text = f"# T\n\n## Day 1: a {before}\n- x\n\n## Day 2: b {before}\n- y\n"
    reading = read(text.encode())
    state = started(reading)
    first = next(iter(state.sessions))
    assert write(reading, edits.set_minutes(state, first, minutes)).decode() == text.replace(
        before, after, 1
    )


def test_the_end_of_a_slot_moves_with_its_length():
    """A slot's own length is its end, written in the notation that it has."""
    text = (
        "# T\n\n## Monday\n- 9:00 AM - 11:30 AM: knots\n- 1 PM – 2 PM: bends\n- 15:00-16:00: ends\n"
    )
    reading = read(text.encode())
    state = started(reading)
    for id_ in list(state.sessions):
        state = edits.set_minutes(state, id_, 195)
    after = write(reading, state).decode()
    assert "9:00 AM - 12:15 PM" in after
    assert "1 PM – 4:15 PM" in after
    assert "15:00-18:15" in after


@any_dialect
def test_every_line_is_understood_or_reported(dialect: Dialect):
    """No line that says something is lost: it is of the plan, or in the list with a reason."""
    reading = read(dialect.text.encode())
    told = {line for line, _, why in reading.left_out() if why}
    kept = {*reading.lines.values(), *(o.line for o in reading.origins.values())}
    covered = {n for id_, end in reading.ends.items() for n in range(reading.lines[id_], end + 1)}
    for number, line in enumerate(dialect.text.splitlines(), 1):
        if any(c.isalnum() for c in line):
            assert number in told | kept | covered, line


@pytest.mark.parametrize("text", NOT_PLANS)
def test_what_is_no_plan_is_refused_with_the_reason(text: str):
    """Examples in code, links and topics without days make no plan."""
    with pytest.raises(NotAPlan) as caught:
        read(text.encode())
    assert refusal(caught.value)["reason"]


def test_the_order_of_day_and_month_is_the_one_that_keeps_dates_in_order():
    """Day first and month first are told apart by the whole plan."""
    for days in (
        ("01/02/2026", "02/02/2026", "13/02/2026"),
        ("02/01/2026", "02/02/2026", "02/13/2026"),
    ):
        text = "# T\n\n" + "".join(f"- [ ] {day} - words\n" for day in days)
        assert [str(o.date) for o in read(text.encode()).origins.values()] == [
            "2026-02-01",
            "2026-02-02",
            "2026-02-13",
        ]


def test_dates_without_a_year_are_named_in_the_order_that_was_found():
    """A day past the twelfth tells the order of all."""
    text = "# T\n\n- 1/12 (Mon): a\n- 1/13 (Tue): b\n- 1/14 (Wed): c\n"
    named = [s["day"] for s in check(read(text.encode()))["sessions"]]
    assert named == ["01-12", "01-13", "01-14"]


@pytest.mark.parametrize(
    ("line", "title"),
    [
        ("## Day 2 (2h each day)", "2"),
        ("## Day 2: reading (each 2h)", "reading"),
        ("## 📅 Day 2️⃣ – Charts ⏰ 2h", "Charts"),
        ("- **Day 2 (Tides):** 2 hours", "Tides"),
    ],
)
def test_a_title_has_nothing_left_of_the_marks_around_it(line: str, title: str):
    """Brackets that only gave the length go, brackets around all of it too, and keycaps."""
    head = line[: line.index("2")] + "1: a (1 h)\n"
    reading = read(f"# T\n\n{head}{line}\n".encode())
    assert [s.title.removeprefix("Day ") for s in reading.sessions.values()][1] == title


def test_what_was_assumed_of_clocks_and_ranges_is_said():
    """The half of the day, the date after midnight, and days that share a session."""
    text = "# T\n\n## Day 1\n- 9:30-11:30: a\n- 1:15-3:00: b\n- 11 PM-12 AM: c\n- 12 AM-1 AM: d\n"
    reading = read((text + "\n## Day 2-4\n- e (1 h)\n").encode())
    assert [o.assumed for o in reading.origins.values()] == [
        (),
        ("in the afternoon: neither am nor pm is given",),
        (),
        ("after midnight: it belongs to the evening before",),
        ("one session for the 3 days of its range",),
    ]


def test_another_plan_in_the_same_text_can_be_taken():
    """Plans that repeat the same days are never joined."""
    text = "# T\n\n## Fast\n### Day 1\n- a\n### Day 2\n- b\n### Day 3\n- c\n\n"
    text += "## Slow\n### Day 1\n- d\n### Day 2\n- e\n"
    first = read(text.encode())
    other = read(text.encode(), Answers(plan=1))
    assert (len(first.sessions), len(other.sessions), first.others) == (3, 2, 1)
    assert first.plan.id != other.plan.id


def test_a_fence_that_looks_like_a_timetable_is_reported():
    """What stands in code is not read, and that is said."""
    text = "# T\n\n## Day 1\n- a\n\n## Day 2\n- b\n\n"
    text += "```\n9:00-10:00 a\n10:00-11:00 b\n11:00-12:00 c\n```\n"
    assert any("timetable" in why for _, why in read(text.encode()).warnings)


_PIECES = st.sampled_from(
    [
        *("# ", "## Day 1", "Week 2", "- ", "[ ] ", "| ", "|---|---|\n", "\n", "9:00-10:30", "2 h"),
        *("(45 min)", "Mon", "Tue/Thu", "2026-02-30", "31/02/2026", "Morning", "**", "`", "```\n"),
        *(
            "<table>",
            "第3天",
            "\t",
            "> ",
            "0",
            "24:00",
            "9999999999",
            "½",
            "Total",
            "Rest",
            "Break",
        ),
        *("–", "Phase IV", "Day 3-1", "\u200f", "é"),
    ]
)


@given(st.lists(st.one_of(_PIECES, st.text(max_size=4)), max_size=60).map("".join))
def test_no_text_breaks_the_reader(text: str):
    """Any text is a plan or is none; what is one is written back as it was."""
    source = text.encode("utf-8", "surrogatepass")
    try:
        reading = read(source)
    except NotAPlan:
        return
    assert check(reading)["sessions"]
    assert write(reading, started(reading)) == source


@given(st.binary(max_size=300))
def test_no_bytes_break_the_reader(source: bytes):
    """Any bytes are a plan or are none."""
    try:
        read(source)
    except NotAPlan as why:
        assert why.remedy


def test_the_same_assumption_is_said_once():
    """A long plan without lengths gives one remark to read, not one for each session."""
    text = "# T\n\n" + "".join(f"## Day {n}\n- topic {n}\n\n" for n in range(1, 40))
    reading = read(text.encode())
    assert len(reading.assumed) == 39
    assert gathered(reading.assumed) == ((3, "60 min: no length is given (and on 38 more lines)"),)


def test_days_with_slots_count_even_below_a_heading_of_something_else():
    """People write rules first and forget a heading of their own for the schedule."""
    text = "# T\n\n## Golden rules\n- sleep\n\n### Dec 1 (Tue)\n- 9:00-11:00: knots\n\n"
    text += "### Dec 2 (Wed)\n- 9:00-10:00: bends\n"
    assert len(read(text.encode()).sessions) == 2


@pytest.mark.parametrize("text", [*(d.text for d in DIALECTS), *NOT_PLANS])
def test_what_programs_are_told_keeps_to_its_published_schema(text: str):
    """Of a plan and of what is none; nothing is said that the schema does not name."""
    try:
        facts = check(read(text.encode()))
    except NotAPlan as why:
        facts = refusal(why)
    validate(json.loads(json.dumps(facts)), json.loads(text_of("schemas/check.schema.json")))
