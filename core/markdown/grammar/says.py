"""What one line says of a plan: which unit it opens, its date, its time, its length, and its title.

Everything is recognised at the line's own head or in brackets; a length or a day named in the
middle of a sentence says nothing of the line.
"""

import re
from dataclasses import dataclass, field
from functools import cache, lru_cache

from core.markdown import durations
from core.markdown.durations import Duration
from core.markdown.grammar import clock, dates, marks
from core.markdown.grammar.clock import Clock
from core.markdown.grammar.dates import Written
from core.markdown.grammar.marks import Mark
from core.markdown.grammar.vocabulary import Vocabulary, alternatives, folded
from core.markdown.inline import masked, plain

RANKS = {
    "month": 0,
    "phase": 0,
    "week": 1,
    "day": 2,
    "date": 2,
    "weekday": 2,
    "part": 3,
    "session": 4,
    "slot": 4,
}
_DIGIT = re.compile(r"\d|½")

_LETTER_AND_NUMBER = re.compile(r"(?<![^\W\d_])[dDwW]\d")

_AFTER_MARK = re.compile(r"[ \t]*(?:$|[:：|,(\[（【–—→»·&/|*_]|-(?=[ \t])|[-.](?=[ \t]|$)|[^\w\s])")
_SEPARATORS = " \t・:：|–—-→»·.,;*_~=><、/"
_BRACKET = re.compile(r"[(\[（【][^()\[\]（）【】]{0,80}[)\]）】]")
_FILLER = re.compile(
    r"\b(?:each|total|approx|about|per|day|daily|a|week|est|estimated|study|max|of|every|time|ca|~|weekly|duration|"
    r"por|dia|día|am|cada|par|jour|pro|tag|в|на|день|optional|required|one|long|focused|x|light|deep|work)\b|[每天日约約/]|per",
    re.IGNORECASE,
)
_LEADING_LENGTH_END = re.compile(r"[ \t*_]*(?:$|[:：|–—→)]|-(?=[ \t]))")
_LENGTH_BEHIND_MARK_END = re.compile(r"[ \t*_]*(?:$|[:：|–—→)+(]|-(?=[ \t]))|[ \t](?![-/])")
_TRAILING = re.compile(r"(?:[:：|–—→=,]|[ \t]-|[⏱⏰⌛🕐🕑🕒🕓])[ \t*_]*(?:~|≈|ca\.?|about)?[ \t]*$")
_JOINTS = re.compile(r"[/+&,;:：、，。.|]|[ \t][-–—][ \t]|[–—]| or | and ")
_OPENS = re.compile(r"[(\[（【][^()\[\]（）【】]*$")
_CLOSES = re.compile(r"[^()\[\]（）【】]{0,12}[)\]）】]")
_LETTER = r"(?:[^\W_]|[\u0300-\u036f\u0900-\u0903\u093a-\u094f])"
_WORDS = re.compile(rf"{_LETTER}+(?:['’-]{_LETTER}+)*")


@dataclass(slots=True)
class Says:
    """What was recognised in a line's words, with places in the words themselves."""

    text: str
    marks: list[Mark] = field(default_factory=list[Mark])
    days: Mark | None = None
    date: Written | None = None
    part: Mark | None = None
    clock: Clock | None = None
    length: Duration | None = None
    title_at: int = 0

    def mark(self, *units: str) -> Mark | None:
        """The first mark of one of these units."""
        return next((m for m in self.marks if m.unit in units), None)

    @property
    def rank(self) -> int:
        """How small the unit is that the line opens; 9 where it opens none."""
        own = [RANKS[m.unit] for m in self.marks[:1] if m.unit in RANKS]
        if self.date is not None or self.days is not None:
            own.append(2)
        if self.part is not None:
            own.append(3)
        if self.clock is not None and 2 not in own:
            own.append(4)
        return max(own, default=9)


