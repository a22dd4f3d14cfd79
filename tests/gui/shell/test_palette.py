"""The palette: anything is found by typing, and done with Enter."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from gui.palette import Palette
from gui.palette.synonyms import of_plan_settings, of_settings
from gui.settings.page import SettingsPage
from tests.gui.conftest import PINNED
from tests.gui.shell.conftest import Whole

CTRL = Qt.KeyboardModifier.ControlModifier


def opened(whole: Whole) -> Palette:
    whole.press(Qt.Key.Key_K, CTRL)
    assert whole.palette is not None
    return whole.palette


def titles(palette: Palette) -> list[str]:
    return [offer.title for offer in palette.found.offers]


def test_ctrl_k_opens_it_with_every_command_that_can_be_given(whole: Whole) -> None:
    shown = titles(opened(whole))
    assert {"Today", "Replan…", "Quit"} <= set(shown)
    assert "Undo" not in shown, "there is nothing to undo"


def test_enter_does_the_best_answer_and_gives_the_focus_back(whole: Whole) -> None:
    before = QApplication.focusWidget()
    palette = opened(whole)
    QTest.keyClicks(palette.field, "dark")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert whole.desk.theme.dark
    assert whole.palette is None
    assert QApplication.focusWidget() is before


def test_the_arrow_keys_choose_and_go_round(whole: Whole) -> None:
    palette = opened(whole)
    QTest.keyClick(palette.field, Qt.Key.Key_Up)
    assert palette.list.currentIndex().row() == len(palette.found.offers) - 1
    QTest.keyClick(palette.field, Qt.Key.Key_Down)
    assert palette.list.currentIndex().row() == 0


def test_a_session_is_found_by_its_title_and_chosen(whole: Whole) -> None:
    whole.window.calendar.forward()
    palette = opened(whole)
    QTest.keyClicks(palette.field, "sql rev")
    assert titles(palette)[0] == "SQL review"
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert whole.window.calendar.selected == PINNED
    start = whole.desk.state.local(whole.desk.state.slots[PINNED].start).date()
    assert whole.window.calendar.dates.holds(start)


def test_the_chosen_session_can_be_done_from_it(whole: Whole) -> None:
    whole.window.choose(PINNED)
    palette = opened(whole)
    QTest.keyClicks(palette.field, "unpin")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert not whole.desk.state.slots[PINNED].pinned


def test_a_date_goes_to_its_week(whole: Whole) -> None:
    palette = opened(whole)
    QTest.keyClicks(palette.field, "14 May")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    shown = whole.window.calendar.dates
    dates = [shown.first.add(days=i) for i in range(shown.count)]
    assert (5, 14) in [(date.month, date.day) for date in dates]


def test_what_was_used_last_comes_first(whole: Whole) -> None:
    palette = opened(whole)
    QTest.keyClicks(palette.field, "session pane")
    QTest.keyClick(palette.field, Qt.Key.Key_Return)
    assert titles(opened(whole))[0] == "Session pane"


def test_a_click_does_it_and_a_click_elsewhere_closes_it(whole: Whole) -> None:
    palette = opened(whole)
    QTest.keyClicks(palette.field, "dark")
    at = palette.list.visualRect(palette.found.index(0)).center()
    QTest.mouseClick(palette.list.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert whole.desk.theme.dark
    opened(whole)
    whole.window.outline.tree.setFocus()
    assert whole.palette is None


def test_escape_leaves_everything_as_it_was(whole: Whole) -> None:
    state = whole.desk.state
    QTest.keyClick(opened(whole).field, Qt.Key.Key_Escape)
    assert whole.palette is None
    assert whole.desk.state is state
    assert whole.window.calendar.grid.hasFocus()


def test_it_opens_from_the_note_while_one_types(whole: Whole) -> None:
    """Ctrl+K would otherwise cut the line to its end, on some desktops."""
    whole.window.choose(PINNED)
    whole.window.session_pane.note.setFocus()
    whole.press(Qt.Key.Key_K, CTRL)
    assert whole.palette is not None


def test_it_keeps_inside_a_small_window(whole: Whole) -> None:
    whole.desk.theme.set_scale(2.0)
    whole.window.resize(640, 420)
    assert whole.window.rect().contains(opened(whole).geometry())


def test_pages_are_found_by_what_people_call_them(whole: Whole) -> None:
    """Other words count for less than names, and only from their beginnings."""
    palette = opened(whole)
    for typed, title in (
        ("account", "Calendars and sync…"),
        ("nextcl", "Calendars and sync…"),
        ("preferences", "Settings…"),
        ("hotkeys", "Shortcuts…"),
        ("reschedule", "Replan…"),
    ):
        palette.field.setText(typed)
        assert titles(palette)[0] == title, typed
    palette.field.setText("pauses")
    assert "Study hours" in titles(palette)
    palette.field.setText("calendars")
    assert {"Calendars and sync…", "Plan around a calendar (.ics)…"} <= set(titles(palette))
    palette.field.setText("extcloud")
    assert titles(palette) == []


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_every_setting_it_names_is_on_the_page(whole: Whole) -> None:
    palette = opened(whole)
    palette.field.setText("theme")
    offer = next(o for o in palette.found.offers if o.title == "Theme")
    palette.close_quietly()
    offer.run()
    page = whole.window.findChild(SettingsPage)
    assert page is not None
    assert page.search.text() == "Theme"
    page.finish()
    for name, _ in (*of_settings(), *of_plan_settings()):
        page.search.setText(name)
        assert any(not section.isHidden() for section in page.sections), name
    page.close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
