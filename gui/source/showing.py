"""Brings the plan's text into the outline's place and takes it away again, as its action says."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from whenever import Instant

from core.model import PlanId
from gui.document import Document
from gui.jobs import Jobs
from gui.theme import Theme
from gui.window import MainWindow

if TYPE_CHECKING:
    from gui.source.pane import SourcePane

WIDE = 460
"""The width that the outline has at least while the text stands in it, in pixels at 100 %, unless
that is more than two thirds of the window.
"""


class Showing:
    """The pane of one window; made when it is first asked for."""

    def __init__(
        self,
        window: MainWindow,
        document: Document,
        jobs: Jobs,
        theme: Theme,
        now: Callable[[], Instant],
        source_of: Callable[[PlanId], bytes],
    ) -> None:
        self._window = window
        self._theme = theme
        self._given = document, jobs, theme, now, source_of
        self._pane: SourcePane | None = None
        self._width_before = 0

    def connect_actions(self) -> None:
        """Let the window's action show and hide the text."""
        action = self._window.actions_.plan_text
        action.toggled.connect(self._show)
        self._window.flush_wished.connect(self.flush)

    def flush(self) -> None:
        """Make an edit of what was typed and is not one yet."""
        if self._pane is not None:
            self._pane.following.flush()

    def _show(self, shown: bool) -> None:
        if self._pane is None:
            from gui.source.pane import SourcePane

            self._pane = SourcePane(*self._given, self._window)
            self._pane.closed.connect(lambda: self._window.actions_.plan_text.setChecked(False))
        self._pane.following.wake(shown)
        outline, panes = self._window.outline, self._window.panes
        outline.show_instead(self._pane if shown else None)
        if shown:
            panes.show_outline()
            self._width_before = outline.width()
            wide = min(self._theme.px(WIDE), panes.width() * 2 // 3)
            panes.widen_outline(max(outline.width(), wide))
            self._pane.take_focus()
        else:
            panes.widen_outline(self._width_before)
            outline.tree.setFocus()
