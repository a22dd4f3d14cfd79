"""Several plans in the window: choosing among them, new ones, their names and colours."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from core import edits
from core.markdown.reader import read
from core.markdown.wording import bytes_of, reading_of
from core.markdown.writer import write
from core.model import Plan, PlanId
from core.store.library import Library as Database
from core.store.plans import PlanEntry
from core.store.reader import read_plans_of
from gui.document import Document
from gui.errands import Errands
from gui.hues import HUES
from gui.import_dialog import ImportDialog
from gui.jobs import Jobs
from gui.plans.gallery import Gallery
from gui.plans.list import PlanList
from gui.plans.plans import TEMPLATES, Plans, read_templates
from gui.shelf import Shelf
from gui.theme import Theme
from gui.window import MainWindow
from resources import path_of
from tests.core.store.states import NOW
from tests.gui.conftest import Desk
from tests.states import ZONE, sample_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

SOURCE = b"# Second\n\n## Day 1 - A\n**Session 1 (2 hrs)**: Alpha\n**Session 2 (1 hr)**: Beta\n"


class Library:
    """A window on a library of two plans, "Backend Interview" being open."""

    def __init__(self, desk: Desk, path: Path, jobs: Jobs) -> None:
        self.jobs = jobs
        self.shelf = Shelf(path, lambda: NOW)
        sample = sample_state()
        second = read(SOURCE).state(sample.run_up, sample.availability)
        self.shelf.add(second, SOURCE)
        self.second = second.plan.id
        self.document = Document(self.shelf.save, jobs)
        self.window = MainWindow(self.document, desk.theme, desk.now)
        self.document.open(self.shelf.add(replace(sample, plan=Plan(PlanId("p"), "First")), SOURCE))
        self.errands = Errands(
            self.window,
            self.document,
            self.shelf,
            jobs,
            desk.theme,
            desk.now,
            ZONE,
            lambda *_: b"",
            lambda *_: {},
        )
        self.plans = Plans(
            self.window, self.document, self.shelf, jobs, desk.theme, self.errands, desk.now
        )
        self.plans.connect_actions()
        self.plans.take_color()

    @property
    def title(self) -> str:
        return self.document.state.plan.title

    def entry(self, title: str):
        return next(entry for entry in self.entries() if entry.title == title)

    def entries(self) -> list[PlanEntry]:
        """What another program would see of the library's plans."""
        found = read_plans_of(self.shelf.path)
        assert found is not None
        return found


@pytest.fixture
def library(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Library]:
    jobs = Jobs()
    made = Library(desk, tmp_path / "library.sqlite", jobs)
    qtbot.addWidget(made.window)
    made.window.resize(1200, 800)
    with qtbot.waitExposed(made.window):
        made.window.show()
    yield made
    jobs.submit(made.shelf.close, lambda _: None, lambda _: None)
    jobs.finish()


def shown(library: Library, qtbot: QtBot) -> PlanList:
    QTest.mouseClick(library.window.outline.head, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.plans.list is not None)
    assert library.plans.list is not None
    return library.plans.list


def test_the_list_says_how_each_plan_stands_and_enter_opens_another(library: Library, qtbot: QtBot):
    popup = shown(library, qtbot)
    said = [
        popup.list.item(row).data(Qt.ItemDataRole.AccessibleTextRole)
        for row in range(popup.list.count())
    ]
    assert said == ["First, open, 4 of 11 h · 5 days to go", "Second, 0 of 3 h · 5 days to go"]
    QTest.keyClick(popup.list, Qt.Key.Key_Down)
    QTest.keyClick(popup.list, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: library.title == "Second")
    assert library.document.undo_name is None
    assert library.document.state.elsewhere  # what is planned in the first is a wall here


def test_an_edit_made_just_before_is_saved_with_its_own_plan(library: Library, qtbot: QtBot):
    session = next(iter(library.document.state.sessions))
    library.document.do("Rename", lambda s: edits.retitle(s, session, "Last minute"))
    library.plans.open(library.second)
    qtbot.waitUntil(lambda: library.title == "Second")
    with closing(Database.open(library.shelf.path, NOW)) as database:
        assert database.load(PlanId("p")).sessions[session].title == "Last minute"


def test_each_plan_dresses_the_window_in_its_colour(library: Library, desk: Desk, qtbot: QtBot):
    first = library.entry("First")
    qtbot.waitUntil(lambda: desk.theme.hue == first.color)
    library.plans.set_color(first, 3)
    qtbot.waitUntil(lambda: desk.theme.hue == 3)
    assert desk.theme.tokens.accent == HUES[3].light.accent
    QTest.mouseClick(library.window.toast.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: desk.theme.hue == first.color)


def test_the_open_plan_is_renamed_by_an_edit_another_in_the_library(library: Library, qtbot: QtBot):
    library.plans._rename(library.entry("First"), "Prime")
    assert library.title == "Prime" and library.document.undo_name == "Rename the plan"
    library.plans._rename(library.entry("Second"), "Other")
    qtbot.waitUntil(lambda: {e.title for e in library.entries()} == {"Prime", "Other"})


def test_a_plan_put_away_frees_its_hours_and_undo_brings_it_back(library: Library, qtbot: QtBot):
    library.plans.put_away(library.entry("First"), True)
    qtbot.waitUntil(lambda: library.title == "Second")
    qtbot.waitUntil(lambda: not library.document.state.elsewhere)
    assert library.entry("First").archived
    QTest.mouseClick(library.window.toast.action, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: library.title == "First")
    assert not library.entry("First").archived


