"""The frozen values of a plan and of where it stands; the words are those of the interface.

A `State` is everything Tenday knows of one open plan: rows in tables, each row a small frozen value
with an id. Rows refuse bad input at birth. Nothing here reads a clock, draws, stores or sends.
"""

from collections import ChainMap
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NewType, cast

from whenever import Date, Instant, ZonedDateTime

from core.availability import Availability
from core.errors import Refused
from core.links import with_words_alone
from core.saying import Quoted
from core.timespan import Span
from core.wallclock import to_wall

PlanId = NewType("PlanId", str)
DayId = NewType("DayId", str)
SessionId = NewType("SessionId", str)
ReadingId = NewType("ReadingId", str)
BusyId = NewType("BusyId", str)

LONGEST_SESSION = 24 * 60


class SessionState(StrEnum):
    """What became of a session."""

    PLANNED = "planned"
    DONE = "done"
    MISSED = "missed"
    SKIPPED = "skipped"


class PartOfDay(StrEnum):
    """Morning until 12:00, afternoon until 17:00, evening from then on, on the user's clock."""

    MORNING = "morning"
    AFTERNOON = "afternoon"
    EVENING = "evening"


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be learned, apart from its days: the words at the plan's head and foot."""

    id: PlanId
    title: str
    target: str = ""
    goal: str = ""
    tips: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class RunUp:
    """The time before the date that matters.

    Nothing is placed before `first_day`, and everything must end before `target_date` begins.
    """

    first_day: Date
    target_date: Date

    def __post_init__(self) -> None:
        if self.target_date <= self.first_day:
            raise Refused(
                "The target date {target_date} is not after the first day {first_day}. "
                "Choose a later target date or an earlier start.",
                target_date=self.target_date,
                first_day=self.first_day,
            )


@dataclass(frozen=True, slots=True)
class Day:
    """A numbered, themed group of sessions; not a date. `label` is its number as the plan has it.

    Days stand in the order of `rank`; ranks are unique in a plan and otherwise mean nothing.
    """

    id: DayId
    rank: float
    label: str
    theme: str = ""

    @property
    def name(self) -> str:
        """The label as people say it: "Day 3", or a label that already says what it is."""
        return f"Day {self.label}" if self.label.isdecimal() else self.label

    @property
    def full_name(self) -> str:
        """The name with the theme, where there is one: "Day 3 – Docker"."""
        return f"{self.name} – {self.theme}" if self.theme else self.name


@dataclass(frozen=True, slots=True)
class Topic:
    """One thing a session covers, ticked off or not."""

    text: str
    done: bool = False


@dataclass(frozen=True, slots=True)
class Session:
    """The smallest unit that is scheduled. Raises Refused on a length outside 1 min – 24 h.

    `minutes` is elapsed time. `label` is its name before the title ("Session 2"), empty where the
    plan has none. `optional` work is cut first. Within its day it stands in the order of `rank`.
    """

    id: SessionId
    day: DayId
    rank: float
    title: str
    minutes: int
    label: str = ""
    topics: tuple[Topic, ...] = ()
    optional: bool = False
    state: SessionState = SessionState.PLANNED

    def __post_init__(self) -> None:
        if not 1 <= self.minutes <= LONGEST_SESSION:
            raise Refused(
                "{title} cannot last {minutes} minutes: a session lasts from 1 minute "
                "to 24 hours. Change its length or split it.",
                title=Quoted(self.words),
                minutes=self.minutes,
            )

    @property
    def words(self) -> str:
        """Its title as it reads: of a link in it the words alone."""
        return with_words_alone(self.title)

    @property
    def ticked(self) -> int:
        """How many of its topics are ticked off: a hint of how far it is, and no time spent."""
        return sum(topic.done for topic in self.topics)


