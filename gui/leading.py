"""Has the links found that stand in the open plan's text, once there is time and as it changes.

Titles and topics show words alone; where they lead is known to the text, which the process reads.
"""

from collections.abc import Mapping
from functools import partial

from PySide6.QtCore import QObject

from core.changes import Changes
from core.model import Leads, State
from gui.errands import Errands


class Leading(QObject):
    """Tells the document, which shows them."""

    def __init__(self, errands: Errands) -> None:
        super().__init__(errands.window)
        self._document, self._shelf, self._jobs = errands.document, errands.shelf, errands.jobs
        self._document.opened.connect(self.look)
        self._document.changed.connect(self._follow)

    def look(self) -> None:
        """Look for the open plan's links."""
        if not self._document.is_open:
            return
        state = self._document.state
        shelf = self._shelf

        def read() -> bytes | None:
            from core.markdown.leads import may_lead

            source = shelf.source(state.plan.id)
            return source if may_lead(state, source) else None

        self._jobs.submit(read, partial(self._find, state), lambda _: None, self)

    def _find(self, state: State, source: bytes | None) -> None:
        if source is None:
            return
        from core.markdown.leads import leads_of

        def found(leads: Mapping[str, Leads]) -> None:
            if self._document.state.plan.id == state.plan.id:
                self._document.see_leads(leads)

        asked = leads_of, state, source
        self._jobs.compute("leads", *asked, done=found, failed=lambda _: None, asker=self)

    def _follow(self, changes: Changes) -> None:
        if "wording" in changes.tables():
            self.look()
