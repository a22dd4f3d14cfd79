"""The command line: what people and programs see, exit codes, and what is saved when it ends."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

import pytest
from jsonschema import validate

import main as tenday
from resources import SAMPLE_PLAN, path_of, text_of
from tests.sync.repositories import at_home, bare, clone, git, needs_git

ROOT = Path(tenday.__file__).parent


class Said(NamedTuple):
    code: int
    out: str
    err: str


Run = Callable[..., Said]


@pytest.fixture
def run(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Run:
    """Runs one command on a library of the test's own."""

    def command(*arguments: object) -> Said:
        library = ["--library", str(tmp_path / "library.sqlite")]
        code = tenday.main([*library, *map(str, arguments)])
        out, err = capsys.readouterr()
        return Said(code, str(out), str(err))

    return command


@pytest.fixture
def imported(run: Run) -> Run:
    """The same, with the ten-day plan from 1 December 2026 on."""
    said = run("import", path_of(SAMPLE_PLAN), "--start", "2026-12-01", "--target", "2026-12-14")
    assert said.code == 0, said.err
    return run


def agenda(run: Run, first: str = "2026-12-01", days: int = 14) -> list[dict[str, object]]:
    return json.loads(run("agenda", "--from", first, "--days", days, "--json").out)


def test_check_tells_people_and_programs_what_is_read(run: Run) -> None:
    """Days, sessions with lines and minutes; nothing of the sample is left over."""
    said = run("check", path_of(SAMPLE_PLAN), "--json")
    found = json.loads(said.out)
    assert said.code == 0
    assert (found["is_plan"], found["days"], found["session_count"]) == (True, 10, 40)
    assert found["minutes_total"] == 6000
    assert found["sessions"][0]["line"] == 8
    assert found["left_out"] == []
    assert "40 sessions" in run("check", path_of(SAMPLE_PLAN)).out


def test_what_the_documents_say_of_check_is_what_it_prints(run: Run, tmp_path: Path) -> None:
    """Their example is answered word for word; each field of the answer is in their tables."""
    text = (ROOT / "docs" / "check.md").read_text(encoding="utf-8")
    plan, answer = re.findall(r"```(?:markdown|json)\n(.*?)```", text, re.DOTALL)
    path = tmp_path / "knots.md"
    path.write_text(plan)
    printed = json.loads(run("check", path, "--json").out)
    assert printed == json.loads(answer)
    for name in (*printed, *printed["sessions"][0]):
        assert re.search(rf"^\|[^|]*`{name}(?:\[\])?`", text, re.MULTILINE), name


def test_what_check_prints_keeps_to_its_published_schema(run: Run, tmp_path: Path) -> None:
    """Of a plan, and of a letter that is none."""
    schema = json.loads(text_of("schemas/check.schema.json"))
    letter = tmp_path / "letter.md"
    letter.write_text("Dear Ada,\n\nsee you soon.\n")
    for path in (path_of(SAMPLE_PLAN), letter):
        validate(json.loads(run("check", path, "--json").out), schema)


def test_a_file_that_is_no_plan_is_refused_with_its_reason(run: Run, tmp_path: Path) -> None:
    """Exit code 1, the file's name and a reason; programs get it as JSON."""
    letter = tmp_path / "letter.md"
    letter.write_text("Dear Ada,\n\nsee you soon.\n")
    said = run("check", letter)
    assert (said.code, said.out) == (1, "")
    assert str(letter) in said.err
    found = json.loads(run("check", letter, "--json").out)
    assert found["is_plan"] is False
    assert found["reason"]


def test_an_imported_plan_is_placed(imported: Run) -> None:
    """All forty sessions stand on ten days; the first day is filled as the day allows."""
    items = agenda(imported)
    assert len(items) == 40
    first_day = [(i["start"][11:16], i["end"][11:16]) for i in items[:4]]  # pyright: ignore[reportIndexIssue]
    assert first_day == [
        ("08:00", "10:00"),
        ("10:15", "13:15"),
        ("14:15", "17:15"),
        ("17:30", "19:30"),
    ]
    assert {i["day"] for i in items} == {str(n) for n in range(1, 11)}


def test_the_same_plan_is_not_imported_twice(imported: Run) -> None:
    """The second import says what to do and leaves the library as it is."""
    before = agenda(imported)
    said = imported("import", path_of(SAMPLE_PLAN), "--start", "2027-01-01")
    assert said.code == 1
    assert "in the library already" in said.err
    assert agenda(imported) == before


