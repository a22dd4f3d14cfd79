"""Planning around other calendars: their busy times become walls, in one edit that is undone."""

from pathlib import Path

import pytest

from core.model import State
from gui.errands import Errands
from gui.shelf import Shelf
from sync.ics_file import read_busy
from sync.outgoing import make
from tests.gui.replan.conftest import TUESDAY, Desk
from tests.states import ZONE, at

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

CALENDAR = """BEGIN:VCALENDAR
VERSION:2.0
PRODID:-//tests//EN
BEGIN:VEVENT
UID:doctor@example.org
DTSTAMP:20260101T000000Z
DTSTART:20260303T070000Z
DTEND:20260303T090000Z
SUMMARY:Doctor
END:VEVENT
END:VCALENDAR
"""


@pytest.fixture
def errands(desk: Desk, tmp_path: Path) -> Errands:
    shelf = Shelf(tmp_path / "library.sqlite", lambda: desk.clock)
    return Errands(
        desk.window,
        desk.document,
        shelf,
        desk.jobs,
        desk.theme,
        lambda: desk.clock,
        ZONE,
        make,
        lambda path, zone, run_up: read_busy(
            path.read_bytes(), zone, run_up.first_day, run_up.target_date
        ),
    )


def calendar(folder: Path, text: str = CALENDAR) -> Path:
    path = folder / "work.ics"
    path.write_text(text.replace("\n", "\r\n"), encoding="utf-8", newline="")
    return path


def walls(state: State) -> list[str]:
    return [busy.title for busy in state.busy.values()]


def test_a_calendar_is_planned_around_in_one_edit_and_a_replan_offered(
    desk: Desk, errands: Errands, tmp_path: Path
):
    errands.plan_around([calendar(tmp_path)])
    desk.until(lambda: bool(desk.state.busy))
    (busy,) = desk.state.busy.values()
    assert (busy.title, busy.span.start) == ("Doctor", at(TUESDAY, 8))
    assert desk.document.undo_name == "Plan around work"
    desk.until(lambda: desk.window.toast.action.text() == "Replan")
    errands.forget_busy()
    assert walls(desk.state) == []


def test_what_is_no_calendar_is_refused_in_words(desk: Desk, errands: Errands, tmp_path: Path):
    errands.plan_around([calendar(tmp_path, "no calendar")])
    assert "calendar" in desk.said
    assert walls(desk.state) == []
    assert desk.document.undo_name is None
