"""The whole program where there is no screen: it does its main job in files."""

import os
import subprocess
import sys
from pathlib import Path

import main as tenday

ROOT = Path(tenday.__file__).parent


def test_without_a_display_the_main_job_is_done_in_files(tmp_path: Path) -> None:
    """A bare `tenday` leaves the calendar, the report and a picture, and says where."""
    environment = {
        key: value
        for key, value in os.environ.items()
        if key not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    }
    said = subprocess.run(
        [sys.executable, str(ROOT / "main.py")],
        cwd=tmp_path,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert said.returncode == 0, said.stderr
    made = [Path(line) for line in said.stdout.splitlines() if line.startswith(str(tmp_path))]
    assert [path.suffix for path in made] == [".ics", ".pdf", ".png"]
    assert all(path.stat().st_size > 1000 for path in made)
