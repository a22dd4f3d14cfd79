"""The keyboard on the hours and on the month: turns keys into choices, steps, wishes and edits."""

from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent
from PySide6.QtWidgets import QWidget

from core import edits, regroup
from core.model import SessionId, State
from core.timespan import Span
from gui.calendar.block_parts import Board
from gui.calendar.carrying import moved_together
from gui.calendar.keys import (
    CARRYING,
    GOING,
    MARKING,
    RESIZING,
    GridKeys,
    Wish,
    next_shown,
    nudged,
)
from gui.calendar.names import said, times
from gui.document import Document


class Keyed(Board, Protocol):
    """A board that has the focus. `by_dates`: its rows are weeks, not hours."""

    by_dates: bool

    @property
    def mirrored(self) -> bool: ...
    def bring_into_view(self, session: SessionId) -> None: ...
    def canvas(self) -> QWidget: ...
    def update_focus(self) -> None: ...


class Mover(Protocol):
    """What carries a session: picked up, stood here and there, let go of or given back."""

    @property
    def busy(self) -> bool: ...
    @property
    def span(self) -> Span | None: ...
    def lift(self, session: SessionId) -> None: ...
    def stand(self, span: Span) -> None: ...
    def drop(self) -> None: ...
    def cancel(self) -> bool: ...
    def key(self, event: QKeyEvent) -> None: ...


class Chooser(Protocol):
    """What holds the sessions chosen."""

    @property
    def all(self) -> tuple[SessionId, ...]: ...
    def choose(self, session: SessionId | None) -> None: ...
    def extend(self, session: SessionId) -> None: ...
    def toggle(self, session: SessionId) -> None: ...


