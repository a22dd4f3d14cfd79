"""Sets Tenday up and runs it: `python3 run.py` opens it, `python3 run.py test` passes its tests.

A Python and a checkout are all it needs, so it imports the standard library alone; and since
every start passes through it, a finished environment is found with `os`, `sys` and `zlib` and
the rest is imported where it is needed. It knows nothing of what Tenday does.
"""

from __future__ import annotations

import os
import sys
import zlib

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Mapping, Sequence
    from typing import IO

TASKS = {
    "app": "opens Tenday; the arguments are Tenday's own (`run.py app --help` tells them)",
    "test": "checks the code and passes the tests; the arguments are pytest's",
    "check": "checks the code alone: style, types, which room imports which",
    "bench": "runs the benchmarks",
    "pictures": "draws the documents' pictures anew",
    "translations": "brings the window's translations up to date",
    "package": "builds the wheel, into dist/",
}
CHECKS = {
    "ruff check": ("-m", "ruff", "check", "--quiet"),
    "ruff format": ("-m", "ruff", "format", "--check", "--quiet"),
    "basedpyright": ("-m", "basedpyright"),
    "lint-imports": ("-c", "from importlinter.cli import lint_imports_command as main; main()"),
}

ROOT = os.path.dirname(os.path.realpath(__file__))
VENV = os.path.join(ROOT, ".venv")
PYTHON = os.path.join(VENV, *(("Scripts", "python.exe") if os.name == "nt" else ("bin", "python")))
STAMP = os.path.join(VENV, "finished")
APP_LOCK = os.path.join(ROOT, "requirements.lock")
DEV_LOCK = os.path.join(ROOT, "requirements-dev.lock")

# Debian's package for each library that Qt loads, and for those it loads on X11 alone.
LIBRARIES = {
    "libGL.so.1": "libgl1",
    "libEGL.so.1": "libegl1",
    "libxkbcommon.so.0": "libxkbcommon0",
    "libfontconfig.so.1": "libfontconfig1",
    "libdbus-1.so.3": "libdbus-1-3",
    "libglib-2.0.so.0": "libglib2.0-0",
}
X11_LIBRARIES = {
    "libxcb-cursor.so.0": "libxcb-cursor0",
    "libxkbcommon-x11.so.0": "libxkbcommon-x11-0",
    "libxcb-icccm.so.4": "libxcb-icccm4",
    "libxcb-keysyms.so.1": "libxcb-keysyms1",
    "libxcb-image.so.0": "libxcb-image0",
    "libxcb-render-util.so.0": "libxcb-render-util0",
    "libxcb-shape.so.0": "libxcb-shape0",
}

# How to reach the packages is the machine's business, and these variables say it. Any other
# PIP_ variable (a target, a prefix, a constraint) would bend what is locked.
PIP_KEPT = """CACHE_DIR CERT CLIENT_CERT CONFIG_FILE DEFAULT_TIMEOUT EXTRA_INDEX_URL FIND_LINKS
INDEX_URL KEYRING_PROVIDER NO_CACHE_DIR NO_INDEX PROXY RETRIES TIMEOUT TRUSTED_HOST"""

# What installers print of their steps, and of why they fail, in our words.
STEPS = {
    r"Collecting (\S+?)==(\S+)": "Fetching {} {}",
    r"Downloading ([a-z]\S* \(\S+\))$": "Fetching {}",
    r"Installing collected packages": "Installing what was fetched",
    r"((?:Prepared|Installed) \d+ packages)": "{}",
    r"Get:\d+ \S+ \S+ \S+ (\S+) \S+ (\d\S*)": "Fetching {} {}",
    r"Setting up ([^\s:]+)\S* \((\S+)\)": "Setting up {} {}",
}
FAILURES = {
    r"No space left on device": "The disk is full. Make room, then run this again.",
    r"DO NOT MATCH THE HASHES|[Hh]ash mismatch": "A package is not the one that is locked, so"
    " it was not installed. Run this again; if it stays so, please report it.",
    r"name resolution|failure resolving|[Ff]ailed to (resolve|lookup)|resolve host"
    r"|NewConnectionError|Network is unreachable|error sending request|Could not connect"
    r"|timed out": "No network: the packages cannot be fetched. Go online, then run this again.",
}


class Problem(Exception):
    """What stops the set-up, in words that say what to do about it."""


