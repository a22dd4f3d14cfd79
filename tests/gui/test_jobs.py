"""Computing apart: answers come to the main thread, the latest wins, a death is survived."""

import os
from collections.abc import Iterator
from threading import Event
from threading import enumerate as enumerate_threads

import pytest
from PySide6.QtCore import QObject, QThread
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from shiboken6 import delete

from core.errors import Refused
from gui.jobs import Jobs
from gui.process import ProcessDied

PATIENCE = 15_000


def double(number: int) -> int:
    return number * 2


def refuse() -> None:
    raise Refused("Not today. Try tomorrow.")


def divide(by: int) -> float:
    return 1 / by


def die() -> None:
    os._exit(9)


def spin() -> None:
    while True:
        pass


class Answers:
    """What came back, in order."""

    def __init__(self, qtbot: QtBot, jobs: Jobs) -> None:
        self.given: list[object] = []
        self.failed: list[BaseException] = []
        self._qtbot = qtbot
        self._jobs = jobs

    def ask(self, kind: str, function: object, *arguments: object) -> None:
        self._jobs.compute(kind, function, *arguments, done=self._take, failed=self.failed.append)  # pyright: ignore[reportArgumentType]

    def wait_for(self, count: int) -> None:
        both = self.given, self.failed
        self._qtbot.waitUntil(lambda: sum(map(len, both)) >= count, timeout=PATIENCE)

    def _take(self, answer: object) -> None:
        assert QThread.currentThread() is QApplication.instance().thread()  # pyright: ignore[reportOptionalMemberAccess]
        self.given.append(answer)


@pytest.fixture
def jobs(qapp: QApplication) -> Iterator[Jobs]:
    made = Jobs()
    yield made
    made.finish()


@pytest.fixture
def answers(qtbot: QtBot, jobs: Jobs) -> Answers:
    return Answers(qtbot, jobs)


def test_an_answer_comes_to_the_main_thread_from_a_process_without_a_window(answers: Answers):
    answers.ask("where", os.getpid)
    answers.ask("with what", eval, "'PySide6' in __import__('sys').modules")
    answers.wait_for(2)
    where, with_qt = answers.given
    assert where != os.getpid()
    assert with_qt is False


def test_the_latest_question_of_a_kind_is_the_only_one_answered(answers: Answers):
    for number in range(5):
        answers.ask("same", double, number)
    answers.ask("other", double, 50)
    answers.wait_for(2)
    assert answers.given == [8, 100]


def test_a_question_nobody_waits_for_does_not_hold_the_next_one_up(answers: Answers):
    answers.ask("same", double, 1)
    answers.wait_for(1)
    answers.ask("same", spin)
    answers.ask("same", double, 2)
    answers.wait_for(2)
    assert answers.given == [2, 4]
    assert answers.failed == []


def test_a_refusal_over_there_is_a_refusal_here(answers: Answers):
    answers.ask("refused", refuse)
    answers.wait_for(1)
    assert [str(error) for error in answers.failed] == ["Not today. Try tomorrow."]


def test_a_bug_over_there_is_reported_with_its_traceback(answers: Answers, qtbot: QtBot):
    with qtbot.captureExceptions() as caught:
        answers.ask("bug", divide, 0)
        answers.wait_for(1)
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE)
    assert caught[0][0] is ZeroDivisionError
    assert "return 1 / by" in caught[0][1].__notes__[0]


def test_a_process_that_dies_is_reported_and_the_next_question_starts_another(
    answers: Answers, qtbot: QtBot
):
    with qtbot.captureExceptions() as caught:
        answers.ask("die", die)
        answers.wait_for(1)
        qtbot.waitUntil(lambda: bool(caught), timeout=PATIENCE)
    assert caught[0][0] is ProcessDied
    answers.ask("after", double, 21)
    answers.wait_for(2)
    assert answers.given == [42]


def test_finishing_ends_a_computation_and_nothing_more_is_told(
    answers: Answers, jobs: Jobs, qtbot: QtBot
):
    answers.ask("first", double, 1)
    answers.wait_for(1)
    answers.ask("spin", spin)
    jobs.finish()
    assert answers.given == [2]
    assert answers.failed == []


def test_what_is_asked_for_after_the_end_is_not_done(answers: Answers, jobs: Jobs):
    """A timer may fire between the window's end and the program's."""
    done = list[str]()
    jobs.finish()
    before = set(enumerate_threads())
    jobs.submit(lambda: done.append("in turn"), answers.given.append, answers.failed.append)
    jobs.attend(lambda: done.append("beside"), answers.failed.append, answers.given.append)
    answers.ask("apart", double, 1)
    QApplication.processEvents()
    assert (done, answers.given, answers.failed) == ([], [], [])
    assert set(enumerate_threads()) <= before


def test_who_is_gone_is_told_neither_an_answer_nor_a_refusal(
    jobs: Jobs, answers: Answers, qtbot: QtBot
):
    """On the worker, beside it and from the process; who is there is told all the same."""
    gone, told, gate = QObject(), list[object](), Event()

    def answer() -> bool:
        return gate.wait()

    def refused() -> None:
        gate.wait()
        refuse()

    for work in (answer, refused):
        jobs.submit(work, told.append, told.append, gone)
        jobs.attend(work, told.append, told.append, gone)
    jobs.compute("gone", double, 1, done=told.append, failed=told.append, asker=gone)
    delete(gone)
    gate.set()
    answers.ask("there", double, 21)
    jobs.submit(lambda: 2, answers.given.append, answers.failed.append)
    answers.wait_for(2)
    qtbot.waitUntil(lambda: not any(t.name.startswith("beside") for t in enumerate_threads()))
    QApplication.processEvents()
    assert set(answers.given) == {2, 42}
    assert told == []


def test_an_answer_that_comes_after_the_end_finds_nobody_and_touches_nothing(
    qapp: QApplication, caplog: pytest.LogCaptureFixture
):
    """The jobs are destroyed before a thread beside them comes back, as when the window goes."""
    jobs, told, gate = Jobs(), list[object](), Event()
    jobs.attend(gate.wait, told.append, told.append)
    beside = next(t for t in enumerate_threads() if t.name.startswith("beside"))
    jobs.finish()
    delete(jobs)
    gate.set()
    beside.join()
    QApplication.processEvents()
    assert told == []
    assert caplog.messages == []
