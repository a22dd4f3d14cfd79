"""Icons in the theme's colours, from the SVG files in resources/icons.

The files draw with `currentColor`; here it becomes a token of the theme in force. Whoever shows an
icon asks for it again when the theme says `changed`.
"""

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer

from gui.theme import Theme
from resources import text_of

SIDE = 16
"""The side icons are drawn at, in pixels at 100 %; also for screens of double density."""


def icon(name: str, theme: Theme, token: str = "text") -> QIcon:
    """The icon of that name, its lines in the theme's colour `token`; muted where disabled."""
    source = text_of(f"icons/{name}.svg")
    made = QIcon()
    for mode, color in ((QIcon.Mode.Normal, token), (QIcon.Mode.Disabled, "muted")):
        svg = source.replace("currentColor", theme.color(color).name())
        renderer = QSvgRenderer(QByteArray(svg.encode()))
        opacity = 1.0 if mode is QIcon.Mode.Normal else 0.6
        for density in (1, 2):
            made.addPixmap(_drawn(renderer, theme.px(SIDE), density, opacity), mode)
    return made


def _drawn(renderer: QSvgRenderer, side: int, density: int, opacity: float) -> QPixmap:
    pixels = side * density
    pixmap = QPixmap(pixels, pixels)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setOpacity(opacity)
    renderer.render(painter, QRectF(0, 0, pixels, pixels))
    painter.end()
    pixmap.setDevicePixelRatio(density)
    return pixmap
