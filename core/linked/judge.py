"""One look at a plan and its file, and what follows from it for the plan: long Python, no I/O.

The window has this done in its process; a command calls it at once.
"""

from dataclasses import dataclass

from whenever import Instant

from core.changes import NOTHING, Changes
from core.linked.decide import Decision, Step, decide
from core.linked.link import Link
from core.markdown.source import NotAPlan, Source
from core.markdown.wording import follow, text_of
from core.model import State
from core.saying import Said


@dataclass(frozen=True, slots=True)
class Look:
    """Both sides as they were found: the plan with the Markdown it came from, and the file."""

    state: State
    source: bytes
    link: Link
    theirs: bytes


@dataclass(frozen=True, slots=True)
class Judged:
    """The next step. `mine` is the plan's text as the file would have it.

    For TAKE, `changes` are the edit of the plan. `fault` says why there is no plan in the file; the
    step is ASK then. It has `theirs` as text for people to read, empty where it is none.
    """

    step: Step
    mine: bytes
    theirs: str
    changes: Changes = NOTHING
    fault: Said | None = None


def judge(look: Look, now: Instant, fresh: str) -> Judged:
    """What is to be done. `fresh` makes the ids of rows that are new in the file."""
    mine = text_of(look.state, look.source)
    try:
        given = Source.decode(look.theirs)
    except NotAPlan as fault:
        return Judged(Step.ASK, mine.encode("utf-8", "replace"), "", fault=fault.said)
    written = given.encode(mine)
    decision = decide(_agreed(look), mine, given.text)
    if decision.step is Step.TAKE:
        return _taken(look, decision, written, given.text, now, fresh)
    if decision.step is Step.ASK:
        fault = follow(look.state, look.source, given.text, now, fresh).fault
        return Judged(Step.ASK, written, given.text, fault=fault)
    return Judged(decision.step, written, given.text)


def taking(look: Look, now: Instant, fresh: str) -> Judged:
    """What it is to take the file's text over whatever the plan says; ASK where it is no plan."""
    given = Source.decode(look.theirs)
    mine = given.encode(text_of(look.state, look.source))
    got = follow(look.state, look.source, given.text, now, fresh)
    if got.changes is None:
        return Judged(Step.ASK, mine, given.text, fault=got.fault)
    return Judged(Step.TAKE, mine, given.text, got.changes)


def _agreed(look: Look) -> str | None:
    if look.link.knows(look.theirs):
        return Source.decode(look.theirs).text
    return None if look.link.agreed is None else Source.decode(look.link.agreed).text


def _taken(
    look: Look, decision: Decision, mine: bytes, theirs: str, now: Instant, fresh: str
) -> Judged:
    got = follow(look.state, look.source, decision.text, now, fresh)
    if got.changes is None:
        fault = got.fault if decision.text == theirs else None
        return Judged(Step.ASK, mine, theirs, fault=fault)
    if text_of(got.changes.apply(look.state), look.source) != decision.text:
        return Judged(Step.ASK, mine, theirs)  # the plan would not say all that the text does
    return Judged(Step.TAKE, mine, theirs, got.changes)
