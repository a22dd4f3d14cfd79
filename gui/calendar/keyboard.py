"""The keyboard on the grid: turns keys into choices, wishes and edits."""

from PySide6.QtCore import QEvent, QObject, QPoint, Signal
from PySide6.QtGui import QContextMenuEvent, QKeyEvent

from core import edits
from core.model import SessionId
from gui.calendar.grid import TimeGrid
from gui.calendar.hand import Hand
from gui.calendar.keys import GOING, Wish, next_shown, nudged, wish_of
from gui.document import Document


class Keyboard(QObject):
    """Takes the keys of a TimeGrid. `edited` gives a name, an edit, and the run it belongs to.

    Each step moves the session at once; steps that follow each other are undone together.
    """

    chosen = Signal(object)
    opened = Signal(str)
    menu_wished = Signal(str, QPoint)
    edited = Signal(str, object, object)
    said = Signal(str)

    def __init__(self, grid: TimeGrid, hand: Hand, document: Document) -> None:
        super().__init__(grid)
        self._grid = grid
        self._hand = hand
        self._document = document
        grid.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take from the grid what the keyboard asks for."""
        kind = event.type()
        if isinstance(event, QContextMenuEvent):
            self._menu()
            return True
        if not isinstance(event, QKeyEvent):
            if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
                self._grid.viewport().update()
            return False
        wish = wish_of(event, self._grid.geometry_now.mirrored)
        if kind == QEvent.Type.ShortcutOverride:
            # What is ours on the grid is not for the window's shortcuts.
            if wish is not None:
                event.accept()
            return wish is not None
        self._hand.key(event)
        return kind == QEvent.Type.KeyPress and wish is not None and self._fulfil(wish)

    def _fulfil(self, wish: Wish) -> bool:
        """Do what is asked for; returns whether the key had a meaning here."""
        if self._hand.busy:
            if wish is Wish.LET_GO:
                self._hand.cancel()
            return True
        if self._grid.dates is None:
            return False
        if wish in GOING:
            self._go(wish)
            return True
        session = self._grid.selected
        if session is None:
            return False
        if wish is Wish.LET_GO:
            self.chosen.emit(None)
        elif wish is Wish.EDIT:
            self.opened.emit(session)
        elif wish is Wish.TAKE_OFF:
            title = self._document.state.sessions[session].title
            name = self.tr("Take {title} off the calendar").format(title=title)
            self.edited.emit(name, lambda state: edits.unschedule(state, session), None)
        else:
            self._nudge(session, wish)
        return True

    def _go(self, wish: Wish) -> None:
        there = next_shown(self._grid.shown.all(), self._grid.selected, wish, self._grid.top)
        if there is not None:
            self.chosen.emit(SessionId(there.block.key))
            self.said.emit(f"{there.face.title}, {there.face.time}")

    def _nudge(self, session: SessionId, wish: Wish) -> None:
        state = self._document.state
        span = state.span_of(session)
        target = span and nudged(state, span, wish)
        if span is None or target is None:
            return
        title, start, minutes = state.sessions[session].title, target.start, target.minutes
        if minutes == span.minutes:
            name, run = self.tr("Move {title}").format(title=title), f"move {session}"
            self.edited.emit(name, lambda s: edits.move(s, session, start), run)
        else:
            name, run = self.tr("Resize {title}").format(title=title), f"resize {session}"
            self.edited.emit(name, lambda s: edits.resize(s, session, start, minutes), run)
        self._grid.bring_into_view(session)

    def _menu(self) -> None:
        """Ask for the menu of what is chosen, at its block."""
        session = self._grid.selected
        pieces = self._grid.shown.pieces_of(session) if session else []
        if session is not None and pieces:
            x, y, width, height = pieces[0].box
            at = QPoint(x + width // 2, y + min(height, 24) - self._grid.top)
            self.menu_wished.emit(session, self._grid.viewport().mapToGlobal(at))
