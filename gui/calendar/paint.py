"""How blocks look: ground, words, frames and shadow, each drawn once and kept until it differs.

It is told what to show and where: it knows neither the plan nor the grid.
"""

import math
from collections import OrderedDict
from collections.abc import Callable, Iterable
from enum import Enum
from itertools import groupby

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPixmap

from gui.calendar import shapes
from gui.calendar.block_text import BAR, BlockText
from gui.calendar.colors import Colors, colors_of
from gui.calendar.faces import Face, Look
from gui.calendar.geometry import Box
from gui.calendar.shown import AIR
from gui.theme import CAPTION, Theme
from gui.translation import translate

KEPT_PIXELS = 12_000_000
"""How many pixels are kept: about four screens at 200 %."""

NAMED_REST = 16
"""How high a break is, in pixels at 100 %, where it says what it is."""

SHADOW = 12
"""How far a lifted block's shadow reaches, in pixels."""


class Frame(Enum):
    """What is drawn around a block."""

    HOVERED = "hovered"
    SELECTED = "selected"
    FOCUSED = "focused"
    LIFTED = "lifted"
    LEFT = "left"


class BlockPainter:
    """Draws blocks through a bounded cache. Call `forget` when the theme changes."""

    def __init__(self, theme: Theme) -> None:
        self._theme = theme
        self.passing = False
        """Whether what is drawn will soon be of another height: then only words are kept."""
        self._text = BlockText(theme)
        self._kept: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self._words: dict[tuple[object, ...], list[QRectF]] = {}
        self._pixels = 0
        self._colors: dict[Look, Colors] = {}

    @property
    def kept_pixels(self) -> int:
        """How many pixels are kept now."""
        return self._pixels

    def forget(self) -> None:
        """Draw everything afresh from now on."""
        self._kept.clear()
        self._words.clear()
        self._pixels = 0
        self._colors.clear()
        self._text.forget()

    def draw(self, painter: QPainter, box: Box, face: Face, mirrored: bool, dpr: float) -> None:
        """The block in `box`."""
        key = (box.width, box.height, face, mirrored, dpr)

        body = QRectF(0, 0, box.width, box.height)

        def drawn(into: QPainter) -> None:
            self._draw_ground(into, body, face, mirrored, dpr)
            self._write(into, body, face, mirrored)

        if self.passing and key not in self._kept:
            painter.save()
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(box.x, box.y)
            self._draw_ground(painter, body, face, mirrored, dpr)
            painter.drawPixmap(0, 0, self._words_alone(body, box, face, mirrored, dpr))
            painter.restore()
        else:
            painter.drawPixmap(box.x, box.y, self._pixmap(key, box, 0, dpr, drawn))

    def draw_sketches(
        self, painter: QPainter, blocks: Iterable[tuple[Box, Face]], mirrored: bool
    ) -> None:
        """Many blocks at a glance: their grounds and bars, without words or edges of their own."""
        strip = self._theme.px(BAR)
        painter.setPen(Qt.PenStyle.NoPen)
        for look, alike in groupby(blocks, lambda block: block[1].look):
            grounds, colors = [QRect(*box) for box, _ in alike], self._colors_of(look)
            painter.setBrush(colors.ground)
            painter.drawRects(grounds)
            bars = (
                (ground.right() + 1 - strip if mirrored else ground.x(), ground)
                for ground in grounds
            )
            painter.setBrush(colors.bar)
            painter.drawRects([QRect(x, each.y(), strip, each.height()) for x, each in bars])

    def _write(self, painter: QPainter, body: QRectF, face: Face, mirrored: bool) -> None:
        colors = self._colors_of(face.look)
        self._text.write_title(painter, body, face, colors, mirrored)
        self._text.write_time(painter, body, face, colors, mirrored)

    def _words_alone(
        self, body: QRectF, box: Box, face: Face, mirrored: bool, dpr: float
    ) -> QPixmap:
        """The words of a block without its ground, which many heights of it share."""
        reach = self._text.reach(body, face)
        key = ("words", box.width, reach, face, mirrored, dpr)
        room = box._replace(height=math.ceil(reach))
        return self._pixmap(key, room, 0, dpr, lambda into: self._write(into, body, face, mirrored))

    def draw_lifted(
        self, painter: QPainter, box: Box, face: Face, mirrored: bool, dpr: float
    ) -> None:
        """The block as it is carried: above the others, with a shadow SHADOW pixels around."""
        untimed = face._replace(time="", remark="")
        key = ("lifted", box.width, box.height, untimed, mirrored, dpr)
        body, colors = QRectF(0, 0, box.width, box.height), self._colors_of(face.look)

        def drawn(into: QPainter) -> None:
            self._shadow(into, box)
            self._draw_ground(into, body, face, mirrored, dpr)
            self._text.write_title(into, body, face, colors, mirrored)
            self._frame(into, box, Frame.LIFTED)

        painter.drawPixmap(
            box.x - SHADOW, box.y - SHADOW, self._pixmap(key, box, SHADOW, dpr, drawn)
        )
        # Its time is another at each step: writing it is cheaper than keeping a block for each.
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(box.x, box.y)
        self._text.write_time(painter, body, face, colors, mirrored)
        painter.translate(-box.x, -box.y)

    def draw_left(
        self, painter: QPainter, box: Box, face: Face, mirrored: bool, dpr: float
    ) -> None:
        """The place a block would leave: the block pale, in a dashed outline."""
        painter.setOpacity(0.35)
        self.draw(painter, box, face, mirrored, dpr)
        painter.setOpacity(1)
        self.draw_frame(painter, box, Frame.LEFT, dpr)

    def draw_rest(self, painter: QPainter, box: Box, mirrored: bool, dpr: float) -> None:
        """The break after a block: dots from its bar down to what comes next, named if high."""
        dot = self._theme.px(BAR)
        x = box.x + box.width - dot if mirrored else box.x
        high = 2 * dot * max(1, box.height // (2 * dot) - 1) - dot
        tile = Box(0, 0, dot, 2 * dot)
        color = self._theme.color("accent", 0.45)
        dots = self._pixmap(
            ("dots", dpr), tile, 0, dpr, lambda into: into.fillRect(0, 0, dot, dot, color)
        )
        painter.drawTiledPixmap(x, box.y + (box.height - high) // 2, dot, high, dots)
        if box.height >= self._theme.px(NAMED_REST):
            air = self._theme.px(BAR + 7)
            room = QRectF(box.x, box.y, box.width, box.height).adjusted(air, 0, -air, 0)
            painter.setFont(self._theme.font(CAPTION))
            painter.setPen(self._theme.color("muted"))
            side = Qt.AlignmentFlag.AlignRight if mirrored else Qt.AlignmentFlag.AlignLeft
            flags = side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(room, flags, translate("Calendar", "break"))

    def draw_frame(self, painter: QPainter, box: Box, frame: Frame, dpr: float) -> None:
        """A frame around `box`, up to AIR pixels beyond it."""
        key = (frame, box.width, box.height, dpr)
        pixmap = self._pixmap(key, box, AIR, dpr, lambda into: self._frame(into, box, frame))
        painter.drawPixmap(box.x - AIR, box.y - AIR, pixmap)

    def words_in(self, box: Box, face: Face, mirrored: bool) -> list[Box]:
        """Where a block has its words, which no line should strike out."""
        key = (box.width, box.height, face, mirrored)
        words = self._words.get(key)
        if words is None:
            self._words.clear()
            nowhere, body = QPixmap(1, 1), QRectF(0, 0, box.width, box.height)
            colors = self._colors_of(face.look)
            words = self._words[key] = []
            with QPainter(nowhere) as painter:
                self._text.write_title(painter, body, face, colors, mirrored, words)
                self._text.write_time(painter, body, face, colors, mirrored, words)
        return [
            Box(round(box.x + r.x()), round(box.y + r.y()), round(r.width()), round(r.height()))
            for r in words
        ]

    def _pixmap(
        self,
        key: tuple[object, ...],
        box: Box,
        around: int,
        dpr: float,
        drawn: Callable[[QPainter], None],
    ) -> QPixmap:
        """What is kept under `key`; else it is drawn, with `around` pixels beyond the box."""
        pixmap = self._kept.get(key)
        if pixmap is not None:
            self._kept.move_to_end(key)
            return pixmap
        width, height = box.width + 2 * around, box.height + 2 * around
        pixmap = QPixmap(round(width * dpr), round(height * dpr))
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.translate(around, around)
            drawn(painter)
        self._kept[key] = pixmap
        self._pixels += pixmap.width() * pixmap.height()
        while self._pixels > KEPT_PIXELS and len(self._kept) > 1:
            _, old = self._kept.popitem(last=False)
            self._pixels -= old.width() * old.height()
        return pixmap

    def _colors_of(self, look: Look) -> Colors:
        colors = self._colors.get(look)
        if colors is None:
            colors = self._colors[look] = colors_of(look, self._theme)
        return colors

    def _radius(self, height: float) -> float:
        return min(float(self._theme.px(7)), height / 3)

    def _draw_ground(
        self, painter: QPainter, body: QRectF, face: Face, mirrored: bool, dpr: float
    ) -> None:
        colors, radius = self._colors_of(face.look), self._radius(body.height())
        shape = QRectF(body)
        # A block that goes on past midnight is cut straight there.
        if not face.begins:
            shape.setTop(-2 * radius)
        if not face.ends:
            shape.setBottom(body.height() + 2 * radius)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.ground)
        if face.look is Look.BUSY:
            stripes = self._theme.color("hatch")
            painter.setBrush(shapes.hatch(stripes, colors.ground, dpr, self._theme.px(9)))
        painter.drawRoundedRect(shape, radius, radius)
        border = self._border(face.look, colors.bar)
        if border is not None:
            painter.setPen(border)
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(shape.adjusted(0.6, 0.6, -0.6, -0.6), radius, radius)
        if face.look not in (Look.BUSY, Look.SKIPPED):
            bar = self._theme.px(BAR)
            at = body.width() - bar if mirrored else 0.0
            painter.save()
            strip = QRectF(at, 0, bar, body.height())
            painter.setClipRect(strip, Qt.ClipOperation.IntersectClip)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colors.bar)
            painter.drawRoundedRect(shape, radius, radius)
            painter.restore()

        if face.share and face.ends:
            self._draw_share(painter, body, shape, face, mirrored)

    def _draw_share(
        self, painter: QPainter, body: QRectF, shape: QRectF, face: Face, mirrored: bool
    ) -> None:
        """Along the foot of the block, how much of its topics is ticked off."""
        colors, radius = self._colors_of(face.look), self._radius(body.height())
        high, wide = self._theme.px(BAR), body.width() * face.share
        left = body.width() - wide if mirrored else 0.0
        painter.save()
        foot = QRectF(left, body.height() - high, wide, high)
        painter.setClipRect(foot, Qt.ClipOperation.IntersectClip)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colors.title if face.look is Look.RUNNING else colors.bar)
        painter.drawRoundedRect(shape, radius, radius)
        painter.restore()

    def _border(self, look: Look, color: QColor) -> QPen | None:
        """The line around the looks that have one: missed, skipped, optional."""
        pen = QPen(color, 1.2)
        if look is Look.MISSED:
            pen.setDashPattern([3.2, 2.4])
        elif look is Look.OPTIONAL:
            pen.setColor(self._theme.color("accent", 0.7))
            pen.setDashPattern([0.1, 2.6])
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        elif look is not Look.SKIPPED:
            return None
        return pen

    def _frame(self, painter: QPainter, box: Box, frame: Frame) -> None:
        accent = self._theme.color
        if frame is Frame.LEFT:
            pen = QPen(self._theme.color("muted"), 1.2)
            pen.setDashPattern([3.5, 3])
            self._outline(painter, box, pen, -0.6)
        elif frame is Frame.HOVERED:
            self._outline(painter, box, QPen(accent("accent", 0.45), 1), -0.5)
        elif frame is Frame.LIFTED:
            self._outline(painter, box, QPen(accent("accent", 0.6), 1), -0.5)
        else:
            self._outline(painter, box, QPen(accent("accent"), 2), 0)
            if frame is Frame.FOCUSED:
                self._outline(painter, box, QPen(accent("accent", 0.4), 2), 2.5)

    def _outline(self, painter: QPainter, box: Box, pen: QPen, out: float) -> None:
        radius = self._radius(box.height) + out
        body = QRectF(0, 0, box.width, box.height).adjusted(-out, -out, out, out)
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(body, radius, radius)

    def _shadow(self, painter: QPainter, box: Box) -> None:
        """A soft shadow below a lifted block, as rings that grow fainter."""
        body, radius = QRectF(0, 0, box.width, box.height), self._radius(box.height)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(0, 0, 0, 20 if self._theme.dark else 6))
        for spread in range(SHADOW - 3, 0, -1):
            ring = body.adjusted(-spread, -spread, spread, spread).translated(0, 3)
            painter.drawRoundedRect(ring, radius + spread, radius + spread)
