"""What a sync tells of itself: what it sent and took, and the questions that only the user answers.

Values alone, so that the window can show them without knowing how a calendar is spoken to.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum
from typing import NamedTuple

from whenever import Instant

from core.changes import NOTHING, Changes
from core.errors import Refused
from core.mark import Account
from core.model import PlanId, SessionId
from core.saying import Said


class NoKeyring(Refused):
    """There is nowhere safe to keep a secret; it may be held for this run."""


class NoSecret(Refused):
    """The account's secret is not known any more: the user has to connect it again."""


class Stopped(Refused):
    """The user did not want to wait any longer; what was sent by then is noted."""


class NotAllowed(Refused):
    """The user did not let Tenday see that when they signed in; they may do so now."""


class Shift(NamedTuple):
    """Where a session stood, pinned or not, until it was moved on the other side to where it is."""

    before: str
    pinned: bool
    after: str


@dataclass(frozen=True, slots=True)
class Exchange:
    """What one sync of one plan with one account did, in titles; falsy where it did nothing.

    `taken` has the parts of each session that were edited on the other side; `edit` is all of that
    as one edit of the plan. `moved` are those of its sessions that were moved and whose place
    nobody has settled yet, in ISO instants. `problems` are sentences.
    """

    account: str
    plan: PlanId
    at: Instant
    made: tuple[str, ...] = ()
    changed: tuple[str, ...] = ()
    deleted: tuple[str, ...] = ()
    taken: Mapping[SessionId, tuple[str, ...]] = field(
        default_factory=dict[SessionId, "tuple[str, ...]"]
    )
    titles: Mapping[SessionId, str] = field(default_factory=dict[SessionId, str])
    problems: tuple[str, ...] = ()
    edit: Changes = NOTHING
    moved: Mapping[SessionId, Shift] = field(default_factory=dict[SessionId, Shift])

    def __bool__(self) -> bool:
        return bool(self.made or self.changed or self.deleted or self.taken or self.problems)


@dataclass(frozen=True, slots=True)
class Arrival:
    """A session of a plan that was moved on the other side to where it goes against something.

    `hints` are sentences, `changes` what the move changed, and `start` where it stands now, an ISO
    instant.
    """

    plan: PlanId
    plan_title: str
    session: SessionId
    title: str
    hints: tuple[Said, ...]
    changes: Changes
    start: str


class Asked(StrEnum):
    """Why the user is asked about a session."""

    BOTH_EDITED = "both edited"
    DELETED_THERE = "deleted there"
    EDITED_THERE = "edited there, deleted here"


@dataclass(frozen=True, slots=True)
class Question:
    """A session on which the two sides stand apart until the user has chosen.

    `part` is what both edited, with its value `here` and `there`; empty where all of it is asked.
    """

    account: str
    plan: PlanId
    session: SessionId
    title: str
    asked: Asked
    part: str = ""
    here: str = ""
    there: str = ""


@dataclass(frozen=True, slots=True)
class Standing:
    """An account, when it was last synced without trouble, and whose busy times it looks for."""

    account: Account
    synced: Instant | None
    watched: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Trouble:
    """Why a sync stopped, in a sentence that says what to do.

    `denied`: the account has to be connected again. `braked`: most of a calendar would vanish, and
    the user may accept that.
    """

    why: str
    denied: bool = False
    braked: bool = False


@dataclass(frozen=True, slots=True)
class Round:
    """One sync of an account: what it did, plan by plan, and what stopped it, if anything did.

    `walls` says that the busy times it found are other ones than before.
    """

    exchanges: tuple[Exchange, ...]
    trouble: Trouble | None = None
    walls: bool = False
