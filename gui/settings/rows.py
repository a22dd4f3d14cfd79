"""The pieces of the settings page: sections with a heading, and rows that can be searched."""

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QBoxLayout, QComboBox, QFrame, QVBoxLayout, QWidget

from gui.lines import LinesLabel
from gui.palette.ranking import folded, score
from gui.theme import BODY, SMALL, Theme
from gui.words import isolated

BESIDE = 440
"""From this width on, in pixels at 100 %, a control stands beside its words and not below them."""


class Choice(QComboBox):
    """A few values to choose from; `chosen` hears which one the user takes.

    The wheel scrolls the page over it and changes nothing.
    """

    def __init__(self, values: Sequence[tuple[str, str]], chosen: Callable[[str], object]) -> None:
        super().__init__()
        for value, text in values:
            self.addItem(isolated(text), value)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.activated.connect(lambda _: chosen(self.currentData()))

    def show_value(self, value: str) -> None:
        """Show a value that was chosen elsewhere."""
        with QSignalBlocker(self):
            self.setCurrentIndex(max(self.findData(value), 0))

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class Row(QWidget):
    """One thing to choose: its name, a word on what it does, and what to choose it with.

    A `wide` control stands below its words whatever room there is.
    """

    def __init__(
        self, theme: Theme, name: str, control: QWidget, hint: str = "", *, wide: bool = False
    ) -> None:
        super().__init__()
        self._theme = theme
        self._wide = wide
        self._searched = folded(f"{name} {hint}")
        self.control = control
        title = LinesLabel(theme, BODY, most=2)
        title.show_text(name)
        words = QVBoxLayout()
        words.setSpacing(theme.px(2))
        words.addWidget(title)
        if hint:
            said = LinesLabel(theme, SMALL, "muted", most=3)
            said.show_text(hint)
            words.addWidget(said)
            control.setAccessibleDescription(hint)
        if not control.accessibleName():
            control.setAccessibleName(name)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(theme.px(16), theme.px(10), theme.px(16), theme.px(10))
        self._row.setSpacing(theme.px(8))
        self._row.addLayout(words, 1)
        self._row.addWidget(control)

    def fit(self, width: int) -> None:
        """Stand beside or below each other, as `width` has room for."""
        beside = width >= self._theme.px(BESIDE) and not self._wide
        way = QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom
        self._row.setDirection(way)
        self._row.setStretch(0, int(beside))  # below each other, it would push them apart

    def matches(self, query: str) -> bool:
        """Whether what is typed, folded, finds it."""
        return not query or score(query, self._searched) is not None


class Section(QWidget):
    """Rows under a heading, in a card. Rows that are of use only `together` are found together.

    The rows are made as `grow` takes them in.
    """

    def __init__(
        self, theme: Theme, title: str, rows: Iterable[Row], *, together: bool = False
    ) -> None:
        super().__init__()
        self.rows: list[Row] = []
        self._coming = iter(rows)
        self._together = together
        self._title = folded(title)
        head = LinesLabel(theme, SMALL, "muted", bold=True)
        head.show_text(title)
        card = QFrame()
        card.setProperty("tint", "plain")
        self._inside = QVBoxLayout(card)
        self._inside.setContentsMargins(0, theme.px(4), 0, theme.px(4))
        self._inside.setSpacing(0)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, theme.px(8))
        column.setSpacing(theme.px(8))
        column.addWidget(head)
        column.addWidget(card)

    def grow(self) -> Row | None:
        """Take in the next row, and say which; None once all are there."""
        row = next(self._coming, None)
        if row is not None:
            self.rows.append(row)
            self._inside.addWidget(row)
        return row

    def search(self, query: str) -> bool:
        """Show what answers to `query`, folded, and nothing else; returns whether anything does."""
        whole = bool(query) and score(query, self._title) is not None
        whole = whole or (self._together and any(row.matches(query) for row in self.rows))
        for row in self.rows:
            row.setVisible(whole or row.matches(query))
        found = any(not row.isHidden() for row in self.rows)
        self.setVisible(found)
        return found
