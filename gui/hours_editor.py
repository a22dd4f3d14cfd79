"""Asks when someone can study: on which weekdays, in which hours, and how much a day at most.

The same piece stands in the import and in the settings of a plan. Lunch is the gap between two
spans; a day without a tick is a day off.
"""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.availability import MIDNIGHT, Availability, Hours, hours_of
from core.errors import Refused
from core.model import RunUp
from gui import words
from gui.boxes import WrappingCheck
from gui.fields import LengthSpin
from gui.flow import Flow
from gui.lines import LinesLabel
from gui.theme import SMALL, Theme
from gui.translation import translate

USUAL = "08:00–13:30, 14:15–20:00"
DASHES = str.maketrans("–—−", "---")


def hours_text(hours: Sequence[Hours]) -> str:
    """Hours as they are typed: "08:00–13:30, 14:15–20:00"."""
    return ", ".join(
        f"{h.start.format('HH:mm')}–{'24:00' if h.end == MIDNIGHT else h.end.format('HH:mm')}"
        for h in hours
    )


def read_hours(text: str) -> tuple[Hours, ...]:
    """The hours someone typed, with any dash between them. Raises Refused."""
    return hours_of(text.translate(DASHES).replace(";", ","))


class HoursEditor(QWidget):
    """Weekdays to tick, their hours as text, break and capacity. `changed` follows every touch."""

    changed = Signal()

    def __init__(
        self, theme: Theme, availability: Availability, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        weekly = availability.weekly
        study = [hours for hours in weekly if hours]
        usual = max(study, key=study.count) if study else read_hours(USUAL)
        self.days = [self._toggle(number) for number in range(1, 8)]
        self.all = QLineEdit(hours_text(usual))
        self.all.setPlaceholderText(USUAL)
        self.all.setAccessibleName(translate("HoursEditor", "Hours of every study day"))
        self.differ = WrappingCheck(translate("HoursEditor", "Different hours on some days"), theme)
        self.lines = [QLineEdit(hours_text(hours or usual)) for hours in weekly]
        self.breaks = LengthSpin(0)
        self.breaks.setRange(0, 24 * 60)
        self.breaks.setSingleStep(5)
        self.breaks.setAccessibleName(translate("HoursEditor", "Break after each session"))
        self.breaks.setToolTip(translate("HoursEditor", "Up and Down change it by 5 minutes"))
        self.capacity = LengthSpin(availability.capacity)
        self.capacity.setAccessibleName(translate("HoursEditor", "At most a day"))
        self.breaks.setValue(availability.break_minutes)
        for number, hours in enumerate(weekly):
            self.days[number].setChecked(bool(hours))
        self.differ.setChecked(len(set(study)) > 1)
        self._lay_out()
        self._connect()
        self._follow()

    def availability(self, base: Availability) -> Availability:
        """`base` with the hours, break and capacity asked for here. Raises Refused."""
        weekly = tuple(self._hours(number) for number in range(7))
        if not any(weekly):
            raise Refused(
                translate("HoursEditor", "Tick at least one day of the week to study on.")
            )
        return replace(
            base,
            weekly=weekly,
            break_minutes=self.breaks.value(),
            capacity=self.capacity.value(),
        )

    def _hours(self, number: int) -> tuple[Hours, ...]:
        if not self.days[number].isChecked():
            return ()
        text = (self.lines[number] if self.differ.isChecked() else self.all).text()
        hours = read_hours(text)
        if not hours:
            day = words.weekday_name(number + 1, long=True)
            raise Refused(
                translate(
                    "HoursEditor", "Say in which hours you study on {day}, or take its tick away."
                ).format(day=day)
            )
        return hours

    def _toggle(self, number: int) -> QPushButton:
        button = QPushButton(words.weekday_name(number)[:3])
        button.setCheckable(True)
        button.setProperty("day", True)
        button.setAutoDefault(False)
        button.setAccessibleName(
            translate("HoursEditor", "Study on {day}").format(
                day=words.weekday_name(number, long=True)
            )
        )
        return button

    def _lay_out(self) -> None:
        px = self._theme.px
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        week = QHBoxLayout()
        week.setSpacing(px(4))
        order = [(words.first_weekday() - 1 + step) % 7 for step in range(7)]
        for number in order:
            week.addWidget(self.days[number])
        column.addLayout(week)
        column.addWidget(self.all)
        column.addWidget(self.differ)
        self._grid = QWidget()
        grid = QGridLayout(self._grid)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(px(6))
        grid.setVerticalSpacing(px(4))
        for place, number in enumerate(order):
            name = words.weekday_name(number + 1, long=True)
            self.lines[number].setAccessibleName(
                translate("HoursEditor", "Hours on {name}").format(name=name)
            )
            grid.addWidget(QLabel(name), place, 0)
            grid.addWidget(self.lines[number], place, 1)
        column.addWidget(self._grid)
        foot = Flow(px(8), in_one=True)
        for text, field in (
            (translate("HoursEditor", "At most a day"), self.capacity),
            (translate("HoursEditor", "Break after each"), self.breaks),
        ):
            label, pair = QLabel(text), QWidget()
            label.setBuddy(field)
            row = QHBoxLayout(pair)
            row.setContentsMargins(0, 0, px(8), 0)
            row.setSpacing(px(8))
            row.addWidget(label)
            row.addWidget(field)
            foot.addWidget(pair)
        column.addLayout(foot)

    def _connect(self) -> None:
        for button in (*self.days, self.differ):
            button.toggled.connect(self._follow)
        for line in (self.all, *self.lines):
            line.textChanged.connect(self._follow)
        for spin in (self.breaks, self.capacity):
            spin.valueChanged.connect(self._follow)

    def _follow(self) -> None:
        differ = self.differ.isChecked()
        self.all.setVisible(not differ)
        self._grid.setVisible(differ)
        for button, line in zip(self.days, self.lines, strict=True):
            line.setEnabled(button.isChecked())
        self.changed.emit()


class Verdict(LinesLabel):
    """The sentence at a dialog's foot: what its answers come to, or what is wrong with them."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, SMALL, "muted", most=4, parent=parent)
        self.setAlignment(Qt.AlignmentFlag.AlignLeft)

    def say(self, text: str) -> None:
        """Say something that is well."""
        self.set_token("muted")
        self.show_text(text)

    def warn(self, text: str) -> None:
        """Say something the user has to mend or to know."""
        self.set_token("missed")
        self.show_text(text)

    def show_room(self, run_up: RunUp, availability: Availability, needed: int) -> None:
        """Say how much study time the dates hold, against the minutes that are needed."""
        days, minutes = room(run_up, availability)
        held = translate("HoursEditor", "{count} with {hours} h").format(
            count=words.count(days, "study day"), hours=words.hours(minutes)
        )
        wanted = translate("HoursEditor", "for {hours} h of plan").format(hours=words.hours(needed))
        if minutes >= needed:
            self.say(f"{held} {wanted}.")
        else:
            short = words.duration(needed - minutes)
            self.warn(
                translate(
                    "HoursEditor",
                    "{held} {wanted}: {short} short. Choose a later date or longer hours.",
                ).format(held=held, wanted=wanted, short=short)
            )


LONGEST_LOOK = 1000
"""Dates looked at to say how much room there is."""


def room(run_up: RunUp, availability: Availability) -> tuple[int, int]:
    """The study days of the run-up and the minutes they hold at most, busy times not counted."""
    days = minutes = 0
    date = run_up.first_day
    for _ in range(LONGEST_LOOK):
        if date >= run_up.target_date:
            break
        if (open_ := availability.open_minutes_on(date)) > 0:
            days, minutes = days + 1, minutes + open_
        date = date.add(days=1)
    return days, minutes
