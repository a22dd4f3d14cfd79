"""The panes beside the calendar: three where there is room, else one at a time."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.gui.conftest import PINNED
from tests.gui.shell.conftest import Whole

SESSION = (Qt.Key.Key_F9, None)
OUTLINE = Qt.Key.Key_F9, Qt.KeyboardModifier.ShiftModifier


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


def test_at_double_size_all_folds_on_a_small_screen_until_it_is_asked_for(
    whole: Whole, qtbot: QtBot
) -> None:
    """Each in its turn stands beside the calendar, under the bar, which keeps all it has."""
    window = whole.window
    whole.desk.theme.set_scale(2.0)
    window.resize(1000, 600)
    qtbot.waitUntil(lambda: panes(whole) == (False, False))
    least = window.minimumSizeHint()
    assert (least.width() <= 1000, least.height() <= 600) == (True, True)
    for key, shown in (
        (SESSION, (False, True)),
        (SESSION, (False, False)),
        (OUTLINE, (True, False)),
        (SESSION, (False, True)),
        (OUTLINE, (True, False)),
    ):
        whole.press(*key)
        assert panes(whole) == shown
    qtbot.waitUntil(lambda: window.outline.width() >= 400 < window.calendar.width() < 600)
    assert window.bar.width() == window.width() == 1000
    whole.press(*OUTLINE)
    whole.desk.theme.set_scale(1.0)
    window.resize(1440, 900)
    qtbot.waitUntil(lambda: panes(whole) == (True, True))
    qtbot.waitUntil(lambda: window.bar.width() == window.calendar.width() < 1000)


def test_the_outline_can_be_put_away_and_asked_for_with_one_pane_or_two(whole: Whole) -> None:
    for width, with_both in ((1440, True), (900, False)):
        whole.window.resize(width, 700)
        assert panes(whole) == (True, with_both)
        whole.press(*OUTLINE)
        assert panes(whole) == (False, with_both)
        assert whole.preferences.text("outline") == "hidden"
        whole.press(*OUTLINE)
        assert panes(whole) == (True, with_both)


def test_what_is_to_be_replanned_has_room_on_a_small_screen(whole: Whole, qtbot: QtBot) -> None:
    whole.desk.theme.set_scale(2.0)
    whole.window.resize(1000, 600)
    guest = QWidget()
    guest.setMinimumWidth(500)
    whole.window.panes.stand_beside(guest)
    guest.show()
    qtbot.waitUntil(lambda: guest.width() >= 500)
    assert guest.mapTo(whole.window, guest.rect().topRight()).x() < 1000
    assert whole.window.bar.width() == 1000
    assert panes(whole) == (False, False)
    guest.hide()
    whole.window.panes.stand_beside(None)
    for key, pane in ((OUTLINE, whole.window.outline), (SESSION, whole.window.session_pane)):
        whole.press(*key)
        qtbot.waitUntil(lambda pane=pane: pane.width() >= 400)
    guest.deleteLater()


def test_where_the_window_is_low_the_plans_head_gives_way_to_its_text(
    whole: Whole, qtbot: QtBot
) -> None:
    outline, text = whole.window.outline, QPlainTextEdit()
    outline.show_instead(text)
    assert (outline.head.isVisible(), outline.slack.isVisible()) == (True, True)
    whole.desk.theme.set_scale(2.0)
    whole.window.resize(1000, 600)
    whole.press(*OUTLINE)
    qtbot.waitUntil(lambda: (outline.head.isVisible(), outline.slack.isVisible()) == (False, False))
    assert text.isVisible()
    outline.show_instead(None)
    assert (outline.head.isVisible(), outline.slack.isVisible()) == (True, True)
