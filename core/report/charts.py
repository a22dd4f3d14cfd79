"""The report's two charts as plain data: what to draw, and the same in words for screen readers."""

from typing import Any

from core.progress.course import Stage
from core.progress.numbers import Numbers
from core.report.choices import Choices
from core.report.words import Words

Data = dict[str, Any]

MOST_SAID = 31
"""A chart of more dates than this is told by its sums, not date by date."""


def burn_up(numbers: Numbers, choices: Choices, words: Words) -> Data:
    """Minutes at each date's end; those of the future have no `done` and no `wanted`."""
    stages = [stage for stage in numbers.course.stages if choices.hold(stage.date)]
    past = [stage for stage in stages if stage.done is not None]
    last = past[-1] if past else None
    return {
        "dates": [words.short_date(stage.date) for stage in stages],
        "ideal": [stage.ideal for stage in stages],
        "wanted": [stage.wanted for stage in stages],
        "done": [stage.done for stage in stages],
        "told": "" if last is None else _against_ideal(last, words),
        "alt": ""
        if last is None
        else words.say(
            "burn_up_said",
            date=words.date(last.date),
            done=words.hours(last.done or 0),
            wanted=words.hours(numbers.whole.wanted.minutes),
            ideal=words.hours(last.ideal),
        ),
    }


def _against_ideal(stage: Stage, words: Words) -> str:
    ahead = (stage.done or 0) - stage.ideal
    return words.say(
        "burn_up_even" if not ahead else "burn_up_ahead" if ahead > 0 else "burn_up_behind",
        done=words.hours(stage.done or 0),
        hours=words.hours(abs(ahead)),
        date=words.short_date(stage.date),
    )


def dates(numbers: Numbers, choices: Choices, words: Words) -> Data:
    """Minutes planned and spent on each date."""
    hours = [each for each in numbers.course.hours if choices.hold(each.date)]
    past = [each for each in hours if each.date <= numbers.date]
    told = hours if len(hours) <= MOST_SAID else [each for each in hours if each.spent][:MOST_SAID]
    return {
        "labels": [str(each.date.day) for each in hours],
        "planned": [each.planned for each in hours],
        "spent": [each.spent for each in hours],
        "told": words.say(
            "hours_told",
            spent=words.hours(sum(each.spent for each in past)),
            planned=words.hours(sum(each.planned for each in past)),
            date=words.short_date(past[-1].date),
        )
        if past
        else "",
        "alt": words.say(
            "hours_said",
            dates="; ".join(
                words.say(
                    "hours_said_date",
                    date=words.short_date(each.date),
                    planned=words.hours(each.planned),
                    spent=words.hours(each.spent),
                )
                for each in told
            ),
        ),
    }
