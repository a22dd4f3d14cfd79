"""The command `tenday import FILE.json`: a plan comes back with everything that belongs to it."""

from argparse import Namespace
from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING

from whenever import Instant

from core.everything.bringing import How, bring_in
from core.everything.file import read_everything
from core.everything.whole import Everything
from core.wallclock import local_date

if TYPE_CHECKING:
    from core.store.library import Library


def import_everything(
    arguments: Namespace, library: Callable[[], "Library"], now: Instant, zone: str, fresh: str
) -> None:
    """Read, add or replace, and say what came. The library is opened once all is read."""
    what = read_everything(arguments.plan)
    how = How(arguments.known) if arguments.known else None
    title = f"{what.state.plan.title} (restored {local_date(now, zone)})"
    opened = library()
    brought = bring_in(opened.wholes, what, how, fresh, title, now)
    print(f"{opened.load(brought.plan).plan.title}: {', '.join(_counted(what))}")
    if brought.before is not None:
        print("It took the place of the plan that was there. The library was backed up before.")


def _counted(what: Everything) -> Iterator[str]:
    state, history = what.state, what.history
    notes = len(state.notes) + len(state.day_notes) + bool(state.plan_note.text)
    for number, of in (
        (len(state.days), "day"),
        (len(state.sessions), "session"),
        (len(state.readings), "reading"),
        (notes, "note"),
        (len(what.pictures), "picture"),
        (len(history.happenings), "recorded happening"),
    ):
        if number:
            yield f"{number} {of}{'s' if number > 1 else ''}"
