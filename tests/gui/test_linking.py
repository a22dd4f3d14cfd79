"""The open plan and its file: each follows the other, and what both edited is asked about."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from core import edits
from core.model import State
from gui.linked.linking import Linking
from gui.linked.versions import Versions
from tests.gui.test_first_run import Newcomer

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PLAN = """# A plan

## Day 1 - Python
**Session 1 (2 hrs)**: Packages
**Session 2 (1 hr)**: Typing

## Day 2 - Docker
**Session 1 (3 hrs)**: Images
"""


class Linked(Newcomer):
    """Someone whose plan stays in its file."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        super().__init__(qapp, qtbot, folder)
        self.file = folder / "plan.md"
        self.file.write_text(PLAN)
        errands = self.first_run._errands
        self.linking = Linking(errands)
        self.linking.connect_actions()
        errands.open_plan(self.file)
        page = self.asked
        assert page.keep_linked.isVisible() and not page.keep_linked.isChecked()
        page.keep_linked.setChecked(True)
        QTest.mouseClick(page.ok, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: self.linking.path == self.file and self.is_settled)

    def close(self) -> None:
        """As the window goes."""
        if self.window.isVisible():
            self.window.hide()
            self.document.finish()
            self.linking.finish()
            self.jobs.submit(self.shelf.close, lambda _: None, lambda _: None)
            self.jobs.finish()

    @property
    def is_settled(self) -> bool:
        return self.linking._settled is not None

    @property
    def state(self) -> State:
        return self.document.state

    @property
    def titles(self) -> list[str]:
        return [row.title for row in self.state.ordered_sessions()]

    @property
    def versions(self) -> Versions:
        """The page that is open, once it is."""
        self.qtbot.waitUntil(lambda: self.linking.versions is not None, timeout=10_000)
        assert self.linking.versions is not None
        return self.linking.versions

    def retitle(self, title: str) -> None:
        first = self.state.ordered_sessions()[0].id
        self.document.do("Retitle", lambda state: edits.retitle(state, first, title))

    def write(self, old: str, new: str) -> None:
        """As editors save: a new file in the old one's place."""
        part = self.file.with_suffix(".swp")
        part.write_text(self.file.read_text().replace(old, new))
        part.replace(self.file)

    def until_file_says(self, words: str) -> None:
        self.qtbot.waitUntil(lambda: words in self.file.read_text(), timeout=10_000)


@pytest.fixture
def linked(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Linked]:
    made = Linked(qapp, qtbot, tmp_path)
    yield made
    made.close()
    made.theme.deleteLater()


def test_each_side_follows_the_other_and_undo_goes_into_the_file(linked: Linked):
    first = linked.state.ordered_sessions()[0].id
    linked.retitle("Wheels")
    linked.until_file_says("Wheels")
    assert linked.file.read_text() == PLAN.replace("Packages", "Wheels")
    linked.write("(2 hrs)**: Wheels", "(90 min)**: Wheels and eggs")
    linked.qtbot.waitUntil(lambda: linked.titles[0] == "Wheels and eggs", timeout=10_000)
    assert linked.state.sessions[first].minutes == 90 and first in linked.state.slots
    assert linked.document.undo_name == "Take over plan.md"
    linked.document.undo()
    linked.until_file_says("(2 hrs)**: Wheels\n")
    assert linked.titles[0] == "Wheels"


def test_what_both_edited_in_the_same_place_is_asked_about_and_both_can_stay(linked: Linked):
    linked.write("Packages", "Eggs")
    linked.retitle("Wheels")
    asked = linked.versions
    assert "Wheels" in asked.mine.text() and "Eggs" in asked.theirs.text()
    assert linked.file.read_text() == PLAN.replace("Packages", "Eggs")
    QTest.keyClick(asked.ok, Qt.Key.Key_Return)
    linked.qtbot.waitUntil(lambda: linked.titles[0] == "Eggs", timeout=10_000)
    copy = linked.file.with_name("plan (Tenday).md")
    assert copy.read_text() == PLAN.replace("Packages", "Wheels")
    assert linked.file.read_text() == PLAN.replace("Packages", "Eggs")


def test_the_plans_own_version_is_written_over_what_was_seen(linked: Linked):
    linked.write("Packages", "Eggs")
    linked.retitle("Wheels")
    QTest.mouseClick(linked.versions.keep_mine, Qt.MouseButton.LeftButton)
    linked.until_file_says("Wheels")
    assert linked.file.read_text() == PLAN.replace("Packages", "Wheels")


def test_a_file_that_is_gone_or_no_plan_is_said_and_the_plan_stays(linked: Linked):
    toast = linked.window.toast
    linked.write(PLAN, "Dear Ada\n")
    linked.qtbot.waitUntil(lambda: "holds no plan" in toast.text.text(), timeout=10_000)
    assert toast.action.text() == "Compare…" and len(linked.titles) == 3
    linked.file.unlink()
    linked.qtbot.waitUntil(lambda: "deleted or moved" in toast.text.text(), timeout=10_000)
    linked.file.write_text(PLAN.replace("Images", "Layers"))
    linked.qtbot.waitUntil(lambda: linked.titles[-1] == "Layers", timeout=10_000)


def test_what_was_edited_last_is_in_the_file_when_the_window_has_gone(linked: Linked):
    linked.retitle("Wheels")
    linked.close()
    assert linked.file.read_text() == PLAN.replace("Packages", "Wheels")


def test_a_file_that_was_let_go_of_is_left_alone(linked: Linked):
    linked.window.actions_.unlink_file.trigger()
    linked.qtbot.waitUntil(lambda: not linked.shelf.is_linked(linked.state.plan.id))
    assert not linked.window.actions_.unlink_file.isEnabled()
    linked.retitle("Wheels")
    linked.write("Typing", "Protocols")
    QTest.mouseClick(linked.window.toast.action, Qt.MouseButton.LeftButton)  # link again
    assert "Wheels" in linked.versions.mine.text()
    linked.versions.reject()
    assert linked.titles[:2] == ["Wheels", "Typing"]
