"""What is remembered of a plan's mirror in one account between two syncs.

A mark is what both sides last agreed on for one session, an intent is a request that may or may
not have arrived. How an event is spelled is the backend's matter: here its text is opaque.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

from core.changes import NOTHING, Changes
from core.model import SessionId


class Moved(Exception):
    """The plan was edited since it was looked at, and nothing was written. Look again."""


@dataclass(frozen=True, slots=True)
class Account:
    """A calendar on a server that mirrors the library's plans; its password is never part of it.

    `name` is what the user calls it, `url` the calendar's own address (of a file, its path); `kind`
    says which backend speaks to it. New events ring `alarm` minutes before they start, None never.
    """

    name: str
    kind: str
    url: str
    user: str = ""
    alarm: int | None = 10


@dataclass(frozen=True, slots=True)
class Mark:
    """What was last agreed on for one session, each side as it stood: an edit is what differs.

    `body` is the event as the server had it, at its `etag`; empty once it was deleted there.
    `ours` is what Tenday said of the session, part by part. The parts in `held` were edited on both
    sides: neither value is sent or taken until the user has chosen.
    """

    etag: str
    body: str
    ours: Mapping[str, str]
    held: frozenset[str] = frozenset()


@dataclass(frozen=True, slots=True)
class Intent:
    """A request about to be sent: the parts that the event shall have, or None to delete it."""

    sent: Mapping[str, str] | None


@dataclass(frozen=True, slots=True)
class Memory:
    """All that is remembered of one mirror; `token` is empty before the first sync."""

    token: str = ""
    marks: Mapping[SessionId, Mark] = field(default_factory=dict[SessionId, Mark])
    intents: Mapping[SessionId, Intent] = field(default_factory=dict[SessionId, Intent])


@dataclass(frozen=True, slots=True)
class Step:
    """What one transaction of a sync writes: an edit of the plan and what is now remembered.

    None forgets a session's mark or intent; a token of None stays as it is.
    """

    changes: Changes = NOTHING
    marks: Mapping[SessionId, Mark | None] = field(default_factory=dict[SessionId, "Mark | None"])
    intents: Mapping[SessionId, Intent | None] = field(
        default_factory=dict[SessionId, "Intent | None"]
    )
    token: str | None = None

    def __bool__(self) -> bool:
        return bool(self.changes or self.marks or self.intents) or self.token is not None
