"""The frame every dialog of the house has: its questions, a verdict on them, OK and Cancel."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from core.errors import Refused
from gui.hours_editor import Verdict
from gui.lines import LinesLabel
from gui.scrolled import scrolled
from gui.sentences import told
from gui.theme import RANGE, SMALL, Theme
from gui.translation import translate

RING = 2
"""Room for a focus ring at the edge of the questions."""


class Dialog(QDialog):
    """Questions, then one answer. What is not acceptable is said in words and OK waits.

    Subclasses fill `body`, may add to `foot`, call `look` whenever an answer changes, and override
    `judge` and `give`.
    """

    def __init__(self, theme: Theme, title: str, ok: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.theme = theme
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.heading = LinesLabel(theme, RANGE, bold=True, most=3)
        self.heading.show_text(title)
        self.body = QVBoxLayout()
        self.body.setSpacing(theme.px(8))
        self.verdict = Verdict(theme)
        self.ok = QPushButton(ok)
        self.ok.setProperty("primary", True)
        self.ok.setDefault(True)
        self.ok.clicked.connect(self._try)
        self.cancel = QPushButton(translate("Dialog", "Cancel"))
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        self.foot = QHBoxLayout()
        self.foot.setSpacing(theme.px(8))
        self.foot.addWidget(self.verdict, 1)
        self.foot.addWidget(self.cancel)
        self.foot.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(20),) * 4)
        column.setSpacing(theme.px(16))
        self._page = QWidget()
        self._area = self._scrolled(self._page)
        for words in (self.heading, self.verdict):
            words.setContentsMargins(RING, 0, RING, 0)
        column.addWidget(self.heading)
        column.addWidget(self._area, 1)
        column.addLayout(self.foot)

    def judge(self) -> None:
        """Look at the answers and say what they come to. Raises Refused where they cannot be."""

    def give(self) -> None:
        """Make the answers hold. Raises Refused where they cannot be."""

    def look(self) -> bool:
        """Judge the answers as they stand now; returns whether they can be."""
        try:
            self.verdict.say("")
            self.judge()
        except Refused as refusal:
            self.verdict.warn(told(refusal))
            return False
        finally:
            if self.isVisible():
                QTimer.singleShot(0, self, self._fit)
        return True

    def section(self, title: str, content: QWidget | QLayout) -> None:
        """Add a group of questions under its heading."""
        head = LinesLabel(self.theme, SMALL, "muted", bold=True)
        head.show_text(title)
        self.body.addWidget(head)
        if isinstance(content, QWidget):
            self.body.addWidget(content)
        else:
            self.body.addLayout(content)
        self.body.addSpacing(self.theme.px(8))

    def showEvent(self, event: QShowEvent) -> None:
        """Open as high as the questions are."""
        super().showEvent(event)
        self._fit()

    def _scrolled(self, page: QWidget) -> QScrollArea:
        """The questions; they scroll where the screen is lower than they are."""
        page.setObjectName("clear")
        page.setLayout(self.body)
        self.body.setContentsMargins(RING, RING, RING, RING)
        area = scrolled(page)
        area.setObjectName("clear")
        return area

    def _fit(self) -> None:
        """Grow until no question needs scrolling, or the screen is full."""
        self._area.setMinimumWidth(self._page.minimumSizeHint().width())
        room = self._area.viewport()
        wrapped = self.body.totalHeightForWidth(room.width())
        missing = max(wrapped, self._page.sizeHint().height()) - room.height()
        if missing > 0:
            highest = self.screen().availableGeometry().height() - 2 * self.theme.px(32)
            self.resize(self.width(), min(self.height() + missing, highest))

    def _try(self) -> None:
        if not self.look():
            return
        try:
            self.give()
        except Refused as refusal:
            self.verdict.warn(told(refusal))
            return
        self.accept()
