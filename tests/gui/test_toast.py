"""The toast: what was said, what can be done about it, and that it goes again."""

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from gui.toast import Toast
from tests.gui.conftest import Desk


@pytest.fixture
def window(desk: Desk) -> QWidget:
    made = QWidget()
    desk.show(made, 800, 500)
    return made


@pytest.fixture
def toast(window: QWidget, desk: Desk) -> Toast:
    return Toast(window, desk.theme)


def test_it_stands_at_the_foot_in_the_middle_and_follows_the_window(window: QWidget, toast: Toast):
    assert not toast.isVisible()
    toast.show_message("Moved Docker basics", bold="Docker basics")
    for size in ((800, 500), (600, 400)):
        window.resize(*size)
        middle = toast.geometry().center().x()
        assert abs(middle - window.rect().center().x()) <= 1
        assert window.rect().contains(toast.geometry())
        assert window.height() - toast.geometry().bottom() < 24


def test_its_action_is_done_once_and_it_goes(toast: Toast):
    done: list[str] = []
    toast.show_message("Moved", "Undo", lambda: done.append("undone"))
    QTest.mouseClick(toast.action, Qt.MouseButton.LeftButton)
    assert done == ["undone"]
    assert not toast.isVisible()


def test_it_goes_by_itself_and_a_new_message_takes_its_place(toast: Toast, qtbot: QtBot):
    toast.show_message("First", "Undo", lambda: None, seconds=60)
    toast.show_message("Second", seconds=0.05)
    assert (toast.text.text(), toast.action.isVisible()) == ("Second", False)
    qtbot.waitUntil(lambda: not toast.isVisible())


def test_it_takes_no_focus_and_escape_gives_it_back(window: QWidget, toast: Toast):
    field = QLineEdit(window)
    field.show()
    field.setFocus()
    toast.show_message("Moved", "Undo", lambda: None)
    assert field.hasFocus()
    QTest.keyClick(field, Qt.Key.Key_Tab)
    assert toast.action.hasFocus()
    QTest.keyClick(toast.action, Qt.Key.Key_Escape)
    assert not toast.isVisible()
    assert field.hasFocus()


def test_from_wherever_one_is_tab_leads_to_it(window: QWidget, toast: Toast):
    fields = [QLineEdit(window) for _ in range(3)]
    for field in fields:
        field.show()
    fields[0].setFocus()
    toast.show_message("Moved", "Undo", lambda: None)
    QTest.keyClick(fields[0], Qt.Key.Key_Tab)
    assert toast.action.hasFocus()


def test_an_error_is_calm_and_can_be_sent_away(toast: Toast):
    toast.show_error("The disk is <full>.\nFree some space & try again.")
    assert toast.text.text() == "The disk is <full>.\nFree some space & try again."
    assert toast.text.textFormat() is Qt.TextFormat.PlainText
    QTest.mouseClick(toast.dismiss, Qt.MouseButton.LeftButton)
    assert not toast.isVisible()


def test_long_words_stay_inside_the_window(window: QWidget, toast: Toast):
    toast.show_error("Not saved: /a/very/long/path/" + "folder/" * 60)
    assert window.rect().adjusted(-1, -1, 1, 1).contains(toast.geometry())
    inside = QRect(0, 0, toast.width(), toast.height())
    assert inside.contains(toast.dismiss.geometry())
