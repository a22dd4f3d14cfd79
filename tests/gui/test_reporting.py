"""The report and the sheets from the window: how they are wanted, their pictures, and the file."""

import io
from collections.abc import Iterator
from pathlib import Path

import pikepdf
import pytest
from PySide6.QtCore import QDate, QObject, QSettings, Qt, QUrl, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

import main as tenday
from core.report.choices import Choices
from core.report.make import Form
from core.report.sheets import Sheet
from gui import words
from gui.calendar.geometry import week_start
from gui.document import Document
from gui.errands import Errands
from gui.jobs import Jobs
from gui.paper_dialog import PaperDialog
from gui.preferences import Preferences
from gui.report_dialog import ReportDialog
from gui.reporting import Reporting
from gui.sheet_dialog import SheetDialog
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
    settings = QSettings(str(tmp_path / "settings.ini"), QSettings.Format.IniFormat)
    made = Reporting(errands, Preferences(settings))
    made.connect_actions()
    yield made
    jobs.submit(shelf.close, lambda _: None, fail)
    jobs.finish()


@pytest.fixture
def window(reporting: Reporting) -> MainWindow:
    """The window that it stands in."""
    window = reporting.parent()
    assert isinstance(window, MainWindow)
    return window


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


class Viewer(QObject):
    """The system's program for PDF files."""

    def __init__(self) -> None:
        super().__init__()
        self.opened: list[tuple[Path, bytes]] = []

    @Slot(QUrl)
    def show(self, address: QUrl) -> None:
        """What Qt calls instead of it."""
        path = Path(address.toLocalFile())
        self.opened.append((path, path.read_bytes()))


@pytest.fixture
def viewer() -> Iterator[Viewer]:
    made = Viewer()
    # PySide's annotation asks for bytes, and the call for text.
    QDesktopServices.setUrlHandler("file", made, "show")  # pyright: ignore[reportArgumentType]
    yield made
    QDesktopServices.unsetUrlHandler("file")


@pytest.fixture(params=[Sheet.WEEK, Sheet.DAY])
def sheet(
    reporting: Reporting, window: MainWindow, qtbot: QtBot, request: pytest.FixtureRequest
) -> Iterator[SheetDialog]:
    """The dialog of each kind of sheet, asked for on the plan's first day, a Monday."""
    window.calendar.show_date(FIRST_DAY)
    window.actions_[f"print_{request.param}"].trigger()
    dialog = window.findChild(SheetDialog)
    assert isinstance(dialog, SheetDialog)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.waitUntil(lambda: not dialog.preview.view.picture.isNull(), timeout=20_000)
    yield dialog
    dialog.reject()


def shown_text(dialog: PaperDialog) -> str:
    """The pages as text."""
    if not dialog.preview.as_text.isChecked():
        dialog.preview.as_text.click()
    return dialog.preview.text.toPlainText().replace("\u00a0", " ")


def pdf_title(data: bytes) -> str:
    with pikepdf.open(io.BytesIO(data)) as pdf:
        return str(pdf.docinfo["/Title"])


