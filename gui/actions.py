"""Every action of the window, once: its words, its keys, and what it asks for.

Buttons, menus and keys share these. An action only knows the function that it calls.
"""

from collections.abc import Callable

from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QWidget

Keys = QKeySequence.StandardKey | str | None


class Actions:
    """The window's actions. Each is connected by the window to what carries it out."""

    def __init__(self, window: QWidget) -> None:
        self._window = window
        key = QKeySequence.StandardKey
        self.today = self._action("Today", "Alt+Home")
        self.back = self._action("Previous week", "Alt+Left")
        self.forward = self._action("Next week", "Alt+Right")
        self.undo = self._action("Undo", key.Undo)
        self.redo = self._action("Redo", "Ctrl+Shift+Z")
        self.catch_up = self._action("Catch up", "Ctrl+R")
        self.replan = self._action("Replan…", "Ctrl+Shift+R")
        self.plan_around = self._action("Plan around a calendar (.ics)…")
        self.forget_busy = self._action("Forget the calendars planned around")
        self.copy_test_case = self._action("Copy as test case")
        self.open_plan = self._action("Open a plan…", key.Open)
        self.hours = self._action("Dates and study hours…", "Ctrl+,")
        self.export_calendar = self._action("Calendar for the phone (.ics)…", "Ctrl+E")
        self.export_report = self._action("Progress report (PDF)…", "Ctrl+P")
        self.export_markdown = self._action("Plan as Markdown…", key.SaveAs)
        self.export_everything = self._action("Everything as JSON…")
        self.back_up = self._action("Back up the library…")
        self.restore = self._action("Restore a backup…")
        self.dark = self._action("Dark theme", "Ctrl+Shift+D")
        self.dark.setCheckable(True)
        self.larger = self._action("Larger text", key.ZoomIn)
        self.smaller = self._action("Smaller text", key.ZoomOut)
        self.side_pane = self._action("Session pane", "F9")
        self.side_pane.setCheckable(True)
        self.side_pane.setChecked(True)
        self.quit = self._action("Quit", "Ctrl+Q")
        self.exports = self._menu(
            "Export",
            self.export_calendar,
            self.export_report,
            self.export_markdown,
            self.export_everything,
        )
        self.everything = self._everything()

    def name_undo(self, undo: str | None, redo: str | None) -> None:
        """Say on the actions what they would take back and bring back."""
        for action, word, name in ((self.undo, "Undo", undo), (self.redo, "Redo", redo)):
            action.setEnabled(name is not None)
            action.setText(f"{word}: {name}" if name else word)
            keys = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{action.text()} ({keys})")

    def _everything(self) -> QMenu:
        """The menu with all that is not exported."""
        return self._menu(
            "Menu",
            self.open_plan,
            self.hours,
            self.plan_around,
            self.forget_busy,
            None,
            self.catch_up,
            self.replan,
            self.copy_test_case,
            None,
            self.back_up,
            self.restore,
            None,
            self.side_pane,
            self.dark,
            self.larger,
            self.smaller,
            None,
            self.quit,
        )

    def _action(self, text: str, keys: Keys = None) -> QAction:
        action = QAction(text, self._window)
        if keys is not None:
            action.setShortcut(QKeySequence(keys))
            native = action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
            action.setToolTip(f"{text.rstrip('…')} ({native})")
        self._window.addAction(action)
        return action

    def _menu(self, title: str, *actions: QAction | None) -> QMenu:
        menu = QMenu(title, self._window)
        for action in actions:
            if action is None:
                menu.addSeparator()
            else:
                menu.addAction(action)
        return menu


def connect(wishes: dict[QAction, Callable[[], object]]) -> None:
    """Let each action, when triggered, ask for what it stands for."""
    for action, wish in wishes.items():
        action.triggered.connect(lambda _checked=False, wish=wish: wish())
