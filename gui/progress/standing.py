"""Keeps the progress page true: reads what was recorded, has it counted, and shows the numbers.

They are counted in the process that computes, anew after each edit, and only while the page stands.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from core.progress.history import History
from gui.actions import connect
from gui.errands import Errands

if TYPE_CHECKING:
    from core.progress.numbers import Numbers
    from gui.progress.page import ProgressPage

COUNT = "progress"
"""What the process is asked for, by kind."""

PAUSE = 300
"""Milliseconds without an edit before the numbers are counted anew."""

MINUTE = 60_000


class Standing(QObject):
    """Connected once to the window's actions."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self.page: ProgressPage | None = None
        self._soon = QTimer(self, interval=PAUSE, singleShot=True)
        self._soon.timeout.connect(self._read)
        self._clock = QTimer(self, interval=MINUTE)
        self._clock.timeout.connect(self._read)

    def connect_actions(self) -> None:
        """Let the window's action open the page."""
        document, window = self._errands.document, self._errands.window
        connect({window.actions_.progress: self.open})
        document.changed.connect(lambda _: self._later())
        document.opened.connect(self._later)
        window.closing.connect(self.close)

    def open(self) -> None:
        """Open the page, or bring it to the front."""
        from gui.progress.page import ProgressPage

        if not self._errands.document.is_open:
            return
        if self.page is None:
            errands = self._errands
            page = self.page = ProgressPage(errands.theme, errands.window)
            page.session_wished.connect(errands.window.choose)
            page.report_wished.connect(errands.window.actions_.export_report.trigger)
            page.reviews_wished.connect(self._go_to_reviews)
            page.finished.connect(self._closed)
            self._clock.start()
            self._read()
        self.page.show()
        self.page.raise_()
        self.page.activateWindow()

    def close(self) -> None:
        """Close the page, if it stands."""
        if self.page is not None:
            self.page.close()

    def _go_to_reviews(self) -> None:
        """They are shown on the calendar, which the page would cover."""
        self.close()
        self._errands.window.actions_.plan_reviews.trigger()

    def _closed(self) -> None:
        self.page = None
        self._clock.stop()
        self._soon.stop()
        self._errands.jobs.cancel(COUNT)

    def _later(self) -> None:
        if self.page is not None:
            self._soon.start()

    def _read(self) -> None:
        errands = self._errands
        plan, shelf = errands.document.state.plan.id, errands.shelf
        errands.jobs.submit(lambda: shelf.history(plan), self._count, errands.refused)

    def _count(self, history: History) -> None:
        from core.progress.numbers import counted

        errands = self._errands
        state = errands.document.state
        if self.page is None:
            return

        def show(found: "Numbers") -> None:
            if self.page is not None and errands.document.state.plan.id == state.plan.id:
                self.page.show_numbers(state, found)

        errands.jobs.compute(
            COUNT, counted, state, history, errands.now(), done=show, failed=errands.refused
        )
