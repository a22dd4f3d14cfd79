"""run.py through its doors: what it decides, and the whole of it with a stub for an installer."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import run

POSIX = pytest.mark.skipif(os.name == "nt", reason="the stub of uv is a shell script")

STUB = """\
#!/bin/sh
echo "$1 $2 dev:$(echo "$@" | grep -c dev.lock)" >> "$LOG"
if [ "$1" = venv ]; then
    mkdir -p "$HOUSE/.venv/bin" && ln -sf "$REAL" "$HOUSE/.venv/bin/python"
elif [ -n "$TROUBLE" ]; then
    echo "$TROUBLE"; exit 2
fi
"""


class House:
    """A checkout with run.py, locks and a main.py, and a uv that only notes how it is called."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder / "house"
        self.log = folder / "log"
        self.folder.mkdir()
        shutil.copy(run.__file__, self.folder)
        (self.folder / "main.py").write_text("import sys; print('opened', *sys.argv[1:])")
        for lock in ("requirements.lock", "requirements-dev.lock"):
            (self.folder / lock).write_text("one==1\n")
        uv = folder / "bin" / "uv"
        uv.parent.mkdir()
        uv.write_text(STUB)
        uv.chmod(0o755)
        self.environment = {
            **os.environ,
            "PATH": f"{uv.parent}{os.pathsep}{os.environ['PATH']}",
            "LOG": str(self.log),
            "HOUSE": str(self.folder),
            "REAL": sys.executable,
            "QT_QPA_PLATFORM": "offscreen",
        }

    def run(self, *arguments: str, **variables: str) -> "subprocess.CompletedProcess[str]":
        return subprocess.run(
            [sys.executable, self.folder / "run.py", *arguments],
            env={**self.environment, **variables},
            capture_output=True,
            text=True,
            check=False,
        )

    def installed(self) -> list[str]:
        """How uv was called since the last time this was asked."""
        calls = self.log.read_text().splitlines() if self.log.exists() else []
        self.log.unlink(missing_ok=True)
        return calls


@pytest.fixture
def house(tmp_path: Path) -> House:
    return House(tmp_path)


@POSIX
def test_a_first_start_makes_the_environment_and_a_second_one_only_opens(house: House) -> None:
    first = house.run("plan.md", "--library", "x")
    assert (first.returncode, first.stdout) == (0, "opened plan.md --library x\n")
    assert house.installed() == ["venv --clear dev:0", "pip install dev:0"]

    second = house.run()
    assert (second.returncode, second.stdout, second.stderr) == (0, "opened\n", "")
    assert house.installed() == []


@POSIX
def test_another_lock_means_another_environment(house: House) -> None:
    house.run()
    house.installed()
    (house.folder / "requirements.lock").write_text("one==2\n")
    house.run()
    assert house.installed() == ["venv --clear dev:0", "pip install dev:0"]


@POSIX
def test_the_tools_are_put_on_top_of_what_the_app_has(house: House) -> None:
    house.run()
    house.installed()
    house.run("bench")
    assert house.installed() == ["pip install dev:1"]
    house.run()
    assert house.installed() == []


@POSIX
def test_half_an_environment_is_made_anew(house: House) -> None:
    assert house.run(TROUBLE="Killed").returncode == 1
    house.installed()
    assert house.run().returncode == 0
    assert house.installed() == ["venv --clear dev:0", "pip install dev:0"]


@POSIX
def test_an_environment_whose_python_is_gone_is_made_anew(house: House) -> None:
    house.run()
    house.installed()
    (house.folder / ".venv" / "bin" / "python").unlink()
    assert house.run().stdout == "opened\n"
    assert house.installed() == ["venv --clear dev:0", "pip install dev:0"]


@POSIX
def test_an_environment_of_another_checkout_is_left_alone(house: House, tmp_path: Path) -> None:
    theirs = tmp_path / "theirs"
    theirs.mkdir()
    (theirs / "kept").touch()
    (house.folder / ".venv").symlink_to(theirs)
    done = house.run()
    assert (done.returncode, done.stderr.splitlines()[-1][:16]) == (1, ".venv is a link:")
    assert house.installed() == []
    assert (theirs / "kept").exists()


