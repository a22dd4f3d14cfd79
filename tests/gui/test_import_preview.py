"""A text beside what was understood of it: lines light each other, nothing happens by itself."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QTreeWidgetItem, QWidget
from pytestqt.qtbot import QtBot

from core.markdown.answers import Weeks, Within
from core.markdown.preview import Kind
from core.markdown.wording import reading_of
from core.plan_file import look_at
from gui.import_dialog import ImportDialog
from gui.preview.found import found_in
from gui.preview.no_plan import NoPlanDialog
from gui.preview.pane import Preview
from tests.gui.test_first_run import Newcomer, newcomer

__all__ = ["newcomer"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLAN = """# A plan

## Day 1 - Python
**Session 1 (2 hrs)**: Packages
- Wheels
**Session 2**: Typing
**Extra Reading**: PEP 8

Who knows

## Day 2 - Docker
**Session 1 (3 hrs)**: Images
"""

TWO = """# Ways to learn

## Plan A: two days

### Day 1: Sums
- 1 hour of adding
### Day 2: More sums
- 1 hour of subtracting

## Plan B: three days

### Day 1: Verbs
- 2 hours of verbs
### Day 2: Nouns
- 2 hours of nouns
### Day 3: Words
- 2 hours of words
"""


@pytest.fixture
def shown(newcomer: Newcomer, qtbot: QtBot, tmp_path: Path) -> Callable[[str], ImportDialog]:
    """Opens a text as the errands do and gives the dialog."""

    def show(text: str) -> ImportDialog:
        plan = tmp_path / "plan.md"
        plan.write_text(text, encoding="utf-8")
        newcomer.first_run._errands.open_plan(plan)
        return newcomer.asked

    return show


@pytest.fixture
def preview(shown: Callable[[str], ImportDialog]) -> Preview:
    made = shown(PLAN).preview
    assert made is not None
    return made


def item_of(preview: Preview, text: str) -> QTreeWidgetItem:
    flags = Qt.MatchFlag.MatchExactly | Qt.MatchFlag.MatchRecursive
    (item,) = preview.tree.findItems(text, flags)
    return item


def lit(preview: Preview) -> list[int]:
    """The lines of the text that are lit."""
    return sorted(
        mark.cursor.blockNumber() + 1  # pyright: ignore[reportAttributeAccessIssue]
        for mark in preview.text.extraSelections()
        if mark.format.background().style() != Qt.BrushStyle.NoBrush  # pyright: ignore[reportAttributeAccessIssue]
    )


def at_line(preview: Preview, line: int) -> QPoint:
    top = dict(preview.text.lines_on_show())[line]
    return QPoint(20, round(top) + 4)


def point_at(viewport: QWidget, at: QPoint) -> None:
    """Move the pointer there; the one of the screen may be anywhere."""
    event = QMouseEvent(
        QMouseEvent.Type.MouseMove,
        QPointF(at),
        QPointF(viewport.mapToGlobal(at)),
        Qt.MouseButton.NoButton,
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def leave(viewport: QWidget) -> None:
    QApplication.sendEvent(viewport, QEvent(QEvent.Type.Leave))


def test_each_row_stands_in_the_tree_with_its_length(preview: Preview):
    tree = preview.tree
    days = [tree.topLevelItem(place) for place in range(tree.topLevelItemCount())]
    assert [(day.text(0), day.text(1), day.childCount()) for day in days if day] == [
        ("Day 1 – Python", "4 h", 3),
        ("Day 2 – Docker", "3 h", 1),
        ("Left out: not understood; kept as it is", "1", 1),
    ]
    assert item_of(preview, "Packages").text(1) == "2 h"
    assert item_of(preview, "Typing").text(1).startswith("≈")
    assert item_of(preview, "PEP 8").text(1) == "reading"
    spoken = item_of(preview, "Packages").data(0, Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Packages, 2 h, line 4"


def test_a_row_chosen_lights_its_lines_and_a_line_clicked_chooses_its_row(preview: Preview):
    tree, text = preview.tree, preview.text
    at = tree.visualItemRect(item_of(preview, "Packages")).center()
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert lit(preview) == [4, 5] and text.line == 4
    QTest.mouseClick(text.viewport(), Qt.MouseButton.LeftButton, pos=at_line(preview, 12))
    assert tree.currentItem() is item_of(preview, "Images")
    assert lit(preview) == [12]


def test_arrow_keys_do_the_same_on_both_sides(preview: Preview):
    tree, text = preview.tree, preview.text
    tree.setFocus()
    tree.setCurrentItem(item_of(preview, "Day 1 – Python"))
    QTest.keyClick(tree, Qt.Key.Key_Down)
    assert lit(preview) == [4, 5]
    text.setFocus()
    QTest.keyClick(text, Qt.Key.Key_Down)
    QTest.keyClick(text, Qt.Key.Key_Down)
    assert tree.currentItem() is item_of(preview, "Typing")
    QTest.keyClick(text, Qt.Key.Key_Home)
    assert tree.currentItem() is item_of(preview, "Typing")


def test_pointing_lights_the_other_side_until_the_pointer_leaves(preview: Preview):
    preview.go_to(12)
    at = preview.tree.visualItemRect(item_of(preview, "Packages")).center()
    point_at(preview.tree.viewport(), at)
    assert lit(preview) == [4, 5]
    leave(preview.tree.viewport())
    assert lit(preview) == [12]
    point_at(preview.text.viewport(), at_line(preview, 6))
    typing = item_of(preview, "Typing")
    assert typing.background(0).style() != Qt.BrushStyle.NoBrush and lit(preview) == [6]
    leave(preview.text.viewport())
    assert typing.background(0).style() == Qt.BrushStyle.NoBrush


def test_a_remark_leads_to_its_line(shown: Callable[[str], ImportDialog]):
    dialog = shown(PLAN)
    remarks = dialog.remarks
    texts = [remarks.item(row).text() for row in range(remarks.count())]
    assert texts[0] == "Not understood, and kept as it is (1)" and "Line 9" in texts[1]
    at = remarks.visualItemRect(remarks.item(1)).center()
    QTest.mouseClick(remarks.viewport(), Qt.MouseButton.LeftButton, pos=at)
    assert dialog.preview is not None
    assert lit(dialog.preview) == [9]
    assert dialog.preview.tree.currentItem() is item_of(dialog.preview, "Who knows")


def test_one_of_several_plans_is_picked_and_that_one_is_imported(
    shown: Callable[[str], ImportDialog], newcomer: Newcomer
):
    dialog = shown(TWO)
    assert dialog.plans.count() == 2
    before = dialog.sentence.text()
    dialog.plans.setFocus()
    QTest.keyClick(dialog.plans, Qt.Key.Key_Down)
    assert dialog.sentence.text() != before
    chosen = look_at(TWO.encode()).plans[1]
    assert dialog.sentence.text() == found_in(chosen).sentence
    assert not newcomer.document.is_open
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    assert set(newcomer.document.state.sessions) == set(chosen.sessions)


OPEN = """# Verbs

