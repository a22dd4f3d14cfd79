"""What a proposal says: moves with their whys in the plan's words, and just what does not fit."""

from dataclasses import replace

import pytest

from core import edits
from core.availability import Availability
from core.errors import Refused
from core.model import DayId, PartOfDay, Rule, RunUp, SessionId, SessionState, State
from core.replan.catch_up import answered, overdue
from core.replan.proposal import Strategy, propose
from tests.core.replan.plans import MONDAY, NOW, ZONE, busy, on, plan, with_busy, with_sessions
from tests.states import ten_day_state

A, B, C = SessionId("a"), SessionId("b"), SessionId("c")


def placed(state: State, *starts: tuple[int, int]) -> State:
    """Sessions a, b, c, … at these days and hours."""
    ids = [SessionId(name) for name in "abcdef"]
    return edits.place(state, dict(zip(ids, (on(day, hour) for day, hour in starts), strict=False)))


def three() -> State:
    """A, B and C of an hour each on Wednesday at 9, 14 and 16."""
    return placed(with_sessions(plan(), 60, 60, 60), (2, 9), (2, 14), (2, 16))


def whys(state: State, **options: object) -> dict[str, str]:
    proposal = propose(state, NOW, **options)  # pyright: ignore[reportArgumentType]
    return {move.session: move.why for move in proposal.moves}


def test_a_valid_schedule_proposes_nothing() -> None:
    """Zero moves, everything kept, no words."""
    proposal = propose(three(), NOW)
    assert (proposal.moves, proposal.kept, proposal.unplaced) == ((), 3, ())
    assert proposal.reasons == ()


def test_a_busy_time_is_called_by_its_name() -> None:
    """The one it hits moves; the others stay."""
    proposal = propose(with_busy(three(), busy("Dentist", on(2, 14), 60)), NOW)
    (move,) = proposal.moves
    assert (move.session, move.before, proposal.kept) == (B, on(2, 14), 2)
    assert move.why.startswith("“Dentist” takes Wednesday 25 March 14:00")


def test_each_move_has_its_own_why() -> None:
    """New, missed, closed hours, a pin in the way, a day too full."""
    state = with_sessions(plan(), 60, 60)
    assert whys(state) == {A: "It had no place yet.", B: "It had no place yet."}
    missed = edits.miss(placed(state, (0, 9), (2, 9)), A)
    assert whys(missed) == {A: "It was missed on Monday 23 March 09:00."}
    closed = placed(state, (2, 12), (2, 14))
    assert whys(closed) == {A: "No study time is open at its old place any more."}
    pinned = edits.move(placed(state, (2, 9), (2, 9)), B, on(2, 9))
    assert whys(pinned) == {A: "“B” stands there."}
    tight = edits.set_availability(three(), replace(plan().availability, capacity=120))
    (why,) = whys(tight).values()
    assert why == "Wednesday 25 March would hold 3 h, and 2 h is the most."


def test_a_refused_move_stays_refused() -> None:
    """Held sessions stand where they are; what has no place gets none."""
    state = with_busy(three(), busy("Dentist", on(2, 14), 60))
    proposal = propose(state, NOW, held=frozenset({B}))
    assert proposal.moves == ()
    assert any("“B” is kept on a busy time" in reason for reason in proposal.reasons)
    missed = edits.miss(placed(three(), (0, 9)), A)
    assert propose(missed, NOW, held=frozenset({A})).moves == ()


def test_a_missed_session_with_a_new_place_is_planned_again() -> None:
    """In the same edit."""
    missed = edits.miss(placed(three(), (0, 9)), A)
    after = propose(missed, NOW).edit(missed)
    assert after.sessions[A].state is SessionState.PLANNED
    assert after.slots[A].start >= NOW


def test_early_closes_up_and_even_spreads() -> None:
    """Ten hours in five days: all at once, or two a day."""
    state = placed(with_sessions(plan(days=6), *[60] * 8), (2, 9))
    early = propose(state, NOW, Strategy.EARLY).edit(state)
    assert max(slot.start for slot in early.slots.values()) < on(3, 10)
    even = propose(state, NOW, Strategy.EVEN)
    planned = [load.planned for date, load in even.loads.items() if date > MONDAY]
    assert len(planned) == 5
    assert max(planned) - min(planned) <= 60


@pytest.mark.parametrize("strategy", list(Strategy))
def test_bad_input_is_answered_with_its_cause(strategy: Strategy) -> None:
    """Never an exception, never nothing without words."""

    def said(state: State) -> str:
        return " ".join(propose(state, NOW, strategy).reasons)

    state = with_sessions(plan(), 60, 60)
    assert "it has no sessions" in said(plan())
    assert "every session is done or skipped" in said(edits.skip(edits.skip(state, A), B))
    past = edits.set_run_up(state, RunUp(MONDAY.add(days=-9), MONDAY.add(days=-2)))
    assert "has passed" in said(past)
    never = edits.set_availability(state, Availability(ZONE, ((),) * 7))
    assert "no study time is open" in said(never)
    assert "the longest free stretch is 4 h" in said(with_sessions(plan(), 300))
    pins = edits.move(edits.move(state, A, on(2, 9)), B, on(2, 9, 30))
    assert "overlap where you pinned them" in said(pins)
    on_busy = with_busy(edits.move(state, A, on(2, 9)), busy("Dentist", on(2, 9), 60))
    assert "pinned on a busy time" in said(on_busy)
    late = edits.move(state, A, on(9, 9))
    assert "after the target date" in said(late)
    short = with_sessions(plan("09:00-10:00", days=3), *[60] * 5)
    assert "5 h are needed and 2 h are free: 3 h short" in said(short)


