"""The running application: it changes direction and ways to write as it stands, and comes up again
as it was left. It runs in a process of its own, for it takes hold of the whole interpreter.
"""

import subprocess
import sys
from pathlib import Path

import main as tenday
from resources import SAMPLE_PLAN, path_of

ROOT = Path(tenday.__file__).parent

BEGIN = """
import sys
from functools import partial
from pathlib import Path
from PySide6.QtCore import QCoreApplication, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import main
from gui.app import App
from gui.starting import Wiring
from gui.frame import Frame
from gui.preferences import Preferences
from gui.settings.page import SettingsPage
from gui.theme import ARGUMENTS

folder = Path(sys.argv[1])
qt = QApplication(ARGUMENTS)
settings = QSettings(str(folder / "settings.ini"), QSettings.Format.IniFormat)
preferences = Preferences(settings)
wiring = Wiring(
    folder / "library.sqlite",
    main._now,
    main._zone,
    main._make,
    main._read_busy,
    main._open_link,
    partial(main._courier, folder / "library.sqlite"),
    partial(main._journal_courier, folder / "library.sqlite"),
)
frame = Frame("#ffffff")
frame.resize(1440, 900)
app = App(wiring, qt, frame, settings, preferences)
assert app.is_first(None)
frame.show()
app.furnish(None)

def until(what):
    for _ in range(500):
        if what():
            return
        QTest.qWait(10)
    raise AssertionError("it never came to be")

def anew(act):
    old = app.window
    act()
    until(lambda: app.window is not old)
    QCoreApplication.sendPostedEvents()

until(lambda: app.window.is_whole)
"""

DIRECTION = """
app.window.calendar.forward()
shown, chosen = app.window.calendar.dates, app.document.state.ordered_sessions()[3].id
app.window.choose(chosen)
app.shell.open_settings()
anew(lambda: app._steps.choose("direction", "rtl", "Right to left"))
assert qt.layoutDirection() is Qt.LayoutDirection.RightToLeft
assert app.window.calendar.dates == shown
assert app.window.calendar.selected == chosen
page = app.window.findChild(SettingsPage)
assert page.isVisible() and page.said.text() == "Right to left"
anew(app._steps.undo)
assert qt.layoutDirection() is Qt.LayoutDirection.LeftToRight
frame.close()
"""

TITLE = """
assert frame.windowTitle() == app.document.state.plan.title
anew(lambda: preferences.put("clock", "12"))
assert frame.windowTitle() == app.document.state.plan.title
frame.close()
"""

EDITS = """
app.window.choose(app.document.state.ordered_sessions()[0].id)
app.window.session_pane.actions_.done.click()
name = app.document.undo_name
for clock in ("12", "24"):
    anew(lambda: preferences.put("clock", clock))
app.theme.set_dark(not app.theme.dark)
assert app.window.actions_.undo.text() == f"Undo: {name}"
app.window.actions_.undo.trigger()
assert app.document.undo_name is None
frame.close()
"""

LEFT = """
app.window.panes._split.setSizes([330, 700, 400])
app.window.actions_.dark.trigger()
app.window.actions_.larger.trigger()
print(*app.window.panes._split.sizes())
frame.close()
"""

AGAIN = """
assert app.theme.dark and app.theme.scale == 1.25
print(*app.window.panes._split.sizes())
frame.close()
"""


def run(folder: Path, what: str) -> str:
    library = folder / "library.sqlite"
    if not library.exists():
        given = ["--library", str(library), "import", str(path_of(SAMPLE_PLAN))]
        tenday.main([*given, "--start", "2026-12-01"])
    done = subprocess.run(
        [sys.executable, "-c", BEGIN + what, str(folder)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout


def test_another_direction_holds_at_once_and_everything_stands_where_it_stood(
    tmp_path: Path,
) -> None:
    run(tmp_path, DIRECTION)


def test_the_window_bears_the_plan_s_title_from_the_start(tmp_path: Path) -> None:
    run(tmp_path, TITLE)


def test_edits_and_their_undo_outlive_a_window_made_anew(tmp_path: Path) -> None:
    run(tmp_path, EDITS)


def test_it_comes_up_as_it_was_left(tmp_path: Path) -> None:
    assert run(tmp_path, LEFT) == run(tmp_path, AGAIN)
