"""The button in the bar that always shows how the accounts stand, and syncs them.

It is there once there is an account: a sign that all is well, a dot where something is wrong or
waits for the user, and the whole of it in words for the pointer and for screen readers.
"""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QToolButton

from gui.icons import icon
from gui.lines import plain_tip
from gui.sync.sayings import all_said
from gui.sync.syncing import Syncing
from gui.theme import Theme
from gui.translation import translate

DOT = 3.5
"""Radius of the dot, in pixels at 100 %."""


class StateButton(QToolButton):
    """Follows `syncing`; what a click does is connected to it elsewhere."""

    def __init__(self, syncing: Syncing, theme: Theme, zone: Callable[[], str]) -> None:
        super().__init__()
        self._syncing, self._theme, self._zone = syncing, theme, zone
        self.setProperty("icon_only", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        syncing.changed.connect(self.show_now)
        theme.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show how the accounts stand now."""
        syncing = self._syncing
        self.setVisible(bool(syncing.standings))
        self.setIcon(icon("replan" if syncing.is_running else "sync", self._theme))
        said = all_said(syncing, self._zone())
        self.setAccessibleName(translate("Sync", "Calendars and sync"))
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, with a dot at its corner where something waits."""
        super().paintEvent(event)
        if not self._syncing.open_matters:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        is_bad = bool(self._syncing.troubles)
        painter.setBrush(self._theme.color("missed" if is_bad else "accent"))
        radius, edge = self._theme.px(DOT), self._theme.px(7)
        left = edge if self.isRightToLeft() else self.width() - edge
        painter.drawEllipse(QPointF(left, edge), radius, radius)
        painter.end()