## Day 1 - 03/04: regular
- **Practice** (2-3 h)

## Day 2 - 04/04: irregular

## Day 3 - 05/04: all
"""


def choose(box: QComboBox, data: object) -> None:
    """Choose with the keys, as someone would who has no mouse."""
    box.setFocus()
    steps = box.findData(data) - box.currentIndex()
    key = Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up
    for _ in range(abs(steps)):
        QTest.keyClick(box, key)


def test_what_the_text_leaves_open_is_asked_and_read_again_by_each_answer(
    shown: Callable[[str], ImportDialog], newcomer: Newcomer, qtbot: QtBot
):
    """By a length of one's own, the least of a range, the order of dates and their year."""
    dialog = shown(OPEN)
    boxes = dialog.questions.boxes
    assert {name: box.currentData() for name, box in boxes.items()} == {
        "month_first": False,
        "year": 2026,
        "within": Within.MIDDLE,
        "minutes": 60,
    }
    for name, answer in (("minutes", 90), ("within", Within.LOW), ("month_first", True)):
        choose(dialog.questions.boxes[name], answer)
        qtbot.waitUntil(lambda n=name, a=answer: dialog.questions.boxes[n].currentData() == a)
        qtbot.waitUntil(dialog.ok.isEnabled)
    qtbot.waitUntil(lambda: "5 h" in dialog.sentence.text())
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    state = newcomer.document.state
    assert [s.minutes for s in state.ordered_sessions()] == [120, 90, 90]
    source = newcomer.shelf.source(state.plan.id)
    again = reading_of(state, source)
    assert [s.minutes for s in again.sessions.values()] == [120, 90, 90]
    assert [str(o.date) for o in again.origins.values()] == [
        "2026-03-04",
        "2026-04-04",
        "2026-05-04",
    ]


