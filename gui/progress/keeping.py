"""Keeps each date's slack of the open plan as the outline works it out, for the history of it."""

from PySide6.QtCore import QObject, QTimer
from whenever import Date

from core.model import PlanId
from gui.errands import Errands

SOON = 1_000
"""Milliseconds until a plan's first slack of a date is kept."""

PAUSE = 10 * 60_000
"""Milliseconds until another slack takes its place: it shrinks with every minute of study hours."""


class Keeping(QObject):
    """Connected once to the window's outline; what stands at the end of a pause is kept.

    So is what was told last of a date or a plan, once another one comes or the window closes.
    """

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._said: tuple[PlanId, Date, int] | None = None
        self._kept: tuple[PlanId, Date, int] | None = None
        self._later = QTimer(self, singleShot=True)
        self._later.timeout.connect(self._keep)
        errands.window.outline.slack_told.connect(self._hear)

    def finish(self) -> None:
        """Keep what was told last, as the window closes, and hear no more."""
        self._errands.window.outline.slack_told.disconnect(self._hear)
        self._keep_last()

    def _keep_last(self) -> None:
        self._later.stop()
        if self._said != self._kept:
            self._keep()

    def _hear(self, date: Date, minutes: int) -> None:
        said = self._errands.document.state.plan.id, date, minutes
        if self._said is not None and self._said[:2] != said[:2]:
            self._keep_last()
        self._said = said
        is_first = self._kept is None or self._kept[:2] != said[:2]
        if said != self._kept and (is_first or not self._later.isActive()):
            self._later.start(SOON if is_first else PAUSE)

    def _keep(self) -> None:
        if (said := self._said) is None:
            return
        self._kept = said
        shelf, errands = self._errands.shelf, self._errands
        errands.jobs.submit(lambda: shelf.remember_slack(*said), lambda _: None, errands.refused)