def says(text: str, words: Vocabulary, heads: bool) -> Says:
    """What the words say; `heads` is True for headings, whose marks may stand behind others."""
    out = Says(text)
    counted = _DIGIT.search(text) is not None
    told = words.may_say(text, words.telling)
    if not counted and not told:
        return out
    mask = masked(text)
    if counted or heads:
        _unit(out, mask, words, heads, told or _LETTER_AND_NUMBER.search(text) is not None)
    if told and out.date is None and not out.marks:
        found = marks.weekdays(mask[out.title_at :], words)
        if found and (
            _AFTER_MARK.match(mask, found.end)
            or marks.part_of_day(mask[found.end :], words)
            or is_timed(mask, found.end)
            or _slot_at(mask, found.end)
            or is_rest(mask[found.end :], words)
        ):
            out.days, out.title_at = found, found.end
    _time(out, mask, words, counted, told)
    return out


def _unit(out: Says, mask: str, words: Vocabulary, heads: bool, told: bool) -> None:
    """The numbered unit and the date that the words name."""
    lead = _lead(mask)
    found: list[Mark | None] = []
    if told:
        found += marks.anywhere(mask, words) if heads else [marks.leading(mask, words)]
    out.marks = [m for m in found if m and _AFTER_MARK.match(mask, m.end)]
    first = out.marks[0] if out.marks else None
    out.title_at = first.end if first and first.start <= lead else 0
    if first is not None and out.title_at and first.unit == "week":
        _day_behind_week(out, mask, words)
    out.date = _date(out, mask, words)
    if out.date is not None and out.date.start <= max(out.title_at, lead) + 3:
        out.title_at = max(out.title_at, out.date.end)


def _lead(text: str) -> int:
    """Where the first word begins."""
    found = re.search(r"\w", text)
    return found.start() if found else len(text)


def _day_behind_week(out: Says, mask: str, words: Vocabulary) -> None:
    """Read "Week 3 Mon" and "W2 D1"."""
    rest = mask[out.title_at :]
    if (found := marks.weekdays(rest, words)) and _AFTER_MARK.match(rest, found.end):
        out.days, out.title_at = found, out.title_at + found.end


def _date(out: Says, mask: str, words: Vocabulary) -> Written | None:
    """A date at the head, right behind the mark, or in brackets or behind a dash after it."""
    at = out.title_at
    found = dates.written(mask, words, 0, numeric=False)
    if found and _AFTER_DATE.match(mask, found.end):
        return found
    if not out.marks:
        return None
    for cut in re.finditer(r"[(\[（|:：,–—]|[ \t]-[ \t]|[ \t]", mask[at : at + 80]):
        numeric = cut[0] in "(（|" or _TWO_BY_TWO.match(mask, at + cut.end()) is not None
        if found := dates.written(mask, words, at + cut.end(), numeric):
            return found
    return None


_TWO_BY_TWO = re.compile(r"[ \t]*[0-3]\d[/.][0-3]\d(?![/.\d])")
"""A date such as 03/04, which no fraction is written like."""

_AFTER_DATE = re.compile(r"[ \t]*(?:$|[:：|,(\[（【–—→»·&/|*_)]|-(?=[ \t])|[^\w\s.]|[0-9]{1,2}:)")


def _time(out: Says, mask: str, words: Vocabulary, counted: bool, told: bool) -> None:
    """Slot, part of the day, and length, each only where it is the line's own."""
    at = out.title_at
    part = marks.part_of_day(mask[at:], words) if told else None
    if part and any(p.match(mask, at + part.end) for p in (_AFTER_MARK, _HEADY)):
        out.part = Mark(part.unit, (), part.name, part.start + at, part.end + at)
    if counted:
        out.clock = _own_clock(mask, at, out.part)
        out.length = own_length(mask, at)
        if (
            out.clock
            and out.length
            and out.length.start < out.clock.end
            and out.clock.start < out.length.end
        ):
            out.length = None


_HEADY = re.compile(
    r"[ \t]+(?:session|block|time|slot|part|bloque|bloco|сессия|routine)s?\b", re.IGNORECASE
)


