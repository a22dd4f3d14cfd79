"""The switch between the ways of looking at the calendar: a row of buttons, or one with a menu."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from gui.actions import Actions
from gui.calendar.ranges import Mode
from gui.icons import icon
from gui.theme import Theme

ALWAYS = (Mode.DAY, Mode.WEEK, Mode.MONTH, Mode.AGENDA, Mode.PLAN)
"""The ways that have a button of their own where there is room."""


class ViewSwitch(QWidget):
    """Shows which way of looking is in force and triggers the commands for the others."""

    def __init__(self, actions: Actions, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._actions = actions
        self._theme = theme
        self._mode = Mode.WEEK
        self._folded = False
        self.setObjectName("switch")
        self._buttons: dict[Mode, QToolButton] = {}
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        for mode in ALWAYS:
            button = self._buttons[mode] = self._button(actions.views[mode])
            row.addWidget(button)
        self._buttons[Mode.PLAN].setText(self.tr("Plan"))
        self._more = QToolButton()
        self._more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        self._more.setMenu(self._menu())
        self._more.setCheckable(True)
        self._more.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Minimum)
        row.addWidget(self._more)
        theme.changed.connect(self._dress)
        self._dress()

    def show_mode(self, mode: Mode) -> None:
        """Mark the way of looking in force."""
        self._mode = mode
        for each, command in self._actions.views.items():
            command.setChecked(each is mode)
        self._name()

    @property
    def unfolded_width(self) -> int:
        """The room that it takes with all its buttons, in pixels."""
        return sum(b.sizeHint().width() for b in self._buttons.values()) + self._theme.px(31)

    @property
    def folded_width(self) -> int:
        """The room that it takes as one button, in pixels."""
        text = self._actions.views[self._mode].text()
        return self.fontMetrics().horizontalAdvance(text) + self._theme.px(46)

    def fold(self, folded: bool) -> None:
        """Be one button with a menu, or a row of them."""
        if folded != self._folded:
            self._folded = folded
            for button in self._buttons.values():
                button.setVisible(not folded)
            self._name()
            self.updateGeometry()  # what is round it is told of its buttons only later

    def _name(self) -> None:
        own = self._mode in self._buttons
        name = self._actions.views[self._mode].text()
        alone = self._folded or not own
        self._more.setText(name if alone else "")
        style = Qt.ToolButtonStyle
        self._more.setToolButtonStyle(
            style.ToolButtonTextBesideIcon if alone else style.ToolButtonIconOnly
        )
        self._more.setChecked(not own and not self._folded)
        self._more.setToolTip(self.tr("More ways to look"))
        self._more.setAccessibleName(self.tr("View: {name}").format(name=name))
        self._end(self._more, "both" if self._folded else "last")
        self._end(self._buttons[ALWAYS[0]], "first")

    def _end(self, button: QToolButton, end: str) -> None:
        """Round the button off; style sheets are not mirrored where reading is."""
        if self.isRightToLeft():
            end = {"first": "last", "last": "first"}.get(end, end)
        if button.property("end") == end:
            return
        button.setProperty("end", end)
        if button.testAttribute(Qt.WidgetAttribute.WA_WState_Polished):
            button.style().unpolish(button)
            button.style().polish(button)

    def _button(self, action: QAction) -> QToolButton:
        button = QToolButton()
        button.setDefaultAction(action)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        return button

    def _menu(self) -> QMenu:
        actions, menu = self._actions, QMenu(self)
        for mode in (Mode.DAY, Mode.WORK_WEEK, Mode.WEEK, Mode.DAYS):
            menu.addAction(actions.views[mode])
        menu.addSeparator()
        for mode in (Mode.MONTH, Mode.AGENDA, Mode.PLAN):
            menu.addAction(actions.views[mode])
        menu.addSeparator()
        for action in (actions.zoom_in, actions.zoom_out, actions.look):
            menu.addAction(action)
        return menu

    def _dress(self) -> None:
        self._more.setIcon(icon("chevron-down", self._theme))
        side = self._theme.px(12)
        self._more.setIconSize(QSize(side, side))
        self._name()
