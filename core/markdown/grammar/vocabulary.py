"""The words of plans in the languages that a text is written in.

The words are data (`resources/words/plans.json`); nothing here knows what a plan looks like. Short
words mean different things in different languages, so only those of a text's own languages count.
"""

import json
import re
import unicodedata
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from functools import cache, cached_property, lru_cache
from importlib.resources import files

TOKEN = re.compile(r"(?:[^\W\d_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f])+")
_SCRIPTS = (("ar", re.compile(r"[\u0600-\u06ff]")), ("hi", re.compile(r"[\u0900-\u097f]")))
_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u4e00-\u9fff]")
_HANGUL = re.compile(r"[\uac00-\ud7af]")
WIDE = re.compile(r"[\u3040-\u30ff\u4e00-\u9fff\uac00-\ud7af]")
_SAMPLE = 60_000
PARTS = ("all_day", "morning", "noon", "afternoon", "evening", "night")
_LONG = 4
_SHORT_TEXT = 100
"""Different words up to which a single telling one says enough of a text's language."""

Language = Mapping[str, list[str]]


@dataclass(frozen=True)
class Vocabulary:
    """What the words of some languages mean."""

    languages: tuple[str, ...]

    @cached_property
    def weekdays(self) -> Mapping[str, int]:
        """Names of weekdays in lower case; Monday is 1."""
        return self._numbered("weekdays")

    @cached_property
    def months(self) -> Mapping[str, int]:
        """Names of months in lower case; January is 1."""
        return self._numbered("months")

    def words(self, kind: str) -> frozenset[str]:
        """All words of that kind."""
        return _words_of(self.languages, kind)

    def pattern(self, *kinds: str) -> str:
        """A regular expression for any word of these kinds, longest first."""
        return alternatives(w for kind in kinds for w in self.words(kind))

    @cached_property
    def telling(self) -> frozenset[str]:
        """The first part of every word by which a line can name a day, a part of it or a stage."""
        kinds = ("day", "week", "month", "phase", "session", "module", *PARTS)
        found = {w for kind in kinds for w in self.words(kind)} | set(self.weekdays)
        return frozenset(part for word in found for part in TOKEN.findall(word)[:1])

    @cached_property
    def idle(self) -> frozenset[str]:
        """Every part of a word for what is not study: breaks, rests, exams, sums."""
        found = {w for kind in ("pause", "busy", "rest", "exam", "total") for w in self.words(kind)}
        return frozenset(part for word in found for part in TOKEN.findall(word))

    def may_say(self, text: str, telling: frozenset[str]) -> bool:
        """False if the text surely has none of these words."""
        return not telling.isdisjoint(TOKEN.findall(text.lower())) or bool(WIDE.search(text))

    def _numbered(self, kind: str) -> Mapping[str, int]:
        found: dict[str, int] = {}
        for code in self.languages:
            for number, names in enumerate(_data()[code][kind], 1):
                for name in names:
                    found.setdefault(name, number)
        return found


def alternatives(words: Iterable[str]) -> str:
    """The words as alternatives, longest first; those of alphabets only as whole words."""
    ordered = sorted(set(words), key=lambda w: (-len(w), w))
    parts = (re.escape(w) + ("" if WIDE.search(w) else r"(?![^\W\d_])") for w in ordered)
    return "(?:" + "|".join(parts) + ")" if ordered else r"(?!)"


def vocabulary_of(text: str) -> Vocabulary:
    """The vocabulary of the languages that the text is written in, English always among them."""
    return _vocabulary(languages_of(text))


def languages_of(text: str) -> tuple[str, ...]:
    """Codes of the languages, English first."""
    sample = text[:_SAMPLE].lower()
    tokens = set(TOKEN.findall(sample))
    found = ["en"]
    if _HANGUL.search(sample):
        found.append("ko")
    if _KANA.search(sample):
        found.append("ja")
    if _HAN.search(sample) and not _KANA.search(sample):
        found.append("zh")
    found += [code for code, script in _SCRIPTS if script.search(sample)]
    scores = {code: len(tokens & _tell_tale(code)) for code in _data()}
    others = sorted(
        (c for c in scores if c not in ("en", "ja", "zh", "ko", "ar", "hi")),
        key=lambda c: -scores[c],
    )
    least = 1 if len(tokens) <= _SHORT_TEXT else 3
    return (
        *found,
        *(c for c in others[:2] if scores[c] >= least and scores[c] * 2 > scores[others[0]]),
    )


@lru_cache(maxsize=4096)
def folded(text: str) -> str:
    """The text in lower case without marks, pictures, brackets and white space at its ends."""
    pictures = "" if text.isascii() else "".join(set(_pictures(text)))
    return text.lower().strip(" \t*_#:：—–-.!~|>`\u200d\ufe0f" + pictures)


def _pictures(text: str) -> Iterable[str]:
    return (c for c in text if ord(c) > 0x2000 and unicodedata.category(c) in ("So", "Sk", "Cf"))


def every_word(kind: str) -> str:
    """A regular expression for the words of that kind in any language."""
    return alternatives(w for language in _data().values() for w in language.get(kind, ()))


def beside(kind: str, word: str, other: str) -> str | None:
    """A word of the other kind in a language that has this one; None for what English has too."""
    if word in _data()["en"].get(kind, ()):
        return None
    for language in _data().values():
        if word in language.get(kind, ()):
            others = language[other]
            return "min" if "min" in others else min(others, key=len)
    return None


@cache
def _data() -> Mapping[str, Mapping[str, list[str]]]:
    raw = files("resources").joinpath("words/plans.json").read_text(encoding="utf-8")
    return json.loads(raw)


@cache
def _vocabulary(languages: tuple[str, ...]) -> Vocabulary:
    return Vocabulary(languages)


@cache
def _words_of(languages: tuple[str, ...], kind: str) -> frozenset[str]:
    return frozenset(w for code in languages for w in _data()[code].get(kind, ()))


@cache
def _tell_tale(code: str) -> frozenset[str]:
    """Words by which a language shows: its small words, and its long ones that English lacks."""
    own: set[str] = set(_data()[code]["common"])
    kinds = ("day", "week", "month", "hour", "minute", "session", "morning", "evening")
    own |= {w for kind in kinds for w in _data()[code][kind] if len(w) >= _LONG}
    own |= {w for names in _data()[code]["weekdays"] for w in names if len(w) > _LONG}  # type: ignore[union-attr]
    if code != "en":
        own -= set(_words_of(("en",), "day")) | {
            "module",
            "phase",
            "minute",
            "minutes",
            "session",
            "week",
        }
    return frozenset(own)
