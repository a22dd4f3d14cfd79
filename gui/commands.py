"""What a command of the window is: an action with an id, by which settings know it.

Buttons, menus, keys and the palette all trigger it. It only knows its words and its keys; what it
does is connected to it elsewhere.
"""

from enum import StrEnum

from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget

Keys = QKeySequence.StandardKey | str
"""A key as the system has it ("Undo"), or as it is typed ("Ctrl+K")."""


class Category(StrEnum):
    """Where a command belongs. The palette names it, the cheat sheet is ordered by it."""

    CALENDAR = "calendar"
    SESSION = "session"
    PLAN = "plan"
    FILES = "files"
    JOURNAL = "journal"
    WINDOW = "window"
    GRID = "grid"
    OUTLINE = "outline"
    NOTE = "note"

    @property
    def words(self) -> str:
        """The category's name as the user reads it."""
        translate = QCoreApplication.translate
        match self:
            case Category.CALENDAR:
                return translate("Category", "Calendar")
            case Category.SESSION:
                return translate("Category", "Session")
            case Category.PLAN:
                return translate("Category", "Plan")
            case Category.FILES:
                return translate("Category", "Files")
            case Category.JOURNAL:
                return translate("Category", "Journal")
            case Category.WINDOW:
                return translate("Category", "Window")
            case Category.GRID:
                return translate("Category", "On the calendar")
            case Category.OUTLINE:
                return translate("Category", "In the outline")
            case Category.NOTE:
                return translate("Category", "In a note")


class Command(QAction):
    """One command of the window.

    `id` never changes, whatever the language; `name` is what it is called, also while its text says
    more ("Undo: Move Docker basics"); `usual` are its keys until the user chooses others, the first
    of them shown beside it. `everywhere` lets its keys through where text is typed. Its keys
    hold in no one `place`, as those of gui.local_keys do.
    """

    place = None

    def __init__(
        self,
        id_: str,
        category: Category,
        name: str,
        usual: tuple[Keys, ...],
        icon_name: str,
        window: QWidget,
    ) -> None:
        super().__init__(name, window)
        self.setObjectName(id_)
        self.id = id_
        self.category = category
        self.name = name
        self.usual = [QKeySequence(keys) for keys in usual]
        self.icon_name = icon_name
        self.everywhere = False
        self.set_keys(self.usual)
        window.addAction(self)

    def set_keys(self, keys: list[QKeySequence]) -> None:
        """Give it these keys, and no others; the first is the one that is shown."""
        self.setShortcuts(keys)
        self.tell()

    def tell(self, text: str = "") -> None:
        """Say `text` on it, or its own name, and beside that its keys."""
        self.setText(text or self.name)
        words = self.text().rstrip("…")
        self.setToolTip(f"{words} ({self.keys_text})" if self.keys_text else words)

    @property
    def keys_text(self) -> str:
        """Its first keys as they stand on this system's keyboard; empty without any."""
        return self.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
