"""A week's or a day's sheet to see before it is saved or printed, and to step from there."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QWidget
from whenever import Date

from core.report.sheets import DAYS, Sheet
from gui import words
from gui.calendar.geometry import week_start
from gui.fields import date_edit
from gui.icon_button import IconButton
from gui.paper_dialog import PaperDialog
from gui.preferences import Preferences
from gui.theme import Theme
from gui.translation import translate


class SheetDialog(PaperDialog):
    """Opens at `date`; Alt+Left and Alt+Right step as in the calendar. `first` is what is shown."""

    def __init__(
        self,
        kind: Sheet,
        date: Date,
        preferences: Preferences,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        if kind is Sheet.WEEK:
            title = translate("SheetDialog", "My week on a page")
            before = translate("SheetDialog", "Week before (Alt+Left)")
            after = translate("SheetDialog", "Next week (Alt+Right)")
        else:
            title = translate("SheetDialog", "Day sheet")
            before = translate("SheetDialog", "Day before (Alt+Left)")
            after = translate("SheetDialog", "Next day (Alt+Right)")
        super().__init__(preferences, theme, title, parent)
        self.kind = kind
        self.date = date_edit(date, translate("SheetDialog", "Date"))
        self.date.dateChanged.connect(self._changed)
        self.back = IconButton("chevron-left", before, theme)
        self.on = IconButton("chevron-right", after, theme)
        for button, by, key in (
            (self.back, -1, Qt.Key.Key_Left),
            (self.on, 1, Qt.Key.Key_Right),
        ):
            button.clicked.connect(lambda _=False, by=by: self.step(by))
            keys = QKeySequence(Qt.Modifier.ALT | key)
            QShortcut(keys, self).activated.connect(button.click)
        self._lay_out()
        self._shown = self.first
        self.heading.show_text(self._said())

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.theme.px(4))
        row.addWidget(self.back)
        row.addWidget(self.date, 1)
        row.addWidget(self.on)
        field = QWidget()
        field.setLayout(row)
        field.setFocusProxy(self.date)
        self.lay_out([(translate("SheetDialog", "Date"), field)], lying=self.kind is Sheet.WEEK)

    @property
    def first(self) -> Date:
        """The date of the day's sheet, or the first of the week's."""
        date = words.from_qdate(self.date.date())
        if self.kind is Sheet.DAY:
            return date
        return week_start(date, words.first_weekday())

    @property
    def about(self) -> str:
        """What a file's name has behind the plan's title."""
        date = str(self.first)
        if self.kind is Sheet.DAY:
            return date
        return translate("SheetDialog", "week of {date}").format(date=date)

    def step(self, by: int) -> None:
        """Go on by so many weeks or days."""
        days = by * (DAYS if self.kind is Sheet.WEEK else 1)
        self.date.setDate(self.date.date().addDays(days))

    def _changed(self) -> None:
        if self.first != self._shown:
            self._shown = self.first
            said = self._said()
            self.heading.show_text(said)
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, said))
            self.changed()

    def _said(self) -> str:
        first = self.first
        if self.kind is Sheet.DAY:
            return words.isolated(words.long_date(first))
        return words.isolated(words.date_range(first, first.add(days=DAYS - 1)))
