"""The blocks of a run of dates with their places on the grid, laid out when first asked for. No Qt.

Laid out dates are kept until they are touched, and a column's blocks are found by height, so that
what a drag step asks for does not grow with what stands elsewhere.
"""

from bisect import bisect_left
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from whenever import Date, Instant

from core.model import SessionId
from gui.calendar.dates import Dates
from gui.calendar.faces import Face, Faces
from gui.calendar.geometry import Box, Geometry
from gui.calendar.layout import Block
from gui.calendar.rests import rests_of

AIR = 4
"""Pixels around a block that its frame may take."""


class Shown(NamedTuple):
    """A block on the grid: where it is drawn, what it may cover with its frame, and its face.

    `rest` is where the break after it is drawn, within its area too.
    """

    block: Block
    column: int
    box: Box
    area: Box
    face: Face
    rest: Box | None = None

    @property
    def session(self) -> SessionId | None:
        """The session it stands for, None where it is a busy time."""
        return None if self.block.busy else SessionId(self.block.key)


class _Standing(NamedTuple):
    """What one geometry's block has in common with that of any other: all but its place."""

    block: Block
    face: Face
    rest_until: float | None


class _Column(NamedTuple):
    """A date's blocks in order of time, their upper edges made ascending, and the tallest."""

    shown: list[Shown]
    tops: list[int]
    tallest: int


class ShownBlocks:
    """The blocks of one geometry at one moment."""

    def __init__(
        self, dates: Dates | None, geometry: Geometry, faces: Faces, moment: Instant
    ) -> None:
        self._dates = dates
        self._geometry = geometry
        self._faces = faces
        self.moment = moment
        self._columns: dict[Date, _Column] = {}
        self._standing: dict[Date, list[_Standing]] = {}

    def at(self, geometry: Geometry) -> "ShownBlocks":
        """The same blocks at another height of the hours."""
        blocks = ShownBlocks(self._dates, geometry, self._faces, self.moment)
        blocks._standing = self._standing
        return blocks

    def refresh(self, touched: Iterable[Date]) -> Iterator[Box]:
        """Lay these dates out again; yields the areas that look different now."""
        for date in touched:
            before = self._columns.pop(date, None)
            self._standing.pop(date, None)
            index = self._geometry.column_index(date)
            if index is None or before is None:
                continue
            now_there, was_there = set(self.in_column(index)), set(before.shown)
            for shown in now_there ^ was_there:
                yield shown.area

    def in_column(self, index: int) -> list[Shown]:
        """The blocks of a column, in order of time."""
        return self._column(index).shown

    def between(self, index: int, top: int, bottom: int) -> Iterator[Shown]:
        """The blocks of a column that touch the heights from `top` to `bottom`."""
        column = self._column(index)
        for place in range(bisect_left(column.tops, top - column.tallest), len(column.tops)):
            shown = column.shown[place]
            if column.tops[place] >= bottom:
                break
            if shown.area.y < bottom and shown.area.y + shown.area.height > top:
                yield shown

    def all(self) -> list[Shown]:
        """Every block, by date and time."""
        return [s for index in range(self._geometry.count) for s in self.in_column(index)]

    def hit(self, x: float, y: float) -> Shown | None:
        """The uppermost block under a point."""
        if not self._geometry.in_columns(x):
            return None
        there = list(self.between(self._geometry.column_at(x), int(y), int(y) + 1))
        return next((shown for shown in reversed(there) if shown.box.holds(x, y)), None)

    def pieces_of(self, session: SessionId) -> list[Shown]:
        """The blocks of one session."""
        if self._dates is None:
            return []
        indices = map(self._geometry.column_index, self._dates.dates_of(session))
        shown = [s for index in indices if index is not None for s in self.in_column(index)]
        return [s for s in shown if s.session == session]

    def _column(self, index: int) -> _Column:
        date = self._geometry.dates[index]
        column = self._columns.get(date)
        if column is None:
            column = self._columns[date] = self._laid_out(index, date)
        return column

    def _standing_on(self, date: Date) -> list[_Standing]:
        found = self._standing.get(date)
        if found is None:
            found = self._standing[date] = []
            if self._dates is not None:
                state, blocks = self._dates.state, self._dates.blocks_on(date)
                rests = dict(rests_of(state, blocks))
                for place, block in enumerate(blocks):
                    face = self._faces.of_block(state, block, self.moment)
                    found.append(_Standing(block, face, rests.get(place)))
        return found

    def _laid_out(self, index: int, date: Date) -> _Column:
        shown: list[Shown] = []
        for block, face, until in self._standing_on(date):
            box = self._geometry.box(index, block.piece, block.lane)
            area, rest = box.grown(AIR), None
            if until is not None:
                below, end = box.y + box.height, self._geometry.y_of(until)
                rest = Box(box.x, below, box.width, end - below)
                area = area._replace(height=max(area.height, end - area.y))
            shown.append(Shown(block, index, box, area, face, rest))
        tops: list[int] = []
        for each in shown:
            tops.append(max(each.area.y, tops[-1]) if tops else each.area.y)
        # A block in the second round of a repeated hour stands above those before it.
        lifts = (top - each.area.y for each, top in zip(shown, tops, strict=True))
        tallest = max((each.area.height for each in shown), default=0) + max(lifts, default=0)
        return _Column(shown, tops, tallest)
