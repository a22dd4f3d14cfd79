"""The blocks of the hours and of the month as parts that a screen reader finds and acts on."""

from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QCoreApplication, QRect
from PySide6.QtGui import QAccessible
from whenever import Instant

from core.model import BusyId, SessionId
from gui.calendar.accessible import FOCUS, MENU, PRESS, Part, Role
from gui.calendar.dates import Dates
from gui.calendar.names import said, times
from gui.calendar.shown import Shown


class Blocks(Protocol):
    """Where the blocks are found, and the moment that they are shown at."""

    moment: Instant

    def all(self) -> list[Shown]: ...


class Board(Protocol):
    """What shows blocks."""

    @property
    def dates(self) -> Dates | None: ...
    @property
    def shown(self) -> Blocks: ...
    @property
    def selected(self) -> SessionId | None: ...
    @property
    def marked(self) -> frozenset[SessionId]: ...
    @property
    def top(self) -> int: ...
    def hasFocus(self) -> bool: ...


class Wishes(Protocol):
    """What a screen reader may ask for: to choose a session, edit it, or open its menu."""

    def choose(self, session: SessionId) -> object: ...
    def edit(self, session: SessionId) -> object: ...
    def menu(self, session: SessionId) -> object: ...


def parts_of(board: Board, wishes: Wishes) -> list[Part]:
    """A part for each block, by date and time."""
    dates = board.dates
    return [_part(board, dates, shown, wishes) for shown in board.shown.all()] if dates else []


def _part(board: Board, dates: Dates, shown: Shown, wishes: Wishes) -> Part:
    x, y, width, height = shown.box
    session = shown.session

    def rect() -> QRect:
        return QRect(x, y - board.top, width, height)

    if session is None:
        return Part(_key(shown), Role.StaticText, _busy(dates, shown), rect, lambda _: None, {})

    def name() -> str:
        state = dates.state
        return said(state, session, board.shown.moment) if session in state.sessions else ""

    def state(of: QAccessible.State) -> None:
        of.focusable = of.selectable = True
        of.selected = session == board.selected or session in board.marked
        of.focused = session == board.selected and board.hasFocus()
        of.movable = of.sizeable = True

    actions: dict[str, Callable[[], object]] = {
        FOCUS: lambda: wishes.choose(session),
        PRESS: lambda: wishes.edit(session),
        MENU: lambda: wishes.menu(session),
    }
    hint = QCoreApplication.translate(
        "Parts", "Enter lifts it, then the arrow keys move it. E edits it."
    )
    return Part(_key(shown), Role.ListItem, name, rect, state, actions, hint)


def _busy(dates: Dates, shown: Shown) -> Callable[[], str]:
    def name() -> str:
        title = dates.state.busy[BusyId(shown.block.key)].title
        text = QCoreApplication.translate("Parts", "{when}, busy, {title}")
        return text.format(when=times(dates.state, shown.block.span), title=title)

    return name


def _key(shown: Shown) -> tuple[object, ...]:
    piece = shown.block.piece
    return shown.block.key, shown.block.busy, piece.begins, piece.half


def key_of(board: Board, session: SessionId | None) -> tuple[object, ...] | None:
    """The key of a session's first block, None where it has none."""
    return next((_key(s) for s in board.shown.all() if s.session == session), None)
