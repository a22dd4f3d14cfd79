"""Where the timer's small window stands: beside what the user reads and presses, never over it."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from gui.window import MainWindow

_PASSING = (Qt.WindowType.Popup, Qt.WindowType.ToolTip)


def place_of(small: QWidget, own: QPoint | None, main: MainWindow, edge: int) -> QPoint:
    """Where `small` covers least of `main` and of what stands open; `own` is where it was put.

    The user may have put it over a pane. Nobody has put it over what opens later.
    """
    screen = (QGuiApplication.screenAt(own) if own is not None else None) or main.screen()
    free, calendar = screen.availableGeometry(), _on_screen(main.calendar)
    air, size = (edge, edge, -edge, -edge), small.size()
    mirrored = main.isRightToLeft()
    spots = [] if own is None else [_kept_within(free, QRect(own, size))]
    for room in (free, calendar & free):
        spots += _corners(room.adjusted(*air), size, mirrored)
    panes, opened = [_on_screen(pane) for pane in _panes(main)], list(_opened(main, small))

    def covered(spot: QPoint) -> tuple[int, int]:
        lies = QRect(spot, size)
        return _shared(lies, opened), 0 if own is not None and spot is spots[0] else _shared(
            lies, panes
        )

    return min(spots, key=covered)


def _panes(main: MainWindow) -> list[QWidget]:
    """What always stands beside the calendar."""
    beside = (main.bar, main.outline, main.session_pane)
    return [pane for pane in beside if pane.isVisible()]


def _opened(main: MainWindow, small: QWidget) -> Iterator[QRect]:
    """What was opened: beside the calendar, over it, or as a window of its own."""
    over = main.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
    for widget in (main.panes.guest, *over):
        if widget is not None and widget.isVisible() and widget is not main.panes:
            yield _on_screen(widget)
    for window in QApplication.topLevelWidgets():
        passing = window.windowType() in _PASSING or window in (small, main.window())
        if window.isVisible() and not passing:
            yield window.frameGeometry()


def _corners(room: QRect, size: QSize, mirrored: bool) -> list[QPoint]:
    """The corners of a room: lower before upper, where lines end before where they begin."""
    left, top = room.left(), room.top()
    right, low = room.right() + 1 - size.width(), room.bottom() + 1 - size.height()
    ends = (left, right) if mirrored else (right, left)
    return [QPoint(x, y) for y in (low, top) for x in ends]


def _kept_within(room: QRect, wanted: QRect) -> QPoint:
    """The nearest place to the wanted one that lies within the room."""
    x = max(room.left(), min(wanted.left(), room.right() + 1 - wanted.width()))
    y = max(room.top(), min(wanted.top(), room.bottom() + 1 - wanted.height()))
    return QPoint(x, y)


def _shared(lies: QRect, others: Sequence[QRect]) -> int:
    """How many pixels it has in common with the others."""
    common = [lies & other for other in others]
    return sum(each.width() * each.height() for each in common if not each.isEmpty())


def _on_screen(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())
