"""The main window as a picture, made without a screen."""

import os
import sys

from PySide6.QtCore import QBuffer, QIODevice, QMessageLogContext, QtMsgType, qInstallMessageHandler
from PySide6.QtGui import QPixmap
from PySide6.QtWidgets import QApplication
from whenever import Instant

from core.model import SessionId, State
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import ARGUMENTS, Theme
from gui.window import MainWindow


def week_picture(
    state: State, now: Instant, *, dark: bool = False, chosen: SessionId | None = None
) -> bytes:
    """The main window on the plan's week with a session chosen, 1440 × 900, as PNG."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    before = qInstallMessageHandler(_say)
    app = QApplication.instance() or QApplication(ARGUMENTS)
    assert isinstance(app, QApplication)
    jobs = Jobs()
    document = Document(lambda _plan, _changes: None, jobs)
    window = MainWindow(document, Theme(app, dark), lambda: now)
    window.resize(1440, 900)
    window.show()
    document.open(state)
    window.choose(chosen)
    for _ in range(3):  # what is shown first decides the room for what comes after it
        app.processEvents()
    picture = _png(window.grab())
    window.close()
    jobs.finish()
    qInstallMessageHandler(before)
    return picture


def _say(_kind: QtMsgType, _context: QMessageLogContext, text: str) -> None:
    """Pass Qt's messages on, but for what its screenless platform says of every window."""
    if "propagateSizeHints" not in text:
        print(f"Qt: {text}", file=sys.stderr)


def _png(picture: QPixmap) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return bytes(buffer.data().data())
