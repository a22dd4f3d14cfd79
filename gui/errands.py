"""What the window does with files: plans in, exports out, backups; asked here, done by the worker.

Each errand asks for a file, hands the work to the queue, and says how it went in a toast.
"""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QFileDialog, QMessageBox
from whenever import Instant

from core import edits
from core.availability import Availability, ordinary
from core.markdown.answers import USUAL_LENGTH, Answers
from core.model import Busy, BusyId, RunUp, State, Wording
from core.outgoing import Format, Outgoing
from core.pictures.carried import write_with_pictures
from core.report.make import Form
from core.wallclock import to_wall
from gui import words
from gui.actions import connect
from gui.arriving import Arrivals
from gui.document import Document
from gui.jobs import Jobs
from gui.sentences import told
from gui.shelf import Shelf
from gui.theme import Theme
from gui.translation import translate
from gui.window import MainWindow
from resources import SAMPLE_PLAN, path_of

if TYPE_CHECKING:
    from core.everything.whole import Everything
    from core.markdown.reader import Reading
    from core.plan_file import Looked
    from gui.import_dialog import ImportDialog

Make = Callable[[Format, Outgoing], bytes]

ReadBusy = Callable[[Path, str, RunUp], Mapping[BusyId, Busy]]
"""From a calendar file, a zone, and the dates that matter, to the walls between them."""


