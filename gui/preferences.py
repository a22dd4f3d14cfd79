"""What the user chose for the window, as against a plan: look, language, keys.

It holds plain values under names, kept by Qt's settings, and says when one changes; what follows
from that is the listener's.
"""

from PySide6.QtCore import QObject, QSettings, Signal

LOOK = "calendar/look"
"""The name under which the calendar's look is kept, as the text of a gui.calendar.look."""

LENGTH = "length"
"""The name under which the minutes are kept that a session of a new plan has by default."""

PAPER = "paper"
"""The name under which the paper is kept that documents were last chosen for."""

RHYTHM = "focus/rhythm"
"""The name under which the focus timer's rhythm is kept, as minutes of work and break: "25/5"."""

PLACE = "focus/place"
"""The name under which it is kept where the timer's window was put, as "x,y" on the screen."""

AHEAD, AT_START, AT_END = "reminders/ahead", "reminders/start", "reminders/end"
"""Minutes before a session to remind of it, 0 for none; "no" for none at its start or its end."""

QUIET, AT_OPENING, ON_DESKTOP = "reminders/quiet", "reminders/opening", "reminders/desktop"
"""The quiet hours as "22-7"; "no" for no word of what went by, and for none on the desktop."""


class Preferences(QObject):
    """Values by name. `changed` says the name of what has another value now."""

    changed = Signal(str)

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._settings = settings

    def text(self, name: str, usual: str = "") -> str:
        """The text under `name`, or what is usual where nothing was chosen."""
        value = self._settings.value(name)
        return value if isinstance(value, str) else usual

    def number(self, name: str, usual: float) -> float:
        """The number under `name`, or what is usual where none was chosen."""
        try:
            return float(str(self._settings.value(name, usual)))
        except ValueError:
            return usual

    def usual_length(self) -> int:
        """The minutes of a session of a new plan that gives none."""
        from core.markdown.answers import USUAL_LENGTH

        return int(self.number(LENGTH, USUAL_LENGTH))

    def has(self, name: str) -> bool:
        """Whether anything was chosen there."""
        return self._settings.contains(name)

    def put(self, name: str, value: str | float | None) -> None:
        """Keep the choice; None goes back to what is usual."""
        before = self._settings.value(name) if self.has(name) else None
        if value is None:
            self._settings.remove(name)
        else:
            self._settings.setValue(name, value)
        if before != value:
            self.changed.emit(name)
