"""The progress page's sentences: the verdict, the tiles, and what changed since yesterday."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from core.model import SessionId, State
from core.progress.habits import Share
from core.progress.numbers import Numbers
from gui import words
from gui.translation import translate

MOST_TITLES = 3


class Tile(NamedTuple):
    """A number with its name, and a word on what it is measured by."""

    name: str
    value: str
    more: str = ""


def verdict(found: Numbers) -> str:
    """The plan in one sentence: "31 of 40 sessions, 78 h of 100 h, 6 h spare"."""
    whole = found.whole
    said = translate("Progress", "{done} of {sessions}, {hours} of {all}").format(
        done=words.number(whole.done.sessions),
        sessions=words.count(whole.wanted.sessions, "session"),
        hours=words.duration(whole.done.minutes),
        all=words.duration(whole.wanted.minutes),
    )
    if found.slack is None:
        return said
    spare = words.duration(abs(found.slack))
    if found.slack >= 0:
        return translate("Progress", "{verdict}, {spare} spare").format(verdict=said, spare=spare)
    return translate("Progress", "{verdict}, {spare} short").format(verdict=said, spare=spare)


def tiles(found: Numbers) -> Iterator[Tile]:
    """The numbers one looks at first; what nothing is known of has no tile."""
    left = words.duration(found.today.left)
    yield Tile(translate("Progress", "Left today"), left)
    pace = found.pace
    if found.whole.done.sessions:
        lately = translate("Progress", "lately {hours}").format(
            hours=words.duration(round(pace.recent))
        )
        name = translate("Progress", "Work a study day")
        yield Tile(name, words.duration(round(pace.whole)), lately)
        if pace.remaining:
            yield Tile(translate("Progress", "Ends at this pace"), *_ends(found))
        longest = translate("Progress", "longest {days}").format(
            days=words.number(found.streak.longest)
        )
        days = words.count(found.streak.now, "study day")
        yield Tile(translate("Progress", "In a row"), days, longest)
    if found.on_time.whole:
        name = translate("Progress", "On time")
        yield Tile(name, _percent(found.on_time), _of(found.on_time))
    if found.estimates.whole:
        share = found.estimates
        more = translate("Progress", "{spent} for {planned}").format(
            spent=words.duration(share.part), planned=words.duration(share.whole)
        )
        yield Tile(translate("Progress", "Time against plan"), _percent(share), more)
    if found.coverage.whole:
        name = translate("Progress", "Readings")
        yield Tile(name, _percent(found.coverage), _of(found.coverage))


def _ends(found: Numbers) -> tuple[str, str]:
    earliest, latest = found.pace.earliest, found.pace.latest
    if earliest is None:
        return "–", translate("Progress", "not within two years")
    first = words.date_words(earliest)
    if latest is None or latest == earliest:
        return first, ""
    until = translate("Progress", "to {date}").format(date=words.date_words(latest))
    return first, until


def _percent(share: Share) -> str:
    return f"{words.number(round(100 * (share.ratio or 0)))} %"


def _of(share: Share) -> str:
    return translate("Progress", "{part} of {whole}").format(
        part=words.number(share.part), whole=words.number(share.whole)
    )


def next_session(state: State, session: SessionId) -> str:
    """What comes next and when: "Docker, Fri 4 Dec 10:15 – 13:15"."""
    span = state.span_of(session)
    title = state.sessions[session].words
    if span is None:
        return title
    zone = state.availability.zone
    date = words.date_words(state.local(span.start).date())
    return f"{title} · {date} · {words.time_range(span, zone)}"


def changes(state: State, found: Numbers) -> list[str]:
    """What changed since yesterday, a line each kind; a sentence where nothing did."""
    since = found.since_yesterday
    kinds = (
        (translate("Progress", "Done"), since.done),
        (translate("Progress", "Missed"), since.missed),
        (translate("Progress", "Skipped"), since.skipped),
        (translate("Progress", "Moved"), since.moved),
        (translate("Progress", "Other length"), since.resized),
        (translate("Progress", "Added"), since.added),
    )
    lines = [f"{name}: {_titles(state, sessions)}" for name, sessions in kinds if sessions]
    if since.removed:
        count = words.count(since.removed, "session")
        lines.append(translate("Progress", "Removed: {sessions}").format(sessions=count))
    return lines or [translate("Progress", "Nothing has changed since yesterday.")]


def _titles(state: State, sessions: Sequence[SessionId]) -> str:
    named = ", ".join(state.sessions[s].words for s in sessions[:MOST_TITLES])
    more = len(sessions) - MOST_TITLES
    if more <= 0:
        return named
    return translate("Progress", "{named} and {others}").format(
        named=named, others=words.count(more, "other")
    )