@POSIX
def test_without_a_network_it_says_so_in_one_sentence(house: House) -> None:
    done = house.run(TROUBLE="error: Failed to fetch\n  Caused by: dns error: failed to lookup")
    assert done.returncode == 1
    assert done.stderr.splitlines()[-1].startswith("No network: ")
    assert "dns" not in done.stderr
    assert done.stdout == ""


@POSIX
def test_a_second_run_waits_while_the_first_sets_up(house: House) -> None:
    turn = run.take_turns(str(house.folder / ".cache" / "run.lock"))
    waiting = subprocess.Popen(
        [sys.executable, house.folder / "run.py"],
        env=house.environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    with waiting:
        assert waiting.stderr and "waiting" in waiting.stderr.readline()
        assert house.installed() == []
        turn.close()
        assert waiting.communicate(timeout=60)[0] == "opened\n"


@POSIX
def test_what_it_starts_holds_the_turn_after_it_is_killed(tmp_path: Path) -> None:
    lock = tmp_path / "run.lock"
    turn = run.take_turns(str(lock))
    kept = run.Installer(turn).kept
    with subprocess.Popen([sys.executable, "-c", "input()"], stdin=-1, pass_fds=kept) as orphan:
        turn.close()
        with lock.open() as other:
            assert not run.take(other)
            orphan.communicate(b"\n")
            assert run.take(other)


@POSIX
def test_the_app_is_started_where_the_user_stands(house: House, tmp_path: Path) -> None:
    (house.folder / "main.py").write_text("import os; print(os.getcwd())")
    done = subprocess.run(
        [sys.executable, house.folder / "run.py"],
        env=house.environment, cwd=tmp_path, capture_output=True, text=True, check=True,
    )  # fmt: skip
    assert done.stdout.strip() == str(tmp_path)


def test_a_stamp_is_read_as_it_was_written(tmp_path: Path) -> None:
    stamp = tmp_path / "finished"
    run.write_stamp(str(stamp), {"python": "3.11.2", "requirements.lock": "00ff00ff"})
    assert run.read_stamp(str(stamp)) == {"python": "3.11.2", "requirements.lock": "00ff00ff"}


@pytest.mark.parametrize("content", [None, b"", b"\x80", b"neither key nor value"])
def test_what_is_no_stamp_says_nothing(tmp_path: Path, content: bytes | None) -> None:
    stamp = tmp_path / "finished"
    if content is not None:
        stamp.write_bytes(content)
    assert run.read_stamp(str(stamp)) == {}


def test_the_ingredients_are_the_python_the_locks_and_the_libraries(tmp_path: Path) -> None:
    lock = tmp_path / "a.lock"
    lock.write_bytes(b"one==1\n")
    made = run.ingredients([str(lock)], ["libGL.so.1"])
    assert made.keys() == {"python", "a.lock", "libGL.so.1"}
    lock.write_bytes(b"one==2\n")
    assert run.ingredients([str(lock)], [])["a.lock"] != made["a.lock"]


@pytest.mark.parametrize(
    ("have", "grows"),
    [
        ({}, False),
        ({"python": "3.11.2"}, True),
        ({"python": "3.11.2", "a.lock": "1", "b.lock": "7"}, True),
        ({"python": "3.11.2", "a.lock": "2"}, False),
        ({"python": "3.12.0", "a.lock": "1"}, False),
    ],
)
def test_only_an_environment_made_from_the_same_things_grows(
    have: dict[str, str], grows: bool
) -> None:
    assert run.can_grow({"python": "3.11.2", "a.lock": "1"}, have) is grows


def test_libraries_that_do_not_load_become_one_line_to_type() -> None:
    def load(library: str) -> None:
        if library in ("libEGL.so.1", "libxkbcommon.so.0"):
            raise OSError

    missing = run.missing_libraries(run.LIBRARIES, load)
    assert missing == ["libegl1", "libxkbcommon0"]
    line = run.line_to_type(missing, debian=True)
    assert line.endswith("sudo apt-get install -y libegl1 libxkbcommon0")
    assert "\n" not in line
    assert "apt-get" not in run.line_to_type(missing, debian=False)


@pytest.mark.skipif(sys.platform != "linux", reason="other systems bring what Qt needs")
@pytest.mark.parametrize(
    ("task", "environ", "x11"),
    [
        ("app", {"DISPLAY": ":0"}, True),
        ("app", {"DISPLAY": ":0", "QT_QPA_PLATFORM": "offscreen"}, False),
        ("app", {"DISPLAY": ":0", "WAYLAND_DISPLAY": "wayland-0"}, False),
        ("app", {}, False),
        ("test", {"DISPLAY": ":0"}, False),
    ],
)
def test_x11_libraries_are_asked_for_where_there_is_x11(
    task: str, environ: dict[str, str], x11: bool
) -> None:
    wanted = run.libraries_for(task, environ)
    assert wanted.items() >= run.LIBRARIES.items()
    assert ("libxcb-cursor.so.0" in wanted) is x11


def test_installers_reach_packages_as_the_machine_says_and_install_as_we_say() -> None:
    environ = {
        "PIP_CERT": "/ca.pem",
        "PIP_INDEX_URL": "mirror",
        "PIP_TARGET": "/elsewhere",
        "PIP_CONSTRAINT": "/c.txt",
        "PYTHONDONTWRITEBYTECODE": "1",
        "HOME": "/root",
    }
    given = run.installer_environment(environ)
    assert given.keys().isdisjoint({"PIP_TARGET", "PIP_CONSTRAINT", "PYTHONDONTWRITEBYTECODE"})
    assert (given["PIP_CERT"], given["HOME"]) == ("/ca.pem", "/root")
    assert (given["UV_DEFAULT_INDEX"], given["UV_COMPILE_BYTECODE"]) == ("mirror", "1")


@pytest.mark.parametrize("uv", ["/bin/uv", None])
def test_whatever_installs_checks_hashes_and_compiles_nothing(uv: str | None) -> None:
    make, install = run.install_commands(uv, True, ["a.lock", "b.lock"])
    assert "--clear" in make
    assert {"--require-hashes", "--requirement=a.lock", "--requirement=b.lock"} <= set(install)
    assert {"--no-build", "--only-binary"} & set(install)
    assert run.install_commands(uv, False, ["a.lock", "b.lock"]) == [install]


@pytest.mark.parametrize(
    ("line", "step"),
    [
        ("Collecting alembic==1.20.1 (from -r requirements.lock)", "Fetching alembic 1.20.1"),
        ("Downloading pyside6-essentials (75.1MiB)", "Fetching pyside6-essentials (75.1MiB)"),
        ("Downloading alembic-1.20.1-py3-none-any.whl (247 kB)", ""),
        ("Installing collected packages: one, two", "Installing what was fetched"),
        ("Prepared 57 packages in 2.31s", "Prepared 57 packages"),
        ("Get:3 m bookworm/main amd64 libgl1 amd64 1.6.0-1 [89 kB]", "Fetching libgl1 1.6.0-1"),
        ("Get:3 mirror bookworm/main amd64 Packages [8,792 kB]", ""),
        ("Setting up libgl1:amd64 (1.6.0-1) ...", "Setting up libgl1 1.6.0-1"),
        ("Requirement already satisfied: one", ""),
    ],
)  # fmt: skip
def test_steps_are_told_in_a_few_words(line: str, step: str) -> None:
    assert run.step_of(line) == step


@pytest.mark.parametrize(
    ("output", "begins"),
    [
        ("NewConnectionError('<urllib3 …>: [Errno -3] Temporary failure", "No network: "),
        ("OSError: [Errno 28] No space left on device", "The disk is full."),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM", "A package is not the one"),
        ("Resolved 57 packages in 1ms\nsomething else", "The installation failed:\nResolved"),
    ],
)
def test_a_failure_is_told_by_its_cause_where_that_is_known(output: str, begins: str) -> None:
    assert run.explain(output).startswith(begins)


def test_an_older_python_is_told_in_one_sentence(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "version_info", (3, 9, 2))
    assert run.main([]) == 1
    assert capsys.readouterr().out.startswith("Tenday needs Python 3.11 or newer")


@POSIX
def test_help_names_every_task_and_sets_nothing_up(house: House) -> None:
    done = house.run("--help")
    assert done.returncode == 0
    assert all(f"  {task} " in done.stdout for task in run.TASKS)
    assert house.installed() == []
