"""A small month to jump with: dates that hold sessions stand out, a click shows one."""

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QCalendarWidget, QVBoxLayout, QWidget
from whenever import Date

from core.model import State
from gui.theme import Theme
from gui.words import from_qdate, qdate


class MiniMonth(QWidget):
    """A popup with a month. `date_wished` gives the date clicked."""

    date_wished = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Popup)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("mini_month")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._theme = theme
        self.month = QCalendarWidget()
        plain = QTextCharFormat()
        plain.setForeground(theme.color("text"))
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.month.setWeekdayTextFormat(day, plain)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(4),) * 4)
        column.addWidget(self.month)
        self.month.clicked.connect(self._take)
        self.month.activated.connect(self._take)

    def show_at(
        self,
        at: QPoint,
        date: Date,
        first_weekday: int,
        state: State | None,
        today: Date,
        numbered: bool,
    ) -> None:
        """Open below a global position, with `date` chosen and the ISO weeks perhaps `numbered`."""
        form = QCalendarWidget.VerticalHeaderFormat
        self.month.setVerticalHeaderFormat(
            form.ISOWeekNumbers if numbered else form.NoVerticalHeader
        )
        self.month.setFirstDayOfWeek(Qt.DayOfWeek(first_weekday))
        self.month.setSelectedDate(qdate(date))
        if state is not None:
            self._mark(state)
        now = QTextCharFormat(self.month.dateTextFormat(qdate(today)))
        now.setFontUnderline(True)
        now.setForeground(self._theme.color("accent"))
        self.month.setDateTextFormat(qdate(today), now)
        self.move(at)
        self.show()
        self.month.setFocus()

    def _mark(self, state: State) -> None:
        busy, target = QTextCharFormat(), QTextCharFormat()
        busy.setFontWeight(600)
        busy.setBackground(self._theme.color("accent_tint"))
        busy.setForeground(self._theme.color("on_tint"))
        target.setFontWeight(600)
        target.setBackground(self._theme.color("text"))
        target.setForeground(self._theme.color("background"))
        for slot in state.slots.values():
            self.month.setDateTextFormat(qdate(state.local(slot.start).date()), busy)
        self.month.setDateTextFormat(qdate(state.run_up.target_date), target)

    def _take(self) -> None:
        self.date_wished.emit(from_qdate(self.month.selectedDate()))
        self.close()
