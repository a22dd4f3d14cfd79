"""The whole program on a screen of its own, used with a real mouse and real keys, and then killed.

What is checked is what stands in the library, and what is on the screen.
"""

import os
import signal
import struct
import subprocess
import sys
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot
from whenever import Instant

from core.model import SessionId
from core.store.reader import read_open_plan
from gui.calendar.colors import colors_of
from gui.calendar.faces import Look
from gui.calendar.look import CalendarLook
from gui.calendar.ranges import Mode
from gui.preferences import LOOK
from gui.theme import Theme
from resources import FOLDER, SAMPLE_PLAN
from tests.gui.calendar.at_spi import missing_for_a_screen, screen

ROOT = Path(__file__).parents[2]
MISSING = missing_for_a_screen("xdotool")
PATIENCE = 30_000
"""Milliseconds for what should take a fraction of one."""


class Hands:
    """A hand on the mouse, one on the keys, and an eye on the screen."""

    def __init__(self, folder: Path, display: str) -> None:
        self._folder = folder
        self._library = folder / "library.sqlite"
        self._program = (sys.executable, "main.py", "--library", str(self._library))
        homes = {f"XDG_{kind}_HOME": str(folder / kind) for kind in ("DATA", "CONFIG", "CACHE")}
        self._environment = os.environ | homes | {
            "HOME": str(folder),
            "XDG_RUNTIME_DIR": str(folder),
            "DISPLAY": display,
            "QT_QPA_PLATFORM": "xcb",
            "PYTHON_KEYRING_BACKEND": "keyring.backends.null.Keyring",
        }  # fmt: skip

    def tenday(self, *words: str) -> str:
        """What a command of the program says."""
        return self._run(*self._program, *words)

    def prefer(self, name: str, value: str) -> None:
        """Have the program find a preference of the user's."""
        file = self._folder / "CONFIG" / "tenday" / "tenday.conf"
        settings = QSettings(str(file), QSettings.Format.IniFormat)
        settings.setValue(name, value)
        settings.sync()

    def do(self, *words: str) -> str:
        """Move, press and type: xdotool's own words."""
        return self._run("xdotool", *words)

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """The program's window at the top left of the screen; killed, not closed, in the end."""
        child = subprocess.Popen(self._program, cwd=ROOT, env=self._environment)
        try:
            (id_, *_) = self.do("search", "--sync", "--name", "^Tenday$").split()
            self.do("windowmove", id_, "0", "0", "windowfocus", id_)
            yield child
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait()

    def seen(self) -> QImage:
        """What is on the screen, from the dump that Xvfb keeps of it (xorgproto's XWDFile.h)."""
        dump = (self._folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", dump[:100])
        start, (width, height), line = header[0] + 12 * header[19], header[4:6], header[12]
        return QImage(dump[start:], width, height, line, QImage.Format.Format_RGB32).copy()

    def starts(self) -> Mapping[SessionId, Instant]:
        """When each session begins, as the library has it."""
        state = read_open_plan(self._library)
        assert state is not None
        return {id_: slot.start for id_, slot in state.slots.items()}

    def notes(self) -> list[str]:
        """What is written in the library."""
        state = read_open_plan(self._library)
        assert state is not None
        return [note.text for note in state.notes.values()]

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            words, cwd=ROOT, env=self._environment, capture_output=True, text=True,
            timeout=PATIENCE / 1000, check=False,
        )  # fmt: skip
        assert done.returncode in (0, 1), done.stderr
        return done.stdout


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    tmp_path.chmod(0o700)
    with screen("-screen", "0", "1500x950x24", "-fbdir", str(tmp_path)) as display:
        yield Hands(tmp_path, display)


def block_in(image: QImage, ground: QColor, most: int) -> QPoint | None:
    """A place within the first block of that ground from the left, none of it below `most`."""
    for x in range(300, image.width() - 40, 10):
        for y in range(150, most, 10):
            inside = (QPoint(x, y), QPoint(x + 30, y), QPoint(x, y + 40), QPoint(x + 30, y + 40))
            if all(image.pixelColor(at) == ground for at in inside):
                return QPoint(x + 15, y + 20)
    return None


@pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}")
def test_a_session_is_dragged_undone_and_moved_by_keys_and_survives_the_plug(
    hands: Hands, qapp: QApplication, qtbot: QtBot
) -> None:
    tomorrow = Instant.now().to_tz("UTC").date().add(days=1)
    hands.tenday(
        "import", str(FOLDER / SAMPLE_PLAN), "--start", str(tomorrow), "--hours", "06:00-20:00"
    )
    hands.prefer(LOOK, CalendarLook(mode=Mode.DAYS, days=4).as_text())
    ground, at_first = colors_of(Look.PLANNED, Theme(qapp)).ground, hands.starts()

    def moved() -> bool:
        return hands.starts() != at_first

    with hands.window():
        qtbot.waitUntil(lambda: block_in(hands.seen(), ground, 600) is not None, timeout=PATIENCE)
        at = block_in(hands.seen(), ground, 600)
        assert at is not None
        steps = [w for i in range(1, 9) for w in ("mousemove", str(at.x()), str(at.y() + 13 * i))]
        hands.do("mousemove", str(at.x()), str(at.y()), "mousedown", "1", *steps, "mouseup", "1")
        qtbot.waitUntil(moved, timeout=PATIENCE)
        hands.do("key", "ctrl+z")
        qtbot.waitUntil(lambda: not moved(), timeout=PATIENCE)
        hands.do("key", "Return", "key", "Down", "key", "Down", "key", "Return")
        qtbot.waitUntil(moved, timeout=PATIENCE)
        after = hands.starts()
    assert hands.starts() == after


@pytest.mark.skipif(bool(MISSING), reason=f"needs {', '.join(MISSING)}")
def test_a_note_that_is_being_typed_survives_the_plug_but_for_the_last_moment(
    hands: Hands, qapp: QApplication, qtbot: QtBot
) -> None:
    tomorrow = Instant.now().to_tz("UTC").date().add(days=1)
    hands.tenday("import", str(FOLDER / SAMPLE_PLAN), "--start", str(tomorrow))
    hands.prefer(LOOK, CalendarLook(mode=Mode.DAYS, days=4).as_text())
    ground = colors_of(Look.PLANNED, Theme(qapp)).ground
    with hands.window():
        qtbot.waitUntil(lambda: block_in(hands.seen(), ground, 700) is not None, timeout=PATIENCE)
        at = block_in(hands.seen(), ground, 700)
        assert at is not None
        hands.do("mousemove", str(at.x()), str(at.y()), "click", "1", "key", "ctrl+shift+n")
        hands.do("search", "--sync", "--name", "^Note on ")
        hands.do("type", "layers are read-only")
        qtbot.waitUntil(lambda: hands.notes() == ["layers are read-only"], timeout=PATIENCE)
        hands.do("type", " and shared")
    (note,) = hands.notes()
    assert "layers are read-only and shared".startswith(note)
    assert note.startswith("layers are read-only")
