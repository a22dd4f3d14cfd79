"""How long the calendar takes to follow a drag and to turn the week.

`python tests/benchmarks/bench_calendar.py` from the checkout. CPU time offscreen, from the event to
the last pixel, in milliseconds and as a ratio to a floor measured in the same run: a bare widget
that fills as many plain rectangles. Exits with 1 where a bar is missed.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget
from whenever import Instant

from core import edits
from core.model import DayId, RunUp, SessionId, State
from core.wallclock import from_wall
from gui.calendar.calendar import Calendar
from gui.calendar.grid import TimeGrid
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import ARGUMENTS, Theme
from tests.states import FIRST_DAY, ZONE, at, ten_day_state

SIZE = (1100, 850)
NOW = at(FIRST_DAY.add(days=2), 11)
BARS = {
    ("drag", "40"): 1.0,
    ("drag", "1,000"): 1.0,
    ("drag", "1,000 in one week"): 1.0,
    ("drag", "5,000 in one week"): 2.0,
    ("zoom", "40"): 16.0,
    ("zoom", "1,000"): 16.0,
    ("next week", "40"): 5.0,
    ("next week", "1,000"): 25.0,
}


def many(days: int, a_day: int, minutes: int) -> State:
    """`days` dates from the first on, each with `a_day` sessions from 06:00 on."""
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, FIRST_DAY.add(days=400)))
    for session in list(state.sessions):
        state = edits.delete_session(state, session)
    starts: dict[SessionId, Instant | None] = {}
    for number in range(days * a_day):
        date, place = FIRST_DAY.add(days=number // a_day), number % a_day
        id_ = SessionId(f"n{number}")
        state = edits.add_session(
            state, id_, DayId(f"d{1 + number % 10}"), f"Part {number}", minutes
        )
        later = place * (960 - minutes) // max(a_day - 1, 1)
        starts[id_] = from_wall(date, at(FIRST_DAY, 6).to_tz(ZONE).time(), ZONE).add(minutes=later)
    return edits.place(state, starts)


class Plain(QWidget):
    """The floor: as many rectangles, filled."""

    def __init__(self, count: int) -> None:
        super().__init__()
        self.resize(*SIZE)
        self._boxes = [
            QRect(58 + i % 7 * 148, i // 7 * (800 // (count // 7 + 1)), 140, 40)
            for i in range(count)
        ]

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor("#fbfaf8"))
        for box in self._boxes:
            if box.intersects(event.rect()):
                painter.fillRect(box, QColor("#e4eaf6"))
        painter.end()


def cpu(run: Callable[[], None], app: QApplication) -> float:
    """Milliseconds of CPU until what `run` does is on the screen."""
    start = time.process_time_ns()
    run()
    app.sendPostedEvents()
    app.processEvents()
    return (time.process_time_ns() - start) / 1e6


def p95(times: list[float]) -> float:
    """The time that 95 of 100 stay below."""
    return statistics.quantiles(times, n=20)[-1]


def floor(app: QApplication, count: int) -> tuple[float, float]:
    """Repainting two blocks' worth of a plain widget, and all of it."""
    plain = Plain(count)
    plain.show()
    app.processEvents()
    part = QRect(58, 100, 290, 120)
    some = [cpu(lambda: plain.update(part), app) for _ in range(200)]
    whole = [cpu(plain.update, app) for _ in range(60)]
    plain.close()
    return p95(some), p95(whole)


def move(grid: TimeGrid, kind: QMouseEvent.Type, to: QPoint, *, alone: bool = False) -> None:
    """One event of the left button; `alone` holds Shift down, so that nothing gives way."""
    viewport = grid.viewport()
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    going = kind == QMouseEvent.Type.MouseMove
    held = none if kind == QMouseEvent.Type.MouseButtonRelease else left
    where = QPointF(to), QPointF(viewport.mapToGlobal(to))
    keys = Qt.KeyboardModifier
    modifiers = keys.ShiftModifier if going and alone else keys.NoModifier
    event = QMouseEvent(kind, *where, none if going else left, held, modifiers)
    QApplication.sendEvent(viewport, event)


def drag(app: QApplication, view: Calendar) -> tuple[float, float]:
    """A drag over the whole week: p95 of one step, and the drop."""
    grid = view.grid
    bar = grid.verticalScrollBar()
    bar.setValue(grid.geometry_now.y_of(7 * 60))
    app.processEvents()
    session = next(s for s in grid.shown.all() if s.box.y > grid.top and s.column == 2)
    start = QPoint(
        session.box.x + session.box.width // 2, session.box.y + session.box.height // 2 - grid.top
    )
    move(grid, QMouseEvent.Type.MouseButtonPress, start)
    app.processEvents()
    steps: list[float] = []
    for i in range(600):
        to = start + QPoint(round(330 * ((i % 200) / 100 - 1)), round(150 * ((i % 77) / 38 - 1)))
        step = partial(move, grid, QMouseEvent.Type.MouseMove, to, alone=True)
        steps.append(cpu(step, app))
    end = start + QPoint(150, 40)
    move(grid, QMouseEvent.Type.MouseMove, end, alone=True)
    drop = cpu(lambda: move(grid, QMouseEvent.Type.MouseButtonRelease, end), app)
    return p95(steps), drop


def turn(app: QApplication, view: Calendar) -> float:
    """The median of going to weeks not seen before and coming back."""
    times = [cpu(view.forward, app) for _ in range(12)]
    times += [cpu(view.back, app) for _ in range(12)]
    return statistics.median(times)


def zoom(app: QApplication, view: Calendar) -> float:
    """p95 of one notch of the wheel, in and out again."""
    grid = view.grid
    factors = [1.12] * 8 + [1 / 1.12] * 8
    return p95([cpu(lambda f=f: grid.zoom(f, 300), app) for f in factors * 4])


def main() -> int:
    """Measure, print, compare."""
    app = QApplication.instance() or QApplication(ARGUMENTS)
    assert isinstance(app, QApplication)
    theme, jobs = Theme(app), Jobs()
    missed = 0
    print(f"{'sessions':>22} {'what':>10} {'ms':>8} {'bar':>6} {'floors':>7}")
    for name, state in (
        ("40", ten_day_state()),
        ("1,000", many(250, 4, 120)),
        ("1,000 in one week", many(7, 143, 30)),
        ("5,000 in one week", many(7, 715, 30)),
    ):
        document = Document(lambda _plan, _changes: None, jobs)
        view = Calendar(document, theme, lambda: NOW)
        view.resize(*SIZE)
        view.show()
        first = cpu(lambda document=document, state=state: document.open(state), app)
        part, whole = floor(app, len(view.grid.shown.all()))
        week = turn(app, view)
        view.show_date(FIRST_DAY)
        step, drop = drag(app, view)
        notch = zoom(app, view)
        for what, ms, least in (
            ("first", first, whole),
            ("drag", step, part),
            ("drop", drop, part),
            ("zoom", notch, whole),
            ("next week", week, whole),
        ):
            bar = BARS.get((what, name))
            missed += bar is not None and ms > bar
            print(f"{name:>22} {what:>10} {ms:8.2f} {bar or '':>6} {ms / least:7.1f}")
        view.close()
        view.deleteLater()
    jobs.finish()
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
