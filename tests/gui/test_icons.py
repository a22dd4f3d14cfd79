"""Icons take the theme's colours."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from gui.icons import icon
from resources import FOLDER
from tests.gui.conftest import Desk

NAMES = sorted(
    path.stem for path in (FOLDER / "icons").glob("*.svg") if "currentColor" in path.read_text()
)


@pytest.mark.parametrize("name", NAMES)
def test_every_icon_draws_something_in_either_theme(desk: Desk, name: str):
    for dark in (False, True):
        desk.theme.set_dark(dark)
        image = icon(name, desk.theme, "accent").pixmap(QSize(16, 16), 2.0).toImage()
        colors = {
            image.pixelColor(x, y).name()
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() == 255
        }
        assert image.size() == QSize(32, 32)
        assert desk.theme.tokens.accent in colors


def test_a_disabled_icon_is_muted(desk: Desk):
    made = icon("undo", desk.theme)
    normal = made.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Normal).toImage()
    assert normal != made.pixmap(QSize(16, 16), 1.0, QIcon.Mode.Disabled).toImage()
