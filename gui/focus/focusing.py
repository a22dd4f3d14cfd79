"""The window's focus timer: what keys and buttons ask of it, and what is kept of it.

Each step shows at once and is made again on what the library holds, on the worker; a step of
another program shows at the next look. What a step means, core.focus knows.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Qt, QTimer, Signal
from whenever import Instant

from core import edits
from core.errors import Refused
from core.focus import timer as timers
from core.focus.timer import MINUTE, Phase, Rhythm, Standing, Timer
from core.model import SessionId, State
from gui.document import Document
from gui.jobs import Jobs
from gui.sentences import told
from gui.shelf import OpenPlan, Shelf
from gui.translation import translate

Step = Callable[[Timer, Instant], Timer]

SECOND = 1000


class Focusing(QObject):
    """One timer at a time. `changed`: it is another, or was stepped; `ticked`: a second has passed.

    `turned` tells the Phase that has begun, `ended` the session, its title, and how many seconds
    were left when it was done. `left_out` has the seconds that the computer slept, or None where
    the clock was put back. `trouble` is a sentence.
    """

    changed = Signal()
    ticked = Signal()
    turned = Signal(object)
    ended = Signal(str, str, int)
    left_out = Signal(object)
    trouble = Signal(str)

    def __init__(
        self,
        document: Document,
        shelf: Shelf,
        jobs: Jobs,
        now: Callable[[], Instant],
        rhythm: Callable[[], Rhythm | None],
        open_plan: OpenPlan,
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document, self._shelf, self._jobs, self.now = document, shelf, jobs, now
        self._rhythm, self._open_plan = rhythm, open_plan
        self.timer: Timer | None = None
        self._title = ""
        self._pending = 0
        self._seen = now()
        self._phase: Phase | None = None
        self._clock = QTimer(self)
        self._clock.setTimerType(Qt.TimerType.PreciseTimer)
        self._clock.timeout.connect(self._tick)
        document.changed.connect(self._follow)

    @property
    def title(self) -> str:
        """The title of the session that is timed."""
        if self.timer is not None and self._is_open(self.timer):
            row = self._document.state.sessions.get(self.timer.session)
            self._title = row.words if row else self._title
        return self._title

    @property
    def standing(self) -> Standing:
        """How the timer stands now; asked for only while there is one."""
        assert self.timer is not None
        return timers.standing(self.timer, self.now())

    @property
    def zone(self) -> str:
        """The zone on whose clock its end is said."""
        return self._document.state.availability.zone if self._document.is_open else "UTC"

    # What is asked of it

    def start(self, session: SessionId) -> bool:
        """Start it for a session of the open plan; another that was running is stopped.

        Returns whether it could be; else `trouble` has said why not.
        """
        try:
            timer = timers.begin(self._document.state, session, self.now(), self._rhythm())
        except Refused as refusal:
            self.trouble.emit(told(refusal))
            return False
        if self.timer is not None:
            self._end(self.timer, self.now(), is_done=False)
        self._document.finish()
        self._show(timer)
        self._keep(lambda _: timer)
        return True

    def pause_or_resume(self) -> None:
        """Count no more, or count on."""
        if self.timer is not None:
            self._step(timers.resume if self.timer.is_paused else timers.pause)

    def extend(self, minutes: int) -> None:
        """Put its end off."""
        self._step(lambda timer, now: timers.extend(timer, minutes, now))

    def count_in(self, seconds: int) -> None:
        """Count what was left out."""
        self._step(lambda timer, _: timers.count_in(timer, seconds))

    def finish(self, at: Instant | None = None) -> None:
        """The session is done, with what was counted until now, or until `at`."""
        self._in_its_plan(lambda timer: self._end(timer, at or self.now(), is_done=True))

    def stop(self, at: Instant | None = None) -> None:
        """No more for now: the session is still to be done, and keeps the minutes counted."""
        self._in_its_plan(lambda timer: self._end(timer, at or self.now(), is_done=False))

    def look(self, found: Callable[[], object] = lambda: None) -> None:
        """Look into the library; `found` is called where a timer is there that was not known."""

        def looked(kept: tuple[Timer, str] | None) -> None:
            if self._pending:
                return
            timer, self._title = kept if kept is not None else (None, self._title)
            was = self.timer
            if timer is not None:
                timer = timers.anchored(timer, self.now())
            if timer != was:
                self._show(timer)
            if timer is not None and not timers.is_same(timer, was):
                found()

        self._jobs.submit(self._shelf.timer, looked, self._refused)

    def close(self) -> None:
        """Show no more of it; it counts on in the library."""
        self._clock.stop()

    # Steps

    def _step(self, step: Step) -> None:
        before, now = self.timer, self.now()
        if before is None:
            return

        def again(kept: Timer | None) -> Timer | None:
            return step(kept, now) if kept is not None and timers.is_same(kept, before) else kept

        self._show(step(before, now))
        self._keep(again)

    def _end(self, timer: Timer, now: Instant, *, is_done: bool) -> None:
        """Record what was spent, then forget the timer: in between it can be ended again."""
        session, title = timer.session, self.title
        left = timers.standing(timer, now).left
        before = self._document.state.records.get(session)
        spent = timers.record(timer, now, before.confidence if before else None)

        def edit(state: State) -> State:
            return (edits.complete if is_done else edits.spend)(state, session, spent)

        if is_done or spent.minutes:
            name = (
                translate("Focus", "Done: {title}")
                if is_done
                else translate("Focus", "Time spent on {title}")
            )
            self._document.do(name.format(title=title), edit)
        self._document.finish()
        self._show(None)
        self._keep(lambda kept: timers.ended(kept, timer))
        if is_done:
            self.ended.emit(session, title, left)

    def _keep(self, step: Callable[[Timer | None], Timer | None]) -> None:
        self._pending += 1
        self._jobs.submit(partial(self._shelf.change_timer, step), self._kept, self._refused)

    def _kept(self, kept: Timer | None) -> None:
        self._pending -= 1
        if not self._pending and kept != self.timer:
            self._show(kept)

    def _refused(self, error: BaseException) -> None:
        self._pending = max(0, self._pending - 1)
        self.trouble.emit(told(error))

    def _show(self, timer: Timer | None) -> None:
        self.timer = timer
        self._seen = self.now()
        if timer is None or timer.is_paused:
            self._clock.stop()
        elif not self._clock.isActive():
            self._clock.start(SECOND)
        self.changed.emit()
        self._turn()

    # As time goes by

    def _tick(self) -> None:
        seen, now = self._seen, self.now()
        self._seen = now
        if timers.strayed(seen, now):
            gap = timers.seconds(seen, now)
            self._step(lambda timer, _: timers.leave_out(timer, seen, now))
            self.left_out.emit(gap if gap >= MINUTE else None)
        self.ticked.emit()
        self._turn()

    def _turn(self) -> None:
        """Say it where another phase has begun; the first one is no turn."""
        before, self._phase = self._phase, self.standing.phase if self.timer else None
        if before is not None and self._phase not in (None, before):
            self.turned.emit(self._phase)

    # The plan it belongs to

    def _is_open(self, timer: Timer) -> bool:
        return self._document.is_open and self._document.state.plan.id == timer.plan

    def _in_its_plan(self, do: Callable[[Timer], None]) -> None:
        """Do it once the timer's plan is the open one, so that it can be undone."""
        timer = self.timer
        if timer is None:
            return

        def once_open() -> None:
            if self.timer is not None and self._is_open(self.timer):
                do(timer)

        self._open_plan(timer.plan, once_open)

    def _follow(self, _: object) -> None:
        """The timer of a session that is done by other means, or gone, is over."""
        timer = self.timer
        if timer is None or not self._is_open(timer):
            return
        row = self._document.state.sessions.get(timer.session)
        if row is None or row.state in (row.state.DONE, row.state.SKIPPED):
            self._show(None)
            self._keep(lambda kept: timers.ended(kept, timer))
        else:
            self.changed.emit()
