"""The outline as one widget: puts its parts together and keeps them true to the document."""

from collections.abc import Callable

from PySide6.QtCore import QPoint, QSize, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QStackedWidget, QToolButton, QVBoxLayout, QWidget
from whenever import Instant

from core.changes import Changes
from core.model import DayId, SessionId, SessionState
from core.notes import THE_PLAN
from gui import words
from gui.document import Document
from gui.icons import icon
from gui.lines import LinesLabel
from gui.outline.head import Brand, PlanHead, SavingLine, SlackCard
from gui.outline.key import Key, Kind
from gui.outline.menu import offer
from gui.outline.rows import Rows, changes_order
from gui.outline.tree import Tree
from gui.theme import BODY, Theme
from gui.translation import translate

LOOK_AT_CLOCK = 30_000
"""Milliseconds between looks at the clock, for what is running and what is today."""

LEAVE_SUMS_ALONE = {"notes", "day_notes", "plan_note", "readings", "wording", "leads"}
"""Tables whose changes move neither the hours done nor the slack; notes change as one types."""

SUMS_AFTER = 60
"""Milliseconds after a change until the sums follow, so that what was dropped is painted first."""

WIDTH = 264
"""The pane's width in pixels at 100 %, unless the user drags it wider or narrower."""

LOW = 360
"""Below this height, in pixels at 100 %, head and slack give way to what stands for the rows."""