def test_the_only_plan_in_use_is_neither_put_away_nor_deleted(library: Library, qtbot: QtBot):
    library.plans.put_away(library.entry("Second"), True)
    qtbot.waitUntil(lambda: library.entry("Second").archived)
    library.plans.put_away(library.entry("First"), True)
    qtbot.waitUntil(lambda: "only plan" in library.window.toast.text.text())
    assert library.title == "First" and not library.entry("First").archived


def test_deleting_asks_backs_up_and_opens_another(library: Library, qtbot: QtBot, tmp_path: Path):
    library.plans.delete(library.entry("First"))
    (box,) = library.window.findChildren(QMessageBox)
    assert "“First”" in box.text()
    box.button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: library.title == "Second")
    assert [entry.title for entry in library.entries()] == ["Second"]
    assert any((tmp_path / "backups").iterdir())


def test_deleting_clears_the_calendars_before_where_that_is_wished(library: Library, qtbot: QtBot):
    "The plan goes once its events are gone; where they cannot go, or it is the only one, it stays."
    cleared: list[int] = []

    def clear(plan: PlanId, then: Callable[[], None]) -> None:
        assert plan == "p"
        cleared.append(len(library.entries()))
        if len(cleared) == 2:
            then()

    library.plans.offer_to_clear(lambda: True, clear)
    for times in (1, 2):
        library.plans.delete(library.entry("First"))
        box = library.window.findChildren(QMessageBox)[-1]
        check = box.checkBox()
        assert check is not None and check.isChecked()
        box.button(QMessageBox.StandardButton.Yes).click()
        qtbot.waitUntil(lambda times=times: len(cleared) == times)
    qtbot.waitUntil(lambda: library.title == "Second")
    assert cleared == [2, 2]
    library.plans.delete(library.entry("Second"))
    library.window.findChildren(QMessageBox)[-1].button(QMessageBox.StandardButton.Yes).click()
    qtbot.waitUntil(lambda: "only plan" in library.window.toast.text.text())
    assert cleared == [2, 2]


def test_the_menu_offers_everything_by_key_too(library: Library, qtbot: QtBot):
    popup = shown(library, qtbot)
    at = popup.list.visualItemRect(popup.list.item(1)).center()
    where = popup.list.viewport().mapToGlobal(at)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, popup.mapFromGlobal(where), where)
    QApplication.sendEvent(popup, event)
    (menu,) = [m for m in popup.findChildren(QMenu) if m.isVisible() or m.title() == ""]
    texts = [action.text() for action in menu.actions() if action.text()]
    assert texts == ["Open", "Rename…", "Duplicate…", "Colour", "Put away", "Delete…"]
    menu.close()
    popup.close()


def test_a_template_becomes_a_plan_of_its_own_each_time(library: Library, qtbot: QtBot):
    for count in (1, 2):
        library.plans.show_gallery()
        qtbot.waitUntil(lambda: bool(library.window.findChildren(Gallery)))
        gallery = library.window.findChildren(Gallery)[-1]
        assert len(gallery.cards) == len(TEMPLATES)
        gallery.cards[3].click()
        gallery.ok.click()
        qtbot.waitUntil(lambda: bool(library.window.findChildren(ImportDialog)))
        library.window.findChildren(ImportDialog)[-1].ok.click()
        qtbot.waitUntil(lambda n=count: len(library.entries()) == 2 + n, timeout=20_000)
        qtbot.waitUntil(lambda: library.title == "Product launch in a week")
        QApplication.sendPostedEvents(None, 0)
    state = library.document.state
    source = path_of("templates/product-launch.md").read_bytes()
    assert bytes_of(state, source) == source
    assert set(reading_of(state, source).sessions) == set(state.sessions)


def test_a_copy_is_all_still_to_do(library: Library, qtbot: QtBot):
    library.plans.open(library.second)
    qtbot.waitUntil(lambda: library.title == "Second")
    library.plans.duplicate(library.entry("Second"))
    qtbot.waitUntil(lambda: bool(library.window.findChildren(ImportDialog)))
    library.window.findChildren(ImportDialog)[-1].ok.click()
    qtbot.waitUntil(lambda: library.title == "Second (copy)")
    titles = [row.title for row in library.document.state.ordered_sessions()]
    assert titles == ["Alpha", "Beta"]


@pytest.mark.parametrize("name", TEMPLATES)
def test_every_template_is_read_wholly_and_written_back_the_same(name: str):
    source = path_of(f"templates/{name}.md").read_bytes()
    reading = read(source)
    assert (reading.unknown, reading.assumed, reading.warnings) == ((), (), ())
    sample = sample_state()
    assert write(reading, reading.state(sample.run_up, sample.availability)) == source


def test_the_templates_say_how_long_they_are():
    assert [t.days for t in read_templates()] == [10, 18, 30, 7, 13]
    assert all(30 * 60 <= t.minutes <= 80 * 60 and t.goal for t in read_templates())


def test_a_theme_begins_in_the_colour_it_is_given(qapp: QApplication):
    theme = Theme(qapp, hue=2)
    assert theme.tokens.accent == HUES[2].light.accent
    theme.set_hue(0)
    theme.deleteLater()


def test_another_plan_is_opened_while_the_outline_is_still_to_be_laid_out(
    library: Library, qtbot: QtBot
):
    """No row of the last plan is asked for in the next one."""
    library.plans.open(library.second)
    qtbot.waitUntil(lambda: library.title == "Second")
    state = library.document.state
    library.window.choose(state.ordered_sessions()[1].id)
    library.window.outline.tree.scheduleDelayedItemsLayout()
    library.document.open(sample_state())
    assert library.window.outline.tree.model().rowCount() == len(sample_state().days)
