"""The progress page: today, the way so far, the hours, the habits, and what changed.

It shows numbers that are counted elsewhere; each picture has its table one key away.
"""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QDialog,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.model import SessionId, State
from core.progress.numbers import Numbers
from gui import words
from gui.charts.bars import HoursChart
from gui.charts.burn_up import BurnUpChart
from gui.charts.card import ChartCard
from gui.charts.heat_map import HeatMap
from gui.charts.key import Key
from gui.charts.ranking import Ranking
from gui.charts.spare import SpareChart
from gui.lines import LinesLabel, plain_tip
from gui.progress.sayings import Tile, changes, next_session, tiles, verdict
from gui.scrolled import scrolled
from gui.theme import BODY, PLAN_TITLE, RANGE, SMALL, Theme

WIDE, HIGH = 900, 860
"""The size it opens with, in pixels at 100 %."""

AROUND = 40
"""Pixels at 100 % that a button has round its words."""

EDGES = 56
"""Pixels at 100 % beside what scrolls."""

IN_A_ROW, TILE = 4, 190
"""Tiles side by side at most, and the pixels at 100 % that each needs for it."""

BESIDE = 520
"""Pixels at 100 % from which on two charts stand side by side."""


class ProgressPage(QDialog):
    """Stands beside the window. `session_wished` asks to show a session there, `reviews_wished`
    to plan reviews of what one is not sure of.
    """

    session_wished = Signal(str)
    reviews_wished = Signal()
    report_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Progress"))
        self._theme = theme
        self._next: SessionId | None = None
        self._named = ""
        self.verdict = LinesLabel(theme, RANGE, bold=True)
        self.target = LinesLabel(theme, BODY, "muted")
        self.next = QPushButton()
        self.next.setAutoDefault(False)
        self.next.setMinimumWidth(1)  # else its words would hold the page as wide as they are
        self.next.clicked.connect(self._go)
        self._changes = QVBoxLayout()
        self._changes.setSpacing(theme.px(2))
        self._way, self._dates = BurnUpChart(theme), HoursChart(theme)
        self._week, self._ranking = HeatMap(theme), Ranking(theme)
        self.burn_up = ChartCard(self._way, theme, Key(theme, self._burn_up_key()))
        self.hours = ChartCard(self._dates, theme, Key(theme, self._hours_key()))
        self._air = SpareChart(theme)
        self.spare = ChartCard(self._air, theme)
        self.week = ChartCard(self._week, theme)
        self.reviews = QPushButton(self.tr("Plan reviews…"))
        self.topics = ChartCard(self._ranking, theme, self._below(self.reviews))
        self._tiles = QGridLayout()
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._lay_out()
        self.verdict.show_text(self.tr("Counting…"))

    def _below(self, button: QPushButton) -> QWidget:
        """A quiet button below a chart."""
        button.setAutoDefault(False)
        button.clicked.connect(self.reviews_wished)
        below = QWidget()
        row = QHBoxLayout(below)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(button)
        row.addStretch(1)
        return below

    def _burn_up_key(self) -> tuple[tuple[str, str], ...]:
        return (
            ("done", self.tr("Done")),
            ("text", self.tr("All there is to do")),
            ("accent", self.tr("Spread evenly")),
        )

    def _hours_key(self) -> tuple[tuple[str, str], ...]:
        return ("load", self.tr("Planned")), ("done", self.tr("Spent"))

    def _lay_out(self) -> None:
        px = self._theme.px
        page = QWidget()
        page.setObjectName("clear")
        column = QVBoxLayout(page)
        column.setContentsMargins(px(8), px(2), px(16), px(8))
        column.setSpacing(px(20))
        head = QVBoxLayout()
        head.setSpacing(px(4))
        for part in (self.verdict, self.target):
            head.addWidget(part)
        head.addWidget(self.next, 0, Qt.AlignmentFlag.AlignLeading)
        column.addLayout(head)
        self._tiles.setHorizontalSpacing(px(12))
        self._tiles.setVerticalSpacing(px(12))
        column.addLayout(self._tiles)
        for card in (self.burn_up, self.hours, self.spare):
            column.addWidget(card)
        self._both.setSpacing(px(24))
        self._both.addWidget(self.week, 3)
        self._both.addWidget(self.topics, 2)
        column.addLayout(self._both)
        column.addWidget(self._head(self.tr("Since yesterday")))
        column.addLayout(self._changes)
        column.addStretch(1)
        self.area = scrolled(page)
        self.area.setObjectName("clear")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(px(16), px(20), px(8), px(16))
        whole.addWidget(self.area, 1)
        whole.addLayout(self._foot())
        room = self.screen().availableGeometry().size()
        self.resize(min(px(WIDE), room.width() - px(32)), min(px(HIGH), room.height() - px(64)))

    def _foot(self) -> QHBoxLayout:
        self.report = QPushButton(self.tr("Progress report (PDF)…"))
        self.report.clicked.connect(self.report_wished)
        self.close_button = QPushButton(self.tr("Close"))
        self.close_button.clicked.connect(self.close)
        foot, px = QHBoxLayout(), self._theme.px
        foot.setContentsMargins(px(8), px(8), px(26), 0)
        foot.addWidget(self.report)
        foot.addStretch(1)
        foot.addWidget(self.close_button)
        for button in (self.report, self.close_button):
            button.setAutoDefault(False)
        return foot

    def _head(self, text: str) -> LinesLabel:
        head = LinesLabel(self._theme, BODY, bold=True)
        head.show_text(text)
        return head

    def show_numbers(self, state: State, found: Numbers) -> None:
        """Show how far the plan has come."""
        self.verdict.show_text(verdict(found))
        target = state.run_up.target_date
        self.target.show_text(
            self.tr("Target date {date}, {left}").format(
                date=words.date_with_year(target), left=words.days_to_go(found.date, target)
            )
        )
        self._next = found.today.next
        self.next.setVisible(self._next is not None)
        if self._next is not None:
            text = next_session(state, self._next)
            self._named = self.tr("Next: {session}").format(session=text)
            self._name_next()
        self._show_tiles(list(tiles(found)))
        self._way.show_stages(found.course.stages)
        self._dates.show_hours(found.course.hours)
        air = found.slack_over_time
        self._air.show_spare(air)
        self.spare.setVisible(len(air) > 1)
        self._week.show_hours(found.by_hour)
        self._ranking.show_topics(found.topics, found.confidence)
        for card in (self.burn_up, self.hours, self.spare, self.week, self.topics):
            card.fill()
        self.topics.setVisible(bool(self._ranking.marks))
        _empty(self._changes)
        for line in changes(state, found):
            label = LinesLabel(self._theme, BODY, most=3)
            label.show_text(line)
            self._changes.addWidget(label)

    def _name_next(self) -> None:
        """As much of the next session's name as the page has room for."""
        room, metrics = self._room - self._theme.px(AROUND), self.next.fontMetrics()
        shown = metrics.elidedText(self._named, Qt.TextElideMode.ElideRight, room)
        self.next.setText(words.menu_text(shown))
        self.next.setAccessibleName(self._named)
        self.next.setToolTip("" if shown == self._named else plain_tip(self._named))

    def _show_tiles(self, shown: list[Tile]) -> None:
        _empty(self._tiles)
        self._place_tiles([_Tile(tile, self._theme) for tile in shown])

    def _place_tiles(self, tiles: Sequence[QWidget]) -> None:
        """Side by side, as many as there is room for."""
        row = max(1, min(IN_A_ROW, self._room // self._theme.px(TILE)))
        for place, tile in enumerate(tiles):
            self._tiles.addWidget(tile, *divmod(place, row))
        for column in range(IN_A_ROW):
            self._tiles.setColumnStretch(column, 1 if column < row else 0)

    @property
    def _room(self) -> int:
        """The width of what scrolls, whether or not it has been laid out yet."""
        return self.width() - self._theme.px(EDGES)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let what stands side by side stand below each other where there is no room for it."""
        super().resizeEvent(event)
        way, px = QBoxLayout.Direction, self._theme.px
        has_room = self._room >= px(BESIDE)
        self._both.setDirection(way.LeftToRight if has_room else way.TopToBottom)
        items = [self._tiles.takeAt(0) for _ in range(self._tiles.count())]
        self._name_next()
        self._place_tiles([tile for item in items if item and (tile := item.widget())])

    def _go(self) -> None:
        if self._next is not None:
            self.session_wished.emit(self._next)


class _Tile(QFrame):
    """One number."""

    def __init__(self, tile: Tile, theme: Theme) -> None:
        super().__init__()
        self.setProperty("tint", "plain")
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(10),) * 4)
        column.setSpacing(theme.px(2))
        for text, size, token, bold in (
            (tile.name, SMALL, "muted", False),
            (tile.value, PLAN_TITLE, "text", True),
            (tile.more, SMALL, "muted", False),
        ):
            label = LinesLabel(theme, size, token, bold=bold)
            label.show_text(text)
            column.addWidget(label)
        column.addStretch(1)


def _empty(layout: QLayout) -> None:
    while (item := layout.takeAt(0)) is not None:
        if (old := item.widget()) is not None:
            old.hide()
            old.deleteLater()
