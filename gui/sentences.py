"""Says core's sentences in the window's language, with dates, times and lengths as it has them."""

from whenever import Date, Time

from core.errors import Refused
from core.saying import Day, Days, Length, Moment, Quoted, Said, Several
from gui import words
from gui.translation import translate


def in_words(text: str) -> str:
    """The sentence in the window's language; a text that is none of core's, as it is."""
    if not isinstance(text, Said):
        return text
    said = translate("Core", text.template)
    return said.format(**{n: _worded(v) for n, v in text.values.items()}) if text.values else said


def told(error: BaseException) -> str:
    """What an error says, in the window's language where it is the user's to mend."""
    return in_words(error.said) if isinstance(error, Refused) else str(error)


def _worded(value: object) -> str:
    match value:
        case str():
            return in_words(value)
        case Refused():
            return told(value)
        case Quoted(text):
            return words.locale().quoteString(text)
        case Several(things):
            return words.locale().createSeparatedList([_worded(thing) for thing in things])
        case Length(minutes):
            return words.duration(minutes)
        case Days(days):
            return words.count(days, "day")
        case int():
            return words.number(value)
        case _:
            return _when(value)


def _when(value: object) -> str:
    match value:
        case Moment(at):
            return f"{words.date_words(at.date())}, {words.time_words(at.time())}"
        case Day(date):
            return words.date_words(date)
        case Date():
            return words.date_with_year(value)
        case Time():
            return words.time_words(value)
        case _:
            return str(value)
