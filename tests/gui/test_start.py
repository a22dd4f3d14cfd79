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


def test_the_week_stands_before_anything_heavy_is_imported(tmp_path: Path) -> None:
    """Reading the plan and painting it needs neither the library's machinery nor any export's."""
    library = tmp_path / "library.sqlite"
    start = ["import", str(path_of(SAMPLE_PLAN)), "--start", "2026-12-01"]
    assert tenday.main(["--library", str(library), *start]) == 0
    said = subprocess.run(
        [sys.executable, "-c", PAINTED, str(library)],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=True,
    )
    loaded = set(said.stdout.split())
    assert "gui.calendar.view" in loaded
    assert [name for name in HEAVY if name in loaded] == []
