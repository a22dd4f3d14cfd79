"""One line made to say something else, with only the characters changed that must.

Each is tried from the plainest spelling to the most escaped, and the first that reads back as what
was meant is taken; so a title may hold dashes, brackets or asterisks and still come back as it was.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass

from core.cleantext import cleaned
from core.errors import Refused
from core.markdown import durations
from core.markdown.headings import DayLine, day_line, heading
from core.markdown.inline import ESCAPES, escaped
from core.markdown.items import Item, item
from core.markdown.meta import meta_line
from core.markdown.outline import bullet, is_topic
from core.markdown.titles import Cut
from core.saying import Quoted

Change = tuple[int, int, str]
Rewording = Callable[[str], str]

_FLAG_BEFORE = re.compile(r"[ \t]*[,;]?[ \t]*$")
_FLAG_AFTER = re.compile(r"[ \t]*[,;]?[ \t]*")


@dataclass(frozen=True, slots=True)
class Wanted:
    """What the line of a session or reading should say; `minutes` None: no length of its own."""

    label: str
    title: str
    topics: tuple[str, ...] = ()
    minutes: int | None = None
    optional: bool = False
    done: bool = False


def one_line(text: str) -> str:
    """The text as one line of a plan can hold it."""
    return " ".join(cleaned(text).split())


def item_line(base: Item, wanted: Wanted, sample: str) -> str:
    """The line of a session or reading; `sample` is a length in the plan's notation."""
    if _says(base, wanted):
        return base.line

    def attempt(level: int) -> str:
        changes = [
            *_box(base, wanted),
            *_label(base, wanted),
            *_length(base, wanted, sample),
            *_flag(base, wanted),
            *_text(base, wanted, level),
        ]
        return _changed(base.line, changes)

    def reads_back(line: str) -> bool:
        found = item(line)
        return found is not None and _says(found, wanted)

    return _first(attempt, reads_back, wanted.title)


def heading_line(line: str, title: str) -> str:
    """The plan's title line with another title."""
    found = heading(line)
    assert found is not None

    def reads_back(new: str) -> bool:
        again = heading(new)
        return again is not None and again.title == title and not (day_line(new) or item(new))

    if found.title == title:
        return line
    return _first(lambda level: _put(line, found.text, escaped(title, level)), reads_back, title)


def value_line(line: str, value: str) -> str:
    """A line of the plan's head or foot with another value."""
    found = meta_line(line)
    assert found is not None

    def reads_back(new: str) -> bool:
        again = meta_line(new)
        return again is not None and (again.field, again.value) == (found.field, value)

    if found.value == value:
        return line
    return _first(
        lambda level: _put(line, found.value_at, escaped(value, level)), reads_back, value
    )


def topic_line(line: str, text: str, done: bool, says: Callable[[str], str]) -> str:
    """A list item with another text; its box, where it has one, ticked or not."""
    mark = bullet(line)
    assert mark is not None
    if mark["box"] and (mark["box"] in "xX") != done:
        line = _put(line, mark.span("box"), "x" if done else " ")
    if says(line) == text:
        return line
    body = (mark.end(), len(line.rstrip()))
    return _first(
        lambda level: _put(line, body, escaped(text, level)),
        lambda new: is_topic(new) and says(new) == text and _same_mark(mark, new),
        text,
    )


def day_heading(line: str, label: str | None, theme: str, joint: str) -> str:
    """A day's line with another theme, and another label unless that is None."""
    found = day_line(line)
    assert found is not None
    for spelling in _label_spellings(found, label):
        base = line if spelling is None else _put(line, found.label_at, spelling)
        again = day_line(base)
        if again is None or (label is not None and again.label != label):
            continue
        if again.theme == theme:
            return base
        for level in range(ESCAPES):
            new = _changed(base, [_theme(base, again, escaped(theme, level), joint)])
            got = day_line(new)
            if got is not None and (got.label, got.theme) == (again.label, theme):
                return new
    raise _unwritable(label or theme)


def _label_spellings(found: DayLine, label: str | None) -> list[str | None]:
    if label is None:
        return [None]
    named = [f"Day “{escaped(label, level)}”" for level in range(ESCAPES)]
    if label.isdecimal() and not found.is_week:
        return [f"Day {label}", *named]
    return [label, *named] if found.is_week == label.startswith("Week") else [*named]


def _theme(line: str, found: DayLine, theme: str, joint: str) -> Change:
    start, end = found.theme_at
    marks = found.marks if found.close is not None and start <= found.close < end else ""
    if not theme:
        return (min(found.joint, start) if line[found.joint : start].strip() else start, end, marks)
    if start < end:
        return start, end, theme + marks
    if line[found.joint :].lstrip()[:1] in (":", "："):
        after = line.index(line[found.joint :].lstrip()[0], found.joint) + 1
        return after, after, f" {theme}"
    return found.joint, found.joint, joint + theme


def _box(base: Item, wanted: Wanted) -> list[Change]:
    at = base.at.box
    if at is None or base.done == wanted.done:
        return []
    return [(at, at + 1, "x" if wanted.done else " ")]


