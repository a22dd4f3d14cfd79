"""Which row of the outline: what it stands for, by id. It holds nothing of the plan."""

from dataclasses import dataclass
from enum import Enum


class Kind(Enum):
    """What a row stands for."""

    DAY = "day"
    SESSION = "session"
    READING = "reading"
    TOPIC = "topic"


@dataclass(frozen=True, slots=True)
class Key:
    """A row's kind and the id of what it stands for; a topic's is its session's, with its place."""

    kind: Kind
    id: str
    place: int = -1

    @property
    def has_box(self) -> bool:
        """Whether it is ticked off by a box of its own."""
        return self.kind in (Kind.READING, Kind.TOPIC)
