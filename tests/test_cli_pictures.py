"""Pictures on the command line: put below notes, and exported with them."""

import json
import re
from pathlib import Path

import pytest

import main as tenday
from resources import SAMPLE_PLAN, path_of
from tests.pictures import SECRET, chunk, png
from tests.test_cli import Run, Said


@pytest.fixture
def imported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command on a library with the sample plan."""

    def command(*arguments: object) -> Said:
        library = ["--library", str(tmp_path / "library.sqlite")]
        code = tenday.main([*library, *map(str, arguments)])
        out, err = capsys.readouterr()
        return Said(code, str(out), str(err))

    assert command("import", path_of(SAMPLE_PLAN), "--start", "2026-12-01").code == 0
    return command


def first_session(run: Run) -> str:
    return json.loads(run("agenda", "--from", "2026-12-01", "--days", 14, "--json").out)[0]["id"]


def test_a_picture_goes_below_a_note_and_beside_what_is_exported(
    imported: Run, tmp_path: Path
) -> None:
    """It is called by its words, else by its file; what it told of a place is gone."""
    id_ = first_session(imported)
    file = tmp_path / "the wheel.png"
    file.write_bytes(png(4, 4, chunk(b"tEXt", b"Place\0" + SECRET)))
    assert imported("note", id_, "First.").code == 0
    assert imported("note", id_, "--picture", file).code == 0
    assert imported("note", id_, "A zip", "--picture", file).code == 0
    note = imported("note", id_).out
    found = re.fullmatch(
        r"First\.\n\n!\[the wheel\]\(pictures/(.*)\)\n\n!\[A zip\]\(pictures/(.*)\)\n", note
    )
    assert found
    assert found[1] == found[2]
    (tmp_path / "out").mkdir()
    assert imported("export", "--report", tmp_path / "out" / "report.md").code == 0
    kept = (tmp_path / "out" / "pictures" / found[1]).read_bytes()
    assert kept == png(4, 4)
    assert imported("export", "--everything", tmp_path / "all.json").code == 0
    assert list(json.loads((tmp_path / "all.json").read_text())["pictures"]) == [found[1]]
    (line,) = (line for line in imported("search", "wheel").out.splitlines() if "wheel" in line)
    assert line.strip() == "First. the wheel A zip"
    assert "Nothing answers" in imported("search", "pictures").out


def test_no_picture_is_taken_of_what_is_none(imported: Run, tmp_path: Path) -> None:
    id_ = first_session(imported)
    (tmp_path / "a.svg").write_text("<svg xmlns='http://www.w3.org/2000/svg'/>")
    said = imported("note", id_, "--picture", tmp_path / "a.svg")
    assert said.code == 1
    assert "Choose a PNG" in said.err
    assert imported("note", id_).out == ""
