"""Pictures decoded and encoded: what is kept as it came, what is made anew, what is refused."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from core.errors import Refused
from core.pictures.picture import Picture
from gui.pictures.pixels import TALLEST, WIDEST, picture_of, picture_of_image, pixels
from tests.gui.notes.test_pictures import colored, saved
from tests.pictures import gif, png

pytestmark = pytest.mark.qt_log_ignore("libpng", "QImageIOHandler")


def test_a_wide_picture_is_scaled_down_and_a_photograph_is_no_png(qapp: QApplication):
    wide = picture_of(png(3000, 40))
    assert pixels(wide.data, 9999).size.toTuple() == (WIDEST, 32)
    noise = QImage.fromData(png(900, 900))
    assert picture_of(bytes(png(900, 900))).kind == "png"  # as it came
    assert picture_of_image(noise).kind == "jpg"
    assert picture_of_image(colored("red", 900, 900)).kind == "png"


@pytest.mark.parametrize(("form", "kept"), [("bmp", "png"), ("webp", "webp")])
def test_files_of_other_kinds_become_ones_that_are_kept(
    qapp: QApplication, tmp_path: Path, form: str, kept: str
):
    data = saved(tmp_path / f"a.{form}", colored("red")).read_bytes()
    picture = picture_of(data)
    assert picture.kind == kept
    assert pixels(picture.data, 999).image.pixelColor(5, 5).red() > 240
    if form != "bmp":  # which is shown as far as it goes
        with pytest.raises(Refused, match="broken"):
            picture_of(data[: len(data) // 3])


def test_a_moving_picture_moves_on_and_its_first_is_shown(qapp: QApplication):
    picture = picture_of(gif(3))
    assert picture == Picture.of(gif(3))
    assert pixels(picture.data, 999).size.toTuple() == (1, 1)


def test_a_very_tall_picture_is_shown_in_proportion(qapp: QApplication):
    shown = pixels(png(10, 900), 40)
    assert shown.image.height() == 40 * TALLEST
    assert shown.size.toTuple() == (10, 900)


@pytest.mark.parametrize("form", ["tiff", "ico", "ppm"])
def test_kinds_that_are_seldom_seen_are_refused(qapp: QApplication, tmp_path: Path, form: str):
    data = saved(tmp_path / f"a.{form}", colored("red")).read_bytes()
    with pytest.raises(Refused, match="Choose a PNG"):
        picture_of(data)
