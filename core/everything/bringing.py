"""A plan with everything comes into a library: as it is, beside the plan that is there, or in its
place. Why so is in docs/decisions/0012.
"""

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from whenever import Instant

from core.changes import Changes
from core.errors import Refused
from core.everything.another import as_another
from core.everything.whole import Everything
from core.model import PlanId, State
from core.saying import Quoted

if TYPE_CHECKING:
    from core.store.wholes import Wholes


class How(StrEnum):
    """What becomes of it where the library has the plan already."""

    BESIDE = "beside"
    REPLACE = "replace"


class Difference(NamedTuple):
    """How many sessions there would be another way where one state takes another's place."""

    changed: int
    added: int
    gone: int

    @classmethod
    def between(cls, before: State, after: State) -> "Difference":
        """What becomes of the sessions of `before`."""
        added = after.sessions.keys() - before.sessions.keys()
        gone = before.sessions.keys() - after.sessions.keys()
        touched = Changes.between(before, after).sessions()
        return cls(len(touched - added - gone), len(added), len(gone))


class Brought(NamedTuple):
    """The plan that came in, and what stood in its place before, None where nothing did."""

    plan: PlanId
    before: Everything | None = None


def bring_in(
    wholes: "Wholes", what: Everything, how: How | None, fresh: str, title: str, now: Instant
) -> Brought:
    """Bring it in, whole or not at all. Beside the one that is there it is called `title`.

    Raises Refused where the library has the plan already and nobody said what becomes of it.
    """
    plan, known = what.state.plan, wholes.known(what)
    if known.plan is None:
        if known.shares_ids:  # its sessions' ids are another plan's, which has their events
            what = as_another(what, fresh, plan.title)
    elif how is How.REPLACE:
        return Brought(plan.id, wholes.replace(what, now))
    elif how is How.BESIDE:
        what = as_another(what, fresh, title)
    else:
        raise Refused(
            "{title} is in the library already. Bring this in beside it, as a plan of its own with "
            "events of its own in your calendars (--beside), or in its place (--replace).",
            title=Quoted(known.plan.plan.title),
        )
    wholes.add(what, now)
    return Brought(what.state.plan.id)
