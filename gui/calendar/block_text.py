"""The words of a block: its title in up to three lines, then its time, as its size allows."""

from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

from gui.calendar import shapes
from gui.calendar.colors import Colors
from gui.calendar.faces import Face, Look
from gui.theme import CAPTION, SMALL, Theme

BAR = 3
"""Pixels of accent at a block's reading edge."""

MOST_LINES = 3
KNOWN_TITLES = 2048
SMALLEST = 10
"""Pixels of type in a block of a quarter of an hour."""

LEAST_TITLE = 0.55
"""The share of a line that a title keeps before the time beside it."""

NARROW = 84
"""Blocks narrower than this save on margins and type."""


class Type(NamedTuple):
    """A font and its measures; made once, as making one takes longer than writing with it."""

    font: QFont
    metrics: QFontMetricsF


class BlockText:
    """Writes a block's words and its tick or pin. Call `forget` when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._types: dict[tuple[int, bool, bool], Type] = {}
        self._broken: dict[tuple[object, ...], list[str]] = {}

    def forget(self) -> None:
        """Make the fonts afresh."""
        self._types.clear()
        self._broken.clear()

    def _type(self, pixels: int, bold: bool = False, struck: bool = False) -> Type:
        found = self._types.get((pixels, bold, struck))
        if found is None:
            font = self._theme.font(pixels, bold=bold)
            font.setStrikeOut(struck)
            found = self._types[pixels, bold, struck] = Type(font, QFontMetricsF(font))
        return found

    def write(
        self, painter: QPainter, body: QRectF, face: Face, colors: Colors, mirrored: bool
    ) -> list[QRectF]:
        """Write into `body`; returns where there are words now."""
        px = self._theme.px
        bold = face.look in (Look.PLANNED, Look.RUNNING, Look.MISSED)
        narrow = body.width() < px(NARROW)
        struck = face.look is Look.SKIPPED
        size = CAPTION if narrow or face.look is Look.BUSY else SMALL
        near, far = px(BAR + (4 if narrow else 7)), px(2 if narrow else 5)
        room = QRectF(body).adjusted(far if mirrored else near, 0, -near if mirrored else -far, 0)
        pen = _Pen(painter, room, mirrored)
        line, small = float(px(16)), float(px(15))
        top = float(px(4))
        if body.height() < top + line + small + px(2):
            low = body.height() < px(15)
            title = self._type(SMALLEST if low else size, bold, struck)
            time = self._type(SMALLEST if low else CAPTION)
            self._one_line(pen, body.height(), face, colors, title, time)
            return pen.written
        title, caption = self._type(size, bold, struck), self._type(CAPTION)
        remarks = [face.time, face.remark] if face.remark else [face.time]
        if face.remark and pen.width(" · ".join(remarks), caption) <= room.width():
            remarks = [" · ".join(remarks)]
        remarks = [remark for remark in remarks if remark]
        fits = int((body.height() - top - small * bool(remarks)) // line)
        indent = self._sign(pen, face, colors, QRectF(0, top, 0, line))
        broken = self._lines(face.title, title, room.width(), indent, min(fits, MOST_LINES))
        y = top
        for index, text in enumerate(broken):
            pen.write(text, title, colors.title, y, line, 0 if index else indent)
            y += line
        for text in remarks:
            if y + small > body.height():
                break
            pen.write(pen.fitting(text, caption), caption, colors.time, y, small)
            y += small
        return pen.written

    def _lines(self, title: str, type_: Type, width: float, indent: float, most: int) -> list[str]:
        """The title broken into lines; remembered, since a drag changes only the time below it."""
        key = (title, id(type_), width, indent, most)
        lines = self._broken.get(key)
        if lines is None:
            if len(self._broken) >= KNOWN_TITLES:
                self._broken.clear()
            lines = self._broken[key] = _broken(title, type_, width, indent, most)
        return lines

    def _one_line(
        self,
        pen: "_Pen",
        height: float,
        face: Face,
        colors: Colors,
        title_type: Type,
        time_type: Type,
    ) -> None:
        """Title and time beside each other, for blocks with no height for two lines."""
        indent = self._sign(pen, face, colors, QRectF(0, 0, 0, height))
        room, gap = pen.room.width() - indent, float(self._theme.px(6))
        wide = pen.width(face.title, title_type)
        for time in (face.time, _start_of(face.time), ""):
            beside = gap + pen.width(time, time_type) if time else 0.0
            least = wide if time == face.time else min(wide, LEAST_TITLE * room)
            if least + beside <= room:
                break
        title = pen.elided(face.title, title_type, indent + beside)
        pen.write(title, title_type, colors.title, 0, height, indent)
        if time:
            along = indent + pen.width(title, title_type) + gap
            pen.write(time, time_type, colors.time, 0, height, along)

    def _sign(self, pen: "_Pen", face: Face, colors: Colors, line: QRectF) -> float:
        """Tick or pin before the title; returns how far the title has to give way."""
        done = face.look is Look.DONE
        if not done and not face.pinned:
            return 0.0
        side = min(float(self._theme.px(11)), line.height() - 2)
        x = pen.room.right() - side if pen.mirrored else pen.room.left()
        box = QRectF(x, line.y() + (line.height() - side) / 2, side, side)
        if done:
            shapes.tick(pen.painter, box, colors.bar, self._theme.px(2))
        else:
            shapes.pin(pen.painter, box, colors.title)
        return side + self._theme.px(4)


class _Pen:
    """Writes single lines within a width, from the side that reading starts at."""

    def __init__(self, painter: QPainter, room: QRectF, mirrored: bool) -> None:
        self.painter = painter
        self.room = room
        self.mirrored = mirrored
        self.written: list[QRectF] = []

    def width(self, text: str, type_: Type) -> float:
        return type_.metrics.horizontalAdvance(text)

    def fitting(self, text: str, type_: Type) -> str:
        """The text, or only its start where it is a range too long for the line."""
        fits = self.width(text, type_) <= self.room.width()
        return text if fits else self.elided(_start_of(text), type_)

    def elided(self, text: str, type_: Type, indent: float = 0) -> str:
        room = self.room.width() - indent
        return type_.metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)

    def write(
        self, text: str, type_: Type, color: QColor, y: float, height: float, indent: float = 0
    ) -> None:
        metrics = type_.metrics
        wide = metrics.horizontalAdvance(text)
        x = self.room.left() + indent
        if self.mirrored:
            x = self.room.right() - indent - wide
        self.written.append(QRectF(x, y, wide, height))
        base = y + (height + metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(type_.font)
        self.painter.setPen(color)
        self.painter.drawText(QPointF(x, round(base)), text)


def _broken(text: str, type_: Type, width: float, indent: float, most: int) -> list[str]:
    """The text in at most `most` lines, the last one elided where more is left."""
    metrics = type_.metrics
    elide = Qt.TextElideMode.ElideRight
    if most <= 1 or metrics.horizontalAdvance(text) <= width - indent:
        return [metrics.elidedText(text, elide, width - indent)]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, type_.font)
    layout.setTextOption(option)
    layout.beginLayout()
    lines: list[str] = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(max(width - (0 if lines else indent), 1))
        start = line.textStart()
        if len(lines) == most - 1:
            lines.append(metrics.elidedText(text[start:], elide, width))
            break
        lines.append(text[start : start + line.textLength()].rstrip())
    layout.endLayout()
    return lines


def _start_of(time: str) -> str:
    return time.partition(" – ")[0]
