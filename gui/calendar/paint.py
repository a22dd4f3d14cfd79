"""How one block looks, in every state; drawn once and kept until something about it differs.

It is told what to show and where: it knows neither the plan nor the grid.
"""

from collections import OrderedDict
from enum import Enum
from typing import NamedTuple

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPainter,
    QPen,
    QPixmap,
    QTextLayout,
    QTextOption,
)

from gui.calendar import shapes
from gui.calendar.geometry import Box
from gui.theme import CAPTION, SMALL, Theme

KEPT_PIXELS = 12_000_000
"""How many pixels of blocks are kept: about four screens at 200 %."""

SHADOW = 12
BAR = 3
MOST_LINES = 3
LEAST_TITLE = 0.55
"""The share of a line that a title keeps before the time beside it."""

NARROW = 84
"""Blocks narrower than this save on margins and type."""


class Look(Enum):
    """What a block says about its session, in form as well as in colour."""

    PLANNED = "planned"
    OPTIONAL = "optional"
    RUNNING = "running"
    DONE = "done"
    MISSED = "missed"
    SKIPPED = "skipped"
    BUSY = "busy"


class Face(NamedTuple):
    """All that a block shows besides its size. `begins` and `ends`: its true top and bottom."""

    title: str
    time: str
    remark: str
    look: Look
    pinned: bool = False
    begins: bool = True
    ends: bool = True
    lifted: bool = False


class Colors(NamedTuple):
    """The colours of one look."""

    ground: QColor
    bar: QColor
    title: QColor
    time: QColor


