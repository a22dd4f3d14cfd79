"""The scheduler's question as a value.

A problem says everything: tasks and their order, availability, busy times, the present moment, the
target. It refuses bad input at birth, naming the field, so that what solves it need not look. It
knows neither plans nor windows on a screen; core.planning makes problems of those.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import StrEnum

from whenever import Instant

from core.availability import Availability
from core.errors import Refused
from core.scheduling.order import cycle_in
from core.timespan import Span

LONGEST = 24 * 60
DEFAULT_GRID = 15
FARTHEST = 100 * 366 * 24 * 60 * 60


class TaskState(StrEnum):
    """Whether the solver may place the task, or has to take its start as a fact."""

    TODO = "todo"
    PINNED = "pinned"
    DONE = "done"


class Kind(StrEnum):
    """How an edge binds: `order` holds where both ends are placed, `prereq` needs the first too."""

    ORDER = "order"
    PREREQ = "prereq"


class Policy(StrEnum):
    """What the target is: a wall, or a line that required tasks may cross late."""

    HARD = "hard"
    SOFT = "soft"


@dataclass(frozen=True, slots=True)
class Task:
    """What is to be placed: `dur` minutes of work and `brk` minutes of rest behind it.

    A todo task that starts at or after the present is anchored there, one without such a start is
    loose. Pinned and done tasks are facts and need a start. Raises Refused.
    """

    id: str
    dur: int
    brk: int = 0
    topic: str | None = None
    optional: bool = False
    state: TaskState = TaskState.TODO
    start: Instant | None = None
    earliest: Instant | None = None
    latest: Instant | None = None

    def __post_init__(self) -> None:
        if not 1 <= self.dur <= LONGEST:
            raise Refused(f"{self._where}.dur: {self.dur} minutes is not from 1 to {LONGEST}.")
        if not 0 <= self.brk <= LONGEST:
            raise Refused(f"{self._where}.brk: {self.brk} minutes is not from 0 to {LONGEST}.")
        if self.fixed and self.start is None:
            raise Refused(f"{self._where}.start: a {self.state} session needs its start.")

    @property
    def fixed(self) -> bool:
        """Whether its start is a fact."""
        return self.state is not TaskState.TODO

    @property
    def _where(self) -> str:
        return f"sessions “{self.id}”"


@dataclass(frozen=True, slots=True)
class Edge:
    """`after` starts no earlier than `before` ends with its break, and `lag` minutes after it."""

    before: str
    after: str
    kind: Kind = Kind.ORDER
    lag: int = 0


@dataclass(frozen=True, slots=True)
class Problem:
    """One question for the solver. Raises Refused on double or unknown ids and on a cycle.

    The availability gives hours, capacity and zone; each task carries its own break. Without a
    `horizon_end` nothing may end after the target, whatever the policy.
    """

    availability: Availability
    now: Instant
    target: Instant
    tasks: tuple[Task, ...]
    edges: tuple[Edge, ...] = ()
    busy: tuple[Span, ...] = ()
    policy: Policy = Policy.HARD
    horizon_end: Instant | None = None
    grid: int = DEFAULT_GRID
    known: Mapping[str, Task] = field(init=False, repr=False, compare=False)
    """The tasks by id, derived."""

    def __post_init__(self) -> None:
        object.__setattr__(self, "known", {task.id: task for task in self.tasks})
        if self.horizon_end is None:
            object.__setattr__(self, "horizon_end", self.target)
        elif self.horizon_end < self.target:
            raise Refused("horizon_end: it is before the target. Move it to the target or later.")
        if not 1 <= self.grid <= LONGEST:
            raise Refused(f"grid: {self.grid} minutes is not from 1 to {LONGEST}.")
        if self.end.timestamp() - self.now.timestamp() > FARTHEST:
            raise Refused(f"target: {self.end} is more than a century away. Choose a nearer date.")
        self._check_ids()

    def _check_ids(self) -> None:
        if len(self.known) < len(self.tasks):
            twice = next(a.id for a in self.tasks if a is not self.known[a.id])
            raise Refused(f"sessions: the id “{twice}” stands twice. Give each its own.")
        for edge in self.edges:
            for end in (edge.before, edge.after):
                if end not in self.known:
                    raise Refused(f"edges: there is no session “{end}”. Add it or drop the edge.")
        if circle := cycle_in(self.known, [(e.before, e.after) for e in self.edges]):
            path = " → ".join(f"“{id_}”" for id_ in circle)
            raise Refused(f"edges: {path} is a circle, so none can come first. Drop one of them.")

    @property
    def end(self) -> Instant:
        """Where the calendar ends: nothing may end later."""
        if self.policy is Policy.HARD or self.horizon_end is None:
            return self.target
        return self.horizon_end
