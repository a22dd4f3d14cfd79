"""Has the reviews that a plan lacks worked out, and shown beside the week before they are added.

They are worked out in the process that computes, anew with each choice and each edit beneath; the
panel that shows them is that of a replan.
"""

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.changes import Changes
from core.progress.history import History
from gui import words
from gui.actions import connect
from gui.errands import Errands
from gui.replan.replanning import Replanning
from gui.sentences import in_words
from gui.translation import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:
    from core.review.proposal import Reviews, Wanted
    from gui.replan.panel import Draft, ReplanPanel
    from gui.review.choices import ReviewChoices

REVIEWS = "reviews"
"""What the process is asked for, by kind."""

NAME = QT_TRANSLATE_NOOP("Review", "Plan reviews")


class Reviewing(QObject):
    """Connected once to the window's actions."""

    def __init__(self, errands: Errands, replanning: Replanning) -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._replanning = replanning
        self._wanted: Wanted | None = None
        self._panel: ReplanPanel | None = None
        self.choices: ReviewChoices | None = None

    def connect_actions(self) -> None:
        """Let the window's action open it, and edits beneath have it look again."""
        window = self._errands.window
        connect({window.actions_.plan_reviews: self.open})
        self._errands.document.changed.connect(self._follow)

    def open(self) -> None:
        """Look for reviews, and show what is found beside the week."""
        from core.review.proposal import Wanted
        from gui.review.choices import ReviewChoices

        if not self._errands.document.is_open or self._replanning.panel is not None:
            return
        self._errands.window.flush()
        self._wanted = self._wanted or Wanted()
        self.choices = ReviewChoices(self._errands.theme, self._wanted)
        self.choices.chosen.connect(self._choose)
        self._look()

    def _choose(self) -> None:
        from core.review.proposal import Wanted

        if self.choices is not None:
            self._wanted = Wanted(self.choices.minutes, self.choices.share)
            self._look()

    def _follow(self, _: Changes) -> None:
        if self._panel is not None:
            self._look()

    def _look(self) -> None:
        errands = self._errands
        plan, shelf = errands.document.state.plan.id, errands.shelf
        errands.jobs.submit(lambda: shelf.history(plan), self._compute, errands.refused)

    def _compute(self, history: History) -> None:
        from core.review.proposal import TITLE, reviews

        errands, wanted = self._errands, self._wanted
        assert wanted is not None, "looked for since the panel was asked for"
        wanted = replace(wanted, title=translate("Core", TITLE))
        errands.jobs.compute(
            REVIEWS,
            reviews,
            errands.document.state,
            history,
            errands.now(),
            wanted,
            done=self._found,
            failed=errands.refused,
        )

    def _found(self, found: "Reviews") -> None:
        draft = draft_of(found)
        if self._panel is not None:
            self._panel.redraft(draft)
        elif self.choices is not None and self._replanning.panel is None:
            self._show(draft, self.choices)

    def _show(self, draft: "Draft", choices: "ReviewChoices") -> None:
        self._replanning.open_panel(draft, choices)
        panel = self._panel = self._replanning.panel
        if panel is not None:
            panel.closed.connect(self._closed)
            if draft.adds and (start := draft.adds[0].after) is not None:
                panel.look_wished.emit(start)

    def _closed(self, _: str) -> None:
        self._panel = self.choices = None
        self._errands.jobs.cancel(REVIEWS)


def draft_of(found: "Reviews") -> "Draft":
    """The reviews as what a replan is to begin with."""
    from gui.replan.panel import Draft

    said = ""
    if found.found:
        said = translate("Review", "{reviews}, {length} of the {spare} to spare.").format(
            reviews=words.count(len(found.found), "review"),
            length=words.duration(sum(review.minutes for review in found.found)),
            spare=words.duration(max(0, found.slack)),
        )
    return Draft(
        translate("Review", NAME),
        found.edit,
        said,
        tuple(review.move for review in found.found),
        in_words(found.hint) if found.hint is not None else "",
    )
