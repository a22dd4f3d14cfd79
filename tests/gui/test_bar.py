"""The bar over the calendar: what gives way to the dates where there is little room."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import Actions
from gui.bar import Bar
from gui.theme import Theme
from gui.view_switch import ViewSwitch

LONG, SHORT = "23 November – 29 November 2026", "23 – 29 Nov"


@pytest.fixture
def bar(qapp: QApplication, qtbot: QtBot, request: pytest.FixtureRequest) -> Iterator[Bar]:
    """In a window with more room than it takes, at the scale that a test may ask for."""
    theme, window = Theme(qapp, scale=getattr(request, "param", 1.0)), QWidget()
    qtbot.addWidget(window)
    made = Bar(Actions(window), theme, window)
    made.show_range(LONG, SHORT)
    window.resize(4000, 200)
    with qtbot.waitExposed(window):
        window.show()
    yield made
    theme.deleteLater()


@pytest.fixture
def actions(bar: Bar) -> Actions:
    """Those that the bar has buttons for."""
    made = bar.window().findChild(Actions)
    assert isinstance(made, Actions)
    return made


@pytest.mark.parametrize("bar", [1.0, 2.0], indirect=True)
def test_the_dates_are_never_cut_short(bar: Bar, actions: Actions):
    """From the least width there is on: what the menu has too goes first, and comes back."""
    least, shown = bar.minimumSizeHint().width(), list[int]()
    for width in (*range(least, least + 1600, 23), least):
        bar.resize(width, bar.sizeHint().height())
        assert bar.range_button.text() in (LONG, SHORT)
        shown.append(sum(b.isVisible() for b in bar.findChildren(QToolButton)))
    assert shown[:-1] == sorted(shown[:-1])
    assert shown[0] == shown[-1] < shown[-2]
    missing = {actions.undo, actions.redo, actions.catch_up, actions.exports.menuAction()}
    assert missing <= set(actions.everything.actions())


def test_the_views_stay_whole_while_signs_come_and_what_the_menu_has_gives_way(
    bar: Bar, actions: Actions, qtbot: QtBot
):
    """As a journal, an account and a timer each put a sign into a bar that was just full."""
    given = (actions.exports.menuAction(), actions.redo, actions.undo, actions.catch_up)

    def there() -> list[bool]:
        buttons = {_action_of(b): b.isVisible() for b in bar.findChildren(QToolButton)}
        return [buttons[action] for action in given]

    bar.resize(next(w for w in range(4000) if _is_whole(bar, w) and all(there())), 50)
    before = there()
    for _ in range(3):
        sign = QToolButton()
        sign.setText("25")
        bar.add_state(sign)
        sign.show()
        qtbot.waitUntil(lambda old=before: there() != old)
        assert bar.switch.findChildren(QToolButton)[0].isVisible()
        assert there() == sorted(there())
        before = there()
    assert bar.range_button.text() in (LONG, SHORT)


@pytest.mark.parametrize("way", [Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft])
def test_the_views_are_rounded_off_at_the_ends_of_their_row(
    qapp: QApplication, qtbot: QtBot, way: Qt.LayoutDirection
):
    before = qapp.layoutDirection()
    qapp.setLayoutDirection(way)
    try:
        theme, window = Theme(qapp), QWidget()
        qtbot.addWidget(window)
        switch = ViewSwitch(Actions(window), theme, window)
        window.resize(800, 200)
        with qtbot.waitExposed(window):
            window.show()
        buttons = sorted(switch.findChildren(QToolButton), key=QWidget.x)
        ends = [button.property("end") for button in buttons]
        assert ends == ["first", *[None] * (len(ends) - 2), "last"]
        assert len({button.height() for button in buttons}) == 1
        theme.deleteLater()
    finally:
        qapp.setLayoutDirection(before)


def _is_whole(bar: Bar, width: int) -> bool:
    bar.resize(width, 50)
    return bar.switch.findChildren(QToolButton)[0].isVisible()


def _action_of(button: QToolButton) -> QAction:
    menu = button.menu()
    return menu.menuAction() if menu else button.defaultAction()
