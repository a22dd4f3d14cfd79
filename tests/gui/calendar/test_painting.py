"""How blocks look: readable in both themes, drawn once, and never more than is kept."""

import itertools

import pytest
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QApplication

from gui.calendar.colors import colors_of
from gui.calendar.faces import Face, Look
from gui.calendar.geometry import Box
from gui.calendar.paint import KEPT_PIXELS, BlockPainter
from gui.theme import Theme


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("look", list(Look))
def test_words_keep_the_contrast_that_wcag_asks_for(theme: Theme, look: Look, dark: bool):
    theme.set_dark(dark)
    colors = colors_of(look, theme)
    for ink in (colors.title, colors.time):
        assert _contrast(ink, colors.ground) >= 4.5


@pytest.mark.parametrize("dark", [False, True])
def test_heads_and_hours_keep_it_too(theme: Theme, dark: bool):
    theme.set_dark(dark)
    for ink, ground in (
        ("text", "background"),
        ("muted", "background"),
        ("muted", "off_hours"),
        ("on_accent", "accent"),
        ("muted", "hatch"),
        ("background", "text"),
    ):
        least = 3.0 if ground == "hatch" else 4.5
        assert _contrast(theme.color(ink), theme.color(ground)) >= least, (ink, ground)
    for shape in ("accent", "done", "missed", "now"):
        assert _contrast(theme.color(shape), theme.color("background")) >= 3


@pytest.mark.parametrize("look", list(Look))
@pytest.mark.parametrize("height", [12, 24, 60, 150])
def test_title_and_time_are_both_to_be_seen(theme: Theme, look: Look, height: int):
    box = Box(0, 0, 160, height)

    def drawn(title: str, time: str, pinned: bool = False, lifted: bool = False) -> QImage:
        canvas = QPixmap(box.width, box.height)
        canvas.fill(theme.color("background"))
        with QPainter(canvas) as painter:
            face = Face(title, time, "", look, pinned)
            blocks = BlockPainter(theme)
            draw = blocks.draw_lifted if lifted else blocks.draw
            draw(painter, box, face, False, 1.0)
        return canvas.toImage()

    lifted = drawn("SQL", "08:00 – 10:00", lifted=True)
    assert drawn("Git", "08:00 – 10:00", lifted=True) != lifted
    assert drawn("SQL", "09:00 – 11:00", lifted=True) != lifted
    plain = drawn("SQL", "08:00 – 10:00")
    assert drawn("Git", "08:00 – 10:00") != plain
    assert drawn("SQL", "09:00 – 11:00") != plain
    if look is not Look.DONE:
        assert drawn("SQL", "08:00 – 10:00", pinned=True) != plain


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("mirrored", [False, True])
def test_no_size_is_too_small_to_draw(theme: Theme, scale: float, mirrored: bool):
    theme.set_scale(scale)
    blocks, canvas = BlockPainter(theme), QPixmap(200, 300)
    with QPainter(canvas) as painter:
        for width, height, look in itertools.product((3, 20, 60, 140), (3, 10, 30, 200), Look):
            face = Face("A title of several words", "09:00 – 11:00", "note", look, True)
            blocks.draw(painter, Box(0, 0, width, height), face, mirrored, 1.0)
            blocks.draw_lifted(painter, Box(0, 0, width, height), face, mirrored, 1.5)


def test_what_is_kept_is_bounded(theme: Theme):
    blocks, canvas = BlockPainter(theme), QPixmap(100, 100)
    with QPainter(canvas) as painter:
        for number in range(120):
            face = Face(f"Part {number}", "09:00", "", Look.RUNNING)
            blocks.draw(painter, Box(0, 0, 500, 500), face, False, 1.0)
    assert blocks.kept_pixels <= KEPT_PIXELS


def test_what_is_kept_looks_like_what_is_drawn(qapp: QApplication, theme: Theme):
    face, box = Face("Title", "09:00 – 10:00", "", Look.MISSED), Box(0, 0, 120, 90)
    blocks = BlockPainter(theme)
    first, second = QPixmap(120, 90), QPixmap(120, 90)
    for canvas in (first, second):
        canvas.fill(theme.color("background"))
        with QPainter(canvas) as painter:
            blocks.draw(painter, box, face, False, 1.0)
    assert first.toImage() == second.toImage()


@pytest.mark.parametrize("mirrored", [False, True])
@pytest.mark.parametrize("look", [Look.PLANNED, Look.DONE, Look.MISSED])
def test_a_block_that_is_zoomed_says_what_it_says_at_rest(theme: Theme, look: Look, mirrored: bool):
    """Its words are those of another height of it, where the height leaves them as they are."""
    zoomed = BlockPainter(theme)
    zoomed.passing = True
    face = Face("A title of several words", "09:00 – 11:00", "note", look)
    for height in range(12, 140, 4):
        box, images = Box(0, 0, 90, height), list[QImage]()
        for blocks in (zoomed, BlockPainter(theme)):
            canvas = QPixmap(box.width, box.height)
            canvas.fill(theme.color("background"))
            with QPainter(canvas) as painter:
                blocks.draw(painter, box, face, mirrored, 1.0)
            images.append(canvas.toImage().convertToFormat(QImage.Format.Format_RGB32))
        pairs = zip(images[0].constBits(), images[1].constBits(), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= 4, height


def test_a_crowd_that_is_zoomed_shows_where_each_of_it_is(theme: Theme):
    blocks, canvas = BlockPainter(theme), QPixmap(200, 100)
    canvas.fill(theme.color("background"))
    faces = [Face("Title", "09:00", "", look) for look in (Look.PLANNED, Look.DONE)]
    with QPainter(canvas) as painter:
        there = [(Box(10, 10, 40, 50), faces[0]), (Box(100, 20, 40, 60), faces[1])]
        blocks.draw_sketches(painter, there, mirrored=False)
    image = canvas.toImage()
    for box, face in there:
        colors = colors_of(face.look, theme)
        assert image.pixelColor(box.x + 30, box.y + box.height - 1) == colors.ground
        assert image.pixelColor(box.x + 1, box.y) == colors.bar
    assert image.pixelColor(60, 30) == theme.color("background")


def _contrast(ink: QColor, ground: QColor) -> float:
    """WCAG's ratio, the ink's transparency taken into account."""
    share = ink.alphaF()
    upper, under = _rgb(ink), _rgb(ground)
    mixed = [a * share + b * (1 - share) for a, b in zip(upper, under, strict=True)]
    one, other = _light(mixed), _light(under)
    return (max(one, other) + 0.05) / (min(one, other) + 0.05)


def _rgb(color: QColor) -> list[float]:
    return [color.redF(), color.greenF(), color.blueF()]


def _light(rgb: list[float]) -> float:
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in rgb]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
