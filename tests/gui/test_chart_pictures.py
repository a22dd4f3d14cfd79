"""Each chart of the progress page as a picture, compared with the one that was found good.

`python -m tests.gui.test_chart_pictures` draws them anew; look at them before keeping them.
"""

import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget

from core import edits
from core.changes import Changes
from core.model import Record, State
from core.progress.history import History, happenings_of
from core.progress.numbers import Numbers, numbers
from core.store.happenings import beginnings
from gui.charts.bars import HoursChart
from gui.charts.burn_up import BurnUpChart
from gui.charts.chart import Chart
from gui.charts.heat_map import HeatMap
from gui.charts.ranking import Ranking
from gui.charts.spare import SpareChart
from gui.theme import ARGUMENTS, Theme
from tests.gui.golden import GOLDEN, LOOKS, SHARE, assert_alike, british, small
from tests.states import FIRST_DAY, at, session_id, ten_day_state

CHARTS = ("burn-up", "hours", "week", "topics", "spare")
SIZE, KEPT = (560, 220), (280, 110)
WORDY = {"topics": 0.03}
"""What share of a chart that is mostly words may differ: machines smooth and hint them in turn."""


def lived() -> tuple[State, History]:
    """Five of the ten days: much done, one session missed, one cut, at all hours."""
    state = ten_day_state()
    happened = list(beginnings(state, at(FIRST_DAY, 7)))
    for day in range(1, 6):
        date = FIRST_DAY.add(days=day - 1)
        for place in range(1, 5):
            before, session = state, session_id(day, place)
            if (day, place) == (2, 3):
                state = edits.miss(state, session)
            elif (day, place) == (3, 4):
                state = edits.skip(state, session)
            else:
                record = Record(at(date, 6 + 4 * place, 20), 60 + 30 * place, 1 + (day + place) % 5)
                state = edits.complete(state, session, record)
            happened += happenings_of(Changes.between(before, state), at(date, 22))
    slack = {FIRST_DAY: 500, FIRST_DAY.add(days=1): 420, FIRST_DAY.add(days=3): 60}
    return state, History(tuple(happened), slack)


def chart_of(name: str, theme: Theme, found: Numbers) -> Chart:
    """The chart of that name with its numbers."""
    if name == "burn-up":
        way = BurnUpChart(theme)
        way.show_stages(found.course.stages)
        return way
    if name == "hours":
        hours = HoursChart(theme)
        hours.show_hours(found.course.hours)
        return hours
    if name == "week":
        week = HeatMap(theme)
        week.show_hours(found.by_hour)
        return week
    if name == "spare":
        spare = SpareChart(theme)
        spare.show_spare(found.slack_over_time)
        return spare
    topics = Ranking(theme)
    topics.show_topics(found.topics, found.confidence)
    return topics


def picture(app: QApplication, name: str, look: str) -> QImage:
    """The chart, its second mark chosen so that its value shows."""
    with british(app):
        scale = 2 if look == "double" else 1
        theme = Theme(app, look == "dark", float(scale))
        owner = QWidget()
        found = numbers(*lived(), at(FIRST_DAY.add(days=4), 22), -90)
        chart = chart_of(name, theme, found)
        chart.setParent(owner)
        if look == "mirrored":
            owner.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        size = [side * scale for side in SIZE]
        owner.resize(*size)
        chart.resize(*size)
        chart.choose(1)
        owner.show()
        app.processEvents()
        image = owner.grab().toImage()
        owner.close()
        owner.deleteLater()
        theme.deleteLater()
    return small(image, *KEPT, QImage.Format.Format_RGB888)


def file_of(name: str, look: str) -> Path:
    return GOLDEN / "charts" / f"{name}-{look}.png"


@pytest.fixture(autouse=True)
def plain_locale() -> Iterator[None]:
    yield
    QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("look", LOOKS)
@pytest.mark.parametrize("name", CHARTS)
def test_a_chart_looks_as_it_was_found_good(qapp: QApplication, name: str, look: str) -> None:
    """In the light and in the dark, from the right, and at 200 %."""
    assert_alike(picture(qapp, name, look), file_of(name, look), WORDY.get(name, SHARE))


def draw_all() -> None:
    """Keep every chart as it is drawn now."""
    app = QApplication.instance() or QApplication(ARGUMENTS)
    assert isinstance(app, QApplication)
    file_of("", "").parent.mkdir(exist_ok=True)
    for name in CHARTS:
        for look in LOOKS:
            picture(app, name, look).save(str(file_of(name, look)))


if __name__ == "__main__":
    draw_all()
    sys.exit(0)