def test_a_long_tight_chain_is_shifted_rather_than_cut() -> None:
    """Two hundred sessions, a busy time near the first, and air behind the last: all fit."""
    state = with_sessions(plan("08:00-12:00", days=110, break_minutes=0))
    state = edits.add_day(state, DayId("d1"), "1", "Theme")
    for k in range(200):
        id_ = SessionId(f"s{k:03}")
        state = edits.add_session(state, id_, DayId("d1"), f"S {k}", 120)
        state = edits.place(state, {id_: on(2 + k // 2, 8 + 2 * (k % 2))})
    proposal = propose(with_busy(state, busy("Dentist", on(2, 8), 120)), NOW)
    assert proposal.unplaced == ()
    assert all(move.why for move in proposal.moves)


def test_slack_comes_in_quarter_hours() -> None:
    """Down, whatever the lengths are."""
    slack = propose(with_sessions(plan(), 50, 65), NOW).slack
    assert (slack.free % 15, slack.minutes % 15) == (0, 0)


def test_ten_thousand_sessions_are_answered() -> None:
    """A plan far too large for its time; each left out is named."""
    row = next(iter(ten_day_state().sessions.values()))
    state = replace(ten_day_state(), slots={}, readings={})
    many = {
        SessionId(f"x{k}"): replace(row, id=SessionId(f"x{k}"), rank=float(k))
        for k in range(10_000)
    }
    proposal = propose(replace(state, sessions=many), on(-21, 7))
    assert len(proposal.moves) + len(proposal.unplaced) == 10_000
    assert proposal.unplaced
    assert proposal.reasons


def test_a_session_that_keeps_its_day_moves_within_it() -> None:
    """Or has no place, rather than another day, now and when asked again."""
    state = edits.set_rule(three(), B, Rule(keep_day=True))
    hit = with_busy(state, busy("Dentist", on(2, 13), 120))
    (move,) = propose(hit, NOW).moves
    assert move.session == B
    assert move.after is not None
    assert hit.local(move.after).date() == MONDAY.add(days=2)
    full = with_busy(edits.move(state, A, on(2, 9)), busy("Fair", on(2, 10), 9 * 60))
    proposal = propose(full, NOW)
    assert B in proposal.unplaced
    again = propose(proposal.edit(full), NOW)
    assert again.unplaced == proposal.unplaced
    assert any("it keeps its day, but stands on none" in reason for reason in again.reasons)


def test_what_must_come_first_overrules_the_plan() -> None:
    """A after C: C and B move ahead of A, and what is outside the plan does not count."""
    state = edits.set_rule(with_sessions(plan(), 60, 60, 60), A, Rule(after=(C, SessionId("x"))))
    after = propose(state, NOW).edit(state)
    assert after.slots[C].start < after.slots[A].start
    skipped = edits.skip(state, C)
    assert propose(skipped, NOW).unplaced == ()


def test_a_circle_of_prerequisites_is_refused_with_the_titles() -> None:
    """Also where two edits of two devices made it together."""
    state = edits.set_rule(three(), B, Rule(after=(A,)))
    with pytest.raises(Refused, match=r"(“A” → “B” → “A”|“B” → “A” → “B”): each would wait"):
        edits.set_rule(state, A, Rule(after=(B,)))
    joined = replace(state, rules={**state.rules, A: Rule(after=(B,))})
    with pytest.raises(Refused, match="Take one of these prerequisites away"):
        propose(joined, NOW)


def test_a_wish_for_the_afternoon_is_kept_where_it_costs_nothing() -> None:
    """Loose sessions begin in it; where that would leave them out, they do not."""
    wish = Rule(part=PartOfDay.AFTERNOON)
    state = edits.set_rule(with_sessions(plan(), 60), A, wish)
    assert propose(state, NOW).edit(state).slots[A].start == on(1, 14)
    walls = (busy(f"Fair {day}", on(day, 13), 360) for day in range(1, 5))
    blocked = with_busy(state, *walls)
    assert propose(blocked, NOW).edit(blocked).slots[A].start == on(1, 9)


def test_a_buffer_is_rest_behind_that_session_alone() -> None:
    """Two hours behind A, the ordinary break behind B."""
    state = edits.set_rule(with_sessions(plan(), 60, 60), A, Rule(buffer=120))
    after = propose(state, NOW).edit(state)
    assert [after.slots[id_].start for id_ in (A, B)] == [on(1, 9), on(1, 14)]


def test_frozen_hours_stay_as_they_are() -> None:
    """A busy time in them is told, not evaded; beyond them it is."""
    state = with_busy(placed(three(), (1, 10)), busy("Dentist", on(1, 10), 60))
    assert whys(state).keys() == {A}
    frozen = propose(edits.freeze(state, 3), NOW)
    assert frozen.moves == ()
    assert any("“A” is kept on a busy time" in reason for reason in frozen.reasons)


def test_what_lies_behind_waits_for_an_answer() -> None:
    """In order of time; an answer each, and what is missed gets a new place."""
    state = placed(three(), (0, 16), (0, 9), (2, 9))
    assert overdue(state, NOW) == [B, A]
    assert propose(state, NOW).moves == ()
    after = answered(state, {A: SessionState.MISSED, B: SessionState.DONE}, NOW)
    assert (overdue(after, NOW), after.records[B].minutes) == ([], 60)
    assert A in {move.session for move in propose(after, NOW).moves}
    assert answered(state, {A: SessionState.SKIPPED}, NOW).sessions[A].state == "skipped"
