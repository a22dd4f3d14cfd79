"""The settings: found by searching, holding at once, and taken back one by one."""

import pytest
from PySide6.QtCore import QDate, QLocale, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QWidget
from pytestqt.qtbot import QtBot
from whenever import Date, Time

from gui import conventions, words
from gui.lines import LinesLabel
from gui.look import Look
from gui.notes.template import KEPT
from gui.settings.page import SettingsPage
from gui.settings.rows import Choice
from tests.gui.shell.conftest import Whole

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def page(whole: Whole, qapp: QApplication) -> SettingsPage:
    Look(qapp, whole.desk.theme, whole.preferences)
    whole.window.actions_.settings.trigger()
    found = whole.window.findChild(SettingsPage)
    assert found is not None
    found.finish()
    return found


def row_names(page: SettingsPage) -> list[str]:
    rows = (row for section in page.sections if section.isVisible() for row in section.rows)
    return [row.control.accessibleName() for row in rows if row.isVisible()]


def choose(page: SettingsPage, name: str, text: str) -> None:
    """Choose as a keyboard does: to the first entry, then down until it is there."""
    (choice,) = [c for c in page.findChildren(Choice) if c.accessibleName() == name]
    for _ in range(choice.count()):
        if choice.currentText() == text:
            return
        QTest.keyClick(choice, Qt.Key.Key_Down)
    while choice.currentText() != text:
        before = choice.currentIndex()
        QTest.keyClick(choice, Qt.Key.Key_Up)
        assert choice.currentIndex() != before, f"there is no {text}"


def click_undo(page: SettingsPage) -> None:
    QTest.mouseClick(page.undo, Qt.MouseButton.LeftButton)


def test_it_opens_with_what_is_seen_and_grows_the_rest(whole: Whole, qtbot: QtBot) -> None:
    """What is searched for meanwhile comes, and Tab goes through all of it to the buttons."""
    whole.shell.open_settings()
    page = whole.window.findChild(SettingsPage)
    assert page is not None
    assert "Theme" in row_names(page)
    assert len(page.sections) < 4 and page.keys_part.fields == {}
    QTest.keyClicks(page.search, "redo")
    assert page._nothing.isHidden()
    qtbot.waitUntil(lambda: page._rest is None)
    assert "Keys for Redo" in row_names(page) and "Theme" not in row_names(page)
    page.search.clear()
    assert len(page.keys_part.fields) == len(list(whole.shell.shortcuts))
    order, at = list[QWidget](), page.search.nextInFocusChain()
    while at is not None and at is not page.search:
        order.append(at)
        at = at.nextInFocusChain()
    fields = list(page.keys_part.fields.values())
    last = order.index(fields[-1].edit)
    assert order.index(fields[0].edit) < last < order.index(page.undo)
    assert order.index(page.undo) < order.index(page.close_button)


def test_a_setting_that_none_is_called_is_said_once_all_are_there(page: SettingsPage) -> None:
    QTest.keyClicks(page.search, "zebra")
    assert row_names(page) == [] and not page._nothing.isHidden()


def test_typing_leaves_the_settings_that_answer(page: SettingsPage) -> None:
    everything = len(row_names(page))
    QTest.keyClicks(page.search, "clock")
    assert row_names(page) == ["Clock"]
    page.search.clear()
    assert len(row_names(page)) == everything


def test_a_heading_finds_all_that_is_under_it(page: SettingsPage) -> None:
    QTest.keyClicks(page.search, "shortcuts: files")
    assert "Keys for Open a plan…" in row_names(page)


def test_what_is_not_there_is_said_to_be_not_there(page: SettingsPage) -> None:
    QTest.keyClicks(page.search, "xyzzy")
    assert row_names(page) == []
    assert "No setting is called that." in {
        label.text() for label in page.findChildren(LinesLabel) if label.isVisible()
    }


def test_the_theme_and_the_size_hold_at_once_and_are_taken_back(
    page: SettingsPage, whole: Whole
) -> None:
    choose(page, "Theme", "Dark")
    choose(page, "Text size", "125 %")
    assert whole.desk.theme.dark and whole.desk.theme.scale == 1.25
    assert page.said.text() == "Text size: 125 %"
    click_undo(page)
    assert whole.desk.theme.scale == 1.0 and whole.desk.theme.dark
    while page.undo.isEnabled():
        click_undo(page)
    assert not whole.desk.theme.dark and not whole.preferences.has("theme")


def test_the_page_follows_what_is_chosen_elsewhere(page: SettingsPage, whole: Whole) -> None:
    whole.window.actions_.dark.trigger()
    (theme,) = [c for c in page.findChildren(Choice) if c.accessibleName() == "Theme"]
    assert theme.currentText() == "Dark"
    assert whole.preferences.text("theme") == "dark"


def test_week_start_and_clock_reach_every_date_and_time(
    page: SettingsPage, whole: Whole, qapp: QApplication
) -> None:
    choose(page, "Weeks start on", "Saturday")
    choose(page, "Clock", "12 hours")
    assert words.first_weekday() == 6 == whole.window.calendar.first_weekday
    conventions.follow(qapp, whole.preferences)
    assert words.time_words(Time(14, 5)).lower() == "2:05 pm"
    choose(page, "Clock", "24 hours")
    conventions.follow(qapp, whole.preferences)
    QLocale.setDefault(QLocale("en_US"))
    assert words.time_words(Time(14, 5)) == "14:05"
    for name in ("clock", "week_start"):
        qapp.setProperty(name, "")


