"""The command `tenday import`: a plan's file becomes a plan of the library, its text placed."""

import sys
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from whenever import Instant

from core.availability import daily
from core.beginning import begin, likely_run_up_of, with_target
from core.everything.command import import_everything
from core.everything.file import holds_everything
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
    fresh: str,
) -> int:
    """Bring a plan in by its text or with everything, and say so; 2 where the options are wrong."""
    whole = holds_everything(arguments.plan)
    if fault := _fault(arguments, whole):
        print(f"tenday import: {fault}", file=sys.stderr)
        return 2
    if whole:
        import_everything(arguments, library, now, zone, fresh)
    else:
        _import_text(arguments, library, now, zone, read_busy)
    return 0


def _fault(arguments: Namespace, whole: bool) -> str:
    """What is wrong with the options, in a sentence; empty where nothing is."""
    of_text = ("start", "target", "hours", "busy", "link")
    given = [f"--{name}" for name in of_text if getattr(arguments, name)]
    if whole and given:
        return f"a file with everything is placed already; leave out {', '.join(given)}"
    if not whole and arguments.known:
        return f"--{arguments.known} is for a file with everything of a plan, as JSON"
    return "" if whole or arguments.start else "a plan's text needs its first day, --start DATE"


def _import_text(
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
