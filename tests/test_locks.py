"""The locks hold what pyproject.toml asks for, for every system, and name no address."""

import re
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
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
