"""What holds for every replan: facts stay, rules hold, nothing moves twice, all has its why."""

import pickle

from hypothesis import given, settings
from hypothesis import strategies as st

from core import edits
from core.model import SessionId, SessionState, State
from core.planning import problem_of
from core.replan.follow import follow
from core.replan.proposal import Proposal, Strategy, propose
from core.scheduling.problem import TaskState
from tests.core.replan.plans import NOW, plans
from tests.core.scheduling.judge import judge

strategies = st.sampled_from(Strategy)


@st.composite
def held_plans(draw: st.DrawFn) -> tuple[State, frozenset[SessionId]]:
    """A plan, and the sessions whose moves were refused."""
    state = draw(plans())
    if not state.slots:
        return state, frozenset()
    return state, draw(st.frozensets(st.sampled_from(sorted(state.slots)), max_size=2))


@given(held_plans(), strategies)
def test_what_is_a_fact_never_moves(
    drawn: tuple[State, frozenset[SessionId]], strategy: Strategy
) -> None:
    """Pinned, done, begun, held and frozen sessions stand where they stood."""
    state, held = drawn
    moved = {move.session for move in propose(state, NOW, strategy, held=held).moves}
    frozen_until = NOW.add(hours=state.availability.freeze_hours)
    for id_, slot in state.slots.items():
        row = state.sessions[id_]
        begun = slot.start < max(NOW, frozen_until)
        planned = row.state is SessionState.PLANNED
        stays = planned and (slot.pinned or id_ in held or begun)
        assert not (stays or row.state is SessionState.DONE) or id_ not in moved


@given(held_plans(), strategies)
def test_proposals_keep_the_hard_rules(
    drawn: tuple[State, frozenset[SessionId]], strategy: Strategy
) -> None:
    """Judged by the tests' own judge, against the problem the state is."""
    state, held = drawn
    proposal = propose(state, NOW, strategy, held=held)
    problem = problem_of(state, NOW, held=held)
    after = proposal.edit(state)
    placements = {
        task.id: after.slots[SessionId(task.id)].start
        if SessionId(task.id) in after.slots and task.id not in proposal.unplaced
        else None
        for task in problem.tasks
        if task.state is TaskState.TODO
    }
    assert judge(problem, placements).violations == []


@given(held_plans(), strategies)
def test_once_it_is_made_nothing_more_moves(
    drawn: tuple[State, frozenset[SessionId]], strategy: Strategy
) -> None:
    """The same question has the same answer, and the answer asks no more."""
    state, held = drawn
    proposal = propose(state, NOW, strategy, held=held)
    assert propose(state, NOW, strategy, held=held) == proposal
    after = proposal.edit(state)
    again = propose(after, NOW, strategy, held=held)
    assert again.moves == ()
    assert again.unplaced == proposal.unplaced
    assert again.edit(after) is after


@given(plans())
def test_no_strategy_leaves_out_what_least_change_places(state: State) -> None:
    """Early and even are wishes; a place for everyone comes first."""
    least = set(propose(state, NOW).unplaced)
    for strategy in (Strategy.EVEN, Strategy.EARLY):
        assert set(propose(state, NOW, strategy).unplaced) <= least


@given(plans(), strategies)
def test_everything_has_its_reason(state: State, strategy: Strategy) -> None:
    """Each move says why; each session without a place is named among the reasons."""
    proposal = propose(state, NOW, strategy)
    assert all(move.why.endswith(".") for move in proposal.moves)
    for id_ in proposal.unplaced:
        title = state.sessions[id_].title
        assert any(reason.startswith(f"“{title}”") for reason in proposal.reasons)


@given(plans(), strategies)
def test_a_proposal_travels_between_processes(state: State, strategy: Strategy) -> None:
    """It is a value that can be pickled."""
    proposal = propose(state, NOW, strategy)
    there: Proposal = pickle.loads(pickle.dumps(proposal))
    assert there == proposal


@given(plans(), st.data())
def test_a_drag_back_to_its_origin_is_identity(state: State, data: st.DataObject) -> None:
    """Whatever else waits for a replan."""
    if not state.slots:
        return
    session = data.draw(st.sampled_from(sorted(state.slots)))
    origin = state.slots[session].start
    back = follow(lambda s: edits.move(s, session, origin), NOW, touched=session)
    assert back(state) is state


@settings(max_examples=60)
@given(plans(), st.data())
def test_what_the_hand_puts_somewhere_stays_there(state: State, data: st.DataObject) -> None:
    """And a valid rest is left exactly as it is when it is in nobody's way."""
    if not state.slots:
        return
    session = data.draw(st.sampled_from(sorted(state.slots)))
    settled = propose(state, NOW).edit(state)
    start = NOW.add(minutes=15 * data.draw(st.integers(1, 300)))
    after = follow(lambda s: edits.move(s, session, start), NOW, touched=session)(settled)
    assert after.slots[session].start == start
    kept = {id_ for id_ in settled.slots if settled.slots[id_].pinned}
    for id_ in kept - {session}:
        assert after.slots[id_] == settled.slots[id_]


@given(plans())
def test_alone_is_the_edit_alone(state: State) -> None:
    """Nothing else gives way."""
    for session in state.sessions:

        def drop(before: State, session: SessionId = session) -> State:
            return edits.move(before, session, NOW)

        assert follow(drop, NOW, touched=session, alone=True)(state) == drop(state)
