"""Three-way merge of one session: which parts to take, and which both sides edited.

Each side is compared with itself as it last stood, not with the other, so a server that spells
things its own way has edited nothing. Pure; the whole truth table is in its tests.
"""

from collections.abc import Mapping
from dataclasses import dataclass

from core.mark import Intent, Mark
from sync.parts import SHARED, Part, Parts, may_be_lost

TOGETHER = frozenset(part.value for part in SHARED)


@dataclass(frozen=True, slots=True)
class Base:
    """What was agreed: both sides as they stood then. None where they never met."""

    ours: Parts | None
    theirs: Parts | None


def base_of(mark: Mark | None, before: Parts | None, intent: Intent | None, theirs: Parts) -> Base:
    """The agreed values, with what a request whose answer was lost turns out to have brought.

    `before` is the mark's event part by part, None where it cannot be read; `theirs` the event now.
    """
    sent = intent.sent if intent else None
    if mark is None:
        # Where anything differs, the request may never have arrived, and the event be another's.
        arrived = sent if sent and all(sent[p] == theirs[p] for p in SHARED) else None
        return Base(arrived, arrived)
    ours, agreed = dict(mark.ours), dict(before or mark.ours)
    if sent:
        for part in SHARED:
            if sent[part] == theirs[part]:
                ours[part] = agreed[part] = sent[part]
        if all(sent[part] == theirs[part] for part in SHARED):
            ours |= sent
    return Base(ours, agreed)


@dataclass(frozen=True, slots=True)
class Merge:
    """The parts to take from the other side, and those where both edits stand until chosen."""

    take: frozenset[str]
    held: frozenset[str]


def merge(
    local: Parts, base: Base, theirs: Parts, held: frozenset[str], new: bool, placed: bool
) -> Merge:
    """What the other side's event means for a session that shows `local`.

    One that is not `placed` shows what it would at the event's own start: any edit there puts it
    back on the clock. Where the two never met, a `new` session, untouched since its plan was
    imported, takes all that differs; else what differs is held.
    """
    there = edited_there(base, theirs)
    if not placed and not there:
        return Merge(there, held)
    here = edited_here(local, base) if base.ours or not new else frozenset[str]()
    differing = frozenset(p for p in TOGETHER if local[p] != theirs[p])
    there = frozenset(p for p in there if not may_be_lost(p, local[p], theirs[p]))
    stand = (held | (there & here)) & differing
    again = frozenset[str]() if placed else frozenset({Part.START.value})
    return Merge(((there & differing) - here - stand) | again, stand - again)


def edited_there(base: Base, theirs: Parts) -> frozenset[str]:
    """The parts that were edited on the other side; all, where the two never met."""
    agreed = base.theirs
    if agreed is None:
        return TOGETHER
    return frozenset(
        p for p in TOGETHER if theirs[p] != agreed[p] and not may_be_lost(p, agreed[p], theirs[p])
    )


def edited_here(local: Parts, base: Base) -> frozenset[str]:
    """The parts that were edited in Tenday; all, where the two never met."""
    agreed = base.ours
    return TOGETHER if agreed is None else frozenset(p for p in TOGETHER if local[p] != agreed[p])


def agreed_after(local: Parts, base: Base, theirs: Parts, merged: Merge) -> Mapping[str, str]:
    """Tenday's side of the new mark, for a session that shows `local` once the merge is made.

    A part that only Tenday edited keeps its old value, so that it is sent.
    """
    if base.ours is None:
        return dict(local)
    met = merged.take | merged.held | {p for p in TOGETHER if local[p] == theirs[p]}
    return {**base.ours, **{p: local[p] for p in met}}