@dataclass(frozen=True, slots=True)
class Reading:
    """Optional work without a length: an all-day item of its day. With one it is a session."""

    id: ReadingId
    day: DayId
    rank: float
    title: str
    done: bool = False

    @property
    def words(self) -> str:
        """Its title as it reads: of a link in it the words alone."""
        return with_words_alone(self.title)


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a session stands on the clock. Its end is its start plus the session's length.

    A pinned slot was chosen by the user: no replan moves it.
    """

    start: Instant
    pinned: bool = False


@dataclass(frozen=True, slots=True)
class Rule:
    """What the user wants of one session's place, whoever chooses it. Raises Refused.

    `keep_day` keeps it on the date it stands on; `after` are sessions that must come first, and
    those that are no longer there do not count; `part` is a wish, not a wall; `whole` work is not
    to be split; `buffer` minutes of rest follow it instead of the ordinary break.
    """

    keep_day: bool = False
    after: tuple[SessionId, ...] = ()
    part: PartOfDay | None = None
    whole: bool = False
    buffer: int | None = None

    def __post_init__(self) -> None:
        if self.buffer is not None and not 0 <= self.buffer <= LONGEST_SESSION:
            raise Refused(
                "A break of {buffer} minutes is not between 0 and 24 h.", buffer=self.buffer
            )


@dataclass(frozen=True, slots=True)
class Record:
    """What happened: when work began, elapsed minutes spent, confidence from 1 to 5 where given."""

    started: Instant
    minutes: int
    confidence: int | None = None

    def __post_init__(self) -> None:
        if self.minutes < 0:
            raise Refused(
                "Minutes spent cannot be {minutes}; give 0 or more.", minutes=self.minutes
            )
        if self.confidence is not None and not 1 <= self.confidence <= 5:
            raise Refused(
                "Confidence goes from 1 to 5, not {confidence}.", confidence=self.confidence
            )


@dataclass(frozen=True, slots=True)
class Note:
    """Markdown that belongs to a session, a day or the plan, exactly as it was typed."""

    text: str = ""


@dataclass(frozen=True, slots=True)
class Busy:
    """A span taken by another calendar: a wall."""

    id: BusyId
    title: str
    span: Span


@dataclass(frozen=True, slots=True)
class Wording:
    """The plan's Markdown as the user last wrote it; empty while it is the text it came from.

    `ids` are the rows that it names, days, then sessions, then readings, each in its order. What
    was edited elsewhere since is not in it: the text that holds now is derived from it. `answers`
    are those by which it is read, as `core.markdown.answers` has them as text.
    """

    text: str = ""
    ids: tuple[str, ...] = ()
    answers: str = ""


@dataclass(frozen=True, slots=True)
class Leads:
    """Where the plan's text leads from words in it: pairs of words and an address of the web."""

    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class State:
    """Everything about one open plan. Edits make the next state and share what they leave alone.

    The mappings are never changed in place. Slots, rules, records and notes are keyed by the
    session they belong to and exist only for sessions that do, as notes of days do for days; the
    plan's own note is empty while there is none. `elsewhere` is read from the
    library: its other plans' sessions and the busy times that accounts found are walls here.
    `leads` is read from the plan's text, by the ids of sessions and readings. Both are never edited
    and never stored with the plan.
    """

    plan: Plan
    run_up: RunUp
    availability: Availability
    days: Mapping[DayId, Day] = field(default_factory=dict[DayId, Day])
    sessions: Mapping[SessionId, Session] = field(default_factory=dict[SessionId, Session])
    readings: Mapping[ReadingId, Reading] = field(default_factory=dict[ReadingId, Reading])
    slots: Mapping[SessionId, Slot] = field(default_factory=dict[SessionId, Slot])
    rules: Mapping[SessionId, Rule] = field(default_factory=dict[SessionId, Rule])
    records: Mapping[SessionId, Record] = field(default_factory=dict[SessionId, Record])
    notes: Mapping[SessionId, Note] = field(default_factory=dict[SessionId, Note])
    day_notes: Mapping[DayId, Note] = field(default_factory=dict[DayId, Note])
    plan_note: Note = Note()
    busy: Mapping[BusyId, Busy] = field(default_factory=dict[BusyId, Busy])
    wording: Wording = Wording()
    elsewhere: Mapping[BusyId, Busy] = field(default_factory=dict[BusyId, Busy])
    leads: Mapping[str, Leads] = field(default_factory=dict[str, Leads])

    @property
    def walls(self) -> Mapping[BusyId, Busy]:
        """Every span that is taken: by other calendars, and by the library's other plans."""
        if not self.elsewhere:
            return self.busy
        return ChainMap(*cast("tuple[dict[BusyId, Busy], ...]", (self.busy, self.elsewhere)))

    def ordered_days(self) -> list[Day]:
        """The days in the plan's order."""
        return sorted(self.days.values(), key=_rank)

    def ordered_sessions(self) -> list[Session]:
        """All sessions in the plan's order: by day, then by their place in it."""
        return sorted(self.sessions.values(), key=lambda s: (self.days[s.day].rank, s.rank))

    def sessions_of(self, day: DayId) -> list[Session]:
        """The sessions of one day in its order."""
        return sorted((s for s in self.sessions.values() if s.day == day), key=_rank)

    def readings_of(self, day: DayId) -> list[Reading]:
        """The readings of one day in its order."""
        return sorted((r for r in self.readings.values() if r.day == day), key=_rank)

    def span_of(self, session: SessionId) -> Span | None:
        """When the session stands on the clock, or None while it has no place."""
        slot = self.slots.get(session)
        return slot and Span.lasting(slot.start, self.sessions[session].minutes)

    def local(self, instant: Instant) -> ZonedDateTime:
        """The instant on the user's wall clock."""
        return to_wall(instant, self.availability.zone)

    def date_of_day(self, day: DayId) -> Date | None:
        """The date a plan day falls on: that of its earliest placed session, None without one."""
        starts = [self.slots[s.id].start for s in self.sessions_of(day) if s.id in self.slots]
        return self.local(min(starts)).date() if starts else None


def _rank(row: Day | Session | Reading) -> float:
    return row.rank


def rank_after(rows: Iterable[Day | Session | Reading]) -> float:
    """A rank behind all of `rows`."""
    return max((row.rank for row in rows), default=0.0) + 1.0
