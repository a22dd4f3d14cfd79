"""Each view as a picture, compared with the one that was found good.

`python -m tests.gui.calendar.test_golden` draws them anew; look at them before keeping them.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from core import edits
from core.model import Busy, BusyId, Record, SessionId, State
from core.timespan import Span
from gui.calendar.calendar import Calendar
from gui.calendar.look import CalendarLook
from gui.calendar.ranges import Mode
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import ARGUMENTS, Theme
from tests.gui.golden import GOLDEN, LOOKS, assert_alike, british, small
from tests.states import FIRST_DAY, at, ten_day_state

FOLDER = GOLDEN / "views"
SIZE, KEPT = (720, 540), (288, 216)


def lived_in() -> State:
    """The ten-day plan on its third day, with every look there is on it."""
    state = ten_day_state()
    for place in range(1, 5):
        session = SessionId(f"d1s{place}")
        start = state.slots[session].start
        state = edits.complete(state, session, Record(start, 120, 4))
    state = edits.miss(state, SessionId("d2s2"))
    state = edits.skip(state, SessionId("d2s4"))
    state = edits.pin(state, SessionId("d4s1"))
    state = edits.set_optional(state, SessionId("d5s4"), True)
    wall = Busy(BusyId("b"), "Dentist", Span.lasting(at(FIRST_DAY.add(days=4), 13, 20), 50))
    return edits.set_busy(state, {wall.id: wall})


def picture(app: QApplication, mode: Mode, look: str) -> QImage:
    """The view, drawn with the fonts that ship."""
    scale = 2.0 if look == "double" else 1.0
    theme, jobs = Theme(app, look == "dark", scale), Jobs()
    document = Document(lambda _plan, _changes: None, jobs)
    document.open(lived_in())
    window = QWidget()
    calendar = Calendar(document, theme, lambda: at(FIRST_DAY.add(days=2), 11), window)
    if look == "mirrored":
        window.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    width, height = (side * (2 if look == "double" else 1) for side in SIZE)
    calendar.resize(width, height)
    window.resize(width, height)
    calendar.set_look(
        CalendarLook(mode=mode, second_zone="Asia/Kolkata" if mode is Mode.DAY else None)
    )
    window.show()
    calendar.select(SessionId("d3s3"))
    app.processEvents()
    image = calendar.grab().toImage()
    window.close()
    window.deleteLater()
    jobs.finish()
    theme.deleteLater()
    return small(image, *KEPT)


def file_of(mode: Mode, look: str) -> Path:
    return FOLDER / f"{mode.value.replace(' ', '-')}-{look}.png"


@pytest.fixture(autouse=True)
def plain_locale() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("mode", list(Mode))
def test_a_view_looks_as_it_was_found_good(qapp: QApplication, mode: Mode, look: str):
    with british(qapp):
        drawn = picture(qapp, mode, look)
    assert_alike(drawn, file_of(mode, look))


def draw_all() -> None:
    """Keep every view as it is drawn now."""
    app = QApplication.instance() or QApplication(ARGUMENTS)
    assert isinstance(app, QApplication)
    FOLDER.mkdir(exist_ok=True)
    for mode in Mode:
        for look in LOOKS:
            with british(app):
                picture(app, mode, look).save(str(file_of(mode, look)))


if __name__ == "__main__":
    draw_all()
    sys.exit(0)
