"""What is asked for goes to the worker: the newest answers at once, then those that answer best."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject

from core.notes import Subject
from core.wallclock import to_wall
from gui import words
from gui.actions import connect
from gui.document import Saving
from gui.errands import Errands
from gui.shelf import OpenPlan
from gui.translation import translate

if TYPE_CHECKING:
    from core.search.excerpt import Excerpt
    from core.search.query import Query
    from core.store.search_door import SearchDoor
    from core.store.searched import Found
    from gui.search.dialog import SearchDialog
    from gui.search.results import Result

MOST = 60
"""The most answers that are shown."""

LOOKED_AT = 200_000
"""How many characters of a note are looked through for what is lit."""

NEWEST, ALL, BEST = "newest", "all", "best"
"""The steps of a question: what can be had at once, the rest of it, and the best first."""


class Shown(NamedTuple):
    """A session or a note that answers, and the parts of its texts that show it."""

    found: "Found"
    title: "Excerpt"
    best: "Excerpt"


class Searching(QObject):
    """Connected once to the window's action; `open_plan` makes another plan the open one, and
    `open_note` shows a note of the open one.

    One question is asked at a time, beside the main thread. The latest wins: it stops the one
    before and takes its place, and what was typed in between is never asked.
    """

    def __init__(
        self, errands: Errands, open_plan: OpenPlan, open_note: Callable[[Subject], object]
    ) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._open_plan, self._open_note = open_plan, open_note
        self._dialog: SearchDialog | None = None
        self._door: SearchDoor | None = None
        self._wanted: Query | None = None
        self._is_asking = False
        errands.document.saving_changed.connect(self._saved)
        errands.window.closing.connect(self._forget)

    def connect_actions(self) -> None:
        """Let the window's action open the search."""
        connect({self._errands.window.actions_.search: self.open})

    def open(self) -> None:
        """Open the search, or come back to it; what was typed into a note is found, too."""
        from gui.search.dialog import SearchDialog

        self._errands.window.flush()
        if self._dialog is None:
            self._dialog = SearchDialog(self._errands.theme, self._errands.window)
            self._dialog.destroyed.connect(self._forget)
            self._dialog.asked.connect(self._ask)
            self._dialog.chosen.connect(self._go)
            self._dialog.show()
            self._errands.jobs.submit(
                self._errands.shelf.search_door, self._opened, self._errands.refused, self._dialog
            )
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.field.setFocus()
        self._ask()

    def _opened(self, door: "SearchDoor") -> None:
        self._door = door
        self._ask()

    def _forget(self) -> None:
        """The search is closed: whatever is under way is for nobody."""
        self._dialog, door, self._door = None, self._door, None
        if door is not None and self._is_asking:
            door.stop()
        elif door is not None:
            door.close()

    def _ended(self, door: "SearchDoor") -> None:
        """A step is over; where nobody searches any more, its door is shut."""
        self._is_asking = False
        if door is not self._door:
            door.close()

    def _saved(self, saving: Saving) -> None:
        if saving is Saving.SAVED and self._dialog is not None:
            self._ask()

    def _ask(self) -> None:
        """Ask what stands in the field now, as soon as what is asked yet has ended."""
        if self._dialog is None or self._door is None:
            return
        from core.search.query import query_of

        self._wanted = query_of(self._dialog.field.text())
        if self._is_asking:
            self._door.stop()
        else:
            self._next()

    def _next(self) -> None:
        query, self._wanted = self._wanted, None
        if query is not None:
            self._step(query, NEWEST)

    def _step(self, query: "Query", step: str) -> None:
        door = self._door
        if door is None:
            return
        self._is_asking = True
        self._errands.jobs.attend(
            partial(self._look, door, query, step),
            partial(self._failed, door),
            partial(self._answer, door, query, step),
        )

    def _look(self, door: "SearchDoor", query: "Query", step: str) -> "tuple[list[Shown], bool]":
        """Beside the main thread: what answers, and the parts of it to show."""
        from core.search.excerpt import best, excerpt, excerpt_of_note

        terms, zone = query.terms, self._errands.zone
        if step == NEWEST:
            found, is_all = door.first(query, zone, MOST + 1)
        else:
            found, is_all = door.all(query, zone, MOST + 1, ranked=step == BEST), True
        shown = [
            Shown(
                each,
                excerpt(_title(each), terms),
                best((excerpt_of_note(each.note[:LOOKED_AT], terms), excerpt(each.topics, terms))),
            )
            for each in found
        ]
        return shown, is_all

    def _answer(
        self,
        door: "SearchDoor",
        query: "Query",
        step: str,
        answer: "tuple[list[Shown], bool]",
    ) -> None:
        self._ended(door)
        dialog = self._dialog
        if self._wanted is not None or dialog is None or door is not self._door:
            self._next()
            return
        found, is_all = answer
        results = [_result(each, self._errands.zone) for each in found[:MOST]]
        dialog.show_results(results, len(found) > MOST)
        if not is_all:
            self._step(query, ALL)
        elif query.terms and step != BEST:
            self._step(query, BEST)

    def _failed(self, door: "SearchDoor", error: BaseException) -> None:
        from core.store.search_door import Overtaken

        self._ended(door)
        if not isinstance(error, Overtaken):
            self._errands.refused(error)
        self._next()

    def _go(self, result: "Result") -> None:
        """Show the session in its plan, or the note."""
        self._open_plan(result.plan, partial(self._show, result.subject))

    def _show(self, subject: Subject) -> None:
        if (session := subject.session) is None:
            self._open_note(subject)
            return
        state = self._errands.document.state
        if (slot := state.slots.get(session)) is not None:
            self._errands.window.calendar.show_date(state.local(slot.start).date())
        if session in state.sessions:
            self._errands.window.choose(session)


def _result(shown: Shown, zone: str) -> "Result":
    from gui.search.results import Result

    found = shown.found
    parts = [found.plan_title, _standing(found)]
    if found.start is not None:
        start = to_wall(found.start, zone)
        parts[1:1] = [words.date_with_year(start.date()), words.time_words(start.time())]
    return Result(found.plan, found.subject, shown.title, shown.best, " · ".join(parts))


def _title(found: "Found") -> str:
    day = found.noted_day
    return found.title if day is None else words.full_day_name(day)


def _standing(found: "Found") -> str:
    """What became of a session; what a note is on that is no session's."""
    if found.state is not None:
        return words.state_name(found.state)
    if found.noted_day is not None:
        return translate("Searching", "Note on the day")
    return translate("Searching", "Note on the plan")
