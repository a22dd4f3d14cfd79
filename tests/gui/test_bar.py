"""The bar over the calendar: what gives way to the dates where there is little room."""

import pytest
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from gui.actions import Actions
from gui.bar import Bar
from gui.theme import Theme

LONG, SHORT = "23 November – 29 November 2026", "23 – 29 Nov"


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_dates_are_never_cut_short(qapp: QApplication, qtbot: QtBot, scale: float):
    """From the least width there is on: what the menu has too goes first, and comes back."""
    theme, window = Theme(qapp, scale=scale), QWidget()
    qtbot.addWidget(window)
    actions = Actions(window)
    bar = Bar(actions, theme, window)
    bar.show_range(LONG, SHORT)
    window.resize(4000, 200)
    with qtbot.waitExposed(window):
        window.show()
    least, shown = bar.minimumSizeHint().width(), list[int]()
    for width in (*range(least, least + 1600, 23), least):
        bar.resize(width, bar.sizeHint().height())
        assert bar.range_button.text() in (LONG, SHORT)
        shown.append(sum(b.isVisible() for b in bar.findChildren(QToolButton)))
    assert shown[:-1] == sorted(shown[:-1])
    assert shown[0] == shown[-1] < shown[-2]
    missing = {actions.undo, actions.redo, actions.catch_up, actions.exports.menuAction()}
    assert missing <= set(actions.everything.actions())
    theme.deleteLater()