class BlockPainter:
    """Draws blocks through a bounded cache. Call `forget` when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._words: dict[tuple[object, ...], list[QRectF]] = {}
        self._pixels = 0

    def text_in(self, box: Box, face: Face, mirrored: bool, dpr: float) -> list[Box]:
        """Where a block that was drawn has its words, for lines that should not strike them out."""
        key = (box.width, box.height, face, mirrored, dpr)
        return [
            Box(round(box.x + r.x()), round(box.y + r.y()), round(r.width()), round(r.height()))
            for r in self._words.get(key, ())
        ]

    def forget(self) -> None:
        """Draw everything afresh from now on."""
        self._kept.clear()
        self._words.clear()
        self._pixels = 0

    def draw(self, painter: QPainter, box: Box, face: Face, mirrored: bool, dpr: float) -> None:
        """The block in `box`; a lifted one casts its shadow up to SHADOW pixels beyond."""
        around = SHADOW if face.lifted else 0
        key = (box.width, box.height, face, mirrored, dpr)
        pixmap = self._kept.get(key)
        if pixmap is None:
            pixmap, words = self._drawn(box.width, box.height, face, mirrored, dpr, around)
            if face.look is Look.RUNNING:
                self._words[key] = words
            self._keep(key, pixmap)
        else:
            self._kept.move_to_end(key)
        painter.drawPixmap(box.x - around, box.y - around, pixmap)

    def colors(self, look: Look) -> Colors:
        """The colours of a look in the theme in force."""
        t = self._theme.color
        if look is Look.RUNNING:
            return Colors(t("accent"), t("accent"), t("on_accent"), t("on_accent", 0.86))
        if look is Look.DONE:
            return Colors(t("done_tint"), t("done"), t("on_done"), t("on_done"))
        if look is Look.MISSED:
            return Colors(t("missed_tint"), t("missed"), t("missed"), t("missed"))
        if look is Look.SKIPPED:
            return Colors(t("background"), t("line"), t("muted"), t("muted"))
        if look is Look.BUSY:
            return Colors(t("busy"), t("busy"), t("muted"), t("muted"))
        if look is Look.OPTIONAL:
            ground = _between(t("accent_tint"), t("background"), 0.55)
            return Colors(ground, t("accent"), t("on_tint"), t("on_tint", 0.82))
        return Colors(t("accent_tint"), t("accent"), t("on_tint"), t("on_tint", 0.82))

    def _keep(self, key: tuple[object, ...], pixmap: QPixmap) -> None:
        self._kept[key] = pixmap
        self._pixels += pixmap.width() * pixmap.height()
        while self._pixels > KEPT_PIXELS and len(self._kept) > 1:
            gone, old = self._kept.popitem(last=False)
            self._words.pop(gone, None)
            self._pixels -= old.width() * old.height()

    def _drawn(
        self, width: int, height: int, face: Face, mirrored: bool, dpr: float, around: int
    ) -> tuple[QPixmap, list[QRectF]]:
        pixmap = QPixmap(round((width + 2 * around) * dpr), round((height + 2 * around) * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(around, around)
        body = QRectF(0, 0, width, height)
        if face.lifted:
            _shadow(painter, body, self._radius(height), self._theme.dark)
        self._ground(painter, body, face, mirrored, dpr)
        words = self._text(painter, body, face, mirrored)
        painter.end()
        return pixmap, words

    def _radius(self, height: float) -> float:
        return min(float(self._theme.px(7)), height / 3)

    def _ground(
        self, painter: QPainter, body: QRectF, face: Face, mirrored: bool, dpr: float
    ) -> None:
        colors, radius = self.colors(face.look), self._radius(body.height())
        shape = QRectF(body)
        # A block that goes on past midnight is cut straight there.
        if not face.begins:
            shape.setTop(-2 * radius)
        if not face.ends:
            shape.setBottom(body.height() + 2 * radius)
        painter.save()
        painter.setClipRect(body)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.ground)
        if face.look is Look.BUSY:
            stripes = self._theme.color("hatch")
            painter.setBrush(shapes.hatch(stripes, colors.ground, dpr, self._theme.px(9)))
        painter.drawRoundedRect(shape, radius, radius)
        if face.look in (Look.MISSED, Look.SKIPPED, Look.OPTIONAL):
            self._border(painter, shape, radius, face.look, colors)
        if face.look not in (Look.BUSY, Look.SKIPPED):
            bar = self._theme.px(BAR)
            at = body.width() - bar if mirrored else 0.0
            painter.setClipRect(QRectF(at, 0, bar, body.height()))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.bar)
            painter.drawRoundedRect(shape, radius, radius)
        painter.restore()
        if face.lifted:
            painter.setPen(QPen(self._theme.color("accent", 0.6), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)

    def _border(
        self, painter: QPainter, shape: QRectF, radius: float, look: Look, colors: Colors
    ) -> None:
        pen = QPen(colors.bar, 1.2)
        if look is Look.MISSED:
            pen.setDashPattern([3.2, 2.4])
        elif look is Look.OPTIONAL:
            pen.setColor(self._theme.color("accent", 0.7))
            pen.setDashPattern([0.1, 2.6])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(shape.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)

    def _text(self, painter: QPainter, body: QRectF, face: Face, mirrored: bool) -> list[QRectF]:
        px = self._theme.px
        bold = face.look in (Look.PLANNED, Look.RUNNING, Look.MISSED)
        narrow = body.width() < px(NARROW)
        small_title = narrow or face.look is Look.BUSY
        title_font = self._theme.font(CAPTION if small_title else SMALL, bold=bold)
        title_font.setStrikeOut(face.look is Look.SKIPPED)
        near, far = px(BAR + (4 if narrow else 7)), px(2 if narrow else 5)
        room = QRectF(body).adjusted(far if mirrored else near, 0, -near if mirrored else -far, 0)
        pen = _Pen(painter, room, mirrored)
        line, small = float(px(16)), float(px(15))
        top = float(px(4))
        if body.height() < top + line + small + px(2):
            self._one_line(pen, body.height(), face, title_font)
            return pen.written
        remarks = [face.time, face.remark] if face.remark else [face.time]
        caption = self._theme.font(CAPTION)
        colors = self.colors(face.look)
        if face.remark and pen.width(" · ".join(remarks), caption) <= room.width():
            remarks = [" · ".join(remarks)]
        remarks = [remark for remark in remarks if remark]
        fits = int((body.height() - top - small * bool(remarks)) // line)
        indent = self._sign(painter, pen, face, QRectF(0, top, 0, line))
        broken = _broken(face.title, title_font, room.width(), indent, min(fits, MOST_LINES))
        y = top
        for index, text in enumerate(broken):
            pen.write(text, title_font, colors.title, y, line, 0 if index else indent)
            y += line
        for text in remarks:
            if y + small > body.height():
                break
            pen.write(pen.fitting(text, caption), caption, colors.time, y, small)
            y += small
        return pen.written

    def _one_line(self, pen: "_Pen", height: float, face: Face, title_font: QFont) -> None:
        """Title and time beside each other, for blocks with no height for two lines."""
        colors = self.colors(face.look)
        low = height < self._theme.px(15)
        smallest = self._theme.px(10)
        caption = self._theme.font(CAPTION)
        for font in (title_font, caption):
            if low:
                font.setPixelSize(min(font.pixelSize(), smallest))
        indent = self._sign(pen.painter, pen, face, QRectF(0, 0, 0, height))
        room, gap = pen.room.width() - indent, float(self._theme.px(6))
        wide = pen.width(face.title, title_font)
        for time in (face.time, _start_of(face.time), ""):
            beside = gap + pen.width(time, caption) if time else 0.0
            least = wide if time == face.time else min(wide, LEAST_TITLE * room)
            if least + beside <= room:
                break
        title = pen.elided(face.title, title_font, indent + beside)
        pen.write(title, title_font, colors.title, 0, height, indent)
        if time:
            along = indent + pen.width(title, title_font) + gap
            pen.write(time, caption, colors.time, 0, height, along)

    def _sign(self, painter: QPainter, pen: "_Pen", face: Face, line: QRectF) -> float:
        """Tick or pin before the title; returns how far the title has to give way."""
        done = face.look is Look.DONE
        if not done and not face.pinned:
            return 0.0
        side = min(float(self._theme.px(11)), line.height() - 2)
        x = pen.room.right() - side if pen.mirrored else pen.room.left()
        box = QRectF(x, line.y() + (line.height() - side) / 2, side, side)
        colors = self.colors(face.look)
        if done:
            shapes.tick(painter, box, colors.bar, self._theme.px(2))
        else:
            shapes.pin(painter, box, colors.title)
        return side + self._theme.px(4)


class _Pen:
    """Writes single lines within a width, from the side that reading starts at."""

    def __init__(self, painter: QPainter, room: QRectF, mirrored: bool) -> None:
        self.painter = painter
        self.room = room
        self.mirrored = mirrored
        self.written: list[QRectF] = []

    def width(self, text: str, font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance(text)

    def fitting(self, text: str, font: QFont) -> str:
        """The text, or only its start where it is a range too long for the line."""
        fits = self.width(text, font) <= self.room.width()
        return text if fits else self.elided(_start_of(text), font)

    def elided(self, text: str, font: QFont, indent: float = 0) -> str:
        room = self.room.width() - indent
        return QFontMetricsF(font).elidedText(text, Qt.TextElideMode.ElideRight, room)

    def write(
        self, text: str, font: QFont, color: QColor, y: float, height: float, indent: float = 0
    ) -> None:
        metrics = QFontMetricsF(font)
        wide = metrics.horizontalAdvance(text)
        x = self.room.left() + indent
        if self.mirrored:
            x = self.room.right() - indent - wide
        self.written.append(QRectF(x, y, wide, height))
        base = y + (height + metrics.ascent() - metrics.descent()) / 2
        self.painter.setFont(font)
        self.painter.setPen(color)
        self.painter.drawText(QPointF(x, round(base)), text)


def _broken(text: str, font: QFont, width: float, indent: float, most: int) -> list[str]:
    """The text in at most `most` lines, the last one elided where more is left."""
    metrics = QFontMetricsF(font)
    elide = Qt.TextElideMode.ElideRight
    if most <= 1 or metrics.horizontalAdvance(text) <= width - indent:
        return [metrics.elidedText(text, elide, width - indent)]
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout = QTextLayout(text, font)
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


def _shadow(painter: QPainter, body: QRectF, radius: float, dark: bool) -> None:
    """A soft shadow below a lifted block, as rings that grow fainter."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(0, 0, 0, 20 if dark else 6))
    for spread in range(SHADOW - 3, 0, -1):
        ring = body.adjusted(-spread, -spread, spread, spread).translated(0, 3)
        painter.drawRoundedRect(ring, radius + spread, radius + spread)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of the first colour, the rest of the other."""
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    )
