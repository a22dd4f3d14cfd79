"""Draws the pictures of the documents: the sample plan in its third day, in the real window.

Run it with `python3 run.py pictures`. The clock, the zone and the language are fixed, so the same
code gives the same pictures.
"""

import os
import sys
from collections.abc import Iterator
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QBuffer, QLocale  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from whenever import Date, Time  # noqa: E402

from core import edits  # noqa: E402
from core.availability import ordinary  # noqa: E402
from core.beginning import begin  # noqa: E402
from core.model import Busy, BusyId, Record, RunUp, SessionId, State  # noqa: E402
from core.plan_file import read_plan  # noqa: E402
from core.progress.history import History  # noqa: E402
from core.progress.numbers import counted  # noqa: E402
from core.report.choices import Choices  # noqa: E402
from core.report.pdf import pictures  # noqa: E402
from core.store.happenings import beginnings  # noqa: E402
from core.timespan import Span  # noqa: E402
from core.wallclock import from_wall  # noqa: E402
from gui.picture import week_picture  # noqa: E402
from gui.progress.page import ProgressPage  # noqa: E402
from gui.theme import Theme  # noqa: E402
from resources import SAMPLE_PLAN, path_of  # noqa: E402

ZONE = "Europe/Berlin"
FIRST = Date(2026, 12, 1)
NOW = from_wall(Date(2026, 12, 3), Time(11, 5), ZONE)
NOTE = """## What I learnt
- composite index order follows **selectivity**
- `EXPLAIN (BUFFERS)` shows cache hits

## Gaps
- [ ] when does the planner pick a bitmap scan?
"""


def third_day() -> tuple[State, SessionId]:
    """The sample plan on its third day: two days behind, one session missed, one just begun."""
    reading, _ = read_plan(path_of(SAMPLE_PLAN))
    dentist = _busy("Dentist", Date(2026, 12, 2), Time(13, 20), 40)
    breakfast = _busy("Family breakfast", Date(2026, 12, 5), Time(8), 120)
    walls = {wall.id: wall for wall in (dentist, breakfast)}
    run_up = RunUp(FIRST, Date(2026, 12, 14))
    before = from_wall(FIRST, Time(7), ZONE)
    state, _ = begin(reading, run_up, ordinary(ZONE), walls, before)
    sessions = state.ordered_sessions()
    for number, session in enumerate(sessions[:9]):
        start = state.slots[session.id].start
        record = Record(start, session.minutes, 3 + number % 3)
        state = edits.complete(state, session.id, record)
    state = edits.miss(state, sessions[5].id)
    for reading_row in list(state.readings.values())[:2]:
        state = edits.tick_reading(state, reading_row.id, True)
    chosen = sessions[14].id
    state = edits.write_note(state, chosen, NOTE)
    return edits.pin(state, sessions[15].id), chosen


def _busy(title: str, date: Date, start: Time, minutes: int) -> Busy:
    return Busy(BusyId(title), title, Span.lasting(from_wall(date, start, ZONE), minutes))


def main() -> None:
    """Write every picture into docs/pictures."""
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    folder = ROOT / "docs" / "pictures"
    folder.mkdir(exist_ok=True)
    state, chosen = third_day()
    for name, dark in (("week-light.png", False), ("week-dark.png", True)):
        (folder / name).write_bytes(week_picture(state, NOW, dark=dark, chosen=chosen))
        print(folder / name)
    for name, picture in (*_report(state), ("progress.png", _progress(state))):
        (folder / name).write_bytes(picture)
        print(folder / name)


def _report(state: State) -> Iterator[tuple[str, bytes]]:
    """Each page of the progress report."""
    for number, page in enumerate(pictures(state, _history(state), NOW, Choices(), 72), 1):
        yield f"report-{number}.png", page


def _progress(state: State) -> bytes:
    """The progress page."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    owner = QWidget()
    page = ProgressPage(Theme(app), owner)
    page.show_numbers(state, counted(state, _history(state), NOW))
    page.resize(900, 1220)
    page.show()
    buffer = QBuffer()
    page.grab().save(buffer, "PNG")  # pyright: ignore[reportArgumentType, reportCallIssue]
    return bytes(buffer.data().data())


def _history(state: State) -> History:
    return History(tuple(beginnings(state, from_wall(FIRST, Time(7), ZONE))))


if __name__ == "__main__":
    main()
