"""What is read of the notations people use, and what is refused in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.errors import Refused
from core.markdown import durations
from core.markdown.check import check, refusal, report
from core.markdown.outline import is_layout
from core.markdown.reader import NotAPlan, Reading, read
from core.model import Session, SessionState
from tests.core.markdown.plans import plan_bytes

DAY = "# Plan\n## Day 1: Knots\n"


def one(line: str) -> Session:
    """The only session of a plan with that line."""
    return next(iter(read((DAY + line + "\n").encode()).sessions.values()))


@pytest.mark.parametrize(
    ("line", "title", "minutes"),
    [
        ("**Session 1 (2 hrs)**: Bends", "Bends", 120),
        ("**Session 1 (45 min) — Splicing**", "Splicing", 45),
        ("- **Session 1 (1.5h):** Bends", "Bends", 90),
        ("- [ ] Session 1 – 90 minutes – Bends", "Bends", 90),
        ("#### Session 1 (1 h 30): Bends ####", "Bends", 90),
        ("Session 1: Bends (1 hour 15 min)", "Bends", 75),
        ("__Session 1__ (2–3 hours): *Bends*", "Bends", 150),
        ("* Session 1 [½ hour]: Bends", "Bends", 30),
        ("**Session A**: Bends", "Bends", 60),
        ("**Session 1 (2 hrs)**", "Session 1", 120),
    ],
)
def test_a_session_is_read_in_many_notations(line: str, title: str, minutes: int):
    """Marks, boxes, brackets, dashes and units of many authors all name the same session."""
    found = one(line)
    assert (found.title, found.minutes) == (title, minutes)


@pytest.mark.parametrize(
    "line",
    ["**Session size:** 1-2 hours", "Session 1 was long", "### 1. Your First Session (2 hours)"],
)
def test_talk_of_sessions_is_no_session(line: str):
    """Advice that mentions sessions is listed as not understood."""
    found = read((DAY + "**Session 9 (1 h)**: x\n\n" + line + "\n").encode())
    assert len(found.sessions) == 1
    assert [text for _, text in found.unknown] == [line]


def test_boxes_topics_and_notes_belong_to_their_session():
    """A ticked box is a done session; the list items below it are its topics."""
    found = one("- [x] Session 1 (1 h): Bends\n  - [x] sheet bend\n    - twice\n  - [ ] bowline")
    assert found.state is SessionState.DONE
    assert [(t.text, t.done) for t in found.topics] == [("sheet bend", True), ("bowline", False)]


def test_extra_reading_with_a_length_is_an_optional_session():
    """Without a length it is a reading of its day."""
    text = DAY + "**Session 1 (1 h)**: x\n**Extra Reading**: a\n**Extra Reading (30 min)**: b\n"
    found = read(text.encode())
    assert [r.title for r in found.readings.values()] == ["a"]
    assert [(s.title, s.optional) for s in found.sessions.values()] == [("x", False), ("b", True)]


def test_fences_and_front_matter_are_no_structure():
    """What stands in them is listed, never read as days."""
    text = "---\ntitle: x\n---\n" + DAY + "**Session 1 (1 h)**: x\n\n```\n## Day 9\n```\n"
    found = read(text.encode())
    assert len(found.days) == 1
    assert [at for at, _ in found.unknown] == [1, 2, 3, 8, 9, 10]


def test_weeks_are_days_or_hold_days():
    """A week without days is one; where numbers start anew each week, labels say the week."""
    weeks = read(b"## Week 1: A\n**Session 1 (1 h)**: x\n## Week 2\n**Session 2 (1 h)**: y\n")
    assert [d.label for d in weeks.days.values()] == ["Week 1", "Week 2"]
    body = "### Day 1\n**Session 1 (1 h)**: x\n### Day 2\n"
    nested = read(f"## Week 1\n{body}## Week 2\n{body}".encode())
    assert [d.label for d in nested.days.values()] == ["W1 D1", "W1 D2", "W2 D1", "W2 D2"]


def test_a_missing_length_is_assumed_aloud():
    """It is the day's usual one, and the line says so."""
    text = DAY + "**Session 1 (2 h)**: x\n**Session 2**: y\n"
    found = read(text.encode())
    assert [s.minutes for s in found.sessions.values()] == [120, 120]
    assert [at for at, _ in found.assumed] == [4]


def test_duplicate_days_are_both_kept_with_a_warning():
    """The warning has the line of the second."""
    found = read((DAY + "**Session 1 (1 h)**: x\n## Day 1\n").encode())
    assert len(found.days) == 2
    assert [at for at, _ in found.warnings] == [4]


