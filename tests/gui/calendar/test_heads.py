"""What stands above the hours: the heads with what each day has to spare, and the week's number."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QLocale, QPoint, QRect

from core import edits
from core.model import SessionId
from gui.calendar.ranges import Mode
from tests.gui.calendar.conftest import Stage, Staging
from tests.states import FIRST_DAY, at

WEDNESDAY_NIGHT = at(FIRST_DAY.add(days=2), 21)


def test_the_heads_say_what_each_day_still_holds(stage: Stage):
    """In words: what is over has nothing to spare, what comes is full, or has so much left."""
    heads = stage.view.hours.heads
    assert "full" in heads.said(3)
    assert "full" not in heads.said(0)
    before = heads.grab().toImage()
    stage.document.do("Move", lambda state: edits.unschedule(state, SessionId("d4s2")))
    assert "3 h spare" in heads.said(3)
    assert heads.grab().toImage() != before
    stage.document.do("Move", lambda state: edits.move(state, SessionId("d6s1"), WEDNESDAY_NIGHT))
    assert "2 h over" in heads.said(2)


def test_breaks_show_between_sessions_and_go_with_them(stage: Stage):
    """A break follows what it belongs to; nothing of it stays behind."""
    first = stage.view.grid.shown.pieces_of(SessionId("d4s1"))[0]
    assert first.rest is not None
    assert stage.view.grid.shown.pieces_of(SessionId("d4s4"))[0].rest is None
    before = stage.viewport.grab().toImage()
    middle = QPoint(first.rest.x + 2, first.rest.y + first.rest.height // 2 - stage.view.grid.top)
    assert before.pixelColor(middle) != before.pixelColor(middle + QPoint(40, 0))
    stage.document.do("Move", lambda state: edits.unschedule(state, SessionId("d4s1")))
    stage.viewport.repaint()
    after = stage.viewport.grab().toImage()
    assert after.pixelColor(middle) == after.pixelColor(middle + QPoint(40, 0))


@pytest.mark.parametrize(("locale", "shown"), [("en_GB", True), ("en_US", False)])
def test_weeks_have_their_numbers_where_they_begin_on_mondays(
    staged: Staging, locale: str, shown: bool
):
    """Unless the user chose otherwise; the same in the month."""
    QLocale.setDefault(QLocale(locale))
    stage = staged()
    view = stage.view
    assert view.numbers_weeks is shown
    corner = view.hours.heads.grab(QRect(0, 0, 50, 30)).toImage()
    view.set_look(replace(view.look, week_numbers=not shown))
    assert view.numbers_weeks is not shown
    assert view.hours.heads.grab(QRect(0, 0, 50, 30)).toImage() != corner
    view.set_look(replace(view.look, mode=Mode.MONTH))
    month = view.grab(QRect(0, 30, 30, 600)).toImage()
    view.set_look(replace(view.look, week_numbers=shown))
    assert view.grab(QRect(0, 30, 30, 600)).toImage() != month
