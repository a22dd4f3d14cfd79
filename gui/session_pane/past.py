"""How sure one was of the session on show before, as a line below how sure one is.

What was recorded is read and sorted out by the worker, a moment after the session is shown; the
pane waits for nothing.
"""

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTimer

from core.changes import Changes
from core.progress.confidence import Point
from gui import words
from gui.errands import Errands
from gui.translation import translate

PAUSE = 200
"""Milliseconds that a session is on show before what was said of it is looked up."""

MOST = 5
"""Dates in the line, the last ones."""


class Past(QObject):
    """Connected once to the window's session pane."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._pane = errands.window.session_pane
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._pane.shown.connect(self._later)
        errands.document.changed.connect(self._changed)

    def _later(self) -> None:
        self._pane.show_past("")
        self._soon.start()

    def _changed(self, changes: Changes) -> None:
        if "records" in changes.tables():
            self._soon.start()

    def _read(self) -> None:
        errands, session = self._errands, self._pane.session
        if session is None or not errands.document.is_open:
            return
        state, shelf = errands.document.state, errands.shelf
        if session not in state.sessions:
            return

        def read() -> list[Point]:
            from core.review.series import over_time

            return over_time(state, shelf.history(state.plan.id), session)

        def show(points: list[Point]) -> None:
            if self._pane.session == session:
                self._pane.show_past(in_a_line(points))

        errands.jobs.submit(read, show, errands.refused, self)


def in_a_line(points: Sequence[Point]) -> str:
    """ "2 on Mon 2 Mar → 4 on Fri 6 Mar"; nothing of a single date, which the bars show."""
    if len(points) < 2:
        return ""
    said = translate("SessionPanePast", "{confidence} on {date}")
    return " → ".join(
        said.format(
            confidence=words.number(int(point.confidence)), date=words.date_words(point.date)
        )
        for point in points[-MOST:]
    )
