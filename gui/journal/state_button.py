"""The button in the bar that says how the journal stands, with what can be done about it.

It is there once a journal is kept: quiet while all is well, with a dot where something waits.
"""

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QMenu, QToolButton

from gui.icons import icon
from gui.journal.journaling import Journaling
from gui.journal.sayings import standing_said
from gui.lines import plain_tip
from gui.theme import Theme
from gui.translation import translate

DOT = 3.5
"""Radius of the dot, in pixels at 100 %."""


class JournalButton(QToolButton):
    """Follows `journaling`; its menu is the window's own."""

    def __init__(self, journaling: Journaling, menu: QMenu, theme: Theme) -> None:
        super().__init__()
        self._journaling, self._theme = journaling, theme
        self.setProperty("icon_only", True)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMenu(menu)
        self.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        journaling.changed.connect(self.show_now)
        theme.changed.connect(self.show_now)
        self.show_now()

    def show_now(self) -> None:
        """Show how the journal stands now."""
        journaling = self._journaling
        self.setVisible(journaling.standing is not None)
        self.setIcon(icon("replan" if journaling.is_running else "journal", self._theme))
        said = standing_said(journaling)
        self.setAccessibleName(translate("Journal", "Journal in Git"))
        self.setAccessibleDescription(said)
        self.setToolTip(plain_tip(said))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """The icon, with a dot at its corner where something waits."""
        super().paintEvent(event)
        journaling = self._journaling
        if not (journaling.trouble or journaling.unsent):
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("missed" if journaling.trouble else "accent"))
        radius, edge = self._theme.px(DOT), self._theme.px(7)
        left = edge if self.isRightToLeft() else self.width() - edge
        painter.drawEllipse(QPointF(left, edge), radius, radius)
        painter.end()