class Installer:
    """Runs what installs, and shows each step on standard error.

    On a terminal that is one line that updates, elsewhere a line a step. What it starts
    inherits the set-up's lock: if this process is killed, the next run waits for the orphan.
    """

    def __init__(self, lock: IO[str]) -> None:
        self.kept = () if os.name == "nt" else (lock.fileno(),)
        self.live = sys.stderr.isatty()

    def say(self, step: str) -> None:
        """Show the step; an empty one clears a terminal's line."""
        if self.live:
            width = (os.get_terminal_size(sys.stderr.fileno()).columns or 80) - 1
            print("\r" + step[:width].ljust(width), end="\r", file=sys.stderr, flush=True)
        elif step:
            print(step, file=sys.stderr, flush=True)

    def run(self, command: Sequence[str], environment: Mapping[str, str]) -> tuple[int, str]:
        """The command's exit code and all it said."""
        from subprocess import DEVNULL, PIPE, STDOUT, Popen

        said: list[str] = []
        with Popen(
            command, stdin=DEVNULL, stdout=PIPE, stderr=STDOUT, env=environment,
            pass_fds=self.kept, encoding="utf-8", errors="replace",
        ) as child:  # fmt: skip
            for line in child.stdout or ():
                said.append(line)
                step = step_of(line.strip())
                if step:
                    self.say(step)
        return child.returncode, "".join(said)


def step_of(line: str) -> str:
    """An installer's line in a few words; nothing if it is no step."""
    import re

    found = ((re.match(pattern, line), words) for pattern, words in STEPS.items())
    return next((words.format(*match.groups()) for match, words in found if match), "")


def explain(output: str) -> str:
    """Why an installer failed: a sentence where the cause is known, else its last words."""
    import re

    known = (sentence for pattern, sentence in FAILURES.items() if re.search(pattern, output))
    return next(known, "\n".join(["The installation failed:", *output.splitlines()[-15:]]))


def ingredients(locks: Iterable[str], libraries: Iterable[str]) -> dict[str, str]:
    """What a finished environment was made from, as its stamp tells it."""
    made = {"python": ".".join(map(str, sys.version_info[:3]))}
    for lock in locks:
        with open(lock, "rb") as file:
            made[os.path.basename(lock)] = f"{zlib.crc32(file.read()):08x}"
    return {**made, **dict.fromkeys(libraries, "found")}


def read_stamp(stamp: str) -> dict[str, str]:
    """What the environment was made from; nothing if it was never finished."""
    try:
        with open(stamp, encoding="utf-8") as file:
            return dict(line.split() for line in file)
    except (OSError, ValueError):
        return {}


def write_stamp(stamp: str, made: Mapping[str, str]) -> None:
    """Say that the environment is finished: whole or not at all."""
    with open(f"{stamp}.half", "w", encoding="utf-8") as file:
        file.writelines(f"{key} {value}\n" for key, value in made.items())
    os.replace(f"{stamp}.half", stamp)


def can_grow(needed: Mapping[str, str], have: Mapping[str, str]) -> bool:
    """Whether the environment only lacks something; made from something else, it must go."""
    return "python" in have and all(have.get(key, needed[key]) == needed[key] for key in needed)


def libraries_for(task: str, environ: Mapping[str, str]) -> dict[str, str]:
    """The system libraries that Qt loads for this task on this display."""
    if not sys.platform.startswith("linux"):
        return {}
    x11 = "DISPLAY" in environ and "WAYLAND_DISPLAY" not in environ
    x11 = x11 and environ.get("QT_QPA_PLATFORM", "xcb") == "xcb"
    return {**LIBRARIES, **X11_LIBRARIES} if x11 and task == "app" else LIBRARIES


def missing_libraries(libraries: Mapping[str, str], load: Callable[[str], object]) -> list[str]:
    """Debian's names for the libraries that do not load."""
    missing: list[str] = []
    for library, package in libraries.items():
        try:
            load(library)
        except OSError:
            missing.append(package)
    return missing


def missing_packages(libraries: Mapping[str, str]) -> list[str]:
    """Debian's names for what this machine lacks: libraries, and what makes environments."""
    from ctypes import CDLL
    from importlib import invalidate_caches
    from importlib.util import find_spec
    from shutil import which

    invalidate_caches()
    has_venv = which("uv") or (find_spec("venv") and find_spec("ensurepip"))
    missing = [] if has_venv else [f"python3.{sys.version_info.minor}-venv"]
    return missing + missing_libraries(libraries, CDLL)


