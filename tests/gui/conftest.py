"""A small plan in a document, its look, and a bare window to stand panes in."""

import gc
from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QLocale, QObject, QUrl, Slot
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whenever import Instant

from core import edits
from core.model import SessionId, State, Topic
from gui.document import Document
from gui.garbage import collect_due
from gui.jobs import Jobs
from gui.theme import Theme
from tests.states import FIRST_DAY, at, sample_state, session_id

MORNING = at(FIRST_DAY.add(days=2), 8)
"""Wednesday at 08:00: the pinned session of day 3 starts at 09:00."""

DONE, MISSED, ALSO_DONE, SKIPPED, PINNED, UNPLACED = (
    session_id(day, place) for day in (1, 2, 3) for place in (1, 2)
)
"""The sessions of `sample_state`, by what has become of them."""


@dataclass
class Desk:
    """What a pane needs, and a clock that the test sets."""

    document: Document
    theme: Theme
    show: Callable[[QWidget, int, int], None]
    clock: Instant = MORNING

    def now(self) -> Instant:
        """The moment on this desk's clock."""
        return self.clock

    @property
    def state(self) -> State:
        """The document's state."""
        return self.document.state

    def note(self, session: SessionId) -> str:
        """The session's note in the document."""
        note = self.state.notes.get(session)
        return note.text if note else ""


class Browser(QObject):
    """Stands where the browser would, and keeps what it was asked to show."""

    def __init__(self) -> None:
        super().__init__()
        self.shown: list[str] = []

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        """What Qt calls instead of the browser."""
        self.shown.append(address.toString())


@pytest.fixture
def browser() -> Iterator[Browser]:
    made = Browser()
    # PySide's annotation asks for bytes, and the call for text.
    QDesktopServices.setUrlHandler("https", made, "show")  # pyright: ignore[reportArgumentType]
    yield made
    QDesktopServices.unsetUrlHandler("https")


@pytest.fixture(autouse=True)
def _garbage_of_the_main_thread() -> Iterator[None]:
    """No worker destroys a window, as in the program; see gui.garbage."""
    gc.disable()
    yield
    collect_due()


@pytest.fixture
def desk(qapp: QApplication, qtbot: QtBot) -> Iterator[Desk]:
    """The sample plan, with three topics on its pinned session."""
    theme, jobs = Theme(qapp), Jobs()
    document = Document(lambda _plan, _changes: None, jobs)
    topics = (Topic("Joins", True), Topic("Windows <b>&</b> frames"), Topic("Plans"))
    document.open(edits.set_topics(sample_state(), PINNED, topics))

    windows: list[QWidget] = []  # qtbot closes them, but holds them only weakly

    def show(widget: QWidget, width: int, height: int) -> None:
        # A window with a layout of its own makes the offscreen platform warn; this one has none.
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        window.resize(width, height)
        widget.setParent(window)
        widget.resize(width, height)
        with qtbot.waitExposed(window):
            window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)

    yield Desk(document, theme, show)
    jobs.finish()
    QGuiApplication.restoreOverrideCursor()
    QLocale.setDefault(QLocale.c())
    theme.deleteLater()
