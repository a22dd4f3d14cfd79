"""What each command takes, for argparse, and how JSON is printed; main tells what it does."""

import argparse
import json
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.report.choices import Choices

PURPOSE = "Plan the days before a date that matters."
DEFAULT = "tenday [PLAN.md] opens the window, on that plan."

ALARMS = (None, 0, 5, 10, 15, 30, 60)
"""Minutes before its start that a new event may ring; None is never."""

Argument = tuple[tuple[str, ...], dict[str, Any]]
Command = Callable[[Namespace], int | None]
Commands = Mapping[str, tuple[str, Command, tuple[Argument, ...]]]
"""Each command's purpose, what carries it out, and what it takes."""


def argument(*names: str, **options: Any) -> Argument:
    """The names and options of one argument, as `add_argument` takes them."""
    return names, options


def alarm(text: str) -> int | None:
    """Minutes before the start of an event, None for "never". Raises ValueError for others."""
    minutes = None if text == "never" else int(text)
    if minutes not in ALARMS:
        raise ValueError(text)
    return minutes


def choices(arguments: Namespace) -> "Choices":
    """How `export` is asked to write the report. Raises Refused."""
    from core.errors import Refused
    from core.report.choices import Choices
    from core.report.words import LANGUAGES
    from core.wallclock import read_date

    first, last = arguments.since, arguments.until
    if arguments.locale.replace("_", "-").partition("-")[0] not in LANGUAGES:
        raise Refused(
            f"There are no words for “{arguments.locale}”. Choose one of: {', '.join(LANGUAGES)}."
        )
    return Choices(
        summary=arguments.summary,
        first=read_date(first) if first else None,
        last=read_date(last) if last else None,
        paper="us-letter" if arguments.paper == "letter" else arguments.paper,
        locale=arguments.locale,
        halves=arguments.locale.endswith("US"),
    )


class Adding(argparse.Action):
    """The option `--append`, which may stand between a session's id and the text."""

    def __call__(
        self,
        parser: argparse.ArgumentParser,
        namespace: Namespace,
        values: str | Sequence[Any] | None,
        option_string: str | None = None,
    ) -> None:
        """Note that it was given; what follows it is what would follow it without it."""
        namespace.append = True
        namespace.words = [*(namespace.words or ()), *(values or ())]


def with_command(given: list[str], commands: Commands) -> list[str]:
    """`tenday [PLAN.md]` opens the window: put the command in where it is left out."""
    at = 2 if given[:1] == ["--library"] else int(given[:1] != [] and given[0].startswith("--lib"))
    if given[at : at + 1] and given[at] in (*commands, "-h", "--help"):
        return given
    return [*given[:at], "open", *given[at:]]


def print_json(data: object) -> None:
    """Print for programs."""
    print(json.dumps(data, indent=1, ensure_ascii=False))


def parser(line: Sequence[str], commands: Commands) -> argparse.ArgumentParser:
    """What reads the line; `run` of what it gives is what carries its command out."""
    # Only what the line names is described: each start would wait 10 ms for all the others.
    wanted = [name for name in commands if name in line] or commands
    made = argparse.ArgumentParser("tenday", description=PURPOSE, epilog=DEFAULT)
    library: dict[str, Any] = {"type": Path, "metavar": "FILE", "help": "another library file"}
    made.add_argument("--library", **library)
    choices_ = made.add_subparsers(metavar="COMMAND", required=True)
    for name in wanted:
        purpose, run, arguments = commands[name]
        command = choices_.add_parser(name, help=purpose, description=purpose)
        command.add_argument("--library", default=argparse.SUPPRESS, **library)
        for names, options in arguments:
            command.add_argument(*names, **options)
        command.set_defaults(run=run, command=name)
    return made


ID = argument("id", metavar="ID", help="the session's id, or its beginning; see agenda")
JSON = argument("--json", action="store_true", help="print for programs")
PLAN = argument("plan", type=Path, metavar="PLAN.md")
FILE = argument("file", type=Path, metavar="FILE")