@dataclass(frozen=True)
class Errands:
    """The window's business with files. `make` makes a file's content, `read_busy` reads one."""

    window: MainWindow
    document: Document
    shelf: Shelf
    jobs: Jobs
    theme: Theme
    now: Callable[[], Instant]
    zone: str
    make: Make
    read_busy: ReadBusy
    usual_length: Callable[[], int] = lambda: USUAL_LENGTH

    @cached_property
    def arrivals(self) -> Arrivals:
        """What is dropped on the window or pasted there."""
        return Arrivals(self.window, self.theme)

    def connect(self) -> None:
        """Let the window's actions start errands."""
        actions = self.window.actions_
        self.arrivals.plan_came.connect(self.open_plan)
        self.arrivals.text_came.connect(self.look_at)
        self.arrivals.calendars_came.connect(self.plan_around)
        self.arrivals.refused.connect(self.window.toast.show_error)
        connect(
            {
                actions.open_plan: self.ask_for_plan,
                actions.paste_plan: self.arrivals.paste,
                actions.hours: self.ask_for_hours,
                actions.plan_around: self.ask_for_calendars,
                actions.forget_busy: self.forget_busy,
                actions.export_calendar: lambda: self.export(
                    Format.CALENDAR, translate("Errands", "Calendar (*.ics)")
                ),
                actions.export_markdown: lambda: self.export(
                    Format.MARKDOWN, translate("Errands", "Markdown (*.md)")
                ),
                actions.export_everything: lambda: self.export(Format.EVERYTHING, "JSON (*.json)"),
                actions.back_up: self.back_up,
                actions.restore: self.restore,
            }
        )

    # Plans in

    def ask_for_plan(self) -> None:
        """Let the user choose a plan's file."""
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            translate("Errands", "Open a plan"),
            str(Path.home()),
            translate(
                "Errands", "Study plans (*.md *.markdown *.txt *.html *.htm *.json);;All files (*)"
            ),
        )
        if name:
            self.open_plan(Path(name))

    def open_plan(self, path: Path) -> None:
        """Look for a plan in `path`, show what was understood and ask when it is to happen."""
        self.look_in(path, partial(self.show_looked, name=path.name))

    def look_in(self, path: Path, done: "Callable[[Looked], None]") -> None:
        """Look for plans in a file, in the process, where long texts stop nobody."""
        from core.plan_file import look_in

        answers = self.answers()
        self.jobs.compute("plan", look_in, path, answers, done=done, failed=self.refused)

    def look_at(self, text: str, page: str) -> None:
        """Look for a plan in what was pasted, or dropped as text, and show what was understood."""
        from core.plan_file import look_at_copied

        show = partial(self.show_looked, name=translate("Errands", "what was pasted"))
        asked = look_at_copied, text, page, self.answers()
        self.jobs.compute("plan", *asked, done=show, failed=self.refused)

    def show_looked(self, looked: "Looked", name: str) -> None:
        """Show what was understood of a text, or why it is no plan; or what comes back whole."""
        if looked.whole is not None:
            self.bring_back(looked.whole)
            return
        if looked.fault is None:
            plans, file = looked.plans, looked.file
            self.ask_when(plans[0], looked.source, plans=plans, file=file)
            return
        from gui.preview.no_plan import NoPlanDialog

        NoPlanDialog(looked.fault, looked.source, name, self.theme, self.window).open()

    def bring_back(self, what: "Everything", given_up: Callable[[], object] | None = None) -> None:
        """Show what is in a plan that comes with everything, and put it into the library."""
        from gui.everything.bringing import Bringing

        today = to_wall(self.now(), self.zone).date()
        parts = self.document, self.shelf, self.jobs, self.theme, self.window
        Bringing(what, today, *parts, given_up).ask()

    def ask_when(
        self,
        reading: "Reading",
        source: bytes,
        kind: "type[ImportDialog] | None" = None,
        done: Callable[[State], None] | None = None,
        given_up: Callable[[], object] | None = None,
        wording: Wording | None = None,
        plans: "tuple[Reading, ...]" = (),
        file: Path | None = None,
    ) -> "ImportDialog":
        """Ask when a plan is to happen, with a dialog of that kind, and put it into the library.

        `done` hears the plan instead of its being opened here, `given_up` that it is not to be.
        `wording` goes with a reading whose ids do not follow from its text. `plans` are all those
        of the text, to choose from, and `file` is where it may stay.
        """
        from gui.import_dialog import ImportDialog
        from gui.importing import Import

        one = Import(
            plans or (reading,),
            source,
            self._usual_hours(),
            self.now(),
            kind or ImportDialog,
            self.theme,
            self.jobs,
            self.window,
            wording,
            file,
        )
        opened = done or self.brought_in
        dialog = one.dialog
        dialog.accepted.connect(
            lambda: self.jobs.submit(one.brought_into(self.shelf), opened, self.refused)
        )
        if given_up is not None:
            dialog.rejected.connect(given_up)
        dialog.open()
        return dialog

    def answers(self) -> Answers:
        """How texts are read before anything is asked."""
        today = to_wall(self.now(), self.zone).date()
        return Answers(minutes=self.usual_length(), today=today)

    def _usual_hours(self) -> Availability:
        """The hours of the plan that is open: the same person has the same week."""
        if self.document.is_open:
            return self.document.state.availability
        return ordinary(self.zone)

    def brought_in(self, state: State) -> None:
        """Show a plan that has just come into the library."""
        self.document.open(state)
        left = len(state.sessions) - len(state.slots)
        if left:
            self.window.toast.show_message(
                translate(
                    "Errands",
                    "{count} found no place before the target date. "
                    "Drag them from the outline, or give more hours.",
                ).format(count=words.count(left, "session")),
                translate("Errands", "Dates and hours"),
                self.ask_for_hours,
            )

    def ask_for_hours(self) -> None:
        """Ask when the user can study and which day matters."""
        from gui.availability_dialog import AvailabilityDialog

        dialog = AvailabilityDialog(self.document.state, self.theme, self.window)
        dialog.accepted.connect(
            lambda: self.document.do(
                translate("Errands", "Change dates and study hours"), dialog.edit
            )
        )
        dialog.open()

    def ask_for_calendars(self) -> None:
        """Let the user choose the calendar files to plan around."""
        names, _ = QFileDialog.getOpenFileNames(
            self.window,
            translate("Errands", "Plan around a calendar"),
            str(Path.home()),
            translate("Errands", "Calendars (*.ics)"),
        )
        if names:
            self.plan_around([Path(name) for name in names])

    def plan_around(self, paths: list[Path]) -> None:
        """Take the busy times in these calendars, and none but these, as walls."""
        if not self.document.is_open:
            self.window.toast.show_error(translate("Errands", "Open a plan first."))
            return
        run_up, zone = self.document.state.run_up, self.document.state.availability.zone

        def read() -> dict[BusyId, Busy]:
            walls: dict[BusyId, Busy] = {}
            for path in paths:
                walls |= self.read_busy(path, zone, run_up)
            return walls

        names = ", ".join(path.stem for path in paths)
        self.jobs.submit(
            read,
            lambda walls: self._around(
                translate("Errands", "Plan around {names}").format(names=names), walls
            ),
            self.refused,
        )

    def _around(self, name: str, walls: dict[BusyId, Busy]) -> None:
        from core.written import OF_PLAN

        def around(state: State) -> State:
            own = {id_: busy for id_, busy in state.busy.items() if id_.startswith(OF_PLAN)}
            return edits.set_busy(state, own | walls)

        if self.document.do(name, around):
            said = f"{name}: {words.count(len(walls), 'busy time')}"
            self.window.toast.show_message(said, translate("Errands", "Undo"), self.document.undo)
        else:
            self.window.toast.show_message(
                translate("Errands", "Nothing in there is in the plan's way.")
            )

    def forget_busy(self) -> None:
        """Plan around no other calendar any more."""
        if not self.document.do(
            translate("Errands", "Forget the busy times"), lambda state: edits.set_busy(state, {})
        ):
            self.window.toast.show_message(
                translate("Errands", "No other calendar is planned around.")
            )

    def add_sample(self) -> State:
        """Put the sample plan into an empty library, from today on. Runs on the worker."""
        from core.beginning import begin, likely_first_day, likely_run_up_of
        from core.plan_file import read_plan

        now, available = self.now(), ordinary(self.zone)
        first = likely_first_day(available, now, to_wall(now, self.zone).date())
        reading, source = read_plan(path_of(SAMPLE_PLAN))
        run_up = likely_run_up_of(reading, available, first)
        state, _ = begin(reading, run_up, available, {}, now)
        return self.shelf.add(state, source)

    # Exports out

    def export(self, form: Format, kind: str) -> None:
        """Ask where, then write the file of that format."""
        path = self.ask_where(form, kind)
        if path is None:
            return
        state, now = self.document.state, self.now()

        def work() -> None:
            write_with_pictures(path, self.content(form, state, now), self.shelf.picture)

        self.jobs.submit(work, lambda _: self.say_written(path), self.refused)

    def ask_where(self, form: Format | Form, kind: str, about: str = "") -> Path | None:
        """Let the user choose where a file of the plan goes; None is nowhere."""
        return self._ask_where(self.name_for(form, about), kind)

    def name_for(self, form: Format | Form, about: str = "") -> str:
        """What a file of the plan is called: "Backend Interview.pdf"; `about` is a word more."""
        return (
            " ".join(filter(None, (_file_name(self.document.state.plan.title), about))) + f".{form}"
        )

    def say_written(self, path: Path) -> None:
        """Say that a file was written."""
        self.window.toast.show_message(translate("Errands", "Written: {path}").format(path=path))

    def content(self, form: Format, state: State, now: Instant) -> bytes:
        """What a file of that format would hold. Runs on the worker."""
        shelf, plan = self.shelf, state.plan.id
        source, stamps, history = shelf.source(plan), shelf.stamps(plan), shelf.history(plan)
        what = Outgoing(state, source, stamps, now, history, picture=shelf.picture)
        return self.make(form, what)

    # Backups

    def back_up(self) -> None:
        """Copy the library to a file."""
        path = self._ask_where(
            "tenday-backup.sqlite", translate("Errands", "Tenday library (*.sqlite)")
        )
        if path is not None:
            self.jobs.submit(
                lambda: self.shelf.back_up(path),
                lambda _: self.window.toast.show_message(
                    translate("Errands", "Backed up to {path}").format(path=path)
                ),
                self.refused,
            )

    def restore(self) -> None:
        """Put a backup in the library's place."""
        name, _ = QFileDialog.getOpenFileName(
            self.window,
            translate("Errands", "Restore a backup"),
            str(self.shelf.path.parent / "backups"),
            translate("Errands", "Tenday library (*.sqlite)"),
        )
        if name:
            self.jobs.submit(
                lambda: self.shelf.restore(Path(name)),
                lambda state: self._restored(state, Path(name)),
                self.refused,
            )

    def _restored(self, state: State | None, path: Path) -> None:
        if state is not None:
            self.document.open(state)
        self.window.toast.show_message(
            translate("Errands", "Restored {name}. What was there before is a backup now.").format(
                name=path.name
            )
        )

    def _ask_where(self, suggestion: str, kind: str) -> Path | None:
        start = str(Path.home() / suggestion)
        name, _ = QFileDialog.getSaveFileName(
            self.window, translate("Errands", "Export"), start, kind
        )
        return Path(name) if name else None

    def no_library(self, error: BaseException) -> None:
        """The library cannot be used: say why, and offer a backup in its place."""
        button = QMessageBox.StandardButton
        box = QMessageBox(
            QMessageBox.Icon.Warning, "Tenday", told(error), button.Open | button.Close, self.window
        )
        box.button(button.Open).setText(translate("Errands", "Restore a backup…"))
        box.button(button.Open).clicked.connect(self.restore)
        box.button(button.Close).clicked.connect(self.window.close)
        box.open()

    def refused(self, error: BaseException) -> None:
        """Say what could not be done."""
        self.window.toast.show_error(told(error))


def _file_name(title: str) -> str:
    kept = "".join(c if c.isalnum() or c in " -_" else " " for c in title)
    return " ".join(kept.split())[:60] or translate("Errands", "Plan")
