"""Draws the pictures of the documents: the sample plan in its third day, in the real window.

Run it with `python3 run.py pictures`. The clock, the zone and the language are fixed, so the same
code gives the same pictures.
"""

import os
import sys
from collections import Counter
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QLocale, Qt  # noqa: E402
from PySide6.QtGui import QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from whenever import Date, Time  # noqa: E402
from windows import window_pictures  # noqa: E402

from core import edits  # noqa: E402
from core.availability import ordinary  # noqa: E402
from core.beginning import begin  # noqa: E402
from core.model import Busy, BusyId, Record, RunUp, SessionId, SessionState, State  # noqa: E402
from core.plan_file import read_plan  # noqa: E402
from core.progress.history import Fact, Happening, History  # noqa: E402
from core.progress.numbers import counted  # noqa: E402
from core.report.choices import Choices  # noqa: E402
from core.report.pdf import pictures  # noqa: E402
from core.report.preview import sheet_preview  # noqa: E402
from core.report.sheets import Sheet  # noqa: E402
from core.store.happenings import beginnings  # noqa: E402
from core.timespan import Span  # noqa: E402
from core.wallclock import from_wall  # noqa: E402
from gui.picture import week_picture  # noqa: E402
from gui.progress.page import ProgressPage  # noqa: E402
from gui.theme import Theme  # noqa: E402
from resources import SAMPLE_PLAN, path_of  # noqa: E402

ZONE = "Europe/Berlin"
FIRST = Date(2026, 12, 1)
BEGAN = from_wall(FIRST, Time(7), ZONE)
NOW = from_wall(Date(2026, 12, 3), Time(11, 5), ZONE)
EXACT = 64
"""How many colours a picture keeps to the point."""

NOTE = """## What I learnt
- composite index order follows **selectivity**
- `EXPLAIN (BUFFERS)` shows cache hits

## Gaps
- [ ] when does the planner pick a bitmap scan?
"""


SPARE = (1890, 1830, 1665)
"""Minutes of the spare time that was left from the day before the first on."""


def third_day() -> tuple[State, SessionId]:
    """The sample plan on its third day: two days behind, one session missed, one just begun."""
    reading, _ = read_plan(path_of(SAMPLE_PLAN))
    dentist = _busy("Dentist", Date(2026, 12, 2), Time(13, 20), 40)
    breakfast = _busy("Family breakfast", Date(2026, 12, 5), Time(8), 120)
    walls = {wall.id: wall for wall in (dentist, breakfast)}
    run_up = RunUp(FIRST, Date(2026, 12, 14))
    state, _ = begin(reading, run_up, ordinary(ZONE), walls, BEGAN)
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
    for name, picture in _pictures(*third_day()):
        _small(picture).save(str(folder / name))
        print(folder / name)


def _pictures(state: State, chosen: SessionId) -> Iterator[tuple[str, QImage]]:
    """Each picture under its name."""
    for name, dark in (("week-light.png", False), ("week-dark.png", True)):
        yield name, QImage.fromData(week_picture(state, NOW, dark=dark, chosen=chosen))
    for number, page in enumerate(pictures(state, _history(state), NOW, Choices(), 72), 1):
        yield f"report-{number}.png", QImage.fromData(page)
    for kind, date in ((Sheet.WEEK, FIRST.subtract(days=1)), (Sheet.DAY, FIRST.add(days=3))):
        shown = sheet_preview(kind, state, date, NOW, Choices(), 72)
        yield f"{kind}-sheet.png", QImage.fromData(shown.pages[0])
    yield "progress.png", _progress(state)
    for name, picture in window_pictures(state, chosen, BEGAN, NOW):
        yield name, picture.toImage()


def _progress(state: State) -> QImage:
    """The progress page."""
    app = QApplication.instance()
    assert isinstance(app, QApplication)
    owner = QWidget()
    page = ProgressPage(Theme(app), owner)
    page.show_numbers(state, counted(state, _history(state), NOW))
    page.resize(900, 1490)
    page.show()
    return page.grab().toImage()


def _history(state: State) -> History:
    """All was planned on the first morning; what came of a session, came at its end."""
    happened: list[Happening] = []
    for beginning in beginnings(state, BEGAN):
        span, planned = state.span_of(beginning.session), SessionState.PLANNED.value
        if span is None or beginning.fact not in (Fact.STATE, Fact.CONFIDENCE):
            happened.append(beginning)
        elif beginning.fact is Fact.STATE:
            happened.append(replace(beginning, new=planned))
            if beginning.new != planned:
                happened.append(replace(beginning, at=span.end, old=planned))
        else:
            happened.append(replace(beginning, at=span.end))
    slack = {FIRST.add(days=n): minutes for n, minutes in enumerate(SPARE, -1)}
    return History(tuple(sorted(happened, key=lambda each: each.at)), slack)


def _small(picture: QImage) -> QImage:
    """The picture in the 256 colours it has most of, and of each sort one: a third of the bytes."""
    full = picture.convertToFormat(QImage.Format.Format_RGB32)
    colors = [color for color, _ in Counter(memoryview(full.constBits()).cast("I")).most_common()]
    sorts: dict[int, int] = {}
    for color in colors[EXACT:]:
        sorts.setdefault(color & 0xFFF0F0F0, color)
    table = [*colors[:EXACT], *sorts.values()][:256]
    avoid = Qt.ImageConversionFlag.AvoidDither
    return full.convertToFormat(QImage.Format.Format_Indexed8, table, avoid)


if __name__ == "__main__":
    main()
