"""The command that adds reviews: says which and why, and adds them unless it is dry."""

from argparse import Namespace
from collections.abc import Callable

from whenever import Instant

from core.command_line import print_json
from core.model import State
from core.review.proposal import Wanted, reviews
from core.review.said import as_json, lines
from core.store.opened import Opened


def review_plan(
    arguments: Namespace, opened: Opened, now: Instant, save: Callable[[Opened, State], None]
) -> None:
    """Add to the opened plan the reviews that it lacks, as the command line asks."""
    state, history = opened.state, opened.library.history(opened.plan)
    found = reviews(state, history, now, Wanted(arguments.minutes, arguments.share))
    if not arguments.dry_run:
        save(opened, found.edit(state))
    if arguments.json:
        print_json({**as_json(state, found), "applied": not arguments.dry_run})
    else:
        print(*lines(state, found), sep="\n")
