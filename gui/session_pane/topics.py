"""What a session covers, as boxes to tick."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core.model import Topic
from gui.boxes import WrappingCheck
from gui.theme import Theme


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
