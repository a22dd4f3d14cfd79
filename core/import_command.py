"""The command `tenday import`: a plan's file becomes a plan of the library, placed."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from whenever import Instant

from core.availability import daily
from core.beginning import begin, likely_run_up_of, with_target
from core.linked.settling import check_linkable
from core.markdown.answers import Answers
from core.model import Busy, BusyId, RunUp
from core.plan_file import read_plan
from core.wallclock import read_date

if TYPE_CHECKING:
    from core.store.library import Library

ReadBusy = Callable[[Path, str, RunUp], Mapping[BusyId, Busy]]


def import_plan(
    arguments: Namespace,
    library: Callable[[], "Library"],
    now: Instant,
    zone: str,
    read_busy: ReadBusy,
) -> None:
    """Read, place, add, and say how much found a place. The library is opened once all is read."""
    available = daily(arguments.hours, zone)
    start = read_date(arguments.start)
    reading, source = read_plan(arguments.plan, Answers(today=start))
    target = read_date(arguments.target) if arguments.target else None
    run_up = with_target(likely_run_up_of(reading, available, start), target)
    busy: Mapping[BusyId, Busy] = {}
    if arguments.busy:
        busy = read_busy(arguments.busy, available.zone, run_up)
    opened = library()
    state, placement = begin(reading, run_up, available, busy, now, opened.elsewhere(None))
    link = check_linkable(opened, None, arguments.plan, source) if arguments.link else None
    opened.add(state, source, now)
    if link:
        opened.links.put(state.plan.id, link)
    placed = f"{len(state.slots)} of {len(state.sessions)} sessions placed from {start} on"
    print(f"{state.plan.title}: {placed}")
    print(*placement.sentences(), sep="\n", end="", file=sys.stderr)
