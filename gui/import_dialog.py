"""Between reading a plan and having it: what was understood, and the three questions it leaves.

It takes what was read as plain values and gives back when it is to happen; it neither reads plans
nor places them.
"""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QVBoxLayout, QWidget
from whenever import Date

from core.availability import Availability
from core.model import RunUp
from gui import words
from gui.boxes import WrappingCheck
from gui.dialog import Dialog
from gui.fields import date_edit, set_quietly
from gui.hours_editor import HoursEditor
from gui.lines import LinesLabel
from gui.preview.found import Found
from gui.preview.questions import Questions
from gui.preview.remarks import RemarkList
from gui.theme import BODY, Theme
from gui.translation import translate

NAMED = 4
"""So many breaks and classes are named; more are told by dots."""

Propose = Callable[[Date, Availability], RunUp]


class ImportDialog(Dialog):
    """Once accepted, `run_up` and `availability` hold the answers.

    `propose` says which target date follows from a first day, until the user chooses one. Where
    the text has several `plans`, `plan_wished` says by its number which one is to be `take`n;
    `answered` which answer the user chose to what the text leaves open.
    """

    plan_wished = Signal(int)
    answered = Signal(str, object)

    def __init__(
        self,
        found: Found,
        availability: Availability,
        first: Date,
        propose: Propose,
        theme: Theme,
        parent: QWidget | None = None,
        plans: int = 1,
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
        self._lay_out(plans)
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

    def take(self, found: Found) -> None:
        """Ask about another plan of the same text, or another reading; what was answered stays."""
        self._found = found
        self.heading.show_text(found.title)
        self._show_found()
        self.look()

    def offer_link(self, name: str) -> None:
        """Let the user keep the plan's text in the file of that name."""
        text = translate("ImportDialog", "Keep the plan's text in {name}: edits go both ways")
        self.keep_linked.say(text.format(name=name))
        self.keep_linked.setVisible(True)

    def _lay_out(self, plans: int) -> None:
        """Make room for what was found: the plan to choose, how much it is, the text, remarks."""
        self.sentence = LinesLabel(self.theme, BODY, "muted", most=2)
        self.body.addWidget(self.sentence)
        self.plans = QComboBox()
        if plans > 1:
            self._offer(plans)
        self.remarks = RemarkList(self.theme)
        self.preview = None
        if self._found.text:
            from gui.preview.pane import Preview

            self.preview = Preview(self.theme, self._found)
            self.remarks.line_wished.connect(self.preview.go_to)
            self.body.addWidget(self.preview, 1)
            room = self.screen().availableGeometry().size() - QSize(*(2 * self.theme.px(32),) * 2)
            self.resize(QSize(self.theme.px(1000), self.theme.px(780)).boundedTo(room))
        self.questions = Questions(self.theme)
        self.questions.answered.connect(self.answered)
        if self.preview is not None:
            self.questions.line_wished.connect(self.preview.go_to)
        self.body.addWidget(self.questions)
        self.keep_free = WrappingCheck("", self.theme)
        self.keep_free.toggled.connect(self.look)
        self.body.addWidget(self.keep_free)
        self.keep_linked = WrappingCheck("", self.theme)
        self.keep_linked.setVisible(False)
        self.body.addWidget(self.keep_linked)
        self.body.addWidget(self.remarks)
        self.body.addSpacing(self.theme.px(8))

    def _offer(self, plans: int) -> None:
        """Let the user choose among the plans of the text."""
        label = QLabel(
            translate("ImportDialog", "There are {count} plans in this text. Plan this one:")
            .format(count=words.number(plans))
        )  # fmt: skip
        label.setWordWrap(True)
        label.setBuddy(self.plans)
        self.plans.setAccessibleName(translate("ImportDialog", "Which plan of the text"))
        for number in range(1, plans + 1):
            self.plans.addItem(
                translate("ImportDialog", "Plan {number}").format(number=words.number(number))
            )
        self.plans.currentIndexChanged.connect(self.plan_wished)
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(label, 1)
        row.addWidget(self.plans)
        self.body.addLayout(row)

    def _show_found(self) -> None:
        self.sentence.show_text(self._found.sentence)
        self.remarks.show_found(self._found)
        self.questions.show_questions(self._found.questions)
        pauses = self._found.pauses
        self.keep_free.setVisible(bool(pauses))
        if pauses:
            names = list(dict.fromkeys(pauses))
            few = ", ".join(names[:NAMED]) + (" …" if len(names) > NAMED else "")
            text = translate("ImportDialog", "Keep the plan's own breaks and classes free: {names}")
            self.keep_free.say(text.format(names=few))
        if self.preview is not None:
            self.preview.show_found(self._found)

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
