"""A plan and its calendar come to agree: field by field, whoever edited what, and only once."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from whenever import Instant

from core import edits
from core.model import SessionId, SessionState, Topic
from sync.event import session_uid
from sync.memory import Calendar, MemoryService
from sync.mirror import Braked, Mirror
from sync.parts import Part
from sync.service import Unreachable
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id
from tests.sync.installation import Crash, Network, Notebook, Phone, local_event, sync

DONE, PLANNED, UNPLACED = session_id(1, 1), session_id(3, 1), session_id(3, 2)
THURSDAY = at(FIRST_DAY.add(days=3), 15)


@pytest.fixture
def calendar() -> Calendar:
    return Calendar()


@pytest.fixture
def network(calendar: Calendar) -> Network:
    return Network(MemoryService(calendar, ZONE))


@pytest.fixture
def phone(calendar: Calendar) -> Phone:
    return Phone(calendar)


@pytest.fixture
def desk(network: Network) -> Notebook:
    """A computer whose plan is in the calendar already."""
    notebook = Notebook(sample_state())
    sync(notebook, network)
    network.requests = network.writes = 0
    return notebook


def test_every_session_with_a_place_becomes_one_event(desk: Notebook, calendar: Calendar) -> None:
    """Five of six: the last has no place. They say what the plan says."""
    assert calendar.bodies.keys() == {session_uid(s) for s in desk.state.slots}
    assert Phone(calendar).event(PLANNED).summary == "SQL review"
    assert Phone(calendar).event(DONE).state is SessionState.DONE


def test_a_second_sync_asks_once_and_writes_nothing(desk: Notebook, network: Network) -> None:
    """Neither to the server nor, but for the token, here."""
    sync(desk, network)
    assert (network.requests, network.writes) == (1, 0)
    steps = desk.steps
    sync(desk, network)
    assert (network.requests, desk.steps) == (2, steps)


def test_an_edit_here_is_one_conditional_write(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """And what the phone put into the event stays."""
    uid = session_uid(PLANNED)
    with_color = phone.calendar.bodies[uid].replace("SUMMARY", "X-PHONE-COLOR:red\r\nSUMMARY")
    phone.calendar.put(uid, with_color)
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
    outcome = sync(desk, network)
    assert outcome.changed == ["SQL review"]
    assert network.writes == 1
    assert phone.event(PLANNED).start == THURSDAY
    assert "X-PHONE-COLOR:red" in phone.calendar.bodies[uid]


def test_an_edit_on_the_phone_is_an_edit_of_the_plan(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """A session moved there is moved and pinned here, and nothing is sent back."""
    phone.edit(PLANNED, start=THURSDAY, end=THURSDAY.add(minutes=45))
    outcome = sync(desk, network)
    assert outcome.taken == {PLANNED: {Part.START, Part.MINUTES}}
    assert desk.state.slots[PLANNED].start == THURSDAY
    assert desk.state.slots[PLANNED].pinned
    assert desk.state.sessions[PLANNED].minutes == 45
    assert network.writes == 0


def test_different_parts_edited_on_both_sides_are_merged(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """A title here, a note and a time there: each side gets the other's."""
    desk.edit(edits.retitle(desk.state, PLANNED, "SQL, reviewed"))
    event = phone.event(PLANNED)
    note = f"{event.description}\n\nJoin *order* matters"
    phone.edit(PLANNED, start=THURSDAY, end=THURSDAY.add(minutes=90), description=note)
    sync(desk, network)
    assert desk.state.slots[PLANNED].start == THURSDAY
    assert desk.state.notes[PLANNED].text == "Join *order* matters"
    assert phone.event(PLANNED).summary == "SQL, reviewed"
    assert phone.event(PLANNED).start == THURSDAY
    assert not desk.memory.marks[PLANNED].held


