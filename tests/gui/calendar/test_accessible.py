"""Every block is an object with a role, a name, a state, a place and actions."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.model import SessionId
from gui.calendar.agenda import AgendaView
from gui.calendar.keyboard import Keyboard
from gui.calendar.month import MonthView
from gui.calendar.ranges import Mode
from tests.gui.calendar import at_spi
from tests.gui.calendar.conftest import Stage
from tests.states import FIRST_DAY, at

ROOT = Path(__file__).parents[3]
PART_1 = SessionId("d1s1")


@pytest.fixture(autouse=True)
def british() -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))


def children(widget: QWidget) -> list[QAccessibleInterface]:
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    return [found.child(index) for index in range(found.childCount())]


def names(widget: QWidget) -> list[str]:
    return [child.text(QAccessible.Text.Name) for child in children(widget)]


def test_each_session_says_when_it_is_what_it_is_and_how_it_stands(stage: Stage):
    stage.document.do("pin", lambda s: edits.pin(s, PART_1))
    stage.document.do("miss", lambda s: edits.miss(s, SessionId("d1s2")))
    assert names(stage.view.grid)[:2] == [
        "Monday 2 March, 08:00 to 10:00, Python Backend Foundations, part 1, pinned, planned",
        "Monday 2 March, 10:15 to 13:15, Python Backend Foundations, part 2, missed",
    ]
    assert len(names(stage.view.grid)) == 28


def test_the_month_has_them_too(stage: Stage):
    stage.view.set_mode(Mode.MONTH)
    month = stage.view.findChild(MonthView)
    assert isinstance(month, MonthView)
    assert any(name.startswith("Monday 2 March, 08:00 to 10:00") for name in names(month))


def test_the_dates_of_a_month_lie_among_its_blocks(stage: Stage):
    """Each says what it is, is found where it is painted, and shows its day."""
    stage.view.set_mode(Mode.MONTH)
    month = stage.view.findChild(MonthView)
    assert isinstance(month, MonthView)
    *_, heads = children(month)
    assert heads.text(QAccessible.Text.Name) == "Days" and heads.childCount() == 42
    of_month = QAccessible.queryAccessibleInterface(month)
    assert of_month is not None
    assert of_month.indexOfChild(heads) == of_month.childCount() - 1
    date = next(c for c in children(month.heads) if "Day 4" in c.text(QAccessible.Text.Name))
    assert date.text(QAccessible.Text.Name) == (
        "Thursday 5 March 2026, Day 4 · Databases, 10 h to do, 0 min done, room for 10 h, full"
    )
    middle = date.rect().center()
    assert of_month.childAt(middle.x(), middle.y()).rect() == date.rect()
    actions = date.actionInterface()
    assert actions is not None and set(actions.actionNames()) == {"SetFocus", "Press", "ShowMenu"}
    stage.window.activateWindow()
    actions.doAction("SetFocus")
    assert date.state().focused
    actions.doAction("Press")
    assert (stage.view.mode, stage.view.date) == (Mode.DAY, FIRST_DAY.add(days=3))


def test_the_agenda_has_them_as_rows(stage: Stage):
    stage.view.set_mode(Mode.AGENDA)
    agenda = stage.view.findChild(AgendaView)
    assert isinstance(agenda, AgendaView)
    rows = [agenda.rows.index(i).data(Qt.ItemDataRole.AccessibleTextRole) for i in range(3)]
    assert rows[0] == "Monday 2 March 2026, 10 h"
    assert rows[1].startswith("Monday 2 March, 08:00 to 10:00")


def test_a_block_is_where_it_is_painted(stage: Stage):
    block = children(stage.view.grid)[0]
    top = stage.viewport.mapToGlobal(stage.viewport.rect().topLeft())
    x, y, width, height = stage.box(PART_1)
    assert block.rect().getRect() == (top.x() + x, top.y() + y, width, height)
    found = QAccessible.queryAccessibleInterface(stage.view.grid)
    middle = block.rect().center()
    assert found is not None
    assert (
        found.childAt(middle.x(), middle.y()).text(QAccessible.Text.Name)
        == names(stage.view.grid)[0]
    )


def test_choice_and_focus_follow_the_keyboard(stage: Stage):
    stage.window.activateWindow()
    stage.key(Qt.Key.Key_Down)
    first, second, *_ = children(stage.view.grid)
    assert first.state().selected
    stage.key(Qt.Key.Key_Down)
    assert second.state().selected and not first.state().selected


def test_a_screen_reader_can_choose_edit_and_open_the_menu(stage: Stage, qtbot: QtBot):
    actions = children(stage.view.grid)[1].actionInterface()
    assert actions is not None
    assert set(actions.actionNames()) == {"SetFocus", "Press", "ShowMenu"}
    actions.doAction("SetFocus")
    assert stage.view.selected == "d1s2"
    with qtbot.waitSignal(stage.view.edit_wished) as edited:
        actions.doAction("Press")
    assert edited.args == ["d1s2"]
    with qtbot.waitSignal(stage.view.menu_wished):
        actions.doAction("ShowMenu")


def test_what_is_gone_says_so_and_what_is_new_is_found(stage: Stage):
    block = children(stage.view.grid)[0]
    stage.document.do("off", lambda s: edits.unschedule(s, PART_1))
    assert not block.isValid()
    assert block.state().invalid
    stage.document.undo()
    assert block.isValid()


def test_busy_times_are_said_to_be_so(stage: Stage):
    from core.model import Busy, BusyId
    from core.timespan import Span

    wall = Busy(BusyId("b"), "Dentist", Span.lasting(at(FIRST_DAY, 21), 60))
    stage.document.do("busy", lambda s: edits.set_busy(s, {wall.id: wall}))
    assert "Monday 2 March, 21:00 to 22:00, busy, Dentist" in names(stage.view.grid)


def test_each_step_of_a_lifted_session_is_said(stage: Stage):
    said: list[str] = []
    keyboard = stage.view.grid.findChild(Keyboard)
    assert isinstance(keyboard, Keyboard)
    keyboard.said.connect(said.append)
    stage.view.select(PART_1)
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Down, Qt.Key.Key_Escape):
        QTest.keyClick(stage.view.grid, key)
    assert said[0].startswith("Python Backend Foundations, part 1 lifted.")
    assert said[1] == "Monday 2 March, 08:15 to 10:15"
    assert said[2] == "Given back. Monday 2 March, 08:00 to 10:00"


@pytest.mark.skipif(bool(at_spi.missing()), reason=f"needs {at_spi.missing()}")
def test_a_real_screen_reader_finds_its_way_about(tmp_path: Path):
    """Through AT-SPI, on a screen of its own: what only the bus and a clean exit can show."""
    with at_spi.screen() as display:
        environment = os.environ | {
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "XDG_RUNTIME_DIR": str(tmp_path),
        }
        environment.pop("DBUS_SESSION_BUS_ADDRESS", None)
        tmp_path.chmod(0o700)
        script = [sys.executable, "-m", "tests.gui.calendar.seen_by_readers"]
        done = subprocess.run(
            ["dbus-run-session", "--", *script],
            cwd=ROOT,
            env=environment,
            capture_output=True,
            text=True,
            timeout=90,
            check=False,
        )
    assert "seen" in done.stdout.split(), done.stdout + done.stderr
    assert done.returncode == 0, done.stderr
