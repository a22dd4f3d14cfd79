"""What stands follows the size of the text as if it had been made with it."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QKeySequenceEdit,
    QLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from gui.calendar.calendar import Calendar
from gui.preferences import Preferences
from gui.replan.findings import Findings
from gui.replan.panel import REPLAN, ReplanPanel
from gui.settings.page import SettingsPage
from gui.settings.steps import Steps
from gui.shortcuts import Shortcuts
from gui.toast import Toast
from gui.window import MainWindow
from tests.gui.conftest import PINNED, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


NOT_OURS = (QStackedWidget, QKeySequenceEdit, Calendar, Toast)
"""Laid out by Qt, or in the moment that it is shown."""


def window_of(desk: Desk) -> QWidget:
    """With a session in its pane."""
    window = MainWindow(desk.document, desk.theme, desk.now)
    window.choose(PINNED)
    return window


def panel_of(desk: Desk) -> QWidget:
    return ReplanPanel(desk.document, desk.document._jobs, desk.theme, desk.now, REPLAN)


def settings_of(desk: Desk) -> QWidget:
    window = MainWindow(desk.document, desk.theme, desk.now)
    preferences = Preferences(QSettings("nowhere", QSettings.Format.IniFormat))
    steps = Steps(desk.document, preferences, desk.document)
    shortcuts = Shortcuts(window.actions_, preferences)
    page = SettingsPage(desk.document, steps, shortcuts, desk.theme, window)
    page.finish()
    return page


@pytest.mark.parametrize("made", [window_of, panel_of, settings_of])
def test_a_window_that_stands_has_the_lengths_of_one_made_so(
    desk: Desk, made: Callable[[Desk], QWidget]
):
    """And after many steps there and back those that it began with."""
    desk.document.open(desk.state)
    standing = made(desk)
    desk.show(standing, 1200, 800)
    at_first = lengths(standing)
    for scale in (1.25, 1.5, 2.0, 1.25, 1.0, 1.75, 2.0):
        desk.theme.set_scale(scale)
    fresh = made(desk)
    desk.show(fresh, 1200, 800)
    assert lengths(standing) == lengths(fresh) != at_first
    desk.theme.set_scale(1.0)
    assert lengths(standing) == at_first


def test_a_length_that_has_changed_meanwhile_is_taken_from_there(desk: Desk):
    part = QWidget()
    column = QVBoxLayout(part)
    column.setContentsMargins(8, 0, 8, 0)
    field = QLineEdit(part)
    field.setFixedHeight(30)
    desk.theme.set_scale(2.0)
    assert (column.contentsMargins().left(), field.height()) == (16, 60)
    column.setContentsMargins(40, 0, 40, 0)
    desk.theme.set_scale(1.0)
    assert column.contentsMargins().left() == 20
    part.deleteLater()


def lengths(window: QWidget) -> list[tuple[str, list[int]]]:
    """The margins and gaps of every widget of ours that lays something out, by its class.

    In order of those: the bar may have been elsewhere before, where there was less room.
    """
    widgets = [w for w in (window, *window.findChildren(QWidget)) if not isinstance(w, NOT_OURS)]
    return sorted(
        (f"{type(widget).__name__} {widget.objectName()}", numbers(layout))
        for widget in widgets
        if not widget.objectName().startswith("qt_") and not is_found(widget)
        if (layout := widget.layout()) is not None
    )


def is_found(widget: QWidget | None) -> bool:
    """Whether it shows what is found meanwhile, which may be more in one of the two."""
    while widget is not None and not isinstance(widget, Findings):
        widget = widget.parentWidget()
    return widget is not None


def numbers(layout: QLayout) -> list[int]:
    margins = layout.contentsMargins()
    found = [margins.left(), margins.top(), margins.right(), margins.bottom()]
    if isinstance(layout, QGridLayout | QFormLayout):
        found += [layout.horizontalSpacing(), layout.verticalSpacing()]
    elif layout.count() > 1:
        found.append(layout.spacing())
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is not None and (within := item.layout()) is not None:
            found += numbers(within)
        elif item is not None and (place := item.spacerItem()) is not None:
            found += [place.sizeHint().width(), place.sizeHint().height()]
    return found
