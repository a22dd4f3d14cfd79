"""The guide's pictures of what opens beside the week, taken in the running program.

It has a library, settings and a clock of its own, and is worked by its own commands. What the
journal says of itself is given, so no Git is asked.
"""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path
from typing import cast

from PySide6.QtCore import QPoint, QRect, QSettings, Qt
from PySide6.QtGui import QGuiApplication, QImage, QPainter, QPen, QPixmap, QTextCursor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from whenever import Instant

import main as tenday
from core import edits
from core.focus import timer as timers
from core.journal.choice import Journal, Standing
from core.model import Record, SessionId, State
from core.store.library import Library
from gui.app import App
from gui.frame import Frame
from gui.journal.courier import JournalCourier
from gui.notes.window import NoteWindow
from gui.preferences import Preferences
from gui.search.dialog import SearchDialog
from gui.settings.page import SettingsPage
from gui.starting import Wiring

JOURNAL = Journal("https://git.example.org/ada/notes.git", pushes=True)
STANDING = Standing(JOURNAL, 0, 1, JOURNAL.place, is_clone=False, written=3, sent=2)

PATIENCE = 3_000
"""How many times 10 ms something may take to come."""

LEARNT = "- the build cache is lost from the first changed line on: copy requirements first\n"
LIMITS = "- a gateway's cache answers before the rate limit counts; versions are part of its key\n"
SEEN = """
## To do
- [x] read a plan with `EXPLAIN (ANALYZE)`
- [ ] look at joins again: [[SQL]]

## What it looks like
"""


class StillJournal:
    """What of a journal's courier is asked where nothing is done."""

    def standing(self) -> Standing:
        """What was sent, and one commit that waits for the network."""
        return STANDING


class Desk:
    """The program, open on a plan that came into its library when it `began`."""

    def __init__(self, folder: Path, state: State, began: Instant, now: Instant) -> None:
        self.now, self.path = now, folder / "library.sqlite"
        with closing(Library.open(self.path, began)) as library:
            library.add(state, b"", began)
        settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
        settings.setValue("theme", "light")
        settings.setValue("reminders/desktop", "no")
        qt = QApplication.instance()
        assert isinstance(qt, QApplication)
        qt.setCursorFlashTime(0)  # a caret stands in every picture, or in none
        wiring = Wiring(
            self.path, lambda: self.now, lambda: state.availability.zone, tenday._make,
            tenday._read_busy, tenday._open_link, lambda _heed: tenday._courier(self.path),
            lambda _proceed, _locale: cast("JournalCourier", StillJournal()),
        )  # fmt: skip
        self.frame = Frame("#ffffff")
        self.frame.resize(1280, 800)
        self.app = App(wiring, qt, self.frame, settings, Preferences(settings))
        self.app.is_first(None)
        self.frame.show()
        self.app.furnish(None)
        until(lambda: self.app.window.is_whole)
        self.actions = self.app.window.actions_

    def found(self, kind: type[QWidget]) -> QWidget:
        """The open dialog of that kind."""
        dialog = self.app.window.findChild(kind)
        assert dialog is not None
        return dialog


def window_pictures(state: State, chosen: SessionId, began: Instant, now: Instant) -> Iterator[
    tuple[str, QPixmap]
]:  # fmt: skip
    """The windows that open beside the week, each under the name of its picture."""
    sessions = state.ordered_sessions()
    state = edits.write_note(state, sessions[8].id, LEARNT)
    state = edits.write_note(state, sessions[6].id, LIMITS)
    with tempfile.TemporaryDirectory(prefix="tenday-pictures-") as folder:
        desk = Desk(Path(folder), state, began, now)
        yield "note.png", _note(desk, chosen)
        yield "search.png", _search(desk)
        yield "reviews.png", _reviews(desk, sessions[5].id)
        yield "journal.png", _journal(desk)
        yield "timer.png", _timer(desk, sessions[9].id, now.subtract(minutes=45))
        yield "how-did-it-go.png", _how_did_it_go(desk, sessions[9].id)
        desk.frame.close()


