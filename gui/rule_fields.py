"""What the user may ask of one session's place, as fields: they make a Rule, and decide nothing."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from core.model import PartOfDay, Rule, SessionId, State
from gui import words
from gui.boxes import WrappingCheck
from gui.fields import LengthSpin, form
from gui.theme import Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

_PARTS: Sequence[tuple[PartOfDay | None, str]] = (
    (None, QT_TRANSLATE_NOOP("RuleFields", "Any part of the day")),
    (PartOfDay.MORNING, QT_TRANSLATE_NOOP("RuleFields", "Morning, if it can be")),
    (PartOfDay.AFTERNOON, QT_TRANSLATE_NOOP("RuleFields", "Afternoon, if it can be")),
    (PartOfDay.EVENING, QT_TRANSLATE_NOOP("RuleFields", "Evening, if it can be")),
)


class Prerequisites(QWidget):
    """The sessions that must come first: a list to tick in, and a line to search it with."""

    changed = Signal()

    def __init__(
        self, theme: Theme, state: State, session: SessionId, chosen: Sequence[SessionId]
    ) -> None:
        super().__init__()
        self.search = QLineEdit()
        self.search.setPlaceholderText(translate("RuleFields", "Search the sessions"))
        self.search.setClearButtonEnabled(True)
        self.search.setAccessibleName(
            translate("RuleFields", "Search the sessions that must come first")
        )
        self.list = QListWidget()
        self.list.setAccessibleName(translate("RuleFields", "Sessions that must come first"))
        self.list.setFixedHeight(theme.px(132))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        others = [row for row in state.ordered_sessions() if row.id != session]
        for row in sorted(others, key=lambda row: row.id not in chosen):
            item = QListWidgetItem(f"{words.day_name(state.days[row.day])}: {row.words}", self.list)
            item.setData(Qt.ItemDataRole.UserRole, row.id)
            ticked = row.id in chosen
            item.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(4))
        column.addWidget(self.search)
        column.addWidget(self.list)
        self.search.textChanged.connect(self._find)
        self.list.itemChanged.connect(lambda _: self.changed.emit())

    @property
    def chosen(self) -> tuple[SessionId, ...]:
        """What is ticked, in the list's order."""
        items = [self.list.item(row) for row in range(self.list.count())]
        ticked = [item for item in items if item.checkState() is Qt.CheckState.Checked]
        return tuple(SessionId(item.data(Qt.ItemDataRole.UserRole)) for item in ticked)

    def _find(self, text: str) -> None:
        """Show what holds every word, and what is ticked."""
        typed = text.casefold().split()
        for row in range(self.list.count()):
            item = self.list.item(row)
            found = all(word in item.text().casefold() for word in typed)
            item.setHidden(not found and item.checkState() is not Qt.CheckState.Checked)


class RuleFields(QWidget):
    """The fields of one session's rule. `changed` follows every touch."""

    changed = Signal()

    def __init__(self, theme: Theme, state: State, session: SessionId) -> None:
        super().__init__()
        rule = state.rules.get(session, Rule())
        self._theme = theme
        self._before = rule
        self.keep_day = WrappingCheck(translate("RuleFields", "Keep it on its day"), theme)
        self.keep_day.setChecked(rule.keep_day)
        self.whole = WrappingCheck(translate("RuleFields", "Do not split it"), theme)
        self.whole.setChecked(rule.whole)
        self.own_break = WrappingCheck(translate("RuleFields", "Its own break after it"), theme)
        self.own_break.setChecked(rule.buffer is not None)
        usual = state.availability.break_minutes
        self.buffer = LengthSpin(0)
        self.buffer.setRange(0, 24 * 60)
        self.buffer.setSingleStep(5)
        self.buffer.setValue(usual if rule.buffer is None else rule.buffer)
        self.buffer.setAccessibleName(translate("RuleFields", "Break after it"))
        self.buffer.setEnabled(rule.buffer is not None)
        self.part = QComboBox()
        self.part.setAccessibleName(translate("RuleFields", "Part of the day"))
        for part, marked in _PARTS:
            text = translate("RuleFields", marked)
            self.part.addItem(text, part)
        self.part.setCurrentIndex([part for part, _ in _PARTS].index(rule.part))
        self.after = Prerequisites(theme, state, session, rule.after)
        self._lay_out()
        self._connect()

    @property
    def rule(self) -> Rule:
        """What is asked for; the prerequisites keep their order while they are the same."""
        after = self.after.chosen
        part = self.part.currentData()
        return Rule(
            keep_day=self.keep_day.isChecked(),
            after=self._before.after if set(after) == set(self._before.after) else after,
            part=None if part is None else PartOfDay(part),
            whole=self.whole.isChecked(),
            buffer=self.buffer.value() if self.own_break.isChecked() else None,
        )

    def _lay_out(self) -> None:
        rest = QHBoxLayout()
        rest.setContentsMargins(0, 0, 0, 0)
        rest.addWidget(self.own_break, 1)
        rest.addWidget(self.buffer)
        pair = QWidget()
        pair.setLayout(rest)
        grid = form(
            (
                (translate("RuleFields", "Best in the"), self.part),
                ("", self.keep_day),
                ("", self.whole),
                ("", pair),
                (translate("RuleFields", "Only after"), self.after),
            )
        )
        grid.setContentsMargins(0, 0, 0, 0)
        if (label := grid.itemAtPosition(4, 0)) is not None:
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        grid.setColumnMinimumWidth(
            0, QLabel(translate("RuleFields", "Date and time")).sizeHint().width()
        )
        self.setLayout(grid)

    def _connect(self) -> None:
        self.own_break.toggled.connect(self.buffer.setEnabled)
        for box in (self.keep_day, self.whole, self.own_break):
            box.toggled.connect(self.changed)
        self.buffer.valueChanged.connect(self.changed)
        self.part.currentIndexChanged.connect(self.changed)
        self.after.changed.connect(self.changed)
