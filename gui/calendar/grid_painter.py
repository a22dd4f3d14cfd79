"""How the hours are painted: backdrop, blocks, what is chosen, what is previewed, the now line.

Only the areas asked for are painted, and only what of each layer meets them.
"""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QPainter, QPen, QRegion
from whenever import Date, Instant

from core.model import SessionId
from gui.calendar.backdrop import Backdrop
from gui.calendar.dates import Dates
from gui.calendar.faces import Look
from gui.calendar.geometry import Box, Geometry
from gui.calendar.now_line import NowLine, now_line, rects_of
from gui.calendar.paint import BlockPainter, Frame
from gui.calendar.preview import Preview
from gui.calendar.shown import Shown, ShownBlocks
from gui.theme import Theme

CROWD = 150
"""So many blocks on the screen at once show only where they are while the hours are zoomed."""


MOST_AREAS = 6
"""More areas than these are painted as the one around them all."""


class OnTop(NamedTuple):
    """What is over the blocks. `band` marks what it meets."""

    selected: SessionId | None
    hovered: SessionId | None
    marked: frozenset[SessionId]
    preview: Preview
    band: Box | None
    focused: bool

    def frame_of(self, session: SessionId) -> Frame | None:
        """What is drawn around a session's blocks."""
        if session == self.selected:
            return Frame.FOCUSED if self.focused else Frame.SELECTED
        if session in self.marked:
            return Frame.SELECTED
        return Frame.HOVERED if session == self.hovered else None


class GridPainter:
    """Paints grids. Call `forget` when theme or language differ."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._blocks = BlockPainter(theme)
        self._backdrop = Backdrop(theme)

    def forget(self) -> None:
        """Draw everything afresh from now on."""
        self._blocks.forget()
        self._backdrop.forget()

    def set_passing(self, passing: bool) -> None:
        """Whether what is painted next will soon look different, and is not worth keeping."""
        self._blocks.passing = passing

    def paint_still(
        self,
        painter: QPainter,
        areas: list[Box],
        dates: Dates | None,
        geometry: Geometry,
        shown: ShownBlocks,
        on_top: OnTop,
        second_zone: str | None,
        dpr: float,
    ) -> None:
        """Paint `areas` of the surface without what moves by itself or is carried over it."""
        state, moment = dates.state if dates else None, shown.moment
        today = state.local(moment).date() if state else Date.MIN
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for area in areas:
            painter.setClipRect(*area)
            self._backdrop.paint(painter, area, geometry, state, today, second_zone, dpr)
            below = area.y + area.height - geometry.height
            if below > 0:
                rest = QRect(area.x, geometry.height, area.width, below)
                painter.fillRect(rest, self._theme.color("off_hours"))
        painter.setClipRegion(region_of(areas))
        self._paint_blocks(painter, areas, geometry, shown, on_top, dpr)
        painter.setClipping(False)

    def paint_on_top(
        self,
        painter: QPainter,
        areas: list[Box],
        dates: Dates | None,
        geometry: Geometry,
        shown: ShownBlocks,
        on_top: OnTop,
        dpr: float,
    ) -> None:
        """Paint what is carried, the now line and the band over that."""
        painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)
        for ghost in on_top.preview.ghosts:
            if any(ghost.area.meets(area) for area in areas):
                self._blocks.draw_lifted(painter, ghost.box, ghost.face, geometry.mirrored, dpr)
        line = now_line_of(dates, geometry, shown.moment)
        if line is not None and any(line.area.meets(area) for area in areas):
            line.paint(painter, self._theme, self._running_words(line, geometry, shown))
        if on_top.band is not None:
            self._paint_band(painter, on_top.band)

    def paint_ring(self, painter: QPainter, around: QRect) -> None:
        """The ring that says that the keyboard is here and nothing is chosen."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setPen(QPen(self._theme.color("accent"), 2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(around)

    def _paint_blocks(
        self,
        painter: QPainter,
        areas: list[Box],
        geometry: Geometry,
        blocks: ShownBlocks,
        on_top: OnTop,
        dpr: float,
    ) -> None:
        met = list(_met(areas, geometry, blocks))
        mirrored = geometry.mirrored
        if self._blocks.passing and len(met) > CROWD:
            faces = ((shown.box, shown.face) for shown in met)
            self._blocks.draw_sketches(painter, faces, mirrored)
            return
        framed: list[tuple[Shown, Frame]] = []
        for shown in met:
            session = shown.session
            if session is not None and session in on_top.preview.moved:
                self._blocks.draw_left(painter, shown.box, shown.face, mirrored, dpr)
                continue
            self._blocks.draw(painter, shown.box, shown.face, mirrored, dpr)
            if shown.rest is not None:
                self._blocks.draw_rest(painter, shown.rest, mirrored, dpr)
            if session is not None and (frame := on_top.frame_of(session)) is not None:
                framed.append((shown, frame))
        for shown, frame in framed:
            self._blocks.draw_frame(painter, shown.box, frame, dpr)

    def _paint_band(self, painter: QPainter, band: Box) -> None:
        painter.fillRect(QRect(*band), self._theme.color("accent", 0.12))
        painter.setPen(self._theme.color("accent"))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(QRect(*band))

    def _running_words(self, line: NowLine, geometry: Geometry, shown: ShownBlocks) -> list[Box]:
        """Where the words are that the now line should not strike out."""
        return [
            word
            for each in shown.in_column(line.column)
            if each.face.look is Look.RUNNING
            for word in self._blocks.words_in(each.box, each.face, geometry.mirrored)
        ]


def _met(areas: list[Box], geometry: Geometry, blocks: ShownBlocks) -> Iterator[Shown]:
    """The blocks that meet any of the areas, by date and time."""
    for index in range(geometry.count):
        column = geometry.column(index)
        here = [area for area in areas if column.meets(area)]
        if not here:
            continue
        top = min(area.y for area in here)
        bottom = max(area.y + area.height for area in here)
        for shown in blocks.between(index, top, bottom):
            if any(shown.area.meets(area) for area in here):
                yield shown


def areas_of(region: QRegion, top: int) -> list[Box]:
    """What of the surface a region of the window shows, which begins at `top`."""
    rects = [region.boundingRect()] if region.rectCount() > MOST_AREAS else rects_of(region)
    return [Box(r.x(), r.y() + top, r.width(), r.height()) for r in rects]


def region_of(areas: list[Box]) -> QRegion:
    """All the areas together."""
    region = QRegion()
    for area in areas:
        region += QRect(*area)
    return region


def now_line_of(dates: Dates | None, geometry: Geometry, moment: Instant) -> NowLine | None:
    """The line of a moment, None where its date is not shown."""
    return now_line(geometry, dates.state.local(moment)) if dates is not None else None
