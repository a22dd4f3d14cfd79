"""The panes beside the calendar: three where there is room, else one at a time."""

from PySide6.QtCore import Qt

from tests.gui.conftest import PINNED
from tests.gui.shell.conftest import Whole


def panes(whole: Whole) -> tuple[bool, bool]:
    return whole.window.outline.isVisible(), whole.window.session_pane.isVisible()


def test_f9_shows_and_hides_the_session_pane_where_there_is_room(whole: Whole) -> None:
    assert panes(whole) == (True, True)
    whole.press(Qt.Key.Key_F9)
    assert panes(whole) == (True, False)
    assert whole.preferences.text("side_pane") == "hidden"
    whole.press(Qt.Key.Key_F9)
    assert panes(whole) == (True, True)


def test_f9_lets_the_two_change_places_where_there_is_none(whole: Whole) -> None:
    whole.window.choose(PINNED)
    whole.window.resize(900, 700)
    assert panes(whole) == (True, False)
    whole.press(Qt.Key.Key_F9)
    assert panes(whole) == (False, True)
    whole.press(Qt.Key.Key_F9)
    assert panes(whole) == (True, False)


def test_larger_text_leaves_room_for_fewer_panes(whole: Whole) -> None:
    whole.desk.theme.set_scale(1.5)
    assert panes(whole) == (True, False)
    assert whole.window.minimumSizeHint().width() <= 1440


def test_at_double_size_everything_fits_a_laptop(whole: Whole) -> None:
    whole.desk.theme.set_scale(2.0)
    whole.window.resize(1366, 768)
    assert whole.window.minimumSizeHint().width() <= 1366
