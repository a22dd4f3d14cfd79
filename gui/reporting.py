"""The progress report from the wish to the file: asked for, looked at, made, and written.

It is made in the process that computes, so that one of a thousand sessions can be given up.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QProgressDialog
from whenever import Date

from core.outgoing import Format
from core.pictures.carried import write_with_pictures
from core.progress.history import NO_HISTORY, History
from core.report.choices import Choices
from core.report.make import PAGED, Form
from core.store.reader import read_picture
from gui import words
from gui.actions import connect
from gui.errands import Errands

if TYPE_CHECKING:
    from gui.report_dialog import ReportDialog

PREVIEW, REPORT = "report preview", "report"
"""What the process is asked for, by kind."""

SOON = 600
"""Milliseconds before a wait is worth showing."""


class Reporting(QObject):
    """Connected once to the window's actions."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._history: History = NO_HISTORY

    def connect_actions(self) -> None:
        """Let the window's actions start it."""
        actions = self._errands.window.actions_
        connect(
            {
                actions.export_report: self.ask,
                actions.print_week: self.print_week,
                actions.print_day: self.print_day,
            }
        )

    def ask(self) -> "ReportDialog":
        """Ask how the report is wanted, with its pages to leaf through."""
        from gui.report_dialog import ReportDialog

        errands = self._errands
        errands.window.flush()
        dialog = ReportDialog(errands.document.state, errands.theme, errands.window)
        plan, shelf = errands.document.state.plan.id, errands.shelf

        def read(history: History) -> None:
            self._history = history
            dialog.choices_changed.connect(lambda: self._picture(dialog))
            self._picture(dialog)

        dialog.accepted.connect(lambda: self._save(dialog.form, dialog.choices))
        dialog.finished.connect(lambda _: errands.jobs.cancel(PREVIEW))
        dialog.open()
        errands.jobs.submit(lambda: shelf.history(plan), read, errands.refused)
        return dialog

    def _picture(self, dialog: "ReportDialog") -> None:
        """Show the first page at once, and all of them when they are there."""
        if not dialog.isVisible():
            return
        if dialog.choices.summary or dialog.form not in PAGED:
            self._show(dialog, dialog.choices)
        else:
            first = replace(dialog.choices, summary=True)
            self._show(dialog, first, lambda: self._show(dialog, dialog.choices))

    def _show(
        self, dialog: "ReportDialog", choices: Choices, then: Callable[[], None] = lambda: None
    ) -> None:
        from core.report.preview import Preview, preview

        errands = self._errands

        def show(made: Preview) -> None:
            if dialog.isVisible():
                dialog.preview.show_preview(made)
                then()

        errands.jobs.compute(
            PREVIEW,
            preview,
            dialog.form,
            errands.document.state,
            self._history,
            errands.now(),
            choices,
            dialog.resolution,
            partial(read_picture, errands.shelf.path),
            done=show,
            failed=errands.refused,
            asker=dialog,
        )

    def _save(self, form: Form, choices: Choices) -> None:
        path = self._errands.ask_where(form, f"{form.upper()} (*.{form})")
        if path is not None:
            self.make(path, form, choices)

    def make(self, path: Path, form: Form, choices: Choices) -> None:
        """Make the report in that form and write it there; a wait that lasts can be ended."""
        from core.report.make import make_report

        errands = self._errands
        state, now = errands.document.state, errands.now()
        read = partial(read_picture, errands.shelf.path)
        self._compute(path, make_report, form, state, self._history, now, choices, read)

    def print_week(self) -> None:
        """Write the week that the calendar shows on one page."""
        from core.report.sheets import week_sheet

        date = self._errands.window.calendar.date
        back = (date.day_of_week().value - words.first_weekday()) % 7
        self._print(week_sheet, date.subtract(days=back))

    def print_day(self) -> None:
        """Write a sheet to work through the date that the calendar stands at."""
        from core.report.sheets import day_sheet

        self._print(day_sheet, self._errands.window.calendar.date)

    def _print(self, make: Callable[..., bytes], date: Date) -> None:
        from gui.report_dialog import usual_choices

        errands = self._errands
        errands.window.flush()
        path = errands.ask_where(Format.REPORT, "PDF (*.pdf)")
        if path is not None:
            state = errands.document.state
            self._compute(path, make, state, date, errands.now(), usual_choices())

    def _compute(self, path: Path, make: Callable[..., bytes], *given: object) -> None:
        """Have it made beside the window and write it; the user can give it up."""
        errands = self._errands
        wait = QProgressDialog(
            self.tr("Making the report…"), self.tr("Cancel"), 0, 0, errands.window
        )
        wait.setMinimumDuration(SOON)
        wait.canceled.connect(lambda: errands.jobs.cancel(REPORT))

        def over() -> None:
            wait.reset()
            wait.deleteLater()

        def made(data: bytes) -> None:
            over()
            errands.jobs.submit(
                lambda: write_with_pictures(path, data, errands.shelf.picture),
                lambda _: errands.say_written(path),
                errands.refused,
            )

        def failed(error: BaseException) -> None:
            over()
            errands.refused(error)

        errands.jobs.compute(REPORT, make, *given, done=made, failed=failed)