def line_to_type(packages: Sequence[str], debian: bool) -> str:
    """The one line that mends the machine."""
    if debian:
        return f"The system lacks something. Type: sudo apt-get install -y {' '.join(packages)}"
    return f"The system lacks something. Install what it calls {', '.join(packages)}"


def mend_machine(libraries: Mapping[str, str], installer: Installer) -> None:
    """Install what the machine lacks if that is ours to do, else say the line to type."""
    from glob import glob
    from shutil import which

    packages = missing_packages(libraries)
    if not packages:
        return
    debian = which("apt-get") is not None
    if not debian or os.geteuid() != 0:
        raise Problem(line_to_type(packages, debian))
    apt = ["apt-get", "-y", "--no-install-recommends", "-o", "DPkg::Lock::Timeout=300"]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    code, output = 1, ""
    if glob("/var/lib/apt/lists/*Packages*"):
        code, output = installer.run([*apt, "install", *packages], environment)
    if code:  # the lists were empty, or stale
        installer.say("Fetching the lists of the system's packages")
        installer.run([*apt, "update"], environment)
        code, output = installer.run([*apt, "install", *packages], environment)
    if code or missing_packages(libraries):
        raise Problem(f"{explain(output)}\n{line_to_type(packages, debian)}")


def child_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables for everything started here: without those that slow or bend a Python."""
    return {k: v for k, v in environ.items() if k not in {"PYTHONDONTWRITEBYTECODE", "PYTHONHOME"}}


def installer_environment(environ: Mapping[str, str]) -> dict[str, str]:
    """The variables for pip and uv: this machine's way to its packages, and no other wish."""
    kept = child_environment(environ)
    for name in environ:
        if name.startswith("PIP_") and name[4:] not in PIP_KEPT.split():
            del kept[name]
    kept.setdefault("PIP_RETRIES", "2")
    if "PIP_INDEX_URL" in kept and "UV_INDEX_URL" not in kept:
        kept.setdefault("UV_DEFAULT_INDEX", kept["PIP_INDEX_URL"])
    ours = {"PIP_USER": "0", "PIP_DISABLE_PIP_VERSION_CHECK": "1", "PIP_PROGRESS_BAR": "off"}
    return {**kept, **ours, "UV_COMPILE_BYTECODE": "1", "UV_PYTHON_DOWNLOADS": "never"}


def install_commands(uv: str | None, anew: bool, locks: Iterable[str]) -> list[list[str]]:
    """What makes the environment exactly as locked: with uv where there is one."""
    base = getattr(sys, "_base_executable", sys.executable)
    if uv:
        make = [uv, "venv", "--clear", "--python", base, VENV]
        install = [uv, "pip", "install", "--python", PYTHON, "--no-build"]
    else:
        make = [base, "-m", "venv", "--clear", VENV]
        install = [PYTHON, "-m", "pip", "install", "--no-input", "--only-binary", ":all:"]
    install += ["--require-hashes", *(f"--requirement={lock}" for lock in locks)]
    return [make, install] if anew else [install]


def take_turns(path: str) -> IO[str]:
    """The set-up's lock, held until it is closed: a second run waits, then finds all done."""
    from time import sleep

    os.makedirs(os.path.dirname(path), exist_ok=True)
    file = open(path, "w", encoding="utf-8")  # noqa: SIM115 (the caller closes it)
    if not take(file):
        print("Another run is setting Tenday up; waiting for it.", file=sys.stderr, flush=True)
        while not take(file):
            sleep(0.2)
    return file


def take(file: IO[str]) -> bool:
    """Lock the file if nobody else has."""
    try:
        if sys.platform == "win32":
            import msvcrt

            msvcrt.locking(file.fileno(), msvcrt.LK_NBLCK, 1)
        else:
            import fcntl

            fcntl.flock(file, fcntl.LOCK_EX | fcntl.LOCK_NB)
    except OSError:
        return False
    return True


