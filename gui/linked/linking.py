"""Keeps the open plan and its file the same while the window stands.

An edit here is written there a moment later; one there becomes an edit here, to be undone like
any other. The worker reads and writes files, the process reads plans; what both edited in the same
place is asked about.
"""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog
from whenever import Instant

from core.changes import WORDED, Changes
from core.errors import Refused
from core.linked.decide import Keep, Step
from core.linked.file import Gone, write_beside
from core.model import State
from gui import words
from gui.actions import connect
from gui.document import Saving
from gui.errands import Errands
from gui.linked.watch import Watch
from gui.outline.changing import new_id
from gui.process import ProcessDied
from gui.sentences import in_words, told

if TYPE_CHECKING:
    from core.linked.judge import Judged, Look
    from gui.linked.versions import Versions

PAUSE, AGAIN = 800, 1000
"""Milliseconds from an edit to the file, and to another look for a file that is not there."""


class Linking(QObject):
    """The link of one window's open plan, if it has one."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._window, self._document = errands.window, errands.document
        self._shelf, self._jobs = errands.shelf, errands.jobs
        self.path: Path | None = None
        self._is_looking = self._is_due = self._is_missed = False
        self._is_asked_for = False
        self._contained: bytes | None = None
        self._settled: Look | None = None
        self._put_off: Look | None = None
        self._said = ""
        self.versions: Versions | None = None
        self._watch = Watch(self)
        self._watch.stirred.connect(self.look)
        self._pause = QTimer(self, singleShot=True, interval=PAUSE)
        self._pause.timeout.connect(self.look)

    def connect_actions(self) -> None:
        """Let the window's actions ask for it, and hear of edits, plans and the focus."""
        actions = self._window.actions_
        connect({actions.link_file: self.ask_for_file, actions.unlink_file: self.let_go})
        self._document.opened.connect(self._opened)
        self._document.changed.connect(self._changed)
        self._document.saving_changed.connect(self._saved)
        application = QGuiApplication.instance()
        assert isinstance(application, QGuiApplication)
        application.applicationStateChanged.connect(self._focused)
        if self._document.is_open:
            self._opened()

    # What the user asks for

    def ask_for_file(self) -> None:
        """Let the user choose the file that the plan's text is to stay in; with one, look now."""
        if not self._document.is_open:
            return
        if self.path is not None:
            self._is_asked_for, self._put_off, self._said = True, None, ""
            self._settled = None
            self.look()
            return
        name, _ = QFileDialog.getOpenFileName(
            self._window,
            self.tr("Link the plan to its file"),
            str(Path.home()),
            self.tr("Study plans (*.md *.markdown *.txt);;All files (*)"),
        )
        if name:
            self.link(Path(name))

    def link(self, path: Path) -> None:
        """Keep the open plan's text in that file."""
        self._window.flush()
        self._document.finish()
        plan, refused = self._document.state.plan.id, self._errands.refused

        def linked(_: None) -> None:
            self._is_asked_for = True
            self._opened()

        self._jobs.submit(lambda: self._shelf.link(plan, path), linked, refused, self)

    def let_go(self) -> None:
        """Let the file be the user's alone; it stays as it is."""
        path, plan = self.path, self._document.state.plan.id
        if path is None:
            return
        self._jobs.submit(lambda: self._shelf.unlink(plan), self._none, self._errands.refused)
        self._forget()
        said = self.tr("{name} stays as it is, and the plan goes on without it.")
        self._tell(said.format(name=path.name), self.tr("Link again"), partial(self.link, path))

    # When to look

    def look(self) -> None:
        """See whether both sides still say the same, as soon as what was edited is saved."""
        if not self._document.is_open or self._window.isHidden() or self.versions is not None:
            return
        if self._is_looking or self._document.saving is not Saving.SAVED:
            self._is_due = True
            return
        self._is_looking, self._is_due = True, False
        contained, self._contained = self._contained, None
        plan, shelf = self._document.state.plan.id, self._shelf

        def found() -> "Look | None":
            return shelf.look_at_file(plan, contained) if shelf.is_linked(plan) else None

        self._jobs.submit(found, self._found, self._failed, self)

    def finish(self) -> None:
        """Bring both to agree where nobody need be asked: the window is going."""
        if self._pause.isActive() or self._is_due or self._is_looking:
            self._pause.stop()
            plan = self._document.state.plan.id
            self._jobs.submit(
                lambda: self._shelf.settle_file(plan, new_id()), self._none, self._none
            )

    def _opened(self) -> None:
        self._forget()
        self.look()

    def _forget(self) -> None:
        self._show_path(None)
        self._pause.stop()
        self._contained = self._settled = self._put_off = None
        self._is_missed = False
        self._said = ""

    def _changed(self, changes: Changes) -> None:
        if self.path is not None and changes.tables() & WORDED:
            self._pause.start()

    def _saved(self, saving: Saving) -> None:
        if saving is Saving.SAVED and self._is_due:
            self.look()

    def _focused(self, state: Qt.ApplicationState) -> None:
        if state == Qt.ApplicationState.ApplicationActive and self.path is not None:
            self.look()

    # What was found

    def _found(self, seen: "Look | None") -> None:
        if seen is None or seen.state.plan.id != self._document.state.plan.id:
            self._rest()
            return
        self._is_missed = False
        self._show_path(seen.link.path)
        if _alike(seen, self._settled) or _alike(seen, self._put_off):
            self._rest()
            return
        from core.linked.judge import judge

        self._ask_process(judge, seen, partial(self._judged, seen))

    def _judged(self, seen: "Look", judged: "Judged") -> None:
        match judged.step:
            case Step.AGREE:
                self._agreed(seen)
            case Step.WRITE:
                self._write(seen, judged.mine)
            case Step.TAKE:
                self._take(seen, judged)
            case _:
                self._ask(seen, judged)

    def _agreed(self, seen: "Look") -> None:
        self._settled, self._said = seen, ""
        if seen.link.agreed != seen.theirs:
            self._jobs.submit(lambda: self._shelf.agree(seen), self._none, self._errands.refused)
        if self._is_asked_for:
            self._is_asked_for = False
            said = self.tr("The plan's text is kept in {path}. Both say the same.")
            self._tell(said.format(path=seen.link.path))
        self._rest()

    def _write(self, seen: "Look", data: bytes) -> None:
        def written(_: bool) -> None:
            self._is_due = True
            self._rest()

        work = partial(self._shelf.write_file, seen, data)
        self._jobs.submit(work, written, self._failed, self)

    def _take(self, seen: "Look", judged: "Judged") -> None:
        """Make the file's edits an edit of the plan, unless it was edited meanwhile."""
        self._window.flush()
        now = replace(self._document.state, elsewhere=seen.state.elsewhere)
        if not Changes.between(seen.state, now).tables() & WORDED:
            name = self.tr("Take over {name}").format(name=seen.link.path.name)
            changes = self._document.do(name, judged.changes.apply)
            if changes:
                self._contained = seen.theirs
                self._tell_of(changes, seen.link.path.name)
        self._is_due = True
        self._rest()

    def _tell_of(self, changes: Changes, name: str) -> None:
        if changes.sessions():
            count = words.count(len(changes.sessions()), "session")
            said = self.tr("Taken over from {name}: {sessions}.").format(name=name, sessions=count)
        else:
            said = self.tr("Taken over from {name}.").format(name=name)
        self._tell(said, self.tr("Undo"), self._document.undo)

    def _ask(self, seen: "Look", judged: "Judged") -> None:
        self._is_asked_for = False
        if judged.fault is None:
            self._show_versions(seen, judged)
        else:
            said = self.tr("{name} holds no plan as it stands: {why}").format(
                name=seen.link.path.name, why=in_words(judged.fault)
            )
            if judged.theirs:
                show = partial(self._show_versions, seen, judged)
                self._tell(said, self.tr("Compare…"), show)
            else:
                self._window.toast.show_error(said)
        self._put_off = seen
        self._rest()

    # Both versions

    def _show_versions(self, seen: "Look", judged: "Judged") -> None:
        from gui.linked.versions import Versions

        mine = judged.mine.decode("utf-8", "replace")
        name, theme = seen.link.path.name, self._errands.theme
        shown = Versions(mine, judged.theirs, name, theme, self._window, judged.fault)
        shown.accepted.connect(lambda: self._keep(shown.kept, seen, judged))
        shown.finished.connect(lambda _: self._closed())
        self.versions = shown
        shown.open()

    def _closed(self) -> None:
        self.versions = None
        self.look()

    def _keep(self, which: Keep, seen: "Look", judged: "Judged") -> None:
        self._put_off, self._is_looking = None, True
        if which is Keep.MINE:
            self._write(seen, judged.mine)
        elif which is Keep.THEIRS:
            self._take_theirs(seen)
        else:
            path, data = seen.link.path, judged.mine
            take = partial(self._take_theirs, seen)
            self._jobs.submit(lambda: write_beside(path, data), take, self._failed, self)

    def _take_theirs(self, seen: "Look", copy: Path | None = None) -> None:
        from core.linked.judge import taking

        def take(judged: "Judged") -> None:
            self._take(seen, judged)
            if copy is not None:
                said = self.tr("The plan's own text is in {name}.").format(name=copy.name)
                self._tell(said)

        self._ask_process(taking, seen, take)

    def _ask_process(
        self,
        question: "Callable[[Look, Instant, str], Judged]",
        seen: "Look",
        done: "Callable[[Judged], None]",
    ) -> None:
        asked = replace(seen, state=_said(seen.state)), self._errands.now(), new_id()
        self._jobs.compute("linked", question, *asked, done=done, failed=self._failed, asker=self)

    # What goes wrong

    def _failed(self, error: BaseException) -> None:
        if isinstance(error, ProcessDied):
            self._is_due = True
        elif isinstance(error, Gone) and not self._is_missed:
            self._is_missed = True  # an editor may be putting another in its place
            QTimer.singleShot(AGAIN, self, self.look)
        elif isinstance(error, Refused) and told(error) != self._said:
            self._said = told(error)
            self._window.toast.show_error(self._said)
        self._rest()

    def _rest(self) -> None:
        self._is_looking = False
        if self._is_due:
            self.look()

    def _show_path(self, path: Path | None) -> None:
        self.path = path
        self._watch.follow(path)
        actions = self._window.actions_
        actions.unlink_file.setEnabled(path is not None)
        look = "" if path is None else self.tr("Look at {name}").format(name=path.name)
        actions.link_file.tell(look)

    def _tell(
        self, text: str, action: str | None = None, act: Callable[[], object] | None = None
    ) -> None:
        self._window.toast.show_message(text, action, act)

    def _none(self, _: object) -> None:
        """Nothing is left to do."""


def _said(state: State) -> State:
    """The state without what the text says nothing of and what is much."""
    return replace(state, busy={}, elsewhere={})


def _alike(seen: "Look", before: "Look | None") -> bool:
    """Whether nothing that matters has changed since a look before."""
    if before is None or seen.theirs != before.theirs or seen.link.path != before.link.path:
        return False
    return not Changes.between(before.state, seen.state).tables() & WORDED
