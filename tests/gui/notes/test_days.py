"""Notes of days and of the plan: opened from all sides, shown quietly, gone with their day."""

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QAccessible, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.model import DayId
from core.notes import THE_PLAN, Subject, note_of, of_day, of_session, write
from gui.calendar.agenda import AgendaView
from gui.calendar.month import MonthView
from gui.calendar.ranges import Mode
from gui.notes.notes import Notes
from gui.notes.window import NoteWindow
from gui.outline.key import Key, Kind
from tests.gui.conftest import PINNED
from tests.gui.test_plans import Library, library
from tests.states import FIRST_DAY

__all__ = ["library"]

SHIFT = Qt.KeyboardModifier.ShiftModifier
SECOND = Key(Kind.DAY, "d2")
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


@pytest.fixture
def notes(library: Library) -> Notes:
    made = Notes(library.errands, library.plans.open)
    made.connect_actions()
    return made


def opened(library: Library) -> NoteWindow:
    (window,) = library.window.findChildren(NoteWindow)
    return window


def stored(library: Library, subject: Subject) -> str:
    return note_of(library.document.state, subject)


def choose(menu: QMenu, name: str) -> None:
    (action,) = [action for action in menu.actions() if action.text() == name]
    action.trigger()


def menu_at(widget: QWidget, at: QPoint, by_key: bool) -> QMenu:
    reason = QContextMenuEvent.Reason
    kind = reason.Keyboard if by_key else reason.Mouse
    QApplication.sendEvent(widget, QContextMenuEvent(kind, at, widget.mapToGlobal(at)))
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_key_on_a_days_row_opens_its_note(library: Library, notes: Notes, qtbot: QtBot):
    """What is typed is written, named in the history, and undone as one step."""
    tree = library.window.outline.tree
    tree.choose(SECOND)
    QTest.keyClick(tree, Qt.Key.Key_Return, SHIFT)
    window = opened(library)
    assert window.heading.text() == "Day 2 – Docker"
    assert window.where.text().startswith("First · ")
    QTest.keyClicks(window.note, "Layers are ")
    window.flush()
    QTest.keyClicks(window.note, "read-only")
    QTest.keyClick(window, Qt.Key.Key_Escape)
    assert stored(library, of_day(DayId("d2"))) == "Layers are read-only"
    assert library.document.undo_name == "Note on Day 2 – Docker"
    library.document.undo()
    assert stored(library, of_day(DayId("d2"))) == ""


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_of_a_days_row_opens_its_note(library: Library, notes: Notes, by_key: bool):
    tree = library.window.outline.tree
    tree.choose(SECOND)
    row = tree.visualRect(tree.currentIndex())
    choose(menu_at(tree.viewport(), row.center(), by_key), "Note on this day…")
    assert opened(library).subject == of_day(DayId("d2"))


@pytest.mark.parametrize("by_key", [True, False])
def test_the_menu_of_a_date_opens_the_notes_of_its_days(
    library: Library, notes: Notes, by_key: bool
):
    heads = library.window.calendar.hours.heads
    library.window.calendar.show_date(FIRST_DAY)
    heads.setFocus()
    at = heads._head(0).center()
    choose(menu_at(heads, at, by_key), "Note on Day 1 – Python…")
    assert opened(library).subject == of_day(DayId("d1"))


@pytest.mark.parametrize("way", ["mouse", "key", "reader"])
@pytest.mark.parametrize("mode", [Mode.WEEK, Mode.MONTH, Mode.AGENDA])
def test_every_way_of_looking_has_the_menu_of_a_date(
    library: Library, notes: Notes, mode: Mode, way: str
):
    calendar = library.window.calendar
    calendar.set_mode(mode)
    calendar.show_date(FIRST_DAY)
    library.window.activateWindow()
    widget, keyed, at = date_in(library, mode)
    if way == "reader":
        menu = menu_by_reader(keyed)
    else:
        menu = menu_at(keyed if way == "key" else widget, at, way == "key")
    assert menu.actions()[0].text() == "Show Mon 2 Mar alone"
    choose(menu, "Note on Day 1 – Python…")
    assert opened(library).subject == of_day(DayId("d1"))


def date_in(library: Library, mode: Mode) -> tuple[QWidget, QWidget, QPoint]:
    """The widget with the first date's head, the one that has its keys, and where it is."""
    calendar = library.window.calendar
    if mode is Mode.WEEK:
        heads = calendar.hours.heads
        heads.setFocus()
        return heads, heads, heads._head(0).center()
    if mode is Mode.MONTH:
        month = calendar.findChild(MonthView)
        assert isinstance(month, MonthView)
        cell = month.geometry_now.cell(month.geometry_now.index_of(FIRST_DAY) or 0)
        month.heads._take(FIRST_DAY)
        return month, month.heads, QPoint(cell.x + cell.width - 9, cell.y + 9)
    agenda = calendar.findChild(AgendaView)
    assert isinstance(agenda, AgendaView)
    index = next(
        agenda.rows.index(i) for i, row in enumerate(agenda.rows.rows) if row.date == FIRST_DAY
    )
    agenda.list.setCurrentIndex(index)
    agenda.list.setFocus()
    return agenda.list.viewport(), agenda.list, agenda.list.visualRect(index).center()


