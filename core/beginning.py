"""From a plan just read to a plan on the calendar: the first state of everything.

The command line, the window's import and the first start all begin here, so that the same text and
the same answers give the same calendar everywhere.
"""

from collections.abc import Mapping
from dataclasses import replace

from whenever import Date, Instant

from core import edits
from core.availability import Availability
from core.errors import Refused
from core.markdown.reader import Reading
from core.model import Busy, BusyId, RunUp, State
from core.planning import Placement, first_placement, placement_of, problem_of
from core.written import opening_weeks, written_places, written_run_up


def begin(
    reading: Reading,
    run_up: RunUp,
    availability: Availability,
    busy: Mapping[BusyId, Busy],
    now: Instant,
    elsewhere: Mapping[BusyId, Busy] | None = None,
) -> tuple[State, Placement]:
    """The plan with every session placed that fits, and why the others do not.

    `elsewhere` is where the sessions of other plans stand.
    """
    unplaced = edits.set_busy(reading.state(run_up, availability), busy)
    unplaced = replace(unplaced, elsewhere=elsewhere or {})
    slots, rules = written_places(reading, unplaced, now)
    weeks = opening_weeks(reading, unplaced)
    if slots or weeks:
        unplaced = replace(unplaced, slots=slots, rules=rules)
        held_back = {id_: start for id_, start in weeks.items() if id_ not in slots}
        problem = problem_of(unplaced, now, not_before=held_back)
        placement = placement_of(unplaced, problem, "preview")
    else:
        placement = first_placement(unplaced, now)
    return edits.place(unplaced, placement.starts), placement


def likely_run_up_of(reading: Reading, availability: Availability, first: Date) -> RunUp:
    """What Tenday proposes for a plan: its own dates and weeks, else room for its days."""
    written = written_run_up(reading, first)
    rows = reading.sessions if reading.layer == "weeks" else reading.days
    return written or likely_run_up(len(rows), availability, first)


def likely_run_up(days: int, availability: Availability, first: Date) -> RunUp:
    """What Tenday proposes until told otherwise: the plan's days and a little air after them.

    Only dates with study hours count; the air is a fifth of the days, at least two. Raises Refused
    where there are not enough of them.
    """
    wanted = days + max(2, days // 5)
    date, counted = first, 0
    for _ in range(20 * 366):
        if availability.open_minutes_on(date) > 0:
            counted += 1
        date = date.add(days=1)
        if counted == wanted:
            return RunUp(first, date)
    raise Refused(
        "In the 20 years after {first} there are not {wanted} dates with study "
        "hours. Give more hours a week.",
        first=first,
        wanted=wanted,
    )


def likely_first_day(availability: Availability, now: Instant, today: Date) -> Date:
    """Today while its first hours still lie ahead, else tomorrow."""
    spans = availability.spans_on(today)
    return today if spans and now <= spans[0].start else today.add(days=1)


def with_target(run_up: RunUp, target: Date | None) -> RunUp:
    """The same run-up before another date that matters."""
    return run_up if target is None else replace(run_up, target_date=target)