def test_the_same_part_edited_on_both_sides_stands_on_both(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """Neither value is lost or sent, other parts go on, and an agreement ends it."""
    desk.edit(edits.retitle(desk.state, PLANNED, "Mine"))
    phone.edit(PLANNED, summary="Theirs")
    sync(desk, network)
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
    sync(desk, network)
    assert desk.memory.marks[PLANNED].held == {Part.TITLE}
    assert (desk.state.sessions[PLANNED].title, phone.event(PLANNED).summary) == ("Mine", "Theirs")
    assert phone.event(PLANNED).start == THURSDAY
    phone.edit(PLANNED, summary="Mine")
    sync(desk, network)
    assert not desk.memory.marks[PLANNED].held


def test_what_is_deleted_on_the_phone_waits_in_the_tray(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """The session stays in the plan, is not sent again, and an edit here brings it back."""
    phone.delete(PLANNED)
    sync(desk, network)
    assert PLANNED in desk.state.slots
    assert network.writes == 0
    assert desk.memory.marks[PLANNED].body == ""
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
    sync(desk, network)
    assert phone.event(PLANNED).start == THURSDAY


def test_a_session_edited_here_outlives_its_deletion_there(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """The edit wins."""
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
    phone.delete(PLANNED)
    sync(desk, network)
    assert phone.event(PLANNED).start == THURSDAY


def test_a_deletion_here_deletes_the_event_and_its_undo_brings_it_back(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """Once each."""
    before = desk.state
    desk.edit(edits.delete_session(before, PLANNED))
    assert sync(desk, network).deleted == ["SQL review"]
    assert session_uid(PLANNED) not in phone.calendar.bodies
    desk.edit(before)
    assert sync(desk, network).made == ["SQL review"]
    assert network.writes == 2


def test_an_event_edited_there_outlives_its_deletion_here(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """A session without a place gets the phone's; one that is gone stays there to be decided."""
    desk.edit(edits.unschedule(desk.state, PLANNED))
    phone.edit(PLANNED, start=THURSDAY, end=THURSDAY.add(minutes=90))
    sync(desk, network)
    assert desk.state.slots[PLANNED].start == THURSDAY
    desk.edit(edits.delete_session(desk.state, PLANNED))
    phone.edit(PLANNED, summary="Still wanted")
    sync(desk, network)
    sync(desk, network)
    assert phone.event(PLANNED).summary == "Still wanted"


def test_a_second_computer_adopts_the_same_plan(desk: Notebook, network: Network) -> None:
    """Its sessions take the places that the calendar shows, nothing is sent twice or written."""
    moved = edits.move(sample_state(), PLANNED, THURSDAY)
    other = Notebook(edits.place(moved, {UNPLACED: THURSDAY.add(hours=3)}))
    sync(other, network)
    assert other.state.slots[PLANNED].start == desk.state.slots[PLANNED].start
    assert network.writes == 1
    sync(desk, network)
    assert desk.state.slots[UNPLACED].start == THURSDAY.add(hours=3)
    assert network.writes == 1


def test_two_computers_with_other_topics_do_not_write_for_ever(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """Each keeps its own words about the session; the note is one."""
    other = Notebook(sample_state())
    sync(other, network)
    other.edit(edits.set_topics(other.state, PLANNED, (Topic("joins"), Topic("indexes"))))
    phone.edit(PLANNED, description=f"{phone.event(PLANNED).description}\n\nAsk Ada")
    for _ in range(3):
        sync(other, network)
        sync(desk, network)
    assert desk.state.notes[PLANNED].text == other.state.notes[PLANNED].text == "Ask Ada"
    writes = network.writes
    sync(other, network)
    sync(desk, network)
    assert network.writes == writes == 1


def test_someone_elses_events_are_never_touched(
    desk: Notebook, network: Network, calendar: Calendar
) -> None:
    """Nor read: a recurring meeting in the same calendar."""
    calendar.put("meeting@work", "BEGIN:VCALENDAR …")
    sync(desk, network)
    assert calendar.bodies["meeting@work"] == "BEGIN:VCALENDAR …"
    assert network.requests == 1


def test_most_of_a_calendar_gone_is_a_question(
    desk: Notebook, network: Network, calendar: Calendar
) -> None:
    """Nothing changes until it is answered; then all of it waits in the tray."""
    for uid in list(calendar.bodies):
        calendar.remove(uid)
    with pytest.raises(Braked, match="5 of 5 events are no longer in the calendar"):
        sync(desk, network)
    assert all(mark.body for mark in desk.memory.marks.values())
    sync(desk, network, accept=True)
    assert not any(mark.body for mark in desk.memory.marks.values())
    assert network.writes == 0


def test_a_plan_emptied_by_mistake_does_not_empty_the_calendar(
    desk: Notebook, network: Network, calendar: Calendar
) -> None:
    """The brake holds both ways."""
    desk.edit(replace(desk.state, slots={}))
    with pytest.raises(Braked, match="no longer in the plan"):
        sync(desk, network)
    assert len(calendar.bodies) == 5


def test_a_refused_token_is_followed_by_a_whole_look(
    desk: Notebook, network: Network, calendar: Calendar, phone: Phone
) -> None:
    """Deletions and edits since are still seen; nothing is wiped or sent again."""
    phone.delete(DONE)
    phone.edit(PLANNED, summary="Renamed")
    calendar.oldest = calendar.changes + 1
    calendar.put("tick@elsewhere", "")
    sync(desk, network)
    assert desk.memory.marks[DONE].body == ""
    assert desk.state.sessions[PLANNED].title == "Renamed"
    assert network.writes == 0


def test_an_event_that_recurs_now_is_left_alone(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """On both sides, with a word about it."""
    uid = session_uid(PLANNED)
    series = phone.calendar.bodies[uid].replace("SUMMARY", "RRULE:FREQ=DAILY\r\nSUMMARY")
    phone.calendar.put(uid, series)
    assert "now recurs" in sync(desk, network).problems[0]
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
    sync(desk, network)
    assert phone.calendar.bodies[uid] == series


def test_an_event_too_long_for_a_session_stands_on_both_sides(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """What cannot be an edit is said, and its other parts are taken."""
    phone.edit(PLANNED, end=phone.event(PLANNED).start.add(hours=30), summary="Longer")
    outcome = sync(desk, network)
    assert "24 hours" in outcome.problems[0]
    assert desk.state.sessions[PLANNED].minutes == 90
    assert desk.state.sessions[PLANNED].title == "Longer"
    assert desk.memory.marks[PLANNED].held == {Part.MINUTES}


def test_skipping_and_planning_again_go_both_ways(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """Called off there is skipped here; planned again here is on again there."""
    phone.edit(PLANNED, state=SessionState.SKIPPED)
    sync(desk, network)
    assert desk.state.sessions[PLANNED].state is SessionState.SKIPPED
    desk.edit(edits.reopen(desk.state, PLANNED))
    sync(desk, network)
    assert phone.event(PLANNED).state is SessionState.PLANNED


def test_a_dry_run_says_it_and_writes_nothing(
    desk: Notebook, network: Network, phone: Phone
) -> None:
    """Neither there nor here."""
    phone.edit(DONE, summary="Renamed")
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
    before = (desk.state, desk.memory)
    outcome = Mirror(network, desk, dry_run=True).sync(NOW)
    assert (outcome.changed, outcome.taken) == (["SQL review"], {DONE: {Part.TITLE}})
    assert (desk.state, desk.memory) == before
    assert network.writes == 0


def lost_at(way: str, request: int, network: Network) -> None:
    setattr(network, way, request)


@pytest.mark.parametrize("way", ["lose_request", "lose_answer"])
@pytest.mark.parametrize("request_", range(1, 9))
def test_a_lost_request_or_answer_is_made_good(way: str, request_: int, calendar: Calendar) -> None:
    """Whichever it was: nothing twice, nothing lost, and an edit made meanwhile is no conflict."""
    desk, network = Notebook(sample_state()), Network(MemoryService(calendar, ZONE))
    setattr(network, way, request_)
    failed = False
    try:
        sync(desk, network)
        desk.edit(edits.delete_session(edits.retitle(desk.state, PLANNED, "One"), DONE))
        sync(desk, network)
    except Unreachable:
        failed = True
    desk.edit(edits.retitle(desk.state, PLANNED, "Two"))
    sync(desk, network)
    assert failed
    assert Phone(calendar).event(PLANNED).summary == "Two"
    assert not any(mark.held or not mark.body for mark in desk.memory.marks.values())
    assert calendar.bodies.keys() == {session_uid(s) for s in desk.state.slots}


@pytest.mark.parametrize("steps", range(8))
def test_a_crash_before_any_step_is_made_good(steps: int, calendar: Calendar) -> None:
    """What was sent but not noted is recognised as our own."""
    desk, service = Notebook(sample_state()), MemoryService(calendar, ZONE)

    def crash() -> None:
        if desk.steps == steps:
            desk.before_step = lambda: None
            raise Crash

    desk.before_step = crash
    with pytest.raises(Crash):
        sync(desk, service)
        desk.edit(edits.move(desk.state, PLANNED, THURSDAY))
        sync(desk, service)
    desk.edit(edits.move(desk.state, PLANNED, THURSDAY.add(hours=1)))
    sync(desk, service)
    assert Phone(calendar).event(PLANNED).start == THURSDAY.add(hours=1)
    assert not any(mark.held for mark in desk.memory.marks.values())
    network = Network(service)
    sync(desk, network)
    assert network.writes == 0


def test_pushing_forty_sessions_costs_one_request_more() -> None:
    """And an edit on the phone two."""
    calendar = Calendar()
    state = sample_state()
    for number in range(40):
        session = SessionId(f"more{number}")
        state = edits.add_session(state, session, next(iter(state.days)), f"More {number}", 30)
        state = edits.place(state, {session: THURSDAY.add(hours=number)})
    desk, network = Notebook(state), Network(MemoryService(calendar, ZONE))
    sync(desk, network)
    assert network.requests == 45 + 1
    sync(desk, network)
    network.requests = 0
    Phone(calendar).edit(PLANNED, summary="Renamed")
    sync(desk, network)
    assert network.requests == 2


def test_a_server_that_spells_things_its_own_way_has_edited_nothing(calendar: Calendar) -> None:
    """It cuts titles and drops what it does not know; the plan keeps its own."""

    class Terse(MemoryService):
        def write(self, event, upon):
            return super().write(replace(event, summary=event.summary[:5], about=""), upon)

    desk = Notebook(sample_state())
    network = Network(Terse(calendar, ZONE))
    sync(desk, network)
    sync(desk, network)
    assert desk.state.sessions[PLANNED].title == "SQL review"
    assert network.writes == 5
    start: Instant = local_event(desk, PLANNED).start
    Phone(calendar).edit(PLANNED, start=start.add(hours=1), end=start.add(hours=3))
    sync(desk, network)
    assert desk.state.sessions[PLANNED].title == "SQL review"
    assert desk.state.slots[PLANNED].start == start.add(hours=1)


Edit = Callable[[Notebook], None]
