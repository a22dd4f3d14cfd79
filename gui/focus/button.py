"""The button in the bar that says how long the timer has to go, and brings its window up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton

from gui.focus import sayings
from gui.focus.focusing import Focusing
from gui.icons import icon
from gui.lines import plain_tip
from gui.theme import Theme
from gui.translation import translate


class FocusButton(QToolButton):
    """Shown while there is a timer; its words change by the minute."""

    def __init__(self, focusing: Focusing, theme: Theme) -> None:
        super().__init__()
        self._focusing, self._theme = focusing, theme
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.hide()
        focusing.changed.connect(self.show_now)
        focusing.ticked.connect(self.show_now)
        theme.changed.connect(self._dress)
        self._dress()

    def show_now(self) -> None:
        """Show how it stands, where that reads otherwise than before."""
        timer = self._focusing.timer
        self.setVisible(timer is not None)
        if timer is None:
            return
        standing = self._focusing.standing
        said = sayings.spoken(self._focusing.title, standing)
        if said == self.accessibleName():
            return
        self.setText(sayings.short(standing))
        self.setIcon(icon("pause" if timer.is_paused else "timer", self._theme))
        self.setAccessibleName(said)
        tip = translate("Focus", "{title}, {below}: show the timer")
        below = sayings.below(timer, standing, self._focusing.zone)
        self.setToolTip(plain_tip(tip.format(title=self._focusing.title, below=below)))

    def _dress(self) -> None:
        self.setAccessibleName("")
        self.show_now()
