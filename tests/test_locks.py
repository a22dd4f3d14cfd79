"""The locks hold what pyproject.toml asks for, for every system, and name no address."""

import ast
import re
import sys
import tomllib
from collections.abc import Iterator
from importlib.metadata import packages_distributions
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
OURS = {"core", "docs", "gui", "main", "resources", "run", "sync", "tests"}
APP, DEV = ROOT / "requirements.lock", ROOT / "requirements-dev.lock"
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))
HOW = "Lock again as CONTRIBUTING.md says."


def pins(lock: Path) -> dict[str, Requirement]:
    """Each package's pin, by its name."""
    lines = (line for line in lock.read_text(encoding="utf-8").splitlines() if line[:1].isalnum())
    found = [Requirement(line.removesuffix("\\")) for line in lines]
    return {canonicalize_name(pin.name): pin for pin in found}


def version(pin: Requirement) -> str:
    """The one version that a pin allows."""
    (specifier,) = pin.specifier
    assert specifier.operator == "=="
    return specifier.version


@pytest.mark.parametrize(
    ("lock", "wanted"),
    [
        (APP, PROJECT["project"]["dependencies"]),
        (DEV, PROJECT["dependency-groups"]["dev"]),
    ],
    ids=["app", "dev"],
)
def test_what_is_asked_for_is_locked_within_its_range(lock: Path, wanted: list[str]) -> None:
    locked = pins(lock)
    for requirement in map(Requirement, wanted):
        pin = locked.get(canonicalize_name(requirement.name))
        assert pin, f"{requirement.name} is not in {lock.name}. {HOW}"
        assert requirement.specifier.contains(version(pin)), f"{pin} is not {requirement}. {HOW}"


def test_the_locks_agree_where_they_meet() -> None:
    app, dev = pins(APP), pins(DEV)
    differing = [
        name for name in app.keys() & dev.keys() if version(app[name]) != version(dev[name])
    ]
    assert not differing, HOW


@pytest.mark.parametrize("lock", [APP, DEV], ids=["app", "dev"])
def test_a_lock_is_pins_with_hashes_and_names_no_address(lock: Path) -> None:
    text = lock.read_text(encoding="utf-8")
    assert "//" not in text
    entries = re.split(r"^(?=[\w-]+==)", text, flags=re.MULTILINE)[1:]
    assert len(entries) == len(pins(lock))
    for entry in entries:
        lines = [line.strip(" \\") for line in entry.splitlines()]
        others = [line for line in lines[1:] if not line.startswith("#")]
        assert others, f"{lines[0]} has no hash"
        assert all(re.fullmatch(r"--hash=sha256:[0-9a-f]{64}", line) for line in others), lines[0]


def imported(file: Path) -> Iterator[str]:
    """The top-level names of what a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (name.name.partition(".")[0] for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            yield node.module.partition(".")[0]


def names(requirements: list[str]) -> set[str]:
    return {canonicalize_name(Requirement(requirement).name) for requirement in requirements}


@pytest.mark.parametrize("tests", [False, True], ids=["shipped", "tests"])
def test_what_is_imported_is_asked_for(tests: bool) -> None:
    """What only came along with another package, or by hand, is missing elsewhere one day."""
    rooms = ["tests"] if tests else ["core", "gui", "sync", "resources"]
    files = [file for room in rooms for file in (ROOT / room).rglob("*.py")]
    files += [] if tests else [ROOT / "main.py"]
    asked = names(PROJECT["project"]["dependencies"])
    asked |= names(PROJECT["dependency-groups"]["dev"]) if tests else set()
    brought_by = packages_distributions()
    missing = {
        f"{name} in {file.relative_to(ROOT).as_posix()}"
        for file in files
        for name in set(imported(file)) - OURS - sys.stdlib_module_names
        if not asked & {canonicalize_name(package) for package in brought_by.get(name, [])}
    }
    assert missing == set()
