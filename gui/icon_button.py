"""A small button that is an icon alone, with its name said by tip and screen reader."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QToolButton

from gui.icons import icon
from gui.theme import Theme

MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""The icons that point the other way where reading goes from right to left."""


class IconButton(QToolButton):
    """Wears its icon in the colours in force, turned round with the direction."""

    def __init__(self, name: str, tip: str, theme: Theme) -> None:
        super().__init__()
        self._name, self._theme = name, theme
        self.setToolTip(tip)
        self.setAccessibleName(tip)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setProperty("icon_only", True)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        """Dress anew for another direction or other colours."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.LayoutDirectionChange, QEvent.Type.PaletteChange):
            self._dress()

    def _dress(self) -> None:
        from_right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        name = MIRRORED.get(self._name, self._name) if from_right else self._name
        self.setIcon(icon(name, self._theme))
