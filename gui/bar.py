"""The bar over the calendar: where one is in time, and the few actions used all day."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.actions import Actions
from gui.icons import icon
from gui.theme import RANGE, Theme
from gui.view_switch import ViewSwitch

ICON = 16
"""Side of an icon in the bar, in pixels at 100 %."""

MIRRORED = {"chevron-left": "chevron-right", "chevron-right": "chevron-left"}
"""The icons that point the other way where reading goes from right to left."""


class Bar(QWidget):
    """Today, back, forward, the dates on show and the ways to look at them, and what is done
    all day.
    """

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._icons: list[tuple[QAction | QToolButton, str]] = []
        self._full = self._short = ""
        self.range_button = QPushButton()
        self.range_button.setObjectName("range")
        self.range_button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.switch = ViewSwitch(actions, theme)
        row = self._row = QHBoxLayout(self)
        row.setContentsMargins(14, 12, 14, 8)
        row.setSpacing(6)
        row.addWidget(self._button(actions.today))
        row.addWidget(self._button(actions.back, "chevron-left"))
        row.addWidget(self._button(actions.forward, "chevron-right"))
        row.addWidget(self.range_button, 1)
        row.addWidget(self.switch)
        row.addWidget(self._button(actions.undo, "undo"))
        row.addWidget(self._button(actions.redo, "redo"))
        self._export = self._menu_button("export", actions.exports)
        row.addWidget(self._export)
        row.addWidget(self._menu_button("more", actions.everything))
        row.addSpacing(4)
        row.addWidget(self._primary(actions.catch_up))
        theme.changed.connect(self._dress)
        self._dress()

    def add_state(self, button: QToolButton) -> None:
        """Have a button say how something stands, ahead of the menus."""
        self._row.insertWidget(self._row.indexOf(self._export), button)
        self._dress()

    def show_range(self, text: str, short: str) -> None:
        """Show in words which dates the calendar shows; in `short` where there is less room."""
        self._full, self._short = text, short
        self.range_button.setAccessibleName(self.tr("{dates}, choose a date").format(dates=text))
        self.range_button.setToolTip(self.tr("Choose a date"))
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the views into one button where the dates would have no room beside them."""
        super().resizeEvent(event)
        self._fit()

    def showEvent(self, event: QShowEvent) -> None:
        """Fit into the room there is; before it is shown it has none."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self.isVisible():
            return
        metrics = QFontMetrics(self._theme.font(RANGE, bold=True))
        edges, switch, export = self._theme.px(16), self.switch, self._export
        wide = export.sizeHint().width() + self._row.spacing()
        free = self.range_button.width() + switch.width() + (0 if export.isHidden() else wide)
        free -= switch.unfolded_width + edges + metrics.horizontalAdvance(self._short)
        export.setVisible(free >= wide)  # the menu beside it has the exports too
        switch.fold(free < 0)
        self._row.activate()
        room = self.range_button.width() - edges
        text = self._full if metrics.horizontalAdvance(self._full) <= room else self._short
        elide = Qt.TextElideMode.ElideRight
        self.range_button.setText(metrics.elidedText(text, elide, room))

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
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        for wearer, name in self._icons:
            wearer.setIcon(icon(MIRRORED.get(name, name) if mirrored else name, self._theme))
        for button in self.findChildren(QToolButton):
            button.setIconSize(QSize(side, side))
        self._fit()
