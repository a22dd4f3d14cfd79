"""When the open plan may happen: its dates, the hours of each weekday, days off, the time zone."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)
from whenever import Date

from core import edits
from core.availability import MOST_FREEZE, Availability, Hours
from core.model import RunUp, SessionState, State
from gui import words
from gui.dialog import Dialog
from gui.fields import TEXT_MARGINS, date_edit, form, zone_box
from gui.flow import Flow
from gui.hours_editor import HoursEditor, hours_text
from gui.theme import Theme
from gui.translation import translate


class DaysOff(QWidget):
    """Dates with hours of their own, mostly none: a date to add, and a chip for each to remove."""

    changed = Signal()

    def __init__(self, theme: Theme, availability: Availability, first: Date) -> None:
        super().__init__()
        self.dates: dict[Date, tuple[Hours, ...]] = dict(availability.exceptions)
        self.date = date_edit(first, translate("AvailabilityDialog", "Day off"))
        self.add = QPushButton(translate("AvailabilityDialog", "Add a day off"))
        self.add.setAutoDefault(False)
        self.add.clicked.connect(self._add)
        self.chips: list[QPushButton] = []
        self._held = QWidget()
        self._flow = Flow(theme.px(6))
        self._held.setLayout(self._flow)
        row = QHBoxLayout()
        row.setSpacing(theme.px(8))
        row.addWidget(self.date, 1)
        row.addWidget(self.add)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(8))
        column.addLayout(row)
        column.addWidget(self._held)
        self._show()

    def _add(self) -> None:
        self.dates[words.from_qdate(self.date.date())] = ()
        self._show()
        self.changed.emit()

    def _remove(self, date: Date) -> None:
        del self.dates[date]
        self._show()
        self.changed.emit()
        self.add.setFocus()

    def _show(self) -> None:
        for chip in self.chips:
            self._flow.removeWidget(chip)
            chip.hide()
            chip.deleteLater()
        self.chips = []
        for date in sorted(self.dates):
            hours = hours_text(self.dates[date])
            text = f"{words.date_with_year(date)}{f' {hours}' if hours else ''}"
            chip = QPushButton(f"{words.isolated(text)}  ×")
            chip.setProperty("chip", "edit")
            chip.setAutoDefault(False)
            chip.setAccessibleName(
                translate("AvailabilityDialog", "Remove {text}").format(text=text)
            )
            chip.setToolTip(translate("AvailabilityDialog", "Click to remove"))
            chip.clicked.connect(lambda _=False, date=date: self._remove(date))
            self._flow.addWidget(chip)
            self.chips.append(chip)
        self._held.setVisible(bool(self.chips))


class AvailabilityDialog(Dialog):
    """Once accepted, `edit` is the one edit that makes the answers hold."""

    def __init__(self, state: State, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(
            theme,
            translate("AvailabilityDialog", "Dates and study hours"),
            translate("AvailabilityDialog", "Save"),
            parent,
        )
        self._state = state
        self._needed = sum(
            s.minutes for s in state.sessions.values() if s.state is not SessionState.SKIPPED
        )
        self.run_up, self.availability = state.run_up, state.availability
        self.first = date_edit(state.run_up.first_day, self.tr("First day"))
        self.target = date_edit(state.run_up.target_date, self.tr("Target date"))
        self.hours = HoursEditor(theme, state.availability)
        self.off = DaysOff(theme, state.availability, state.run_up.first_day)
        self.freeze = freeze_box(state.availability.freeze_hours)
        self.zone = zone_box(state.availability.zone)
        self.section(
            self.tr("Dates"),
            form(
                (
                    (self.tr("First day"), self.first),
                    (self.tr("Target date"), self.target),
                )
            ),
        )
        self.section(self.tr("Study hours"), self.hours)
        self.section(self.tr("Days off"), self.off)
        rest = QVBoxLayout()
        rest.setSpacing(theme.px(8))
        rest.addLayout(self._kept_ahead())
        rest.addLayout(form(((self.tr("Time zone"), self.zone),)))
        self.section(self.tr("Replanning and clock"), rest)
        for signal in (self.first.dateChanged, self.target.dateChanged, self.hours.changed):
            signal.connect(self.look)
        self.zone.currentTextChanged.connect(self.look)
        self.off.changed.connect(self.look)
        self.setMinimumWidth(theme.px(480))
        self.look()

    def _kept_ahead(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        label = QLabel(translate("AvailabilityDialog", "Leave alone what starts within"))
        label.setBuddy(self.freeze)
        row.addWidget(label)
        row.addWidget(self.freeze)
        row.addWidget(QLabel("hours"))
        row.addStretch()
        return row

    @property
    def edit(self) -> Callable[[State], State]:
        """The edit that was asked for."""
        run_up, availability = self.run_up, self.availability
        return lambda state: edits.set_availability(edits.set_run_up(state, run_up), availability)

    def judge(self) -> None:
        """Say what the answers come to."""
        first, target = (words.from_qdate(field.date()) for field in (self.first, self.target))
        self.run_up = RunUp(first, target)
        base = replace(
            self._state.availability,
            zone=self.zone.currentText().strip(),
            exceptions=dict(self.off.dates),
            freeze_hours=self.freeze.value(),
        )
        self.availability = self.hours.availability(base)
        self.verdict.show_room(self.run_up, self.availability, self._needed)


def freeze_box(hours: int) -> QSpinBox:
    """Asks how many hours ahead a replan leaves alone."""
    box = QSpinBox()
    box.setRange(0, MOST_FREEZE)
    box.setSingleStep(4)
    box.setValue(hours)
    box.lineEdit().setTextMargins(*TEXT_MARGINS)
    box.setAccessibleName(
        translate("AvailabilityDialog", "Leave alone what starts within so many hours")
    )
    box.setToolTip(
        translate("AvailabilityDialog", "A replan does not touch it; 0 leaves nothing alone")
    )
    return box