def _label(base: Item, wanted: Wanted) -> list[Change]:
    return [] if base.label == wanted.label else [(*base.at.label, wanted.label)]


def _length(base: Item, wanted: Wanted, sample: str) -> list[Change]:
    if wanted.minutes is None or wanted.minutes == base.minutes:
        return []
    if base.at.length:
        start, end = base.at.length
        return [(start, end, durations.rewrite(base.line[start:end], wanted.minutes))]
    length, flag = durations.rewrite(sample, wanted.minutes), base.at.flag
    word = "" if base.optional == wanted.optional else f", {_flag_word(base)}"
    if flag:
        return [(*flag, length)] if word else [(flag[0], flag[0], f"{length}, ")]
    return [(base.at.label[1], base.at.label[1], f" ({length}{word})")]


def _flag(base: Item, wanted: Wanted) -> list[Change]:
    at = base.at
    length_added = wanted.minutes is not None and not at.length
    if base.optional == wanted.optional or length_added:
        return []
    if at.flag:
        return [_without_flag(base.line, at.flag)]
    if at.length and base.line[at.length[1] :].lstrip()[:1] in (")", "]"):
        return [(at.length[1], at.length[1], f", {_flag_word(base)}")]
    return [(at.label[1], at.label[1], f" ({_flag_word(base)})")]


def _flag_word(base: Item) -> str:
    return "required" if base.extra else "optional"


def _without_flag(line: str, flag: Cut) -> Change:
    """The flag with the comma that sets it off, or with its brackets where it is alone in them."""
    start, end = flag
    before, after = line[:start].rstrip(), line[end:].lstrip()
    if before[-1:] in ("(", "[") and after[:1] in (")", "]"):
        return len(before[:-1].rstrip()), line.index(after[0], end) + 1, ""
    if before[-1:] in ("(", "["):
        ahead = _FLAG_AFTER.match(line, end)
        return start, ahead.end() if ahead else end, ""
    behind = _FLAG_BEFORE.search(line[:start])
    return behind.start() if behind else start, end, ""


def _text(base: Item, wanted: Wanted, level: int) -> list[Change]:
    same_title = base.title == wanted.title
    if same_title and base.topics == wanted.topics:
        return []
    at, line = base.at, base.line
    title = escaped(wanted.title, level)
    topics = _topics(base, wanted.topics, level)
    start, end = at.text
    if start >= end:
        before = "" if at.separated and line[start - 1].isspace() else " " if at.separated else ": "
        after = " " if line[start:].strip() and not line[start].isspace() else ""
        return [(start, start, before + title + (f" – {topics}" if topics else "") + after)]
    changes: list[Change] = []
    cut, region = at.parts.title, at.parts.region
    if not same_title:
        changes.append((*cut, title + _closing(base, cut)))
    if base.topics == wanted.topics:
        return changes
    if not topics:
        changes.append((cut[1], end, _closing(base, (cut[1], end))))
    elif region:
        changes.append((*region, topics + _closing(base, region)))
    else:
        behind = _behind_marks(line, cut[1])
        changes.append((behind, behind, f" – {topics}"))
    return changes


def _behind_marks(line: str, at: int) -> int:
    """Past the marks that close there: what stands inside emphasis is one title to the reader."""
    while at < len(line) and line[at] in "*_":
        at += 1
    return at


def _topics(base: Item, topics: tuple[str, ...], level: int) -> str:
    """The topics in a row; those the line had already, in the spelling they had."""
    at = base.at
    known = dict(zip(base.topics, at.parts.topics, strict=False))
    if level or len(known) != len(at.parts.topics):
        known = {}
    return ", ".join(
        at.source(base.line, known[text]) if text in known else escaped(text, level)
        for text in topics
    )


def _closing(base: Item, cut: Cut) -> str:
    """The marks that close inside the stretch and have to stay."""
    close = base.at.close
    return base.at.marks if close is not None and cut[0] <= close < cut[1] else ""


def _says(found: Item, wanted: Wanted) -> bool:
    done = wanted.done if found.done is None else found.done
    said = Wanted(found.label, found.title, found.topics, found.minutes, found.optional, done)
    return said == wanted


def _same_mark(mark: re.Match[str], line: str) -> bool:
    again = bullet(line)
    return again is not None and again.span() == mark.span()


def _first(attempt: Callable[[int], str], reads_back: Callable[[str], bool], text: str) -> str:
    for level in range(ESCAPES):
        line = attempt(level)
        if reads_back(line):
            return line
    raise _unwritable(text)


def _unwritable(text: str) -> Refused:
    return Refused(
        "{text} cannot be written into this plan so that it reads back the "
        "same. Use other words for it.",
        text=Quoted(text[:80]),
    )


def _put(line: str, cut: Cut, new: str) -> str:
    return line[: cut[0]] + new + line[cut[1] :]


def _changed(line: str, changes: list[Change]) -> str:
    """The line with the changes made; of several at one place, the first comes first."""
    out, at = "", 0
    for start, end, new in sorted(changes, key=lambda change: change[0]):
        out += line[at:start] + new
        at = end
    return out + line[at:]