class Outline(QWidget):
    """The left pane.

    Says which session the user chose, wants to edit or wants a menu for (with a global position);
    and where one is dragged to (global positions), until it is dropped or the drag called off.
    `deleted` follows whatever was deleted by hand, which the last edit can bring back;
    `plans_wished` asks for the library's other plans, `note_wished` for the note of a
    `core.notes.Subject`. `slack_told` has today's date and the minutes
    to spare, whenever they are worked out.
    """

    session_selected = Signal(str)
    edit_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    drag_moved = Signal(str, QPoint)
    drag_dropped = Signal(str, QPoint)
    drag_cancelled = Signal()
    deleted = Signal()
    plans_wished = Signal()
    note_wished = Signal(object)
    slack_told = Signal(object, int)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._rows = Rows(document, now, self)
        self.head = PlanHead(theme)
        self.slack = SlackCard(theme)
        self.tree = Tree(self._rows, theme)
        self.foot = SavingLine(theme)
        self.add = QToolButton()
        self.add.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.add.setAccessibleName(translate("OutlinePane", "Add to the plan"))
        self.add.setToolTip(translate("OutlinePane", "Add a session, a reading or a day (Ins)"))
        self.add.setProperty("icon_only", True)
        self._hint = LinesLabel(theme, BODY, "muted", most=3)
        self._hint.show_text(translate("OutlinePane", "Open a plan to see it here, day by day."))
        self._lay_out()
        self._later = QTimer(self, singleShot=True, interval=SUMS_AFTER)
        self._later.timeout.connect(self._show_sums)
        self._clock = QTimer(self, interval=LOOK_AT_CLOCK)
        self._clock.timeout.connect(self.refresh_time)
        self._clock.start()
        self._connect()
        self.setObjectName("pane")
        self._opened() if document.is_open else self._show_what_there_is()

    def select(self, session: SessionId | None) -> None:
        """Follow a choice made elsewhere: show the session chosen, opening its day."""
        if self._rows.is_of_open_plan:
            self.tree.follow(session)

    @property
    def day(self) -> DayId | None:
        """The day of the row that is the current one, else of what is next."""
        key = self.tree.current or (self._rows.next_day if self._document.is_open else None)
        return None if key is None else self._rows.day_of(key)

    def show_instead(self, widget: QWidget | None) -> None:
        """Show another view of the plan in the place of the rows; None shows the rows again."""
        if widget is not None and self._stack.indexOf(widget) < 0:
            self._stack.addWidget(widget)
        self._stack.setCurrentWidget(self.tree if widget is None else widget)
        self._show_what_there_is()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show what there is room for."""
        super().resizeEvent(event)
        self._show_what_there_is()

    def offer(self, menu: QMenu, session: SessionId) -> None:
        """Add to a session's menu what can be done to it in the plan."""
        offer(menu, Key(Kind.SESSION, session), self.tree, self._rows, self.tree.keyboard)

    def sizeHint(self) -> QSize:
        """As wide as the design has it."""
        return QSize(self._theme.px(WIDTH), super().sizeHint().height())

    def refresh_time(self) -> None:
        """Look at the clock again."""
        if self._document.is_open:
            self._rows.refresh_time()
            self._later.start()
            self.tree.viewport().update()

    def _lay_out(self) -> None:
        self._top, self._bottom = QVBoxLayout(), QVBoxLayout()
        for widget in (Brand(self._theme), self.head, self.slack, self._hint):
            self._top.addWidget(widget)
        line = QHBoxLayout()
        line.addWidget(self.foot, 1)
        line.addWidget(self.add)
        self._bottom.addLayout(line)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._top)
        self._stack = QStackedWidget()
        self._stack.addWidget(self.tree)
        column.addWidget(self._stack, 1)
        column.addLayout(self._bottom)

    def _connect(self) -> None:
        self._document.opened.connect(self._opened)
        self._document.changed.connect(self._changed)
        self._document.saving_changed.connect(self.foot.show_saving)
        self._theme.changed.connect(self._dress)
        self.head.plans_wished.connect(self.plans_wished)
        self.head.note.clicked.connect(lambda: self.note_wished.emit(THE_PLAN))
        self.foot.again_wished.connect(self._document.save_again)
        self.tree.row_menu_wished.connect(self._show_row_menu)
        self.add.setMenu(self._add_menu())
        for name in _FORWARDED:
            getattr(self.tree, name).connect(getattr(self, name))
        self._dress()

    def _show_row_menu(self, key: Key | None, at: QPoint) -> None:
        menu = QMenu(self)
        offer(menu, key, self.tree, self._rows, self.tree.keyboard)
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(at)

    def _add_menu(self) -> QMenu:
        """What can be added, below the row that is the current one."""
        menu, keys = QMenu(self), self.tree.keyboard
        for text, kind in (
            (translate("OutlinePane", "Session"), Kind.SESSION),
            (translate("OutlinePane", "Reading"), Kind.READING),
        ):
            menu.addAction(text, lambda kind=kind: keys.add(kind, self.tree.current))
        self._topic = menu.addAction(
            translate("OutlinePane", "Topic"), lambda: keys.add(Kind.TOPIC, self.tree.current)
        )
        menu.addAction(translate("OutlinePane", "Day"), lambda: keys.add(Kind.DAY, None))
        menu.aboutToShow.connect(self._name_additions)
        return menu

    def _name_additions(self) -> None:
        key = self.tree.current
        self._topic.setEnabled(key is not None and key.kind in (Kind.SESSION, Kind.TOPIC))

    def _opened(self) -> None:
        self._rows.reload()
        if (day := self._rows.next_day) is not None:
            self.tree.open_day(day)
        self._show_what_there_is()
        self._later.start(0)

    def _changed(self, changes: Changes) -> None:
        if changes_order(changes):
            self.tree.reload()
        else:
            self._rows.refresh(changes)
        if "plan_note" in changes.tables():
            self.head.show_note(bool(self._document.state.plan_note.text))
        if "leads" in changes.tables():
            self.tree.viewport().update()
        if changes.tables() - LEAVE_SUMS_ALONE:
            self._later.start()

    def _show_what_there_is(self) -> None:
        is_open, instead = self._document.is_open, self._stack.currentWidget() is not self.tree
        is_low = instead and self.height() < self._theme.px(LOW)
        for widget in (self.head, self.slack):
            widget.setVisible(is_open and not is_low)
        self.foot.setVisible(is_open)
        self.add.setVisible(is_open and not instead)
        self._hint.setVisible(not is_open)

    def _show_sums(self) -> None:
        """Show what depends on all sessions at once."""
        from core.planning import slack

        state, now = self._document.state, self._now()
        counted = [s for s in state.sessions.values() if s.state is not SessionState.SKIPPED]
        done = sum(s.minutes for s in counted if s.state is SessionState.DONE)
        target = state.run_up.target_date
        to_go = words.days_to_go(state.local(now).date(), target)
        self.head.show_note(bool(state.plan_note.text))
        self.head.show_plan(state.plan.title, done, sum(s.minutes for s in counted), to_go)
        room = slack(state, now)
        self.slack_told.emit(state.local(now).date(), room.minutes)
        self.slack.show_slack(room.minutes, room.needed, words.date_words(target))

    def _dress(self) -> None:
        px, side = self._theme.px, self._theme.px(16)
        self._top.setContentsMargins(side, side, side, side)
        self._top.setSpacing(side)
        self._bottom.setContentsMargins(side, px(8), side, px(12))
        self.setMinimumWidth(px(200))
        self.add.setIcon(icon("plus", self._theme))
        self.add.setIconSize(QSize(side, side))
        self.tree.scheduleDelayedItemsLayout()
        self.update()


_FORWARDED = (
    "session_selected",
    "edit_wished",
    "note_wished",
    "menu_wished",
    "drag_moved",
    "drag_dropped",
    "drag_cancelled",
    "deleted",
)
