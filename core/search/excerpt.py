"""The part of a text that shows what was searched for in it, with the places of it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from core.search.folding import folded, places_of
from core.search.query import Term
from core.search.words_alone import words_alone

AROUND = 48
"""Characters before the first place that are shown with it."""

LONGEST = 200

TRIED = 5
"""How many of a note's places are looked at for one that stands in a word."""


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


def excerpt_of_note(note: str, terms: Sequence[Term], longest: int = LONGEST) -> Excerpt:
    """The same of Markdown, in its words alone.

    What was searched for and stands in no word, as in an address, is shown as it is written.
    """
    places = _places(note, terms)
    for begin, _ in places[:TRIED]:
        shown = _in_words(note, begin, terms, longest)
        if shown.places:
            return shown
    return excerpt(note, terms, longest) if places else _in_words(note, 0, terms, longest)


def _in_words(note: str, place: int, terms: Sequence[Term], longest: int) -> Excerpt:
    """The excerpt of the lines about a place, long enough for what the words lose of them."""
    before, after = 4 * AROUND, 3 * longest
    first = note.rfind("\n", 0, max(0, place - before)) + 1
    if place - first > 2 * before:
        first = note.find(" ", place - before, place) + 1 or place - before
    last = note.find("\n", place + after, place + 2 * after)
    if last < 0 and len(note) > place + 2 * after:
        last = note.rfind(" ", place, place + 2 * after)
    last = len(note) if last < 0 else last
    shown = excerpt(words_alone(note[first:last]), terms, longest)
    lead = "…" if first and shown.text[:1] != "…" else ""
    tail = "…" if note[last:].strip() and shown.text[-1:] != "…" else ""
    shift = len(lead)
    return Excerpt(lead + shown.text + tail, tuple((a + shift, b + shift) for a, b in shown.places))


def best(excerpts: Iterable[Excerpt]) -> Excerpt:
    """The first with a place in it, else the first that says anything."""
    said = [each for each in excerpts if each.text]
    return next((each for each in said if each.places), next(iter(said), Excerpt("", ())))


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
