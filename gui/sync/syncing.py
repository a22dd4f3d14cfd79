"""When accounts are synced and how each stands: by itself after edits, in between, and by hand.

Everything that waits runs beside the main thread. What came is taken up by the document as edits
that can be undone; a place that goes against the plan's rules is kept as an arrival, to be decided.
"""

from collections.abc import Callable, Mapping
from threading import Event
from typing import NamedTuple, TypeVar

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication
from whenever import Instant

from core.changes import Changes
from core.errors import Refused
from core.exchange import Arrival, Exchange, Question, Round, Standing, Stopped, Trouble
from core.mark import Account
from core.model import Busy, BusyId, PlanId, SessionId, SessionState
from core.timespan import union
from gui.document import Document, Saving
from gui.jobs import Jobs
from gui.sentences import told
from gui.sync.courier import Courier, OpenCourier

T = TypeVar("T")

PAUSE = 4_000
"""Milliseconds after the last edit until it is sent."""

BETWEEN = 10 * 60_000
"""Milliseconds between two looks at the accounts while nothing is edited."""

FRESH = 60
"""Seconds for which coming back to the window needs no look."""


class Known(NamedTuple):
    """What the library tells of the accounts and of what waits for the user."""

    standings: list[Standing]
    questions: list[Question]
    history: list[Exchange]
    arrivals: list[Arrival]


