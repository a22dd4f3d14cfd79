"""Edits written back into a plan of any dialect, each at its own place and in its own notation.

A length changes its number ("2.5h", "(90 min)", "1h30", a cell, a slot's end), a tick its box, a
title its words. Lines are taken out and added where the dialect has lines for sessions. Whether the
text then says what is meant is found out by reading it again; if it does not, the plan is not
written in place.
"""

import itertools
import re
from collections.abc import Iterable
from dataclasses import replace

from core.markdown import durations
from core.markdown.grammar import clock
from core.markdown.inline import escaped
from core.markdown.origin import Origin, Place
from core.markdown.reader import read_text
from core.markdown.reading import Reading
from core.markdown.rewrite import one_line
from core.markdown.source import NotAPlan, Source, ending, split_lines
from core.model import Session, SessionId, SessionState, State

_TICKS = {
    " ": "x",
    "x": " ",
    "X": " ",
    "☐": "☑",
    "⬜": "✅",
    "☑": "☐",
    "✅": "⬜",
    "✔": "☐",
    "✓": "☐",
    "🔲": "✅",
    "⬛": "✅",
}
_TIME = re.compile(r"(\d{1,2})([:：.hH]?)(\d{2})?([ \t]*[ap]\.?m\.?)?", re.IGNORECASE)
_BARE = re.compile(r"\d+(?:[.,]\d+)?(?:[ \t]*[-–][ \t]*\d+(?:[.,]\d+)?)?")
_TOPIC_BOX = re.compile(r"[ \t]*(?:[-*+]|\d+[.)])[ \t]+\[([ xX])\]")
_NEW = re.compile(r"(?P<head>[ \t]*(?:[-*+]|\d+[.)])[ \t]+(?:\[[ xX]\][ \t]+)?)")
Change = tuple[int, int, int, str]


def write_in_place(reading: Reading, state: State) -> str | None:
    """The text that says what `state` says; None where this dialect has no place to say it."""
    if not _same_head(reading, state):
        return None
    text = _written(reading, state, frozenset())
    if text is None and (sharing := _sharing(reading, state)):
        text = _written(reading, state, sharing)
    return text


def _sharing(reading: Reading, state: State) -> frozenset[SessionId]:
    """The sessions that have what others leave of their day, where the length of one changed."""
    changed = {
        old.day
        for id_, old in reading.sessions.items()
        if (new := state.sessions.get(id_)) is None or new.minutes != old.minutes
    }
    return frozenset(
        id_
        for id_, origin in reading.origins.items()
        if origin.length is None and origin.slot is None and reading.sessions[id_].day in changed
    )


def _written(reading: Reading, state: State, told: frozenset[SessionId]) -> str | None:
    """The text with each edit at its place, and with the lengths of `told` written out."""
    lines = split_lines(reading.text)
    changes: list[Change] = []
    for id_, old in reading.sessions.items():
        if (new := state.sessions.get(id_)) is not None and (new != old or id_ in told):
            found = _changes(lines, reading.origins[id_], old, new, id_ in told)
            if found is None:
                return None
            changes += found
    _apply(lines, changes)
    gone = [id_ for id_ in reading.sessions if id_ not in state.sessions]
    new = [s for s in state.ordered_sessions() if s.id not in reading.sessions]
    if not (_add(lines, reading, state, new) and _take_out(lines, reading, gone)):
        return None
    text = "".join(lines)
    return text if _says(text, reading, state) else None


def _same_head(reading: Reading, state: State) -> bool:
    """True if nothing has changed that only the reference dialect has a line for."""
    return reading.plan == state.plan and reading.days == state.days and not state.readings


def _changes(
    lines: list[str], origin: Origin, old: Session, new: Session, told: bool
) -> list[Change] | None:
    """What changes of a session's lines; None for what they cannot say. `told` gives the length."""
    if (
        replace(new, title=old.title, minutes=old.minutes, state=old.state, topics=old.topics)
        != old
    ):
        return None
    out: list[Change] = []
    if new.title != old.title:
        if origin.title is None:
            return None
        at, start, end = origin.title
        out.append((at, start, end, escaped(one_line(new.title), 1)))
    if told or new.minutes != old.minutes:
        out.append(_length(lines, origin, old.minutes, new.minutes))
    done, was = new.state is SessionState.DONE, old.state is SessionState.DONE
    if done != was and origin.box is not None:
        at, start, end = origin.box
        mark = lines[at][start:end]
        out.append((at, start, end, _TICKS.get(mark, mark)))
    return out + _topics(lines, origin, old, new, done != was and origin.box is None, done)


def _topics(
    lines: list[str], origin: Origin, old: Session, new: Session, all_of_them: bool, done: bool
) -> list[Change]:
    """The boxes of topics that were ticked, one by one or with the session."""
    ticked = {t.text: t.done for t in new.topics}
    out: list[Change] = []
    for at in origin.topics:
        box = _TOPIC_BOX.match(lines[at])
        if box is None:
            continue
        text = next((t for t in old.topics if t.text and t.text in lines[at]), None)
        wanted = (
            done
            if all_of_them
            else ticked.get(text.text, box[1] in "xX")
            if text
            else box[1] in "xX"
        )
        if wanted != (box[1] in "xX"):
            out.append((at, box.start(1), box.end(1), "x" if wanted else " "))
    return out