def _own_clock(mask: str, at: int, part: Mark | None) -> Clock | None:
    head = _lead(mask[at:]) + at
    found = clock.slot(mask, at)
    if found is not None:
        before = mask[at : found.start]
        at_head = found.start <= head + 1 or (part is not None and found.start <= part.end + 12)
        if at_head or (
            before.rstrip().endswith(("(", "（", "[", "⏰", "@", "|", ":", "–", "—", "🕐"))
            and len(before) < 90
        ):
            return found
        return None
    return clock.time_alone(mask[at:]) and _shifted(clock.time_alone(mask[at:]), at)


def _shifted(found: Clock | None, by: int) -> Clock | None:
    return found and Clock(found.begin, found.until, found.start + by, found.end + by, found.loose)


@lru_cache(maxsize=512)
def own_length(mask: str, at: int = 0) -> Duration | None:
    """The length that the line gives of itself: in brackets of its own, ahead, or at its end."""
    for group in _BRACKET.finditer(mask, at):
        found = durations.find(mask, group.start() + 1, group.end() - 1)
        if found and _alone(mask, group.start() + 1, group.end() - 1, found):
            return found
    head = at + len(mask[at:]) - len(mask[at:].lstrip(_SEPARATORS + "([⏱⏰"))
    ends = _LEADING_LENGTH_END if at == 0 else _LENGTH_BEHIND_MARK_END
    if (found := durations.match(mask, head)) and ends.match(mask, found.end):
        return found
    last = None
    for found in _lengths(mask, at):
        last = found
    if last and not mask[last.end :].strip(" \t*_.)/") and _TRAILING.search(mask, at, last.start):
        return last
    return None


def _slot_at(mask: str, at: int) -> bool:
    found = clock.slot(mask, at, at + 40)
    return found is not None and not mask[at : found.start].strip()


def is_timed(mask: str, at: int) -> bool:
    """True where a length stands behind a space, as in "Mon 2h scales"."""
    found = durations.match(mask, at + 1) if mask[at : at + 1] in " \t" else None
    return found is not None and _LENGTH_BEHIND_MARK_END.match(mask, found.end) is not None


def length_ahead(text: str) -> Duration | None:
    """The length that a list item begins with, as in "30 min Anki"; not that of each day."""
    lead = _lead(text)
    if not durations.match(text, lead):
        return None
    mask = masked(text)
    found = durations.match(mask, lead)
    if found is None or not _LENGTH_BEHIND_MARK_END.match(mask, found.end):
        return None
    return None if _OFTEN.match(mask, found.end) else found


_OFTEN = re.compile(
    r"[ \t]+(?:a|per|each|every|daily|total|pro|par|por|al|на|в|dziennie|täglich|before|after)\b",
    re.IGNORECASE,
)


def _lengths(mask: str, at: int) -> list[Duration]:
    out: list[Duration] = []
    while found := durations.find(mask, at):
        out.append(found)
        at = found.end
    return out


def _alone(mask: str, start: int, end: int, found: Duration) -> bool:
    """True if nothing but small words stands in the brackets beside the length."""
    for part in re.split(r"[,;|·]", mask[start : found.start] + "\x00" + mask[found.end : end]):
        if "\x00" in part:
            rest = _FILLER.sub("", part.replace("\x00", ""))
            return not re.search(r"[^\W\d_]", rest)
    return False


def title_of(said: Says) -> str:
    """The words that are left as a title: without the mark, the slot and the length."""
    start = _behind_bracket(said.text, said.title_at)
    text = said.text[start:]
    cuts: list[tuple[int, int]] = []
    if said.clock:
        cuts.append((said.clock.start - start, said.clock.end - start))
    if said.length:
        cuts.append((said.length.start - start, said.length.end - start))
    for low, high in sorted(cuts, reverse=True):
        if low < 0:
            continue
        left, right = text[:low], text[high:]
        opening, close = _OPENED.search(left), _CLOSED.match(right)
        if opening and close and not _FILLER.sub("", opening[1]).strip(" ~≈,;"):
            left, right = left[: opening.start()], right[close.end() :]
        text = left + " " + (right if left.strip(_SEPARATORS) else _OF.sub("", right))
    title = plain(text.replace("**", "").replace("__", "")).strip(_BESIDE_TITLE)
    return title[1:-1].strip() if _BRACKET.fullmatch(title) else title


