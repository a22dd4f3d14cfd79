"""The library as the window uses it: opened at first need, and only ever on the worker.

SQLAlchemy is slow to import and large, so a plan that is only looked at comes from
`core.store.reader`, and the library proper is opened by the first edit. Every method runs as a job.
"""

from collections.abc import Callable, Mapping
from contextlib import suppress
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from whenever import Date, Instant

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import Busy, BusyId, PlanId, SessionId, State
from core.outlining import start_over
from core.stamp import Stamp
from core.store.reader import (
    has_timer,
    is_current,
    is_linked,
    read_elsewhere_of,
    read_history_of,
    read_open_plan,
    read_picture,
    read_planned_of,
    read_plans_of,
    read_source_of,
)
from core.store.trouble import Replaced

if TYPE_CHECKING:
    from core.everything.bringing import Difference, How
    from core.everything.whole import Everything
    from core.focus.reminders import Planned
    from core.focus.timer import Timer
    from core.linked.judge import Look
    from core.pictures.picture import Picture
    from core.progress.history import History
    from core.store.library import Library
    from core.store.plans import PlanEntry
    from core.store.search_door import SearchDoor


OpenPlan = Callable[[PlanId, Callable[[], None]], None]
"""Makes a plan the open one, and goes on once it is; where it cannot be, says why."""


