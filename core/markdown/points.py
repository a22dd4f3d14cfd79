"""The points of a week without days, each as a session of its own, where the user wishes that."""

from collections.abc import Iterable
from dataclasses import replace

from core.markdown.grammar.found import Found

LONG_UNITS = ("week", "month", "phase")


def points_of(unit: Found, sessions: list[Found], items: Iterable[Found]) -> list[Found]:
    """The first level of the list below a week, month or phase, timed or not, in the order of the
    text; what is nested deeper are topics. Empty where there are no two of them, or where parts,
    slots or days make up the unit.

    `items` are the list items that are no units.
    """
    if unit.level not in LONG_UNITS or any(s is not unit and s.level != "timed" for s in sessions):
        return []
    timed = [child for child in unit.children if child.level == "timed" and not child.total]
    listed = [i for i in items if i.parent is unit and i.region == unit.region]
    rows = sorted((*timed, *listed), key=lambda found: found.at)
    first = min((row.depth for row in rows), default=0)
    out: list[Found] = []
    for row in rows:
        if row.depth == first:
            out.append(replace(row, topics=[*row.topics], boxes=[]))
        elif out:
            out[-1].topics.append(row.at)
            out[-1].end = row.at + 1
    open_ones = unit in sessions or any(row.level == "topic" for row in out)
    return out if len(out) > 1 and open_ones else []
