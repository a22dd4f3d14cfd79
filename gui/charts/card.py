"""A chart under its heading, and the table it is a picture of, one key away."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QStackedWidget,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from gui.charts.chart import Chart
from gui.charts.table import ChartTable
from gui.lines import LinesLabel
from gui.theme import BODY, Theme
from gui.translation import translate

KEY = QKeySequence(Qt.Key.Key_T)


class ChartCard(QWidget):
    """Shows the picture; T, or its button, changes between that and the table."""

    def __init__(self, chart: Chart, theme: Theme, key: QWidget | None = None) -> None:
        super().__init__()
        self.chart = chart
        self._rows = ChartTable(chart)
        self.table = QTableView()
        self.table.setModel(self._rows)
        self.table.setAccessibleName(chart.accessibleName())
        self.table.verticalHeader().hide()
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setTabKeyNavigation(False)
        self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.button = QPushButton(translate("Charts", "Table"))
        self.button.setCheckable(True)
        self.button.setAutoDefault(False)
        self.button.setToolTip(translate("Charts", "Its numbers as a table (T)"))
        named = translate("Charts", "{chart}: as a table").format(chart=chart.accessibleName())
        self.button.setAccessibleName(named)
        self.button.toggled.connect(self._turn)
        # A shortcut, since a table would look for a cell that begins with the letter.
        key_t = QShortcut(KEY, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key_t.activated.connect(self.button.toggle)
        self._stack = QStackedWidget()
        self._stack.addWidget(chart)
        self._stack.addWidget(self.table)
        head = LinesLabel(theme, BODY, bold=True)
        head.show_text(chart.accessibleName())
        row = QHBoxLayout()
        row.addWidget(head, 1)
        row.addWidget(self.button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(theme.px(6))
        column.addLayout(row)
        column.addWidget(self._stack)
        if key is not None:
            column.addWidget(key)

    def _turn(self, table: bool) -> None:
        if table:
            self.fill()
        had_focus = self.chart.hasFocus() or self.table.hasFocus()
        self._stack.setCurrentIndex(int(table))
        if had_focus:
            (self.table if table else self.chart).setFocus()

    def fill(self) -> None:
        """Bring the table up to the chart's numbers, where it shows."""
        if self.button.isChecked():
            self._rows.fill()
