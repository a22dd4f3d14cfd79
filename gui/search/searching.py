"""What is asked for goes to the worker: the newest answers at once, then those that answer best."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer

from core.notes import Subject
from core.search.excerpt import Excerpt, best, excerpt
from core.search.query import Query, query_of
from core.wallclock import to_wall
from gui import words
from gui.actions import connect
from gui.errands import Errands
from gui.search.dialog import SearchDialog
from gui.search.results import Result
from gui.shelf import OpenPlan
from gui.translation import translate

if TYPE_CHECKING:
    from core.store.searched import Found

MOST = 60
"""The most answers that are shown."""

PAUSE = 60
"""Milliseconds without a letter after which is searched."""


class Shown(NamedTuple):
    """A session or a note that answers, and the parts of its texts that show it."""

    found: "Found"
    title: Excerpt
    best: Excerpt


class Searching(QObject):
    """Connected once to the window's action; `open_plan` makes another plan the open one, and
    `open_note` shows a note of the open one.
    """

    def __init__(
        self, errands: Errands, open_plan: OpenPlan, open_note: Callable[[Subject], object]
    ) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._open_plan, self._open_note = open_plan, open_note
        self._dialog: SearchDialog | None = None
        self._turn = 0
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._ask)

    def connect_actions(self) -> None:
        """Let the window's action open the search."""
        connect({self._errands.window.actions_.search: self.open})

    def open(self) -> None:
        """Open the search, or come back to it; what was typed into a note is found, too."""
        self._errands.window.flush()
        if self._dialog is None:
            self._dialog = SearchDialog(self._errands.theme, self._errands.window)
            self._dialog.destroyed.connect(self._forget)
            self._dialog.asked.connect(lambda _: self._soon.start())
            self._dialog.chosen.connect(self._go)
            self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.field.setFocus()
        self._ask()

    def _forget(self) -> None:
        self._dialog = None

    def _ask(self) -> None:
        if self._dialog is None:
            return
        self._turn += 1
        query = query_of(self._dialog.field.text())
        for ranked in (False, True) if query.terms else (False,):
            self._errands.jobs.submit(
                partial(self._look, query, ranked),
                partial(self._answer, self._turn, self._dialog),
                self._errands.refused,
                self._dialog,
            )

    def _look(self, query: Query, ranked: bool) -> "list[Shown]":
        """On the worker: what answers, and the parts of it to show, which long notes make slow."""
        terms, zone = query.terms, self._errands.zone
        return [
            Shown(each, excerpt(_title(each), terms), best((each.note, each.topics), terms))
            for each in self._errands.shelf.find(query, zone, MOST + 1, ranked)
        ]

    def _answer(self, turn: int, dialog: SearchDialog, found: "list[Shown]") -> None:
        if turn == self._turn:
            results = [_result(each, self._errands.zone) for each in found[:MOST]]
            dialog.show_results(results, len(found) > MOST)

    def _go(self, result: Result) -> None:
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


def _result(shown: Shown, zone: str) -> Result:
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
