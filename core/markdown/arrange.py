"""Runs of lines put into another order with as few lines touched as can be.

A container (a day's sessions, a plan's days, a session's topics) is a list of pieces; those with a
key may be moved, added or dropped, the others stay. What already stands in order is left alone.
"""

from bisect import bisect_left
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace

Lines = tuple[str, ...]
Cut = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Piece:
    """Some lines, and the layout between them and the next piece. Without a key it is fixed."""

    key: str | None
    lines: Lines
    gap: Lines = ()


def pieces(
    lines: Sequence[str],
    start: int,
    end: int,
    keyed: Sequence[tuple[str, int, int]],
    is_layout: Callable[[str], bool],
) -> list[Piece]:
    """The lines from `start` to `end` as pieces: those of `keyed` and the fixed ones between."""
    out: list[Piece] = []
    at = start
    for key, first, last in keyed:
        out += _fixed(lines, at, first, is_layout, out)
        out.append(Piece(key, tuple(lines[first:last])))
        at = last
    out += _fixed(lines, at, end, is_layout, out)
    return out


def _fixed(
    lines: Sequence[str],
    start: int,
    end: int,
    is_layout: Callable[[str], bool],
    before: list[Piece],
) -> list[Piece]:
    """What stands between two keyed pieces; the layout ahead of it goes to the piece before."""
    body = start
    while before and body < end and is_layout(lines[body]):
        body += 1
    if before:
        before[-1] = replace(before[-1], gap=tuple(lines[start:body]))
    if body == end:
        return []
    last = end
    while last > body + 1 and is_layout(lines[last - 1]):
        last -= 1
    return [Piece(None, tuple(lines[body:last]), tuple(lines[last:end]))]


def arrange(
    base: list[Piece],
    wanted: Sequence[str],
    lines_of: Mapping[str, Lines],
    between: Lines,
    below_head: Lines = (),
    home: int | None = None,
) -> list[Piece]:
    """The pieces with exactly the `wanted` keys, in that order.

    `lines_of` has the lines of every wanted key; `between` is the layout set between two keyed
    pieces where the container shows none of its own, `below_head` that below its first line.
    Where no key stays, new ones stand at the `home`-th piece, or at the end.
    """
    places = {key: at for at, piece in enumerate(base) if (key := piece.key) is not None}
    kept = _longest_in_order([key for key in wanted if key in places], places)
    out = [
        piece if piece.key is None else replace(piece, lines=lines_of[piece.key])
        for piece in base
        if piece.key is None or piece.key in kept
    ]
    if out and base and base[-1].key is not None and base[-1].key not in kept:
        out[-1] = replace(out[-1], gap=base[-1].gap)
    usual = next((p.gap for p in base[:-1] if p.key is not None), between)
    for at, key in enumerate(wanted):
        if key not in kept:
            place = _place(out, wanted, at, kept, home)
            _insert(out, place, Piece(key, lines_of[key]), usual, below_head)
    return out


def joined(parts: Sequence[Piece]) -> Lines:
    """All lines of the pieces."""
    return tuple(line for piece in parts for line in (*piece.lines, *piece.gap))


def _place(
    out: list[Piece], wanted: Sequence[str], at: int, kept: set[str], home: int | None
) -> int:
    """Where the wanted key goes: behind the one before it, else ahead of the next that stays."""
    where = {piece.key: place for place, piece in enumerate(out)}
    if at:
        return where[wanted[at - 1]] + 1
    following = next((key for key in wanted if key in kept), None)
    if following is None:
        return len(out) if home is None else home
    return where[following]


def _insert(out: list[Piece], place: int, piece: Piece, usual: Lines, below_head: Lines) -> None:
    if place < len(out) or not out:
        gap = usual
        if 0 < place < len(out) and out[place - 1].key is not None:
            gap = out[place - 1].gap
        out.insert(place, replace(piece, gap=gap))
        return
    before = out[-1]
    out[-1] = replace(before, gap=before.gap or (usual if before.key is not None else below_head))
    out.append(replace(piece, gap=before.gap))


def _longest_in_order(keys: Sequence[str], places: Mapping[str, int]) -> set[str]:
    """The most keys that already stand in that order."""
    tails: list[int] = []
    ends: list[str] = []
    previous: dict[str, str | None] = {}
    for key in keys:
        length = bisect_left(tails, places[key])
        previous[key] = ends[length - 1] if length else None
        tails[length:] = [places[key]]
        ends[length:] = [key]
    chain: set[str] = set()
    key = ends[-1] if ends else None
    while key is not None:
        chain.add(key)
        key = previous[key]
    return chain
