"""The settings of the window: its look, how it writes time, its language."""

from collections.abc import Iterator
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker

from core.markdown.answers import LENGTHS, USUAL_LENGTH
from gui import conventions, words
from gui.calendar.look import CalendarLook, is_zone
from gui.fields import zone_box
from gui.preferences import LENGTH, LOOK
from gui.settings.chosen import ChosenPart
from gui.settings.rows import Choice, Row, Section
from gui.theme import SCALES


class WindowPart(ChosenPart):
    """Makes the sections and keeps them true to the preferences."""

    def sections(self) -> Iterator[Section]:
        """Look, calendar, language."""
        theme = self._theme
        yield Section(theme, self.tr("Look"), self._look())
        yield Section(theme, self.tr("Calendar"), self._calendar())
        yield Section(theme, self.tr("Language"), self._language())
        self.refresh()

    def refresh(self) -> None:
        """Show what is chosen now."""
        super().refresh()
        with QSignalBlocker(self.zone):
            self.zone.setCurrentText(self._calendar_look.second_zone or "")

    def _look(self) -> Iterator[Row]:
        yield self._row(
            "theme",
            self.tr("Theme"),
            (
                ("", self.tr("Like the system")),
                ("light", self.tr("Light")),
                ("dark", self.tr("Dark")),
            ),
        )
        sizes = [("" if s == 100 else str(s / 100), f"{words.number(s)} %") for s in SCALES]
        yield self._row("scale", self.tr("Text size"), sizes, self.tr("Of everything shown"))

    def _calendar(self) -> Iterator[Row]:
        as_usual = ("", self.tr("As usual where you are"))
        yield self._weeks(as_usual)
        yield self._week_numbers(as_usual)
        clocks = (as_usual, ("24", self.tr("24 hours")), ("12", self.tr("12 hours")))
        yield self._row("clock", self.tr("Clock"), clocks)
        lengths = [
            ("" if minutes == USUAL_LENGTH else str(minutes), words.duration(minutes))
            for minutes in LENGTHS
        ]
        yield self._row(
            LENGTH,
            self.tr("Usual length of a session"),
            lengths,
            self.tr("For sessions of a new plan that gives none"),
        )
        name = self.tr("Second time zone")
        zone = self.zone = zone_box("")
        zone.setAccessibleName(name)
        if (line := zone.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("None"))
            line.editingFinished.connect(self._choose_zone)
        zone.activated.connect(self._choose_zone)
        hint = self.tr("Its hours stand beside those of the plan")
        yield Row(self._theme, name, zone, hint)

    def _weeks(self, as_usual: tuple[str, str]) -> Row:
        days = [(str(day), words.weekday_name(day, long=True)) for day in range(1, 8)]
        name, texts = self.tr("Weeks start on"), dict([as_usual, *days])

        def chosen(value: str) -> None:
            look = replace(self._calendar_look, first_weekday=int(value) if value else None)
            said = self.tr("{name}: {value}").format(name=name, value=texts[value])
            self._steps.choose(LOOK, look.as_text(), said)

        choice = Choice([as_usual, *days], chosen)
        self._show(choice, lambda: str(self._calendar_look.first_weekday or ""))
        return Row(self._theme, name, choice)

    def _week_numbers(self, as_usual: tuple[str, str]) -> Row:
        ways = [as_usual, ("yes", self.tr("Shown")), ("no", self.tr("Hidden"))]
        name, texts = self.tr("Week numbers"), dict(ways)
        values = {"": None, "yes": True, "no": False}

        def chosen(value: str) -> None:
            look = replace(self._calendar_look, week_numbers=values[value])
            said = self.tr("{name}: {value}").format(name=name, value=texts[value])
            self._steps.choose(LOOK, look.as_text(), said)

        def shown() -> str:
            return next(k for k, v in values.items() if v is self._calendar_look.week_numbers)

        choice = Choice(ways, chosen)
        self._show(choice, shown)
        return Row(self._theme, name, choice, self.tr("Beside the dates, as ISO 8601 counts them"))

    @property
    def _calendar_look(self) -> CalendarLook:
        return CalendarLook.of_text(self._preferences.text(LOOK))

    def _choose_zone(self) -> None:
        zone, look = self.zone.currentText().strip(), self._calendar_look
        if zone == (look.second_zone or ""):
            return
        if zone and not is_zone(zone):
            self._steps.refused.emit(
                self.tr(
                    "“{zone}” is no time zone. Use a name such as Asia/Kolkata, or none."
                ).format(zone=zone)
            )
            return
        said = self.tr("Second time zone: {zone}").format(zone=zone or self.tr("None"))
        self._steps.choose(LOOK, replace(look, second_zone=zone or None).as_text(), said)

    def _language(self) -> Iterator[Row]:
        spoken = (("", self.tr("Like the system")), *conventions.LANGUAGES.items())
        yield self._row(
            "language",
            self.tr("Language"),
            spoken,
            self.tr("Of the window; a plan keeps the language it is written in"),
        )
        ways = (("", self.tr("Left to right")), ("rtl", self.tr("Right to left")))
        yield self._row("direction", self.tr("Reading direction"), ways)
