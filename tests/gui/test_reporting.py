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


@pytest.fixture
def dialog(reporting: Reporting, qtbot: QtBot) -> Iterator[ReportDialog]:
    """The dialog with all pages of the report."""
    dialog = reporting.ask()
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: dialog.preview.on.isEnabled(), timeout=20_000)
    yield dialog
    dialog.reject()


def test_each_choice_is_in_the_answer_and_in_the_picture(
    dialog: ReportDialog, qtbot: QtBot
) -> None:
    """One page, some dates, the other paper, by keys."""
    view = dialog.preview.view
    upright = view.picture.size()
    assert not dialog.first.isEnabled()
    for box in (dialog.extent, dialog.dates, dialog.paper):
        box.setFocus()
        QTest.keyClick(box, Qt.Key.Key_End)
    dialog.last.setDate(QDate(2026, 3, 3))
    last = FIRST_DAY.add(days=1)
    assert dialog.choices == Choices(True, FIRST_DAY, last, "us-letter", "en-GB", False)
    qtbot.waitUntil(lambda: view.picture.size() != upright, timeout=20_000)
    QTest.keyClick(dialog.kind, Qt.Key.Key_End)
    assert dialog.form is Form.NUMBERS
    assert not dialog.paper.isEnabled()
    qtbot.waitUntil(lambda: '"progress": 1' in dialog.preview.text.toPlainText(), timeout=20_000)
    assert dialog.preview.text.isVisible()
    dialog.last.setDate(QDate(2026, 3, 1))
    assert "before the first" in dialog.verdict.text()


def test_all_pages_are_leafed_through_by_keys_and_by_buttons(dialog: ReportDialog) -> None:
    """From end to end and never beyond; where one is, is said."""
    preview, view = dialog.preview, dialog.preview.view
    view.setFocus()
    first = view.picture.toImage()
    assert preview.place.text() == view.accessibleName() == "Page 1 of 2"
    QTest.keyClick(view, Qt.Key.Key_PageDown)
    assert view.accessibleName() == "Page 2 of 2"
    assert view.picture.toImage() != first
    QTest.keyClick(view, Qt.Key.Key_End)
    assert preview.number == 1
    assert not preview.on.isEnabled()
    QTest.mouseClick(preview.back, Qt.MouseButton.LeftButton)
    assert view.picture.toImage() == first
    assert not preview.back.isEnabled()


def test_a_page_grows_to_be_read_and_shrinks_again(dialog: ReportDialog, qtbot: QtBot) -> None:
    """By keys and by buttons; what does not fit scrolls."""
    preview, view = dialog.preview, dialog.preview.view
    view.setFocus()
    fitted = view.picture.width()
    assert not preview.smaller.isEnabled()
    for _ in range(5):
        QTest.keyClick(view, Qt.Key.Key_Plus)
    assert view.picture.width() == pytest.approx(3 * fitted, rel=0.02)
    qtbot.waitUntil(lambda: view.verticalScrollBar().maximum() > 0)
    QTest.keyClick(view, Qt.Key.Key_Down)
    assert preview.number == 0
    assert view.verticalScrollBar().value() > 0
    QTest.mouseClick(preview.smaller, Qt.MouseButton.LeftButton)
    assert view.picture.width() == pytest.approx(2 * fitted, rel=0.02)
    QTest.keyClick(view, Qt.Key.Key_0)
    assert view.picture.width() == fitted


def test_t_shows_the_report_as_text_and_the_page_again(dialog: ReportDialog) -> None:
    """For a screen reader, and to copy from; words of the plan's stay words."""
    preview = dialog.preview
    preview.view.setFocus()
    QTest.keyClick(preview.view, Qt.Key.Key_T)
    assert preview.text.hasFocus()
    text = preview.text.toPlainText().replace("\u00a0", " ")
    assert "2 of 5 sessions, 4 h of 11 h" in text
    assert "A wheel is a zip, no code runs." in text
    QTest.keyClick(preview.text, Qt.Key.Key_T)
    assert preview.view.hasFocus()


def test_a_choice_in_the_middle_of_another_wins(dialog: ReportDialog, qtbot: QtBot) -> None:
    """The newest is shown, and the page that was leafed to again, once it is there."""
    preview = dialog.preview
    preview.leaf(1)
    for place in (1, 0, 1, 0):
        dialog.extent.setCurrentIndex(place)
    qtbot.waitUntil(lambda: preview.place.text() == "Page 2 of 2", timeout=20_000)
    dialog.extent.setCurrentIndex(1)
    qtbot.waitUntil(lambda: preview.place.text() == "Page 1 of 1", timeout=20_000)


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
