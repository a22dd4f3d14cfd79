"""A calendar on a real screen, beside a screen reader that finds its way about it.

Run by a test in a session of its own; says "seen" once everything was found, and leaves cleanly.
"""

import subprocess
import sys
import threading

from PySide6.QtCore import QLocale, QTimer
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from gui.calendar.calendar import Calendar
from gui.calendar.ranges import Mode
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import ARGUMENTS, Theme
from tests.gui.calendar import at_spi
from tests.gui.calendar.at_spi import CHECKED, FOCUSABLE, FOCUSED, SELECTED, Reader
from tests.states import FIRST_DAY, at, ten_day_state


def read(say: "Modes") -> None:
    """Everything a screen reader needs of each view."""
    reader = Reader()
    head = reader.wait_for("list item", "Tuesday 3 March 2026, Day 2")
    reader.act(head, "SetFocus")
    assert reader.has_state(head, FOCUSED)
    box = reader.wait_for("check box", "Monday 2 March, reading")
    assert not reader.has_state(box, CHECKED)
    reader.act(box, "Toggle")
    assert reader.comes_to(box, CHECKED)
    first = "Monday 2 March, 08:00 to 10:00, Python Backend Foundations, part 1, planned"
    for role in ("hours", "month", "agenda"):
        if role != "hours":
            say.mode.append(Mode.MONTH if role == "month" else Mode.AGENDA)
        block = reader.wait_for("list item", first)
        assert block.name == first, block.name
        if role == "agenda":
            continue
        assert reader.has_state(block, FOCUSABLE)
        reader.act(block, "SetFocus")
        assert reader.comes_to(block, SELECTED, FOCUSED)
        reader.act(block, "Press")
        names = {node.name for node in reader.walk() if node.role == "list item"}
        assert len([name for name in names if "part" in name]) >= 28, names
    assert say.edited == ["d1s1", "d1s1"], say.edited


class Modes:
    """What the reader wants to see next, and what came of its actions."""

    def __init__(self) -> None:
        self.mode: list[Mode] = []
        self.edited: list[str] = []


def main() -> int:
    """Show a calendar, read it from a thread, say what came of it."""
    launcher = at_spi.launcher()
    assert launcher is not None
    bus = subprocess.Popen([launcher, "--launch-immediately", "--a11y=1"])
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedKingdom))
    app = QApplication(ARGUMENTS)
    jobs, modes, failed = Jobs(), Modes(), list[BaseException]()
    document = Document(lambda _plan, _changes: None, jobs)
    document.open(ten_day_state())
    window = QWidget()
    row = QVBoxLayout(window)
    calendar = Calendar(document, Theme(app), lambda: at(FIRST_DAY, 7), window)
    calendar.edit_wished.connect(modes.edited.append)
    row.addWidget(calendar)
    window.resize(1000, 800)
    window.show()
    window.activateWindow()

    def reading() -> None:
        try:
            read(modes)
        except BaseException as error:
            failed.append(error)
            raise

    thread = threading.Thread(target=reading)
    thread.start()
    look = QTimer()

    def follow() -> None:
        while modes.mode:
            calendar.set_mode(modes.mode.pop())
        if not thread.is_alive():
            app.quit()

    look.timeout.connect(follow)
    look.start(50)
    app.exec()
    window.close()
    jobs.finish()
    bus.terminate()
    bus.wait()
    if not failed:
        print("seen")
    return len(failed)


if __name__ == "__main__":
    sys.exit(main())
