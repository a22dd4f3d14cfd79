"""How the calendar looks: how many days side by side, which weekday first, a second time zone."""

from dataclasses import replace

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from core.errors import Refused
from gui.calendar.calendar import Calendar
from gui.calendar.look import MOST_DAYS, is_zone
from gui.dialog import Dialog
from gui.fields import TEXT_MARGINS, form, zone_box
from gui.theme import Theme
from gui.translation import translate
from gui.words import weekday_name


class LookDialog(Dialog):
    """Asks once; OK shows the calendar that way."""

    def __init__(self, calendar: Calendar, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, translate("CalendarLookDialog", "Calendar look"), "OK", parent)
        self._calendar = calendar
        look = calendar.look
        self.days = QSpinBox()
        self.days.setRange(1, MOST_DAYS)
        self.days.setValue(look.days)
        self.days.lineEdit().setTextMargins(*TEXT_MARGINS)
        self.days.setAccessibleName(self.tr("Days side by side"))
        self.first = QComboBox()
        self.first.addItem(self.tr("As usual here"), None)
        for number in range(1, 8):
            self.first.addItem(weekday_name(number, long=True), number)
        self.first.setCurrentIndex(look.first_weekday or 0)
        self.first.setAccessibleName(self.tr("Weeks begin on"))
        self.zone = zone_box(look.second_zone or "")
        self.zone.setAccessibleName(self.tr("Second time zone"))
        if (line := self.zone.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("None"))
        self.section(
            self.tr("Dates"),
            form(
                (
                    (self.tr("Several days"), self.days),
                    (self.tr("Weeks begin on"), self.first),
                )
            ),
        )
        self.section(self.tr("Hours"), form(((self.tr("Second time zone"), self.zone),)))
        self.zone.currentTextChanged.connect(self.look)
        self.setMinimumWidth(theme.px(380))

    def judge(self) -> None:
        """Only zones that there are."""
        zone = self.zone.currentText().strip()
        if zone and not is_zone(zone):
            raise Refused(
                self.tr(
                    "“{zone}” is no time zone. Use a name such as Asia/Kolkata, or none."
                ).format(zone=zone)
            )

    def give(self) -> None:
        """Show the calendar that way."""
        look = replace(
            self._calendar.look,
            days=self.days.value(),
            first_weekday=self.first.currentData(),
            second_zone=self.zone.currentText().strip() or None,
        )
        self._calendar.set_look(look)
