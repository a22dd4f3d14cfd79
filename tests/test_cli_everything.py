"""A plan leaves one library as everything and comes into another by the command line."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

import main as tenday
from resources import SAMPLE_PLAN, path_of
from tests.test_cli import Run, Said, imported, run

__all__ = ["imported", "run"]


@pytest.fixture
def elsewhere(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """The command line of another computer."""

    def command(*arguments: object) -> Said:
        library = ["--library", str(tmp_path / "other" / "library.sqlite")]
        code = tenday.main([*library, *map(str, arguments)])
        out, err = capsys.readouterr()
        return Said(code, str(out), str(err))

    return command


@pytest.fixture
def file(imported: Run, tmp_path: Path) -> Path:
    """Everything of the ten-day plan, of which something was done."""
    imported("done", ids(imported)[0], "--minutes", 110)
    imported("note", ids(imported)[0], "Learnt a lot.")
    return exported(imported, tmp_path / "all.json")


def exported(run: Run, path: Path) -> Path:
    assert run("export", "--everything", path).code == 0
    return path


def ids(run: Run) -> list[str]:
    said = run("agenda", "--from", "2026-12-01", "--days", 14, "--json")
    return [item["id"] for item in json.loads(said.out)]


def test_it_comes_into_another_library_whole(
    imported: Run, elsewhere: Run, file: Path, tmp_path: Path
) -> None:
    """It says what came; written again it is the same to the byte, and so is the plan's text."""
    said = elsewhere("import", file)
    assert said == (
        0,
        "10-Day AI Architect Interview Readiness Plan: 10 days, 40 sessions, 10 readings, 1 note, "
        "121 recorded happenings\n",
        "",
    )
    assert exported(elsewhere, tmp_path / "again.json").read_bytes() == file.read_bytes()
    texts = [tmp_path / "here.md", tmp_path / "there.md"]
    for side, text in zip((imported, elsewhere), texts, strict=True):
        assert side("export", "--markdown", text).code == 0
    assert texts[0].read_bytes() == texts[1].read_bytes()


def test_where_the_plan_is_already_both_ways_are_told(imported: Run, file: Path) -> None:
    """Nothing is done until one is chosen."""
    before = ids(imported)
    said = imported("import", file)
    assert said.code == 1
    assert "--beside" in said.err
    assert "--replace" in said.err
    assert ids(imported) == before


def test_beside_the_plan_it_is_one_of_its_own(imported: Run, file: Path) -> None:
    """Under a title that says so, with other ids, and so other events."""
    before = ids(imported)
    said = imported("import", file, "--beside")
    assert said.code == 0
    assert said.out.startswith("10-Day AI Architect Interview Readiness Plan (restored 20")
    assert len(ids(imported)) == len(before)
    assert set(ids(imported)).isdisjoint(before)


def test_in_its_place_the_plan_is_as_it_was(imported: Run, file: Path, tmp_path: Path) -> None:
    first, second = ids(imported)[:2]
    imported("skip", second)
    imported("note", first, "Quite wrong.")
    said = imported("import", file, "--replace")
    assert said.code == 0
    assert "The library was backed up before." in said.out
    assert imported("note", first).out == "Learnt a lot."
    again, was = (json.loads(p.read_text()) for p in (exported(imported, tmp_path / "b"), file))
    assert {**again, "stamps": {}} == {**was, "stamps": {}}


@pytest.mark.parametrize("how", ["--beside", "--replace"])
def test_in_a_library_without_the_plan_either_way_just_brings_it(
    elsewhere: Run, file: Path, tmp_path: Path, how: str
) -> None:
    assert elsewhere("import", file, how).code == 0
    assert exported(elsewhere, tmp_path / "again.json").read_bytes() == file.read_bytes()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((path_of(SAMPLE_PLAN),), "--start DATE"),
        ((path_of(SAMPLE_PLAN), "--start", "2026-12-01", "--replace"), "--replace is for"),
        (("all.json", "--start", "2026-12-01", "--link"), "leave out --start, --link"),
    ],
)
def test_options_of_the_other_kind_are_wrong_usage(
    run: Run, arguments: tuple[object, ...], said: str
) -> None:
    answer = run("import", *arguments)
    assert answer.code == 2
    assert said in answer.err


Spoil = Callable[[bytes], bytes]


@pytest.mark.parametrize("spoil", [lambda d: d[:-100], lambda d: d.replace(b"done", b"won", 1)])
def test_a_damaged_file_is_refused_by_its_name(elsewhere: Run, file: Path, spoil: Spoil) -> None:
    """And no library is made for it."""
    file.write_bytes(spoil(file.read_bytes()))
    said = elsewhere("import", file)
    assert said.code == 1
    assert said.err.startswith(f"{file}: This is not everything of a plan")
    assert not (file.parent / "other").exists()


def test_where_a_text_is_asked_for_it_is_known_for_what_it_is(run: Run, file: Path) -> None:
    said = run("check", file, "--json")
    assert said.code == 1
    assert not json.loads(said.out)["is_plan"]
    assert "tenday import FILE.json" in said.err
