"""Keeps the text on the screen and the plan true to each other, whoever changes which.

What is typed becomes one edit a pause, what is edited elsewhere shows in the text. Reading and
writing are the process's work; nothing here draws.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal
from whenever import Instant

from core.changes import NOTHING, WORDED, Changes
from core.markdown.wording import Problem, Understood, text_of, understand
from core.model import PlanId, State
from gui.document import Document
from gui.jobs import Jobs
from gui.outline.changing import new_id
from gui.process import ProcessDied
from gui.sentences import in_words, told

PAUSE = 300
"""Milliseconds without a key after which what was typed is read."""


class Following(QObject):
    """The text of the open plan. `text_changed` brings another text to show, as the plan now has
    it; `understood` the problems of what was typed, and whether it is a plan at all.
    """

    text_changed = Signal(str)
    understood = Signal(object, bool)

    def __init__(
        self,
        document: Document,
        jobs: Jobs,
        source_of: Callable[[PlanId], bytes],
        now: Callable[[], Instant],
        typed: Callable[[], str],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._jobs = jobs
        self._source_of = source_of
        self._now = now
        self._typed = typed
        self._source: bytes | None = None
        self._origin: State | None = None
        self._foreign = NOTHING
        self._is_ours = False
        self._is_awake = False
        self._is_reading = False
        self._refused = False
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self._read)
        document.opened.connect(self._opened)
        document.changed.connect(self._changed)

    def wake(self, awake: bool) -> None:
        """Follow the plan while the text is on show, and no longer."""
        if awake == self._is_awake:
            return
        if not awake:
            self.flush()
        self._is_awake = awake
        if awake:
            self._opened()

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that is not an edit yet."""
        return self._pause.isActive() or self._is_reading

    def type(self) -> None:
        """The user has typed something."""
        if self._origin is not None:
            self._pause.start()

    def settle(self) -> None:
        """The user has gone elsewhere: rows that were taken out of the text are gone for good."""
        if self._pause.isActive():
            self._pause.stop()
            self._read()
        elif not self._is_reading and self._origin is not None and not self._refused:
            self._begin()

    def flush(self) -> None:
        """Make an edit of what was typed, here and at once: the window is going."""
        if self.is_pending and self._origin is not None and self._source is not None:
            self._pause.stop()
            self._jobs.cancel("text")
            self._is_reading = False
            self._take(understand(*self._question()))

    # Both ways

    def _opened(self) -> None:
        """Another plan: nothing that was typed is left to be read."""
        self._pause.stop()
        self._jobs.cancel("text")
        self._source = self._origin = None
        self._is_reading = self._refused = False
        if not self._is_awake or not self._document.is_open:
            return
        plan = self._document.state.plan.id

        def known(source: bytes) -> None:
            if self._is_awake and self._document.state.plan.id == plan:
                self._source = source
                self._begin()
                self._write()

        self._jobs.submit(lambda: self._source_of(plan), known, self._failed)

    def _begin(self) -> None:
        """From here on, what is typed is compared with the plan as it now is."""
        self._origin, self._foreign = self._document.state, NOTHING

    def _changed(self, changes: Changes) -> None:
        if self._is_ours or self._origin is None or not changes.tables() & WORDED:
            return
        if self.is_pending and "wording" not in changes.tables():
            self._foreign = self._foreign.then(changes)
            return
        self._pause.stop()
        self._jobs.cancel("text")
        self._is_reading = False
        self._begin()
        self._write()

    def _write(self) -> None:
        """Have the text made anew of the plan as it now is."""
        assert self._origin is not None
        asked = text_of, _said(self._origin), self._source
        self._jobs.compute("text", *asked, done=self._written, failed=self._failed)

    def _written(self, text: str) -> None:
        self._refused = False
        self.text_changed.emit(text.replace("\r\n", "\n").replace("\r", "\n"))
        self._ask_problems()

    def _ask_problems(self) -> None:
        """What there is to say of a text that changes nothing."""
        self._jobs.compute(
            "text", understand, *self._question(), done=self._say, failed=self._failed
        )

    def _say(self, got: Understood) -> None:
        self.understood.emit(got.problems, got.changes is not None)

    def _read(self) -> None:
        if self._origin is not None and self._source is not None:
            self._is_reading = True
            self._jobs.compute(
                "text", understand, *self._question(), done=self._take, failed=self._failed
            )

    def _question(self) -> tuple[State, bytes, str, Instant, str]:
        assert self._origin is not None and self._source is not None
        return _said(self._origin), self._source, self._typed(), self._now(), new_id()

    def _take(self, got: Understood) -> None:
        """Make what was typed an edit, on top of what was edited elsewhere meanwhile."""
        self._is_reading = False
        self._refused = got.changes is None
        self._say(got)
        if got.changes is None or self._origin is None:
            return
        target = self._foreign.apply(got.changes.apply(self._origin))
        self._is_ours = True
        self._document.do(self.tr("Edit the text"), partial(_become, target))
        self._is_ours = False
        if self._foreign:
            self._begin()
            self._write()

    def _failed(self, error: BaseException) -> None:
        """The worker's refusal is the document's trouble; a process that died is asked again."""
        self._is_reading = False
        if not isinstance(error, ProcessDied):
            self._document.trouble.emit(told(error))


def _said(state: State) -> State:
    """The state without what the text says nothing of and what is much."""
    return replace(state, busy={}, elsewhere={})


def _become(target: State, state: State) -> State:
    return replace(target, busy=state.busy, elsewhere=state.elsewhere)


def by_line(problems: tuple[Problem, ...]) -> dict[int, str]:
    """The sentences for each line, in the window's language."""
    said: dict[int, str] = {}
    for problem in problems:
        said[problem.line] = " ".join(
            filter(None, (said.get(problem.line), in_words(problem.text)))
        )
    return said
