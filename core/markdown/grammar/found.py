"""What a walk over a plan's lines finds: units with what stands in them, and their places."""

from dataclasses import dataclass, field, replace

from core.markdown.durations import Duration
from core.markdown.grammar.clock import Clock
from core.markdown.grammar.dates import Written

Cut = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Key:
    """Which day, or which week or month where there are no days. Empty fields are not given.

    `weeks` are those that the day stands in; `outer` is M where they are months instead.
    """

    unit: str
    numbers: tuple[int, ...] = ()
    weeks: tuple[int, ...] = ()
    name: str = ""
    outer: str = "W"

    def days(self) -> list["Key"]:
        """One key for each day of a range."""
        return [replace(self, numbers=(n,), name="") for n in self.numbers] or [self]


@dataclass(slots=True, eq=False)
class Found:
    """A stretch of the plan that may be a session: its line, title, time and what stands in it.

    `level` is the unit that it is ("week", "day", "part", "slot", "timed", "session", "topic").
    Places count in the line `at`; `length_at` names another line where the length stands there.
    `depth` is that of its line, 0 for a row of a table.
    """

    at: int
    level: str
    title: str
    key: Key | None = None
    date: Written | None = None
    clock: Clock | None = None
    length: Duration | None = None
    length_at: int = -1
    box: int | None = None
    done: bool | None = None
    depth: int = 0
    region: str = ""
    scope: tuple[int, ...] = ()
    end: int = 0
    parent: "Found | None" = None
    children: list["Found"] = field(default_factory=list["Found"])
    topics: list[int] = field(default_factory=list[int])
    boxes: list[bool] = field(default_factory=list[bool])
    title_cut: Cut | None = None
    pause: bool = False
    rest: bool = False
    idle: bool | None = None
    "Whether all that stands below is rest; None where nothing does."
    exam: bool = False
    column: int = -1
    from_table: bool = False
    total: bool = False
    daily: Duration | None = None
    "What a heading above gives every day."

    @property
    def minutes(self) -> int | None:
        """The length given: that of the slot, else that which is written."""
        if self.clock is not None and self.clock.minutes:
            return self.clock.minutes
        return self.length.minutes if self.length else None

    @property
    def timed(self) -> bool:
        """True where the line gives a time of its own."""
        return self.clock is not None or self.length is not None
