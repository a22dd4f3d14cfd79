"""The first minute: one page of three questions, a plan of one's own, or a look around first."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whenever import Date

import main as tenday
from gui.document import Document
from gui.errands import Errands
from gui.first_run import FirstRun, Welcome
from gui.import_dialog import ImportDialog
from gui.jobs import Jobs
from gui.shelf import Shelf
from gui.theme import Theme
from gui.window import MainWindow
from tests.states import NOW, ZONE

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

OWN = "# Exam in two days\n\n## Day 1 – Sums\n**Session 1 (2 hrs)**: Fractions\n"


class Newcomer:
    """Someone who has just started Tenday for the first time."""

    def __init__(self, qapp: QApplication, qtbot: QtBot, folder: Path) -> None:
        self.qtbot, self.jobs = qtbot, Jobs()
        self.theme = Theme(qapp)
        self.shelf = Shelf(folder / "library.sqlite", lambda: NOW)
        self.document = Document(self.shelf.save, self.jobs)
        self.window = MainWindow(self.document, self.theme, lambda: NOW)
        qtbot.addWidget(self.window)
        self.window.resize(1440, 900)
        self.window.show()
        errands = Errands(
            self.window,
            self.document,
            self.shelf,
            self.jobs,
            self.theme,
            lambda: NOW,
            ZONE,
            tenday._make,
            tenday._read_busy,
        )
        self.first_run = FirstRun(errands)

    @property
    def asked(self) -> ImportDialog:
        """The page that is open, once one is."""

        def visible() -> list[ImportDialog]:
            return [d for d in self.window.findChildren(ImportDialog) if d.isVisible()]

        self.qtbot.waitUntil(lambda: len(visible()) == 1)
        return visible()[0]

    def opened(self) -> None:
        self.qtbot.waitUntil(lambda: self.document.is_open)


@pytest.fixture
def newcomer(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Newcomer]:
    made = Newcomer(qapp, qtbot, tmp_path)
    yield made
    made.jobs.submit(made.shelf.close, lambda _: None, lambda _: None)
    made.jobs.finish()
    made.theme.deleteLater()


def test_three_answers_on_one_page_put_the_sample_on_the_calendar(newcomer: Newcomer) -> None:
    newcomer.first_run.begin()
    page = newcomer.asked
    assert isinstance(page, Welcome)
    page.first.setDate(QDate(2026, 3, 9))
    page.target.setDate(QDate(2026, 3, 28))
    page.hours.all.setText("09:00-13:00, 14:00-20:00")
    QTest.mouseClick(page.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    state = newcomer.document.state
    assert state.run_up.first_day == Date(2026, 3, 9)
    assert state.run_up.target_date == Date(2026, 3, 28)
    assert len(state.slots) == len(state.sessions) == 40
    assert "40 sessions on the calendar" in newcomer.window.toast.text.text()


def test_looking_around_first_opens_the_sample_as_it_was_proposed(newcomer: Newcomer) -> None:
    newcomer.first_run.begin()
    QTest.keyClick(newcomer.asked, Qt.Key.Key_Escape)
    newcomer.opened()
    assert len(newcomer.document.state.slots) == 40


def test_a_plan_of_ones_own_takes_the_samples_place(newcomer: Newcomer, tmp_path: Path) -> None:
    plan = tmp_path / "plan.md"
    plan.write_text(OWN, encoding="utf-8")
    newcomer.first_run.begin()
    welcome = newcomer.asked
    assert isinstance(welcome, Welcome)
    welcome.own_wished.emit(plan)
    newcomer.qtbot.waitUntil(lambda: newcomer.first_run.welcome is None)
    page = newcomer.asked
    assert page.heading.text() == "Exam in two days"
    QTest.mouseClick(page.ok, Qt.MouseButton.LeftButton)
    newcomer.opened()
    assert newcomer.document.state.plan.title == "Exam in two days"


def test_what_is_no_plan_is_said_on_the_page_and_the_page_stays(
    newcomer: Newcomer, tmp_path: Path
) -> None:
    newcomer.first_run.begin()
    welcome = newcomer.asked
    newcomer.first_run.bring(tmp_path / "nowhere.md")
    newcomer.qtbot.waitUntil(lambda: "nowhere.md" in welcome.verdict.text())
    assert welcome.isVisible() and not newcomer.document.is_open


def test_giving_up_ones_own_plan_comes_back_to_the_welcome(
    newcomer: Newcomer, tmp_path: Path
) -> None:
    plan = tmp_path / "plan.md"
    plan.write_text(OWN, encoding="utf-8")
    newcomer.first_run.bring(plan)
    QTest.keyClick(newcomer.asked, Qt.Key.Key_Escape)
    newcomer.qtbot.waitUntil(lambda: newcomer.first_run.welcome is not None)
    assert isinstance(newcomer.asked, Welcome)
