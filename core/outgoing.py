"""What leaves the house as a file: the formats, and what each is made from."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from whenever import Instant

from core.everything.whole import Everything
from core.model import SessionId, State
from core.pictures.picture import ReadPicture, no_pictures
from core.progress.history import NO_HISTORY, History
from core.report.choices import DEFAULT, Choices
from core.report.make import Form, make_report
from core.stamp import Stamp


class Format(StrEnum):
    """A kind of file; its value is the suffix."""

    CALENDAR = "ics"
    REPORT = "pdf"
    MARKDOWN = "md"
    EVERYTHING = "json"


@dataclass(frozen=True, slots=True)
class Outgoing:
    """Everything a file may be made from: the plan, the text it first came from, its stamps.

    `history` is what was recorded of it, `choices` how a document is wanted, `picture` reads the
    pictures that notes name.
    """

    state: State
    source: bytes
    stamps: Mapping[SessionId, Stamp]
    now: Instant
    history: History = NO_HISTORY
    choices: Choices = DEFAULT
    picture: ReadPicture = no_pictures

    @property
    def everything(self) -> Everything:
        """All of the plan."""
        what = Everything(self.state, self.source, self.stamps, self.history)
        return what.with_pictures(self.picture)

    def report(self, form: Form) -> bytes:
        """The progress in that form."""
        return make_report(form, self.state, self.history, self.now, self.choices, self.picture)

    def week_sheet(self) -> bytes:
        """The seven dates from the first one chosen on, or from this week's Monday."""
        from core.report.sheets import Sheet, make_sheet

        today = self.state.local(self.now).date()
        monday = today.subtract(days=today.day_of_week().value - 1)
        first = self.choices.first or monday
        return make_sheet(Sheet.WEEK, self.state, first, self.now, self.choices)

    def day_sheet(self) -> bytes:
        """The first date chosen, or today."""
        from core.report.sheets import Sheet, make_sheet

        date = self.choices.first or self.state.local(self.now).date()
        return make_sheet(Sheet.DAY, self.state, date, self.now, self.choices)
