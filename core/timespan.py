"""Half-open spans of absolute time, and the one overlap test of the house.

A span knows nothing of wall clocks: it is two instants, so its length is elapsed time and stays
right across a change to or from summer time.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from operator import attrgetter

from whenever import Instant


@dataclass(frozen=True, slots=True)
class Span:
    """From `start`, included, to `end`, excluded; never empty. Raises ValueError otherwise."""

    start: Instant
    end: Instant

    def __post_init__(self) -> None:
        if self.end <= self.start:
            raise ValueError(f"a span ends after its start, not {self.start} – {self.end}")

    @classmethod
    def lasting(cls, start: Instant, minutes: int) -> "Span":
        """The span of `minutes` elapsed minutes from `start`."""
        return cls(start, start.add(minutes=minutes))

    @property
    def minutes(self) -> int:
        """Elapsed whole minutes."""
        return int(self.end.timestamp() - self.start.timestamp()) // 60

    def overlaps(self, other: "Span") -> bool:
        """Whether the two share any time; spans that only touch do not."""
        return self.start < other.end and other.start < self.end

    def contains(self, other: "Span") -> bool:
        """Whether `other` lies wholly inside."""
        return self.start <= other.start and other.end <= self.end


def union(spans: Iterable[Span]) -> list[Span]:
    """The same time as disjoint spans in ascending order; touching spans become one."""
    merged: list[Span] = []
    for span in sorted(spans, key=attrgetter("start", "end")):
        if merged and span.start <= merged[-1].end:
            if span.end > merged[-1].end:
                merged[-1] = Span(merged[-1].start, span.end)
        else:
            merged.append(span)
    return merged


def subtract(spans: Iterable[Span], walls: Iterable[Span]) -> list[Span]:
    """What is left of `spans` outside every wall, disjoint and ascending."""
    left = union(spans)
    for wall in union(walls):
        left = [piece for span in left for piece in _without(span, wall)]
    return left


def _without(span: Span, wall: Span) -> list[Span]:
    if not span.overlaps(wall):
        return [span]
    pieces: list[Span] = []
    if span.start < wall.start:
        pieces.append(Span(span.start, wall.start))
    if wall.end < span.end:
        pieces.append(Span(wall.end, span.end))
    return pieces


def length(minutes: int) -> str:
    """Elapsed minutes as people say them in English: 45 min, 3 h, 3 h 30."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return f"{rest} min"
    return f"{hours} h {rest:02}" if rest else f"{hours} h"
