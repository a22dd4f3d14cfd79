"""The bar over the calendar: where one is in time, and the few actions used all day."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget
from whenever import Date

from gui.actions import Actions
from gui.icons import icon
from gui.lines import LinesLabel
from gui.theme import RANGE, Theme
from gui.words import date_range

ICON = 16
"""Side of an icon in the bar, in pixels at 100 %."""


class Bar(QWidget):
    """Today, back, forward, the range on show; undo, redo, export, everything else; catch up."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: list[tuple[QAction | QToolButton, str]] = []
        self._range = LinesLabel(theme, RANGE, bold=True)
        self._range.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 12, 16, 8)
        row.setSpacing(8)
        row.addWidget(self._button(actions.today))
        row.addWidget(self._button(actions.back, "chevron-left"))
        row.addWidget(self._button(actions.forward, "chevron-right"))
        row.addSpacing(8)
        row.addWidget(self._range, 1)
        row.addWidget(self._button(actions.undo, "undo"))
        row.addWidget(self._button(actions.redo, "redo"))
        row.addWidget(self._menu_button("export", actions.exports))
        row.addWidget(self._menu_button("more", actions.everything))
        row.addSpacing(4)
        row.addWidget(self._primary(actions.catch_up))
        theme.changed.connect(self._dress)
        self._dress()

    def set_range(self, first: Date, last: Date) -> None:
        """Show which dates the calendar shows."""
        self._range.show_text(date_range(first, last))

    def _button(self, action: QAction, icon_name: str = "") -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon_name:
            button.setProperty("icon_only", True)
            self._icons.append((action, icon_name))
        return button

    def _primary(self, action: QAction) -> QToolButton:
        button = self._button(action)
        button.setProperty("primary", True)
        return button

    def _menu_button(self, icon_name: str, menu: QMenu) -> QToolButton:
        button, name = QToolButton(), menu.title()
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolTip(name)
        button.setAccessibleName(name)
        button.setProperty("icon_only", True)
        self._icons.append((button, icon_name))
        return button

    def _dress(self) -> None:
        side = self._theme.px(ICON)
        for wearer, name in self._icons:
            wearer.setIcon(icon(name, self._theme))
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(side, side))
