"""Everything about one session at once: a small dialog whose OK is a single edit."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from whenever import Time

from core import edits
from core.errors import Refused
from core.model import Record, Rule, Session, SessionId, SessionState, Slot, State, Topic
from core.wallclock import from_wall
from gui import words
from gui.boxes import WrappingCheck
from gui.dialog import Dialog
from gui.document import Document
from gui.fields import LengthSpin, date_edit, form, time_edit
from gui.lines import LinesLabel
from gui.links import LinkMarks, LinkOpener, leads_of_row
from gui.record_fields import RecordFields
from gui.rule_fields import RuleFields
from gui.theme import SMALL, Theme
from gui.translation import translate


class SessionDialog(Dialog):
    """Open it with `open()`. Fields that were not touched change nothing."""

    def __init__(
        self, document: Document, theme: Theme, session: SessionId, parent: QWidget | None = None
    ) -> None:
        state = document.state
        row = state.sessions[session]
        super().__init__(
            theme, translate("SessionDialog", "Edit {title}").format(title=row.words), "OK", parent
        )
        self._document = document
        self._session = session
        self._row = row
        self.title = QLineEdit(row.title)
        self.title.setAccessibleName(translate("SessionDialog", "Title"))
        self.length = LengthSpin(row.minutes)
        self._ask_when(state, state.slots.get(session))
        self._ask_for_topics(state)
        self.optional = WrappingCheck(
            translate("SessionDialog", "Optional: cut first when time is short"), theme
        )
        self.optional.setChecked(row.optional)
        self.state = QComboBox()
        self.state.setAccessibleName(translate("SessionDialog", "State"))
        for value in SessionState:
            self.state.addItem(words.state_name(value), value)
        self.state.setCurrentIndex(list(SessionState).index(row.state))
        self.happened = RecordFields(theme, state, self._record_of(state))
        self.rules = RuleFields(theme, state, session)
        self._rule = self.rules.rule
        self._lay_out()
        self._ask_what_happened()
        self._fold_rules()
        self._document.opened.connect(self.reject)
        self.title.textChanged.connect(self.look)
        self.title.selectAll()
        self.title.setFocus()
        self.setMinimumWidth(theme.px(420))

    def judge(self) -> None:
        """A session needs a title, and sessions must not wait for each other in a circle."""
        if not self.title.text().strip():
            raise Refused(translate("SessionDialog", "A session needs a title."))
        self._with_rule(self._document.state)

    def give(self) -> None:
        """Make everything that was touched one edit."""
        name = translate("SessionDialog", "Edit {title}").format(title=self._row.words)
        self._edited(self._document.state)
        self._document.do(name, self._edited)

    def _ask_for_topics(self, state: State) -> None:
        self.topics = QPlainTextEdit("\n".join(topic.text for topic in self._row.topics))
        self.topics.setTabChangesFocus(True)
        leads = leads_of_row(state, self._session)
        self._marks = LinkMarks(self.topics, leads)
        LinkOpener(self.topics, leads)
        self.topics.setPlaceholderText(translate("SessionDialog", "One topic a line"))
        self.topics.setAccessibleName(translate("SessionDialog", "Topics, one a line"))
        self.topics.setFixedHeight(self.theme.px(96))

    def _ask_when(self, state: State, slot: Slot | None) -> None:
        wall = state.local(slot.start) if slot else None
        first = state.run_up.first_day
        self.placed = WrappingCheck(translate("SessionDialog", "On the calendar"), self.theme)
        self.placed.setChecked(slot is not None)
        hours = state.availability.hours_on(first)
        self._opening_date, self._opening = first, hours[0].start if hours else Time(9)
        date, time = (wall.date(), wall.time()) if wall else (first, self._opening)
        self.date = date_edit(date, translate("SessionDialog", "Date"))
        self.time = time_edit(time, translate("SessionDialog", "Time"))
        self.pinned = WrappingCheck(
            translate("SessionDialog", "Pinned: no replan moves it"), self.theme
        )
        self._was_pinned = slot is not None and slot.pinned
        self.pinned.setChecked(self._was_pinned)
        for field in (self.date, self.time, self.pinned):
            field.setEnabled(slot is not None)
            self.placed.toggled.connect(field.setEnabled)

    def _record_of(self, state: State) -> Record:
        """What was recorded, else what was planned."""
        slot = state.slots.get(self._session)
        opening = from_wall(self._opening_date, self._opening, state.availability.zone)
        planned = Record(slot.start if slot else opening, self._row.minutes)
        return state.records.get(self._session, planned)

    def _ask_what_happened(self) -> None:
        """Ask for the record while the session is said to be done."""
        head = LinesLabel(self.theme, SMALL, "muted", bold=True)
        head.show_text(translate("SessionDialog", "What happened"))

        def show() -> None:
            done = self.state.currentData() == SessionState.DONE
            head.setVisible(done)
            self.happened.setVisible(done)
            self.look()

        self.body.addWidget(head)
        self.body.addWidget(self.happened)
        show()
        self.state.currentIndexChanged.connect(lambda _: show())

    def _lay_out(self) -> None:
        when = QHBoxLayout()
        when.setSpacing(self.theme.px(8))
        when.setContentsMargins(0, 0, 0, 0)
        when.addWidget(self.date, 3)
        when.addWidget(self.time, 2)
        pair = QWidget()
        pair.setLayout(when)
        rows = form(
            (
                (translate("SessionDialog", "Title"), self.title),
                (translate("SessionDialog", "Length"), self.length),
                ("", self.placed),
                (translate("SessionDialog", "Date and time"), pair),
                ("", self.pinned),
                (translate("SessionDialog", "Topics"), self.topics),
                (translate("SessionDialog", "State"), self.state),
                ("", self.optional),
            )
        )
        if (label := rows.itemAtPosition(5, 0)) is not None:
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(rows)

    def _fold_rules(self) -> None:
        """Keep what is seldom asked behind a button, unless something is asked already."""
        more = self.more = QPushButton(translate("SessionDialog", "Where it may stand"))
        more.setCheckable(True)
        more.setAutoDefault(False)
        more.setChecked(self._rule != Rule())
        self.rules.setVisible(more.isChecked())
        more.toggled.connect(self.rules.setVisible)
        more.toggled.connect(self.look)
        self.rules.changed.connect(self.look)
        self.body.addSpacing(self.theme.px(4))
        self.body.addWidget(more, 0, Qt.AlignmentFlag.AlignLeft)
        self.body.addWidget(self.rules)

    def _edited(self, state: State) -> State:
        """The state with what was touched here; what was not keeps what others made of it."""
        id_, row = self._session, self._row
        if self.title.text() != row.title:
            state = edits.retitle(state, id_, self.title.text())
        if self.length.value() != row.minutes:
            state = edits.set_minutes(state, id_, self.length.value())
        topics = _topics(self.topics.toPlainText(), row)
        if topics != row.topics:
            state = edits.set_topics(state, id_, topics)
        if self.optional.isChecked() != row.optional:
            state = edits.set_optional(state, id_, self.optional.isChecked())
        return self._with_state(self._with_pin(self._with_place(self._with_rule(state))))

    def _with_rule(self, state: State) -> State:
        rule = self.rules.rule
        return state if rule == self._rule else edits.set_rule(state, self._session, rule)

    def _with_place(self, state: State) -> State:
        slot = state.slots.get(self._session)
        if not self.placed.isChecked():
            return edits.unschedule(state, self._session) if slot else state
        date, time = words.from_qdate(self.date.date()), words.from_qtime(self.time.time())
        start = from_wall(date, time, state.availability.zone)
        return state if slot and slot.start == start else edits.move(state, self._session, start)

    def _with_pin(self, state: State) -> State:
        """A place that was changed is pinned, unless the box was touched too."""
        if not self.placed.isChecked() or self.pinned.isChecked() == self._was_pinned:
            return state
        change = edits.pin if self.pinned.isChecked() else edits.unpin
        return change(state, self._session)

    def _with_state(self, state: State) -> State:
        id_, wanted = self._session, SessionState(self.state.currentData())
        if wanted is self._row.state:
            touched = wanted is SessionState.DONE and self.happened.is_touched
            return edits.complete(state, id_, self.happened.record) if touched else state
        if wanted is SessionState.MISSED:
            return edits.miss(state, id_)
        if wanted is SessionState.SKIPPED:
            return edits.skip(state, id_)
        if wanted is SessionState.PLANNED:
            return edits.reopen(state, id_)
        if self.happened.is_touched:
            return edits.complete(state, id_, self.happened.record)
        slot = state.slots.get(id_)
        if slot is None:
            raise Refused(
                translate(
                    "SessionDialog",
                    "Say when it was done: tick “On the calendar” and give its date and time.",
                )
            )
        return edits.complete(state, id_, Record(slot.start, state.sessions[id_].minutes))


def _topics(text: str, row: Session) -> tuple[Topic, ...]:
    """One topic a line; those whose words stay keep their tick."""
    done = {topic.text for topic in row.topics if topic.done}
    lines = [" ".join(line.split()) for line in text.splitlines()]
    return tuple(Topic(line, line in done) for line in lines if line)
