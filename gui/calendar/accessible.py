"""What a painted widget holds, for screen readers: its parts as accessible objects of their own.

Qt knows only widgets. A widget of ours that paints many things says here which parts it has, and
each becomes an object with a role, a name, a state, a place and actions. Nothing here knows what
the parts are.
"""

# pyright: reportIncompatibleMethodOverride=false
# PySide's annotations leave out that these may return None, as Qt's own do.

from collections.abc import Callable, Hashable
from typing import Any, NamedTuple, Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QWidget
from shiboken6 import VoidPtr

Role = QAccessible.Role

FOCUS = QAccessibleActionInterface.setFocusAction()
PRESS = QAccessibleActionInterface.pressAction()
TOGGLE = QAccessibleActionInterface.toggleAction()
MENU = QAccessibleActionInterface.showMenuAction()


class Part(NamedTuple):
    """One thing that a widget paints. `rect` is in the coordinates of the widget's `canvas`."""

    key: Hashable
    role: Role
    name: Callable[[], str]
    rect: Callable[[], QRect]
    state: Callable[[QAccessible.State], None]
    actions: dict[str, Callable[[], object]]
    description: str = ""


class Painted(Protocol):
    """A widget with parts: `voice` makes them known, `canvas` is what they are painted on."""

    voice: "Voice | None"

    def canvas(self) -> QWidget: ...


