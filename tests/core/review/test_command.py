"""`tenday review`: what people and programs see of it, and what is saved when it ends."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main as tenday
from resources import SAMPLE_PLAN, path_of

Run = Callable[..., tuple[int, str]]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command on a library with the ten-day plan, a month longer."""

    def command(*arguments: object) -> tuple[int, str]:
        code = tenday.main(["--library", str(tmp_path / "lib.sqlite"), *map(str, arguments)])
        out, err = capsys.readouterr()
        return code, str(out) + str(err)

    dates = ("--start", "2026-12-01", "--target", "2027-01-15")
    assert command("import", path_of(SAMPLE_PLAN), *dates)[0] == 0
    return command


def agenda(run: Run) -> dict[str, str]:
    """Every session's start by its id, in order of time."""
    items = json.loads(run("agenda", "--from", "2026-12-01", "--days", 60, "--json")[1])
    return {item["id"]: item["start"] for item in items}


def text(run: Run, path: Path) -> bytes:
    assert run("export", "--markdown", path)[0] == 0
    return path.read_bytes()


def test_reviews_are_told_first_and_added_then(run: Run, tmp_path: Path) -> None:
    """--dry-run changes nothing; then they are in agenda and text, and a second finds none."""
    first, how = next(iter(agenda(run))), ("--minutes", 15, "--share", 10)
    run("done", first, "--confidence", 2)
    before = text(run, tmp_path / "before.md")
    told = json.loads(run("review", "--dry-run", "--json", *how)[1])
    assert (told["applied"], told["minutes"], told["share"]) == (False, 15, 10)
    assert {review["of"] for review in told["reviews"]} == {first}
    assert text(run, tmp_path / "before.md") == before
    code, said = run("review", *how)
    assert (code, "Confidence 2" in said) == (0, True)
    assert {r["id"]: r["start"] for r in told["reviews"]}.items() <= agenda(run).items()
    lines = text(run, tmp_path / "after.md").count(b"(15 min, optional)**: Review:")
    assert lines == len(told["reviews"]) > 0
    assert json.loads(run("review", "--json", *how)[1])["reviews"] == []


def test_a_length_or_share_that_cannot_be_is_refused_in_words(run: Run) -> None:
    code, said = run("review", "--share", 0)
    assert (code, said) == (1, "Reviews cannot take 0 % of the spare time; give 1 to 100.\n")
    assert run("review", "--minutes", 500)[0] == 1
