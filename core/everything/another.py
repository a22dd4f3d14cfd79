"""A plan as another one: every id in it a new one, and all that goes by ids going by these.

Ids make the UIDs of events, so two plans with the same ids would claim the same events of a
calendar. See docs/decisions/0012.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Any

from core.everything.whole import Everything
from core.markdown.reading import derived
from core.markdown.wording import reading_of, wording_of
from core.model import PlanId, SessionId, State
from core.review.series import MOST, review_id

Name = Callable[[str], str]


def as_another(what: Everything, fresh: str, title: str) -> Everything:
    """The same plan under another title, with ids that follow from `fresh` and those it had.

    Its events are other ones, and nothing of them is known yet.
    """
    state, name = what.state, _naming(what.state, fresh)
    wording = state.wording
    if not wording.text:  # the rows of the text it came from were known by ids that follow from it
        wording = wording_of(reading_of(state, what.source))
    renamed = replace(
        state,
        plan=replace(state.plan, id=PlanId(name(state.plan.id)), title=title),
        days=_rows(state.days, name, "id"),
        sessions=_rows(state.sessions, name, "id", "day"),
        readings=_rows(state.readings, name, "id", "day"),
        slots=_rows(state.slots, name),
        rules={
            SessionId(name(id_)): replace(rule, after=tuple(SessionId(name(a)) for a in rule.after))
            for id_, rule in state.rules.items()
        },
        records=_rows(state.records, name),
        notes=_rows(state.notes, name),
        day_notes=_rows(state.day_notes, name),
        wording=replace(wording, ids=tuple(map(name, wording.ids))),
    )
    happened = tuple(
        replace(h, session=SessionId(name(h.session))) for h in what.history.happenings
    )
    history = replace(what.history, happenings=happened)
    return replace(what, state=renamed, history=history, stamps={})


def _naming(state: State, fresh: str) -> Name:
    """The new id for an old one; a review's still follows from that of its session."""
    numbers = range(1, MOST + 1) if any(s.optional for s in state.sessions.values()) else ()
    reviews = {review_id(s, number): (s, number) for s in state.sessions for number in numbers}

    def name(id_: str) -> str:
        review = reviews.get(SessionId(id_))
        if review is None:
            return derived(fresh, id_)
        source, number = review
        return review_id(SessionId(name(source)), number)

    return name


def _rows(rows: Mapping[Any, Any], name: Name, *fields: str) -> dict[Any, Any]:
    """A table with its keys renamed, and those fields of its rows."""
    return {
        name(id_): replace(row, **{f: name(getattr(row, f)) for f in fields})
        for id_, row in rows.items()
    }