class Syncing(QObject):
    """`changed` says that something of what is shown of the accounts did; `took` that edits came.

    `refused` tells what could not be done, in words, and `overlapped` how many sessions stand in
    busy times that were not there before.
    """

    changed = Signal()
    took = Signal(object)
    overlapped = Signal(int)
    refused = Signal(str)
    _progressed = Signal(str, int, int)
    _arrived_now = Signal(str, str, object)

    def __init__(
        self,
        open_courier: OpenCourier,
        document: Document,
        jobs: Jobs,
        now: Callable[[], Instant],
        is_automatic: Callable[[], bool],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._open_courier = open_courier
        self._courier: Courier | None = None
        self._document = document
        self._jobs = jobs
        self._now = now
        self._is_automatic = is_automatic
        self._stop = Event()
        self._is_gone = False
        self._again = False
        self._last: Instant | None = None
        self.standings: list[Standing] = []
        self.questions: list[Question] = []
        self.history: list[Exchange] = []
        self.arrivals: list[Arrival] = []
        self.troubles: dict[str, Trouble] = {}
        self._arrived: list[Arrival] = []
        self._settled: set[tuple[SessionId, str]] = set()
        self.running = ""
        self.progress = (0, 0)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._sync_by_itself)
        self._between = QTimer(self, interval=BETWEEN)
        self._between.timeout.connect(self._sync_by_itself)
        self._progressed.connect(self._progress)
        self._arrived_now.connect(self._adopt)
        document.saving_changed.connect(self._saved)
        document.opened.connect(self._opened)
        QGuiApplication.instance().applicationStateChanged.connect(self._came_back)  # pyright: ignore[reportOptionalMemberAccess, reportAttributeAccessIssue]

    def begin(self) -> None:
        """Look at the accounts, and sync them if that is to happen by itself."""
        self._between.start()
        self.refresh(self._sync_by_itself)

    def close(self) -> None:
        """Stop what is under way, its request included; nothing can follow."""
        self._is_gone = True
        self._stop.set()

    @property
    def is_running(self) -> bool:
        """Whether an account is being synced."""
        return bool(self.running)

    @property
    def open_matters(self) -> int:
        """How many things wait for the user."""
        return len(self.questions) + len(self.arrivals) + len(self.troubles)

    def refresh(self, then: Callable[[], object] = lambda: None) -> None:
        """Read how the accounts stand and what they ask."""

        def read(courier: Courier) -> Known:
            questions, arrivals = courier.questions(), courier.arrivals()
            return Known([*courier.accounts()], questions, courier.history(), arrivals)

        def show(known: Known) -> None:
            self.standings, self.questions, self.history, self._arrived = known
            self._see_arrivals()
            names = {standing.account.name for standing in self.standings}
            self.troubles = {n: t for n, t in self.troubles.items() if n in names}
            self.changed.emit()
            then()

        self.ask(read, show)

    def ask(
        self,
        what: Callable[[Courier], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object] | None = None,
        asker: QObject | None = None,
    ) -> None:
        """Ask the courier something beside the main thread; `done` gets the answer back on it.

        An `asker` that is gone by then is told nothing.
        """

        def work() -> T:
            if self._courier is None:
                self._courier = self._open_courier(self._heed)
            return what(self._courier)

        def deliver(answer: T) -> None:
            if not self._is_gone:
                done(answer)

        def tell(error: BaseException) -> None:
            if not self._is_gone:
                (failed or (lambda e: self.refused.emit(told(e))))(error)

        self._jobs.attend(work, tell, deliver, asker)

    def _heed(self) -> None:
        """Called beside the main thread while a server is waited for, whatever it was asked."""
        if self._is_gone:
            raise Stopped

    # Syncing

    def sync(self, name: str = "", *, accept_deletions: bool = False) -> None:
        """Sync this account, or all of them, one after the other."""
        if self.is_running:
            self._again = True
            return
        names = [name] if name else [s.account.name for s in self.standings]
        if not names:
            return
        self._soon.stop()
        self._stop.clear()
        self.running, self.progress = names[0], (0, 0)
        self.changed.emit()

        def run(courier: Courier) -> dict[str, Round]:
            return {n: self._one(courier, n, accept_deletions) for n in names}

        self.ask(run, self._synced, self._failed)

    def stop(self) -> None:
        """Stop, and wait for no answer any more."""
        self._stop.set()

    def _one(self, courier: Courier, name: str, accept_deletions: bool) -> Round:
        def proceed(sent: int, of: int) -> None:
            if self._stop.is_set():
                raise Stopped(self.tr("The sync was stopped. What was sent by then stays."))
            if of:
                self._progressed.emit(name, sent, of)

        def took(plan: PlanId, edit: Changes) -> None:
            self._arrived_now.emit(name, plan, edit)

        self._progressed.emit(name, 0, 0)
        try:
            return courier.sync(name, accept_deletions=accept_deletions, proceed=proceed, took=took)
        except Refused as why:
            return Round((), Trouble(why.said))

    def _progress(self, name: str, sent: int, of: int) -> None:
        if self.is_running:
            self.running, self.progress = name, (sent, of)
            self.changed.emit()

    def _synced(self, rounds: dict[str, Round]) -> None:
        self.running, self._last = "", self._now()
        for name, done in rounds.items():
            self.troubles.pop(name, None)
            if done.trouble is not None:
                self.troubles[name] = done.trouble
            for exchange in done.exchanges:
                self._take(exchange)
        if any(done.walls for done in rounds.values()):
            self.see_walls()
        again, self._again = self._again, False
        self.refresh(self.sync if again else lambda: None)

    def _failed(self, error: BaseException) -> None:
        self.running = ""
        self.refused.emit(told(error))
        self.changed.emit()

    def _adopt(self, account: str, plan: PlanId, edit: Changes) -> None:
        """Have the document take up what came, while the sync goes on.

        What is edited before it shows here would be written over what the phone did, unasked.
        """
        if not self._is_gone and self.is_open(plan):
            name = self.tr("Edits from {account}").format(account=account)
            self._document.adopt(name, edit)

    def _take(self, exchange: Exchange) -> None:
        """Look what the edits that came go against, and tell of them."""
        if not exchange.edit or not self.is_open(exchange.plan):
            return
        self.history = [exchange, *self.history]
        self._see_arrivals()
        self.took.emit(exchange)

    def _see_arrivals(self) -> None:
        """What was moved elsewhere, now or before a restart, and still goes against something.

        Of the open plan as it stands at this moment, of the others as they were looked at last.
        """
        here: list[Arrival] = []
        if self._document.is_open and any(exchange.moved for exchange in self.history):
            from core.replan.arrivals import arrivals

            here = arrivals(self._document.state, self.history, self._now())
        there = [arrival for arrival in self._arrived if not self.is_open(arrival.plan)]
        self.arrivals = [
            arrival
            for arrival in (*here, *there)
            if (arrival.session, arrival.start) not in self._settled
        ]
        self.changed.emit()

    def see_walls(self) -> None:
        """Show the busy times that the accounts found, and tell what stands in them."""
        if not self._document.is_open:
            return
        plan = self._document.state.plan.id

        def show(walls: Mapping[BusyId, Busy]) -> None:
            if not self.is_open(plan):
                return
            before = self._overlapping()
            self._document.see_elsewhere(walls)
            if new := len(self._overlapping() - before):
                self.overlapped.emit(new)

        self.ask(lambda courier: courier.elsewhere(plan), show)

    def _overlapping(self) -> set[SessionId]:
        """The planned sessions ahead that stand in busy times of the accounts or other plans."""
        state, now = self._document.state, self._now()
        walls = union(wall.span for wall in state.elsewhere.values() if wall.span.end > now)
        ahead = (id_ for id_, slot in state.slots.items() if slot.start >= now)
        return {
            id_
            for id_ in ahead
            if state.sessions[id_].state is SessionState.PLANNED
            and (span := state.span_of(id_)) is not None
            and any(wall.overlaps(span) for wall in walls)
        }

    def settle(self, arrival: Arrival, put_back: bool) -> None:
        """Keep the session where it was put or, in the open plan, undo what came for it."""
        plan = arrival.plan
        self._settled.add((arrival.session, arrival.start))
        if put_back:
            name = self.tr("Put back {title}").format(title=arrival.title)
            self._document.do(name, arrival.changes.inverted().apply)
        self._see_arrivals()
        self.ask(lambda courier: courier.settle(plan, arrival.session), lambda _: None)

    # Accounts and answers

    def answer(self, question: Question, answer: str) -> None:
        """Settle a question."""

        def settled(changes: Changes) -> None:
            if changes and self.is_open(question.plan):
                name = self.tr("Settle {title}").format(title=question.title)
                self._document.adopt(name, changes)
            self.refresh(self._soon.start)

        self.ask(lambda courier: courier.answer(question, answer), settled)

    def ring(self, account: Account, minutes: int | None) -> None:
        """Have the account's events ring so many minutes before they start, None for never."""
        self.ask(
            lambda courier: courier.ring(account.name, minutes),
            lambda _: self.refresh(self._sync_by_itself),
        )

    def remove(self, account: Account, with_events: bool) -> None:
        """Forget the account, with its events or without."""
        self.ask(
            lambda courier: courier.remove(account.name, with_events), lambda _: self.refresh()
        )

    def clear(self, plan: PlanId, then: Callable[[], None]) -> None:
        """Delete the plan's events in every calendar, then go on; where one refuses, do not."""
        self._soon.stop()
        self.ask(lambda courier: courier.clear(plan), lambda _: then())

    def is_open(self, plan: PlanId) -> bool:
        """Whether that plan is the one in the window."""
        return self._document.is_open and self._document.state.plan.id == plan

    # By itself

    def _opened(self) -> None:
        self._see_arrivals()
        if self.standings:
            self.refresh()

    def _saved(self, saving: Saving) -> None:
        if saving is Saving.SAVED and self.standings and self._is_automatic():
            self._soon.start()

    def _came_back(self, state: Qt.ApplicationState) -> None:
        if state is not Qt.ApplicationState.ApplicationActive or self._last is None:
            return
        if (self._now() - self._last).total("seconds") > FRESH:
            self._sync_by_itself()

    def _sync_by_itself(self) -> None:
        if self.standings and self._is_automatic() and not self.is_running:
            self.sync()
