"""A note in a window of its own: its text, beside it how it reads, and how long it is.

It writes and follows the document as the session's pane does, so both always show the same.
"""

import re
from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import (
    QDialog,
    QLabel,
    QPushButton,
    QSplitter,
    QVBoxLayout,
    QWidget,
)

from core.changes import Changes
from core.model import State
from core.notes import Subject, is_there
from core.pictures.naming import with_words_alone
from gui import words
from gui.document import Document
from gui.flow import Flow
from gui.lines import LinesLabel
from gui.local_keys import LocalKeys
from gui.notes import keys
from gui.notes.find_bar import FindBar
from gui.notes.kept_note import KeptNote
from gui.notes.naming import note_on, title_of
from gui.notes.other_plans import OtherPlans
from gui.notes.preview import Preview
from gui.notes.session_links import Reachable, SessionLinks
from gui.pictures.album import Album
from gui.pictures.inserting import Inserting
from gui.session_pane import sayings
from gui.theme import RANGE, SMALL, Theme
from gui.toast import Toast
from gui.translation import translate

PAUSE = 150
"""Milliseconds after an edit until it is shown as it reads."""

BUTTONS = (
    *(keys.BULLETS, keys.NUMBERS, keys.BOXES, keys.CODE, keys.LINK, keys.PICTURE),
    *(keys.TEMPLATE, keys.FIND),
)

SHOWN = {"notes", "day_notes", "plan_note", "sessions", "days", "plan", "run_up", "slots"}
"""The tables that the window shows anything of."""

COUNTED = 200_000
"""Characters up to which words are counted."""

_WORD = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uf900-\ufaff]|[^\W\u3040-\u30ff\u3400-\u9fff]+")
"""A word; of Chinese and Japanese, which put no gaps between words, a character."""


class NoteWindow(QDialog):
    """Stands beside the main window until it is closed or what it is on is no more.

    `link_wished` has the words of the link to a session that was followed.
    """

    link_wished = Signal(str)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        own_keys: LocalKeys,
        subject: Subject,
        parent: QWidget,
        others: OtherPlans | None = None,
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._document, self._theme, self.subject = document, theme, subject
        self.heading = LinesLabel(theme, RANGE, bold=True, most=2)
        self.where = LinesLabel(theme, SMALL, "muted", most=2)
        self.note = KeptNote(document, theme, own_keys)
        self.preview = Preview()
        self.count = QLabel()
        self.find_bar = FindBar(self.note, theme)
        self._soon = QTimer(self, singleShot=True, interval=PAUSE)
        self._soon.timeout.connect(self._show_reading)
        self._others = others or OtherPlans(parent=self)
        SessionLinks(self.note, lambda: document.state, self._others, self.link_wished.emit)
        self._lay_out()
        self._connect()
        self.note.show_note(subject)
        self._show()
        self._show_reading()

    def show_pictures(self, album: Album) -> None:
        """Take pictures into the note, and show those of the album in it."""
        Inserting(self.note, album, Toast(self, self._theme).show_error)
        self.preview.show_pictures(album)

    def flush(self) -> None:
        """Write what was typed and not yet written."""
        self.find_bar.finish()
        self.note.write()

    def done(self, result: int) -> None:
        """Write what was typed before going, by Escape or by the cross."""
        self.flush()
        super().done(result)

    def _lay_out(self) -> None:
        px = self._theme.px
        both = QSplitter()
        both.setChildrenCollapsible(False)
        for part in (self.note, self.preview):
            part.setMinimumWidth(px(160))
            both.addWidget(part)
        column = QVBoxLayout(self)
        column.setContentsMargins(px(16), px(16), px(16), px(12))
        column.setSpacing(px(8))
        column.addWidget(self.where)
        column.addWidget(self.heading)
        column.addLayout(self._marks())
        column.addWidget(both, 1)
        column.addWidget(self.find_bar)
        column.addWidget(self.count)
        room = self.screen().availableGeometry().size()
        self.resize(min(px(860), room.width() - px(32)), min(px(620), room.height() - px(64)))

    def _marks(self) -> Flow:
        """A button for each thing that keys ask for, but those of single words and lines."""
        row = Flow(self._theme.px(4))
        for command in self.note.keys:
            if command.id in BUTTONS:
                typed = command.shortcut().toString(QKeySequence.SequenceFormat.NativeText)
                button = QPushButton(command.name)
                button.setAutoDefault(False)
                button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
                button.setToolTip(f"{command.name} ({typed})" if typed else command.name)
                button.clicked.connect(self._doing(command.id))
                row.addWidget(button)
        return row

    def _doing(self, id_: str) -> Callable[[], None]:
        def act() -> None:
            self.note.setFocus()
            self.note.carry_out(id_)

        return act

    def _connect(self) -> None:
        self._document.changed.connect(self._changed)
        self._document.opened.connect(self._gone)
        self._theme.changed.connect(self._show_reading)
        self.note.textChanged.connect(self._soon.start)
        self.note.cursorPositionChanged.connect(self._soon.start)
        self.note.find_wished.connect(self.find_bar.open)
        self.preview.link_wished.connect(self.link_wished)
        self._others.changed.connect(self._soon.start)

    def _changed(self, changes: Changes) -> None:
        if not is_there(self._document.state, self.subject):
            self._gone()
        elif changes.tables() & SHOWN:
            self.note.follow()
            self._show()

    def _gone(self) -> None:
        """Close without writing: there is nothing there to be written to."""
        self.note.show_note(None)
        self.close()

    def _show(self) -> None:
        state = self._document.state
        self.setWindowTitle(note_on(state, self.subject))
        self.heading.show_text(title_of(state, self.subject))
        self.where.show_text(_where(state, self.subject))

    def _show_reading(self) -> None:
        text = self.note.toPlainText()
        line = self.note.textCursor().blockNumber()
        self.preview.show_text(text, line, Reachable(self._document.state, self._others))
        if len(text) > COUNTED:
            said = self.tr("{count} characters").format(count=words.number(len(text)))
        else:
            counted = sum(1 for _ in _WORD.finditer(with_words_alone(text)))
            said = self.tr("Words: {count}").format(count=words.number(counted))
        self.count.setText(said)


def _where(state: State, subject: Subject) -> str:
    """Where in the plan that is: a session's day, a day's date, the plan's target date."""
    if (session := subject.session) is not None:
        return sayings.where(state, state.sessions[session])
    if (day := subject.day) is None:
        target = words.date_words(state.run_up.target_date)
        return translate("Notes", "The whole plan, until {date}").format(date=target)
    date = state.date_of_day(day)
    return " · ".join(filter(None, (state.plan.title, date and words.date_words(date))))
