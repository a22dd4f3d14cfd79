"""Which row of an edited text is which of those before: by its words, and by its place.

Pure comparison of two lists of rows; what follows from it is `core.markdown.wording`'s.
"""

from collections.abc import Sequence
from difflib import SequenceMatcher
from itertools import pairwise
from typing import NamedTuple

from core.model import Day, Reading, Session

Row = Day | Session | Reading

ALIKE = 0.5
"""How like each other words must be, from 0 to 1, to be taken for the same row without a doubt."""

MOST = 40
"""Rows between two that are known, up to which each is compared with each."""


class Pair(NamedTuple):
    """The row before, by its place in the list, and whether that is a guess."""

    old: int
    is_doubtful: bool = False


def matched(olds: Sequence[Row], news: Sequence[Row]) -> dict[int, Pair]:
    """For each new row that was there before, by place: which it was.

    The same words in the same order first, then the same words elsewhere; what stands between two
    rows that are known and has other words now is the most alike, or else the one in its place.
    """
    before, after = [_words(row) for row in olds], [_words(row) for row in news]
    pairs: dict[int, Pair] = {}
    gaps: list[tuple[range, range]] = []
    matcher = SequenceMatcher(None, before, after, autojunk=False)
    for tag, i1, i2, j1, j2 in matcher.get_opcodes():
        if tag == "equal":
            pairs |= {j: Pair(i) for i, j in zip(range(i1, i2), range(j1, j2), strict=True)}
        else:
            gaps.append((range(i1, i2), range(j1, j2)))
    _pair_moved(before, after, pairs)
    for old, new in gaps:
        taken = {pair.old for pair in pairs.values()}
        for kind in ("Day", "Session", "Reading"):
            before_here = [i for i in old if before[i][0] == kind and i not in taken]
            after_here = [j for j in new if after[j][0] == kind and j not in pairs]
            _pair_reworded(before_here, after_here, before, after, pairs)
    return pairs


def ranked(ranks: Sequence[float]) -> list[float]:
    """Ranks in ascending order: those given where they ascend already, else 1, 2, 3, …"""
    ascending = all(a < b for a, b in pairwise(ranks))
    return list(ranks) if ascending else [float(i) for i in range(1, len(ranks) + 1)]


def _words(row: Row) -> tuple[str, str]:
    return type(row).__name__, f"{row.label} {row.theme}" if isinstance(row, Day) else row.title


def _pair_moved(
    before: list[tuple[str, str]], after: list[tuple[str, str]], pairs: dict[int, Pair]
) -> None:
    taken = {pair.old for pair in pairs.values()}
    left: dict[tuple[str, str], list[int]] = {}
    for i, words in enumerate(before):
        if i not in taken:
            left.setdefault(words, []).append(i)
    for j, words in enumerate(after):
        if j not in pairs and left.get(words):
            pairs[j] = Pair(left[words].pop(0))


def _pair_reworded(
    olds: list[int],
    news: list[int],
    before: list[tuple[str, str]],
    after: list[tuple[str, str]],
    pairs: dict[int, Pair],
) -> None:
    """Pair the most alike first; as many left on either side are paired in their order."""
    if max(len(olds), len(news)) <= MOST:
        likeness = {
            (i, j): SequenceMatcher(None, before[i][1], after[j][1], autojunk=False).ratio()
            for i in olds
            for j in news
        }
        for (i, j), ratio in sorted(likeness.items(), key=lambda item: -item[1]):
            if ratio >= ALIKE and i in olds and j in news:
                pairs[j] = Pair(i)
                olds.remove(i)
                news.remove(j)
    if len(olds) == len(news):
        pairs |= {j: Pair(i, is_doubtful=True) for i, j in zip(olds, news, strict=True)}
