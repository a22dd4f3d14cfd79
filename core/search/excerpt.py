"""The part of a text that shows what was searched for in it, with the places of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.search.folding import folded, places_of
from core.search.query import Term

AROUND = 48
"""Characters before the first place that are shown with it."""

LONGEST = 200


@dataclass(frozen=True, slots=True)
class Excerpt:
    """One line of a text, and where in it stands what was searched for: from, and before."""

    text: str
    places: tuple[tuple[int, int], ...]


def excerpt(text: str, terms: Sequence[Term], longest: int = LONGEST) -> Excerpt:
    """The text from a little before the first place on, at most `longest` characters of it."""
    line = " ".join(text.split())
    places = _places(line, terms)
    start = _start(line, places[0][0]) if places else 0
    lead = "…" if start else ""
    shown = line[start : start + longest]
    tail = "…" if start + longest < len(line) else ""
    shift, end = len(lead) - start, start + len(shown)
    return Excerpt(
        lead + shown + tail,
        tuple((a + shift, min(b, end) + shift) for a, b in places if a < end),
    )


def best(texts: Iterable[str], terms: Sequence[Term]) -> Excerpt:
    """The excerpt of the first text with a place in it, else of the first that says anything."""
    shown: list[Excerpt] = []
    for text in filter(None, texts):
        each = excerpt(text, terms)
        if each.places:
            return each
        shown.append(each)
    return shown[0] if shown else Excerpt("", ())


def _places(line: str, terms: Sequence[Term]) -> list[tuple[int, int]]:
    within = folded(line)
    found = sorted(p for t in terms for p in places_of(folded(t.text), within, t.is_begun))
    apart: list[tuple[int, int]] = []
    for begin, end in found:
        if apart and begin < apart[-1][1]:
            apart[-1] = apart[-1][0], max(end, apart[-1][1])
        else:
            apart.append((begin, end))
    return apart


def _start(line: str, first: int) -> int:
    """Where a word begins, not long before the first place."""
    if first <= AROUND:
        return 0
    space = line.find(" ", first - AROUND, first)
    return space + 1 if space >= 0 else first - AROUND
