"""What the progress costs: its numbers, its report, and the page's charts, in ms of this machine.

`python tests/benchmarks/bench_report.py` from the checkout. The floor is an empty Typst document
with the same fonts, measured in turn with the rest. Processor time, so that a busy machine counts
for little. Exits with 1 where a bar is missed.
"""

import gc
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

import typst  # noqa: E402

from core import edits  # noqa: E402
from core.model import DayId, Record, RunUp, SessionId, State  # noqa: E402
from core.progress.history import History  # noqa: E402
from core.progress.numbers import numbers  # noqa: E402
from core.report.choices import Choices  # noqa: E402
from core.report.make import Form, make_report  # noqa: E402
from core.store.happenings import beginnings  # noqa: E402
from resources import path_of  # noqa: E402
from tests.any_edit import empty_state  # noqa: E402
from tests.states import FIRST_DAY, at, ten_day_state  # noqa: E402

WARM, COLD, LONG, SIZE = 150.0, 400.0, 1200.0, 250_000
NUMBERS, REPAINT = 5.0, 16.7
EMPTY = b'#set document(title: "x")\n#set text(font: "Noto Sans")\nx'

CODE = """
import sys, time
sys.path.insert(0, {root!r})
from tests.benchmarks.bench_report import empty, forty, report
began = time.process_time()
{what}
print((time.process_time() - began) * 1000)
"""


def empty() -> None:
    """The least that any document costs."""
    with tempfile.TemporaryDirectory() as nothing:
        compile_: Any = typst.compile
        compile_(
            EMPTY,
            root=nothing,
            font_paths=[str(path_of("fonts"))],
            ignore_system_fonts=True,
            format="pdf",
            pdf_standards="ua-1",
        )


def forty() -> State:
    """The ten-day plan with half of it done, each with a note."""
    return lived(ten_day_state())


def thousand() -> State:
    """A plan of 250 days of four sessions, half of it done, that has as many dates."""
    state = replace(empty_state(), run_up=RunUp(FIRST_DAY, FIRST_DAY.add(days=260)))
    for day in range(1, 251):
        state = edits.add_day(state, DayId(f"d{day}"), str(day), f"Theme {day}")
        for place in range(1, 5):
            id_ = SessionId(f"d{day}s{place}")
            state = edits.add_session(state, id_, DayId(f"d{day}"), f"Session {day}.{place}", 60)
            state = edits.place(state, {id_: at(FIRST_DAY.add(days=day), 8 + 2 * place)})
    return lived(state)


def lived(state: State) -> State:
    done = list(state.slots.items())[: len(state.slots) // 2]
    for number, (id_, slot) in enumerate(done):
        state = edits.complete(state, id_, Record(slot.start, 55, 1 + number % 5))
        state = edits.write_note(state, id_, "# Learnt\n\n*Much*, and `more`.\n")
    return state


def report(state: State) -> bytes:
    """The whole report on the evening of the middle day."""
    now = at(FIRST_DAY.add(days=len(state.days) // 2), 21)
    history = History(tuple(beginnings(state, at(FIRST_DAY, 6))))
    return make_report(Form.PDF, state, history, now, Choices())


def taken(what: Callable[[], object], times: int) -> float:
    """The least of the processor's milliseconds: what a shared machine adds is not the code's."""
    took: list[float] = []
    for _ in range(times):
        began = time.process_time()
        what()
        took.append((time.process_time() - began) * 1000)
    return min(took)


def cold(what: str) -> float:
    """The same in a process that has only just imported what it needs of ours."""
    code = CODE.format(root=str(ROOT), what=what)
    runs = [
        subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
        for _ in range(3)
    ]
    return min(float(run.stdout) for run in runs)


def repaint(state: State, history: History) -> tuple[float, float, float]:
    """The progress page told other numbers, painted again, and the slowest of its charts alone."""
    from PySide6.QtWidgets import QApplication, QWidget

    from gui.progress.page import ProgressPage
    from gui.theme import Theme

    app = QApplication.instance() or QApplication([])
    assert isinstance(app, QApplication)
    owner = QWidget()
    page = ProgressPage(Theme(app), owner)
    found = numbers(state, history, at(FIRST_DAY.add(days=len(state.days) // 2), 21), 0)
    page.show_numbers(state, found)
    page.show()
    app.processEvents()
    charts = [card.chart for card in (page.burn_up, page.hours, page.week, page.topics)]
    told = taken(lambda: page.show_numbers(state, found), 11)
    return told, taken(page.grab, 11), max(taken(chart.grab, 11) for chart in charts)


def main() -> int:
    """Measure, print, and judge."""
    gc.disable()  # as the app does: gui/garbage collects between two events
    few, many = forty(), thousand()
    history = History(tuple(beginnings(many, at(FIRST_DAY, 6))))
    now = at(FIRST_DAY.add(days=125), 21)
    begun = History(tuple(beginnings(few, at(FIRST_DAY, 6))))
    # The process that counts them knows neither Typst nor Qt yet.
    counted = taken(lambda: numbers(many, history, now, 0), 41)
    counted_few = taken(lambda: numbers(few, begun, now, 0), 41)
    size = len(report(few))
    rows: list[tuple[str, float, float]] = [
        ("empty document (the floor)", taken(empty, 9), 1e9),
        ("40 sessions, warm", taken(lambda: report(few), 9), WARM),
        ("empty document, cold", cold("empty()"), 1e9),
        ("40 sessions, cold", cold("report(forty())"), COLD),
        ("1,000 sessions", taken(lambda: report(many), 3), LONG),
        ("numbers of 40 sessions", counted_few, NUMBERS),
        ("numbers of 1,000 sessions", counted, NUMBERS),
    ]
    (_, page_few, _), (told, page_many, chart) = repaint(few, begun), repaint(many, history)
    rows += [
        ("page told of 1,000 sessions", told, REPAINT),
        ("progress page of 40 sessions", page_few, REPAINT),
        ("progress page of 1,000 sessions", page_many, REPAINT),
        ("slowest chart of 1,000 sessions", chart, REPAINT),
    ]
    floor = rows[0][1]
    print(f"{'':34}{'ms':>9}{'× floor':>9}{'bar':>9}")
    for name, took, bar in rows:
        print(f"{name:34}{took:9.1f}{took / floor:9.1f}{'' if bar > 1e8 else f'{bar:9.1f}'}")
    print(f"{'PDF of 40 sessions':34}{size / 1000:9.0f} kB")
    missed = [name for name, took, bar in rows if took > bar]
    if size > SIZE:
        missed.append("size")
    for name in missed:
        print(f"missed: {name}")
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
