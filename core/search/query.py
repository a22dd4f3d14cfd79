"""What is asked for: words, and conditions such as `state:missed`. Any text is a question.

    docker "multi-stage build" state:missed after:2026-11-01 confidence:<3

asks for sessions with a word that begins with "docker", with that phrase, missed, on or after that
date, and of which one was less sure than 3. The last word may be only begun, and any that ends
in an asterisk; others are whole.
"""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

from whenever import Date

from core.model import SessionState
from core.search.folding import spaced, stands_alone

_PART = re.compile(r'(?:(?P<name>\w+):)?(?:"(?P<phrase>[^"]*)"?|(?P<word>[^\s"]+))')
_CONFIDENCE = re.compile(r"(<=|>=|<|>|=)?([1-5])")


class Term(NamedTuple):
    """Words in a row that have to be there; the last of them may be only begun."""

    text: str
    is_begun: bool = False

    @property
    def goes_on(self) -> bool:
        """Whether a longer word answers, too: no word goes on from one that stands alone."""
        return self.is_begun and not stands_alone(self.text[-1])


@dataclass(frozen=True, slots=True)
class Query:
    """Everything that has to hold of what is found.

    `plan` is part of a plan's title, `day` a day's label; `after` and `before` are the first and
    the last date that a session may stand on; `confidence` a comparison and its number.
    """

    terms: tuple[Term, ...] = ()
    plan: str = ""
    day: str = ""
    state: SessionState | None = None
    after: Date | None = None
    before: Date | None = None
    confidence: tuple[str, int] | None = None

    @property
    def match(self) -> str:
        """The terms as FTS5 takes them (https://sqlite.org/fts5.html, 3.1), each of them quoted."""
        return " ".join(
            '"' + spaced(term.text).replace('"', '""') + '"' + ("*" if term.goes_on else "")
            for term in self.terms
        )


def query_of(text: str) -> Query:
    """What a text asks for; a condition that says nothing sensible is taken for a word."""
    text = "".join(c if c.isprintable() else " " for c in text)
    query, terms = Query(), list[Term]()
    for part in _PART.finditer(text):
        said = part["phrase"] if part["phrase"] is not None else part["word"]
        narrowed = _narrowed(query, part["name"], said) if part["name"] else None
        if narrowed is not None:
            query = narrowed
            continue
        whole = f"{part['name']}:{said}" if part["name"] else said
        if any(map(str.isalnum, whole)):
            at_end = part["phrase"] is None and part.end() == len(text) and whole[-1].isalnum()
            terms.append(Term(whole.rstrip("*"), at_end or whole.endswith("*")))
    return replace(query, terms=tuple(terms))


def _narrowed(query: Query, name: str, said: str) -> Query | None:
    match name.lower():
        case "plan" | "day" if said:
            return replace(query, **{name.lower(): said})
        case "state" if said.lower() in {state.value for state in SessionState}:
            return replace(query, state=SessionState(said.lower()))
        case "after" | "before" if (date := _date(said)) is not None:
            return replace(query, **{name.lower(): date})
        case "confidence" if found := _CONFIDENCE.fullmatch(said):
            return replace(query, confidence=(found[1] or "=", int(found[2])))
        case _:
            return None


def _date(text: str) -> Date | None:
    try:
        return Date.parse_iso(text)
    except ValueError:
        return None
