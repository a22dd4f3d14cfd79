"""Pictures in notes: pasted, dropped, chosen, kept by the library, and shown beside the text."""

from collections.abc import Iterator
from contextlib import closing
from functools import partial
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QColor, QDragEnterEvent, QDropEvent, QGuiApplication, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from core import edits
from core.notes import of_session
from core.pictures.naming import names_in, shown
from core.pictures.picture import Picture
from core.store.library import Library
from core.store.reader import read_picture
from gui.jobs import Jobs
from gui.notes.keys import note_keys
from gui.notes.preview import MOST_PICTURES, Preview
from gui.notes.window import NoteWindow
from gui.pictures.album import Album
from gui.pictures.pixels import picture_of_image
from gui.shelf import Shelf
from gui.toast import Toast
from tests.gui.conftest import DONE, PINNED, Desk
from tests.pictures import SECRET, gif, png, with_exif

CTRL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", "libpng", "QImageIOHandler")


class Room:
    """A note's window, the library that its pictures are kept in, and what it said was amiss."""

    def __init__(self, desk: Desk, path: Path, beside: QWidget) -> None:
        self.path, self.desk, self.jobs = path, desk, Jobs()
        self.shelf = Shelf(path, desk.now)
        self.window = NoteWindow(desk.document, desk.theme, note_keys(), of_session(PINNED), beside)
        self.album = Album(self.shelf, self.jobs, self.window)
        self.window.show_pictures(self.album)
        self.note = self.window.note

    @property
    def text(self) -> str:
        return self.note.toPlainText()

    @property
    def names(self) -> list[str]:
        return names_in([self.text])


@pytest.fixture
def room(desk: Desk, qtbot: QtBot, tmp_path: Path) -> Iterator[Room]:
    beside = QWidget()
    qtbot.addWidget(beside)
    made = Room(desk, tmp_path / "library.sqlite", beside)
    made.window.show()
    made.window.activateWindow()
    qtbot.waitUntil(made.window.isActiveWindow)
    made.note.setFocus()
    yield made
    made.jobs.submit(made.shelf.close, lambda _: None, lambda _: None)
    made.jobs.finish()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def colored(color: str, width: int = 120, height: int = 80) -> QImage:
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(color))
    return image


def saved(path: Path, image: QImage) -> Path:
    assert image.save(str(path))
    return path


def red_points(preview: Preview) -> int:
    """How much of the preview is red."""
    image = preview.viewport().grab().toImage()
    points = (
        image.pixelColor(x, y)
        for x in range(0, image.width(), 4)
        for y in range(0, image.height(), 4)
    )
    return sum(p.red() > 200 and p.green() < 60 for p in points)


def test_return_goes_on_below_a_picture_that_was_pasted(room: Room, qtbot: QtBot):
    """Its words are selected then, and would else make way for an empty line."""
    QTest.keyClicks(room.note, "See")
    QTest.keyClick(room.note, Qt.Key.Key_Return)
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(room.names))
    QTest.keyClick(room.note, Qt.Key.Key_Return)
    QTest.keyClicks(room.note, "On")
    assert room.text == f"See\n{shown(room.names[0], 'Picture')}\nOn"


def test_a_picture_is_pasted_by_key_and_its_words_are_typed(room: Room, desk: Desk, qtbot: QtBot):
    """The words stand selected; it is on the disk before the note names it."""
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClicks(room.note, "Before ")
    were_there: list[bool] = []
    room.note.textChanged.connect(
        lambda: (
            were_there.extend(read_picture(room.path, name) is not None for name in room.names)
            if not were_there
            else None
        )
    )
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(room.names))
    (name,) = room.names
    assert were_there == [True]
    assert room.text == f"Before ![Picture](pictures/{name})"
    assert read_picture(room.path, name) is not None
    QTest.keyClicks(room.note, "A wheel")
    assert room.text == f"Before ![A wheel](pictures/{name})"
    qtbot.waitUntil(lambda: red_points(room.window.preview) > 100)
    assert "A wheel" in room.window.preview.toPlainText()  # what a screen reader says
    qtbot.waitUntil(lambda: desk.note(PINNED) == room.text)


