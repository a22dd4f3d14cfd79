"""The progress page: what it says, its charts by pointer, keys and aloud, and the tables behind."""

from collections.abc import Iterator
from contextlib import closing

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QAccessible, QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from whenever import Date

from core import edits
from core.model import Record, State
from core.planning import slack
from core.progress.history import NO_HISTORY, Fact, Happening, History
from core.progress.numbers import numbers
from core.store.library import Library
from gui.calendar import accessible
from gui.charts.chart import Chart
from gui.charts.plot import scale
from gui.progress.keeping import Keeping
from gui.progress.page import ProgressPage
from gui.progress.sayings import tiles
from resources import SAMPLE_PLAN, path_of
from tests.gui.conftest import Desk
from tests.gui.test_first_run import NOW, Newcomer, newcomer
from tests.states import FIRST_DAY, at, sample_state, session_id, ten_day_state

__all__ = ["newcomer"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

EVENING = at(FIRST_DAY.add(days=1), 21)


def worked() -> State:
    """Two days of the ten: 2 h done on Monday, 3 h on Tuesday, with confidence 2 and 5."""
    state = ten_day_state()
    for place, day, minutes, confidence in ((1, 0, 130, 2), (2, 1, 170, 5)):
        record = Record(at(FIRST_DAY.add(days=day), 9), minutes, confidence)
        state = edits.complete(state, session_id(1, place), record)
    return state


@pytest.fixture
def page(desk: Desk, qtbot: QtBot) -> Iterator[ProgressPage]:
    """The page of that plan on Tuesday evening."""
    owner = QWidget()
    qtbot.addWidget(owner)
    accessible.install()
    page = ProgressPage(desk.theme, owner)
    state = worked()
    page.show_numbers(state, numbers(state, NO_HISTORY, EVENING, 90))
    page.show()
    qtbot.waitExposed(page)
    yield page
    page.close()


def test_it_says_how_the_plan_stands(page: ProgressPage) -> None:
    """The verdict, the day that matters, and what comes next."""
    assert page.verdict.text() == "2 of 40 sessions, 5 h of 100 h, 1 h 30 spare"
    assert "9 days to go" in page.target.text()
    assert page.next.text().startswith(
        "Next: Docker & Deployment Basics, part 1".replace("&", "&&")
    )


def test_a_click_on_what_is_next_asks_for_it(page: ProgressPage, qtbot: QtBot) -> None:
    with qtbot.waitSignal(page.session_wished) as wished:
        QTest.mouseClick(page.next, Qt.MouseButton.LeftButton)
    assert wished.args == [session_id(3, 1)]


def test_the_pointer_shows_the_exact_numbers(page: ProgressPage) -> None:
    """Of the date it is over; beside the dates there is nothing."""
    chart = page.hours.chart
    page.area.ensureWidgetVisible(chart)
    point_at(chart, 1)
    assert chart.current == 1
    assert chart.marks[1].said == "Tue 3 Mar: 10 h planned, 2 h 50 spent"
    QTest.mouseMove(chart, QPointF(2, 2).toPoint())
    assert chart.current is None


def test_arrow_keys_go_through_a_chart(page: ProgressPage) -> None:
    """From end to end, and never beyond."""
    chart = page.burn_up.chart
    chart.setFocus()
    for key, place in (
        (Qt.Key.Key_Home, 0), (Qt.Key.Key_Left, 0), (Qt.Key.Key_Right, 1), (Qt.Key.Key_End, 9),
        (Qt.Key.Key_Right, 9),
    ):  # fmt: skip
        QTest.keyClick(chart, key)
        assert chart.current == place
    week = page.week.chart
    week.setFocus()
    QTest.keyClick(week, Qt.Key.Key_Home)
    QTest.keyClick(week, Qt.Key.Key_Down)
    assert week.marks[week.current or 0].cells[0] == "Tuesday"


def test_t_shows_the_table_of_a_chart_and_the_picture_again(page: ProgressPage) -> None:
    """With every number; the focus goes along."""
    card = page.hours
    card.chart.setFocus()
    QTest.keyClick(card.chart, Qt.Key.Key_T)
    assert card.table.isVisible()
    assert card.table.hasFocus()
    rows = [[str(card.table.model().index(r, c).data()) for c in range(3)] for r in range(2)]
    assert rows == [["Mon 2 Mar", "10 h", "2 h 10"], ["Tue 3 Mar", "10 h", "2 h 50"]]
    QTest.keyClick(card.table, Qt.Key.Key_T)
    assert card.chart.isVisible()


def test_a_screen_reader_finds_every_mark(page: ProgressPage) -> None:
    """A chart has a name, a sentence, and its numbers as parts."""
    chart = page.burn_up.chart
    found = QAccessible.queryAccessibleInterface(chart)
    assert found is not None
    assert found.role() is QAccessible.Role.Chart
    assert found.text(QAccessible.Text.Name) == "Work done over time"
    assert found.text(QAccessible.Text.Description) == "5 h done; spread evenly it would be 20 h"
    assert found.childCount() == 10
    child = found.child(1)
    assert child is not None
    assert child.text(QAccessible.Text.Name) == "Tue 3 Mar: 5 h done, evenly 20 h"


def test_topics_stand_in_the_order_of_confidence(page: ProgressPage) -> None:
    """The least sure first; without any, there is no such chart."""
    cells = [mark.cells for mark in page.topics.chart.marks]
    assert [cell[1] for cell in cells] == ["2.0", "5.0"]
    state = ten_day_state()
    page.show_numbers(state, numbers(state, NO_HISTORY, EVENING))
    assert not page.topics.isVisible()


def test_a_topic_shows_how_sure_one_was_first_and_last_and_when(page: ProgressPage) -> None:
    """Under the pointer, aloud, in the table, and as a line; of one date there is none."""
    state, said = worked(), [(session_id(1, 1), "1", 9), (session_id(1, 2), "5", 33)]
    said.append((session_id(1, 1), "2", 57))
    history = History(
        tuple(
            Happening(at(FIRST_DAY, 0).add(hours=hours), id_, Fact.CONFIDENCE, None, new)
            for id_, new, hours in said
        )
    )
    bare = page.topics.chart.grab().toImage()
    page.show_numbers(state, numbers(state, history, EVENING))
    chart = page.topics.chart
    one, other = (mark for mark in chart.marks)
    assert one.said.endswith(", part 1: 2.0 of 5. 1.0 on Mon 2 Mar → 2.0 on Wed 4 Mar")
    assert one.cells[2:] == ("1.0 on Mon 2 Mar", "2.0 on Wed 4 Mar")
    assert other.said.endswith(", part 2: 5.0 of 5")
    assert other.cells[2:] == ("5.0 on Tue 3 Mar", "5.0 on Tue 3 Mar")
    image, done = chart.grab().toImage(), QColor(page._theme.tokens.done)
    upper = range(int(chart.area(0).top()), int(chart.area(0).bottom()))
    painted = [
        any(shown.pixelColor(x, y) == done for x in range(shown.width()) for y in upper)
        for shown in (bare, image)
    ]
    assert painted == [False, True]
    page.topics.button.click()
    assert page.topics.table.model().columnCount() == 4


@pytest.mark.parametrize("dark", [False, True])
@pytest.mark.parametrize("mirrored", [False, True])
def test_charts_are_painted_on_either_ground_and_from_either_side(
    page: ProgressPage, desk: Desk, dark: bool, mirrored: bool
) -> None:
    """The colour of what was done is there, where the first dates are."""
    desk.theme.set_dark(dark)
    way = Qt.LayoutDirection.RightToLeft if mirrored else Qt.LayoutDirection.LeftToRight
    for card in (page.burn_up, page.hours, page.week, page.topics):
        card.chart.setLayoutDirection(way)
    image = page.hours.chart.grab().toImage()
    done = QColor(desk.theme.tokens.done)
    columns = {x for x in range(image.width()) if has(image, x, done)}
    assert columns
    middle = image.width() / 2
    assert all(x > middle for x in columns) is mirrored


def test_a_plan_without_anything_done_has_no_numbers_made_up() -> None:
    """Neither pace nor end nor streak; the readings are counted."""
    state = ten_day_state()
    shown = list(tiles(numbers(state, NO_HISTORY, EVENING, 0)))
    assert [tile.name for tile in shown] == ["Left today", "Readings"]
    done = list(tiles(numbers(sample_state(), NO_HISTORY, EVENING, 0)))
    assert len(done) == 6


@pytest.mark.parametrize(
    ("most", "least", "found"),
    [
        (0, 0, (60, 0, 60)), (600, 0, (180, 0, 720)), (6000, 0, (1500, 0, 6000)),
        (61, 0, (60, 0, 120)), (60, -90, (60, -120, 60)), (600, -1, (180, -180, 720)),
    ],
)  # fmt: skip
def test_an_axis_has_few_round_hours(most: int, least: int, found: tuple[int, int, int]) -> None:
    """Between its lines, at its foot, and at its top."""
    assert scale(most, least) == found


def test_spare_time_shows_how_it_went_where_two_dates_are_known(page: ProgressPage) -> None:
    """Today's as it is now, time that is short as such; of one date there is no such chart."""
    state, known = worked(), {FIRST_DAY: 600, FIRST_DAY.add(days=1): 90}
    page.show_numbers(state, numbers(state, History((), known), EVENING, -30))
    chart = page.spare.chart
    said = [mark.said for mark in chart.marks]
    assert said == ["Mon 2 Mar: 10 h spare", "Tue 3 Mar: 30 min short"]
    assert chart.accessibleDescription() == "10 h at first, −30 min now"
    QApplication.processEvents()
    page.area.ensureWidgetVisible(chart)
    for place in (0, 1):
        point_at(chart, place)
        assert chart.current == place
    page.show_numbers(state, numbers(state, NO_HISTORY, EVENING, 60))
    assert not page.spare.isVisible()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_nothing_is_cut_off_where_the_page_is_narrow(
    page: ProgressPage, desk: Desk, qtbot: QtBot, scale: float
) -> None:
    """Tiles and charts that stood side by side stand below each other, and beside again."""
    desk.theme.set_scale(scale)
    found = numbers(worked(), NO_HISTORY, EVENING, 90)
    for wide, beside in ((500, False), (900, True)):
        page.resize(round(wide * scale), 700)
        page.show_numbers(worked(), found)
        qtbot.waitUntil(lambda: page.area.horizontalScrollBar().maximum() == 0)
        qtbot.waitUntil(lambda beside=beside: (page.week.y() == page.topics.y()) is beside)


def has(image: QImage, x: int, color: QColor) -> bool:
    return any(image.pixelColor(x, y) == color for y in range(0, image.height(), 2))


def point_at(chart: Chart, place: int) -> None:
    QTest.mouseMove(chart, chart.area(place).center().toPoint())


def test_the_slack_of_a_date_is_kept_though_nobody_asks_for_it(newcomer: Newcomer, qtbot: QtBot):
    """So that its way through the dates has no holes where the page was not opened."""
    errands = newcomer.first_run._errands
    keeping = Keeping(errands)
    errands.open_plan(path_of(SAMPLE_PLAN))
    QTest.mouseClick(newcomer.asked.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    state = newcomer.document.state
    qtbot.waitUntil(lambda: bool(kept(newcomer)))
    assert kept(newcomer) == {state.local(NOW).date(): slack(state, NOW).minutes}
    keeping.finish()


def kept(newcomer: Newcomer) -> dict[Date, int]:
    """The slack by date as the library has it."""
    with closing(Library.open(newcomer.shelf.path, NOW)) as library:
        return dict(library.history(newcomer.document.state.plan.id).slack)


def test_what_a_date_had_last_is_kept_at_its_end_and_as_the_window_closes(
    newcomer: Newcomer, qtbot: QtBot
) -> None:
    """Though no pause has gone by since it was told."""
    errands = newcomer.first_run._errands
    errands.open_plan(path_of(SAMPLE_PLAN))
    QTest.mouseClick(newcomer.asked.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    keeping, told = Keeping(errands), errands.window.outline.slack_told
    today = newcomer.document.state.local(NOW).date()
    told.emit(today, 90)
    qtbot.waitUntil(lambda: kept(newcomer) == {today: 90})
    told.emit(today, 75)
    told.emit(today.add(days=1), 60)
    qtbot.waitUntil(lambda: kept(newcomer).get(today) == 75)
    told.emit(today.add(days=1), 45)
    keeping.finish()
    qtbot.waitUntil(lambda: kept(newcomer) == {today: 75, today.add(days=1): 45})
