"""Which of the units in a text are its plan: the most specific layer, one of several plans, no sum.

A day with timed sessions is its sessions, a day without is one session. Routines and overviews
count only where there is nothing else; what is passed over is said, with the reason.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field, replace

from core.markdown.grammar.found import Found, Key
from core.markdown.grammar.walk import Walk
from core.saying import Said

DAYS = ("day", "date", "weekday")
Group = list[Found]

_COMPLETE = 0.75
"""The first plan of several is taken that covers so much of what the longest one does."""


@dataclass(slots=True)
class Choice:
    """The units that are the plan and, for each, the sessions in it."""

    layer: str
    units: list[tuple[Found, list[Found]]] = field(default_factory=list[tuple[Found, list[Found]]])
    left: list[tuple[Found, str]] = field(default_factory=list[tuple[Found, str]])
    others: list[list[Found]] = field(default_factory=list[list[Found]])
    "Other plans in the same text, each as its units."
    pauses: list[list[Found]] = field(default_factory=list[list[Found]])
    "For each unit, what fills a time of its own without study."

    @property
    def sessions(self) -> list[Found]:
        """All sessions in the order of the text."""
        return [s for _, sessions in self.units for s in sessions]


def choose(walk: Walk, skip: int = 0) -> Choice | None:
    """The plan in the text, None where there is none. `skip` takes another one of several."""
    for layer, found in _layers(walk):
        group, others = _one_plan(found, skip)
        choice = Choice(layer, others=others)
        if layer in ("weeks", "stages"):
            _hide_routine(group)
        for unit in group:
            inner = _sessions(unit)
            sessions = [s for s in inner if _counts(s, choice)]
            choice.pauses.append([s for s in inner if s.pause and s.clock])
            choice.units.append((unit, sessions))
        if choice.sessions and _enough(choice) and not _mere_mention(walk, choice):
            _leave_out(walk, choice)
            _count_on([unit for unit, _ in choice.units])
            return choice
    return None


def _mere_mention(walk: Walk, choice: Choice) -> bool:
    """True for a long text that speaks of its stages again and again: it is about a plan."""
    if choice.layer != "stages" or not choice.others:
        return False
    covered = sum(unit.end - unit.at for unit, _ in choice.units)
    return covered * 8 < walk.lines[-1].at


def _hide_routine(group: Group) -> None:
    """Slots that only a few weeks or stages have are a routine, not the sessions of all."""
    with_slots = [u for u in group if any(c.clock for c in u.children)]
    if len(with_slots) * 2 < len(group):
        for unit in with_slots:
            unit.children = [c for c in unit.children if not c.clock]


def _enough(choice: Choice) -> bool:
    """A single mention of a day is no plan, unless it has sessions with times."""
    if choice.layer in ("timed", "clock"):
        return len(choice.sessions) >= 3
    if choice.layer == "weekdays" and not any(s.clock for s in choice.sessions):
        return len({n for u, _ in choice.units if u.key for n in u.key.numbers}) >= 3
    return len(choice.units) >= 2 or len(choice.sessions) >= 2


def _layers(walk: Walk) -> Iterable[tuple[str, Group]]:
    """The layers in the order in which they are tried."""
    found = [f for f in walk.found if not f.total]
    days = _leaves(found, DAYS)
    numbered = [f for f in days if f.key and (f.key.unit != "weekday" or f.key.weeks or f.date)]
    weekly = [f for f in days if f.key and f.key.unit == "weekday" and not (f.key.weeks or f.date)]
    weeks = _leaves(found, ("week",))
    if 0 < len(numbered) <= 2 < len(weeks) and not any(
        c.timed for f in numbered for c in f.children
    ):
        weeks, numbered = _leaves(found, ("day", "week", "month", "phase")), []
    stages = _leaves(found, ("month", "phase"))
    clock = [f for f in found if f.clock and f.level == "slot" and not _day_above(f)]
    loose = [f for f in found if f.level in ("timed", "module", "session") and not f.parent]
    named = sum(f.level == "session" and f.timed for f in loose) > 1
    timed = [f for f in loose if f.timed or (named and f.level == "session")]
    modules = _leaves(found, ("module",))
    in_table = sum(f.from_table for f in weeks)
    if in_table == len(weeks) and len(units := _leaves(found, ("module",))) > 2 * len(weeks) > 0:
        weeks = units
    routine = _week(_in(weekly, "routine"))
    by_region = [
        [
            ("days", _with_bare_weeks(_in(numbered, r), _in(weeks, r))),
            ("weekdays", _timed_days(_in(weekly, r))),
            ("weeks", _in(weeks, r)),
            ("weekdays", _in(weekly, r)),
            ("weekdays", routine),
            ("stages", _in(stages, r)),
            ("clock", _in(clock, r)),
        ]
        for r in ("", "overview", "routine")
    ]
    for layers in by_region:
        yield from ((name, group) for name, group in layers if group)
    yield "timed", _in(timed, "") + _in(timed, "overview")
    if sum(bool(m.timed or any(c.timed for c in m.children)) for m in modules) >= 2:
        yield "modules", _in(modules, "")
    beside = _in(numbered, "aside")
    if len(beside) > 3 or sum(s.clock is not None for f in beside for s in _sessions(f)) > 1:
        yield "days", beside


def _with_bare_weeks(days: Group, weeks: Group) -> Group:
    """The days, and between them the weeks that have none, where other weeks are headed alike."""
    heads = [w for f in days for w in _above(f) if w.key and w.key.unit == "week" and w.depth]
    taken = {n for w in heads if w.key for n in w.key.numbers}
    depths = {w.depth for w in heads}
    bare: Group = []
    for week in sorted(weeks, key=lambda w: len(w.key.numbers) if w.key else 0):
        if week.depth in depths and week.key and taken.isdisjoint(week.key.numbers):
            bare.append(week)
            taken.update(week.key.numbers)
    return sorted([*days, *bare], key=lambda f: f.at)


def _above(found: Found) -> Iterable[Found]:
    """The units that hold this one, from the inside."""
    while found.parent is not None:
        found = found.parent
        yield found


def _in(found: Group, region: str) -> Group:
    return [f for f in found if f.region == region]


def _week(found: Group) -> Group:
    """Weekdays, where they make most of a week."""
    return found if len({n for f in found if f.key for n in f.key.numbers}) >= 5 else []


def _timed_days(found: Group) -> Group:
    """Weekdays, where their sessions stand on the clock."""
    slots = sum(1 for f in found for s in _sessions(f) if s.clock)
    return found if slots >= 3 else []


def _day_above(found: Found) -> bool:
    return any(f.key is not None and f.key.unit in DAYS for f in (found, *_above(found)))


def _leaves(found: Group, units: tuple[str, ...]) -> Group:
    """The units that hold no smaller ones of the same kind."""
    mine = [f for f in found if f.key and f.key.unit in units]
    outer: set[int] = set()
    inner: dict[int, int] = {}
    for f in mine:
        for outside in _above(f):
            if outside.key and outside.key.unit in units:
                inner[id(outside)] = inner.get(id(outside), 0) + 1
    for f in mine:
        spread = len(f.key.numbers) > 1 if f.key else False
        if inner.get(id(f), 0) >= (2 if not spread else 1) and (spread or f.level not in ("slot",)):
            outer.add(id(f))
    kept = [f for f in mine if id(f) not in outer]
    whole = {id(f) for f in kept}
    return [f for f in kept if not _inside(f, whole)]


def _inside(found: Found, kept: set[int]) -> bool:
    return any(id(f) in kept for f in _above(found))


def _sessions(unit: Found) -> Group:
    """What is to be done in a unit: its timed parts, else itself."""
    if unit.level in ("slot", "timed") and not any(c.clock for c in unit.children):
        return [unit]
    inner = [c for c in unit.children if not c.total and c.level not in DAYS]
    parts = [
        c
        for c in inner
        if c.level in ("part", "slot", "timed", "session")
        and (c.key is None or c.key.unit not in DAYS)
    ]
    if unit.level == "part":
        return _of_part(unit, parts)
    slots = [c for c in parts if c.clock]
    named = [c for c in parts if c.level in ("part", "session")]
    lengths = [c for c in parts if c.level == "timed"]
    if unit.level == "slot":
        return [s for c in slots for s in _sessions(c)] if len(slots) > 1 else [unit]
    if slots:
        return [s for c in parts if c.clock or c.level in ("part", "session") for s in _sessions(c)]
    if unit.level == "timed":
        return [unit]
    if any(not c.pause for c in named):
        return [s for c in parts if c.level != "timed" or c.timed for s in _sessions(c)]
    if lengths and _are_all(unit, lengths):
        return [s for c in lengths for s in _sessions(c)]
    return [unit]


def _of_part(unit: Found, parts: Group) -> Group:
    """A part of the day is its timed items, where those are what the part is made of."""
    timed = [c for c in parts if c.timed]
    slots = [c for c in timed if c.clock]
    if slots:
        return [s for c in slots for s in _sessions(c)]
    total = sum(c.minutes or 0 for c in timed)
    if timed and (unit.minutes is None or total >= 0.6 * unit.minutes):
        return timed
    return [unit]


def _are_all(unit: Found, lengths: Group) -> bool:
    """True if the timed lines of a unit are its sessions, and no mere remarks in a few of them."""
    total = sum(c.minutes or 0 for c in lengths)
    whole = unit.length.minutes if unit.length else None
    if whole and total < 0.4 * whole:
        return False
    if unit.level in ("week", "month", "phase") and len(lengths) < 2:
        return False
    return len(lengths) * 2 >= len(unit.topics) or total >= 90


def _counts(found: Found, choice: Choice) -> bool:
    if found.total:
        return False
    if found.pause:
        choice.left.append((found, Said("not study: kept as it is")))
        return False
    if (found.rest or (found.idle and not found.title)) and not found.minutes:
        choice.left.append((found, Said("a day of rest")))
        return False
    return True


def _one_plan(found: Group, skip: int) -> tuple[Group, list[Group]]:
    """The units of one plan, and the other plans that repeat its days."""
    scopes: dict[tuple[int, ...], Group] = {}
    for unit in found:
        scopes.setdefault(unit.scope, []).append(unit)
    plans: list[tuple[set[object], Group]] = []
    for group in scopes.values():
        keys = {_identity(k) for f in group if f.key for k in f.key.days()} or {
            f.scope for f in group
        }
        home = next((p for p in plans if len(p[0] & keys) * 2 < len(keys)), None)
        if home is None or any(f.key is None for f in group):
            plans.append((set(keys), list(group)))
        else:
            home[0].update(keys)
            home[1].extend(group)
    if not plans:
        return [], []
    sizes = [(len(keys), 0 if all(f.key for f in group) else len(group)) for keys, group in plans]
    whole = tuple(_COMPLETE * most for most in max(sizes))
    ordered = [p for size, p in zip(sizes, plans, strict=True) if size >= whole]
    ordered += [p for size, p in zip(sizes, plans, strict=True) if size < whole]
    chosen = ordered[skip % len(ordered)]
    return chosen[1], [p[1] for p in ordered if p is not chosen]


def _identity(key: Key) -> object:
    if key.unit == "date":
        return key.name
    return (key.unit, key.numbers, key.weeks, key.outer if key.weeks else "")


def _leave_out(walk: Walk, choice: Choice) -> None:
    """Say which units are not of the plan, and why."""
    taken = {id(f) for unit, sessions in choice.units for f in (unit, *sessions)}
    for group in choice.others:
        for unit in group:
            taken.add(id(unit))
            choice.left.append((unit, Said("another plan, or the same days again")))
    for found in walk.found:
        if id(found) in taken or _inside(found, taken):
            continue
        if found.total:
            choice.left.append((found, Said("a sum of what is counted already")))
        elif found.region:
            choice.left.append((found, _REASONS[found.region]))


_REASONS = {
    "aside": Said("beside the plan"),
    "overview": Said("an overview of what is counted already"),
    "routine": Said("a routine without days of its own"),
}


def _count_on(units: list[Found]) -> None:
    """Let weeks that are counted anew in each month or phase count on."""
    before, highest, raw, base = None, 0, 0, 0
    for unit in units:
        if (key := unit.key) is None:
            continue
        weeks = key.numbers if key.unit == "week" else key.weeks if key.outer == "W" else ()
        stage = next((f for f in _above(unit) if f.key and f.key.unit in ("month", "phase")), None)
        if weeks and stage is not None:
            if stage is not before and before is not None and weeks[0] <= raw:
                base = highest
            before, raw = stage, weeks[-1]
            weeks = tuple(n + base for n in weeks)
            highest = max(highest, weeks[-1])
            unit.key = replace(key, **{"numbers" if key.unit == "week" else "weeks": weeks})


def global_numbers(units: list[Found]) -> list[Key]:
    """The keys with weeks left out where the days are counted through the whole plan."""
    keys = [u.key for u in units if u.key]
    numbers = [n for k in keys if k.unit == "day" for n in k.numbers]
    by_week = {(k.weeks, n) for k in keys if k.unit == "day" for n in k.numbers}
    if len(set(numbers)) == len(by_week):
        return [replace(k, weeks=()) if k.unit == "day" else k for k in keys]
    return keys
