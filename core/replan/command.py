"""The command that fits everything in again: says what it does, and does it unless it is dry."""

from argparse import Namespace
from collections.abc import Callable

from whenever import Instant

from core.command_line import print_json
from core.model import State
from core.replan.report import Strategy, replan
from core.store.opened import Opened


def replan_plan(
    arguments: Namespace, opened: Opened, now: Instant, save: Callable[[Opened, State], None]
) -> None:
    """Replan the opened plan as the command line asks."""
    done = replan(opened.state, now, Strategy(arguments.strategy))
    if not arguments.dry_run:
        save(opened, done.after)
    if arguments.json:
        print_json({**done.as_json(), "applied": not arguments.dry_run})
    else:
        print(*done.lines(), sep="\n")