def test_one_edit_each_saved_when_it_returns(imported: Run) -> None:
    """move, pin, unpin, done, miss, skip and note show in the next command."""
    items = agenda(imported)
    first, second, third, fourth = (str(item["id"]) for item in items[:4])
    assert "pinned" in imported("move", first, "2026-12-12 09:00").out
    imported("pin", second)
    imported("done", second, "--minutes", 170, "--confidence", 4)
    imported("miss", third)
    imported("skip", fourth)
    imported("note", second, "## What I learnt")
    now = {str(item["id"]): item for item in agenda(imported)}
    assert str(now[first]["start"]).startswith("2026-12-12T09:00")
    assert [now[i]["state"] for i in (second, third, fourth)] == ["done", "missed", "skipped"]
    assert now[second]["pinned"] is True
    assert imported("note", second).out == "## What I learnt"
    imported("unpin", second)
    assert not {str(i["id"]): i for i in agenda(imported)}[second]["pinned"]


def test_progress_is_said_and_told_to_programs(imported: Run) -> None:
    """What was done a moment ago counts, and is news; the verdict names the spare time."""
    first = str(agenda(imported)[0]["id"])
    imported("done", first, "--minutes", 110, "--confidence", 4)
    said = imported("progress")
    assert said.code == 0
    assert "1 of 40 sessions, 2 h of 100 h" in said.out
    found = json.loads(imported("progress", "--json").out)
    assert found["whole"]["spent"] == 110
    assert len(found["slack_by_date"]) == 1


def test_the_report_is_written_as_it_is_asked_for(imported: Run, tmp_path: Path) -> None:
    """In the form that its name says, of some dates, in a language; other names are refused."""
    page, pdf = tmp_path / "report.html", tmp_path / "report.pdf"
    dates = ("--from", "2026-12-01", "--to", "2026-12-01", "--locale", "de")
    said = imported("export", "--report", page, "--pdf", pdf, "--summary", "--paper", "letter")
    assert said.code == 0
    assert pdf.read_bytes().startswith(b"%PDF")
    assert imported("export", "--report", page, *dates).code == 0
    assert "40 Einheiten" in page.read_text(encoding="utf-8")
    assert imported("export", "--report", tmp_path / "a.docx").code == 1
    said = imported("export", "--report", page, "--locale", "fr")
    assert (said.code, "Choose one of: en, de, hi" in said.err) == (1, True)
    week, day = tmp_path / "week.pdf", tmp_path / "day.pdf"
    assert imported("export", "--week", week, "--day", day, "--from", "2026-12-01").code == 0
    assert week.read_bytes() != day.read_bytes()
    assert imported("export", "--report", page, "--from", "2026-12-02", *dates[2:]).code == 1


def test_a_short_id_is_enough(imported: Run) -> None:
    """The beginning that the agenda shows names the session; an unknown one is refused."""
    line = imported("agenda", "--from", "2026-12-01", "--days", 1).out.splitlines()[0]
    assert imported("pin", line.split()[0]).code == 0
    said = imported("pin", "zzzz")
    assert said.code == 1
    assert "tenday agenda" in said.err


def test_exports_are_written_whole(imported: Run, tmp_path: Path) -> None:
    """Calendar, report, text and JSON in one go; unchanged text comes back byte for byte."""
    names = {"ics": "a.ics", "pdf": "a.pdf", "markdown": "a.md", "everything": "a.json"}
    options = [o for kind, name in names.items() for o in (f"--{kind}", tmp_path / name)]
    assert imported("export", *options).code == 0
    assert (tmp_path / "a.ics").read_bytes().startswith(b"BEGIN:VCALENDAR\r\n")
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-")
    assert (tmp_path / "a.md").read_bytes() == path_of(SAMPLE_PLAN).read_bytes()
    assert json.loads((tmp_path / "a.json").read_text())


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["check", "{tmp}"], "folder"),
        (["check", "{tmp}/missing.md"], "does not exist"),
        (["agenda"], "tenday import"),
        (["import", "{plan}", "--start", "soon"], "2026-12-01"),
        (["import", "{plan}", "--start", "2026-12-01", "--target", "2026-11-01"], "later target"),
        (["import", "{plan}", "--start", "2026-12-01", "--hours", "9 to 5"], "09:00-13:00"),
        (["schedule", "{plan}"], "not JSON"),
        (["restore", "{plan}"], ""),
        (["backup", "{tmp}/no/such/folder/b.sqlite"], ""),
    ],
)
def test_what_cannot_be_is_said_in_a_sentence(
    run: Run, tmp_path: Path, arguments: list[str], words: str
) -> None:
    """Exit code 1, one clear sentence on standard error, and no traceback."""
    places = {"tmp": tmp_path, "plan": path_of(SAMPLE_PLAN)}
    said = run(*(argument.format(**places) for argument in arguments))
    assert said.code == 1
    assert words in said.err
    assert said.err.strip().endswith((".", "2026-12-01", "agenda"))
    assert "Traceback" not in said.err


