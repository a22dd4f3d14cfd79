"""Sentences for people: in English, and still knowing what they are made of, to be said otherwise.

Rooms without a window say in English what they mean. The window takes the same sentence apart and
says it in the user's language, with its dates, times and lengths as people there write them.

Every refusal is such a sentence, so this is there before anything is seen of the window, and times
come only with the first sentence that has one.
"""

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, NamedTuple

if TYPE_CHECKING:
    from whenever import Date, ZonedDateTime


class Quoted(NamedTuple):
    """Somebody's own words: “these”."""

    text: str


class Length(NamedTuple):
    """Elapsed minutes: 3 h 30."""

    minutes: int


class Days(NamedTuple):
    """So many days: 1 day, 6 days."""

    days: int


class Moment(NamedTuple):
    """A date and time on a zone's clock: Thursday 15 January 09:00."""

    at: "ZonedDateTime"


class Day(NamedTuple):
    """A date near by: Thursday 15 January. A date by itself stands as 2026-01-15."""

    date: "Date"


class Several(NamedTuple):
    """Things in a row: a, b and c."""

    things: tuple[object, ...]


class Said(str):
    """A sentence made of a template and its values, each of a kind above or anything else.

    As a text it is English. Values may be such sentences themselves.
    """

    __slots__ = ("template", "values")

    template: str
    values: Mapping[str, object]

    def __new__(cls, template: str, /, **values: object) -> "Said":
        """The sentence; a template without values is taken as it is, whatever braces it has."""
        if isinstance(template, Said) and not values:
            return template
        words = {name: english(value) for name, value in values.items()}
        said = super().__new__(cls, template.format(**words) if values else template)
        said.template, said.values = str(template), values
        return said

    def __reduce__(self) -> tuple[object, ...]:
        return _again, (self.template, dict(self.values))


def _again(template: str, values: Mapping[str, object]) -> Said:
    return Said(template, **values)


def template(text: str) -> str:
    """Mark a text that becomes a sentence elsewhere, so that translators are shown it."""
    return text


def english(value: object) -> str:
    """How a value stands in an English sentence."""
    from whenever import Time

    from core.timespan import length

    match value:
        case Quoted(text):
            return f"“{text}”"
        case Length(minutes):
            return length(minutes)
        case Days(days):
            return "1 day" if days == 1 else f"{days} days"
        case Moment(at):
            return f"{day_name(at.date())} {english(at.time())}"
        case Several(things):
            words = [english(thing) for thing in things]
            return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)
        case Day(date):
            return day_name(date)
        case Time():
            return value.format("HH:mm")
        case _:
            return str(value)


def as_plain(value: object) -> object:
    """A sentence, or a value of one, as JSON can hold it; what it has no form for is English."""
    match value:
        case Said():
            return {"said": value.template, "of": {n: as_plain(v) for n, v in value.values.items()}}
        case Quoted(text):
            return {"quoted": text}
        case Length(minutes):
            return {"minutes": minutes}
        case Days(days):
            return {"days": days}
        case Moment(at):
            return {"moment": at.format_iso()}
        case Day(date):
            return {"day": date.format_iso()}
        case Several(things):
            return {"several": [as_plain(thing) for thing in things]}
        case str() | int():
            return value
        case _:
            return english(value)


def of_plain(plain: Any) -> Any:
    """The sentence or the value that `as_plain` made that of; a text is taken as it is."""
    from whenever import Date, ZonedDateTime

    match plain:
        case {"said": template_, "of": values}:
            return Said(template_, **{name: of_plain(value) for name, value in values.items()})
        case {"quoted": text}:
            return Quoted(text)
        case {"minutes": minutes}:
            return Length(minutes)
        case {"days": days}:
            return Days(days)
        case {"moment": at}:
            return Moment(ZonedDateTime.parse_iso(at))
        case {"day": date}:
            return Day(Date.parse_iso(date))
        case {"several": things}:
            return Several(tuple(of_plain(thing) for thing in things))
        case _:
            return plain


def day_name(date: "Date") -> str:
    """As people say it: Thursday 15 January."""
    return f"{date.day_of_week().name.capitalize()} {date.day} {_MONTHS[date.month - 1]}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
