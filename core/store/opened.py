"""The plan that a command works on: the one last opened, with the library it came from."""

from functools import partial
from typing import NamedTuple

from whenever import Instant

from core.changes import Changes
from core.errors import Refused
from core.model import PlanId, State
from core.outgoing import Outgoing
from core.progress.numbers import Numbers, counted
from core.report.choices import DEFAULT, Choices
from core.store.library import Library
from core.store.reader import read_picture


class Opened(NamedTuple):
    """The library and the plan in it that was last opened."""

    library: Library
    plan: PlanId
    state: State

    @classmethod
    def last(cls, library: Library) -> "Opened":
        """The plan last opened. Raises Refused where there is none."""
        plan = library.open_plan
        if plan is None:
            raise Refused(
                "There is no plan in the library yet. "
                "Bring one in with: tenday import PLAN.md --start 2026-12-01"
            )
        return cls(library, plan, library.load_among_others(plan))

    def save(self, after: State, now: Instant) -> None:
        """Write what makes the plan's state differ from the one that was opened."""
        if changes := Changes.between(self.state, after):
            self.library.write(self.plan, changes, now)

    @property
    def is_linked(self) -> bool:
        """Whether the plan's Markdown stays in a file."""
        return self.library.links.of(self.plan) is not None

    def numbers(self, now: Instant) -> Numbers:
        """How far the plan has come; its slack at this date is remembered."""
        found = counted(self.state, self.library.history(self.plan), now)
        if found.slack is not None:
            self.library.remember_slack(self.plan, found.date, found.slack)
        return found

    def outgoing(self, now: Instant, choices: Choices = DEFAULT) -> Outgoing:
        """What a file may be made from."""
        library, plan = self.library, self.plan
        source, stamps, history = library.source(plan), library.stamps(plan), library.history(plan)
        read = partial(read_picture, library.path)
        return Outgoing(self.state, source, stamps, now, history, choices, read)
