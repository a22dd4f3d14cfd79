"""What can be done with the session on show: done, plan again, pin, and the rest in a menu."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QToolButton, QWidget
from whenever import Instant

from core import edits
from core.model import Session, SessionId, SessionState, State
from gui.document import Document
from gui.icons import icon
from gui.session_menu import SessionMenu
from gui.theme import Theme
from gui.translation import translate

ICON = 16
"""Side of an icon, in pixels at 100 %."""


class SessionActions(QWidget):
    """A row of buttons. `edit_wished` asks for the session's dialog."""

    edit_wished = Signal(str)

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
        self._session: SessionId | None = None
        self.done = QPushButton(translate("SessionPaneActions", "Done"))
        self.again = QPushButton(translate("SessionPaneActions", "Plan again"))
        self.pin = QPushButton(translate("SessionPaneActions", "Pin"))
        self.pin.setCheckable(True)
        self.more = QToolButton()
        self.more.setAccessibleName(translate("SessionPaneActions", "More"))
        self.more.setToolTip(translate("SessionPaneActions", "More"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(8))
        for button in (self.done, self.again, self.pin, self.more):
            row.addWidget(button)
        row.addStretch()
        self.done.clicked.connect(self._toggle_done)
        self.again.clicked.connect(
            lambda: self._do(translate("SessionPaneActions", "Plan {} again"), edits.reopen)
        )
        self.pin.clicked.connect(self._toggle_pin)
        self.more.clicked.connect(self._show_menu)

    def show_session(self, state: State, session: Session) -> None:
        """Offer what the session's state allows."""
        self._session = session.id
        slot = state.slots.get(session.id)
        self._show_done(session.state is SessionState.DONE)
        self._show_pin(slot is not None, slot is not None and slot.pinned)
        given_up = session.state in (SessionState.MISSED, SessionState.SKIPPED)
        self.again.setVisible(given_up)
        self.pin.setVisible(not given_up)
        self.more.setIcon(icon("more", self._theme))
        side = self._theme.px(ICON)
        for button in (self.done, self.pin, self.more):
            button.setIconSize(QSize(side, side))

    def _show_done(self, is_done: bool) -> None:
        self.done.setProperty("primary", not is_done)
        self.done.setProperty("done", is_done)
        self.done.setAccessibleName(
            translate("SessionPaneActions", "Done, plan again")
            if is_done
            else translate("SessionPaneActions", "Done")
        )
        self.done.setToolTip(
            translate("SessionPaneActions", "Done; click to plan it again")
            if is_done
            else translate("SessionPaneActions", "Done as planned (Ctrl+Enter)")
        )
        self.done.setIcon(icon("check", self._theme, "done" if is_done else "on_accent"))
        self.done.style().unpolish(self.done)
        self.done.style().polish(self.done)

    def _show_pin(self, is_placed: bool, is_pinned: bool) -> None:
        self.pin.setEnabled(is_placed)
        self.pin.setChecked(is_pinned)
        self.pin.setText(
            translate("SessionPaneActions", "Pinned")
            if is_pinned
            else translate("SessionPaneActions", "Pin")
        )
        self.pin.setToolTip(
            translate("SessionPaneActions", "Pinned: no replan moves it; click to let go")
            if is_pinned
            else translate("SessionPaneActions", "Pin it where it stands")
        )
        self.pin.setIcon(icon("pin", self._theme, "on_tint" if is_pinned else "text"))

    def _toggle_done(self) -> None:
        session = self._session
        if session is None:
            return
        if self._document.state.sessions[session].state is SessionState.DONE:
            self._do(translate("SessionPaneActions", "Plan {} again"), edits.reopen)
        else:
            now = self._now()
            self._do(
                translate("SessionPaneActions", "Done: {}"),
                lambda state, id_: edits.complete_as_planned(state, id_, now),
            )

    def _toggle_pin(self) -> None:
        slot = self._document.state.slots.get(self._session) if self._session else None
        if slot is not None and slot.pinned:
            self._do(translate("SessionPaneActions", "Unpin {}"), edits.unpin)
        else:
            self._do(translate("SessionPaneActions", "Pin {}"), edits.pin)

    def _show_menu(self) -> None:
        if self._session is not None:
            menu = SessionMenu(
                self._document, self._session, self._now, self.edit_wished.emit, self
            )
            menu.show_at(self.more.mapToGlobal(self.more.rect().bottomLeft()))

    def _do(self, name: str, edit: Callable[[State, SessionId], State]) -> None:
        """Edit the session on show; `name` has a place for its title."""
        session = self._session
        if session is not None:
            title = self._document.state.sessions[session].words
            self._document.do(name.replace("{}", title), lambda state: edit(state, session))
