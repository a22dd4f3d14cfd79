"""Reads the command line, the clock and the paths, wires the rooms together, opens the window.

Every command is one line to the user and one call into core: what it means is decided there, so the
window and the command line cannot disagree. A room is imported by the command that needs it.
"""

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from core import command_line as takes
from core.errors import Refused

if TYPE_CHECKING:
    from whenever import Instant

    from core.journal.choice import Proceed
    from core.model import Busy, BusyId, RunUp, SessionId, State
    from core.outgoing import Format, Outgoing
    from core.store.library import Library
    from core.store.opened import Opened
    from sync.courier import Courier
    from sync.journal.courier import JournalCourier
    from sync.phone_link import PhoneLink

DONE, CANNOT, BUG = 0, 1, 3
"""The exit codes; argparse ends with 2 on wrong usage."""

SessionEdit = Callable[["State", "SessionId"], "State"]


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command, or open the window; returns the exit code."""
    line = takes.with_command(list(sys.argv[1:] if argv is None else argv), COMMANDS)
    arguments = takes.parser(line, COMMANDS).parse_args(line)
    try:
        return arguments.run(arguments) or DONE
    except Refused as refusal:
        print(refusal, file=sys.stderr)
        return CANNOT
    except BrokenPipeError:
        # The reader of our output has gone, as `head` does; there is nobody left to tell.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return DONE
    except Exception as bug:  # noqa: BLE001 - the outermost door: a bug becomes a report
        from core.bug_report import write_bug_report

        report = write_bug_report(_library_path(arguments).parent / "reports", bug, _now())
        print(f"Tenday itself failed. Please send us this report: {report}", file=sys.stderr)
        return BUG


# What comes from outside: the clock, the zone, the paths


def _now() -> "Instant":
    from whenever import Instant

    return Instant.now().round("second")


def _zone() -> str:  # UTC where the system does not say
    from whenever import SYSTEM_TZ

    return _now().to_tz(SYSTEM_TZ).tz_id or "UTC"


def _fresh() -> str:
    """What ids of new rows are made from."""
    from uuid import uuid4

    return uuid4().hex


def _library_path(arguments: argparse.Namespace) -> Path:
    from platformdirs import user_data_path

    return arguments.library or user_data_path("tenday", appauthor=False) / "library.sqlite"


def _library(arguments: argparse.Namespace) -> "Library":
    from core.store.library import Library

    return Library.open(_library_path(arguments), _now())


def _opened(arguments: argparse.Namespace) -> "Opened":
    from core.store.opened import Opened

    return Opened.last(_library(arguments))


# The window, and the main job without one


def _open(arguments: argparse.Namespace) -> int | None:
    from gui.display import has_display

    if not has_display():
        from gui.without_display import main_job

        return main_job(arguments.plan, _now(), _zone(), _make)
    from gui.starting import Wiring, hurry

    hurry()
    from gui.app import run

    library = _library_path(arguments)
    beyond = partial(_courier, library), partial(_journal_courier, library)
    given = Wiring(library, _now, _zone, _make, _read_busy, _open_link, *beyond)
    return run(given, arguments.plan)


def _make(form: "Format", what: "Outgoing") -> bytes:
    from sync.outgoing import make

    return make(form, what)


def _open_link(host: str, content: bytes) -> "PhoneLink":
    from sync.phone_link import PhoneLink

    return PhoneLink(host, content, _now)


# Plans in and out


def _check(arguments: argparse.Namespace) -> None:
    from core.plan_check import check_file

    check_file(arguments.plan, arguments.json)


def _import(arguments: argparse.Namespace) -> int:
    from core.import_command import import_plan

    given = partial(_library, arguments), _now(), _zone(), _read_busy, _fresh()
    return import_plan(arguments, *given)


def _link(arguments: argparse.Namespace) -> None:
    from core.linked import commands

    run = getattr(commands, arguments.command)
    print(run(arguments, _opened(arguments), _now(), _fresh()))


def _read_busy(path: Path, zone: str, run_up: "RunUp") -> Mapping["BusyId", "Busy"]:
    from core.files import read_whole
    from sync.ics_file import read_busy

    return read_busy(read_whole(path), zone, run_up.first_day, run_up.target_date)


def _export(arguments: argparse.Namespace) -> None:
    from core.outgoing import Format
    from core.pictures.carried import write_with_pictures
    from core.report.make import form_of

    asked = (arguments.ics, arguments.pdf, arguments.markdown, arguments.everything)
    if not any((*asked, arguments.report, arguments.week, arguments.day)):
        raise Refused("Say what to write, as --ics, --pdf or --markdown FILE; see export --help.")
    what = _opened(arguments).outgoing(_now(), takes.choices(arguments))
    files = [(path, partial(_make, form, what)) for form, path in zip(Format, asked, strict=True)]
    files += [(arguments.week, what.week_sheet), (arguments.day, what.day_sheet)]
    if arguments.report:
        files.append((arguments.report, partial(what.report, form_of(arguments.report))))
    for path, content in files:
        if path:
            write_with_pictures(path, content(), what.picture)
            print(path.absolute())


# The progress and the schedule


def _progress(arguments: argparse.Namespace) -> None:
    from core.report.said import as_json, lines

    opened = _opened(arguments)
    found = opened.numbers(_now())
    if arguments.json:
        takes.print_json(as_json(opened.state, found))
    else:
        print(*lines(opened.state, found), sep="\n")


def _agenda(arguments: argparse.Namespace) -> None:
    from core.agenda import agenda, lines
    from core.wallclock import read_date, to_wall

    state = _opened(arguments).state
    today = to_wall(_now(), state.availability.zone).date()
    first = read_date(arguments.since) if arguments.since else today
    if arguments.json:
        takes.print_json([item.as_json(state) for item in agenda(state, first, arguments.days)])
    else:
        print(*lines(state, first, arguments.days), sep="\n")


def _search(arguments: argparse.Namespace) -> None:
    from core.search.command import search

    search(arguments, _library(arguments), _zone())


def _schedule(arguments: argparse.Namespace) -> None:
    from core.problem_file import read_problem_file
    from core.scheduling.solve import solve

    takes.print_json(solve(read_problem_file(arguments.problem), effort="refined").to_json())


def _replan(arguments: argparse.Namespace) -> None:
    from core.replan.command import replan_plan

    replan_plan(arguments, _opened(arguments), _now(), _save)


def _review(arguments: argparse.Namespace) -> None:
    from core.review.command import review_plan

    review_plan(arguments, _opened(arguments), _now(), _save)


# One edit each; saved when the command returns


def _edit(arguments: argparse.Namespace, edit: SessionEdit) -> None:
    from core.agenda import find, sentence

    opened = _opened(arguments)
    session = find(opened.state, arguments.id)
    after = edit(opened.state, session)
    _save(opened, after)
    print(sentence(after, session))
    _keep_up_journal(arguments, opened.library)


def _keep_up_journal(arguments: argparse.Namespace, library: "Library") -> None:
    if library.journals.chosen():
        from sync.journal.commands import keep_up

        keep_up(_journal_courier(_library_path(arguments)))


def _save(opened: "Opened", after: "State") -> None:
    opened.save(after, _now())
    if opened.is_linked:
        from core.linked.commands import in_step

        if amiss := in_step(opened, _now(), _fresh()):
            print(amiss, file=sys.stderr)


def _editing(name: str) -> takes.Command:
    def run(arguments: argparse.Namespace) -> None:
        from core import edits

        _edit(arguments, getattr(edits, name))

    return run


def _move(arguments: argparse.Namespace) -> None:
    from core import edits
    from core.wallclock import read_moment

    def edit(state: "State", session: "SessionId") -> "State":
        return edits.move(state, session, read_moment(arguments.start, state.availability.zone))

    _edit(arguments, edit)


def _done(arguments: argparse.Namespace) -> None:
    from core import edits

    def edit(state: "State", session: "SessionId") -> "State":
        spent, confidence = arguments.minutes, arguments.confidence
        return edits.complete_as_planned(state, session, _now(), spent, confidence)

    _edit(arguments, edit)


def _note(arguments: argparse.Namespace) -> None:
    from core.note_command import note

    opened = _opened(arguments)

    def picture(words: str) -> str:
        from core.pictures.command import taken_in
        from gui.pictures.pixels import picture_of

        return taken_in(arguments.picture, words, opened.library, picture_of)

    if note(arguments, opened.state, partial(_save, opened), sys.stdin.read, picture):
        _keep_up_journal(arguments, opened.library)


def _timer(arguments: argparse.Namespace) -> None:
    from core.focus.command import timer

    library = _library(arguments)
    timer(arguments, library, _now, _save)
    if arguments.what == "done":
        _keep_up_journal(arguments, library)


# The other side


def _account(arguments: argparse.Namespace) -> None:
    from sync.account_commands import account

    account(arguments, _courier(_library_path(arguments)))


def _sync(arguments: argparse.Namespace) -> int:
    from sync.commands import sync

    return sync(arguments, _courier(_library_path(arguments)))


def _journal(arguments: argparse.Namespace) -> int:
    from sync.journal.commands import journal

    return journal(arguments, _journal_courier(_library_path(arguments)))


def _journal_courier(
    path: Path, proceed: "Proceed" = lambda _done, _of: None, locale: str = ""
) -> "JournalCourier":
    from sync.journal.courier import JournalCourier

    return JournalCourier.beside(path, _now, proceed, locale)


def _courier(path: Path, heed: Callable[[], object] = lambda: None) -> "Courier":
    from sync.courier import Courier

    return Courier.beside(path, _now, _zone, heed)


# The library


def _backup(arguments: argparse.Namespace) -> None:
    from core.store.backup import backup

    backup(_library_path(arguments), arguments.file)
    print(arguments.file.absolute())


def _restore(arguments: argparse.Namespace) -> None:
    from core.store.backup import restore

    kept = restore(arguments.file, _library_path(arguments), _now())
    print(f"Restored {arguments.file}." + (f" What was there before is in {kept}." if kept else ""))


# The command line


COMMANDS: takes.Commands = {
    "open": ("open the window, on a plan", _open, (takes.argument("plan", type=Path, nargs="?"),)),
    "check": ("say what is read in a plan, and what is not", _check, (takes.PLAN, takes.JSON)),
    "import": ("bring a plan into the library and place it", _import, takes.IN),
    "link": ("keep the plan's text in its file, both ways", _link, takes.LINK),
    "unlink": ("let go of the plan's file", _link, ()),
    "agenda": ("list what is on the calendar, with ids", _agenda, takes.WHEN),
    "progress": ("say how far the plan has come, and where that leads", _progress, (takes.JSON,)),
    "move": ("stand a session at another time, pinned", _move, (takes.ID, takes.argument("start"))),
    "pin": ("keep a session where it stands", _editing("pin"), (takes.ID,)),
    "unpin": ("let replanning move a session again", _editing("unpin"), (takes.ID,)),
    "done": ("a session is done", _done, (takes.ID, *takes.HOW)),
    "miss": ("it did not happen and still has to", _editing("miss"), (takes.ID,)),
    "skip": ("it did not happen and no longer has to", _editing("skip"), (takes.ID,)),
    "note": ("print or write a note of a session, a day or the plan", _note, takes.NOTE),
    "search": ("find words in notes, titles and topics", _search, takes.SEARCH),
    "timer": ("time the work on a session, as the window does", _timer, takes.TIMER),
    "replan": ("fit everything in again, with least change", _replan, takes.REPLAN),
    "review": ("add reviews of what is done, at spaced gaps", _review, takes.REVIEW),
    "schedule": ("solve a scheduling problem", _schedule, (takes.argument("problem", type=Path),)),
    "export": ("write calendar, report, Markdown or JSON files", _export, takes.OUT),
    "account": ("add, list or remove a calendar's account", _account, takes.ACCOUNT),
    "sync": ("bring the plans and their calendars to agree", _sync, takes.SYNC),
    "journal": ("keep the notes of what is done in Git", _journal, takes.JOURNAL),
    "backup": ("copy the library to a file", _backup, (takes.FILE,)),
    "restore": ("put a backup in the library's place", _restore, (takes.FILE,)),
}


if __name__ == "__main__":
    sys.exit(main())
