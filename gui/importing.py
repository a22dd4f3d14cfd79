"""One plan on its way in: from what was read of a text, through its questions, to the library.

What the text leaves open is read again by each answer, in the process; only what the dialog shows
when it is accepted comes in.
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from whenever import Date, Instant

from core.availability import Availability
from core.model import RunUp, State, Wording
from core.wallclock import to_wall
from gui.jobs import Jobs
from gui.sentences import told
from gui.shelf import Shelf
from gui.theme import Theme

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from core.markdown.reader import Reading
    from core.plan_file import Looked
    from gui.import_dialog import ImportDialog
    from gui.preview.found import Found


class Import(QObject):
    """Asks about one of the `plans` of a text, with a dialog of that kind.

    `wording` goes with a reading whose ids do not follow from its text; such a one is not read
    again. `file` holds the text just so, and the plan may be linked to it.
    """

    def __init__(
        self,
        plans: "tuple[Reading, ...]",
        source: bytes,
        available: Availability,
        now: Instant,
        kind: "type[ImportDialog]",
        theme: Theme,
        jobs: Jobs,
        parent: "QWidget",
        wording: Wording | None = None,
        file: Path | None = None,
    ) -> None:
        self._plans, self._source, self._wording = plans, source, wording
        self._available, self._now, self._jobs = available, now, jobs
        self._file = file
        self._taken = 0
        today = to_wall(now, available.zone).date()
        self._today = today
        first = _first_day(available, now, today)
        self.dialog = kind(
            self._found(), available, first, self._propose, theme, parent, len(plans)
        )
        if file is not None:
            self.dialog.offer_link(file.name)
        super().__init__(self.dialog)
        self.dialog.plan_wished.connect(self._take)
        self.dialog.answered.connect(self._answer)

    @property
    def reading(self) -> "Reading":
        """The plan that is asked about."""
        return self._plans[self._taken]

    def brought_into(self, shelf: Shelf) -> Callable[[], State]:
        """The job that puts the plan into the library as the dialog has it now."""
        from core.beginning import begin
        from core.written import busy_times

        reading, dialog, now, source = self.reading, self.dialog, self._now, self._source
        run_up, available, wording = dialog.run_up, dialog.availability, self._wording
        keeps_free = dialog.keep_free.isChecked()
        file = self._file if dialog.keep_linked.isChecked() else None

        def bring() -> State:
            busy = busy_times(reading, run_up, available.zone) if keeps_free else {}
            state, _ = begin(reading, run_up, available, busy, now, shelf.elsewhere(None))
            return shelf.add(replace(state, wording=wording or state.wording), source, file)

        return bring

    def _found(self) -> "Found":
        from gui.preview.found import found_in

        found = found_in(self.reading)
        return found if self._wording is None else replace(found, questions=())

    def _propose(self, first: Date, available: Availability) -> RunUp:
        from core.beginning import likely_run_up_of

        return likely_run_up_of(self.reading, available, first)

    def _take(self, number: int) -> None:
        self._taken = number
        self.dialog.take(self._found())

    def _answer(self, name: str, value: object) -> None:
        """Read the text again by another answer."""
        from core.plan_file import look_at

        answers = replace(self.reading.answers, today=self._today, **{name: value})
        self.dialog.ok.setEnabled(False)
        self._jobs.compute(
            "plan", look_at, self._source, answers, done=self._read_again, failed=self._not_read
        )

    def _read_again(self, looked: "Looked") -> None:
        self.dialog.ok.setEnabled(True)
        if looked.plans:
            self._plans = looked.plans
            self._take(min(self._taken, len(looked.plans) - 1))

    def _not_read(self, error: BaseException) -> None:
        self.dialog.ok.setEnabled(True)
        self.dialog.verdict.warn(told(error))


def _first_day(available: Availability, now: Instant, today: Date) -> Date:
    from core.beginning import likely_first_day

    return likely_first_day(available, now, today)
