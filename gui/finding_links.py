"""The command that opens the link that is meant: where the keys are, else of the chosen session."""

from collections.abc import Sequence
from typing import Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QApplication, QWidget

from gui.actions import connect
from gui.document import Document
from gui.links import Link, LinkOpener, links_of_session, open_one
from gui.translation import translate
from gui.window import MainWindow


@runtime_checkable
class Linked(Protocol):
    """Something that has the keys and links of its own."""

    @property
    def links_here(self) -> Sequence[Link]:
        """The links of what is current there."""
        ...


class FindingLinks(QObject):
    """Connected once to a window."""

    def __init__(self, window: MainWindow, document: Document) -> None:
        super().__init__(window)
        self._window, self._document = window, document
        connect({window.actions_.open_link: self.open})

    def open(self) -> None:
        """Open the link, ask which one where there are several, or say that there is none."""
        focus = QApplication.focusWidget() or self._window
        at = focus.mapToGlobal(focus.rect().center())
        if not open_one(_links_at(focus) or self._of_chosen(), self._window, at):
            text = translate("Links", "There is no link here.")
            self._window.toast.show_message(text)

    def _of_chosen(self) -> Sequence[Link]:
        chosen = self._window.calendar.selected
        return links_of_session(self._document.state, chosen) if chosen is not None else ()


def _links_at(focus: QWidget) -> Sequence[Link]:
    openers = focus.findChildren(LinkOpener)
    if openers:
        return openers[0].links_here
    return focus.links_here if isinstance(focus, Linked) else ()