OUT = (
    argument("--ics", type=Path, metavar="FILE", help="the sessions as a calendar file"),
    argument("--pdf", type=Path, metavar="FILE", help="the progress report"),
    argument("--markdown", type=Path, metavar="FILE", help="the plan's text with its edits"),
    argument("--everything", type=Path, metavar="FILE", help="all there is, as JSON"),
    argument(
        "--report", type=Path, metavar="FILE", help="the report as .html, .md, .csv, .json or .pdf"
    ),
    argument(
        "--week", type=Path, metavar="FILE", help="this week, or seven dates --from one, on a page"
    ),
    argument(
        "--day", type=Path, metavar="FILE", help="today, or the date --from, as a sheet to work on"
    ),
    argument("--summary", action="store_true", help="report: its first page alone"),
    argument(
        "--from",
        dest="since",
        metavar="DATE",
        help="report: from this date on; week, day: this one",
    ),
    argument("--to", dest="until", metavar="DATE", help="report: until this date, included"),
    argument("--paper", choices=("a4", "letter"), default="a4", help="report, week, day: a4"),
    argument(
        "--locale", default="en", metavar="LOCALE", help="report, week, day: en, en-US, de or hi"
    ),
)
IN = (
    argument(
        "plan", type=Path, metavar="PLAN.md|FILE.json", help="its text, or everything of a plan"
    ),
    argument("--start", metavar="DATE", help="the first day; a text needs one"),
    argument("--target", metavar="DATE", help="the day that matters"),
    argument("--hours", metavar="HOURS", help='every day, as "09:00-13:00,14:00-20:00"'),
    argument("--busy", type=Path, metavar="FILE.ics", help="a calendar to plan around"),
    argument("--link", action="store_true", help="keep the plan's text in its file, both ways"),
    argument(
        "--beside",
        dest="known",
        action="store_const",
        const="beside",
        help="JSON: as a plan of its own where the library has the plan already",
    ),
    argument(
        "--replace",
        dest="known",
        action="store_const",
        const="replace",
        help="JSON: in the place of the plan in the library, which is backed up before",
    ),
)
LINK = (
    argument("plan", type=Path, nargs="?", metavar="PLAN.md", help="the file; else how it stands"),
    argument("--keep", choices=("mine", "theirs", "both"), help="which version, where both differ"),
)
WHEN = (
    argument("--from", dest="since", metavar="DATE", help="the first date; today if left out"),
    argument("--days", type=int, default=7, metavar="N", help="how many dates; 7"),
    JSON,
)
HOW = (
    argument("--minutes", type=int, metavar="N", help="minutes spent; its length if left out"),
    argument("--confidence", type=int, choices=range(1, 6), help="how sure, from 1 to 5"),
)
SEARCH = (
    argument(
        "words",
        nargs="+",
        metavar="WORD",
        help="what to look for; also state:missed, day:3, "
        'plan:NAME, after:DATE, before:DATE, confidence:"<3"',
    ),
    argument("--newest", action="store_true", help="those written last first; else the best"),
    argument("--most", type=int, default=20, metavar="N", help="no more than N; 20"),
    JSON,
)
TIMER = (
    argument("what", choices=("start", "status", "pause", "resume", "extend", "done", "stop")),
    argument(
        "value",
        nargs="?",
        metavar="ID|MINUTES",
        help="start: a session, else the next; extend: minutes",
    ),
    argument("--rhythm", metavar="WORK/BREAK", help='start: minutes of work and break, as "25/5"'),
    argument("--confidence", type=int, choices=range(1, 6), help="done: how sure, from 1 to 5"),
    JSON,
)
REPLAN = (
    argument("--dry-run", action="store_true", help="say it, and change nothing"),
    argument("--strategy", choices=("least-change", "even", "early"), default="least-change"),
    JSON,
)
REVIEW = (
    argument("--dry-run", action="store_true", help="say it, and change nothing"),
    argument("--minutes", type=int, default=20, metavar="N", help="minutes of one review; 20"),
    argument(
        "--share", type=int, default=20, metavar="PERCENT", help="of the slack for all of them; 20"
    ),
    JSON,
)
ACCOUNT = (
    argument(
        "what",
        choices=("add", "list", "busy", "alarm", "answer", "reconnect", "remove"),
        nargs="?",
        default="list",
    ),
    argument(
        "kind",
        nargs="?",
        metavar="KIND",
        help="add: caldav, google or file; answer: the session; else: the account's name",
    ),
    argument(
        "url",
        nargs="?",
        metavar="URL",
        help="add: the server's address, or the file's path; alarm: 0 to 60 or never; "
        "answer: here, there, missed, skipped, put-back or delete",
    ),
    argument("--user", metavar="NAME", help="who signs in; the password is asked for"),
    argument("--client-file", type=Path, metavar="FILE", help="google: your OAuth client's JSON"),
    argument("--password-stdin", action="store_true", help="read the password from a pipe"),
    argument("--no-keyring", action="store_true", help="keep no password: pipe it into each sync"),
    argument("--part", metavar="PART", help="answer: start, minutes, title, note or state alone"),
    argument("--no-browser", action="store_true", help="google: print the address to sign in at"),
    argument("--name", metavar="NAME", help="what to call the account; its kind if left out"),
    argument("--calendar", metavar="NAME", help="an existing calendar; else one named Tenday"),
    argument("--look-into", metavar="NAMES", help='busy: calendars as walls, as "Work, Family"'),
    argument(
        "--alarm", type=alarm, default=10, metavar="MINUTES", help="0 to 60 before, or never; 10"
    ),
    argument("--with-events", action="store_true", help="remove: delete its events there, too"),
    JSON,
)
JOURNAL = (
    argument(
        "what",
        choices=("set", "status", "write", "push", "read", "off"),
        nargs="?",
        default="write",
        help="write if left out",
    ),
    argument("place", nargs="?", metavar="PATH_OR_URL", help="set: a local clone, or a remote"),
    argument("--push", action="store_true", help="send every commit on; write: these"),
    argument("--plans", action="store_true", help="set: the plan's Markdown rides along"),
    argument("--name", default="", help="set: who commits, where Git does not know"),
    argument("--email", default="", help="set: your address, where Git does not know"),
    argument("--token-stdin", action="store_true", help="set: read the remote's token from stdin"),
    argument(
        "--accept-rewritten",
        action="store_true",
        help="push: go on from what a remote has whose history was rewritten",
    ),
    JSON,
)
NOTE = (
    argument(
        "words",
        nargs="*",
        action="extend",
        metavar="ID|TEXT",
        help="a session's id, then the text to write; - reads it from stdin, none prints the note",
    ),
    argument("--day", metavar="DAY", help="the note of a day, by its label or id"),
    argument("--plan", action="store_true", help="the note of the open plan"),
    argument(
        "--append", action=Adding, nargs="*", metavar="TEXT", help="add the text to what there is"
    ),
    argument("--picture", type=Path, metavar="FILE", help="put a picture below the note"),
    JSON,
)
SYNC = (
    argument("--account", metavar="NAME", help="this account alone"),
    argument("--dry-run", action="store_true", help="say it, and change nothing"),
    argument(
        "--password-stdin", action="store_true", help="read the account's password from a pipe"
    ),
    argument("--accept-deletions", action="store_true", help="let most of a calendar vanish"),
    JSON,
)
