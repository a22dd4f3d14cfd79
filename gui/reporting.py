"""What is printed of a plan, from the wish to the pages: asked for, looked at, and handed on.

Pages are pictured in the process that computes, so that those of a thousand sessions can be given
up; `gui.making` makes what is kept of them.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from whenever import Instant

from core.model import State
from core.pictures.picture import ReadPicture
from core.progress.history import NO_HISTORY, History
from core.report.choices import Choices
from core.report.make import PAGED, Form, make_report
from core.store.reader import read_picture
from gui.actions import connect
from gui.errands import Errands
from gui.making import Making, Wanted
from gui.preferences import Preferences

if TYPE_CHECKING:
    from core.report.preview import Preview
    from core.report.sheets import Sheet
    from gui.paper_dialog import PaperDialog
    from gui.report_dialog import ReportDialog
    from gui.sheet_dialog import SheetDialog

PREVIEW = "report preview"
"""What the process is asked for, by kind."""


class Reporting(QObject):
    """Connected once to the window's actions."""

    def __init__(self, errands: Errands, preferences: Preferences) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._preferences = preferences
        self._making = Making(errands)
        self._history: History = NO_HISTORY

    def connect_actions(self) -> None:
        """Let the window's actions start it."""
        actions = self._errands.window.actions_
        connect(
            {
                actions.export_report: self.ask,
                actions.print_week: self.ask_for_week,
                actions.print_day: self.ask_for_day,
            }
        )

    # The report

    def ask(self) -> "ReportDialog":
        """Ask how the report is wanted, with its pages to leaf through."""
        from gui.report_dialog import ReportDialog

        errands = self._errands
        errands.window.flush()
        state = errands.document.state
        dialog = ReportDialog(state, self._preferences, errands.theme, errands.window)
        plan, shelf = state.plan.id, errands.shelf

        def read(history: History) -> None:
            self._history = history
            self._follow(dialog, lambda: self._picture(dialog))

        self._offer(dialog, lambda: self._report(dialog))
        errands.jobs.submit(lambda: shelf.history(plan), read, errands.refused, dialog)
        return dialog

    def _report(self, dialog: "ReportDialog") -> Wanted:
        form = dialog.form
        return Wanted(form, "", make_report, (form, *self._of_plan(), dialog.choices, self._read))

    def _of_plan(self) -> tuple[State, History, Instant]:
        return self._errands.document.state, self._history, self._errands.now()

    @property
    def _read(self) -> ReadPicture:
        return partial(read_picture, self._errands.shelf.path)

    def _picture(self, dialog: "ReportDialog") -> None:
        """Show the first page at once, and all of them when they are there."""
        whole = dialog.choices
        if whole.summary or dialog.form not in PAGED:
            self._picture_report(dialog, whole)
        else:
            first = replace(whole, summary=True)
            self._picture_report(dialog, first, lambda: self._picture_report(dialog, whole))

    def _picture_report(
        self, dialog: "ReportDialog", choices: Choices, then: Callable[[], None] = lambda: None
    ) -> None:
        from core.report.preview import preview

        given = dialog.form, *self._of_plan(), choices, dialog.resolution, self._read
        self._show(dialog, then, preview, *given)

    # The sheets

    def ask_for_week(self) -> "SheetDialog":
        """Show the week that the calendar shows on one page, to save or to print."""
        from core.report.sheets import Sheet

        return self._ask_for_sheet(Sheet.WEEK)

    def ask_for_day(self) -> "SheetDialog":
        """Show a sheet to work through the date that the calendar stands at."""
        from core.report.sheets import Sheet

        return self._ask_for_sheet(Sheet.DAY)

    def _ask_for_sheet(self, kind: "Sheet") -> "SheetDialog":
        from gui.sheet_dialog import SheetDialog

        errands = self._errands
        errands.window.flush()
        date = errands.window.calendar.date
        dialog = SheetDialog(kind, date, self._preferences, errands.theme, errands.window)
        self._offer(dialog, lambda: self._sheet(dialog))
        self._follow(dialog, lambda: self._picture_sheet(dialog))
        return dialog

    def _sheet(self, dialog: "SheetDialog") -> Wanted:
        from core.report.sheets import make_sheet

        state, now = self._errands.document.state, self._errands.now()
        given = dialog.kind, state, dialog.first, now, dialog.choices
        return Wanted(Form.PDF, dialog.about, make_sheet, given)

    def _picture_sheet(self, dialog: "SheetDialog") -> None:
        from core.report.preview import sheet_preview

        given = *self._sheet(dialog).given, dialog.resolution
        self._show(dialog, lambda: None, sheet_preview, *given)

    # Both

    def _offer(self, dialog: "PaperDialog", wanted: Callable[[], Wanted]) -> None:
        """Open the dialog, and make what was chosen with it."""
        jobs, making = self._errands.jobs, self._making
        dialog.accepted.connect(lambda: making.save(wanted()))
        dialog.open_requested.connect(lambda: making.view(wanted()))
        dialog.finished.connect(lambda _: jobs.cancel(PREVIEW))
        dialog.open()

    def _follow(self, dialog: "PaperDialog", picture: Callable[[], None]) -> None:
        """Picture the pages now, and at each other choice."""
        if dialog.isVisible():
            dialog.choices_changed.connect(picture)
            picture()

    def _show(
        self,
        dialog: "PaperDialog",
        then: Callable[[], None],
        picture: "Callable[..., Preview]",
        *given: object,
    ) -> None:
        """Have the pages pictured; the newest wish takes the place of those before it."""
        errands = self._errands

        def show(made: "Preview") -> None:
            if dialog.isVisible():
                dialog.preview.show_preview(made)
                then()

        errands.jobs.compute(
            PREVIEW, picture, *given, done=show, failed=errands.refused, asker=dialog
        )
