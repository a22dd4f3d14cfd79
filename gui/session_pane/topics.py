"""What a session covers, as boxes to tick."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QContextMenuEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QVBoxLayout, QWidget

from core.model import Topic
from gui.boxes import WrappingCheck
from gui.lines import plain_tip
from gui.links import Link, Pairs, in_words, offer_links, open_link, tip_of
from gui.theme import Theme


class TopicBox(WrappingCheck):
    """A topic's box. Its links are opened by Ctrl and a click, or from its menu."""

    def __init__(self, text: str, leads: Pairs, theme: Theme) -> None:
        self.topic, self._shown = text, in_words(text, leads)
        parts = [(link.start, link.end) for link in self._shown.links]
        super().__init__(self._shown.text, theme, underlined=parts)
        self.setAccessibleName(self._shown.spoken())
        self.setToolTip(plain_tip(tip_of(self._shown.links)) if self._shown.links else "")

    @property
    def links_here(self) -> Sequence[Link]:
        """The links of the topic."""
        return self._shown.links

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Open a link that is pressed with Ctrl, and tick nothing then."""
        place = self.place_at(event.position())
        link = None if place is None else self._shown.at(place)
        if link is not None and event.modifiers() == Qt.KeyboardModifier.ControlModifier:
            open_link(link.address)
        else:
            super().mousePressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Offer the links."""
        menu = QMenu(self)
        offer_links(menu, self._shown.links)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if self._shown.links:
            menu.popup(event.globalPos())


class Topics(QWidget):
    """The boxes of one session. `ticked` says which of them, counted from 0, and how it now is."""

    ticked = Signal(int, bool)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: list[TopicBox] = []
        self._leads: Pairs = ()
        self._column = QVBoxLayout(self)
        self._column.setSpacing(0)
        self._column.setContentsMargins(0, theme.px(4), 0, theme.px(20))

    def show_topics(self, topics: tuple[Topic, ...], leads: Pairs = ()) -> None:
        """Show these topics; boxes whose words stay the same stay too, and keep the focus."""
        same = [topic.text for topic in topics] == [box.topic for box in self.boxes]
        if not same or leads != self._leads:
            self._leads = leads
            self._make_boxes(topics)
        for box, topic in zip(self.boxes, topics, strict=True):
            box.setChecked(topic.done)

    def _make_boxes(self, topics: tuple[Topic, ...]) -> None:
        for box in self.boxes:
            self._column.removeWidget(box)
            box.hide()
            box.deleteLater()
        self.boxes = [TopicBox(topic.text, self._leads, self._theme) for topic in topics]
        for index, box in enumerate(self.boxes):
            box.clicked.connect(lambda done, index=index: self.ticked.emit(index, done))
            self._column.addWidget(box)
