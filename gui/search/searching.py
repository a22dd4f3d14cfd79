"""What is asked for goes to the worker: the newest answers at once, then those that answer best."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer
from shiboken6 import isValid

from core.model import PlanId, SessionId
from core.search.excerpt import Excerpt, excerpt
from core.search.query import Query, query_of
from core.wallclock import to_wall
from gui import words
from gui.actions import connect
from gui.errands import Errands
from gui.search.dialog import SearchDialog
from gui.search.results import Result

if TYPE_CHECKING:
    from core.store.searched import Found

MOST = 60
"""The most answers that are shown."""

PAUSE = 60
"""Milliseconds without a letter after which is searched."""


class Searching(QObject):
    """Connected once to the window's action; `open_plan` makes another plan the open one."""

    def __init__(self, errands: Errands, open_plan: Callable[[PlanId], None]) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._open_plan = open_plan
        self._dialog: SearchDialog | None = None
        self._turn = 0
        self._goal: tuple[PlanId, SessionId] | None = None
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._ask)

    def connect_actions(self) -> None:
        """Let the window's action open the search."""
        connect({self._errands.window.actions_.search: self.open})
        self._errands.document.opened.connect(self._arrive)

    def open(self) -> None:
        """Open the search, or come back to it; what was typed into a note is found, too."""
        self._errands.window.flush()
        if self._dialog is None or not isValid(self._dialog):
            self._dialog = SearchDialog(self._errands.theme, self._errands.window)
            self._dialog.asked.connect(lambda _: self._soon.start())
            self._dialog.chosen.connect(self._go)
            self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()
        self._dialog.field.setFocus()
        self._ask()

    def _ask(self) -> None:
        if self._dialog is None or not isValid(self._dialog):
            return
        self._turn += 1
        query, zone, shelf = (
            query_of(self._dialog.field.text()),
            self._errands.zone,
            self._errands.shelf,
        )
        for ranked in (False, True) if query.terms else (False,):
            self._errands.jobs.submit(
                partial(shelf.find, query, zone, MOST + 1, ranked),
                partial(self._answer, query, self._turn, zone),
                self._errands.refused,
            )

    def _answer(self, query: Query, turn: int, zone: str, found: "list[Found]") -> None:
        if turn == self._turn and self._dialog is not None and isValid(self._dialog):
            results = [_result(query, each, zone) for each in found[:MOST]]
            self._dialog.show_results(results, len(found) > MOST)

    def _go(self, result: Result) -> None:
        """Show the session, in its plan."""
        document = self._errands.document
        self._goal = result.plan, result.session
        if document.is_open and document.state.plan.id == result.plan:
            self._arrive()
        else:
            self._open_plan(result.plan)

    def _arrive(self) -> None:
        goal, state = self._goal, self._errands.document.state
        if goal is None or state.plan.id != goal[0]:
            return
        self._goal = None
        if (slot := state.slots.get(goal[1])) is not None:
            self._errands.window.calendar.show_date(state.local(slot.start).date())
        if goal[1] in state.sessions:
            self._errands.window.choose(goal[1])


def _result(query: Query, found: "Found", zone: str) -> Result:
    terms = query.terms
    shown = [excerpt(text, terms) for text in (found.note, found.topics)]
    best = next((each for each in shown if each.places), shown[0] if found.note else shown[1])
    parts = [found.plan_title, words.state_name(found.state)]
    if found.start is not None:
        start = to_wall(found.start, zone)
        parts[1:1] = [words.date_with_year(start.date()), words.time_words(start.time())]
    title: Excerpt = excerpt(found.title, terms)
    return Result(found.plan, found.session, title, best, " · ".join(parts))
