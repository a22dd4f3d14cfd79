"""The text and what was understood of it, side by side: a line chosen or pointed at on one side
lights its other.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QSplitter, QWidget

from core.markdown.preview import Kind, Row
from gui.preview.found import Found
from gui.preview.text import PlanText
from gui.preview.tree import UnderstoodTree
from gui.sentences import in_words
from gui.theme import Theme

_NONE = -1


class Preview(QSplitter):
    """The text of one file, and one of the plans in it."""

    def __init__(self, theme: Theme, found: Found, parent: QWidget | None = None) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self._theme = theme
        self._rows: tuple[Row, ...] = ()
        self._row_at: dict[int, int] = {}
        self._chosen = _NONE
        self.text = PlanText(theme, found.text)
        self.tree = UnderstoodTree(theme)
        self.setChildrenCollapsible(False)
        self.setHandleWidth(theme.px(8))
        self.addWidget(self.text)
        self.addWidget(self.tree)
        self.setSizes([1, 1])
        self.setMinimumHeight(theme.px(200))
        self.text.line_chosen.connect(self._choose_line)
        self.text.line_pointed.connect(self._point_at_line)
        self.tree.row_chosen.connect(self._choose_row)
        self.tree.row_pointed.connect(self._point_at_row)
        self.show_found(found)

    def sizeHint(self) -> QSize:
        """Room for some fifteen lines."""
        return QSize(self._theme.px(900), self._theme.px(256))

    def show_found(self, found: Found) -> None:
        """Show another plan of the same text."""
        self._rows = found.rows
        self._row_at = _narrowest(found.rows)
        self._chosen = _NONE
        self.tree.show_rows(found.rows)
        self.text.show_problems({at: in_words(text) for at, text in found.warnings})
        self.text.light(0, 0)
        if found.rows:
            self.tree.scrollToTop()

    def go_to(self, line: int) -> None:
        """Choose a line on both sides."""
        self.text.lead_to(line)
        self._choose_line(line)

    def _choose_line(self, line: int) -> None:
        self._chosen = self._place_of(line)
        self.tree.choose(self._chosen)
        self._light(self._chosen, line)

    def _choose_row(self, place: int) -> None:
        self._chosen = place
        if place != _NONE:
            self.text.lead_to(self._rows[place].first)
        self._light(place, 0)

    def _point_at_line(self, line: int) -> None:
        self.tree.point(self._place_of(line))
        if line:
            self._light(self._place_of(line), line)
        else:
            self._back()

    def _point_at_row(self, place: int) -> None:
        if place == _NONE:
            self._back()
            return
        self.text.lead_to(self._rows[place].first)
        self._light(place, 0)

    def _back(self) -> None:
        """Nothing is pointed at any more: light what is chosen."""
        self._light(self._chosen, self.text.line if self._chosen != _NONE else 0)

    def _light(self, place: int, line: int) -> None:
        """Light a row's lines, or just this line where it is of no row."""
        if place == _NONE:
            self.text.light(line, line)
        else:
            self.text.light(self._rows[place].first, self._rows[place].last)

    def _place_of(self, line: int) -> int:
        """The row of a line: the chosen one where several stand on it."""
        place = self._row_at.get(line, _NONE)
        if _NONE not in (place, self._chosen):
            chosen, found = self._rows[self._chosen], self._rows[place]
            if (chosen.first, chosen.last) == (found.first, found.last):
                return self._chosen
        return place


def _narrowest(rows: tuple[Row, ...]) -> dict[int, int]:
    """For each line the row that says most of it: of the fewest lines, no day for choice."""
    found: dict[int, int] = {}
    widest_first = sorted(
        range(len(rows)),
        key=lambda at: (rows[at].first - rows[at].last, rows[at].kind is not Kind.DAY, -at),
    )
    for place in widest_first:
        found |= dict.fromkeys(range(rows[place].first, rows[place].last + 1), place)
    return found