def test_export_without_a_room_writes_nothing(imported: Run, tmp_path: Path) -> None:
    """A target that cannot be written is refused in words."""
    said = imported("export", "--ics", tmp_path / "no" / "a.ics")
    assert said.code == 1
    assert "does not exist" in said.err


def test_a_backup_comes_back(imported: Run, tmp_path: Path) -> None:
    """What was there when the backup was made is there again after restoring it."""
    before = agenda(imported)
    copy = tmp_path / "copy.sqlite"
    assert imported("backup", copy).code == 0
    imported("skip", before[0]["id"])
    assert agenda(imported) != before
    said = imported("restore", copy)
    assert said.code == 0, said.err
    assert agenda(imported) == before


def test_a_replan_is_told_first_and_made_then(imported: Run) -> None:
    """--dry-run changes nothing; without it the same moves are made, and a second finds none."""
    first = agenda(imported)[0]
    imported("miss", first["id"])
    before = agenda(imported)
    told = json.loads(imported("replan", "--dry-run", "--json").out)
    assert agenda(imported) == before
    assert (told["applied"], told["unplaced"]) == (False, [])
    assert first["id"] in [move["id"] for move in told["moves"]]
    assert all(move["why"] for move in told["moves"])
    said = imported("replan")
    assert said.code == 0
    assert "was missed on Tuesday 1 December 08:00" in said.out
    starts = {item["id"]: item["start"] for item in agenda(imported)}
    assert {move["id"]: move["to"] for move in told["moves"]}.items() <= starts.items()
    assert json.loads(imported("replan", "--json").out)["moves"] == []


def test_what_lies_behind_is_taken_as_missed_and_said(run: Run) -> None:
    """A plan whose days are over: nothing fits, in words, with what would help."""
    run("import", path_of(SAMPLE_PLAN), "--start", "2024-01-01", "--target", "2024-01-14")
    said = run("replan")
    assert said.code == 0
    assert "has passed" in said.out


@pytest.mark.parametrize("strategy", ["least-change", "even", "early"])
def test_every_strategy_places_everything(imported: Run, strategy: str) -> None:
    """None of them leaves out what fits, and each says what it keeps."""
    told = json.loads(imported("replan", "--strategy", strategy, "--json").out)
    assert (told["strategy"], told["unplaced"]) == (strategy, [])
    assert len(told["moves"]) + told["kept"] == 40


def test_wrong_usage_ends_with_two(run: Run) -> None:
    """argparse's own code for a command line that makes no sense."""
    with pytest.raises(SystemExit) as ended:
        run("agenda", "--days", "many")
    assert ended.value.code == 2


def test_a_problem_is_solved_and_explained(run: Run, tmp_path: Path) -> None:
    """`schedule` reads the problem format and prints placements with their explanation."""
    problem = {
        "tz": "UTC",
        "now": "2026-01-05T07:00",
        "target": "2026-01-06T00:00",
        "windows": {"0": [["08:00", "12:00"]]},
        "sessions": [
            {"id": "a", "dur": 120, "brk": 15, "state": "todo", "start": None},
            {"id": "b", "dur": 180, "brk": 15, "state": "todo", "start": None},
        ],
    }
    path = tmp_path / "problem.json"
    path.write_text(json.dumps(problem))
    said = run("schedule", path)
    solved = json.loads(said.out)
    assert said.code == 0
    assert sum(place is None for place in solved["placements"].values()) == 1
    assert solved["explanation"]


