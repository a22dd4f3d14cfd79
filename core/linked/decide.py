"""What is to be done about a plan and its file, from what each says and what both agreed on last.

Pure: it touches neither, and neither side's words are given up without being asked for.
"""

from enum import Enum, StrEnum
from typing import NamedTuple

from core.linked.merge import merge


class Step(Enum):
    """The next thing to do: nothing but to remember, write the file, take it over, or ask."""

    AGREE = "agree"
    WRITE = "write"
    TAKE = "take"
    ASK = "ask"


class Keep(StrEnum):
    """What the user may want of two versions. BOTH: the file stays, the plan's goes beside it."""

    MINE = "mine"
    THEIRS = "theirs"
    BOTH = "both"


class Decision(NamedTuple):
    """The step, and the text that both sides are to have; for ASK there is none."""

    step: Step
    text: str = ""


def decide(agreed: str | None, mine: str, theirs: str) -> Decision:
    """From the text last agreed on, the plan's own and the file's. None: they never agreed.

    What is taken over has all of both; where it says more than the file, writing comes next.
    """
    if mine == theirs:
        return Decision(Step.AGREE, mine)
    if theirs == agreed:
        return Decision(Step.WRITE, mine)
    if mine == agreed:
        return Decision(Step.TAKE, theirs)
    merged = None if agreed is None else merge(agreed, mine, theirs)
    if merged is None:
        return Decision(Step.ASK)
    return Decision(Step.WRITE if merged == mine else Step.TAKE, merged)
