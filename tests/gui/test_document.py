"""The document: the only door for edits, shown at once, saved in order, undone by name."""

import threading
from collections.abc import Callable, Iterator

import pytest
from pytestqt.qtbot import QtBot
from whenever import Instant

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import DayId, PlanId, SessionId, State
from gui.document import Document, Saving
from gui.jobs import Jobs
from tests.any_edit import empty_state

A = SessionId("a")
NINE = Instant.from_utc(2026, 3, 2, 9)
TEN = Instant.from_utc(2026, 3, 2, 10)


class Disk:
    """A place to save to, which can be full for a while."""

    def __init__(self, state: State) -> None:
        self.state = state
        self.full = False
        self.writes = 0

    def save(self, plan: PlanId, changes: Changes) -> None:
        if self.full:
            raise Refused("The disk is full. Free some space and try again.")
        self.writes += 1
        self.state = changes.apply(self.state)


def planned() -> State:
    day = edits.add_day(empty_state(), DayId("d"), "1", "Docker")
    return edits.add_session(day, A, DayId("d"), "Docker basics", 120)


@pytest.fixture
def jobs() -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.finish()


@pytest.fixture
def disk() -> Disk:
    return Disk(planned())


@pytest.fixture
def document(disk: Disk, jobs: Jobs, qtbot: QtBot) -> Document:
    made = Document(disk.save, jobs)
    made.open(disk.state)
    return made


def to(start: Instant) -> Callable[[State], State]:
    return lambda state: edits.move(state, A, start)


def test_an_edit_shows_at_once_and_is_saved(document: Document, disk: Disk, qtbot: QtBot) -> None:
    """Listeners hear of the edit before `do` returns; the disk has it soon after."""
    heard: list[Changes] = []
    document.changed.connect(heard.append)
    document.do("Move Docker basics", to(NINE))
    assert [c.sessions() for c in heard] == [{A}]
    assert document.state.slots[A].start == NINE
    qtbot.waitUntil(lambda: document.saving is Saving.SAVED)
    assert disk.state == document.state


def test_undo_and_redo_are_saved_too(document: Document, disk: Disk, qtbot: QtBot) -> None:
    """The library follows the window back and forth."""
    before = document.state
    document.do("Move Docker basics", to(NINE))
    assert document.undo_name == "Move Docker basics"
    document.undo()
    assert document.state == before
    assert (document.undo_name, document.redo_name) == (None, "Move Docker basics")
    document.redo()
    qtbot.waitUntil(lambda: document.saving is Saving.SAVED)
    assert disk.state == document.state
    assert document.state.slots[A].start == NINE


def test_a_preview_changes_nothing(document: Document) -> None:
    """What would change can be looked at without changing it."""
    before = document.state
    assert document.preview(to(NINE)).sessions() == {A}
    assert document.state is before
    assert document.undo_name is None


def test_an_edit_that_cannot_be_says_why(document: Document, qtbot: QtBot) -> None:
    """The user hears the refusal, and nothing has changed."""
    before = document.state
    said: list[str] = []
    document.trouble.connect(said.append)
    document.do("Pin", lambda state: edits.pin(state, A))
    assert "Give it a time first" in said[0]
    assert document.state is before


def test_an_edit_without_effect_is_no_edit(document: Document) -> None:
    """Undo has nothing to say about what changed nothing."""
    document.do("Rename", lambda state: edits.retitle(state, A, "Docker basics"))
    assert document.undo_name is None


def test_a_full_disk_loses_nothing(document: Document, disk: Disk, qtbot: QtBot) -> None:
    """Edits stay in the window, undoable, and are all written once there is room."""
    disk.full = True
    said: list[str] = []
    document.trouble.connect(said.append)
    document.do("Move Docker basics", to(NINE))
    qtbot.waitUntil(lambda: bool(said))
    assert "Free some space" in said[0]
    assert document.saving is Saving.FAILED
    with qtbot.waitSignal(document.trouble):
        document.do("Move Docker basics", to(TEN))
    disk.full = False
    document.save_again()
    qtbot.waitUntil(lambda: document.saving is Saving.SAVED)
    assert disk.state == document.state
    assert document.state.slots[A].start == TEN


def test_what_another_program_saved_is_shown(document: Document, qtbot: QtBot) -> None:
    """A state read afresh replaces ours; listeners hear just the difference; undo still works."""
    document.do("Move Docker basics", to(NINE))
    qtbot.waitUntil(lambda: document.saving is Saving.SAVED)
    elsewhere = edits.retitle(document.state, A, "Docker and Compose")
    heard: list[Changes] = []
    document.changed.connect(heard.append)
    document.receive(elsewhere)
    assert [c.tables() for c in heard] == [{"sessions"}]
    document.undo()
    assert A not in document.state.slots
    assert document.state.sessions[A].title == "Docker and Compose"


def test_edits_still_being_written_stay_on_top(jobs: Jobs, qtbot: QtBot) -> None:
    """A state read before our edit reached the disk does not take the edit back."""
    gate = threading.Event()

    def save(plan: PlanId, changes: Changes) -> None:
        gate.wait()

    document = Document(save, jobs)
    document.open(planned())
    document.do("Move Docker basics", to(NINE))
    document.receive(edits.retitle(planned(), A, "Docker and Compose"))
    gate.set()
    assert document.state.slots[A].start == NINE
    assert document.state.sessions[A].title == "Docker and Compose"
    qtbot.waitUntil(lambda: document.saving is Saving.SAVED)


def test_edits_made_just_before_the_end_are_saved(disk: Disk, qtbot: QtBot) -> None:
    """However quickly edits follow each other and the window closes, none is lost."""
    jobs = Jobs()
    document = Document(disk.save, jobs)
    document.open(disk.state)
    for hour in range(5):
        document.do("Move Docker basics", to(NINE.add(hours=hour)))
    document.finish()
    jobs.finish()
    qtbot.wait(0)
    assert disk.state == document.state


def test_jobs_run_in_order_and_report_on_the_main_thread(jobs: Jobs, qtbot: QtBot) -> None:
    """One worker, first come first served; what they return arrives where the window lives."""
    done: list[int] = []
    threads: set[threading.Thread] = set()

    def deliver(number: int) -> None:
        done.append(number)
        threads.add(threading.current_thread())

    for number in range(20):
        jobs.submit(lambda n=number: n, deliver, lambda error: pytest.fail(str(error)))
    qtbot.waitUntil(lambda: len(done) == 20)
    assert done == list(range(20))
    assert threads == {threading.main_thread()}


def test_a_bug_in_a_job_reaches_the_crash_report(jobs: Jobs, qtbot: QtBot) -> None:
    """What is not the user's to mend is raised where the excepthook sees it."""
    failed: list[BaseException] = []
    with qtbot.captureExceptions() as raised:
        jobs.submit(lambda: 1 // 0, lambda _: None, failed.append)
        qtbot.waitUntil(lambda: bool(raised))
    assert [type(e) for e in failed] == [ZeroDivisionError]
    assert [kind for kind, _, _ in raised] == [ZeroDivisionError]