def test_the_bytes_of_a_copied_file_are_kept_and_tell_nothing(room: Room, qtbot: QtBot, tmp_path):
    data = with_exif(saved(tmp_path / "a.jpg", colored("blue")).read_bytes())
    source = QMimeData()
    source.setData("image/jpeg", data)
    source.setHtml("<img src='https://example.org/a.jpg'>")
    QGuiApplication.clipboard().setMimeData(source)
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(room.names))
    kept = read_picture(room.path, room.names[0])
    assert kept is not None
    assert kept == Picture.of(data).data
    assert SECRET in data
    assert SECRET not in kept


def test_words_copied_with_a_picture_of_them_are_pasted_as_words(room: Room):
    source = QMimeData()
    source.setImageData(colored("red"))
    source.setText("A table")
    QGuiApplication.clipboard().setMimeData(source)
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    assert room.text == "A table"


def test_the_selected_words_become_the_pictures_words(room: Room, qtbot: QtBot):
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClicks(room.note, "The wheel")
    room.note.selectAll()
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(room.names))
    assert room.text == f"![The wheel](pictures/{room.names[0]})"
    room.note.undo()
    assert room.text == "The wheel"


def test_typing_goes_on_while_a_picture_is_on_its_way(room: Room, qtbot: QtBot):
    """It comes where it was pasted, and the cursor stays where it is."""
    QGuiApplication.clipboard().setImage(colored("red", 2000, 1500))
    QTest.keyClicks(room.note, "ab")
    room.note.moveCursor(room.note.textCursor().MoveOperation.Left)
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    room.note.moveCursor(room.note.textCursor().MoveOperation.End)
    QTest.keyClicks(room.note, "cd")
    qtbot.waitUntil(lambda: bool(room.names))
    QTest.keyClicks(room.note, "e")
    assert room.text == f"a![Picture](pictures/{room.names[0]})bcde"


def drop(widget: QWidget, source: QMimeData) -> bool:
    """Let go of something over a widget, as the desktop does; returns whether it was taken."""
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    entered = QDragEnterEvent(QPoint(20, 20), copy, source, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, entered)
    dropped = QDropEvent(QPointF(20, 20), copy, source, left, Qt.KeyboardModifier.NoModifier)
    QApplication.sendEvent(widget, dropped)
    return entered.isAccepted() and dropped.isAccepted()


def test_files_of_pictures_are_dropped_in_their_order(room: Room, qtbot: QtBot, tmp_path: Path):
    """One that is none is told of, and keeps no other away."""
    files = [saved(tmp_path / f"{c} one.png", colored(c)) for c in ("red", "blue", "green")]
    source = QMimeData()
    (tmp_path / "broken.png").write_bytes(b"none")
    all_ = [files[0], tmp_path / "broken.png", *files[1:]]
    source.setUrls([QUrl.fromLocalFile(str(file)) for file in all_])
    assert drop(room.note.viewport(), source)
    qtbot.waitUntil(lambda: len(room.names) == 3)
    lines = [shown(Picture.of(f.read_bytes()).name, f.stem) for f in files]
    assert room.text == "\n".join(lines)
    assert "no picture" in heard(room)


def test_a_picture_is_chosen_by_key(
    room: Room, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
):
    file = saved(tmp_path / "the wheel.png", colored("red"))
    monkeypatch.setattr(QFileDialog, "getOpenFileNames", lambda *_: ([str(file)], ""))
    QTest.keyClick(room.note, Qt.Key.Key_I, CTRL | SHIFT)
    qtbot.waitUntil(lambda: bool(room.names))
    assert room.text.startswith("![the wheel](pictures/")


