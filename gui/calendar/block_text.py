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

TOP, LINE, SMALL_LINE = 4, 16, 15
"""Pixels above the title, of a line of it, and of a line below it."""

MOST_LINES = 3
MOST_REMARKS = 2
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


class _Set(NamedTuple):
    """A title made ready: whether it shares its line with the time, its type and its lines."""

    low: bool
    title: Type
    lines: list[str]


class BlockText:
    """Writes a block's words and its tick or pin. Call `forget` when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._types: dict[tuple[int, bool, bool], Type] = {}
        self._known: dict[tuple[object, ...], _Set] = {}

    def forget(self) -> None:
        """Make the fonts afresh."""
        self._types.clear()
        self._known.clear()

    def _type(self, pixels: int, bold: bool = False, struck: bool = False) -> Type:
        found = self._types.get((pixels, bold, struck))
        if found is None:
            font = self._theme.font(pixels, bold=bold)
            font.setStrikeOut(struck)
            found = self._types[pixels, bold, struck] = Type(font, QFontMetricsF(font))
        return found

    def write_title(
        self,
        painter: QPainter,
        body: QRectF,
        face: Face,
        colors: Colors,
        mirrored: bool,
        written: list[QRectF] | None = None,
    ) -> None:
        """Write the title into `body`; `written` gets where there are words now."""
        set_ = self._set(body, face)
        if set_.low:
            return
        pen = self._pen(painter, body, mirrored, written)
        line, y = float(self._theme.px(LINE)), float(self._theme.px(TOP))
        self._sign(pen, face, colors, QRectF(0, y, 0, line))
        for index, text in enumerate(set_.lines):
            pen.write(text, set_.title, colors.title, y, line, 0 if index else self._indent(face))
            y += line

    def write_time(
        self,
        painter: QPainter,
        body: QRectF,
        face: Face,
        colors: Colors,
        mirrored: bool,
        written: list[QRectF] | None = None,
    ) -> None:
        """Write what stands below the title, or, in a low block, title and time as one line."""
        set_ = self._set(body, face)
        pen = self._pen(painter, body, mirrored, written)
        if set_.low:
            self._one_line(pen, body.height(), face, colors, set_.title)
            return
        caption, small = self._type(CAPTION), float(self._theme.px(SMALL_LINE))
        remarks = [face.time, face.remark] if face.remark else [face.time]
        if face.remark and pen.width(" · ".join(remarks), caption) <= pen.room.width():
            remarks = [" · ".join(remarks)]
        y = float(self._theme.px(TOP) + self._theme.px(LINE) * len(set_.lines))
        for text in filter(None, remarks):
            if y + small > body.height():
                break
            pen.write(pen.fitting(text, caption), caption, colors.time, y, small)
            y += small

    def reach(self, body: QRectF, face: Face) -> float:
        """How far down the words come. Bodies of one width where it is the same say the same."""
        set_, px = self._set(body, face), self._theme.px
        if set_.low:
            return body.height()
        title = px(TOP) + px(LINE) * len(set_.lines)
        return title + px(SMALL_LINE) * min((body.height() - title) // px(SMALL_LINE), MOST_REMARKS)

    def _pen(
        self, painter: QPainter, body: QRectF, mirrored: bool, written: list[QRectF] | None
    ) -> "_Pen":
        near, far = self._margins(body.width())
        if mirrored:
            near, far = far, near
        return _Pen(painter, QRectF(body).adjusted(near, 0, -far, 0), mirrored, written)

    def _margins(self, width: float) -> tuple[int, int]:
        narrow = width < self._theme.px(NARROW)
        return self._theme.px(BAR + (4 if narrow else 7)), self._theme.px(2 if narrow else 5)

    def _set(self, body: QRectF, face: Face) -> "_Set":
        """How the title is set; remembered, since neither dragging nor zooming breaks it anew."""
        px, width, height = self._theme.px, body.width(), body.height()
        if height < px(TOP) + px(LINE) + px(SMALL_LINE) + px(2):
            fits = -1 if height < px(15) else 0
        else:
            fits = min(int((height - px(TOP) - px(SMALL_LINE)) // px(LINE)), MOST_LINES)
        key = (width, fits, face.title, face.look, face.pinned)
        found = self._known.get(key)
        if found is None:
            if len(self._known) >= KNOWN_TITLES:
                self._known.clear()
            found = self._known[key] = self._newly_set(width, fits, face)
        return found

    def _newly_set(self, width: float, fits: int, face: Face) -> "_Set":
        """The title set in `fits` lines; 0 is one that it shares with the time, -1 a low one."""
        px = self._theme.px
        bold = face.look in (Look.PLANNED, Look.RUNNING, Look.MISSED)
        struck = face.look is Look.SKIPPED
        small = width < px(NARROW) or face.look is Look.BUSY
        title = self._type(CAPTION if small else SMALL, bold, struck)
        if fits <= 0:
            return _Set(True, self._type(SMALLEST, bold, struck) if fits else title, [])
        room, indent = width - sum(self._margins(width)), self._indent(face)
        if not _holds_every_word(face.title, title, room - indent):
            title = self._type(CAPTION, bold, struck)
        return _Set(False, title, _broken(face.title, title, room, indent, fits))

    def _one_line(
        self,
        pen: "_Pen",
        height: float,
        face: Face,
        colors: Colors,
        title_type: Type,
    ) -> None:
        """Title and time beside each other, for blocks with no height for two lines."""
        time_type = self._type(SMALLEST if height < self._theme.px(15) else CAPTION)
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

    def _indent(self, face: Face) -> float:
        """How far the title gives way to a tick or a pin."""
        signed = face.pinned or face.look is Look.DONE
        return float(self._theme.px(11) + self._theme.px(4)) if signed else 0.0

    def _sign(self, pen: "_Pen", face: Face, colors: Colors, line: QRectF) -> float:
        """Tick or pin before the title; returns how far the title has to give way."""
        indent = self._indent(face)
        if not indent:
            return 0.0
        done = face.look is Look.DONE
        side = min(float(self._theme.px(11)), line.height() - 2)
        x = pen.room.right() - side if pen.mirrored else pen.room.left()
        box = QRectF(x, line.y() + (line.height() - side) / 2, side, side)
        if done:
            shapes.tick(pen.painter, box, colors.bar, self._theme.px(2))
        else:
            shapes.pin(pen.painter, box, colors.title)
        return indent


class _Pen:
    """Writes single lines within a width, from the side that reading starts at."""

    def __init__(
        self, painter: QPainter, room: QRectF, mirrored: bool, written: list[QRectF] | None
    ) -> None:
        self.painter = painter
        self.room = room
        self.mirrored = mirrored
        self._written = written

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
        x = self.room.left() + indent
        if self.mirrored or self._written is not None:
            wide = metrics.horizontalAdvance(text)
            if self.mirrored:
                x = self.room.right() - indent - wide
            if self._written is not None:
                self._written.append(QRectF(x, y, wide, height))
        base = y + (height + metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(type_.font)
        self.painter.setPen(color)
        self.painter.drawText(QPointF(x, round(base)), text)


def _holds_every_word(text: str, type_: Type, width: float) -> bool:
    return all(type_.metrics.horizontalAdvance(word) <= width for word in text.split())


def _broken(text: str, type_: Type, width: float, indent: float, most: int) -> list[str]:
    """The text in at most `most` lines, the last one elided where more is left."""
    metrics = type_.metrics
    elide = Qt.TextElideMode.ElideRight
    if most <= 1 or metrics.horizontalAdvance(text) <= width - indent:
        return [metrics.elidedText(text, elide, width - indent)]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WordWrap)
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
        words, room = text[start : start + line.textLength()].rstrip(), width
        lines.append(metrics.elidedText(words, elide, room if lines else room - indent))
    layout.endLayout()
    return lines


def _start_of(time: str) -> str:
    return time.partition(" – ")[0]
