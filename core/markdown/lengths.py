"""Which sessions must say their length in the text, so that those which do not are read back right.

A length that is not given is assumed from the others (`reader.common_length`); when those change,
what is assumed changes too, and then it has to be written down.
"""

from collections.abc import Callable, Mapping

from core.markdown.reader import common_length
from core.model import DayId, Session, SessionId, State


def explicit_lengths(
    state: State, given: Callable[[Session], bool], usual: int
) -> Mapping[SessionId, int]:
    """The minutes of every session whose length the text has to give; `usual` where none does."""
    explicit = {s.id: s.minutes for s in state.sessions.values() if given(s)}
    while True:
        per_day: dict[DayId, list[int]] = {day: [] for day in state.days}
        for session in state.sessions.values():
            if session.id in explicit:
                per_day[session.day].append(session.minutes)
        every = [m for lengths in per_day.values() for m in lengths]
        wrong = [
            s
            for s in state.sessions.values()
            if s.id not in explicit and s.minutes != common_length(per_day[s.day], every, usual)
        ]
        if not wrong:
            return explicit
        explicit |= {s.id: s.minutes for s in wrong}