@pytest.mark.parametrize(
    ("name", "data", "said"),
    [
        ("huge.png", png(2, 2, claims=(50_000, 50_000)), "too large: 50,000 × 50,000"),
        ("cut.png", png(40, 40)[:-30], "broken"),
        ("film.gif", gif(3000), "3,000 pictures"),
        ("drawing.svg", b"<svg xmlns='http://www.w3.org/2000/svg'/>", "no picture"),
        ("none.png", b"", "no picture"),
    ],
)
def test_a_hostile_file_is_refused_in_a_sentence(
    room: Room, qtbot: QtBot, tmp_path: Path, name: str, data: bytes, said: str
):
    (tmp_path / name).write_bytes(data)
    source = QMimeData()
    source.setUrls([QUrl.fromLocalFile(str(tmp_path / name))])
    drop(room.note.viewport(), source)
    qtbot.waitUntil(lambda: said in heard(room))
    assert room.text == ""


def heard(room: Room) -> str:
    """What was said to be amiss in it."""
    (toast,) = room.window.findChildren(Toast)
    return toast.text.text()


def test_a_note_names_no_picture_that_could_not_be_kept(room: Room, qtbot: QtBot):
    room.path.write_bytes(b"no library")
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: "library" in heard(room))
    assert room.text == ""


def test_a_picture_does_not_land_in_another_note(room: Room, qtbot: QtBot):
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    room.note.show_note(of_session(DONE))
    qtbot.waitUntil(lambda: "Bring it again" in heard(room))
    assert not room.names


def words_in(room: Room, words: str) -> bool:
    """Whether the preview has the words."""
    return words in room.window.preview.toPlainText()


def test_nothing_but_the_librarys_pictures_is_shown(room: Room, qtbot: QtBot, tmp_path: Path):
    """However it is asked for: by path, by address, as data, from above, by our own scheme."""
    file = saved(tmp_path / "red.png", colored("red"))
    with closing(Library.open(room.path, room.desk.now())) as library:
        picture = Picture.of(file.read_bytes())
        library.pictures.add(picture)
    (tmp_path / "pictures").mkdir()
    saved(tmp_path / "pictures" / "0123456789abcdef.png", colored("red"))
    room.window.preview.setSearchPaths([str(tmp_path)])
    for n, address in enumerate(
        (
            str(file),
            f"file://{file}",
            "pictures/0123456789abcdef.png",
            f"../{tmp_path.name}/red.png",
            f"picture:{picture.name}",
            f"pictures/{picture.name}?x",
            "data:image/png;base64,iVBORw0KGgo=",
            "https://127.0.0.1:9/red.png",
        )
    ):
        room.note.setPlainText(f"![word{n}]({address}) <img src='{address}'>")
        qtbot.waitUntil(partial(words_in, room, f"word{n}"))
        assert red_points(room.window.preview) == 0, address
    room.note.setPlainText(shown(picture.name, "w"))
    qtbot.waitUntil(lambda: red_points(room.window.preview) > 100)


def test_pictures_fit_into_the_width_and_a_missing_one_says_so(room: Room, qtbot: QtBot):
    with closing(Library.open(room.path, room.desk.now())) as library:
        picture = picture_of_image(colored("red", 2000, 300))
        library.pictures.add(picture)
    preview = room.window.preview
    wide = shown(picture.name, "wide")
    room.note.setPlainText(
        f"{wide}\n\n- a\n  1. b\n     {wide}\n\n> {wide}\n\n![gone](pictures/{'0' * 16}.png)"
    )
    qtbot.waitUntil(lambda: red_points(room.window.preview) > 100)
    qtbot.waitUntil(lambda: "gone (this picture is missing)" in preview.toPlainText())
    for width in (500, 900):
        room.window.resize(width, 600)
        qtbot.waitUntil(
            lambda: (
                preview.document().idealWidth() <= preview.viewport().width()
                and preview.horizontalScrollBar().maximum() == 0
            )
        )


