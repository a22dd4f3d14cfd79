"""A hand drags a session over two weeks in the whole window; every frame of it is timed.

`python tests/benchmarks/bench_drag.py` from the checkout. The path is played at the pace of a hand:
quick between two places, wavering a little at each, and resting until other sessions give way. A
frame is the CPU time of one turn of the event loop, replanning and painting included, as
milliseconds and as a ratio to the floor: the same turns with a bare widget.
"""

import os
import statistics
import sys
import time
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
sys.path.insert(0, str(Path(__file__).parents[2]))

from PySide6.QtCore import QPoint
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication, QWidget
from whenever import Instant

from core import edits
from core.model import DayId, RunUp, SessionId, State
from core.planning import first_placement
from gui.calendar.grid import TimeGrid
from gui.calendar.ranges import Mode
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import ARGUMENTS, Theme
from gui.window import MainWindow
from tests.benchmarks.bench_calendar import Plain, move
from tests.states import FIRST_DAY, at, ten_day_state

SIZE = (1440, 900)
NOW = at(FIRST_DAY, 7)
TWO_WEEKS = 14
TICK, TRAVEL, REST = 8, 25, 20
"""Milliseconds between two moves of the mouse; moves from place to place, and at each place."""
FRAME = 1000 / 60


LENGTHS = (120, 90, 120, 60)
"""Minutes of the sessions of one day."""


def placed(sessions: int) -> State:
    """A plan of so many sessions, four a day, where the scheduler puts them."""
    days = sessions // len(LENGTHS)
    state = edits.set_run_up(ten_day_state(), RunUp(FIRST_DAY, FIRST_DAY.add(days=days + 20)))
    for old in list(state.sessions):
        state = edits.delete_session(state, old)
    for number in range(sessions):
        day, place = divmod(number, len(LENGTHS))
        in_ = DayId(f"n{day}")
        if place == 0:
            state = edits.add_day(state, in_, f"{day + 1}", "Theme")
        id_ = SessionId(f"n{number}")
        state = edits.add_session(state, id_, in_, f"Part {number}", LENGTHS[place])
    return edits.place(state, first_placement(state, NOW).starts)


def places(grid: TimeGrid, start: QPoint) -> list[QPoint]:
    """Where the hand rests: there and back over both weeks, a little higher or lower each time."""
    width, height = grid.viewport().width(), grid.viewport().height()
    columns = [*range(1, TWO_WEEKS, 2), *range(TWO_WEEKS - 2, 0, -3)]
    across = (width - start.x() % (width // TWO_WEEKS)) // TWO_WEEKS
    return [
        QPoint(
            min(width - 4, across * column + across // 2),
            min(height - 40, max(40, start.y() + (column * 67) % 260 - 130)),
        )
        for column in columns
    ]


def hand(start: QPoint, rests: list[QPoint]) -> Iterator[QPoint]:
    """Each place of the pointer: a reach of least jerk (Flash & Hogan 1985), then a wavering."""
    here = start
    for there in rests:
        for i in range(1, TRAVEL + 1):
            t = i / TRAVEL
            way = t**3 * (10 - 15 * t + 6 * t * t)
            yield here + QPoint(
                round((there.x() - here.x()) * way), round((there.y() - here.y()) * way)
            )
        for i in range(REST):
            yield there + QPoint(i % 3 - 1, i % 2)
        here = there


def turn(app: QApplication, until: float) -> Iterator[float]:
    """The milliseconds of CPU of each turn of the event loop until the clock says `until`."""
    while True:
        start = time.process_time_ns()
        app.sendPostedEvents()
        app.processEvents()
        yield (time.process_time_ns() - start) / 1e6
        if time.perf_counter() >= until:
            return
        time.sleep(0.001)


def play(app: QApplication, grid: TimeGrid, start: QPoint) -> list[float]:
    """Drag from `start` over two weeks and drop; the frames, the drop last."""
    kinds = QMouseEvent.Type
    move(grid, kinds.MouseButtonPress, start)
    frames: list[float] = []
    at_ = time.perf_counter()
    last = start
    for last in hand(start, places(grid, start)):
        at_ = max(at_ + TICK / 1000, time.perf_counter())
        began = time.process_time_ns()
        move(grid, kinds.MouseMove, last)
        moved = (time.process_time_ns() - began) / 1e6
        first, *others = turn(app, at_)
        frames += [moved + first, *(other for other in others if other > 0.1)]
    began = time.process_time_ns()
    move(grid, kinds.MouseButtonRelease, last)
    frames.append((time.process_time_ns() - began) / 1e6 + next(turn(app, 0)))
    return frames


def floor(app: QApplication, count: int) -> float:
    """The median of a frame in which as many plain boxes are filled."""
    plain = Plain(count)
    plain.show()
    app.processEvents()
    frames: list[float] = []
    for _ in range(100):
        plain.update()
        frames += turn(app, 0)
    plain.close()
    return statistics.median(frames)


def window_of(
    app: QApplication, state: State, theme: Theme, jobs: Jobs
) -> tuple[QWidget, TimeGrid]:
    """The whole window on two weeks of the plan."""

    def now() -> Instant:
        return NOW

    document = Document(lambda _plan, _changes: None, jobs)
    window = MainWindow(document, theme, now)
    window.resize(*SIZE)
    window.show()
    document.open(state)
    calendar = window.calendar
    calendar.set_look(replace(calendar.look, mode=Mode.DAYS, days=TWO_WEEKS))
    calendar.show_date(FIRST_DAY)
    app.processEvents()
    grid = calendar.grid
    grid.verticalScrollBar().setValue(grid.geometry_now.y_of(7 * 60))
    app.processEvents()
    return window, grid


def main() -> None:
    """Play the drag with few, more and many sessions, and print the frames."""
    app = QApplication.instance() or QApplication(ARGUMENTS)
    assert isinstance(app, QApplication)
    theme, jobs = Theme(app), Jobs()
    heads = ("sessions", "frames", "p50", "p95", "p99", "over", "drop", "floors")
    print(*(f"{head:>8}" for head in heads))
    for name, state in (
        ("40", ten_day_state()),
        ("200", placed(200)),
        ("1,000", placed(1_000)),
    ):
        window, grid = window_of(app, state, theme, jobs)
        block = next(s for s in grid.shown.all() if s.column == 0 and s.box.y > grid.top)
        start = QPoint(
            block.box.x + block.box.width // 2, block.box.y + block.box.height // 2 - grid.top
        )
        least = floor(app, len(grid.shown.all()))
        *frames, drop = play(app, grid, start)
        cuts = statistics.quantiles(frames, n=100)
        over = sum(frame > FRAME for frame in frames) / len(frames)
        print(
            f"{name:>8} {len(frames):8} {cuts[49]:8.2f} {cuts[94]:8.2f} {cuts[98]:8.2f} "
            f"{over:8.1%} {drop:8.1f} {cuts[94] / least:8.1f}"
        )
        window.close()
        window.deleteLater()
    jobs.finish()


if __name__ == "__main__":
    main()