class Shelf:
    """One library file. Each method raises Refused where the file does not let it."""

    def __init__(self, path: Path, now: Callable[[], Instant]) -> None:
        self.path = path
        self._now = now
        self._opened: Library | None = None
        self._is_swept = False
        self._seen = _marks(path)

    @property
    def library(self) -> "Library":
        """The library, opened: created, migrated and backed up as need be.

        Pictures that no note names go when it is first opened, and at no other time: from the first
        edit on undo may bring back a note that names one.
        """
        if self._opened is None:
            from core.store.library import Library

            self._opened = Library.open(self.path, self._now())
            if not self._is_swept:
                self._opened.pictures.sweep()
            self._is_swept = True
        return self._opened

    def last_plan(self) -> State | None:
        """The plan last opened, None in an empty library."""
        plan = self.library.open_plan
        return None if plan is None else self.library.load_among_others(plan)

    def save(self, plan: PlanId, changes: Changes) -> None:
        """Write one edit; it is on the disk when this returns."""
        try:
            self.library.write(plan, changes, self._now())
        except Replaced:
            self.close()
            self.library.write(plan, changes, self._now())

    def add(self, state: State, source: bytes, file: Path | None = None) -> State:
        """Put a new plan into the library and make it the open one; one already there is opened.

        It is linked to `file`, where one is given; where that cannot be, nothing is done.
        """
        plan = state.plan.id
        if file is not None:
            from core.linked.settling import check_linkable

            check_linkable(self.library, plan, file, source)
        if any(entry.id == plan for entry in self.library.plans()):
            state = self.open(plan)
        else:
            self.library.add(state, source, self._now())
        if file is not None:
            self.link(plan, file)
        return state

    # A plan that comes back with everything

    def differs(self, what: "Everything") -> "Difference | None":
        """How the library's plan of that id stands apart from it; None where there is none."""
        from core.everything.bringing import Difference

        plan = self.library.wholes.known(what).plan
        return None if plan is None else Difference.between(plan, what.state)

    def bring(
        self, what: "Everything", how: "How | None", fresh: str, title: str
    ) -> "tuple[State, Everything | None]":
        """Bring it in and make it the open plan; returns what it took the place of, too."""
        from core.everything.bringing import bring_in

        brought = bring_in(self.library.wholes, what, how, fresh, title, self._now())
        return self.open(brought.plan), brought.before

    # The file that a plan is linked to

    def is_linked(self, plan: PlanId) -> bool:
        """Whether the plan's text stays in a file."""
        return is_linked(self.path, plan)

    def link(self, plan: PlanId, file: Path) -> None:
        """Keep the plan's text in that file."""
        from core.linked.settling import begin_link

        begin_link(self.library, plan, file)

    def unlink(self, plan: PlanId) -> None:
        """Let go of the plan's file."""
        self.library.links.forget(plan)

    def look_at_file(self, plan: PlanId, contained: bytes | None) -> "Look | None":
        """The plan and its file, None without one; `contained` is in the plan by now."""
        from core.linked.settling import look

        if contained is not None:
            self.library.links.agree(plan, contained)
        return look(self.library, plan)

    def agree(self, seen: "Look") -> None:
        """Remember that plan and file say the same."""
        self.library.links.agree(seen.state.plan.id, seen.theirs)

    def write_file(self, seen: "Look", data: bytes) -> bool:
        """Write the plan's text over what was seen; False where the file has changed since."""
        from core.linked.file import Moved
        from core.linked.settling import write_file

        try:
            write_file(self.library, seen.state.plan.id, seen, data)
        except Moved:
            return False
        return True

    def settle_file(self, plan: PlanId, fresh: str) -> None:
        """Bring plan and file to agree where nobody need be asked, without telling anyone."""
        from core.linked.settling import settle

        if self.is_linked(plan):
            with suppress(Refused):
                settle(self.library, plan, self._now(), fresh)

    def open(self, plan: PlanId) -> State:
        """Make another plan the open one."""
        self.library.opened(plan, self._now())
        return self.library.load_among_others(plan)

    def plans(self) -> "list[PlanEntry]":
        """Every plan of the library, the one last opened first."""
        found = read_plans_of(self.path) if self._opened is None else None
        return self.library.plans() if found is None else found

    def set_color(self, plan: PlanId, color: int) -> None:
        """Give the plan another of the library's colours."""
        self.library.set_color(plan, color)

    def put_away(self, plan: PlanId, away: bool) -> None:
        """Keep the plan out of every other one's way, or take it back."""
        self.library.put_away(plan, away)

    def edit(self, plan: PlanId, edit: Callable[[State], State]) -> Changes:
        """Make an edit of a plan that is not the open one; returns what it changed."""
        state = self.library.load_among_others(plan)
        changes = Changes.between(state, edit(state))
        self.save(plan, changes)
        return changes

    def rename(self, plan: PlanId, title: str) -> None:
        """Call a plan something else that is not the open one."""
        self.edit(plan, lambda state: edits.describe_plan(state, title=title))

    def remove(self, plan: PlanId) -> None:
        """Forget the plan and all that belongs to it, after a backup of the library."""
        from core.store.backup import back_up_now

        back_up_now(self.path, self._now())
        self.library.remove(plan)

    def copy(self, plan: PlanId, title: str) -> bytes:
        """The Markdown of the plan under another title, with all of it still to do."""
        from core.markdown.wording import bytes_of

        state = edits.describe_plan(start_over(self.library.load(plan)), title=title)
        return bytes_of(state, self.library.source(plan))

    def elsewhere(self, plan: PlanId | None) -> Mapping[BusyId, Busy]:
        """Where the sessions of the other plans stand: walls for this one, or for a new one."""
        if self._opened is None and plan is not None:
            found = read_elsewhere_of(self.path, plan)
            if found is not None:
                return found
        return self.library.elsewhere(plan)

    def planned(self) -> "list[Planned]":
        """What is still to be done of all plans, in order of time."""
        found = read_planned_of(self.path) if self._opened is None else None
        return self.library.planned() if found is None else found

    def changed_elsewhere(self, plan: PlanId) -> State | None:
        """The plan as another program has left it since we last looked, None if none did."""
        if self._opened is None:
            return self._read_elsewhere(plan)
        if not self._opened.changed_elsewhere():
            return None
        try:
            return self._opened.load_among_others(plan)
        except Replaced:
            self.close()
            return self.library.load_among_others(plan)

    def _read_elsewhere(self, plan: PlanId) -> State | None:
        """The same without opening the library: a look at its files, then at its plan."""
        seen, self._seen = self._seen, _marks(self.path)
        if seen == self._seen:
            return None
        state = read_open_plan(self.path)
        if state is None or state.plan.id != plan:
            return None
        return replace(state, elsewhere=self.elsewhere(plan))

    def source(self, plan: PlanId) -> bytes:
        """The Markdown text the plan came from."""
        found = read_source_of(self.path, plan) if self._opened is None else None
        return self.library.source(plan) if found is None else found

    def stamps(self, plan: PlanId) -> dict[SessionId, Stamp]:
        """The revision of each session's event."""
        return dict(self.library.stamps(plan))

    def history(self, plan: PlanId) -> "History":
        """What was recorded of the plan's sessions."""
        found = read_history_of(self.path, plan) if self._opened is None else None
        return self.library.history(plan) if found is None else found

    def search_door(self) -> "SearchDoor":
        """A door of its own for searching, beside the worker."""
        from core.store.search_door import SearchDoor

        if self._opened is None and not is_current(self.path):
            return SearchDoor(self.library.path)
        return SearchDoor(self.path)

    def keep_picture(self, picture: "Picture") -> None:
        """Keep a picture; it is on the disk when this returns."""
        self.library.pictures.add(picture)

    def picture(self, name: str) -> bytes | None:
        """The picture of that name, None without it. Called on any thread."""
        return read_picture(self.path, name)

    def remember_slack(self, plan: PlanId, date: Date, minutes: int) -> None:
        """Keep the slack worked out on that date."""
        from core.store.slack import keep_slack

        if self._opened is not None or not keep_slack(self.path, plan, date, minutes):
            self.library.remember_slack(plan, date, minutes)

    def timer(self) -> "tuple[Timer, str] | None":
        """The focus timer with the title of its session, None where there is none."""
        if self._opened is None and not has_timer(self.path):
            return None
        timer = self.library.focus.timer()
        if timer is None:
            return None
        return timer, self.library.load(timer.plan).sessions[timer.session].words

    def change_timer(self, step: "Callable[[Timer | None], Timer | None]") -> "Timer | None":
        """Make a step of the focus timer and keep it; returns what came of it."""
        return self.library.focus.change(step)

    def back_up(self, target: Path) -> None:
        """Copy the library to a file, whole and checked."""
        from core.store.backup import backup

        backup(self.path, target)

    def restore(self, source: Path) -> State | None:
        """Put a backup in the library's place; returns the plan that was open in it."""
        from core.store.backup import restore

        self.close()
        restore(source, self.path, self._now())
        return self.last_plan()

    def close(self) -> None:
        """Let go of the file."""
        if self._opened is not None:
            self._opened.close()
            self._opened = None


def _marks(library: Path) -> list[tuple[int, int]]:
    """What changes in the files' entries whenever the library is written to."""
    marks: list[tuple[int, int]] = []
    for path in (library, library.with_name(f"{library.name}-wal")):
        with suppress(FileNotFoundError):
            status = path.stat()
            marks.append((status.st_mtime_ns, status.st_size))
    return marks
