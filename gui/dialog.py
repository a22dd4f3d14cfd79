"""The frame every dialog of the house has: its questions, a verdict on them, OK and Cancel."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLayout, QPushButton, QVBoxLayout, QWidget

from core.errors import Refused
from gui.hours_editor import Verdict
from gui.lines import LinesLabel
from gui.theme import RANGE, SMALL, Theme


class Dialog(QDialog):
    """Questions, then one answer. What is not acceptable is said in words and OK waits.

    Subclasses fill `body`, call `look` whenever an answer changes, and override `judge` and `give`.
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
        self.cancel = QPushButton("Cancel")
        self.cancel.setAutoDefault(False)
        self.cancel.clicked.connect(self.reject)
        foot = QHBoxLayout()
        foot.setSpacing(theme.px(8))
        foot.addWidget(self.verdict, 1)
        foot.addWidget(self.cancel)
        foot.addWidget(self.ok)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(20),) * 4)
        column.setSpacing(theme.px(16))
        column.addWidget(self.heading)
        column.addLayout(self.body, 1)
        column.addLayout(foot)

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
            self.verdict.warn(str(refusal))
            return False
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

    def _try(self) -> None:
        if not self.look():
            return
        try:
            self.give()
        except Refused as refusal:
            self.verdict.warn(str(refusal))
            return
        self.accept()
