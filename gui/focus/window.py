"""The timer's own small window: on top of everything, the time large, and what can be done with it.

Only the time is painted as it goes by. The window takes no focus when it comes up, and steps aside
for what opens below it.
"""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QFontMetricsF,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QMoveEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QHBoxLayout,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.focus.timer import Phase
from gui.focus import sayings
from gui.focus.focusing import Focusing
from gui.focus.place import place_of
from gui.icons import icon
from gui.lines import LinesLabel
from gui.theme import BODY, SMALL, Theme
from gui.translation import translate
from gui.window import MainWindow

TIME = 44
"""Height of the large digits' font, in pixels at 100 %."""

LINE = 4
"""Height of the line that says how far it is."""

WIDTH, EDGE = 320, 24
"""Its width, and how far from the edges of its corner it stands, in pixels at 100 %."""


class Time(QWidget):
    """The large digits over a line that fills."""

    def __init__(self, theme: Theme, focusing: Focusing) -> None:
        super().__init__()
        self._theme, self._focusing = theme, focusing
        self.setAccessibleName(translate("Focus", "Time left"))

    def sizeHint(self) -> QSize:
        """Room for hours, minutes and seconds."""
        metrics = QFontMetricsF(self._theme.font(TIME, bold=True))
        wide = metrics.horizontalAdvance("+00:00:00")
        return QSize(round(wide), round(metrics.height()) + self._theme.px(2 * LINE))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is left, in the colour of the phase."""
        timer = self._focusing.timer
        if timer is None:
            return
        standing, px = self._focusing.standing, self._theme.px
        token = {Phase.OVER: "missed", Phase.BREAK: "done", Phase.PAUSED: "muted"}
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(self._theme.font(TIME, bold=True))
        painter.setPen(self._theme.color(token.get(standing.phase, "text")))
        room = QRectF(self.rect()).adjusted(0, 0, 0, -px(2 * LINE))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, sayings.time(standing))
        line = QRectF(0, self.height() - px(LINE), self.width(), px(LINE))
        part = min(1.0, standing.counted / timer.goal) if timer.goal else 1.0
        painter.setPen(Qt.PenStyle.NoPen)
        for color, share in (("line", 1.0), (token.get(standing.phase, "accent"), part)):
            painter.setBrush(self._theme.color(color))
            filled = QRectF(line)
            filled.setWidth(line.width() * share)
            if self.isRightToLeft():
                filled.moveRight(line.right())
            painter.drawRoundedRect(filled, px(LINE) / 2, px(LINE) / 2)
        painter.end()


class FocusWindow(QWidget):
    """Shown while there is a timer; Esc or its cross puts it away, and the timer goes on.

    `carried` says where the user has put it, once it is hidden.
    """

    carried = Signal(QPoint)

    def __init__(
        self, focusing: Focusing, theme: Theme, main: MainWindow, own: QPoint | None = None
    ) -> None:
        kind = Qt.WindowType.Tool
        hints = Qt.WindowType.FramelessWindowHint | Qt.WindowType.WindowStaysOnTopHint
        super().__init__(None, kind | hints)
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setAttribute(Qt.WidgetAttribute.WA_QuitOnClose, False)
        self._focusing, self._theme = focusing, theme
        self._main, self._own = main, own
        self._carried_from: QPoint | None = None
        self._is_systems = False
        self.title = LinesLabel(theme, BODY, bold=True)
        self.time = Time(theme, focusing)
        self.below = LinesLabel(theme, SMALL, "muted")
        self.away = QToolButton()
        self.away.setProperty("flat", True)
        self.away.setToolTip(translate("Focus", "Put away; the timer goes on (Esc)"))
        self.away.setAccessibleName(translate("Focus", "Put away"))
        self.pause = QPushButton()
        self.five = self._more(5)
        self.fifteen = self._more(15)
        self.stop = QPushButton(translate("Focus", "Stop"))
        self.stop.setToolTip(
            translate("Focus", "Stop; the session stays to be done and keeps its minutes")
        )
        self.done = QPushButton(translate("Focus", "Done"))
        self.done.setProperty("primary", True)
        self.done.setToolTip(translate("Focus", "The session is done; its minutes are recorded"))
        self._lay_out()
        self._connect()
        self._dress()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.away)
        buttons = QHBoxLayout()
        buttons.setSpacing(px(6))
        for button in (self.pause, self.five, self.fifteen, self.stop, self.done):
            button.setProperty("chip", "edit")
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(10), px(12), px(12))
        column.setSpacing(px(6))
        column.addLayout(head)
        column.addWidget(self.time)
        column.addWidget(self.below)
        column.addSpacing(px(4))
        column.addLayout(buttons)

    def _connect(self) -> None:
        focusing = self._focusing
        self.away.clicked.connect(self.hide)
        self.pause.clicked.connect(focusing.pause_or_resume)
        self.five.clicked.connect(lambda: focusing.extend(5))
        self.fifteen.clicked.connect(lambda: focusing.extend(15))
        self.stop.clicked.connect(lambda: focusing.stop())
        self.done.clicked.connect(lambda: focusing.finish())
        focusing.changed.connect(self._show_now)
        focusing.ticked.connect(self._go_on)
        focusing.ticked.connect(self._step_aside)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._step_aside)
        focusing.turned.connect(self._announce)
        self._theme.changed.connect(self._dress)

    def _more(self, minutes: int) -> QPushButton:
        button = QPushButton(translate("Focus", "+{minutes}").format(minutes=minutes))
        text = translate("Focus", "{minutes} minutes more").format(minutes=minutes)
        button.setToolTip(text)
        button.setAccessibleName(text)
        return button

    def show_again(self, *, active: bool) -> None:
        """Come up where it covers nothing; `active` takes the focus."""
        self.adjustSize()
        self._stand()
        self.show()
        self.raise_()
        if active:
            self.activateWindow()
            self.pause.setFocus(Qt.FocusReason.OtherFocusReason)

    def _stand(self) -> None:
        """Be where the user has put it, or in a corner that is free."""
        place = place_of(self, self._own, self._main, self._theme.px(EDGE))
        if place != self.pos():
            self._carried_from = None
            self.move(place)

    def _step_aside(self) -> None:
        """Leave what has opened below it, and come back; never from under the pointer."""
        if self.isVisible() and not self.isActiveWindow() and not self.underMouse():
            self._stand()

    def _show_now(self) -> None:
        timer = self._focusing.timer
        if timer is None:
            self.hide()
            return
        self.setWindowTitle(self._focusing.title)
        self.title.show_text(self._focusing.title)
        self.pause.setText(
            translate("Focus", "Go on") if timer.is_paused else translate("Focus", "Pause")
        )
        self._go_on()

    def _go_on(self) -> None:
        """Show the time; the rest only where it reads otherwise."""
        timer = self._focusing.timer
        if timer is None:
            return
        self.time.update()
        standing = self._focusing.standing
        below = sayings.below(timer, standing, self._focusing.zone)
        if below != self.below.text():
            self.below.show_text(below)
        said = sayings.spoken(self._focusing.title, standing)
        if said != self.accessibleName():
            self.setAccessibleName(said)
            self.time.setAccessibleDescription(said)

    def _announce(self, _: Phase) -> None:
        said = sayings.spoken(self._focusing.title, self._focusing.standing)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _dress(self) -> None:
        side = self._theme.px(16)
        self.away.setIcon(icon("close", self._theme))
        self.away.setIconSize(QSize(side, side))
        self.setFixedWidth(self._theme.px(WIDTH))
        self.adjustSize()
        self._show_now()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Carried by its ground."""
        if event.button() is not Qt.MouseButton.LeftButton:
            return
        self._carried_from = event.position().toPoint()
        if (handle := self.windowHandle()) is not None:
            self._is_systems = handle.startSystemMove()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Follow the pointer where the desktop does not carry windows itself."""
        if (grip := self._carried_from) is not None and not self._is_systems:
            self.move(event.globalPosition().toPoint() - grip)

    def moveEvent(self, event: QMoveEvent) -> None:
        """Know where it was put, whoever carried it there."""
        if self._carried_from is not None:
            self._own = event.pos()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._carried_from = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Say where it was put."""
        super().hideEvent(event)
        if self._own is not None:
            self.carried.emit(self._own)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc puts it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.hide()
        else:
            super().keyPressEvent(event)
