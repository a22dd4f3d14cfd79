"""When the journal is written, and how it stands: by itself as sessions end, and by hand.

Everything that waits for Git runs beside the main thread, one thing at a time.
"""

from collections.abc import Callable, Mapping
from threading import Event
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from core.changes import Changes
from core.errors import Refused
from core.exchange import NoKeyring
from core.journal.choice import Done, Journal, Standing, Stopped
from core.model import PlanId, SessionState
from gui import words
from gui.document import Document, Saving
from gui.jobs import Jobs
from gui.journal.courier import JournalCourier, OpenJournal
from gui.sentences import in_words, told

if TYPE_CHECKING:
    from core.journal.reading import Notes

T = TypeVar("T")

PAUSE = 4_000
"""Milliseconds after the last edit of a session that is done until the journal is written."""

FIRST_LOOK = 3_500
"""Milliseconds after the start until what is left from the last time is written."""

LATER = 10 * 60_000
"""Milliseconds until what failed by itself is tried again."""

_SEEN = {"notes", "records", "sessions"}
"""The tables of a session that is done of which the journal says something."""


class Journaling(QObject):
    """`changed` says that something of what is shown of the journal did.

    `said` is what came of something that was asked for, `failed` what went wrong.
    """

    changed = Signal()
    said = Signal(str)
    failed = Signal(str)
    _progressed = Signal(int, int)

    def __init__(
        self,
        open_journal: OpenJournal,
        document: Document,
        jobs: Jobs,
        has_any: Callable[[], bool],
        parent: QObject,
        pause: int = PAUSE,
        first_look: int = FIRST_LOOK,
    ) -> None:
        super().__init__(parent)
        self._open_journal = open_journal
        self._courier: JournalCourier | None = None
        self._document, self._jobs, self._has_any = document, jobs, has_any
        self._stop = Event()
        self._is_gone = False
        self._is_touched = False
        self.standing: Standing | None = None
        self.trouble = ""
        self.is_rewritten = False
        self.is_running = False
        self.progress = (0, 0)
        self._told = ""
        self._progressed.connect(self._show_progress)
        self._later = QTimer(self, singleShot=True, interval=LATER)
        self._later.timeout.connect(self._write_by_itself)
        self._soon = QTimer(self, singleShot=True, interval=pause)
        self._soon.timeout.connect(self._write_by_itself)
        document.changed.connect(self._touch)
        document.saving_changed.connect(self._saved)
        QTimer.singleShot(first_look, self, self._begin)

    def close(self) -> None:
        """Stop what is under way, and listen to it no more; it goes on with the next start."""
        self._is_gone = True
        self._stop.set()
        for timer in (self._soon, self._later):
            timer.stop()

    @property
    def unsent(self) -> int:
        """How many commits wait to go to a remote."""
        return self.standing.unsent if self.standing and self.standing.remote else 0

    def stop_work(self) -> None:
        """End what is under way; all that was done by then stays."""
        self._stop.set()

    def refresh(self) -> None:
        """Read how the journal stands."""
        self._run(lambda courier: courier.standing(), lambda _: None)

    def keep(self, journal: Journal, token: str, done: Callable[[], object]) -> None:
        """Keep the journal there from now on, and write what is to be written."""

        def set_up(courier: JournalCourier) -> Done:
            try:
                courier.set_up(journal, token)
            except NoKeyring:
                courier.set_up(journal, token, for_now=True)
            return courier.write()

        def kept(result: Done) -> None:
            done()
            self._take(result)

        self._run(set_up, kept)

    def stop(self, done: Callable[[], object]) -> None:
        """Keep no journal any more."""
        self._run(lambda courier: courier.off(), lambda _: done())

    def write(self) -> None:
        """Write and send what is to be, and say what came of it."""
        self._run(lambda courier: courier.write(), self._tell)

    def push(self) -> None:
        """Send on what is committed, and say what came of it."""
        self._run(lambda courier: courier.push(), self._tell)

    def go_on(self) -> None:
        """Go on from what a remote has now whose history was rewritten."""
        self._run(lambda courier: courier.push(accept_rewritten=True), self._tell)

    def read(self) -> None:
        """Take the journal's notes into the open plan, as one edit."""

        from core.journal.reading import with_notes

        def take(found: "Mapping[PlanId, Notes]") -> None:
            if not self._document.is_open:
                return
            notes = found.get(self._document.state.plan.id, {})
            name = self.tr("Read the journal")
            changes = self._document.do(name, lambda state: with_notes(state, notes))
            count = len(changes.rows())
            if count:
                said = self.tr("Notes taken from the journal: {count}")
                self.said.emit(said.format(count=words.number(count)))
            else:
                self.said.emit(self.tr("The journal has no note that is not here."))

        self._run(lambda courier: courier.found(), take)

    def _run(
        self, what: Callable[[JournalCourier], T], done: Callable[[T], object], quiet: bool = False
    ) -> None:
        """Ask the courier beside the main thread, then look how the journal stands."""
        if self.is_running:
            return

        def work() -> tuple[T, Standing | None]:
            if self._courier is None:
                self._courier = self._open_journal(self._proceed, words.spoken_locale())
            answer = what(self._courier)
            self._stop.clear()
            return answer, self._courier.standing()

        def deliver(answer: tuple[T, Standing | None]) -> None:
            if self._is_gone:
                return
            self.is_running = False
            self._take_standing(answer[1])
            done(answer[0])
            self.changed.emit()

        def fail(error: BaseException) -> None:
            if self._is_gone:
                return
            if not isinstance(error, Refused):
                raise error
            self.is_running = False
            self._stop_at(told(error), quiet)
            self.changed.emit()

        self._stop.clear()
        self.is_running, self.progress = True, (0, 0)
        self.changed.emit()
        self._jobs.attend(work, fail, deliver)

    def _proceed(self, done: int, of: int) -> None:
        """Called beside the main thread, again and again."""
        if self._stop.is_set():
            raise Stopped
        if of:
            self._progressed.emit(done, of)

    def _show_progress(self, done: int, of: int) -> None:
        if self.is_running:
            self.progress = (done, of)
            self.changed.emit()

    def _take_standing(self, standing: Standing | None) -> None:
        self.standing = standing
        trouble = standing.trouble if standing else None
        self.trouble = in_words(trouble) if trouble else ""
        self.is_rewritten = standing is not None and standing.rewritten

    def _tell(self, done: Done) -> None:
        self._take(done)
        if not done.trouble:
            said = self.tr("Sessions written to the journal: {written}. Commits pushed: {sent}.")
            written, sent = words.number(len(done.titles)), words.number(done.sent)
            self.said.emit(said.format(written=written, sent=sent))

    def _take(self, done: Done, quiet: bool = False) -> None:
        self.is_rewritten |= done.rewritten
        if done.trouble:
            self._stop_at(in_words(done.trouble), quiet)
        else:
            self._told = ""

    def _stop_at(self, trouble: str, quiet: bool) -> None:
        """Keep what is wrong; where nobody asked it is told once, and tried again later."""
        self.trouble = trouble
        if quiet and self._has_any():
            self._later.start()
        if not quiet or trouble != self._told:
            self._told = trouble
            self.failed.emit(trouble)

    # By itself

    def _begin(self) -> None:
        if self._has_any():
            self._write_by_itself()

    def _touch(self, changes: Changes) -> None:
        """Notice an edit of a session that is done, or was, and of a day's note."""
        self._is_touched |= "day_notes" in changes.tables()
        if changes.tables() & _SEEN:
            sessions = self._document.state.sessions
            self._is_touched |= any(
                session in sessions and sessions[session].state is SessionState.DONE
                for session in changes.sessions()
            )

    def write_soon(self) -> None:
        """A session was answered for in a plan that is not the open one."""
        if self._has_any():
            self._soon.start()

    def _saved(self, saving: Saving) -> None:
        if saving is Saving.SAVED and self._is_touched and self._has_any():
            self._soon.start()

    def _write_by_itself(self) -> None:
        if self.is_running:
            self._soon.start()
            return
        self._is_touched = False
        self._run(lambda courier: courier.write(), lambda done: self._take(done, True), quiet=True)