def answer_with(path: Path, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Have the file dialog answer at once with that path; returns what it was offered."""
    offered: list[str] = []

    def ask(_parent: object, _title: str, start: str, kind: str) -> tuple[str, str]:
        offered.append(Path(start).name)
        return str(path), kind

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    return offered


def test_the_report_is_made_and_written(
    dialog: ReportDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """As it was chosen, whole, at the place that was named."""
    path = tmp_path / "report.pdf"
    offered = answer_with(path, monkeypatch)
    dialog.extent.setCurrentIndex(1)
    QTest.mouseClick(dialog.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists, timeout=20_000)
    with pikepdf.open(io.BytesIO(path.read_bytes())) as pdf:
        assert len(pdf.pages) == 1
        assert str(pdf.Root.Lang) == "en-GB"
    assert offered == ["Backend Interview.pdf"]


def test_a_sheet_opens_at_what_the_calendar_shows(sheet: SheetDialog) -> None:
    """Its page stands there as a picture, and as text."""
    assert sheet.first == FIRST_DAY
    assert sheet.preview.place.text() == "Page 1 of 1"
    text = shown_text(sheet)
    assert "Packages and imports" in text
    assert ("SQL review" in text) is (sheet.kind is Sheet.WEEK)


def test_a_sheet_steps_by_keys_and_by_buttons(sheet: SheetDialog, qtbot: QtBot) -> None:
    """A week or a day on and back, as the calendar does; the picture follows."""
    view, whole_week = sheet.preview.view, sheet.kind is Sheet.WEEK
    before = view.picture.toImage()
    QTest.keyClick(view, Qt.Key.Key_Right, Qt.KeyboardModifier.AltModifier)
    assert sheet.first == FIRST_DAY.add(days=7 if whole_week else 1)
    qtbot.waitUntil(lambda: view.picture.toImage() != before, timeout=20_000)
    assert ("Images and layers" in shown_text(sheet)) is not whole_week
    QTest.mouseClick(sheet.back, Qt.MouseButton.LeftButton)
    assert sheet.first == FIRST_DAY
    qtbot.waitUntil(lambda: "Packages" in shown_text(sheet), timeout=20_000)
    QTest.mouseClick(sheet.on, Qt.MouseButton.LeftButton)
    QTest.keyClick(sheet, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert sheet.first == FIRST_DAY


def test_the_newest_date_wins(sheet: SheetDialog, qtbot: QtBot) -> None:
    """However many were stepped over on the way."""
    for _ in range(30):
        sheet.step(1)
    for _ in range(30):
        sheet.step(-1)
    sheet.date.setDate(QDate(2026, 3, 4))
    qtbot.waitUntil(lambda: "SQL review" in shown_text(sheet), timeout=20_000)


def test_a_date_typed_within_the_week_shows_that_week(sheet: SheetDialog) -> None:
    """A sheet of a week begins where weeks begin; that of a day with the date itself."""
    sheet.date.setFocus()
    QTest.keyClick(sheet.date, Qt.Key.Key_Up)
    moved = words.from_qdate(sheet.date.date())
    assert sheet.first == (week_start(moved, 1) if sheet.kind is Sheet.WEEK else moved)


def test_the_paper_is_remembered_for_all_that_is_printed(
    reporting: Reporting, sheet: SheetDialog, qtbot: QtBot
) -> None:
    """Letter once is Letter for the next sheet, and for the report."""
    view = sheet.preview.view
    before = view.picture.size()
    QTest.keyClick(sheet.paper, Qt.Key.Key_End)
    assert sheet.choices.paper == "us-letter"
    qtbot.waitUntil(lambda: view.picture.size() != before, timeout=20_000)
    for other in (reporting.ask_for_week(), reporting.ask_for_day(), reporting.ask()):
        assert other.choices.paper == "us-letter"
        other.reject()


def test_a_sheet_is_saved_as_it_is_shown(
    sheet: SheetDialog, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With its date in the name that is offered."""
    path = tmp_path / "sheet.pdf"
    offered = answer_with(path, monkeypatch)
    sheet.step(1)
    QTest.mouseClick(sheet.ok, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(path.exists, timeout=20_000)
    if sheet.kind is Sheet.WEEK:
        assert "Mon 9 March 2026 – Sun 15 March 2026" in pdf_title(path.read_bytes())
        assert offered == ["Backend Interview week of 2026-03-09.pdf"]
    else:
        assert pdf_title(path.read_bytes()).startswith("Tue 3 March 2026")
        assert offered == ["Backend Interview 2026-03-03.pdf"]


def test_pages_are_opened_to_print_and_their_file_goes_with_the_window(
    sheet: SheetDialog, window: MainWindow, viewer: Viewer, qtbot: QtBot
) -> None:
    """By the button and by Ctrl+P; the dialog stays for the next one."""
    QTest.mouseClick(sheet.viewer, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: len(viewer.opened) == 1, timeout=20_000)
    sheet.step(1)
    QTest.keyClick(sheet.preview.view, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(lambda: len(viewer.opened) == 2, timeout=20_000)
    (first, data), (second, later) = viewer.opened
    assert sheet.isVisible()
    assert first.exists()
    assert first.suffix == second.suffix == ".pdf"
    assert pdf_title(data) != pdf_title(later)
    window.close()
    assert not first.exists()
    assert not second.exists()


def test_only_what_has_pages_is_opened_to_print(dialog: ReportDialog) -> None:
    """A table or numbers are saved alone."""
    assert dialog.viewer.isEnabled()
    QTest.keyClick(dialog.kind, Qt.Key.Key_End)
    assert not dialog.viewer.isEnabled()


def test_a_sheet_asked_for_and_closed_at_once_leaves_nothing_behind(
    reporting: Reporting, sheet: SheetDialog, qtbot: QtBot
) -> None:
    """Its answer never comes, and the next one does."""
    sheet.step(1)
    sheet.reject()
    again = reporting.ask_for_day()
    qtbot.waitUntil(lambda: not again.preview.view.picture.isNull(), timeout=20_000)
    again.reject()
