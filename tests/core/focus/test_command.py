"""`tenday timer`: one timer for the library, however it is started, and what it records."""

import json
import os
import signal
import subprocess
import sys
from contextlib import closing
from pathlib import Path

import pytest

import main as tenday
from core.focus import timer as timers
from core.focus.timer import Timer
from core.model import SessionState
from core.store.library import Library
from tests.states import NOW, sample_state, session_id

PINNED = session_id(3, 1)
ROOT = Path(tenday.__file__).parent


@pytest.fixture
def path(tmp_path: Path) -> Path:
    """A library with the sample plan."""
    path = tmp_path / "library.sqlite"
    with closing(Library.open(path, NOW)) as library:
        library.add(sample_state(), b"# Plan\n", NOW)
    return path


@pytest.fixture
def at(monkeypatch: pytest.MonkeyPatch, path: Path):
    """Runs `tenday timer …` so many minutes after the evening of the second day."""

    def run(minutes: int, *words: str) -> int:
        monkeypatch.setattr(tenday, "_now", lambda: NOW.add(minutes=minutes))
        return tenday.main(["--library", str(path), "timer", *words])

    return run


def test_a_session_is_timed_from_start_to_done(at, path: Path, capsys: pytest.CaptureFixture[str]):
    """Pauses do not count, more time puts the end off, and the record says what was."""
    assert at(0, "start", PINNED, "--rhythm", "25/5") == 0
    assert at(10, "pause") == 0
    assert at(30, "resume") == 0
    assert at(30, "extend", "15") == 0
    capsys.readouterr()
    assert at(40, "status") == 0
    assert capsys.readouterr().out == "SQL review: 20 min, 1 h 25 left, to 21:05\n"
    assert at(40, "status", "--json") == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["phase"], told["counted"], told["left"]) == ("work", 1200, 5100)
    assert at(50, "done", "--confidence", "4") == 0
    with closing(Library.open(path, NOW)) as library:
        state = library.load(sample_state().plan.id)
        assert library.focus.timer() is None
    assert state.sessions[PINNED].state is SessionState.DONE
    record = state.records[PINNED]
    assert (record.started, record.minutes, record.confidence) == (NOW, 30, 4)


def test_a_timer_that_is_stopped_keeps_its_minutes(at, path: Path):
    """The session is still to be done, and the next sitting counts on."""
    for minutes, what in ((0, "start"), (30, "stop"), (60, "start"), (70, "done")):
        assert at(minutes, what, *([PINNED] if what == "start" else [])) == 0
        with closing(Library.open(path, NOW)) as library:
            state = library.load(sample_state().plan.id)
        if what == "stop":
            assert state.sessions[PINNED].state is SessionState.PLANNED
    assert (state.records[PINNED].started, state.records[PINNED].minutes) == (NOW, 40)


def test_without_an_id_it_is_the_session_that_is_on_or_comes_next(
    at, capsys: pytest.CaptureFixture[str]
):
    """Where nothing is ahead, it says so."""
    assert at(0, "start", "--json") == 0
    assert json.loads(capsys.readouterr().out)["session"] == PINNED
    assert at(5, "stop", "--json") == 0
    capsys.readouterr()
    assert at(60 * 24 * 30, "start") == 1
    assert "on or ahead" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words", [["stop"], ["pause"], ["extend", "x"], ["start", PINNED, "--rhythm", "x"]]
)
def test_what_cannot_be_is_said(at, words: list[str], capsys: pytest.CaptureFixture[str]):
    assert at(0, *words) == 1
    assert "tenday timer" in capsys.readouterr().err or "--rhythm" in words
    assert at(0, "status", "--json") == 0
    assert json.loads(capsys.readouterr().out) is None


def test_there_is_one_timer_at_a_time(at, capsys: pytest.CaptureFixture[str]):
    assert at(0, "start", PINNED) == 0
    assert at(1, "start", session_id(3, 2)) == 1
    assert "running already" in capsys.readouterr().err


def test_the_clock_put_back_between_two_commands_counts_nothing(at, capsys):
    assert at(0, "start", PINNED) == 0
    assert at(-500, "pause") == 0
    capsys.readouterr()
    assert at(-400, "status") == 0
    assert capsys.readouterr().out == "SQL review: 0 min, 1 h 30 left, paused\n"


def test_a_timer_goes_with_its_session(path: Path):
    from core import edits
    from core.changes import Changes

    state = sample_state()
    with closing(Library.open(path, NOW)) as library:
        library.focus.change(lambda _: timers.begin(state, PINNED, NOW))
        changes = Changes.between(state, edits.delete_session(state, PINNED))
        library.write(state.plan.id, changes, NOW)
        assert library.focus.timer() is None


KILLED = """
import os, signal, sys
from pathlib import Path
from core.focus import timer as timers
from core.store.library import Library
from tests.states import NOW, sample_state, session_id
library = Library.open(Path(sys.argv[1]), NOW)
timer = library.focus.change(lambda _: timers.begin(sample_state(), session_id(3, 1), NOW))
library.focus.change(lambda t: timers.extend(t, 5, NOW.add(minutes=1)))
print("stands", flush=True)
signal.pause()
"""


@pytest.mark.skipif(os.name == "nt", reason="needs signals")
def test_nothing_is_lost_when_the_program_is_killed(path: Path):
    """A timer that was started in a process that was killed with SIGKILL counts on."""
    with subprocess.Popen(
        [sys.executable, "-c", KILLED, str(path)], cwd=ROOT, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "stands\n"
        process.send_signal(signal.SIGKILL)
    with closing(Library.open(path, NOW)) as library:
        timer = library.focus.timer()
    assert isinstance(timer, Timer)
    assert timers.counted(timer, NOW.add(minutes=50)) == 50 * 60
    assert timer.goal == 95 * 60
