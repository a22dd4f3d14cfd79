"""The bar over the calendar: where one is in time, and the few actions used all day."""

from PySide6.QtCore import QEvent, QObject, QSize, Qt, QTimer
from PySide6.QtGui import QAction, QFontMetrics, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QPushButton, QSizePolicy, QToolButton, QWidget

from gui.actions import Actions
from gui.icon_button import MIRRORED
from gui.icons import icon
from gui.theme import RANGE, Theme
from gui.view_switch import ViewSwitch
from gui.words import isolated

ICON = 16
"""Side of an icon in the bar, in pixels at 100 %."""

EDGES = 16
"""What the button with the dates has round its words, in pixels at 100 %."""


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
        row.setContentsMargins(theme.px(14), theme.px(12), theme.px(14), theme.px(8))
        row.setSpacing(theme.px(6))
        row.addWidget(self._button(actions.today))
        row.addWidget(self._button(actions.back, "chevron-left"))
        row.addWidget(self._button(actions.forward, "chevron-right"))
        row.addWidget(self.range_button, 1)
        row.addWidget(self.switch)
        self._export = self._menu_button("export", actions.exports)
        undo, redo = self._button(actions.undo, "undo"), self._button(actions.redo, "redo")
        for button in (undo, redo, self._export):
            row.addWidget(button)
        row.addWidget(self._menu_button("more", actions.everything))
        row.addSpacing(theme.px(4))
        self._catch_up = self._button(actions.catch_up)
        self._catch_up.setProperty("primary", True)
        row.addWidget(self._catch_up)
        self._giving_way = (self._catch_up, undo, redo, self._export)
        theme.changed.connect(self._dress)
        self._dress()

    def add_state(self, button: QToolButton) -> None:
        """Have a button say how something stands, ahead of the menus."""
        self._row.insertWidget(self._row.indexOf(self._export), button)
        button.installEventFilter(self)
        self._dress()

    def show_range(self, text: str, short: str) -> None:
        """Show in words which dates the calendar shows; in `short` where there is less room."""
        self._full, self._short = text, short
        self.updateGeometry()
        self.range_button.setAccessibleName(self.tr("{dates}, choose a date").format(dates=text))
        self.range_button.setToolTip(self.tr("Choose a date"))
        self._fit()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Fit anew where what stands in the bar comes, goes or takes another width."""
        if event.type() in (event.Type.ShowToParent, event.Type.HideToParent, event.Type.Resize):
            QTimer.singleShot(0, self, self._fit)
        return super().eventFilter(watched, event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold the views into one button where not even they have room beside the dates."""
        super().resizeEvent(event)
        self._fit()

    def minimumSizeHint(self) -> QSize:
        """Room for the short dates with all that gives way gone, so that the window may shrink."""
        hint, margins = super().minimumSizeHint(), self._row.contentsMargins()
        buttons = self.findChildren(QToolButton)
        stays = [b for b in buttons if b.parent() is self and not b.isHidden()]
        wide = sum(self._room(b) for b in stays if b not in self._giving_way)
        wide += self.switch.folded_width + 3 * self._row.spacing() + self._needed
        return QSize(wide + margins.left() + margins.right(), hint.height())

    def showEvent(self, event: QShowEvent) -> None:
        """Fit into the room there is; before it is shown it has none."""
        super().showEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the dates their room, then the views; what the menu has too takes what is left, and
        gives way from the last on.
        """
        if not self.isVisible():
            return
        free = self.width() - self.minimumSizeHint().width()
        unfolding = self.switch.unfolded_width - self.switch.folded_width
        self.switch.fold(free < unfolding)
        if free >= unfolding:
            free -= unfolding
        for button in self._giving_way:
            free -= self._room(button)
            button.setVisible(free >= 0)
        self._row.activate()
        metrics = QFontMetrics(self._theme.font(RANGE, bold=True))
        room = self.range_button.width() - self._theme.px(EDGES)
        text = self._full if metrics.horizontalAdvance(self._full) <= room else self._short
        elide = Qt.TextElideMode.ElideRight
        self.range_button.setText(isolated(metrics.elidedText(text, elide, room)))

    @property
    def _needed(self) -> int:
        """The room that the short dates take."""
        metrics = QFontMetrics(self._theme.font(RANGE, bold=True))
        return metrics.horizontalAdvance(self._short) + self._theme.px(EDGES)

    def _room(self, button: QToolButton) -> int:
        return button.sizeHint().width() + self._row.spacing()

    def _button(self, action: QAction, icon_name: str = "") -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        if icon_name:
            button.setProperty("icon_only", True)
            self._icons.append((action, icon_name))
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
