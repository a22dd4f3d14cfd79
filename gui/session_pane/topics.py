"""What a session covers, as boxes to tick."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from core.model import Topic
from gui.boxes import paint_check
from gui.lines import Lines
from gui.theme import BODY, Theme

BOX, LEFT = 13, 24


class WrappingCheck(QCheckBox):
    """A check box whose words wrap."""

    def __init__(self, text: str, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.words = text
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return round(self._lines(width).height + 0.5) + self._theme.px(6)

    def sizeHint(self) -> QSize:
        width = max(self.width(), self._theme.px(120))
        return QSize(self._theme.px(200), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        return QSize(self._theme.px(60), self._theme.px(22))

    def hitButton(self, pos: QPoint) -> bool:
        return self.rect().contains(pos)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        lines = self._lines(self.width())
        one = Lines("x", self._theme.font(BODY), 100).height
        side, top = self._theme.px(BOX), self._theme.px(3)
        box = QRectF(0.5, top + (one - side) / 2, side, side)
        paint_check(painter, box, self._theme, self.isChecked())
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(-3, 1, -1, -1), 5, 5)
        painter.setPen(self._theme.color("text"))
        lines.draw(painter, QPointF(self._theme.px(LEFT - 4), top))
        painter.end()

    def _lines(self, width: int) -> Lines:
        return Lines(self.words, self._theme.font(BODY), width - self._theme.px(LEFT), 4)


class Topics(QWidget):
    """The boxes of one session. `ticked` says which of them, counted from 0, and how it now is."""

    ticked = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: list[WrappingCheck] = []
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, theme.px(4), 0, theme.px(20))

    def show_topics(self, topics: tuple[Topic, ...]) -> None:
        """Show these topics; boxes whose words stay the same stay too, and keep the focus."""
        if [topic.text for topic in topics] != [box.words for box in self.boxes]:
            self._make_boxes(topics)
        for box, topic in zip(self.boxes, topics, strict=True):
            box.setChecked(topic.done)

    def _make_boxes(self, topics: tuple[Topic, ...]) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = [WrappingCheck(topic.text, self._theme) for topic in topics]
        for index, box in enumerate(self.boxes):
            box.clicked.connect(lambda done, index=index: self.ticked.emit(index, done))
            self._column.addWidget(box)