def test_a_note_full_of_pictures_shows_the_first_ones_and_comes_to_rest(room: Room, qtbot: QtBot):
    """None is decoded again and again, however many are named."""
    pictures = [Picture.of(png(8, n + 1)) for n in range(80)]
    with closing(Library.open(room.path, room.desk.now())) as library:
        for picture in pictures:
            library.pictures.add(picture)
    came: list[str] = []
    room.album.came.connect(came.append)
    room.note.setPlainText("\n\n".join(shown(p.name, f"n{k}") for k, p in enumerate(pictures)))
    qtbot.waitUntil(lambda: len(came) == MOST_PICTURES)
    qtbot.waitUntil(lambda: room.window.preview.toHtml().count("<img") == MOST_PICTURES)
    assert "n79" in room.window.preview.toPlainText()
    assert came == [p.name for p in pictures[:MOST_PICTURES]]


def test_undo_finds_the_picture_and_the_next_start_lets_go_of_it(
    room: Room, desk: Desk, qtbot: QtBot
):
    """Only the first opening of a start sweeps, when nothing can be taken back yet."""
    QGuiApplication.clipboard().setImage(colored("red"))
    QTest.keyClick(room.note, Qt.Key.Key_V, CTRL)
    qtbot.waitUntil(lambda: bool(room.names))
    (name,) = room.names
    room.window.flush()
    desk.document.do("Clear", lambda state: edits.write_note(state, PINNED, ""))
    room.shelf.close()
    room.shelf.plans()
    assert room.shelf.library.pictures.names() == {name}
    desk.document.undo()
    qtbot.waitUntil(lambda: red_points(room.window.preview) > 100)
    desk.document.undo()
    room.shelf.close()
    assert Shelf(room.path, desk.now).library.pictures.names() == set()


def test_a_picture_that_comes_later_is_shown_then(room: Room, qtbot: QtBot, tmp_path: Path):
    """From the journal, or from a command: the next edit of the note finds it."""
    picture = Picture.of(saved(tmp_path / "red.png", colored("red")).read_bytes())
    room.note.setPlainText(shown(picture.name, "late"))
    qtbot.waitUntil(partial(words_in, room, "late (this picture is missing)"))
    with closing(Library.open(room.path, room.desk.now())) as library:
        library.pictures.add(picture)
    QTest.keyClicks(room.note, "x")
    qtbot.waitUntil(lambda: red_points(room.window.preview) > 100)
    assert not words_in(room, "missing")


def test_two_notes_that_show_a_picture_in_other_widths_come_to_rest(
    room: Room, desk: Desk, qtbot: QtBot
):
    """And one that is closed meanwhile is told of no picture any more."""
    picture = picture_of_image(colored("red", 2000, 300))
    with closing(Library.open(room.path, desk.now())) as library:
        library.pictures.add(picture)
    narrow, wide, closed = Preview(), Preview(), Preview()
    for preview, width in ((narrow, 200), (wide, 1200), (closed, 300)):
        qtbot.addWidget(preview)
        preview.resize(width, 300)
        preview.show_pictures(room.album)
        preview.show()
    closed.deleteLater()
    QApplication.sendPostedEvents(closed, QEvent.Type.DeferredDelete)
    came: list[str] = []
    room.album.came.connect(came.append)
    for preview in (narrow, wide):
        preview.show_text(shown(picture.name, "it"), 0, {})
    qtbot.waitUntil(lambda: red_points(narrow) > 100 and red_points(wide) > 1000)
    before = len(came)
    for preview in (narrow, wide, narrow):
        preview.show_text(shown(picture.name, "again"), 0, {})
        qtbot.waitUntil(partial(is_read_in, preview, "again"))
    assert len(came) == before <= 2


def is_read_in(preview: Preview, words: str) -> bool:
    return words in preview.toPlainText()