@pytest.mark.parametrize(
    ("data", "line", "word"),
    [
        (b"", None, "empty"),
        (b" \r\n\t", None, "empty"),
        (b"# A\n\xff\n", 2, "byte 4"),
        (b"\xff\xfe# A\0\xd8", 1, "UTF-16"),
        (b"\x89PNG\r\n\x1a\n\0", 1, "UTF-8"),
        (b"text\n\0", 2, "zero bytes"),
        (b"x" * 5_000_001, None, "5.0 MB"),
        (b"# A\nwords\n", None, "no heading names a day"),
        (b"# A\n## Day 1\nwords\n", 2, "names a session"),
        (DAY.encode() + b"**Session 1 (0 min)**: x\n", 3, "0 minutes"),
        (DAY.encode() + b"**Session 1 (25 h)**: x\n", 3, "1500 minutes"),
        (DAY.encode() + b"**Session 1 (" + b"9" * 100 + b" h)**: x\n", 3, "minutes"),
    ],
)
def test_what_is_no_plan_is_refused_in_words(data: bytes, line: int | None, word: str):
    """The refusal has the reason, the line and a remedy."""
    with pytest.raises(NotAPlan) as caught:
        read(data)
    assert caught.value.line == line
    assert word in str(caught.value)
    assert caught.value.remedy in refusal(caught.value)["reason"]


def test_utf_16_is_read():
    """With its byte order mark, UTF-16 is as good as UTF-8."""
    found = read((DAY + "**Session 1 (1 h)**: x\n").encode("utf-16"))
    assert found.plan.title == "Plan"


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_read_or_refused(data: bytes):
    """No bytes raise anything but a refusal."""
    _read_or_refuse(data)


PIECES = st.sampled_from(
    ["# ", "## ", "Day 1", "Week 2", "Session 3", "**", "_", "`", "```\n", "\n", "\r", "- ", "[x] ",
     "(", ")", "[", "](", "2 hrs", "1 h 30", "–", " - ", ": ", "Extra Reading", "Goal", "Tip", "\\",
     "&amp;", "<!--", "-->", "---\n", "“", "”", ",", "½", "٣", "\t", " ", "x", "\x1a", "📅"]
)  # fmt: skip


@given(st.lists(PIECES, max_size=40).map(lambda parts: f"{DAY}{''.join(parts)}".encode()))
def test_any_jumble_of_structure_is_read_or_refused(data: bytes):
    """Nor does Markdown thrown together, and nothing in it is dropped."""
    _read_or_refuse(data)


def _read_or_refuse(data: bytes) -> None:
    try:
        found = read(data)
    except Refused:
        return
    check(found)
    report(found)
    _nothing_dropped(found)


@given(plan_bytes())
def test_nothing_is_dropped(data: bytes):
    """Each line with something on it belongs to a row, or to the plan, or is listed."""
    _nothing_dropped(read(data))


def _nothing_dropped(found: Reading) -> None:
    known = set(found.lines.values()) | {at for at, _ in found.unknown}
    for id_, end in found.ends.items():
        known |= set(range(found.lines[id_], end + 1))
    for at, line in enumerate(found.outline.lines, 1):
        week = line.lstrip("# *_").lower().startswith("week")
        assert at in known or is_layout(line) or week, (at, line)


@pytest.mark.parametrize(
    ("notation", "minutes", "written"),
    [
        ("2 hrs", 150, "2.5 hrs"),
        ("2 hrs", 60, "1 hr"),
        ("1 hr", 45, "45 min"),
        ("1.5h", 120, "2h"),
        ("1,5 h", 150, "2,5 h"),
        ("90 minutes", 45, "45 minutes"),
        ("1 h 30", 105, "1 h 45"),
        ("1 h 30", 120, "2 h"),
        ("2 hours", 100, "1 hour 40 minutes"),
        ("2–3 hours", 240, "4 hours"),
        ("2h30m", 75, "1h15m"),
    ],
)
def test_a_length_is_written_in_its_own_notation(notation: str, minutes: int, written: str):
    """Units, spacing and decimal sign stay; the plural follows the number."""
    assert durations.rewrite(notation, minutes) == written


@given(
    st.sampled_from(["2 hrs", "1 hr", "1.5h", "1,5 h", "90 minutes", "1 h 30", "2h30m", "½ hour"]),
    st.integers(1, 24 * 60),
)
def test_a_written_length_reads_back(notation: str, minutes: int):
    """Every length survives being written in any notation."""
    found = durations.find(f"({durations.rewrite(notation, minutes)})")
    assert found is not None
    assert found.minutes == minutes
