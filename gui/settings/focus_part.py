"""The settings of what happens about a session: the focus timer's rhythm, and reminders."""

from collections.abc import Iterator

from whenever import Time

from gui import words
from gui.focus.reminding import NO
from gui.preferences import AHEAD, AT_END, AT_OPENING, AT_START, ON_DESKTOP, QUIET, RHYTHM
from gui.settings.chosen import ChosenPart
from gui.settings.rows import Row, Section

RHYTHMS = ((25, 5), (30, 5), (45, 10), (50, 10), (90, 15))
"""The rhythms there are to choose from, in minutes of work and of break."""

QUIET_HOURS = ((20, 8), (21, 7), (22, 7), (22, 8), (23, 7), (0, 8))


class FocusPart(ChosenPart):
    """Makes the section and keeps it true to the preferences."""

    def sections(self) -> Iterator[Section]:
        """The focus timer, reminders."""
        yield Section(self._theme, self.tr("Focus timer"), [self._rhythm()])
        yield Section(self._theme, self.tr("Reminders"), self._reminders())
        self.refresh()

    def _rhythm(self) -> Row:
        text = self.tr("{work} work, {rest} break")
        rhythms = [
            (
                f"{work}/{rest}",
                text.format(work=words.duration(work), rest=words.duration(rest)),
            )
            for work, rest in RHYTHMS
        ]
        hint = self.tr("Its breaks are part of the session")
        return self._row(RHYTHM, self.tr("Rhythm"), [("", self.tr("No breaks")), *rhythms], hint)

    def _reminders(self) -> Iterator[Row]:
        ahead = [(str(minutes), words.duration(minutes)) for minutes in (10, 15, 30, 60)]
        usual = ("", words.duration(5))
        before = [("0", self.tr("Not before")), usual, *ahead]
        yield self._row(AHEAD, self.tr("Before a session"), before)
        told = (("", self.tr("Yes")), (NO, self.tr("No")))
        yield self._row(AT_START, self.tr("When a session begins"), told)
        hint = self.tr("How did it go? Asked over the calendar")
        yield self._row(AT_END, self.tr("When a session ends"), told, hint)
        hint = self.tr("Sessions that went by while Tenday was closed")
        yield self._row(AT_OPENING, self.tr("When Tenday is opened"), told, hint)
        quiet = [(f"{a}-{b}", _hours(a, b)) for a, b in QUIET_HOURS]
        nothing = ("", self.tr("None"))
        hint = self.tr("Nothing is said in these")
        yield self._row(QUIET, self.tr("Quiet hours"), [nothing, *quiet], hint)
        hint = self.tr("By its notifications, else by its tray; from the next start on")
        yield self._row(ON_DESKTOP, self.tr("On the desktop"), told, hint)


def _hours(first: int, last: int) -> str:
    return f"{words.time_words(Time(first))} – {words.time_words(Time(last))}"
