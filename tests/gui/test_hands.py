"""The whole program on a screen of its own, used with a real mouse and real keys, and then killed.

What is checked is what another program reads in the library, and what is on the screen.
"""

import json
import os
import shutil
import signal
import struct
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication
from whenever import Instant

from gui.calendar.colors import colors_of
from gui.calendar.faces import Look
from gui.theme import Theme
from resources import FOLDER
from tests.gui.calendar.at_spi import screen

ROOT = Path(__file__).parents[2]
SAMPLE = FOLDER / "ai-architect-10-day.md"
MISSING = [tool for tool in ("Xvfb", "xdotool") if shutil.which(tool) is None]
PATIENCE = 30
"""Seconds for what should take a fraction of one."""


class Hands:
    """A hand on the mouse, one on the keys, and an eye on the screen."""

    def __init__(self, folder: Path, display: str) -> None:
        self._folder = folder
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
        return self._run(sys.executable, "main.py", *words)

    def do(self, *words: str) -> str:
        """Move, press and type: xdotool's own words."""
        return self._run("xdotool", *words)

    @contextmanager
    def window(self) -> Iterator[subprocess.Popen[bytes]]:
        """The program's window at the top left of the screen; killed, not closed, in the end."""
        child = subprocess.Popen([sys.executable, "main.py"], cwd=ROOT, env=self._environment)
        try:
            (id_, *_) = self.do("search", "--sync", "--onlyvisible", "--name", "^Tenday$").split()
            self.do("windowmove", "--sync", id_, "0", "0", "windowfocus", "--sync", id_)
            yield child
        finally:
            child.send_signal(signal.SIGKILL)
            child.wait()

    def seen(self) -> QImage:
        """What is on the screen (https://gitlab.freedesktop.org/xorg/proto/xorgproto, XWDFile.h)."""
        dump = (self._folder / "Xvfb_screen0").read_bytes()
        header = struct.unpack(">25I", dump[:100])
        start, (width, height), line = header[0] + 12 * header[19], header[4:6], header[12]
        return QImage(dump[start:], width, height, line, QImage.Format.Format_RGB32).copy()

    def starts(self) -> Mapping[str, Instant]:
        """When each session begins, as another program reads it."""
        rows = json.loads(self.tenday("agenda", "--json"))
        return {row["id"]: Instant.parse_iso(row["start"]) for row in rows}

    def _run(self, *words: str) -> str:
        done = subprocess.run(
            words, cwd=ROOT, env=self._environment, capture_output=True, text=True,
            timeout=PATIENCE, check=False,
        )  # fmt: skip
        assert done.returncode in (0, 1), done.stderr
        return done.stdout


def until[T](ask: Callable[[], T | None], what: str) -> T:
    """The first answer there is; each asking takes a while by itself."""
    late = time.monotonic() + PATIENCE
    while (answer := ask()) is None:
        assert time.monotonic() < late, f"never came: {what}"
    return answer


@pytest.fixture
def hands(tmp_path: Path) -> Iterator[Hands]:
    tmp_path.chmod(0o700)
    with screen("-fbdir", str(tmp_path)) as display:
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
    hands: Hands, theme: Theme, qapp: QApplication
) -> None:
    tomorrow = Instant.now().to_tz("UTC").date().add(days=1)
    hands.tenday("import", str(SAMPLE), "--start", str(tomorrow), "--hours", "06:00-20:00")
    ground, at_first = colors_of(Look.PLANNED, theme).ground, hands.starts()

    def moved() -> Mapping[str, Instant] | None:
        now = hands.starts()
        return {id_: start for id_, start in now.items() if start != at_first[id_]} or None

    def back() -> bool | None:
        return hands.starts() == at_first or None

    with hands.window():
        hands.do("key", "n")
        at = until(lambda: block_in(hands.seen(), ground, 600), "a block on the screen")
        down = f"{at.x()} {at.y()} mousedown 1".split()
        steps = [w for i in range(1, 9) for w in ("mousemove", str(at.x()), str(at.y() + 13 * i))]
        hands.do("mousemove", *down, *steps, "mouseup", "1")
        until(moved, "the drop in the library")
        hands.do("key", "ctrl+z")
        until(back, "the undo in the library")
        hands.do("key", "Return", "key", "Down", "key", "Down", "key", "Return")
        after = until(moved, "the move by keys in the library")
    assert {id_: start for id_, start in hands.starts().items() if start != at_first[id_]} == after
