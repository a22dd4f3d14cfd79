"""Reviews told in lines for people and as JSON for programs.

The JSON is stable: members are added, never renamed. Lengths are minutes, starts local times with
their offset, sessions have their ids; what is not so is null.
"""

from collections.abc import Iterator
from typing import Any

from core.model import State
from core.replan.why import moment
from core.review.proposal import Reviews
from core.saying import Length, Quoted, english


def lines(state: State, found: Reviews) -> Iterator[str]:
    """In English, a line for each thing to know."""
    count, minutes = len(found.found), sum(review.minutes for review in found.found)
    called = "1 review" if count == 1 else f"{count} reviews"
    spare = english(Length(max(0, found.slack)))
    yield f"{called}, {english(Length(minutes))} of {spare} to spare."
    for review in found.found:
        when = english(moment(state, review.start))
        yield f"{english(Quoted(review.title))}: {when}. {review.why}"
    if found.hint is not None:
        yield found.hint


def as_json(state: State, found: Reviews) -> dict[str, Any]:
    """For programs."""
    return {
        "minutes": found.wanted.minutes,
        "share": found.wanted.share,
        "slack": found.slack,
        "budget": found.minutes,
        "reviews": [
            {
                "id": review.session,
                "of": review.source,
                "title": review.title,
                "day": review.day,
                "start": state.local(review.start).to_fixed_offset().format_iso(),
                "minutes": review.minutes,
                "topics": [topic.text for topic in review.topics],
                "new": review.is_new,
                "why": review.why,
            }
            for review in found.found
        ],
        "hint": found.hint,
    }
