"""From nothing to the week: time and memory of a start, as ratios to an empty Qt window's.

Run it with `python3 run.py bench`. Each figure is the median of whole processes, taken in turn with
the floor so that a machine's moods hit both alike.
"""

import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
RUNS = 11

SCREEN = "screen.json"
DESK = {"name": "desk", "x": 0, "y": 0, "width": 1920, "height": 1080, "logicalDpi": 96}
"""Of its own accord the screen has 800 × 800 pixels, which the window would be cut to."""

FLOOR = """
import resource, sys, time
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        super().paintEvent(event)
        print("standing", time.monotonic() - started)
        QTimer.singleShot(0, app.quit)

started = float(sys.argv[1])
app = QApplication([])
window = Window()
window.resize(1440, 900)
window.show()
app.exec()
print("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""

TENDAY = """
import resource, sys, time
started = float(sys.argv[1])
import main
from gui.starting import hurry
hurry()
from PySide6.QtCore import QTimer
from gui import app as house
from gui.frame import Frame

class Watched(Frame):
    standing = False

    def paintEvent(self, event):
        super().paintEvent(event)
        if not self.standing:
            self.standing = True
            print("standing", time.monotonic() - started)

class App(house.App):
    week = False

    def furnish(self, plan):
        from gui.calendar.grid import TimeGrid
        paint = TimeGrid.paintEvent
        def painted(grid, event):
            paint(grid, event)
            self.week = self.document.is_open
        TimeGrid.paintEvent = painted
        super().furnish(plan)
        assert self.week, "the week is painted before furnish returns"
        print("painted", time.monotonic() - started)
        QTimer.singleShot(2500, self.frame.close)  # what comes a second later counts, too

house.Frame, house.App = Watched, App
main.main(["--library", sys.argv[2]])
print("memory", resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024)
"""


def main() -> None:
    """Print the table."""
    with tempfile.TemporaryDirectory() as folder:
        library = Path(folder, "library.sqlite")
        Path(folder, SCREEN).write_text(json.dumps({"screens": [DESK]}))
        _import_sample(library)
        floor: dict[str, list[float]] = {}
        ours: dict[str, list[float]] = {}
        for _ in range(RUNS):
            _take(floor, FLOOR, folder)
            _take(ours, TENDAY, folder, str(library))
    base, memory = statistics.median(floor["standing"]), statistics.median(floor["memory"])
    print(f"empty window      {base * 1000:6.0f} ms          {memory:5.0f} MB")
    for name, bar in (("standing", 1.3), ("painted", 2.5)):
        took = statistics.median(ours[name])
        print(f"{name:16}  {took * 1000:6.0f} ms  {took / base:5.2f} ×   (at most {bar} ×)")
    peak = statistics.median(ours["memory"])
    print(f"memory, plan open {peak:6.0f} MB  {peak / memory:5.2f} ×   (at most 1.8 ×)")


def _environment(home: str) -> dict[str, str]:
    kept = {k: v for k, v in os.environ.items() if k != "PYTHONDONTWRITEBYTECODE"}
    return {
        **kept,
        "HOME": home,
        "XDG_CONFIG_HOME": home,
        "PYTHONPATH": str(ROOT),
        "QT_QPA_PLATFORM": f"offscreen:configfile={Path(home, SCREEN)}",
    }


def _import_sample(library: Path) -> None:
    sample = ROOT / "resources" / "plans" / "ai-architect-10-day.md"
    command = [sys.executable, str(ROOT / "main.py"), "--library", str(library)]
    tomorrow = time.strftime("%Y-%m-%d", time.gmtime(time.time() + 86400))
    subprocess.run(
        [*command, "import", str(sample), "--start", tomorrow],
        check=True,
        stdout=subprocess.DEVNULL,
        env=_environment(str(library.parent)),
    )


def _take(figures: dict[str, list[float]], script: str, home: str, *arguments: str) -> None:
    said = subprocess.run(
        [sys.executable, "-c", script, str(time.monotonic()), *arguments],
        check=True,
        capture_output=True,
        text=True,
        env=_environment(home),
    )
    for line in said.stdout.splitlines():
        name, value = line.split()
        figures.setdefault(name, []).append(float(value))


if __name__ == "__main__":
    main()