def set_up(task: str) -> None:
    """Make sure that the environment has what the task needs; at once if it has."""
    locks = [APP_LOCK] if task == "app" else [APP_LOCK, DEV_LOCK]
    libraries = libraries_for(task, os.environ)
    needed = ingredients(locks, libraries)
    if os.path.exists(PYTHON) and needed.items() <= read_stamp(STAMP).items():
        return
    with take_turns(os.path.join(ROOT, ".cache", "run.lock")) as turn:
        have = read_stamp(STAMP) if os.path.exists(PYTHON) else {}
        if needed.items() <= have.items():
            return
        installer = Installer(turn)
        grows = can_grow(needed, have)
        try:
            mend_machine(libraries, installer)
            if not grows or any(os.path.basename(lock) not in have for lock in locks):
                make_environment(not grows, locks, installer)
            write_stamp(STAMP, {**have, **needed} if grows else needed)
        finally:
            installer.say("")


def make_environment(anew: bool, locks: Sequence[str], installer: Installer) -> None:
    """Install what is locked, into a new environment or on top; unstamped until it is whole."""
    from shutil import which

    if os.path.islink(VENV):
        raise Problem(".venv is a link: what it leads to is not this checkout's. Remove the link.")
    installer.say("Setting Tenday up in .venv; this once, it takes a minute or two")
    if os.path.exists(STAMP):
        os.remove(STAMP)
    for command in install_commands(which("uv"), anew, locks):
        code, output = installer.run(command, installer_environment(os.environ))
        if code:
            raise Problem(explain(output))


def call(*arguments: str, quiet: bool = False, **variables: str) -> tuple[int, str]:
    """Run Python in the checkout's root and reach; its exit code and, if quiet, all it said."""
    from subprocess import PIPE, STDOUT, run

    environment = {**child_environment(os.environ), "PYTHONPATH": ROOT, **variables}
    pipes = (PIPE, STDOUT) if quiet else (None, None)
    done = run([PYTHON, *arguments], cwd=ROOT, env=environment, stdout=pipes[0], stderr=pipes[1])
    return done.returncode, (done.stdout or b"").decode("utf-8", "replace")


def check() -> int:
    """Pass the code through the static checks: a line each, or what it found."""
    failed = 0
    for name, arguments in CHECKS.items():
        code, output = call(*arguments, quiet=True)
        print(f"{name}: not ok\n{output}" if code else f"{name}: ok", flush=True)
        failed |= code != 0
    return failed


def perform(task: str, arguments: Sequence[str]) -> int:
    """Do the task in the finished environment; its exit code."""
    from glob import glob

    if task == "package":
        return call("-m", "hatchling", "build", "--target", "wheel", "--directory", "dist")[0]
    if task in ("bench", "pictures", "translations"):
        scripts = "tests/benchmarks/bench_*.py" if task == "bench" else f"docs/{task}.py"
        found = sorted(glob(os.path.join(ROOT, scripts)))
        return max([0, *(call(s, *arguments, QT_QPA_PLATFORM="offscreen")[0] for s in found)])
    failed = check()
    pytest = ("-m", "pytest", "-n", "auto", "--dist", "worksteal", *arguments)
    return failed if task == "check" else call(*pytest, QT_QPA_PLATFORM="offscreen")[0] or failed


def open_app(arguments: Sequence[str]) -> int:
    """Run main.py where the user stands, in this process's place if the system has such a thing."""
    command = [PYTHON, os.path.join(ROOT, "main.py"), *arguments]
    if os.name != "nt":
        os.execve(PYTHON, command, child_environment(os.environ))
    import subprocess

    return subprocess.call(command, env=child_environment(os.environ))


def main(arguments: Sequence[str]) -> int:
    """Set up what is missing and do what is asked; the exit code."""
    if sys.version_info < (3, 11):  # noqa: UP036 (it is whoever starts this that has it)
        print(f"Tenday needs Python 3.11 or newer; this is {sys.version.split()[0]}.")
        return 1
    if arguments and arguments[0] in ("-h", "--help"):
        tasks = (f"\n  {task:9} {words}" for task, words in TASKS.items())
        print(f"python3 run.py [TASK] [ARGUMENTS]{''.join(tasks)}\nWithout a task: app.")
        return 0
    task, *rest = arguments if arguments and arguments[0] in TASKS else ["app", *arguments]
    try:
        set_up(task)
        return open_app(rest) if task == "app" else perform(task, rest)
    except (Problem, OSError) as problem:
        print(problem, file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        print("\nInterrupted. The next run mends what is half done.", file=sys.stderr)
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
