"""The main job where there is no screen: a plan in; calendar, report and a picture of the week out.

It is what a newcomer on a server sees of Tenday, and what a fresh machine is tried with.
"""

import sys
from collections.abc import Callable
from pathlib import Path

from whenever import Instant

from core.agenda import agenda, sentence
from core.availability import ordinary
from core.beginning import begin, likely_run_up_of
from core.files import write_atomically
from core.outgoing import Format, Outgoing
from core.plan_file import read_plan
from core.stamp import Stamp
from core.wallclock import to_wall
from gui.picture import week_picture
from resources import SAMPLE_PLAN, path_of

FOLDER = Path("out")
"""Where the files go, in the present folder."""


def main_job(
    plan: Path | None, now: Instant, zone: str, make: Callable[[Format, Outgoing], bytes]
) -> None:
    """Place the plan, or the sample, from tomorrow on; print the schedule and the files' paths."""
    reading, source = read_plan(plan or path_of(SAMPLE_PLAN))
    available = ordinary(zone)
    first = to_wall(now, zone).date().add(days=1)
    run_up = likely_run_up_of(reading, available, first)
    state, placement = begin(reading, run_up, available, {}, now)
    for item in agenda(state, first, 366):
        print(sentence(state, item.session.id))
    print(*placement.sentences(), sep="\n", end="", file=sys.stderr)
    what = Outgoing(state, source, dict.fromkeys(state.sessions, Stamp(0, now)), now)
    made = {f"tenday.{form}": make(form, what) for form in (Format.CALENDAR, Format.REPORT)}
    FOLDER.mkdir(exist_ok=True)
    for name, data in {**made, "tenday-week.png": week_picture(state, now)}.items():
        write_atomically(FOLDER / name, data)
        print((FOLDER / name).absolute())
