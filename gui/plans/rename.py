"""Asks for a plan's name."""

from PySide6.QtWidgets import QLineEdit, QWidget

from core.errors import Refused
from gui.dialog import Dialog
from gui.theme import Theme


class RenameDialog(Dialog):
    """`name` holds the answer once it is accepted."""

    def __init__(self, theme: Theme, title: str, parent: QWidget) -> None:
        super().__init__(theme, self.tr("Rename the plan"), self.tr("Rename"), parent)
        self._field = QLineEdit(title)
        self._field.setAccessibleName(self.tr("Name of the plan"))
        self._field.textChanged.connect(self.look)
        self._field.selectAll()
        self.body.addWidget(self._field)
        self.setMinimumWidth(theme.px(380))
        self._field.setFocus()

    @property
    def name(self) -> str:
        """What was typed, on one line."""
        return " ".join(self._field.text().split())

    def judge(self) -> None:
        """A plan needs a name."""
        if not self.name:
            raise Refused(self.tr("A plan needs a name."))
