"""What just happened, said in passing at the foot of the window, with one thing to do about it.

A toast takes no focus and goes by itself; while the pointer or the focus is on it, it stays. Its
text is never markup.
"""

from collections.abc import Callable

from PySide6.QtCore import QEasingCurve, QEvent, QObject, QPropertyAnimation, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QColor,
    QKeyEvent,
    QPainter,
    QPaintEvent,
)
from PySide6.QtWidgets import (
    QApplication,
    QGraphicsOpacityEffect,
    QHBoxLayout,
    QPushButton,
    QStyle,
    QWidget,
)

from gui.lines import LinesLabel
from gui.theme import BODY, Theme
from gui.translation import translate
from gui.words import menu_text

SECONDS, SECONDS_OF_TROUBLE = 8, 15
FADE = 150
"""Milliseconds in which a toast comes up; none where the desktop wants no motion."""
SHADOW, FOOT, WIDEST = 12, 8, 620


class Toast(QWidget):
    """The one toast of a window; a new message takes the place of the last."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent)
        self._theme = theme
        self._window = parent
        self._on_action: Callable[[], object] | None = None
        self._is_trouble = False
        self._before: QWidget | None = None
        self.text = LinesLabel(theme, BODY, "background", most=4)
        self.action = self._button()
        self.action.clicked.connect(self._act)
        self.dismiss = self._button(translate("Toast", "Dismiss"))
        self.dismiss.clicked.connect(self.close_quietly)
        row = self._row = QHBoxLayout(self)
        row.setSpacing(theme.px(12))
        row.addWidget(self.text, 1)
        row.addWidget(self.action)
        row.addWidget(self.dismiss)
        self._over = QTimer(self, singleShot=True)
        self._over.timeout.connect(self._time_is_over)
        parent.installEventFilter(self)
        theme.changed.connect(self._place)
        self.hide()

    def show_message(
        self,
        text: str,
        action_text: str | None = None,
        on_action: Callable[[], object] | None = None,
        seconds: float = SECONDS,
        *,
        bold: str = "",
    ) -> None:
        """Say `text`, the part of it that reads `bold` in bold, and offer one action."""
        self._say(text, bold, action_text, on_action, seconds, is_trouble=False)

    def show_error(self, text: str, seconds: float = SECONDS_OF_TROUBLE) -> None:
        """Say calmly what went wrong; it stays longer and can be sent away."""
        self._say(text, "", None, None, seconds, is_trouble=True)

    def close_quietly(self) -> None:
        """Go, and give the focus back to where it was."""
        self._over.stop()
        had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
        self.hide()
        if had_focus and self._before is not None:
            self._before.setFocus(Qt.FocusReason.OtherFocusReason)

    def _say(
        self,
        text: str,
        bold: str,
        action_text: str | None,
        on_action: Callable[[], object] | None,
        seconds: float,
        *,
        is_trouble: bool,
    ) -> None:
        start = text.find(bold) if bold else -1
        self.text.show_text(text, (start, start + len(bold)) if start >= 0 else None)
        self._on_action = on_action
        self._is_trouble = is_trouble
        self.action.setText(menu_text(action_text or ""))
        self.action.setVisible(action_text is not None)
        self.dismiss.setVisible(is_trouble)
        self._stand_behind(QApplication.focusWidget())
        self._place()
        if self.isHidden():
            self._come_up()
        self._over.start(round(seconds * 1000))
        said = (
            translate("Toast", "{text} {action_text}: press Tab to reach it.").format(
                text=text, action_text=action_text
            )
            if action_text
            else text
        )
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))

    def _stand_behind(self, focus: QWidget | None) -> None:
        """Be where the next press of Tab goes from wherever the user is in this window."""
        if focus is None or focus.window() is not self.window() or self.isAncestorOf(focus):
            return
        self._before = focus
        focus.destroyed.connect(self._forget)
        QWidget.setTabOrder(focus, self.action)
        QWidget.setTabOrder(self.action, self.dismiss)

    def _forget(self) -> None:
        self._before = None

    def _act(self) -> None:
        act = self._on_action
        self.close_quietly()
        if act is not None:
            act()

    def _time_is_over(self) -> None:
        focus = QApplication.focusWidget()
        if self.underMouse() or (focus is not None and self.isAncestorOf(focus)):
            self._over.start(2000)
        else:
            self.hide()

    # How it looks

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the pill and its shadow."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        pill = QRectF(self.rect()).adjusted(SHADOW, SHADOW, -SHADOW, -SHADOW)
        radius = self._theme.px(10)
        for step in range(SHADOW, 0, -2):
            painter.setBrush(QColor(0, 0, 0, 8))
            out = pill.adjusted(-step, -step + 3, step, step * 0.8)
            painter.drawRoundedRect(out, radius + step, radius + step)
        painter.setBrush(self._theme.color("text"))
        painter.drawRoundedRect(pill, radius, radius)
        if self._is_trouble:
            painter.setBrush(self._theme.color("missed"))
            side = self._theme.px(8)
            left = pill.left() + self._theme.px(16)
            painter.drawEllipse(QRectF(left, pill.center().y() - side / 2, side, side))
        painter.end()

    def _come_up(self) -> None:
        self.show()
        self.raise_()
        duration = self.style().styleHint(QStyle.StyleHint.SH_Widget_Animation_Duration)
        if duration <= 0:
            return
        effect = QGraphicsOpacityEffect(self)
        self.setGraphicsEffect(effect)
        fade = QPropertyAnimation(effect, b"opacity", effect)
        fade.setDuration(min(FADE, duration))
        fade.setStartValue(0.0)
        fade.setEndValue(1.0)
        fade.setEasingCurve(QEasingCurve.Type.OutCubic)
        fade.finished.connect(lambda: self.setGraphicsEffect(None))  # pyright: ignore[reportArgumentType]
        fade.start()

    def _place(self) -> None:
        """At the bottom, in the middle, as wide as the words need."""
        px, window = self._theme.px, self._window
        dot = px(16) if self._is_trouble else 0
        self._row.setContentsMargins(
            SHADOW + px(16) + dot, SHADOW + px(8), SHADOW + px(12), SHADOW + px(8)
        )
        widest = min(px(WIDEST), window.width() - 2 * px(8))
        width = min(self.sizeHint().width(), widest)
        height = max(self._row.heightForWidth(width), px(40) + 2 * SHADOW)
        self.setGeometry(
            (window.width() - width) // 2, window.height() - height - px(FOOT), width, height
        )

    def _button(self, text: str = "") -> QPushButton:
        button = QPushButton(text)
        button.setProperty("toast", True)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        button.setAutoDefault(False)
        return button

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keep to the middle of the foot as the window changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc sends it away."""
        if event.key() == Qt.Key.Key_Escape:
            self.close_quietly()
        else:
            super().keyPressEvent(event)