class Voice(QAccessibleInterface):
    """A widget and its parts, as screen readers see them, and behind them the widgets on it.

    `parts` is asked anew after `changed`. The objects live as long as this one does, since whoever
    asked for them may still hold them.
    """

    def __init__(self, widget: QWidget, role: Role, parts: Callable[[], list[Part]]) -> None:
        super().__init__()
        self._widget = widget
        self._role = role
        self._ask = parts
        self._parts: list[Part] | None = None
        self._known: dict[Hashable, _Child] = {}
        self.current: Callable[[], Hashable | None] = lambda: None

    # For the widget

    @property
    def parts(self) -> list[Part]:
        """The parts, in the order they are read in."""
        if self._parts is None:
            self._parts = self._ask()
        return self._parts

    def changed(self) -> None:
        """Other parts, or in other places."""
        self._parts = None
        if QAccessible.isActive():
            self._send(QAccessible.Event.ObjectReorder)

    def focus(self) -> None:
        """The keyboard is on another part now."""
        if not (QAccessible.isActive() and self._widget.hasFocus()):
            return
        index = self._current()
        if index >= 0:
            self._send(QAccessible.Event.Focus, index)

    def say(self, text: str) -> None:
        """Have it spoken."""
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self._widget, text))

    def _send(self, kind: QAccessible.Event, child: int = -1) -> None:
        event = QAccessibleEvent(self._widget, kind)
        event.setChild(child)
        QAccessible.updateAccessibility(event)

    def _current(self) -> int:
        key = self.current()
        return next((i for i, part in enumerate(self.parts) if part.key == key), -1)

    @property
    def _within(self) -> list[QAccessibleInterface]:
        """The widgets that lie on this one and have parts of their own."""
        within = self._widget.findChildren(
            QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly
        )
        return [
            found
            for each in within
            if isinstance(getattr(each, "voice", None), Voice)
            and (found := QAccessible.queryAccessibleInterface(each)) is not None
        ]

    def rect_of(self, part: Part) -> QRect:
        """A part's place on the screen."""
        canvas = cast("Painted", self._widget).canvas()
        rect = part.rect()
        return QRect(canvas.mapToGlobal(rect.topLeft()), rect.size())

    # Qt

    def isValid(self) -> bool:
        return True

    def object(self) -> QObject:
        return self._widget

    def window(self) -> QWindow | None:
        return self._widget.window().windowHandle()

    def role(self) -> Role:
        return self._role

    def state(self) -> QAccessible.State:
        state, widget = QAccessible.State(), self._widget
        state.focusable = True
        state.focused = widget.hasFocus()
        state.invisible = not widget.isVisible()
        return state

    def text(self, kind: QAccessible.Text) -> str:
        if kind is QAccessible.Text.Name:
            return self._widget.accessibleName()
        if kind is QAccessible.Text.Description:
            return self._widget.accessibleDescription()
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is typed into."""

    def rect(self) -> QRect:
        return QRect(self._widget.mapToGlobal(QPoint(0, 0)), self._widget.size())

    def parent(self) -> QAccessibleInterface | None:
        parent = self._widget.parentWidget()
        return QAccessible.queryAccessibleInterface(parent) if parent is not None else None

    def childCount(self) -> int:
        return len(self.parts) + len(self._within)

    def child(self, index: int) -> QAccessibleInterface | None:
        if index >= len(self.parts):
            return next(iter(self._within[index - len(self.parts) :]), None)
        if index < 0:
            return None
        part = self.parts[index]
        child = self._known.get(part.key)
        if child is None:
            child = self._known[part.key] = _Child(self, part.key)
        return child

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        if isinstance(child, _Child):
            return next((i for i, part in enumerate(self.parts) if part.key == child.key), -1)
        within = (i for i, each in enumerate(self._within) if each.object() is child.object())
        return next((len(self.parts) + i for i in within), -1)

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        for index in reversed(range(len(self.parts))):
            if self.rect_of(self.parts[index]).contains(x, y):
                return self.child(index)
        return next((found for w in self._within if (found := w.childAt(x, y)) is not None), None)

    def focusChild(self) -> QAccessibleInterface | None:
        return self.child(self._current()) if self._widget.hasFocus() else None

    def relations(self, match: Any = None) -> list[Any]:
        return []

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        return _NONE


_NONE = VoidPtr(0)
"""No such interface. None itself would be read as an address."""


class _Child(QAccessibleInterface):
    """A part, found again by its key whatever has become of it."""

    def __init__(self, voice: Voice, key: Hashable) -> None:
        super().__init__()
        self._voice = voice
        self.key = key
        self._actions = _Actions(self)

    @property
    def part(self) -> Part | None:
        """What it stands for, None once that is gone."""
        return next((part for part in self._voice.parts if part.key == self.key), None)

    def isValid(self) -> bool:
        return self.part is not None

    def object(self) -> QObject | None:
        return None

    def window(self) -> QWindow | None:
        return self._voice.window()

    def role(self) -> Role:
        return self.part.role if self.part else Role.NoRole

    def state(self) -> QAccessible.State:
        state, part = QAccessible.State(), self.part
        if part is None:
            state.invalid = True
            return state
        state.offscreen = not self._voice.rect().intersects(self.rect())
        part.state(state)
        return state

    def text(self, kind: QAccessible.Text) -> str:
        part = self.part
        if part is not None and kind is QAccessible.Text.Name:
            return part.name()
        if part is not None and kind is QAccessible.Text.Description:
            return part.description
        return ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing here is typed into."""

    def rect(self) -> QRect:
        return self._voice.rect_of(self.part) if self.part else QRect()

    def parent(self) -> QAccessibleInterface:
        return self._voice

    def childCount(self) -> int:
        return 0

    def child(self, index: int) -> QAccessibleInterface | None:
        return None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        return -1

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:
        return None

    def focusChild(self) -> QAccessibleInterface | None:
        return None

    def relations(self, match: Any = None) -> list[Any]:
        return []

    def interface_cast(self, kind: QAccessible.InterfaceType) -> Any:
        has_any = self.part is not None and self.part.actions
        if kind is QAccessible.InterfaceType.ActionInterface and has_any:
            return self._actions
        return _NONE


class _Actions(QAccessibleActionInterface):
    """What a screen reader can do with a part."""

    def __init__(self, child: _Child) -> None:
        super().__init__()
        self._child = child

    def actionNames(self) -> list[str]:
        return list(self._child.part.actions) if self._child.part else []

    def doAction(self, name: str) -> None:
        part = self._child.part
        if part is not None and name in part.actions:
            part.actions[name]()

    def keyBindingsForAction(self, name: str) -> list[str]:
        return []


def install() -> None:
    """Let Qt find the voices of the widgets that have one."""
    QAccessible.installFactory(_find)


def _find(_class: str, of: QObject) -> QAccessibleInterface | None:
    voice = getattr(of, "voice", None)
    return voice if isinstance(voice, Voice) else None