def test_a_calendar_file_is_kept_up_to_date(imported: Run, tmp_path: Path) -> None:
    """An account is added, listed, synced, and removed."""
    assert "no account yet" in imported("sync").err
    path = tmp_path / "out.ics"
    assert imported("account", "add", "file", path, "--name", "drive").code == 0
    assert json.loads(imported("account", "list", "--json").out)[0]["url"] == str(path)
    said = json.loads(imported("sync", "--dry-run", "--json").out)
    assert len(said["accounts"][0]["plans"][0]["made"]) == 40
    assert not path.exists()
    assert "made" in imported("sync").out
    assert "nothing to do" in imported("sync", "--account", "drive").out
    assert imported("account", "add", "file", path, "--name", "drive").code == 1
    assert imported("account", "remove", "drive").code == 0
    assert imported("sync", "--account", "drive").code == 1
    assert path.exists()


def test_a_plan_stays_in_its_file_and_every_command_keeps_both_the_same(
    run: Run, tmp_path: Path
) -> None:
    """An edit is written into the file, one made there is taken over; a conflict waits."""
    plan = tmp_path / "plan.md"
    text = "# A plan\n\n## Day 1\n- [ ] Session 1 (2 hrs): Knots\n"
    text += "\n## Day 2\n- [ ] Session 1 (1 hr): Sails\n"
    plan.write_text(text)
    assert run("import", plan, "--start", "2026-12-01", "--link").code == 0
    first, second = (str(item["id"]) for item in agenda(run))
    assert run("done", first).err == ""
    assert plan.read_text() == text.replace("[ ]", "[x]", 1)
    plan.write_text(plan.read_text().replace("Sails", "Reefing"))
    assert "say the same" in run("link").out
    assert [item["title"] for item in agenda(run)] == ["Knots", "Reefing"]
    plan.write_text("Dear Ada\n")
    said = run("done", second)
    assert said.code == 0 and "holds no plan" in said.err
    assert plan.read_text() == "Dear Ada\n"
    assert run("link").code == 1
    assert run("link", "--keep", "mine").code == 0
    assert plan.read_text() == text.replace("[ ]", "[x]").replace("Sails", "Reefing")
    assert run("unlink").code == 0 and run("unlink").code == 1


@needs_git
def test_the_journal_is_written_as_sessions_end(
    imported: Run, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """`done`, `timer done` and `note` commit at once; `journal` says how it stands."""
    at_home(monkeypatch, tmp_path)
    remote = bare(tmp_path / "remote.git")
    work = clone(remote, tmp_path / "work")
    assert json.loads(imported("journal", "status", "--json").out) == {"kept": False}
    assert imported("journal", "set", work, "--push", "--plans").code == 0
    session, following = (item["id"] for item in agenda(imported)[:2])
    imported("note", session, "learnt it")
    assert json.loads(imported("journal", "status", "--json").out)["unsent"] == 0
    assert imported("done", session).err == ""
    assert json.loads(imported("journal", "status", "--json").out)["unsent"] == 1
    imported("note", following, "and this")
    assert imported("timer", "start", following).code == 0
    assert imported("timer", "done").err == ""
    assert json.loads(imported("journal", "status", "--json").out)["unsent"] == 2
    assert json.loads(imported("journal", "--json").out)["sent"] == 2
    names = git(remote, "ls-tree", "-r", "--name-only", "main").splitlines()
    assert "journal/2026/2026-12-01.md" in names
    beside, riding = sorted(n for n in names if n.startswith("journal/plans/10-day-ai-architect"))
    assert beside == riding.replace(".md", "-progress.md")
    assert imported("export", "--markdown", tmp_path / "plan.md").code == 0
    assert git(remote, "show", f"main:{riding}") == (tmp_path / "plan.md").read_text().strip()
    told = json.loads(imported("journal", "status", "--json").out)
    assert (told["written"], told["pending"], told["sent"], told["unsent"]) == (2, 0, 2, 0)
    assert told["trouble"] is None
    remote.rename(gone := tmp_path / "gone")
    imported("note", session, "more")
    assert "cannot be reached" in imported("journal").err
    assert "What stopped it last: The remote" in imported("journal", "status").out
    gone.rename(remote)
    assert imported("journal", "push").code == 0
    assert "stopped" not in imported("journal", "status").out
    assert json.loads(imported("journal", "read", "--json").out) == {"notes": {}}
    assert imported("journal", "off").code == 0
    assert imported("journal").code == 1
