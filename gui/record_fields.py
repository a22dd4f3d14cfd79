"""What happened in a session, as fields: when it began, how long it took, how sure one feels.

They make a Record of what was typed, and decide nothing.
"""

from PySide6.QtWidgets import QComboBox, QHBoxLayout, QWidget
from whenever import Instant

from core.model import Record, State
from core.wallclock import from_wall
from gui import words
from gui.fields import LengthSpin, date_edit, form, time_edit
from gui.theme import Theme
from gui.translation import translate

MOST_SURE = 5


class RecordFields(QWidget):
    """The fields of one session's record; without one they say what was planned."""

    def __init__(self, theme: Theme, state: State, record: Record) -> None:
        super().__init__()
        self._zone = state.availability.zone
        wall = state.local(record.started)
        self.date = date_edit(wall.date(), translate("RecordFields", "Began on"))
        self.time = time_edit(wall.time(), translate("RecordFields", "Began at"))
        self.took = LengthSpin(max(record.minutes, 1))
        self.took.setAccessibleName(translate("RecordFields", "Time it took"))
        self.confidence = QComboBox()
        self.confidence.setAccessibleName(translate("RecordFields", "Confidence, 1 to 5"))
        self.confidence.addItem(translate("RecordFields", "Not said"), None)
        for number in range(1, MOST_SURE + 1):
            said = translate("RecordFields", "{number} of 5").format(number=number)
            self.confidence.addItem(said, number)
        self.confidence.setCurrentIndex(record.confidence or 0)
        self._record, self._shown = record, self._typed()
        self._lay_out(theme)

    @property
    def record(self) -> Record:
        """The record as the fields have it; as it was, to the second, where none was touched."""
        return self._record if self._typed() == self._shown else self._typed()

    @property
    def is_touched(self) -> bool:
        """Whether any field says otherwise than it did."""
        return self._typed() != self._shown

    def _typed(self) -> Record:
        return Record(self._began(), self.took.value(), self.confidence.currentData())

    def _began(self) -> Instant:
        date, time = words.from_qdate(self.date.date()), words.from_qtime(self.time.time())
        return from_wall(date, time, self._zone)

    def _lay_out(self, theme: Theme) -> None:
        when = QHBoxLayout()
        when.setSpacing(theme.px(8))
        when.setContentsMargins(0, 0, 0, 0)
        when.addWidget(self.date, 3)
        when.addWidget(self.time, 2)
        pair = QWidget()
        pair.setLayout(when)
        grid = form(
            (
                (translate("RecordFields", "Began"), pair),
                (translate("RecordFields", "Took"), self.took),
                (translate("RecordFields", "Confidence"), self.confidence),
            )
        )
        grid.setContentsMargins(0, 0, 0, 0)
        self.setLayout(grid)
