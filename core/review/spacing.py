"""When one session is to be reviewed: gaps that grow, the first a tenth to a fifth of what is left.

Cepeda et al. (Psychological Science 19:1095, 2008) had people learn facts, review them once after a
gap, and asked for them much later. The gap that served best was a share of the time until the
question, from 20–40 % of a week down to 5–10 % of a year; for plans of weeks and months 10–20 % lie
between. The question is the target date here. The less sure one is, the shorter the gap; each
further one is twice the last, while that is before the target date.

Learnt on 1 March at confidence 2, for a target on 3 April: 33 days are left, and 12.5 % of them are
4 days. The first review is on 5 March, the next 8 days later, the last 16 days after that.
"""

from dataclasses import dataclass, field, replace

from whenever import Date

from core.model import SessionId

SHORTEST, LONGEST = 0.10, 0.20
"""The share of the time left that a first gap is."""

GROWTH = 2
MOST_GROWTH = 3
"""How many times the last gap the next one is wished to be, and may be."""

LOW = 2
"""Of so little confidence a review is due soon, whatever stands later."""

UNSAID = 3
"""What nothing was said of counts as neither sure nor unsure."""


@dataclass(frozen=True, slots=True)
class Need:
    """A review is wished for on `wished`, and serves best on a date from `first` to `last`.

    Where none of those has room, it may come as late as on `latest`. `after` is the date the gap
    counts from; `level` 0 is the first from now on, 1 the next. One that `is_late` is due already.
    """

    after: Date
    first: Date
    wished: Date
    last: Date
    latest: Date
    level: int
    is_late: bool = False


@dataclass(slots=True)
class Chain:
    """One session as it was seen last, and the dates of its reviews ahead, ascending.

    `confidence` is the last that was said, None where nothing was. `lost` are its reviews that are
    missed or stand nowhere; `is_reviewed` says that some are done. Of a chain that `has_first` none
    is needed before those ahead, and of one that is `closed` nothing more.
    """

    source: SessionId
    seen: Date
    confidence: int | None
    ahead: list[Date] = field(default_factory=list[Date])
    lost: list[SessionId] = field(default_factory=list[SessionId])
    is_reviewed: bool = False
    has_first: bool = False
    closed: bool = False

    def next_need(self, today: Date, target: Date) -> Need | None:
        """What is missing next; None where that is nothing."""
        if self.closed:
            return None
        first = first_need(self.seen, self.confidence, today, target)
        if not self.ahead:
            return first
        unsure = self.confidence is not None and self.confidence <= LOW
        if first and unsure and not self.has_first and self.ahead[0] > first.last:
            return replace(first, latest=self.ahead[0].subtract(days=1))
        return self._further(today, target)

    def _further(self, today: Date, target: Date) -> Need | None:
        after, level = self.ahead[-1], len(self.ahead)
        before = self.ahead[-2] if level > 1 else self.seen
        gap = max(1, days(before, after))
        is_first = level == 1 and not self.is_reviewed
        if is_first and gap > bounds(days(before, target))[1]:  # it came late: begin anew
            first, wished, last = _first_gap(after, self.confidence, target)
        else:
            first, wished, last = gap + 1, GROWTH * gap, MOST_GROWTH * gap
        if after.add(days=wished) >= target:
            return None
        return _within(_need(after, (first, wished, last), level), today, target)


def first_need(seen: Date, confidence: int | None, today: Date, target: Date) -> Need | None:
    """The first review of what was seen on that date; as soon as may be where it is late."""
    need = _need(seen, _first_gap(seen, confidence, target), level=0)
    if need.last < today:
        need = replace(need, first=today, wished=today, last=today, is_late=True)
    return _within(need, today, target)


def _need(after: Date, gaps: tuple[int, int, int], level: int) -> Need:
    first, wished, last = (after.add(days=gap) for gap in gaps)
    return Need(after, first, wished, last, last, level)


def _first_gap(seen: Date, confidence: int | None, target: Date) -> tuple[int, int, int]:
    """The fewest days, those wished for, and the most."""
    left = days(seen, target)
    shortest, longest = bounds(left)
    return shortest, min(max(round(share(confidence) * left), shortest), longest), longest


def bounds(left: int) -> tuple[int, int]:
    """The fewest and the most days of a first gap, in whole days and at least one."""
    shortest = max(1, -(-left // 10))
    return shortest, max(shortest, left // 5)


def share(confidence: int | None) -> float:
    """The share of the time left that the first gap is wished to be: 10 % at 1, 20 % at 5."""
    sure = UNSAID if confidence is None else confidence
    return SHORTEST + (LONGEST - SHORTEST) * (sure - 1) / 4


def days(first: Date, last: Date) -> int:
    """Days from one date to another."""
    return (last.to_stdlib() - first.to_stdlib()).days


def _within(need: Need, today: Date, target: Date) -> Need | None:
    """The need between today and the target date; None where nothing of it is."""
    latest = target.subtract(days=1)
    first = max(need.first, today)
    if first > latest:
        return None
    last = max(first, min(need.last, latest))
    return replace(
        need, first=first, wished=min(max(need.wished, first), last), last=last, latest=latest
    )
