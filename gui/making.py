"""A document on its way out: made beside the window, then saved where the user says, or opened.

What is only opened, to be printed, is a file nobody named: it goes when the window does.
"""

from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from tempfile import TemporaryDirectory, mkdtemp
from typing import NamedTuple

from PySide6.QtCore import QObject, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QProgressDialog

from core.errors import Refused
from core.pictures.carried import write_with_pictures
from core.report.make import Form
from gui.errands import Errands

DOCUMENT = "document"
"""What the process is asked for, by kind."""

SOON = 600
"""Milliseconds before a wait is worth showing."""


class Wanted(NamedTuple):
    """A document as it is wanted: a function of core's makes it of what is given with it.

    Its file is called by the plan's title and `about`, such as the date.
    """

    form: Form
    about: str
    make: Callable[..., bytes]
    given: tuple[object, ...]


class Making(QObject):
    """One document at a time; the newest is the one that is wanted."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands

    @cached_property
    def _folder(self) -> TemporaryDirectory[str]:
        """Where files are that are opened alone; nobody else may look into it."""
        folder = TemporaryDirectory(prefix="tenday-", ignore_cleanup_errors=True)
        self._errands.window.closing.connect(lambda: folder.cleanup())
        return folder

    def save(self, wanted: Wanted) -> None:
        """Ask where, make it and write it there."""
        kind = f"{wanted.form.upper()} (*.{wanted.form})"
        path = self._errands.ask_where(wanted.form, kind, wanted.about)
        if path is not None:
            self._make(wanted, path, self._errands.say_written)

    def view(self, wanted: Wanted) -> None:
        """Make it and show it in the system's viewer, which prints it."""
        # A folder for each: a viewer may hold on to the file before it.
        name = self._errands.name_for(wanted.form, wanted.about)
        self._make(wanted, Path(mkdtemp(dir=self._folder.name)) / name, self._show)

    def _show(self, path: Path) -> None:
        if not QDesktopServices.openUrl(QUrl.fromLocalFile(str(path))):
            self._errands.refused(
                Refused(
                    self.tr("No program here shows such a file. Save it, and open it elsewhere.")
                )
            )

    def _make(self, wanted: Wanted, path: Path, then: Callable[[Path], None]) -> None:
        """Have it made in the process and written; the user can give up a wait that lasts."""
        errands = self._errands
        wait = QProgressDialog(
            self.tr("Making the pages…"), self.tr("Cancel"), 0, 0, errands.window
        )
        wait.setMinimumDuration(SOON)
        wait.canceled.connect(lambda: errands.jobs.cancel(DOCUMENT))

        def over() -> None:
            wait.reset()
            wait.deleteLater()

        def made(data: bytes) -> None:
            over()
            errands.jobs.submit(
                lambda: write_with_pictures(path, data, errands.shelf.picture),
                lambda _: then(path),
                errands.refused,
            )

        def failed(error: BaseException) -> None:
            over()
            errands.refused(error)

        errands.jobs.compute(DOCUMENT, wanted.make, *wanted.given, done=made, failed=failed)
