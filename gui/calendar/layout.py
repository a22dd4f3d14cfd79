"""Where overlapping blocks stand beside each other, one date at a time. No Qt.

Overlap is judged in absolute time, so the two rounds of a repeated hour do not push each other.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from heapq import heappop, heappush
from typing import NamedTuple

from core.timespan import Span
from gui.calendar.geometry import SHORTEST_SHOWN, DayClock, Half, Lane, Piece

WIDENED = 8
"""Up to so many lanes, a block spreads over the free ones beside it."""


class Standing(NamedTuple):
    """Something with a place on the clock: a session, or a busy time of another calendar."""

    key: str
    busy: bool
    span: Span


class Block(NamedTuple):
    """One rectangle of something standing on a date."""

    key: str
    busy: bool
    span: Span
    piece: Piece
    lane: Lane


def lay_out(clock: DayClock, standing: Iterable[Standing]) -> list[Block]:
    """The blocks that a date shows, in order of time, none of which cover each other."""
    cut: list[tuple[float, float, Standing, Piece]] = []
    turn = clock.turn.timestamp() / 60 if clock.repeated and clock.turn else None
    for each in standing:
        for piece in clock.pieces(each.span):
            start = each.span.start.timestamp() / 60 + piece.elapsed
            end = start + max(piece.lasting, SHORTEST_SHOWN)
            if turn is not None and start < turn:
                end = min(end, turn)
            cut.append((start, end, each, piece))
    cut.sort(key=lambda row: (row[0], -row[1], row[2].key))
    times = [(start, end) for start, end, _, _ in cut]
    pieces = [piece for _, _, _, piece in cut]
    if clock.repeated:
        pieces = _in_one_half(times, pieces)
    return [
        Block(each.key, each.busy, each.span, piece, lane)
        for (_, _, each, _), piece, lane in zip(cut, pieces, lanes(times), strict=True)
    ]


def _in_one_half(times: Sequence[tuple[float, float]], pieces: list[Piece]) -> list[Piece]:
    """What hangs together with a piece in half a column stands in that half too."""
    halved = list(pieces)
    for begin, end in _clusters(times):
        halves = {piece.half for piece in pieces[begin:end]} - {Half.WHOLE}
        if len(halves) == 1:
            half = halves.pop()
            halved[begin:end] = [piece._replace(half=half) for piece in pieces[begin:end]]
    return halved


def lanes(times: Sequence[tuple[float, float]]) -> list[Lane]:
    """A lane for each half-open time, which ascend by start: as few lanes as any choice needs.

    Times that hang together through overlaps are a cluster and share its number of lanes.
    """
    found: list[Lane] = []
    for begin, end in _clusters(times):
        found += _lanes_of_cluster(times[begin:end])
    return found


def _clusters(times: Sequence[tuple[float, float]]) -> Iterable[tuple[int, int]]:
    begin, reach = 0, float("-inf")
    for index, (start, end) in enumerate(times):
        if start >= reach and index > begin:
            yield begin, index
            begin = index
        reach = max(reach, end)
    if times:
        yield begin, len(times)


def _lanes_of_cluster(times: Sequence[tuple[float, float]]) -> list[Lane]:
    if len(times) == 1:
        return [Lane()]
    chosen: list[int] = []
    taken: list[tuple[float, int]] = []
    free: list[int] = []
    count = 0
    for start, end in times:
        while taken and taken[0][0] <= start:
            heappush(free, heappop(taken)[1])
        if free:
            lane = heappop(free)
        else:
            lane, count = count, count + 1
        chosen.append(lane)
        heappush(taken, (end, lane))
    if count > WIDENED:
        return [Lane(lane, count) for lane in chosen]
    by_lane: list[list[tuple[float, float]]] = [[] for _ in range(count)]
    for time, lane in zip(times, chosen, strict=True):
        by_lane[lane].append(time)
    return [
        Lane(lane, count, _breadth(time, lane, by_lane))
        for time, lane in zip(times, chosen, strict=True)
    ]


def _breadth(time: tuple[float, float], lane: int, by_lane: list[list[tuple[float, float]]]) -> int:
    breadth = 1
    for others in by_lane[lane + 1 :]:
        at = bisect_left(others, time[0], key=lambda other: other[1])
        while at < len(others) and others[at][1] <= time[0]:
            at += 1
        if at < len(others) and others[at][0] < time[1]:
            break
        breadth += 1
    return breadth
