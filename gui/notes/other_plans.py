"""The library's other plans, as links in notes name them. Read by the worker when first needed."""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple, TypeVar

from PySide6.QtCore import QObject, Signal

from core.model import PlanId
from core.note_links import is_linkable, key_of

if TYPE_CHECKING:
    from gui.errands import Errands

T = TypeVar("T")


class OtherPlan(NamedTuple):
    """Another plan by its title."""

    id: PlanId
    title: str


class OtherPlans(QObject):
    """What is known of them so far; `changed` says that it is more. Without errands, nothing."""

    changed = Signal()

    def __init__(self, errands: "Errands | None" = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._errands = errands
        self._titles: dict[PlanId, list[str]] = {}
        self.by_title: Mapping[str, OtherPlan] = {}

    def refresh(self) -> None:
        """Read anew which plans there are."""
        if (errands := self._errands) is None or not errands.document.is_open:
            return
        own = errands.document.state.plan.id

        def read() -> list[OtherPlan]:
            entries = errands.shelf.plans()
            return [OtherPlan(e.id, e.title) for e in entries if e.id != own and not e.archived]

        def take(found: list[OtherPlan]) -> None:
            self._titles = {}
            linkable = [plan for plan in found if is_linkable(plan.title)]
            self.by_title = {key_of(plan.title): plan for plan in reversed(linkable)}
            self.changed.emit()

        self._ask(errands, read, take)

    def titles(self, plan: OtherPlan) -> list[str]:
        """The titles of its sessions; empty until they are read."""
        if (errands := self._errands) is None or plan.id in self._titles:
            return self._titles.get(plan.id, [])

        def read() -> list[str]:
            sessions = errands.shelf.library.load(plan.id).ordered_sessions()
            return list(filter(is_linkable, dict.fromkeys(s.title for s in sessions)))

        def take(found: list[str]) -> None:
            self._titles[plan.id] = found
            self.changed.emit()

        self._titles[plan.id] = []
        self._ask(errands, read, take)
        return []

    def _ask(self, errands: "Errands", read: Callable[[], T], take: Callable[[T], None]) -> None:
        errands.jobs.submit(read, take, errands.refused, self)
