"""A plan comes back from its file: looked up in the library, shown and asked about, brought in.

What took the place of another plan is taken back from its toast; the library is backed up besides.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from whenever import Date

from core.everything.bringing import Difference, How
from core.everything.whole import Everything
from core.model import State
from core.store.reader import has_accounts, has_journal
from gui import words
from gui.document import Document, Saving
from gui.everything.dialog import EverythingDialog
from gui.jobs import Jobs
from gui.outline.changing import new_id
from gui.sentences import told
from gui.shelf import Shelf
from gui.theme import Theme
from gui.translation import translate
from gui.window import MainWindow


class Bringing(QObject):
    """One plan on its way back. `given_up` hears that it is not to come."""

    def __init__(
        self,
        what: Everything,
        today: Date,
        document: Document,
        shelf: Shelf,
        jobs: Jobs,
        theme: Theme,
        window: MainWindow,
        given_up: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(window)
        self._what, self._document, self._shelf, self._jobs = what, document, shelf, jobs
        self._theme, self._window = theme, window
        self._given_up = given_up or (lambda: None)
        restored, date = translate("Everything", "{title} (restored {date})"), words.date_range
        self._title = restored.format(title=what.state.plan.title, date=date(today, today))

    def ask(self) -> None:
        """Look for the plan in the library, then show what is in the file."""
        self._write_the_open_plan()
        self._jobs.submit(partial(self._shelf.differs, self._what), self._show, self._refused)

    def _show(self, difference: Difference | None) -> None:
        beyond = has_accounts(self._shelf.path), has_journal(self._shelf.path)
        given = self._what, self._title, difference, *beyond, self._theme
        dialog = EverythingDialog(*given, self._window)
        dialog.accepted.connect(lambda: self._bring(dialog.how))
        dialog.rejected.connect(self._given_up)
        dialog.open()

    def _bring(self, how: How | None) -> None:
        self._write_the_open_plan()
        work = partial(self._shelf.bring, self._what, how, new_id(), self._title)
        self._jobs.submit(work, self._brought, self._refused)

    def _brought(self, brought: tuple[State, Everything | None]) -> None:
        state, before = brought
        if not self._open(state):
            return
        said, undo, back = translate("Everything", "{title} is back"), None, None
        if before is not None:
            said = translate("Everything", "{title} is what its file says")
            undo, back = translate("Everything", "Undo"), partial(self._take_back, before)
        self._window.toast.show_message(said.format(title=state.plan.title), undo, back)

    def _take_back(self, before: Everything) -> None:
        """Put the plan back that was there."""
        self._write_the_open_plan()
        work = partial(self._shelf.bring, before, How.REPLACE, "", "")

        def done(brought: tuple[State, Everything | None]) -> None:
            self._open(brought[0])

        self._jobs.submit(work, done, self._refused)

    def _open(self, state: State) -> bool:
        """Show the plan, unless the one that is open could not be saved; returns which."""
        if self._document.saving is Saving.FAILED:
            why = translate(
                "Plans", "The open plan is not saved yet. Try again, then open another."
            )
            self._window.toast.show_error(why)
            return False
        self._document.open(state)
        return True

    def _write_the_open_plan(self) -> None:
        self._window.flush()
        self._document.finish()

    def _refused(self, error: BaseException) -> None:
        self._window.toast.show_error(told(error))
        if not self._document.is_open:
            self._given_up()
