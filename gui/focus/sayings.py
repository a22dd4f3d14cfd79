"""A timer in words: the large time, the line below it, and what a screen reader says at a turn."""

from core.focus.timer import MINUTE, Phase, Standing, Timer, ends
from gui import words
from gui.translation import translate


def time(standing: Standing) -> str:
    """What is left, or what is over: "42:10", "1:05:00", "+3:20"; of a break, what is left of it.

    The digits are those of the locale.
    """
    minutes, rest = divmod(abs(_left(standing)), MINUTE)
    hours, minutes = divmod(minutes, 60)
    parts = (hours, minutes, rest) if hours else (minutes, rest)
    first, *others = parts
    text = ":".join([words.number(first), *map(_two, others)])
    return f"+{text}" if standing.phase is Phase.OVER else text


def short(standing: Standing) -> str:
    """The same in whole minutes, for the bar: "42 min", "+3 min"."""
    if standing.phase is Phase.OVER:
        return f"+{words.duration(-standing.left // MINUTE)}"
    return _length(_left(standing))


def below(timer: Timer, standing: Standing, zone: str) -> str:
    """What comes next: "Break in 12 min · until 10:30"."""
    parts: list[str] = []
    end = ends(timer)
    match standing.phase:
        case Phase.PAUSED:
            parts.append(translate("Focus", "Paused"))
        case Phase.OVER:
            parts.append(translate("Focus", "over its end"))
        case Phase.BREAK:
            parts.append(translate("Focus", "Break"))
        case Phase.WORK:
            if standing.turn is not None and standing.turn < standing.left:
                text = translate("Focus", "Break in {length}")
                parts.append(text.format(length=_length(standing.turn)))
    if end is not None:
        text = translate("Focus", "until {time}")
        if standing.phase is Phase.OVER:
            text = translate("Focus", "ended {time}")
        parts.append(text.format(time=words.clock(end, zone)))
    return " · ".join(parts)


def spoken(title: str, standing: Standing) -> str:
    """How it stands, as a screen reader should say it."""
    left = words.spoken_duration(-(-max(standing.left, 0) // MINUTE))
    match standing.phase:
        case Phase.PAUSED:
            text = translate("Focus", "{title}: paused, {length} left")
        case Phase.OVER:
            text = translate("Focus", "{title}: its time is over")
        case Phase.BREAK:
            text = translate("Focus", "{title}: break, {length} left")
        case Phase.WORK:
            text = translate("Focus", "{title}: {length} left")
    return text.format(title=title, length=left)


def _left(standing: Standing) -> int:
    """Seconds that are left: of a break, to its end."""
    if standing.phase is Phase.BREAK and standing.turn is not None:
        return standing.turn
    return standing.left


def _length(seconds: int) -> str:
    return words.duration(-(-seconds // MINUTE))


def _two(of: int) -> str:
    return words.number(of) if of > 9 else f"{words.number(0)}{words.number(of)}"
