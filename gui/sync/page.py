"""The accounts' page: how each stands, what is to be decided, and what went to and fro.

It shows what `Syncing` knows and asks it for everything.
"""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.exchange import Arrival, Question, Standing
from core.mark import Account
from gui.boxes import WrappingCheck
from gui.lines import LinesLabel
from gui.scrolled import scrolled
from gui.sentences import in_words
from gui.sync.alarm_box import AlarmBox
from gui.sync.sayings import (
    answers,
    exchange_said,
    question_said,
    standing_said,
)
from gui.sync.syncing import Syncing
from gui.theme import BODY, RANGE, SMALL, Theme
from gui.translation import translate

LINES = 200
"""How much of the history is shown."""


class AccountsPage(QDialog):
    """Stands beside the window and follows what happens; each wish is a signal or asked at once."""

    add_wished = Signal()
    reconnect_wished = Signal(object)
    busy_wished = Signal(object)
    replan_wished = Signal()
    plan_wished = Signal(str)
    automatic_wished = Signal(bool)

    def __init__(
        self,
        syncing: Syncing,
        theme: Theme,
        zone: Callable[[], str],
        is_automatic: bool,
        parent: QWidget,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Calendars and sync"))
        self._syncing, self._theme, self._zone = syncing, theme, zone
        self._shown: object = None
        self._states: dict[str, LinesLabel] = {}
        self._focusable: dict[str, QWidget] = {}
        self.automatic = WrappingCheck(
            self.tr("Sync by itself, a few seconds after each edit"), theme
        )
        self.automatic.setChecked(is_automatic)
        self.automatic.toggled.connect(self.automatic_wished)
        self.history = QListWidget()
        self.history.setAccessibleName(self.tr("What was sent and received"))
        self.history.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.add = self._button(self.tr("Add an account…"), self.add_wished.emit)
        self.sync = self._button(self.tr("Sync now"), self._sync_or_stop)
        self.close_button = self._button(self.tr("Close"), self.close)
        self._lay_out()
        syncing.changed.connect(self.show_now)
        theme.changed.connect(self._anew)
        self.show_now()

    def _lay_out(self) -> None:
        px = self._theme.px
        head = LinesLabel(self._theme, RANGE, bold=True)
        head.show_text(self.windowTitle())
        page = QWidget()
        page.setObjectName("clear")
        self._cards = QVBoxLayout(page)
        self._cards.setContentsMargins(px(2), 0, px(8), 0)
        self._cards.setSpacing(px(8))
        self.area = scrolled(page)
        self.area.setObjectName("clear")
        foot = QHBoxLayout()
        foot.setSpacing(px(8))
        foot.addWidget(self.add)
        foot.addStretch()
        foot.addWidget(self.sync)
        foot.addWidget(self.close_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(24), px(24), px(16), px(16))
        column.setSpacing(px(12))
        for part in (head, self.automatic):
            column.addWidget(part)
        column.addWidget(self.area, 3)
        self._history_head = self._head(self.tr("Sent and received"))
        column.addWidget(self._history_head)
        column.addWidget(self.history, 2)
        column.addLayout(foot)
        room = self.screen().availableGeometry().size()
        self.resize(min(px(620), room.width() - px(32)), min(px(760), room.height() - px(64)))

    def show_now(self) -> None:
        """Show how everything stands; what is the same stays, and so does the focus."""
        syncing, zone = self._syncing, self._zone()
        arrivals = tuple((a, syncing.is_open(a.plan)) for a in syncing.arrivals)
        asked = tuple(syncing.questions), arrivals
        names = tuple(standing.account for standing in syncing.standings)
        shown = (names, asked, tuple(syncing.troubles.items()), len(syncing.history))
        if shown != self._shown:
            self._shown = shown
            self._fill(zone)
        for standing in syncing.standings:
            label = self._states[standing.account.name]
            label.set_token("missed" if standing.account.name in syncing.troubles else "muted")
            label.show_text(standing_said(syncing, standing, zone))
        self.sync.setText(self.tr("Stop") if syncing.is_running else self.tr("Sync now"))
        self.sync.setEnabled(bool(syncing.standings))

    def _anew(self) -> None:
        self._shown = None
        self.show_now()

    def _fill(self, zone: str) -> None:
        focus = QApplication.focusWidget()
        name = focus.accessibleName() if focus is not None else ""
        self._states, self._focusable = {}, {}
        while (old := self._cards.takeAt(0)) is not None:
            if (widget := old.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        syncing = self._syncing
        if syncing.questions or syncing.arrivals:
            self._cards.addWidget(self._head(self.tr("To decide")))
        for arrival in syncing.arrivals:
            self._cards.addWidget(self._arrival(arrival))
        for question in syncing.questions:
            self._cards.addWidget(self._question(question, zone))
        if not syncing.standings:
            self._cards.addWidget(self._empty())
        for standing in syncing.standings:
            self._cards.addWidget(self._account(standing))
        self._cards.addStretch()
        self.history.clear()
        lines = [line for exchange in syncing.history for line in exchange_said(exchange, zone)]
        self.history.addItems(lines[:LINES])
        for part in (self._history_head, self.history, self.automatic):
            part.setVisible(bool(syncing.standings))
        if name in self._focusable:
            self._focusable[name].setFocus()

    def _empty(self) -> QWidget:
        label = LinesLabel(self._theme, BODY, "muted", most=6)
        label.show_text(
            self.tr(
                "An account keeps your plans and a calendar in step: what you move here moves "
                "there, and the other way round. Passwords stay in this system's keyring."
            )
        )
        return label

    def _account(self, standing: Standing) -> QWidget:
        account, trouble = standing.account, self._syncing.troubles.get(standing.account.name)
        state = LinesLabel(self._theme, SMALL, "muted", most=4)
        self._states[account.name] = state
        wishes = [(self.tr("Remove…"), lambda: self._remove(account))]
        if account.kind != "file":
            wishes.insert(0, (self.tr("Busy times…"), lambda: self.busy_wished.emit(account)))
        if trouble is not None and trouble.denied:
            connect = (self.tr("Reconnect…"), lambda: self.reconnect_wished.emit(account))
            wishes.insert(0, connect)
        if trouble is not None and trouble.braked:
            accept = lambda: self._syncing.sync(account.name, accept_deletions=True)  # noqa: E731
            wishes.insert(0, (self.tr("Let them go"), accept))
        return self._card(account.name, state, wishes, self._alarm(account))

    def _alarm(self, account: Account) -> QWidget:
        """When the account's events ring."""
        beside = QWidget()
        beside.setObjectName("clear")
        row = QHBoxLayout(beside)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        name = translate("AddAccount", "Reminder")
        label, box = QLabel(name), AlarmBox(account.alarm)
        label.setBuddy(box)
        box.setAccessibleName(f"{name}: {account.name}")
        self._focusable[box.accessibleName()] = box
        box.activated.connect(lambda: self._syncing.ring(account, box.minutes))
        row.addWidget(label)
        row.addWidget(box)
        return beside

    def _question(self, question: Question, zone: str) -> QWidget:
        said = LinesLabel(self._theme, SMALL, most=4)
        said.show_text(question_said(question, zone))
        wishes = [
            (text, lambda answer=answer: self._syncing.answer(question, answer))
            for answer, text in answers(question)
        ]
        return self._card(question.title, said, wishes)

    def _arrival(self, arrival: Arrival) -> QWidget:
        said = LinesLabel(self._theme, SMALL, most=4)
        moved = self.tr("It was moved on the other side.")
        said.show_text(" ".join([moved, *map(in_words, arrival.hints)]))
        keep = (self.tr("Keep"), lambda: self._syncing.settle(arrival, put_back=False))
        if not self._syncing.is_open(arrival.plan):
            show = (self.tr("Open the plan"), lambda: self.plan_wished.emit(arrival.plan))
            title = self.tr("{title}, in {plan}").format(
                title=arrival.title, plan=arrival.plan_title
            )
            return self._card(title, said, [keep, show])

        def replan() -> None:
            self._syncing.settle(arrival, put_back=False)
            self.replan_wished.emit()

        wishes = [
            keep,
            (self.tr("Replan around it"), replan),
            (self.tr("Put back"), lambda: self._syncing.settle(arrival, put_back=True)),
        ]
        return self._card(arrival.title, said, wishes)

    def _card(
        self,
        title: str,
        said: LinesLabel,
        wishes: Sequence[tuple[str, Callable[[], object]]],
        beside: QWidget | None = None,
    ) -> QWidget:
        px = self._theme.px
        card = QFrame()
        card.setProperty("tint", "plain")
        head = LinesLabel(self._theme, BODY, bold=True, most=2)
        head.show_text(title)
        column = QVBoxLayout(card)
        column.setContentsMargins(px(16), px(12), px(16), px(12))
        column.setSpacing(px(4))
        column.addWidget(head)
        column.addWidget(said)
        row = QHBoxLayout()
        row.setSpacing(px(8))
        if beside is not None:
            row.addWidget(beside)
        row.addStretch()
        for text, wish in wishes:
            button = self._button(text, wish)
            button.setAccessibleName(f"{text.rstrip('…')}: {title}")
            self._focusable[button.accessibleName()] = button
            row.addWidget(button)
        column.addLayout(row)
        return card

    def _head(self, text: str) -> LinesLabel:
        head = LinesLabel(self._theme, SMALL, "muted", bold=True)
        head.show_text(text)
        return head

    def _button(self, text: str, wish: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: wish())
        return button

    def _sync_or_stop(self) -> None:
        if self._syncing.is_running:
            self._syncing.stop()
        else:
            self._syncing.sync()

    def _remove(self, account: Account) -> None:
        kind = QMessageBox.ButtonRole
        box = QMessageBox(self)
        box.setWindowTitle(self.tr("Remove the account"))
        box.setText(
            self.tr("Remove “{name}”? Your plans stay as they are.").format(name=account.name)
        )
        keep = box.addButton(self.tr("Keep its events"), kind.AcceptRole)
        delete = box.addButton(self.tr("Delete its events"), kind.DestructiveRole)
        box.addButton(self.tr("Cancel"), kind.RejectRole)
        keep.clicked.connect(lambda: self._syncing.remove(account, with_events=False))
        delete.clicked.connect(lambda: self._syncing.remove(account, with_events=True))
        box.open()