class Keyboard(QObject):
    """Takes the keys of a board. `edited` gives a name, an edit, and the run it belongs to.

    Enter lifts the chosen session; arrows then carry it, Enter lets it go and Esc gives it back.
    Without lifting, Alt and Shift with the arrows move and resize at once, and steps that follow
    each other are undone together. `said` is what a screen reader should say.
    """

    opened = Signal(str)
    focus_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    edited = Signal(str, object, object)
    said = Signal(str)

    def __init__(
        self,
        widget: QWidget,
        board: Keyed,
        mover: Mover,
        chooser: Chooser,
        document: Document,
        keys: GridKeys,
    ) -> None:
        super().__init__(widget)
        self._board = board
        self._mover = mover
        self._chooser = chooser
        self._document = document
        self._keys = keys
        self._lifted: SessionId | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take from the board what the keyboard asks for."""
        kind = event.type()
        if isinstance(event, QContextMenuEvent) and event.reason() == event.Reason.Keyboard:
            self.show_menu()
            return True
        if not isinstance(event, QKeyEvent):
            if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._board.update_focus()
            return False
        wish = self._keys.wish_of(event, self._board.mirrored)
        if kind == QEvent.Type.ShortcutOverride:
            # What is ours on the grid is not for the window's shortcuts.
            if wish is not None:
                event.accept()
            return wish is not None
        self._mover.key(event)
        return kind == QEvent.Type.KeyPress and wish is not None and self._fulfil(wish)

    def _fulfil(self, wish: Wish) -> bool:
        """Do what is asked for; returns whether the key had a meaning here."""
        if self._mover.busy:
            self._carry(wish)
            return True
        if self._board.dates is None:
            return False
        if wish in GOING or wish in MARKING:
            self._go(MARKING.get(wish, wish), wish in MARKING)
            return True
        session = self._board.selected
        if session is None:
            return False
        if wish is Wish.LET_GO:
            self._chooser.choose(None)
        elif wish is Wish.MARK:
            self._chooser.toggle(session)
        elif wish is Wish.LIFT:
            self.lift(session)
        elif wish in (Wish.EDIT, Wish.FOCUS):
            (self.opened if wish is Wish.EDIT else self.focus_wished).emit(session)
        elif wish is Wish.TAKE_OFF:
            self._take_off(session)
        else:
            self._nudge(session, wish)
        return True

    # Choosing

    def _go(self, wish: Wish, marking: bool) -> None:
        board = self._board
        there = next_shown(board.shown.all(), board.selected, wish, board.top)
        if there is None or there.session is None:
            return
        if marking:
            self._chooser.extend(there.session)
        else:
            self._chooser.choose(there.session)
        text = said(self._document.state, there.session, board.shown.moment)
        if marking:
            number = len(self._chooser.all)
            text = self.tr("{session}, {number} chosen").format(session=text, number=number)
        self.said.emit(text)

    # Carrying

    def lift(self, session: SessionId) -> None:
        """Pick a session up for the arrows to carry."""
        self._mover.lift(session)
        if not self._mover.busy:
            return
        self._lifted = session
        title = self._document.state.sessions[session].words
        text = self.tr(
            "{title} lifted. Arrow keys move it, Shift and an arrow key changes its length, "
            "Enter lets it go, Escape gives it back."
        )
        self.said.emit(text.format(title=title))

    def _carry(self, wish: Wish) -> None:
        mover, state = self._mover, self._document.state
        span = mover.span
        if wish is Wish.LET_GO:
            mover.cancel()
            back = state.span_of(self._lifted) if self._lifted else None
            where = times(state, back) if back else ""
            self.said.emit(self.tr("Given back. {time}").format(time=where))
        elif wish is Wish.LIFT:
            mover.drop()
        elif span is not None and self._lifted is not None:
            step = CARRYING.get(wish, wish)
            if self._board.by_dates and step in RESIZING:
                return
            target = nudged(state, span, step, by_dates=self._board.by_dates)
            if target is not None:
                mover.stand(target)
                self.said.emit(times(state, target))

    # Edits at once

    def _take_off(self, session: SessionId) -> None:
        every = self._every(session)
        title = self._document.state.sessions[session].words
        name = self.tr("Take {title} off the calendar").format(title=title)
        if len(every) > 1:
            name = self.tr("Take {number} sessions off the calendar").format(number=len(every))
        self.edited.emit(name, lambda state: regroup.unschedule_all(state, every), None)

    def _nudge(self, session: SessionId, wish: Wish) -> None:
        state, by_dates = self._document.state, self._board.by_dates
        span = state.span_of(session)
        if by_dates and wish in RESIZING:
            return
        target = span and nudged(state, span, wish, by_dates=by_dates)
        if span is None or target is None:
            return
        if target.minutes == span.minutes:
            self._move(state, session, span, target)
        else:
            self._resize(state, session, target)
        self._board.bring_into_view(session)
        self.said.emit(times(self._document.state, target))

    def _move(self, state: State, session: SessionId, span: Span, target: Span) -> None:
        every = tuple(id_ for id_ in self._every(session) if id_ in state.slots)
        starts = moved_together(state, every, span, target)
        name = self.tr("Move {title}").format(title=state.sessions[session].words)
        if len(every) > 1:
            name = self.tr("Move {number} sessions").format(number=len(every))
        self.edited.emit(name, lambda s: regroup.move_all(s, starts), f"move {session}")

    def _resize(self, state: State, session: SessionId, target: Span) -> None:
        start, minutes = target.start, target.minutes
        name = self.tr("Resize {title}").format(title=state.sessions[session].words)
        run = f"resize {session}"
        self.edited.emit(name, lambda s: edits.resize(s, session, start, minutes), run)

    def _every(self, session: SessionId) -> tuple[SessionId, ...]:
        chosen = self._chooser.all
        return chosen if session in chosen else (session,)

    def show_menu(self) -> None:
        """Ask for the menu of what is chosen, at its block."""
        board = self._board
        session = board.selected
        pieces = [s for s in board.shown.all() if s.session == session] if session else []
        if session is not None and pieces:
            x, y, width, height = pieces[0].box
            at = QPoint(x + width // 2, y + min(height, 24) - board.top)
            self.menu_wished.emit(session, board.canvas().mapToGlobal(at))
