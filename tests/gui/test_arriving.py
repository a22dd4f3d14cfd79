"""Plans come in by hand: dropped on the window or pasted, as files, text or pages."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from core.markdown.preview import Kind
from gui.first_run import Welcome
from gui.preview.no_plan import NoPlanDialog
from tests.gui.test_first_run import OWN, Newcomer, newcomer

__all__ = ["newcomer"]

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")

PAGE = "<h1>Ropes</h1><h2>Day 1</h2><ul><li>bends (30 min)</li></ul><h2>Day 2 – Rest</h2>"


@pytest.fixture
def owner(newcomer: Newcomer) -> Iterator[Newcomer]:
    """Someone whose window takes what comes."""
    newcomer.first_run._errands.connect()
    yield newcomer
    QGuiApplication.clipboard().clear()


def drop(place: QWidget, what: QMimeData) -> bool:
    """Carry it over the place and let go; whether the place would have it."""
    at, copy = QPointF(300, 300), Qt.DropAction.CopyAction
    buttons, keys = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    enter = QDragEnterEvent(at.toPoint(), copy, what, buttons, keys)
    QApplication.sendEvent(place, enter)
    if enter.isAccepted():
        QApplication.sendEvent(place, QDropEvent(at, copy, what, buttons, keys))
    return enter.isAccepted()


def files(*paths: Path) -> QMimeData:
    mime = QMimeData()
    mime.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return mime


def text(words: str, page: str = "") -> QMimeData:
    mime = QMimeData()
    mime.setText(words)
    if page:
        mime.setHtml(page)
    return mime


def test_a_file_dropped_on_the_window_opens_its_preview(owner: Newcomer, tmp_path: Path):
    plan = tmp_path / "plan.md"
    plan.write_text(OWN, encoding="utf-8")
    assert drop(owner.window, files(plan))
    assert owner.asked.heading.text() == "Exam in two days"
    assert not owner.document.is_open


def test_ctrl_v_opens_the_preview_of_a_copied_page_as_markdown(owner: Newcomer):
    QGuiApplication.clipboard().setMimeData(text("Ropes Day 1 bends", PAGE))
    owner.window.actions_.paste_plan.trigger()
    preview = owner.asked.preview
    assert preview is not None
    assert "## Day 1\n\n- bends (30 min)" in preview.text.toPlainText()
    assert [row.text for row in preview._rows if row.kind is Kind.SESSION] == ["bends"]


def test_a_plan_is_pasted_or_dropped_on_the_welcome(owner: Newcomer, tmp_path: Path):
    owner.first_run.begin()
    welcome = owner.asked
    assert isinstance(welcome, Welcome)
    drop(welcome, files(tmp_path))
    assert "is a folder" in welcome.verdict.text()
    QGuiApplication.clipboard().setText(OWN)
    owner.qtbot.waitUntil(welcome.isActiveWindow)
    QTest.keyClick(welcome, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    owner.qtbot.waitUntil(lambda: owner.first_run.welcome is None)
    assert owner.asked.heading.text() == "Exam in two days"


@pytest.mark.parametrize(
    ("what", "said"),
    [
        (text("https://example.org/plan.md"), "fetches nothing"),
        (text("  "), "no text"),
        (files(Path("a.md"), Path("b.md")), "one plan at a time"),
        (files(Path("missing.md")), "does not exist"),
        (files(Path("busy.ics")), "Open a plan first"),
    ],
)
def test_what_is_no_use_is_answered_in_a_sentence(owner: Newcomer, what: QMimeData, said: str):
    drop(owner.window, what)
    owner.qtbot.waitUntil(lambda: said in owner.window.toast.text.text())


def test_text_that_is_no_plan_is_shown_with_the_reason(owner: Newcomer):
    drop(owner.window, text("Buy milk\nand bread"))
    owner.qtbot.waitUntil(lambda: bool(owner.window.findChildren(NoPlanDialog)))
    (dialog,) = owner.window.findChildren(NoPlanDialog)
    assert "No study plan found" in dialog.reason.text() and "Buy milk" in dialog.text.text()
