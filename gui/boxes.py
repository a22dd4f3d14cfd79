"""Small forms painted alike wherever they stand: the box that is ticked off, a note's sign."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget

from gui.lines import Lines
from gui.theme import BODY, Theme
from gui.words import menu_text

BOX, LEFT, AIR = 13, 27, 4
"""Pixels at 100 %: the box's side, how far off the words begin, what the ring has round them."""


class WrappingCheck(QCheckBox):
    """A check box whose words wrap; the parts that are `underlined` are links."""

    def __init__(
        self,
        text: str,
        theme: Theme,
        parent: QWidget | None = None,
        *,
        underlined: Sequence[tuple[int, int]] = (),
    ) -> None:
        super().__init__(parent)
        self._theme, self._underlined = theme, underlined
        self.say(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def say(self, text: str) -> None:
        """Show these words beside the box; none of their letters is a key."""
        self.words = text
        self.setText(menu_text(text))
        self.setAccessibleName(text)

    def hasHeightForWidth(self) -> bool:
        """True: narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the words wrapped to `width`."""
        return round(self._lines(width).height + 0.5) + self._theme.px(6)

    def sizeHint(self) -> QSize:
        """The size at the width it has."""
        width = max(self.width(), self._theme.px(120))
        return QSize(self._theme.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the box and a few letters."""
        return QSize(self._theme.px(60), self._theme.px(22))

    def hitButton(self, pos: QPoint) -> bool:
        """The words are as good as the box."""
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box, its words, and a ring while it has the focus."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self._lines(self.width())
        one = Lines("x", self._theme.font(BODY), 100).height
        side, top = self._theme.px(BOX), self._theme.px(3)
        mirrored = self.isRightToLeft()
        air = self._theme.px(AIR)
        left = self.width() - side - air - 0.5 if mirrored else air + 0.5
        box = QRectF(left, top + (one - side) / 2, side, side)
        paint_check(painter, box, self._theme, self.isChecked())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), 5, 5)
        painter.setPen(self._theme.color("text" if self.isEnabled() else "muted"))
        lines.draw(painter, self._corner)
        painter.end()

    def place_at(self, point: QPointF) -> int | None:
        """Which letter of the words is at a point; None beside them."""
        return self._lines(self.width()).place_at(point - self._corner)

    @property
    def _corner(self) -> QPointF:
        """Where the words begin."""
        left = AIR if self.isRightToLeft() else LEFT - AIR
        return QPointF(self._theme.px(left), self._theme.px(3))

    def _lines(self, width: int) -> Lines:
        room, mirrored = width - self._theme.px(LEFT), self.isRightToLeft()
        font, parts = self._theme.font(BODY), self._underlined
        return Lines(self.words, font, room, 4, at_right=mirrored, underlined=parts)


def paint_check(painter: QPainter, box: QRectF, theme: Theme, checked: bool) -> None:
    """Paint a check box: an outline, or filled with a tick."""
    radius = box.width() / 4
    if not checked:
        painter.setBrush(theme.color("card"))
        painter.setPen(QPen(theme.color("muted"), 1.3))
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        return
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.color("done"))
    painter.drawRoundedRect(box, radius, radius)
    tick = QPainterPath()
    for i, (x, y) in enumerate(((0.24, 0.52), (0.43, 0.71), (0.77, 0.32))):
        point = QPointF(box.left() + x * box.width(), box.top() + y * box.height())
        tick.lineTo(point) if i else tick.moveTo(point)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    pen = QPen(theme.color("on_accent"), box.width() / 8)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    painter.setPen(pen)
    painter.drawPath(tick)


def paint_note(painter: QPainter, left: float, middle: float, theme: Theme) -> None:
    """Paint the quiet sign that there is a note: a few lines of writing, from `left` on."""
    painter.setPen(QPen(theme.color("muted"), max(1.0, theme.px(10) / 9)))
    for row, length in enumerate((8, 8, 5)):
        y = middle + theme.px(3) * (row - 1)
        painter.drawLine(QPointF(left, y), QPointF(left + theme.px(length), y))
