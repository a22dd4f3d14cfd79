"""A choice of when an account's events ring, as people say it."""

from PySide6.QtWidgets import QComboBox

from core.command_line import ALARMS
from gui import words
from gui.translation import translate


class AlarmBox(QComboBox):
    """Shows `minutes` before the start of an event, None for never."""

    def __init__(self, minutes: int | None) -> None:
        super().__init__()
        for each in ALARMS:
            self.addItem(_said(each), each)
        self.setCurrentIndex(ALARMS.index(minutes))

    @property
    def minutes(self) -> int | None:
        """What is chosen."""
        return ALARMS[self.currentIndex()]


def _said(minutes: int | None) -> str:
    if minutes is None:
        return translate("AddAccount", "Never")
    if minutes == 0:
        return translate("AddAccount", "When it starts")
    return translate("AddAccount", "{length} before").format(length=words.duration(minutes))
