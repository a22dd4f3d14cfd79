"""Between reading a plan and having it: what was understood, and the three questions it leaves.

It takes what was read as plain values and gives back when it is to happen; it neither reads plans
nor places them.
"""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QScrollArea, QVBoxLayout, QWidget
from whenever import Date

from core.availability import Availability
from core.model import RunUp
from gui import words
from gui.dialog import Dialog
from gui.fields import date_edit, set_quietly
from gui.hours_editor import HoursEditor
from gui.lines import LinesLabel
from gui.scrolled import scrolled
from gui.theme import BODY, CAPTION, SMALL, Theme
from gui.translation import translate

Remarks = tuple[tuple[int, str], ...]
"""Lines of the file, counted from 1, and what there is to say of them."""

Propose = Callable[[Date, Availability], RunUp]


@dataclass(frozen=True)
class Found:
    """What was read: the plan's title, how much of it there is, and what was doubtful where."""

    title: str
    days: int
    sessions: int
    minutes: int
    readings: int = 0
    assumed: Remarks = ()
    warnings: Remarks = ()
    unknown: Remarks = ()

    @property
    def sentence(self) -> str:
        """How much there is: "10 days, 40 sessions, 100 h"."""
        parts = [words.count(self.days, "day"), words.count(self.sessions, "session")]
        if self.readings:
            parts.append(words.count(self.readings, "reading"))
        return ", ".join(
            [*parts, translate("ImportDialog", "{hours} h").format(hours=words.hours(self.minutes))]
        )


class ImportDialog(Dialog):
    """Once accepted, `run_up` and `availability` hold the answers.

    `propose` says which target date follows from a first day, until the user chooses one.
    """

    def __init__(
        self,
        found: Found,
        availability: Availability,
        first: Date,
        propose: Propose,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, found.title, translate("ImportDialog", "Plan it"), parent)
        self.setWindowTitle(translate("ImportDialog", "New plan"))
        self._found = found
        self._base = availability
        self._propose = propose
        self._chose_target = False
        self.availability = availability
        self.run_up = propose(first, availability)
        self.first = date_edit(
            self.run_up.first_day, translate("ImportDialog", "When does it start?")
        )
        self.target = date_edit(
            self.run_up.target_date, translate("ImportDialog", "When is the day?")
        )
        self.hours = HoursEditor(theme, availability)
        self._show_found()
        self._ask()
        self.hours.changed.connect(self.look)
        self.first.dateChanged.connect(self._started_elsewhere)
        self.target.dateChanged.connect(self._chosen_target)
        self.first.setFocus()
        self.setMinimumWidth(theme.px(480))
        self.look()

    def judge(self) -> None:
        """Say what the answers come to."""
        self.availability = self.hours.availability(self._base)
        if not self._chose_target:
            first = words.from_qdate(self.first.date())
            set_quietly(self.target, self._propose(first, self.availability).target_date)
        self.run_up = RunUp(
            words.from_qdate(self.first.date()), words.from_qdate(self.target.date())
        )
        self.verdict.show_room(self.run_up, self.availability, self._found.minutes)

    def _show_found(self) -> None:
        sentence = LinesLabel(self.theme, BODY, "muted", most=2)
        sentence.show_text(self._found.sentence)
        self.body.addWidget(sentence)
        groups = (
            (translate("ImportDialog", "Not understood, and kept as it is"), self._found.unknown),
            (translate("ImportDialog", "Worth a look"), self._found.warnings),
            (translate("ImportDialog", "Assumed"), self._found.assumed),
        )
        if any(remarks for _, remarks in groups):
            self.body.addWidget(_remarks(self.theme, groups), 1)
        self.body.addSpacing(self.theme.px(8))

    def _ask(self) -> None:
        dates = QHBoxLayout()
        dates.setSpacing(self.theme.px(16))
        for text, field in (
            (translate("ImportDialog", "When does it start?"), self.first),
            (translate("ImportDialog", "When is the day?"), self.target),
        ):
            column = QVBoxLayout()
            column.setSpacing(self.theme.px(4))
            label = QLabel(text)
            label.setBuddy(field)
            column.addWidget(label)
            column.addWidget(field)
            dates.addLayout(column, 1)
        self.body.addLayout(dates)
        self.body.addSpacing(self.theme.px(8))
        self.body.addWidget(QLabel(translate("ImportDialog", "When can you study?")))
        self.body.addWidget(self.hours)

    def _started_elsewhere(self) -> None:
        self.look()

    def _chosen_target(self) -> None:
        self._chose_target = True
        self.look()


def _remarks(theme: Theme, groups: tuple[tuple[str, Remarks], ...]) -> QScrollArea:
    """The remarks under their headings, each with its line number, in a list that scrolls."""
    inner = QWidget()
    inner.setObjectName("clear")
    column = QVBoxLayout(inner)
    column.setContentsMargins(*(theme.px(12),) * 4)
    column.setSpacing(theme.px(4))
    for title, remarks in groups:
        if not remarks:
            continue
        head = LinesLabel(theme, CAPTION, "muted", bold=True)
        head.show_text(f"{title} ({len(remarks)})")
        column.addWidget(head)
        for line, text in remarks:
            column.addLayout(_remark(theme, line, text))
        column.addSpacing(theme.px(4))
    column.addStretch()
    area = scrolled(inner)
    area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    area.setAccessibleName(translate("ImportDialog", "What was assumed and not understood"))
    area.setProperty("card", True)
    area.setMinimumHeight(theme.px(72))
    area.setMaximumHeight(theme.px(168))
    return area


def _remark(theme: Theme, line: int, text: str) -> QHBoxLayout:
    row = QHBoxLayout()
    row.setSpacing(theme.px(8))
    number = LinesLabel(theme, SMALL, "muted")
    number.show_text(translate("ImportDialog", "line {line}").format(line=line))
    number.setFixedWidth(theme.px(58))
    words_ = LinesLabel(theme, SMALL, most=3)
    words_.show_text(text)
    row.addWidget(number, 0, Qt.AlignmentFlag.AlignTop)
    row.addWidget(words_, 1)
    return row
