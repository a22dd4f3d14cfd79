"""What the pane shows while no session is chosen: what it is for, and the session that is next."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from whenever import Instant

from core.agenda import next_session
from core.model import SessionId
from gui import words
from gui.document import Document
from gui.lines import LinesLabel
from gui.theme import BODY, CAPTION, Theme
from gui.translation import translate


class NothingChosen(QWidget):
    """`session_wished` says that the suggested session was clicked."""

    session_wished = Signal(str)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self._next: SessionId | None = None
        self.hint = LinesLabel(theme, BODY, "muted", most=3)
        self.hint.show_text(translate("SessionPaneEmpty", "Choose a session to see its note."))
        self._head = LinesLabel(theme, CAPTION, "muted", bold=True)
        self._head.show_text(translate("SessionPaneEmpty", "Next"))
        self.next = QPushButton()
        self.next.setProperty("card", True)
        self.next.clicked.connect(self._wish)
        column = QVBoxLayout(self)
        column.setContentsMargins(*(theme.px(16),) * 4)
        column.setSpacing(theme.px(8))
        column.addWidget(self.hint)
        column.addSpacing(theme.px(8))
        column.addWidget(self._head)
        column.addWidget(self.next)
        column.addStretch()

    def refresh(self) -> None:
        """Suggest what is next now."""
        session = None
        if self._document.is_open:
            session = next_session(self._document.state, self._now())
        self._next = session and session.id
        self.next.setVisible(session is not None)
        self._head.setVisible(session is not None)
        if session is None:
            return
        state = self._document.state
        span = state.span_of(session.id)
        assert span is not None
        date = words.date_words(state.local(span.start).date())
        when = f"{date} · {words.time_range(span, state.availability.zone)}"
        room = max(self.width(), self._theme.px(240)) - self._theme.px(60)
        title = self.next.fontMetrics().elidedText(session.words, Qt.TextElideMode.ElideRight, room)
        self.next.setText(words.menu_text(f"{title}\n{words.isolated(when)}"))
        self.next.setAccessibleName(
            translate("SessionPaneEmpty", "Next: {title}, {when}").format(
                title=session.words, when=when
            )
        )

    def _wish(self) -> None:
        if self._next is not None:
            self.session_wished.emit(self._next)
