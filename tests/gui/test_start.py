"""What a start may import: the week stands before anything heavy is loaded."""

import subprocess
import sys
from pathlib import Path

import main as tenday
from resources import SAMPLE_PLAN, path_of

ROOT = Path(tenday.__file__).parent

HEAVY = (
    "sqlalchemy",
    "alembic",
    "keyring",
    "typst",
    "icalendar",
    "googleapiclient",
    "google_auth_oauthlib",
    "requests",
    "markdown_it",
    "pygments",
    "asyncio",
)

PAINTED = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
import main
from core.store.reader import read_open_plan
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import ARGUMENTS, Theme
from gui.window import MainWindow
import gui.app

app = QApplication(ARGUMENTS)
document = Document(lambda plan, changes: None, Jobs())
window = MainWindow(document, Theme(app), main._now)
document.open(read_open_plan(Path(sys.argv[1])))
window.show()
app.processEvents()
assert not window.grab().isNull()
print(*sys.modules)
"""


LOOKED_AT = """
import sys
from pathlib import Path
from whenever import Date
import main
from core.store.reader import read_open_plan
from gui.shelf import Shelf

shelf = Shelf(Path(sys.argv[1]), main._now)
plan = read_open_plan(shelf.path).plan.id
shelf.remember_slack(plan, Date(2026, 12, 1), 90)
shelf.search_door().close()
print(*shelf.history(plan).slack.values(), "sqlalchemy" in sys.modules)
"""


def test_a_window_that_only_looks_never_opens_the_library(tmp_path: Path) -> None:
    """It keeps the slack and reads the history a second after each start, and searches."""
    assert asked(LOOKED_AT, tmp_path) == ["90", "False"]


def test_the_week_stands_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    """Reading the plan and painting it needs neither the library's machinery nor any export's."""
    loaded = set(asked(PAINTED, tmp_path))
    assert "gui.calendar.view" in loaded
    assert [name for name in HEAVY if name in loaded] == []


def asked(script: str, folder: Path) -> list[str]:
    """What a program of its own says of a library with the sample plan."""
    library = folder / "library.sqlite"
    start = ["import", str(path_of(SAMPLE_PLAN)), "--start", "2026-12-01"]
    assert tenday.main(["--library", str(library), *start]) == 0
    said = subprocess.run(
        [sys.executable, "-c", script, str(library)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    return said.stdout.split()
