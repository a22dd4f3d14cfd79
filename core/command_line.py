"""What each command takes on the command line, for argparse; what it does is told in main."""

from argparse import Namespace
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from core.report.choices import Choices

ALARMS = (None, 0, 5, 10, 15, 30, 60)
"""Minutes before its start that a new event may ring; None is never."""

Argument = tuple[tuple[str, ...], dict[str, Any]]


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
    from core.report.choices import Choices
    from core.wallclock import read_date

    first, last = arguments.since, arguments.until
    return Choices(
        summary=arguments.summary,
        first=read_date(first) if first else None,
        last=read_date(last) if last else None,
        paper="us-letter" if arguments.paper == "letter" else arguments.paper,
        locale=arguments.locale,
        halves=arguments.locale.endswith("US"),
    )


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
    argument("--week", type=Path, metavar="FILE", help="seven dates on one page, as PDF"),
    argument("--day", type=Path, metavar="FILE", help="a date's sheet to work through, as PDF"),
    argument("--summary", action="store_true", help="report: its first page alone"),
    argument("--from", dest="since", metavar="DATE", help="report: sessions from this date on"),
    argument("--to", dest="until", metavar="DATE", help="report: until this date, included"),
    argument("--paper", choices=("a4", "letter"), default="a4", help="report: a4"),
    argument("--locale", default="en", metavar="LOCALE", help="report: en, en-US, de or hi"),
)
IN = (
    PLAN,
    argument("--start", required=True, metavar="DATE", help="the first day"),
    argument("--target", metavar="DATE", help="the day that matters"),
    argument("--hours", metavar="HOURS", help='every day, as "09:00-13:00,14:00-20:00"'),
    argument("--busy", type=Path, metavar="FILE.ics", help="a calendar to plan around"),
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
REPLAN = (
    argument("--dry-run", action="store_true", help="say it, and change nothing"),
    argument("--strategy", choices=("least-change", "even", "early"), default="least-change"),
    JSON,
)
ACCOUNT = (
    argument("what", choices=("add", "list", "busy", "remove"), nargs="?", default="list"),
    argument("kind", nargs="?", metavar="KIND", help="caldav, google or file; else: its name"),
    argument("url", nargs="?", metavar="URL", help="the server's address, or the file's path"),
    argument("--user", metavar="NAME", help="who signs in; the password is asked for"),
    argument("--client-file", type=Path, metavar="FILE", help="google: your OAuth client's JSON"),
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
SYNC = (
    argument("--account", metavar="NAME", help="this account alone"),
    argument("--dry-run", action="store_true", help="say it, and change nothing"),
    argument("--accept-deletions", action="store_true", help="let most of a calendar vanish"),
    JSON,
)
