"""What the main window holds: the panes round one document, and who hears whom.

It assembles and connects; what a pane shows is the pane's business, and what an edit means is
core's.
"""

import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QCursor
from PySide6.QtWidgets import QHBoxLayout, QWidget
from whenever import Instant

from core import edits
from core.changes import Changes
from core.model import SessionId, State
from gui import words
from gui.actions import Actions, connect
from gui.bar import Bar
from gui.calendar.calendar import Calendar
from gui.document import Document
from gui.looking import Looking
from gui.panes import Panes
from gui.session_commands import SessionCommands
from gui.theme import Theme
from gui.translation import translate

if TYPE_CHECKING:
    from gui.session_menu import SessionMenu


class MainWindow(QWidget):
    """Everything in the window. `closing` is emitted once nothing can be typed any more.

    `flush_wished` asks whoever holds something that was typed to make an edit of it now.

    It stands by itself, or in a frame that was shown before there was anything to put in it.
    """

    closing = Signal()
    flush_wished = Signal()

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        *,
        whole: bool = True,
    ) -> None:
        super().__init__()
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._document = document
        self._theme = theme
        self._now = now
        self.actions_ = Actions(self)
        self.bar = Bar(self.actions_, theme)
        self.calendar = Calendar(document, theme, now)
        self.looking = Looking(self.calendar, self.actions_, self.bar, document, theme, now, self)
        self.panes = Panes(self.bar, self.calendar, self.actions_, theme)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.panes)
        self.is_whole = False
        SessionCommands(
            self.calendar,
            self.actions_,
            document,
            now,
            self.edit_session,
            self._create,
            self,
        )
        self._connect_calendar()
        self._connect_document()
        self._connect_actions()
        if whole:
            self.add_sides()
        if document.is_open:
            self._opened()

    def add_sides(self) -> None:
        """Add what stands beside the calendar; at a start that waits until the week is painted."""
        from gui.outline import Outline
        from gui.session_pane import SessionPane
        from gui.toast import Toast

        document, theme, now = self._document, self._theme, self._now
        self.outline = Outline(document, theme, now)
        self.session_pane = SessionPane(document, theme, now)
        self.toast = Toast(self, theme)
        self.panes.add(self.outline, self.session_pane)
        self._connect_sides()
        self.is_whole = True

    # Who hears whom

    def _connect_calendar(self) -> None:
        self.calendar.selected_changed.connect(self.choose)
        self.calendar.edit_wished.connect(self.edit_session)
        self.calendar.menu_wished.connect(self._show_menu)
        self.calendar.create_wished.connect(self._create)
        self.calendar.put.connect(self._dropped)

    def _connect_sides(self) -> None:
        calendar, outline = self.calendar, self.outline
        outline.session_selected.connect(self.choose)
        outline.edit_wished.connect(self.edit_session)
        outline.menu_wished.connect(self._show_outline_menu)
        outline.deleted.connect(self._tell_of_deletion)
        outline.drag_moved.connect(lambda session, at: calendar.drag_in(SessionId(session), at))
        outline.drag_dropped.connect(lambda _session, _at: calendar.drag_in_drop())
        outline.drag_cancelled.connect(calendar.drag_in_cancel)
        self.session_pane.session_wished.connect(self.choose)
        self.session_pane.edit_wished.connect(self.edit_session)
        self._document.trouble.connect(self.toast.show_error)

    def _connect_document(self) -> None:
        self._document.opened.connect(self._opened)
        self._document.changed.connect(self._changed)

    def _connect_actions(self) -> None:
        actions = self.actions_
        actions.name_undo(None, None)
        actions.dark.setChecked(self._theme.dark)
        actions.dark.toggled.connect(self._theme.set_dark)
        self._theme.changed.connect(self._show_theme)
        connect(
            {
                actions.undo: self._undo,
                actions.redo: self._document.redo,
                actions.larger: lambda: self._resize_text(+0.25),
                actions.smaller: lambda: self._resize_text(-0.25),
                actions.quit: lambda: self.window().close(),
            }
        )

    # What follows from what happened

    def _opened(self) -> None:
        self.name_window()
        self.calendar.setFocus()
        self.choose(None)
        self._name_undo()

    def _changed(self, changes: Changes) -> None:
        self._name_undo()
        self.name_window()
        gone = [key for (table, key), _ in changes.rows().items() if table == "sessions"]
        if any(key not in self._document.state.sessions for key in gone):
            self.choose(None)
            if (self._document.undo_name or "").startswith(translate("Window", "Delete")):
                self._tell_of_deletion()

    def _tell_of_deletion(self) -> None:
        self.toast.show_message(
            self._document.undo_name or "", translate("Window", "Undo"), self._undo
        )

    def _show_theme(self) -> None:
        self.actions_.dark.setChecked(self._theme.dark)

    def name_window(self) -> None:
        """Have the frame that it stands in bear the open plan's title."""
        self.window().setWindowTitle(self._document.state.plan.title)

    def _name_undo(self) -> None:
        self.actions_.name_undo(self._document.undo_name, self._document.redo_name)

    def choose(self, session: SessionId | None) -> None:
        """Show the session in every pane; None shows none."""
        self.calendar.select(session)
        if self.is_whole:
            self.outline.select(session)
            self.session_pane.show_session(session)

    def edit_session(self, session: SessionId) -> None:
        """Open the dialog that edits the session."""
        from gui.session_dialog import SessionDialog

        SessionDialog(self._document, self._theme, session, self).open()

    def _create(self, start: Instant, minutes: int) -> None:
        """Add a session at an empty place of the calendar, and ask what it is."""
        state, session = self._document.state, SessionId(os.urandom(16).hex())
        date = state.local(start).date()
        days = state.ordered_days()
        day = next((d for d in days if state.date_of_day(d.id) == date), days[-1]).id

        def edit(state: State) -> State:
            added = edits.add_session(
                state, session, day, translate("Window", "New session"), minutes
            )
            return edits.move(added, session, start)

        self._document.do(translate("Window", "Add a session"), edit)
        self.choose(session)
        self.edit_session(session)

    def _dropped(self, session: SessionId, others: int) -> None:
        """The calendar shows first what was dropped; what there is to say of it comes after."""
        QTimer.singleShot(0, self, lambda: self._tell_of(session, others))

    def _tell_of(self, session: SessionId, others: int) -> None:
        """Say what moved with a session that was let go of, and what its place goes against."""
        from core.replan.follow import contradictions
        from gui.sentences import in_words

        if not self._document.is_open or session not in self._document.state.sessions:
            return
        hints = contradictions(self._document.state, self._now(), session)
        if not others and not hints:
            return
        title = self._document.state.sessions[session].words
        moved = translate("Window", "Moved {title}").format(title=title)
        if others:
            moved = translate("Window", "Moved {title} and {count}").format(
                title=title, count=words.count(others, "other")
            )
        text = " ".join([f"{moved}.", *map(in_words, hints[:2])])
        self.toast.show_message(text, translate("Window", "Undo"), self._undo, bold=title)

    def _undo(self) -> None:
        self.flush()
        self._document.undo()

    def _show_menu(self, session: SessionId, at: QPoint) -> None:
        self.choose(session)
        self.session_menu(session).show_at(at)

    def session_menu(self, session: SessionId) -> "SessionMenu":
        """What can be done with the session, as a menu that is not shown yet."""
        from gui.session_menu import SessionMenu

        menu = SessionMenu(
            self._document,
            session,
            self._now,
            self.edit_session,
            self,
            self.calendar.lift,
            self.calendar.moment_at(QCursor.pos()),
        )
        menu.insertAction(menu.actions()[1], self.actions_.focus)
        return menu

    def _show_outline_menu(self, session: SessionId, at: QPoint) -> None:
        """The same menu in the outline, with what can be done to the session in the plan."""
        from gui.session_menu import SessionMenu

        self.choose(session)
        menu = SessionMenu(self._document, session, self._now, self.edit_session, self)
        menu.insertAction(menu.actions()[1], self.actions_.focus)
        menu.addSeparator()
        self.outline.offer(menu, session)
        menu.show_at(at)

    def flush(self) -> None:
        """Have everything that was typed be an edit."""
        self.session_pane.flush()
        self.flush_wished.emit()

    def _resize_text(self, by: float) -> None:
        self._theme.set_scale(min(2.0, max(1.0, self._theme.scale + by)))

    def closeEvent(self, event: QCloseEvent) -> None:
        """Bring in what was typed last, then go."""
        if self.is_whole:
            self.flush()
        self.closing.emit()
        super().closeEvent(event)

    def every(self, milliseconds: int, what: Callable[[], None]) -> None:
        """Do `what` again and again while the window stands."""
        timer = QTimer(self)
        timer.timeout.connect(what)
        timer.start(milliseconds)
