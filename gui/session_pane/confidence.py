"""Five bars that say how sure one feels after a session."""

from PySide6.QtCore import QEvent, QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSlider, QWidget

from gui.theme import Theme
from gui.translation import translate

BARS = 5
WIDTH, HEIGHT, GAP, THICK = 32, 20, 6, 8

_NONE = Qt.KeyboardModifier.NoModifier


class Confidence(QSlider):
    """A slider from 0, not said, to 5. A click on the bar that is last filled takes it back."""

    chosen = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self.setRange(0, BARS)
        self.setPageStep(1)
        self.setAccessibleName(translate("SessionPaneConfidence", "Confidence, 1 to 5"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)

    def show_confidence(self, confidence: int | None, is_done: bool) -> None:
        """Show what was said, and let it be said only of a session that is done."""
        self.setValue(confidence or 0)
        self.setEnabled(is_done)
        said = (
            translate("SessionPaneConfidence", "{confidence} of 5").format(confidence=confidence)
            if confidence
            else translate("SessionPaneConfidence", "not said yet")
        )
        self.setToolTip(
            translate("SessionPaneConfidence", "How sure do you feel? {said} (keys 1 to 5)").format(
                said=said
            )
            if is_done
            else translate("SessionPaneConfidence", "Asked once it is done")
        )
        self.update()

    def sizeHint(self) -> QSize:
        """Five bars."""
        theme = self._theme
        return QSize(theme.px(BARS * WIDTH + (BARS - 1) * GAP + 4), theme.px(HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Five bars."""
        return self.sizeHint()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Choose the bar, or take the last one back."""
        bar = self._bar_at(event.position().toPoint())
        if event.button() is Qt.MouseButton.LeftButton and bar:
            self._choose(0 if bar == self.value() else bar)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Bars are clicked, never dragged."""
        event.ignore()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Nothing is left to do."""
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Keep the digits from the window's shortcuts."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            plain = event.modifiers() in (_NONE, Qt.KeyboardModifier.KeypadModifier)
            if plain and Qt.Key.Key_0 <= event.key() <= Qt.Key.Key_5:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Digits choose, arrows step, Delete takes back."""
        key, steps = event.key(), {Qt.Key.Key_Right: 1, Qt.Key.Key_Up: 1}
        steps |= {Qt.Key.Key_Left: -1, Qt.Key.Key_Down: -1}
        if Qt.Key.Key_0 <= key <= Qt.Key.Key_5:
            self._choose(key - Qt.Key.Key_0)
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self._choose(0)
        elif key in steps:
            self._choose(self.value() + steps[Qt.Key(key)])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the bars, and a ring while they have the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for bar in range(1, BARS + 1):
            filled, rect = bar <= self.value(), self._rect(bar)
            painter.setBrush(self._theme.color("accent" if filled else "line"))
            painter.setPen(Qt.PenStyle.NoPen)
            if self.isEnabled() and not filled:
                painter.setPen(QPen(self._theme.color("muted"), 1))
                rect.adjust(0.5, 0.5, -0.5, -0.5)
            painter.drawRoundedRect(rect, rect.height() / 2, rect.height() / 2)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            ring = QRectF(1, 1, self._rect(BARS).right() + self._theme.px(3), self.height() - 2)
            painter.drawRoundedRect(ring, 6, 6)
        painter.end()

    def _choose(self, value: int) -> None:
        value = min(max(value, 0), BARS)
        if value != self.value():
            self.setValue(value)
            self.chosen.emit(value)

    def _rect(self, bar: int) -> QRectF:
        theme = self._theme
        left = theme.px(4) + (bar - 1) * theme.px(WIDTH + GAP)
        top = (self.height() - theme.px(THICK)) / 2
        width = min(theme.px(WIDTH), (self.width() - theme.px(8)) / BARS - theme.px(GAP))
        return QRectF(left, top, width, theme.px(THICK))

    def _bar_at(self, at: QPoint) -> int:
        """The bar under the point, 0 for none."""
        for bar in range(1, BARS + 1):
            rect = self._rect(bar)
            if rect.left() - 3 <= at.x() <= rect.right() + 3:
                return bar
        return 0
