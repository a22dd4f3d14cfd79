"""How well a name answers what was typed: pure text, without Qt.

What is typed may be whole words, the beginnings of words in any order, or letters that follow each
other in the name, as "cmd" does in "Calendar for my days". Case and accents do not count.
"""

import unicodedata

BESIDES = 5.0
"""What a word that means the same is worth: less than the beginning of a name's word."""


def folded(text: str) -> str:
    """The text without case and accents, as both sides of a comparison need it."""
    parts = unicodedata.normalize("NFD", text.casefold())
    return "".join(c for c in parts if unicodedata.category(c) != "Mn" or ord(c) > 0x36F)


def score(query: str, name: str) -> float | None:
    """How well `name` answers `query`, both folded: higher is better, None where it does not."""
    total = 0.0
    for term in query.split():
        worth = _term(term, name)
        if worth is None:
            return None
        total += worth
    return total - len(name) / 1000


def begins(query: str, words: str) -> float | None:
    """A fair score where each term typed begins one of `words`, a little better the earlier one.

    Letters that only follow each other would find too much in many words that mean the same.
    """
    terms, found = query.split(), words.split()
    places = [next((i for i, w in enumerate(found) if w.startswith(t)), -1) for t in terms]
    if not places or min(places) < 0:
        return None
    return BESIDES * len(terms) - sum(places) / 100


def _term(term: str, name: str) -> float | None:
    if name.startswith(term):
        return 10.0
    at = name.find(term)
    while at > 0:
        if not name[at - 1].isalnum():
            return 8.0
        at = name.find(term, at + 1)
    if term in name:
        return 4.0 if len(term) > 1 else None
    return _letters(term, name)


def _letters(term: str, name: str) -> float | None:
    """For letters that follow each other, the first at a word's start: more the closer they are."""
    for start, letter in enumerate(name):
        if letter != term[0] or (start and name[start - 1].isalnum()):
            continue
        at = start
        for wanted in term[1:]:
            at = name.find(wanted, at + 1)
            if at < 0:
                break
        else:
            return 3.0 * len(term) / (at - start + 1)
    return None