def test_a_week_without_days_is_asked_about_and_its_points_become_sessions(
    shown: Callable[[str], ImportDialog], newcomer: Newcomer, qtbot: QtBot
):
    """And weeks that need not wait for the next Monday follow one another."""
    dialog = shown("# P\n\n## Week 1\n- a\n- b\n\n## Week 2\n- c\n- d\n")
    for name, answer in (("weeks", Weeks.POINTS), ("apart", False)):
        choose(dialog.questions.boxes[name], answer)
        qtbot.waitUntil(lambda n=name, a=answer: dialog.questions.boxes[n].currentData() == a)
        qtbot.waitUntil(dialog.ok.isEnabled)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    state = newcomer.document.state
    assert [s.title for s in state.ordered_sessions()] == ["a", "b", "c", "d"]
    dates = {state.local(slot.start).date() for slot in state.slots.values()}
    assert len(state.slots) == 4
    assert max(dates).since(min(dates), total="days") < 7


def test_breaks_of_the_plan_are_kept_free_by_one_click(
    shown: Callable[[str], ImportDialog], newcomer: Newcomer
):
    """And an exam stands pinned at its time."""
    text = "# P\n\n## 2026-03-09\n- 09:00-10:00 Sums\n- 10:00-11:00 Lunch\n"
    dialog = shown(f"{text}\n## 2026-03-10\n- 09:00-12:00 Exam\n")
    assert "Lunch" in dialog.keep_free.text() and not dialog.keep_free.isChecked()
    QTest.mouseClick(dialog.keep_free, Qt.MouseButton.LeftButton, pos=QPoint(8, 8))
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    state = newcomer.document.state
    assert [b.title for b in state.busy.values()] == ["Lunch"]
    assert [s.pinned for s in state.slots.values()] == [True, True]


def test_given_up_nothing_is_imported(shown: Callable[[str], ImportDialog], newcomer: Newcomer):
    QTest.keyClick(shown(PLAN), Qt.Key.Key_Escape)
    newcomer.qtbot.wait(0)
    assert not newcomer.document.is_open


def test_a_text_that_is_no_plan_is_shown_with_the_reason_and_the_remedy(
    newcomer: Newcomer, qtbot: QtBot, tmp_path: Path
):
    notes = tmp_path / "notes.md"
    notes.write_text("Notes\n\n" * 100 + "## Day 1\n\nSome words\n", encoding="utf-8")
    newcomer.first_run._errands.open_plan(notes)
    qtbot.waitUntil(lambda: bool(newcomer.window.findChildren(NoPlanDialog)))
    (dialog,) = newcomer.window.findChildren(NoPlanDialog)
    assert "No study plan" in dialog.reason.text() and "Session 1" in dialog.remedy.text()
    assert dialog.text.line == 201 and 201 in dialog.text.problems
    assert 201 in [line for line, _ in dialog.text.lines_on_show()]
    assert not dialog.ok.isEnabled()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert not newcomer.document.is_open


def test_every_line_left_out_has_a_row_and_lines_are_counted_as_markdown_does():
    looked = look_at(PLAN.replace("Who knows", "Who\u2029knows").encode())
    found = found_in(looked.plans[0])
    left = [row for row in found.rows if row.kind is Kind.LEFT]
    assert [(row.first, row.text) for row in left] == [
        (line, text) for line, text, _ in looked.plans[0].left
    ]
    assert [row.first for row in found.rows if row.kind is Kind.DAY] == [3, 11]