def _length(lines: list[str], origin: Origin, old: int, new: int) -> Change:
    """The length in its own notation, or a new one at the end of the title."""
    if origin.slot is not None and (slot := _slot(lines, origin.slot, new)):
        return slot
    if origin.length is not None:
        at, start, end = origin.length
        written = lines[at][start:end]
        if _BARE.fullmatch(written):
            per = (
                60
                if abs(float(re.split(r"[ \t]*[-–]", written)[0].replace(",", ".")) * 60 - old)
                <= old
                else 1
            )
            number = f"{new / per:g}"
            return (at, start, end, number.replace(".", ",") if "," in written else number)
        return (at, start, end, durations.rewrite(written, new))
    at, _, end = origin.room or (origin.line - 1, 0, len(lines[origin.line - 1].rstrip()))
    return (at, end, end, f" ({new} min)")


def _slot(lines: list[str], place: Place, minutes: int) -> Change | None:
    """The slot with another end, in the notation that its end has."""
    at, start, end = place
    written = lines[at][start:end]
    found = clock.slot(written)
    if found is None or found.until is None:
        return None
    times = list(_TIME.finditer(written))
    if len(times) < 2:
        return None
    last = times[-1]
    until = (found.begin + minutes) % (24 * 60)
    hour, minute = divmod(until, 60)
    suffix = last[4] or ""
    if suffix:
        half = "p" if hour >= 12 else "a"
        suffix = re.sub(
            "[ap]",
            lambda m: half.upper() if m[0].isupper() else half,
            suffix,
            count=1,
            flags=re.IGNORECASE,
        )
        hour = (hour - 1) % 12 + 1
    joint = last[2] or (":" if minute else "")
    clock_text = (
        f"{hour:02}"
        if last[1].startswith("0") or (len(last[1]) == 2 and not suffix and hour < 10)
        else str(hour)
    )
    shown = f"{minute:02}" if last[3] or minute else ""
    return (at, start + last.start(), start + last.end(), f"{clock_text}{joint}{shown}{suffix}")


def _apply(lines: list[str], changes: Iterable[Change]) -> None:
    for at, start, end, text in sorted(set(changes), reverse=True):
        lines[at] = lines[at][:start] + text + lines[at][end:]


def _take_out(lines: list[str], reading: Reading, gone: list[SessionId]) -> bool:
    """Empty the lines of sessions that are no more, where no other session stands on them."""
    owners: dict[int, int] = {}
    for id_ in reading.sessions:
        owners[reading.lines[id_]] = owners.get(reading.lines[id_], 0) + 1
    days = {reading.lines[day] for day in reading.days}
    for id_ in gone:
        first, last = reading.lines[id_], reading.ends[id_]
        inside = any(
            first < reading.lines[other] <= last for other in reading.sessions if other != id_
        )
        if (
            owners[first] > 1
            or inside
            or (first in days and not lines[first - 1].lstrip().startswith("|"))
        ):
            return False
        for at in range(first - 1, last):
            lines[at] = ""
    return True


def _add(lines: list[str], reading: Reading, state: State, new: list[Session]) -> bool:
    """Add a list item for each new session, behind the one before it."""
    before: dict[SessionId, SessionId] = {}
    ordered = state.ordered_sessions()
    for earlier, later in itertools.pairwise(ordered):
        if earlier.day == later.day:
            before[later.id] = earlier.id
    for session in reversed(new):
        neighbour = before.get(session.id)
        while neighbour is not None and neighbour not in reading.sessions:
            neighbour = before.get(neighbour)
        if neighbour is None:
            return False
        model = lines[reading.lines[neighbour] - 1]
        head = _NEW.match(model)
        if head is None:
            return False
        at = reading.ends[neighbour] - 1
        mark = head["head"].replace("[x]", "[ ]").replace("[X]", "[ ]")
        if session.state is SessionState.DONE:
            mark = mark.replace("[ ]", "[x]")
        newline = ending(model) or "\n"
        joined = lines[at] if ending(lines[at]) else lines[at] + newline
        lines[at] = (
            f"{joined}{mark}{escaped(one_line(session.title), 1)} ({session.minutes} min){newline}"
        )
    return True


def _says(text: str, reading: Reading, state: State) -> bool:
    """True if the text, read again, says what the state says of the sessions."""
    try:
        source = Source(text, reading.source.mark, reading.source.encoding)
        again = read_text(source, reading.answers)
    except NotAPlan:
        return False
    days = state.ordered_days()
    then = [[_said(s) for s in state.sessions_of(d.id)] for d in days]
    now = [[_said(s) for s in again.sessions.values() if s.day == d] for d in again.days]
    return [d for d in then if d] == [d for d in now if d]


def _said(session: Session) -> tuple[str, int, bool]:
    return (one_line(session.title), session.minutes, session.state is SessionState.DONE)
