"""The settings of the plan that is open: its dates, when one can study, the zone of its clock.

Each change is an edit of the plan, made a moment after the last touch so that a time half typed is
never one.
"""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QVBoxLayout, QWidget

from core import edits
from core.availability import Availability
from core.changes import Changes
from core.errors import Refused
from core.model import RunUp
from gui import words
from gui.availability_dialog import DaysOff, freeze_box
from gui.document import Document
from gui.fields import date_edit, zone_box
from gui.flow import Flow
from gui.hours_editor import HoursEditor
from gui.sentences import told
from gui.settings.rows import Row, Section
from gui.settings.steps import Steps
from gui.theme import Theme

SETTLED = 600
"""Milliseconds after the last touch until it holds."""


class PlanPart(QObject):
    """Makes the section and keeps it true to the document."""

    def __init__(self, theme: Theme, document: Document, steps: Steps, parent: QObject) -> None:
        super().__init__(parent)
        self._theme = theme
        self._document = document
        self._steps = steps
        self._is_ours = False
        self._soon = QTimer(self, singleShot=True, interval=SETTLED)
        self._soon.timeout.connect(self.settle)
        self._holders = [QWidget() for _ in range(5)]
        for holder in self._holders:
            box = QVBoxLayout(holder)
            box.setContentsMargins(0, 0, 0, 0)
        document.changed.connect(self._follow)
        document.opened.connect(self._fill)
        self._fill()

    def sections(self) -> Iterator[Section]:
        """The plan's one section."""
        theme, (dates, hours, off, ahead, zone) = self._theme, self._holders
        yield Section(
            theme,
            self.tr("This plan"),
            [
                Row(
                    theme,
                    self.tr("Dates"),
                    dates,
                    self.tr("First day and target date"),
                    wide=True,
                ),
                Row(
                    theme,
                    self.tr("Study hours"),
                    hours,
                    self.tr("Weekdays, hours, breaks and the most a day holds"),
                    wide=True,
                ),
                Row(theme, self.tr("Days off"), off, wide=True),
                Row(
                    theme,
                    self.tr("Leave alone what starts within"),
                    ahead,
                    self.tr("Hours ahead that a replan does not touch"),
                ),
                Row(theme, self.tr("Time zone"), zone),
            ],
        )

    def settle(self) -> None:
        """Make what was touched hold now."""
        self._soon.stop()
        if not self._document.is_open:
            return
        state = self._document.state
        try:
            run_up, availability = self._asked(state.availability)
        except Refused as refusal:
            self._steps.refused.emit(told(refusal))
            return
        self._is_ours = True
        try:
            if run_up != state.run_up:
                name = self.tr("Change the dates")
                self._steps.edit(name, lambda s: edits.set_run_up(s, run_up))
            if availability != self._document.state.availability:
                name = self._name(state.availability, availability)
                self._steps.edit(name, lambda s: edits.set_availability(s, availability))
        finally:
            self._is_ours = False

    def _name(self, before: Availability, after: Availability) -> str:
        if before.zone != after.zone:
            return self.tr("Change the time zone")
        if before.exceptions != after.exceptions:
            return self.tr("Change the days off")
        if before.break_minutes != after.break_minutes:
            return self.tr("Change the breaks")
        return self.tr("Change the study hours")

    def _asked(self, base: Availability) -> tuple[RunUp, Availability]:
        """What the fields say. Raises Refused where that cannot be."""
        first, target = (words.from_qdate(field.date()) for field in (self.first, self.target))
        asked = replace(
            base,
            zone=self.zone.currentText().strip(),
            exceptions=dict(self.off.dates),
            freeze_hours=self.freeze.value(),
        )
        return RunUp(first, target), self.hours.availability(asked)

    def _follow(self, changes: Changes) -> None:
        if not self._is_ours and changes.tables() & {"run_up", "availability"}:
            self._fill()

    def _fill(self) -> None:
        """Show what holds, in fields made anew."""
        self._soon.stop()
        if not self._document.is_open:
            return
        state, theme = self._document.state, self._theme
        self.first = date_edit(state.run_up.first_day, self.tr("First day"))
        self.target = date_edit(state.run_up.target_date, self.tr("Target date"))
        self.hours = HoursEditor(theme, state.availability)
        self.off = DaysOff(theme, state.availability, state.run_up.first_day)
        self.freeze = freeze_box(state.availability.freeze_hours)
        self.zone = zone_box(state.availability.zone)
        dates = QWidget()
        dates.setLayout(flow := Flow(theme.px(8), in_one=True))
        for part in (self.first, self.target):
            flow.addWidget(part)
        fields = (dates, self.hours, self.off, self.freeze, self.zone)
        for holder, field in zip(self._holders, fields, strict=True):
            _put(field, holder)
        for signal in (
            self.first.dateChanged,
            self.target.dateChanged,
            self.hours.changed,
            self.off.changed,
            self.freeze.valueChanged,
            self.zone.currentTextChanged,
        ):
            signal.connect(self._touched)

    def _touched(self) -> None:
        self._soon.start()


def _put(field: QWidget, holder: QWidget) -> None:
    """Let the field take the place of the one that was there."""
    layout = holder.layout()
    assert layout is not None
    while (old := layout.takeAt(0)) is not None:
        if (widget := old.widget()) is not None:
            widget.hide()
            widget.deleteLater()
    layout.addWidget(field)
