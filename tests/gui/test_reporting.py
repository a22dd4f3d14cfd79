"""The report from the window: how it is wanted, its picture, and the file."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QDate, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import main as tenday
from core.report.choices import Choices
from core.report.make import Form
from gui.document import Document
from gui.errands import Errands
from gui.jobs import Jobs
from gui.report_dialog import ReportDialog
from gui.reporting import Reporting
from gui.shelf import Shelf
from gui.theme import Theme
from gui.window import MainWindow
from tests.gui.conftest import MORNING
from tests.states import FIRST_DAY, ZONE, sample_state

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")


def fail(error: BaseException) -> None:
    """Nothing is to go wrong unseen."""
    raise error


@pytest.fixture
def reporting(qapp: QApplication, qtbot: QtBot, tmp_path: Path) -> Iterator[Reporting]:
    """A window with the sample plan in a library of its own."""
    jobs, theme = Jobs(), Theme(qapp)
    shelf = Shelf(tmp_path / "library.sqlite", lambda: MORNING)
    document = Document(shelf.save, jobs)
    window = MainWindow(document, theme, lambda: MORNING)
    qtbot.addWidget(window)
    window.show()
    errands = Errands(
        window, document, shelf, jobs, theme, lambda: MORNING, ZONE,
        tenday._make, tenday._read_busy,
    )  # fmt: skip
    jobs.submit(lambda: shelf.add(sample_state(), b""), document.open, fail)
    qtbot.waitUntil(lambda: document.is_open)
    yield Reporting(errands)
    jobs.submit(shelf.close, lambda _: None, fail)
    jobs.finish()


def test_the_dialog_shows_the_first_page_and_asks_by_keys(
    reporting: Reporting, qtbot: QtBot
) -> None:
    """One page, some dates, the other paper: each choice is in the answer and in the picture."""
    dialog: ReportDialog = reporting.ask()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: not dialog.page.pixmap().isNull(), timeout=20_000)
    upright = dialog.page.pixmap().size()
    assert not dialog.first.isEnabled()
    for box in (dialog.extent, dialog.dates, dialog.paper):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
    dialog.last.setDate(QDate(2026, 3, 3))
    last = FIRST_DAY.add(days=1)
    assert dialog.choices == Choices(True, FIRST_DAY, last, "us-letter", "en-GB", False)
    qtbot.waitUntil(lambda: dialog.page.pixmap().size() != upright, timeout=20_000)
    QTest.keyClick(dialog.kind, Qt.Key.Key_End)
    assert dialog.form is Form.NUMBERS
    assert not dialog.paper.isEnabled()
    dialog.last.setDate(QDate(2026, 3, 1))
    assert "before the first" in dialog.verdict.text()
    dialog.reject()


def test_the_report_is_made_and_written(reporting: Reporting, qtbot: QtBot, tmp_path: Path) -> None:
    """As it was chosen, whole, at the place that was named."""
    path = tmp_path / "report.pdf"
    reporting.make(path, Form.PDF, Choices(summary=True, locale="de"))
    qtbot.waitUntil(path.exists, timeout=20_000)
    with pikepdf.open(io.BytesIO(path.read_bytes())) as pdf:
        assert len(pdf.pages) == 1
        assert str(pdf.Root.Lang) == "de"


@pytest.mark.parametrize("action", ["print_week", "print_day"])
def test_the_sheets_are_written_of_what_the_calendar_shows(
    reporting: Reporting, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, action: str
) -> None:
    """Where the user says; here the file dialog answers at once."""
    path = tmp_path / "sheet.pdf"
    answer = str(path), ""
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: answer)
    reporting.connect_actions()
    reporting._errands.window.actions_[action].trigger()
    qtbot.waitUntil(path.exists, timeout=20_000)
    with pikepdf.open(io.BytesIO(path.read_bytes())) as pdf:
        assert "2026" in str(pdf.docinfo["/Title"])