def test_a_second_zone_is_chosen_by_its_name_and_undone(page: SettingsPage, whole: Whole) -> None:
    zone = page.window_part.zone
    line = zone.lineEdit()
    assert line is not None
    line.setText("Asia/Kolkata")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert whole.window.calendar.look.second_zone == "Asia/Kolkata"
    line.setText("Middle/Earth")
    QTest.keyClick(line, Qt.Key.Key_Return)
    assert "Middle/Earth" in page.said.text()
    click_undo(page)
    assert whole.window.calendar.look.second_zone is None
    assert zone.currentText() == ""


def test_study_hours_become_one_edit_of_the_plan_once_they_are_typed(
    page: SettingsPage, whole: Whole, qtbot: QtBot
) -> None:
    assert page.plan_part is not None
    before = whole.desk.state.availability
    page.plan_part.hours.all.setText("09:00-1")
    page.plan_part.hours.all.setText("09:00-12:00")
    qtbot.waitUntil(lambda: whole.desk.document.undo_name == "Change the study hours")
    assert whole.desk.state.availability.weekly[0][0].end == Time(12)
    click_undo(page)
    assert whole.desk.state.availability == before
    assert "12:00" not in page.plan_part.hours.all.text()


def test_hours_that_cannot_be_are_refused_in_words_and_change_nothing(
    page: SettingsPage, whole: Whole
) -> None:
    assert page.plan_part is not None
    state = whole.desk.state
    page.plan_part.hours.all.setText("nine to five")
    page.plan_part.settle()
    assert "nine to five" in page.said.text()
    assert whole.desk.state is state


def test_breaks_zone_and_dates_are_edits_too(page: SettingsPage, whole: Whole) -> None:
    assert page.plan_part is not None
    page.plan_part.hours.breaks.setValue(25)
    page.plan_part.settle()
    assert whole.desk.state.availability.break_minutes == 25
    page.plan_part.zone.setCurrentText("Asia/Kolkata")
    page.plan_part.settle()
    assert whole.desk.state.availability.zone == "Asia/Kolkata"
    page.plan_part.target.setDate(QDate(2026, 4, 1))
    page.plan_part.settle()
    assert whole.desk.state.run_up.target_date == Date(2026, 4, 1)
    for name in ("dates", "time zone", "breaks"):
        assert whole.desk.document.undo_name == f"Change the {name}"
        click_undo(page)
    assert whole.desk.document.undo_name is None


def test_what_was_touched_last_holds_when_the_page_is_closed(
    page: SettingsPage, whole: Whole
) -> None:
    assert page.plan_part is not None
    page.plan_part.hours.breaks.setValue(25)
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert whole.desk.state.availability.break_minutes == 25


def test_an_edit_made_since_is_not_taken_back_from_here(page: SettingsPage, whole: Whole) -> None:
    assert page.plan_part is not None
    page.plan_part.hours.breaks.setValue(25)
    page.plan_part.settle()
    whole.desk.document.undo()
    click_undo(page)
    assert whole.desk.document.redo_name == "Change the breaks"
    assert whole.desk.document.undo_name is None


def test_keys_pressed_in_the_field_hold_and_say_whose_they_were(
    page: SettingsPage, whole: Whole, qtbot: QtBot
) -> None:
    actions = whole.window.actions_
    fields = page.keys_part.fields
    edit = fields["dark"].edit
    edit.setFocus()
    QTest.keyClick(edit, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: actions.dark.shortcut() == QKeySequence("Ctrl+R"))
    assert "Catch up" in page.said.text()
    assert fields["catch_up"].edit.keySequence().isEmpty()
    click_undo(page)
    assert actions.catch_up.shortcut() == QKeySequence("Ctrl+R")
    assert fields["dark"].edit.keySequence() == QKeySequence("Ctrl+Shift+D")


def test_the_usual_keys_are_one_click_away(page: SettingsPage, whole: Whole) -> None:
    whole.shell.shortcuts.choose(whole.window.actions_.dark, None)
    page.keys_part.refresh()
    fields = page.keys_part.fields
    assert fields["dark"].usual.isVisible() and not fields["today"].usual.isVisible()
    QTest.mouseClick(fields["dark"].usual, Qt.MouseButton.LeftButton)
    assert whole.shell.shortcuts.is_usual(whole.window.actions_.dark)


def test_it_stands_once_however_often_it_is_asked_for(page: SettingsPage, whole: Whole) -> None:
    whole.window.actions_.settings.trigger()
    assert whole.window.findChildren(SettingsPage) == [page]


def test_it_fits_a_small_screen_at_double_size(whole: Whole) -> None:
    whole.desk.theme.set_scale(2.0)
    whole.shell.open_settings()
    page = whole.window.findChild(SettingsPage)
    assert page is not None
    page.resize(720, 480)
    page.grab()
    assert page.area.horizontalScrollBar().maximum() == 0


def test_a_template_of_ones_own_is_kept_used_and_taken_back(
    page: SettingsPage, whole: Whole
) -> None:
    """Typed into its field; emptied, the given one is there again."""
    (field,) = [
        text
        for text in page.findChildren(QPlainTextEdit)
        if text.accessibleName() == "Template of a day’s note"
    ]
    was = field.toPlainText()
    assert "### What went well" in was
    field.setFocus()
    field.selectAll()
    QTest.keyClicks(field, "Mine: ")
    page.search.setFocus()
    assert whole.preferences.text(KEPT["day_notes"]) == "Mine: "
    assert page.said.text() == "Template of a day’s note changed"
    click_undo(page)
    assert field.toPlainText() == was and not whole.preferences.has(KEPT["day_notes"])
    field.setPlainText("Mine")
    page.close()
    assert whole.preferences.text(KEPT["day_notes"]) == "Mine"
