"""Hypothesis strategies: study plans as text in many notations, and what a plan says."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from hypothesis import strategies as st
from whenever import Date

from core.availability import ordinary
from core.markdown.outline import Block, bullet
from core.markdown.reader import Reading, read
from core.model import Reading as ReadingRow
from core.model import RunUp, SessionState, State

WORDS = ("knots", "Docker basics", "R&D", "C++ (intro)", "a_b_c", "`code`", "*em*", "Über 2 h", "x")
words = st.sampled_from(WORDS)
lengths = st.sampled_from(
    ["2 hrs", "1 hr", "45 min", "1.5h", "90 minutes", "1 h 30", "2–3 hours", "1,5 h", "2h30m", "3h"]
)
breaks = st.sampled_from(["", "\n", "\n---\n", "\n\n"])


@dataclass(frozen=True)
class Notation:
    """How one author writes: functions from what is said to the lines that say it."""

    day: Callable[[int, str], str]
    session: Callable[[int, str, str], str]
    reading: Callable[[str], str]
    topic: Callable[[str], str]
    gap: str


NOTATIONS = (
    Notation(
        lambda n, theme: f"## **Day {n} – {theme}**\n",
        lambda n, length, text: f"**Session {n}{length}**: {text}  \n",
        lambda text: f"**Extra Reading**: {text}\n",
        lambda text: f"- {text}\n",
        "",
    ),
    Notation(
        lambda n, theme: f"### Day {n}: {theme} (4 hours)\n\n",
        lambda n, length, text: f"- **Session {n}{length}:** {text}\n",
        lambda text: f"- **Extra Reading**: {text}\n",
        lambda text: f"  - [ ] {text}\n",
        "",
    ),
    Notation(
        lambda n, theme: f"## Day {n}\n{'An opening remark.' if theme == 'x' else ''}\n",
        lambda n, length, text: f"#### Session {n}{length}: {text}\n",
        lambda text: f"**Further reading:** {text}\n",
        lambda text: f"- [x] {text}\n",
        "\n",
    ),
    Notation(
        lambda n, theme: f"# Day {n} - {theme}\n",
        lambda n, length, text: f"- [ ] Session {n} — {text}{length}\n",
        lambda text: f"- [ ] Extra Reading: {text}\n",
        lambda text: f"    * {text}\n",
        "",
    ),
    Notation(
        lambda n, theme: f"### Week {n}: {theme}\n",
        lambda n, length, text: f"**Session {n}{length} — {text}**\n",
        lambda text: f"**Extra Reading**: {text}\n",
        lambda text: f"1. {text}\n",
        "\n",
    ),
    Notation(
        lambda n, theme: f"{'## Week ' + str(n // 2 + 1) if n % 2 else ''}\n### Day {n % 2 + 1}\n",
        lambda n, length, text: f"**Session {n}{length}: {text}** – knots\n",
        lambda text: f"**Extra Reading (30 min)**: {text}\n",
        lambda text: f"- {text}\n",
        "",
    ),
)


@st.composite
def plan_bytes(draw: st.DrawFn) -> bytes:
    """A plan in one of the notations, in any encoding of its line ends."""
    notation, mixed = draw(st.sampled_from(NOTATIONS)), draw(st.booleans())
    out = [draw(st.sampled_from(["", "# A plan\n", "# **A plan**\n**Target**: 4 h\n", "\n# P\n"]))]
    out.append(draw(st.sampled_from(["", "**Goal**: pass  \n", "Some words.\n", "\n---\n"])))
    for number in range(1, draw(st.integers(1, 4)) + 1):
        notation = draw(st.sampled_from(NOTATIONS[:4])) if mixed else notation
        out.append(notation.day(number, draw(words)))
        first = 1 if number == 1 else 0
        for at in range(1, draw(st.integers(first, 3)) + 1):
            bare = draw(st.booleans()) and draw(st.booleans())
            length = "" if bare else f" ({draw(lengths)})"
            out.append(notation.session(at, length, draw(words)))
            out += [notation.topic(draw(words)) for _ in range(draw(st.integers(0, 2)))]
            out.append(notation.gap)
        if draw(st.booleans()):
            out.append(notation.reading(draw(words)))
        out.append(draw(breaks))
    out.append(
        draw(st.sampled_from(["", "**Tip**: rest\n", "## Notes\n- one\n", "```\n# Day 9\n"]))
    )
    return _encoded(draw, "".join(out))


def _encoded(draw: st.DrawFn, text: str) -> bytes:
    if draw(st.booleans()):
        text = text.rstrip("\n")
    style = draw(st.sampled_from(["\n", "\r\n", "mixed", "\r"]))
    if style == "mixed":
        first, _, rest = text.partition("\n")
        text = first + "\r\n" + rest
    else:
        text = text.replace("\n", style)
    mark = draw(st.sampled_from([b"", b"\xef\xbb\xbf"]))
    return mark + text.encode()


def started(reading: Reading) -> State:
    """The state of a plan just read."""
    run_up = RunUp(Date(2026, 3, 2), Date(2026, 4, 1))
    return reading.state(run_up, ordinary("Europe/Berlin"))


def one_line(text: str) -> str:
    return " ".join(text.split())


def said(state: State, boxes: Reading) -> dict[str, Any]:
    """What the plan says, ids aside; ticks count only where `boxes`, its text, has a box."""
    ticks = iter(_ticks(boxes))
    days = []
    for day in state.ordered_days():
        rows = [*state.sessions_of(day.id), *state.readings_of(day.id)]
        rows.sort(key=lambda row: row.rank)
        theme = one_line(day.theme)
        days.append((_label(day.label), theme, [_row(row, next(ticks)) for row in rows]))
    plan = state.plan
    return {"plan": (plan.title, plan.target, plan.goal, plan.tips), "days": days}


def _row(row: Any, ticks: tuple[bool, list[bool]]) -> tuple[Any, ...]:
    boxed, topic_boxes = ticks
    if isinstance(row, ReadingRow):
        return ("reading", row.title, boxed and row.done)
    done = boxed and row.state is SessionState.DONE
    topics = [one_line(t.text) for t in row.topics if one_line(t.text)]
    marks = [t.done and box for t, box in zip(row.topics, topic_boxes, strict=False)]
    return ("session", row.title, row.minutes, row.optional, done, topics, marks)


def _ticks(found: Reading) -> list[tuple[bool, list[bool]]]:
    return [_boxes(b, found) for s in found.outline.sections for b in s.blocks]


def _boxes(block: Block, found: Reading) -> tuple[bool, list[bool]]:
    below = [(m := bullet(found.outline.lines[at])) and bool(m["box"]) for at in block.topics]
    return block.item.done is not None, [False] * len(block.item.topics) + [bool(b) for b in below]


def _label(label: str) -> str:
    """A label without its week, which shows only while other weeks have the same number."""
    week, space, day = label.partition(" ")
    named = space and week[:1] == "W" and week[1:].isdecimal() and day[:1] == "D"
    return one_line(day[1:] if named and day[1:].isdecimal() else label)


def reread(data: bytes) -> State:
    return started(read(data))
