"""What went by while the window was closed, unanswered: asked about plan by plan."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from whenever import Instant

from core.focus.reminders import Key, Planned, planned_in
from core.model import PlanId
from gui.document import Document
from gui.focus.elsewhere import Elsewhere


class WentBy(QObject):
    """`changed`: others are to be asked about, or fewer."""

    changed = Signal()

    def __init__(
        self,
        document: Document,
        elsewhere: Elsewhere,
        timed: Callable[[], Key | None],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._elsewhere, self._timed = document, elsewhere, timed
        self._asked: set[Key] = set()
        document.changed.connect(self._look)
        document.opened.connect(self._look)
        elsewhere.changed.connect(self._look)

    @property
    def current(self) -> list[Planned]:
        """The sessions of one plan to ask about, in order of time: the open plan's come first."""
        left = [about for about in self._planned() if about.key in self._asked]
        plan = next((about.key.plan for about in left), None)
        return [about for about in left if about.key.plan == plan]

    def ask(self, now: Instant) -> None:
        """Ask about all that is over by now; what ends later is asked about as it ends."""
        timed = self._timed()
        over = (about.key for about in self._planned() if about.span.end <= now)
        self._asked = {key for key in over if key != timed}
        self.changed.emit()

    def put_off(self, plan: PlanId) -> None:
        """Ask about that plan's no more, until the next start."""
        self._asked = {key for key in self._asked if key.plan != plan}
        self.changed.emit()

    def _planned(self) -> list[Planned]:
        own = planned_in(self._document.state) if self._document.is_open else ()
        return [*sorted(own, key=lambda about: about.span.start), *self._elsewhere.planned]

    def _look(self, _: object = None) -> None:
        if self._asked:
            self.changed.emit()
