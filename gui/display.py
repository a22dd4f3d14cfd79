"""Whether there is a screen to open a window on; asked before anything of Qt is imported."""

import os
import sys


def has_display() -> bool:
    """Whether the system has a display, or one was said to be taken."""
    names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")
    return sys.platform in ("win32", "darwin") or any(os.environ.get(name) for name in names)