_BESIDE_TITLE = _SEPARATORS + " ⏱⏰⌛\ufe0f\u20e3"
_OPENED = re.compile(r"[(\[（]([^()\[\]（）]*)$")
_CLOSED = re.compile(r"[^()\[\]（）]*[)\]）]")
_OF = re.compile(r"[ \t]*(?:of|de|di|von|van)[ \t]+", re.IGNORECASE)


def _behind_bracket(text: str, at: int) -> int:
    """The place behind the bracket that a date or a mark stands in, else the same place."""
    closing = _CLOSES.match(text, at)
    return closing.end() if closing and _OPENS.search(text, 0, at) else at


def region_of(text: str, words: Vocabulary) -> str | None:
    """Which kind of side matter a heading opens: "aside", "overview" or "routine"."""
    clean = folded(_BRACKET.sub("", text))
    found = _WORDS.findall(clean)
    spoken = " ".join(found)
    heads = {" ".join(found[:n]) for n in range(1, 5)} | {" ".join(found[-n:]) for n in range(1, 5)}
    heads |= {spoken, clean}
    for name in ("routine", "overview", "aside"):
        if heads & words.words(name):
            return name
        if any(ord(w[0]) > 0x2E80 and w in clean for w in words.words(name)):
            return name
    return None


def is_pause(title: str, words: Vocabulary) -> bool:
    """True for a break, a meal, sleep and whatever else fills time without study."""
    if not words.may_say(title, words.idle):
        return False
    return _is_kind(title, words, "pause") or _spoken(title) in words.words("busy")


def is_rest(title: str, words: Vocabulary) -> bool:
    """True for a day off."""
    if not words.may_say(title, words.idle):
        return False
    parts = [p for p in _JOINTS.split(folded(_BRACKET.sub(" ", title))) if _WORDS.search(p)]
    return bool(parts) and all(_is_kind(p, words, "rest") or is_pause(p, words) for p in parts)


def is_exam(title: str, words: Vocabulary) -> bool:
    """True for the examination itself."""
    return words.may_say(title, words.idle) and _is_kind(title, words, "exam")


def is_total(title: str, words: Vocabulary) -> bool:
    """True for a sum of what stands above or below."""
    if not words.may_say(title, words.idle):
        return False
    found = _WORDS.findall(folded(title))
    if not found or found[0] not in words.words("total"):
        return False
    beside = (
        words.words("length_column") | words.words("week") | words.words("day") | {"study", "for"}
    )
    return len(found) == 1 or found[1][0].isdigit() or found[1] in beside


def _spoken(title: str) -> str:
    """The words of the first part of a title."""
    return " ".join(_WORDS.findall(_JOINTS.split(folded(_BRACKET.sub(" ", title)))[0]))


def _is_kind(title: str, words: Vocabulary, kind: str) -> bool:
    """True if the first part of the title is such a word, alone or with two words before it."""
    clean = folded(_BRACKET.sub(" ", title))
    first = _JOINTS.split(clean)[0]
    found = _WORDS.findall(first)
    if not found:
        return False
    names = words.words(kind)
    spoken = " ".join(found)
    if spoken in names:
        return True
    if ord(found[0][0]) > 0x2E80:
        named = _wide_names(words, kind).finditer(clean)
        return any(m.start() == 0 or len(clean) <= len(m[0]) + 8 for m in named)
    return len(found) <= 3 and (
        found[-1] in names
        or " ".join(found[-2:]) in names
        or (len(found) == 2 and found[0] in names)
    )


@cache
def _wide_names(words: Vocabulary, kind: str) -> re.Pattern[str]:
    """Any such word of more than one letter, which need not stand alone in a wide script."""
    return re.compile(alternatives(w for w in words.words(kind) if len(w) > 1))
