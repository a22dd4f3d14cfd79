"""Where a month's dates and what stands on them are drawn: cells with a few low blocks. No Qt.

What a cell has no room for is counted, and said as one more line.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property

from whenever import Date, Instant

from core.model import SessionId
from gui.calendar.dates import Dates
from gui.calendar.faces import Faces
from gui.calendar.geometry import Box, days_between
from gui.calendar.layout import Block
from gui.calendar.shown import AIR, Shown

COLUMNS, ROWS = 7, 6
LINE, HEAD, FOOT = 20, 30, 6
"""Pixels at 100 % of a block with the air below it, of a cell's head, and below its last line."""

TIMED = 150
"""Pixels at 100 % from which on a block has room for its time beside its title."""


@dataclass(frozen=True)
class MonthGeometry:
    """Six weeks from `first` on, below a row of weekday names and beside the weeks' numbers."""

    first: Date
    width: int
    height: int
    names: int
    gutter: int
    scale: float
    mirrored: bool = False

    @cached_property
    def dates(self) -> tuple[Date, ...]:
        """The dates, week by week."""
        return tuple(self.first.add(days=i) for i in range(COLUMNS * ROWS))

    def index_of(self, date: Date) -> int | None:
        """The cell of a date, None where it is not shown."""
        index = days_between(self.first, date)
        return index if 0 <= index < COLUMNS * ROWS else None

    def cell(self, index: int) -> Box:
        """The whole of one date."""
        row, column = divmod(index, COLUMNS)
        room, high = self.width - self.gutter, self.height - self.names
        left = self.gutter + round(column * room / COLUMNS)
        right = self.gutter + round((column + 1) * room / COLUMNS)
        top = self.names + round(row * high / ROWS)
        bottom = self.names + round((row + 1) * high / ROWS)
        x = self.width - right if self.mirrored else left
        return Box(x, top, right - left, bottom - top)

    def cell_at(self, x: float, y: float) -> int | None:
        """The cell under a point."""
        along = self.width - 1 - x if self.mirrored else x
        if not (self.gutter <= along < self.width and self.names <= y < self.height):
            return None
        column = int((along - self.gutter) * COLUMNS / (self.width - self.gutter))
        row = int((y - self.names) * ROWS / (self.height - self.names))
        return min(row, ROWS - 1) * COLUMNS + min(column, COLUMNS - 1)

    @property
    def lines(self) -> int:
        """How many blocks a cell holds; none where it is as low as its head."""
        high = (self.height - self.names) / ROWS / self.scale
        return max(int((high - HEAD - FOOT) // LINE), 0)

    def line(self, index: int, place: int) -> Box:
        """Where the block at `place` of a cell is drawn."""
        x, y, width, _ = self.cell(index)
        top = y + round((HEAD + place * LINE) * self.scale)
        return Box(x + 4, top, max(width - 8, 3), round((LINE - 2) * self.scale))


class MonthBlocks:
    """The blocks of a month, as the grid's ShownBlocks are of a week; columns are its cells."""

    def __init__(
        self, dates: Dates | None, geometry: MonthGeometry, faces: Faces, moment: Instant
    ) -> None:
        self._dates = dates
        self._geometry = geometry
        self._faces = faces
        self.moment = moment
        self._cells: dict[int, tuple[list[Shown], int]] = {}

    def refresh(self, touched: Iterable[Date]) -> Iterator[Box]:
        """Lay these dates out again; yields their cells."""
        for date in touched:
            index = self._geometry.index_of(date)
            if index is not None:
                self._cells.pop(index, None)
                yield self._geometry.cell(index)

    def in_cell(self, index: int) -> list[Shown]:
        """The blocks of a cell that have room, in order of time."""
        return self._cell(index)[0]

    def hidden_in(self, index: int) -> int:
        """How many more stand on the date."""
        return self._cell(index)[1]

    def all(self) -> list[Shown]:
        """Every block, by date and time."""
        return [shown for index in range(COLUMNS * ROWS) for shown in self.in_cell(index)]

    def hit(self, x: float, y: float) -> Shown | None:
        """The block under a point."""
        index = self._geometry.cell_at(x, y)
        cell = self.in_cell(index) if index is not None else []
        return next((shown for shown in cell if shown.box.holds(x, y)), None)

    def pieces_of(self, session: SessionId) -> list[Shown]:
        """The blocks of one session."""
        if self._dates is None:
            return []
        indices = map(self._geometry.index_of, self._dates.dates_of(session))
        shown = [s for index in indices if index is not None for s in self.in_cell(index)]
        return [s for s in shown if s.session == session]

    def _cell(self, index: int) -> tuple[list[Shown], int]:
        cell = self._cells.get(index)
        if cell is None:
            cell = self._cells[index] = self._laid_out(index)
        return cell

    def _laid_out(self, index: int) -> tuple[list[Shown], int]:
        if self._dates is None:
            return [], 0
        blocks = self._dates.blocks_on(self._geometry.dates[index])
        room = self._geometry.lines
        kept = blocks if len(blocks) <= room else blocks[: max(room - 1, 0)]
        shown = [self._shown(index, place, block) for place, block in enumerate(kept)]
        return shown, len(blocks) - len(kept)

    def _shown(self, index: int, place: int, block: Block) -> Shown:
        assert self._dates is not None
        box = self._geometry.line(index, place)
        face = self._faces.of_block(self._dates.state, block, self.moment)
        time = face.time.partition(" – ")[0] if box.width >= TIMED * self._geometry.scale else ""
        face = face._replace(time=time, begins=True, ends=True)
        return Shown(block, index, box, box.grown(AIR), face)