def _note(desk: Desk, session: SessionId) -> QPixmap:
    """A session's note with its preview, after a picture was pasted at its end."""
    desk.app.window.choose(session)
    desk.actions.note.trigger()
    window = desk.found(NoteWindow)
    assert isinstance(window, NoteWindow)
    note = window.note
    note.moveCursor(QTextCursor.MoveOperation.End)
    note.insertPlainText(SEEN)
    QGuiApplication.clipboard().setImage(_drawing())
    QTest.keyClick(note, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    until(lambda: "(pictures/" in note.toPlainText())
    QTest.keyClicks(note, "An index as a tree")
    window.resize(900, 660)
    QTest.qWait(600)  # the preview follows a moment after the last key, its picture after that
    return _closed(window)


def _search(desk: Desk) -> QPixmap:
    """One word and one condition, and what answers them."""
    desk.actions.search.trigger()
    dialog = desk.found(SearchDialog)
    assert isinstance(dialog, SearchDialog)
    dialog.resize(640, 340)
    QTest.keyClicks(dialog.field, "cache state:done")
    until(lambda: len(dialog.list.found.results) == 2)
    QTest.qWait(600)  # what clears a field fades in
    return _closed(dialog)


def _reviews(desk: Desk, missed: SessionId) -> QPixmap:
    """Reviews as they would stand beside the week, each with its reason, once all is caught up."""
    document = desk.app.document
    minutes = document.state.sessions[missed].minutes
    record = Record(desk.now.subtract(minutes=24 * 60), minutes, 2)
    document.do("Done", lambda state: edits.complete(state, missed, record))
    desk.actions.plan_reviews.trigger()
    until(lambda: desk.app.replanning.panel is not None)
    panel = desk.app.replanning.panel
    assert panel is not None
    until(lambda: panel.proposal is not None and not panel.finder.is_busy)
    QTest.qWait(300)
    picture = desk.frame.grab()
    panel.cancel.click()
    document.undo()
    return picture


def _journal(desk: Desk) -> QPixmap:
    """The journal's part of the settings, found by its name."""
    desk.app.shell.open_settings_at("Journal in Git")
    page = desk.found(SettingsPage)
    until(lambda: desk.app.journaling.standing is not None)
    QTest.qWait(600)
    return _closed(page)


def _timer(desk: Desk, session: SessionId, began: Instant) -> QPixmap:
    """The focus timer that was begun some time ago, as a start of the program finds it."""
    timer = timers.begin(desk.app.document.state, session, began, None)
    with closing(Library.open(desk.path, desk.now)) as library:
        library.focus.change(lambda _: timer)
    desk.app.focus.begin()
    until(lambda: desk.app.focus.focusing.timer is not None)
    QTest.qWait(100)
    desk.app.focus.small.setFocus()
    picture = desk.app.focus.small.grab()
    desk.app.focus.focusing.stop()
    QTest.qWait(300)
    return picture


def _how_did_it_go(desk: Desk, session: SessionId) -> QPixmap:
    """In the dark: the session's end has come."""
    desk.app.theme.set_dark(True)
    reminding = desk.app.reminders.reminding
    span = desk.app.document.state.span_of(session)
    assert span is not None
    for seconds in (-30, 5):
        desk.now = span.end.add(seconds=seconds)
        reminding.look()
    desk.app.window.toast.hide()
    desk.app.reminders.banner.confidence.setValue(4)
    desk.app.reminders.banner.line.setText("volumes outlive their containers")
    QTest.qWait(300)
    return desk.frame.grab()


def _drawing() -> QImage:
    """A small tree of an index, as one might have copied it."""
    image = QImage(320, 130, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.white)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(Qt.GlobalColor.darkBlue, 2))
    for left, keys in ((10, "3 · 7"), (115, "12 · 15"), (220, "21 · 34")):
        painter.drawLine(QPoint(160, 40), QPoint(left + 45, 85))
        leaf = QRect(left, 85, 90, 32)
        painter.drawRoundedRect(leaf, 6, 6)
        painter.drawText(leaf, Qt.AlignmentFlag.AlignCenter, keys)
    root = QRect(115, 10, 90, 32)
    painter.fillRect(root, Qt.GlobalColor.white)
    painter.drawRoundedRect(root, 6, 6)
    painter.drawText(root, Qt.AlignmentFlag.AlignCenter, "10 · 20")
    painter.end()
    return image


def until(what: Callable[[], bool]) -> None:
    """Wait for what is worked out beside the window."""
    for _ in range(PATIENCE):
        if what():
            return
        QTest.qWait(10)
    raise TimeoutError("a picture's window did not come to stand as it should")


def _closed(window: QWidget) -> QPixmap:
    """The window as it stands, which is then closed."""
    picture = window.grab()
    window.close()
    QTest.qWait(50)
    return picture