def menu_by_reader(widget: QWidget) -> QMenu:
    """The menu, asked for through what has the focus there."""
    found = QAccessible.queryAccessibleInterface(widget)
    assert found is not None
    on = found if found.actionInterface() else found.focusChild()
    assert on is not None
    actions = on.actionInterface()
    assert actions is not None
    actions.doAction("ShowMenu")
    menu = QApplication.activePopupWidget()
    assert isinstance(menu, QMenu)
    return menu


def test_the_menu_of_a_date_shows_an_ampersand_as_it_is(library: Library, notes: Notes):
    library.document.do("Name", lambda s: edits.set_theme(s, DayId("d1"), "Salt & Pepper"))
    calendar = library.window.calendar
    calendar.show_date(FIRST_DAY)
    heads = calendar.hours.heads
    menu = menu_at(heads, heads._head(0).center(), False)
    assert "Note on Day 1 – Salt && Pepper…" in [action.text() for action in menu.actions()]
    menu.close()


def test_commands_open_the_notes_of_the_chosen_day_and_of_the_plan(library: Library, notes: Notes):
    window = library.window
    window.choose(PINNED)
    window.actions_.day_note.trigger()
    assert opened(library).subject == of_day(DayId("d3"))
    opened(library).close()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    window.actions_.plan_note.trigger()
    assert opened(library).heading.text() == "First"
    QTest.keyClicks(opened(library).note, "All in all")
    opened(library).flush()
    assert stored(library, THE_PLAN) == "All in all"
    assert library.document.undo_name == "Note on First"


def test_the_plans_head_opens_its_note_and_says_that_there_is_one(library: Library, notes: Notes):
    head = library.window.outline.head
    assert head.note.accessibleName() == "Write a note on the plan"
    library.document.do("Note", lambda s: write(s, THE_PLAN, "All in all"))
    assert head.note.accessibleName() == "Note on the plan"
    assert isinstance(head.note, QToolButton)
    QTest.mouseClick(head.note, Qt.MouseButton.LeftButton)
    assert opened(library).note.toPlainText() == "All in all"


def test_a_day_says_quietly_that_it_has_a_note(library: Library):
    """In the outline and over the calendar, to the eye and aloud."""
    tree, heads = library.window.outline.tree, library.window.calendar.hours.heads
    library.window.calendar.show_date(FIRST_DAY)
    row = tree.visualRect(tree.model().index(1, 0))
    before = tree.grab(row).toImage(), heads.grab().toImage()
    library.document.do("Note", lambda s: write(s, of_day(DayId("d2")), "Layers"))
    assert (tree.grab(row).toImage(), heads.grab().toImage()) != before
    assert before[0] != tree.grab(row).toImage() and before[1] != heads.grab().toImage()
    said = tree.model().index(1, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert said.endswith("with a note")
    assert "There is a note on it." in heads.said(1) and "note" not in heads.said(0)


def test_a_days_window_closes_with_its_day_and_undo_brings_the_note_back(
    library: Library, notes: Notes
):
    day = of_day(DayId("d2"))
    library.document.do("Note", lambda s: write(s, day, "Layers"))
    window = notes.open(day)
    assert window is not None
    QTest.keyClicks(window.note, "lost on purpose")
    library.document.do("Delete", lambda s: edits.delete_day(s, DayId("d2")))
    assert not window.isVisible()
    assert library.document.state.day_notes == {}
    library.document.undo()
    assert stored(library, day) == "Layers"
    assert notes.open(of_day(DayId("gone"))) is None


def test_the_plans_window_closes_when_another_plan_is_opened(
    library: Library, notes: Notes, qtbot: QtBot
):
    """What was typed into it is its own plan's."""
    window = notes.open(THE_PLAN)
    assert window is not None
    QTest.keyClicks(window.note, "Of the first")
    library.plans.open(library.second)
    qtbot.waitUntil(lambda: library.title == "Second")
    assert stored(library, THE_PLAN) == ""
    qtbot.waitUntil(lambda: not library.window.findChildren(NoteWindow))
    library.plans.open(library.entry("First").id)
    qtbot.waitUntil(lambda: library.title == "First")
    assert stored(library, THE_PLAN) == "Of the first"


def test_a_note_that_changes_elsewhere_changes_in_its_window(library: Library, notes: Notes):
    window = notes.open(THE_PLAN)
    assert window is not None
    library.document.do("Note", lambda s: write(s, THE_PLAN, "From elsewhere"))
    assert window.note.toPlainText() == "From elsewhere"
    library.document.do("Name", lambda s: edits.describe_plan(s, title="Renamed"))
    assert window.windowTitle() == "Note on Renamed"
    assert notes.open(THE_PLAN) is window


def test_each_note_has_a_window_of_its_own(library: Library, notes: Notes):
    subjects = [THE_PLAN, of_day(DayId("d1")), of_session(PINNED)]
    windows = [notes.open(subject) for subject in subjects]
    assert [window and window.subject for window in windows] == subjects


def test_each_kind_of_note_has_a_template_and_the_users_own_goes_before_it(library: Library):
    own = {"plan_note": "Mine"}
    notes = Notes(library.errands, library.plans.open, lambda table: own.get(table, ""))
    notes.connect_actions()
    begun: list[str] = []
    for subject in (of_session(PINNED), of_day(DayId("d2")), THE_PLAN):
        window = notes.open(subject)
        assert window is not None
        window.note.clear()
        window.note.insert_template()
        begun.append(window.note.toPlainText().split("\n")[0])
    assert begun == ["### What I learnt", "### What went well", "Mine"]
