"""What comes in by hand: a file or a text dropped on a place, or pasted there.

It only says what has come; whether that is a plan, and what becomes of it, is for whoever listens.
"""

from pathlib import Path

from PySide6.QtCore import QEvent, QMimeData, QObject, Signal
from PySide6.QtGui import QDragMoveEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QWidget

from gui.calendar.hint import Hint
from gui.theme import Theme
from gui.translation import translate

CALENDAR = ".ics"


class Arrivals(QObject):
    """What is dropped on `place`, or pasted while nothing there is typed into.

    `plan_came` brings a file, `text_came` a text and the page it was copied from, empty where there
    is none; `calendars_came` calendar files. `refused` says why something else is of no use.
    """

    plan_came = Signal(object)
    text_came = Signal(str, str)
    calendars_came = Signal(object)
    refused = Signal(str)

    def __init__(self, place: QWidget, theme: Theme) -> None:
        super().__init__(place)
        self._place = place
        self._hint = Hint(theme, place)
        place.setAcceptDrops(True)
        place.installEventFilter(self)

    def paste(self) -> None:
        """Take what is on the clipboard."""
        self.take(QGuiApplication.clipboard().mimeData())

    def take(self, what: QMimeData) -> None:
        """Say what has come."""
        files = [Path(url.toLocalFile()) for url in what.urls() if url.isLocalFile()]
        text, page = what.text(), what.html()
        if files:
            self._take_files(files)
        elif _is_address(text) or (what.hasUrls() and not (text or page)):
            self.refused.emit(
                translate(
                    "Arrivals",
                    "Tenday fetches nothing from the web. Copy the plan on its page and paste it, "
                    "or save the page and open the file.",
                )
            )
        elif text.strip() or page.strip():
            self.text_came.emit(text, page)
        else:
            self.refused.emit(
                translate("Arrivals", "There is no text to read. Copy a plan's text first.")
            )

    def _take_files(self, files: list[Path]) -> None:
        folder = next((file for file in files if file.is_dir()), None)
        if folder is not None:
            self.refused.emit(
                translate("Arrivals", "{name} is a folder. Drop the plan's file.")
                .format(name=folder.name)
            )  # fmt: skip
        elif all(file.suffix.lower() == CALENDAR for file in files):
            self.calendars_came.emit(files)
        elif len(files) > 1:
            self.refused.emit(translate("Arrivals", "Bring one plan at a time."))
        else:
            self.plan_came.emit(files[0])

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let what comes from outside be dropped, and say so while it is carried."""
        kind = event.type()
        if kind in (QEvent.Type.DragEnter, QEvent.Type.DragMove):
            assert isinstance(event, QDragMoveEvent)
            if event.source() is not None or not _is_something(event.mimeData()):
                return False
            event.acceptProposedAction()
            self._hint.tell(translate("Arrivals", "Let go to look for a plan in it"))
            return True
        if kind == QEvent.Type.DragLeave:
            self._hint.tell("")
        elif kind == QEvent.Type.Drop:
            assert isinstance(event, QDropEvent)
            self._hint.tell("")
            if event.source() is None and _is_something(event.mimeData()):
                event.acceptProposedAction()
                self.take(event.mimeData())
                return True
        return False


def _is_something(what: QMimeData) -> bool:
    return what.hasUrls() or what.hasText() or what.hasHtml()


def _is_address(text: str) -> bool:
    said = text.strip()
    return said.startswith(("http://", "https://")) and len(said.split()) == 1
