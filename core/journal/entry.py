"""What the journal says of a session that is done or of a day, and what it has yet to say."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from hashlib import sha256
from urllib.parse import quote, unquote

from whenever import Date, Instant

from core.journal.choice import Written
from core.model import Day, DayId, PlanId, Session, SessionId, SessionState, State
from core.notes import Subject, note_of, of_day, of_session
from core.pictures.naming import address_of

FOLDER = "journal"
"""Where in the repository the journal is; the app writes nowhere else."""

PLANS = f"{FOLDER}/plans/"
"""Where the plans' Markdown rides along; these files are the app's from first byte to last."""

SESSION_TRAILER = "Tenday-Session"
"""Names, in a commit's message, the session or day it is of: so the app knows its own commits."""

_DAY = "day/"
"""Before a day's id in the key of its block."""

_HEAD = re.compile(r"## [^\n]*\n\n\*[^\n]*\*\n")


@dataclass(frozen=True, slots=True)
class Entry:
    """One done session as the journal has it, or a day's note; it began on `date`, as the user's
    clock has it.
    """

    plan: PlanId
    subject: Subject
    date: Date
    title: str
    facts: str
    note: str

    @property
    def key(self) -> str:
        """What its block is found by, in every file and on every computer."""
        return key_of(self.plan, self.subject)

    @property
    def path(self) -> str:
        """The date's file within the repository."""
        return path_of(self.date)

    @property
    def body(self) -> str:
        """What stands in its block: a heading, when it was, and the note as it was typed."""
        head = f"## {self.title}\n\n*{self.facts}*\n"
        return f"{head}\n{self.note}\n" if self.note else head

    @property
    def digest(self) -> str:
        """The digest of its body."""
        return digest_of(self.body)

    @property
    def message(self) -> str:
        """The message of the commit that writes it."""
        return f"Journal: {self.title} ({self.date})\n\n{SESSION_TRAILER}: {self.key}\n"


def entries(state: State) -> list[Entry]:
    """Every session that is done and has a time, in the order in which they began, then each day
    that has a date.
    """
    began = {s: at for s, row in state.sessions.items() if (at := _began(state, row)) is not None}
    days = _dates_of_days(state)
    return [
        *(_entry(state, id_, began[id_]) for id_ in sorted(began, key=began.__getitem__)),
        *(_of_day(state, day, days[day.id]) for day in state.ordered_days() if day.id in days),
    ]


def pending(state: State, written: Mapping[Subject, Written]) -> list[Entry]:
    """The entries that are not in the journal as they are now; one without a note never was one."""
    return [
        entry
        for entry in entries(state)
        if (entry.note.strip() or entry.subject in written)
        and written.get(entry.subject) != Written(entry.digest, entry.date)
    ]


def path_of(date: Date) -> str:
    """The file of a date within the repository."""
    return f"{FOLDER}/{date.year:04}/{date}.md"


def is_days_file(path: str) -> bool:
    """Whether only the blocks in the file are the app's."""
    return path.endswith(".md") and not path.startswith(PLANS)


def picture_path(day: str, name: str) -> str:
    """Where a picture is that a day's file names."""
    return f"{day.rpartition('/')[0]}/{address_of(name)}"


def key_of(plan: PlanId, subject: Subject) -> str:
    """Its name in a marker: without spaces, and with nothing that ends a comment."""
    kind = "" if subject.day is None else _DAY
    return f"{quote(plan, safe='')}/{kind}{quote(subject.key, safe='')}"


def named_by(key: str) -> tuple[PlanId, Subject]:
    """The plan and the session or day that a key names."""
    plan, _, rest = key.partition("/")
    if rest.startswith(_DAY):
        return PlanId(unquote(plan)), of_day(DayId(unquote(rest.removeprefix(_DAY))))
    return PlanId(unquote(plan)), of_session(SessionId(unquote(rest)))


def digest_of(body: str) -> str:
    """Tells bodies apart, however their lines end."""
    text = body.replace("\r\n", "\n").encode("utf-8", "surrogateescape")
    return sha256(text).hexdigest()[:16]


def note_in(body: str) -> str:
    """The note within a body; all of it where its head is no longer as the app writes it."""
    head = _HEAD.match(body)
    rest = body[head.end() :] if head else body
    return rest.removeprefix("\n").removesuffix("\n")


def _began(state: State, row: Session) -> Instant | None:
    if row.state is not SessionState.DONE:
        return None
    record, slot = state.records.get(row.id), state.slots.get(row.id)
    return record.started if record else slot and slot.start


def _entry(state: State, session: SessionId, began: Instant) -> Entry:
    record, row = state.records.get(session), state.sessions[session]
    start = state.local(began)
    end = start.add(minutes=record.minutes if record else row.minutes)
    facts = [f"{start.format('HH:mm')}–{end.format('HH:mm')}"]
    if record and record.confidence:
        facts.append(f"{record.confidence}/5")
    facts.append(_one_line(state.plan.title))
    subject, title = of_session(session), _one_line(row.title)
    text = note_of(state, subject)
    return Entry(state.plan.id, subject, start.date(), title, " · ".join(facts), text)


def _dates_of_days(state: State) -> dict[DayId, Date]:
    """The date of each day that has one, in one pass over the plan."""
    starts: dict[DayId, Instant] = {}
    for session, slot in state.slots.items():
        day = state.sessions[session].day
        starts[day] = min(slot.start, starts.get(day, slot.start))
    return {day: state.local(start).date() for day, start in starts.items()}


def _of_day(state: State, day: Day, date: Date) -> Entry:
    subject, facts = of_day(day.id), _one_line(state.plan.title)
    title, text = _one_line(day.full_name), note_of(state, subject)
    return Entry(state.plan.id, subject, date, title, facts, text)


def _one_line(text: str) -> str:
    return " ".join(text.split())
