"""The dates by the hour: heads, all-day lane and hours as one widget, the document behind them.

Here wishes become edits: whatever the pointer or the keyboard asks for goes to `document.do` once,
and what comes back as Changes is laid out and repainted for the days it touches.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import QCursor, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from whenever import Instant

from core import edits
from core.changes import Changes
from core.model import ReadingId, SessionId
from gui.calendar.accessible import Role, Voice
from gui.calendar.all_day import AllDayLane
from gui.calendar.asking import Asking
from gui.calendar.block_parts import key_of, parts_of
from gui.calendar.carrying import Swap, TakeOff
from gui.calendar.chip import Chip
from gui.calendar.choosing import Choosing
from gui.calendar.committing import Committing
from gui.calendar.dates import Dates
from gui.calendar.faces import Faces, remarks
from gui.calendar.geometry import DAY, SNAP, snapped
from gui.calendar.gestures import DropFromOutside
from gui.calendar.grid import TimeGrid
from gui.calendar.hand import Hand
from gui.calendar.heads import DayHeads
from gui.calendar.hint import Hint, hint_of
from gui.calendar.keyboard import Keyboard
from gui.calendar.keys import GridKeys
from gui.calendar.ranges import Dated
from gui.calendar.waiting import Waiting
from gui.document import Document
from gui.theme import Theme
from gui.words import date_range

UNSEEN = {"notes", "plan_note", "rules", "wording"}
"""The tables of which the calendar shows nothing."""

MORNING, EVENING = 8, 20
"""From when to when there is something to see where no study hours say otherwise."""


class HoursView(QWidget):
    """A run of dates, side by side, with everything that stands on them.

    Mouse: drag a block to move it (quarter hours; Alt makes it five minutes), drag its upper or
    lower edge to resize it; what it meets gives way as shown, and stays with Shift. Esc gives it
    back, Ctrl and the wheel zoom. `put` tells of a session that was let go of and of how many
    others moved with it. Keyboard: arrows choose,
    Alt+Up/Down moves by a quarter hour, Alt+Left/Right by a day, Shift+Up/Down makes the session
    shorter or longer at its end and Alt+Shift+Up/Down at its start, Enter edits, the menu key opens
    the menu, Delete takes the session off the calendar (it stays in the plan), Esc lets go.
    """

    selected_changed = Signal(object)
    edit_wished = Signal(str)
    focus_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    create_wished = Signal(object, int)
    put = Signal(str, int)
    turn_wished = Signal(int)
    followed = Signal(object)

    def __init__(
        self,
        document: Document,
        theme: Theme,
        now: Callable[[], Instant],
        keys: GridKeys,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._now = now
        self.index: Dates | None = None
        self.grid = TimeGrid(theme, now, self)
        self._shown = Dated(self.grid.geometry_now.first, self.grid.geometry_now.count)
        self.heads = DayHeads(self.grid, theme, now, self)
        self.all_day = AllDayLane(self.grid, theme, self)
        self.choosing = Choosing(self.grid)
        self.hand = Hand(self.grid, document, now, self.choosing)
        self._asking = Asking(self.grid, self.choosing)
        self._keyboard = Keyboard(self.grid, self.grid, self.hand, self.choosing, document, keys)
        voice = self._voice = Voice(self.grid, Role.List, lambda: parts_of(self.grid, self))
        voice.current = lambda: key_of(self.grid, self.grid.selected)
        self.grid.voice = voice
        self._committing = Committing(document, voice, self)
        self._chip = Chip(theme, self)
        self._hint = Hint(theme, self)
        waiting = Waiting(self.grid, document, theme)
        for signal in (self.selected_changed, self.followed):
            signal.connect(waiting.refresh)
        self._build()
        self._connect()
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._tick)
        self._wait_for_the_minute()
        self._open()

    # For the window

    @property
    def dates(self) -> Dated:
        """The dates shown."""
        return self._shown

    @property
    def selected(self) -> SessionId | None:
        """The chosen session."""
        return self.grid.selected

    def select(self, session: SessionId | None) -> None:
        """Choose a session; its block comes into view if it stands in the range."""
        if self._choose(session) and session is not None:
            self.grid.bring_into_view(session)

    def show_dates(self, dates: Dated) -> None:
        """Show these dates side by side."""
        self._shown = dates
        self.grid.set_range(dates.first, dates.count)
        self._name()

    def scroll_to_morning(self) -> None:
        """The first study hour stands an hour below the top, with the label before it whole."""
        geometry = self.grid.geometry_now
        first, _ = self._study_hours()
        self.grid.verticalScrollBar().setValue(geometry.y_of(first - 60) - 10)

    def fit_study_hours(self) -> None:
        """Make everything between the first study hour and the last visible at once."""
        first, last = self._study_hours()
        self.grid.fit(max(first - 30, 0), min(last + 30, DAY))

    def _study_hours(self) -> tuple[int, int]:
        """From which to which minute of the day there is anything to do on the dates shown."""
        if not self._document.is_open:
            return MORNING * 60, EVENING * 60
        availability = self._document.state.availability
        hours = [h for date in self.grid.geometry_now.dates for h in availability.hours_on(date)]
        starts = [h.start.hour * 60 + h.start.minute for h in hours]
        ends = [h.end.hour * 60 + h.end.minute if h.end > h.start else DAY for h in hours]
        return min(starts, default=MORNING * 60), max(ends, default=EVENING * 60)

    def show_preview(self, changes: Changes) -> None:
        """Show what an edit would move before it is made; empty Changes end it."""
        self.grid.show_preview(changes)

    # A session dragged here from elsewhere in the window

    def drag_in(self, session: SessionId, at: QPoint) -> bool:
        """Carry a session from elsewhere in the window; returns whether it is over a date.

        The widget it comes from keeps the mouse (a plain press grabs it) and calls this with each
        mouse move past the start distance and its global position. Over the grid the session shows
        as a block with its times, elsewhere as a chip at the pointer. Letting go is `drag_in_drop`,
        Esc is `drag_in_cancel`; both are also right where nothing is carried.
        """
        if session not in self._document.state.sessions:
            return False
        over = self.hand.carry_in(session, at)
        if over:
            self._chip.hide()
        else:
            self._chip.carry(self._document.state.sessions[session].words, at)
        return over

    def drag_in_drop(self) -> None:
        """Let go: the session stands where it was shown, or nothing happens off the dates."""
        self._chip.hide()
        self.hand.drop()

    def drag_in_cancel(self) -> None:
        """Forget what is carried."""
        self._chip.hide()
        self.hand.cancel()

    # Building

    def _build(self) -> None:
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addWidget(self.heads)
        head.addWidget(self.all_day)
        self._beside = QWidget(self)
        row = QHBoxLayout()
        row.setSpacing(0)
        row.addLayout(head, 1)
        row.addWidget(self._beside)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(row)
        column.addWidget(self.grid, 1)
        self.setFocusProxy(self.grid)
        self.setAutoFillBackground(True)
        self._dress()

    def _connect(self) -> None:
        document, hand, committing = self._document, self.hand, self._committing
        document.opened.connect(self._open)
        document.changed.connect(self._follow)
        self._theme.changed.connect(self._dress)
        self.grid.geometry_changed.connect(self._align_heads)
        self.all_day.tick_wished.connect(self._tick_reading)
        # What the pointer is on must not scroll away under it.
        self.choosing.chosen.connect(self._choose)
        hand.opened.connect(self.edit_wished)
        self._keyboard.opened.connect(self.edit_wished)
        self._keyboard.focus_wished.connect(self.focus_wished)
        self._asking.menu_wished.connect(self.menu_wished)
        self._keyboard.menu_wished.connect(self.menu_wished)
        self._keyboard.edited.connect(committing.do)
        self._keyboard.said.connect(self._voice.say)
        hand.drawn.connect(lambda start: self.create_wished.emit(start, 60))
        hand.course.released.connect(committing.commit)
        hand.course.refused.connect(self._document.trouble)
        hand.course.shown.connect(self._tell)
        hand.week_wished.connect(self.turn_wished)
        committing.chosen.connect(self._choose)
        committing.put.connect(self.put)
        committing.create_wished.connect(self.create_wished)

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("background"))
        self.setPalette(palette)
        self._speak()

    def _speak(self) -> None:
        """Take the locale's words, and paint everything with them."""
        self.grid.show_plan(self.index, Faces(remarks()))
        self._name()

    def _name(self) -> None:
        dates = date_range(self._shown.first, self._shown.last)
        self.grid.setAccessibleName(self.tr("Calendar, {range}").format(range=dates))
        self.grid.setAccessibleDescription(
            self.tr(
                "Arrow keys choose a session, Enter lifts it to move or resize it with the arrow "
                "keys, E edits it, the menu key shows what else can be done."
            )
        )

    def _tell(self) -> None:
        """Say what letting go would do."""
        course = self.hand.course
        gesture = course.gesture
        other = ""
        if isinstance(gesture, Swap) and gesture.other is not None:
            other = self._document.state.sessions[gesture.other].words
        # A line over the grid would keep Qt from scrolling the pixels that are there.
        told = "" if self.hand.edges.scrolls else hint_of(gesture, course.reason, other)
        self._hint.tell(told)
        if isinstance(gesture, TakeOff):
            self._chip.carry(gesture.title, QCursor.pos())
        elif not isinstance(gesture, DropFromOutside):
            self._chip.hide()

    def _align_heads(self) -> None:
        self._beside.setFixedWidth(max(self.grid.width() - self.grid.viewport().width(), 0))

    def _choose(self, session: SessionId | None) -> bool:
        """Choose without scrolling; returns whether it was another one before."""
        if session == self.grid.selected:
            return False
        self.grid.set_selected(session)
        self._voice.focus()
        self.selected_changed.emit(session)
        return True

    # Following the document and the clock

    def _open(self) -> None:
        self.hand.cancel()
        if not self._document.is_open:
            return
        self.index = Dates(self._document.state)
        self.select(None)
        self._speak()

    def _follow(self, changes: Changes) -> None:
        if self.index is None:
            return
        touched = self.index.follow(self._document.state, changes)
        if touched is None:
            self._speak()
        else:
            self.grid.refresh(touched)
        self.hand.course.follow(changes)
        if changes.tables() - UNSEEN:
            self.heads.refresh()
            self.all_day.refresh()
        if self.selected is not None and self.selected not in self._document.state.sessions:
            self.select(None)
        self.followed.emit(touched)

    def _tick(self) -> None:
        self.grid.tick()
        self.heads.refresh()
        self._wait_for_the_minute()

    def _wait_for_the_minute(self) -> None:
        passed = self._now().timestamp() % 60
        self._minute.start((60 - passed) * 1000 + 20)

    def lift(self, session: SessionId) -> None:
        """Pick a session up for the keys or the pointer to carry."""
        self._keyboard.lift(session)

    def moment_at(self, at: QPoint) -> Instant | None:
        """The quarter of an hour at a global position, None off the dates."""
        local, geometry = self.grid.viewport().mapFromGlobal(at), self.grid.geometry_now
        if not geometry.in_columns(local.x()):
            return None
        place = geometry.place_at(local.x(), local.y() + self.grid.top)
        return geometry.instant(place.date, snapped(place.minute, SNAP), place.half)

    # Edits

    def _tick_reading(self, reading: str, done: bool) -> None:
        title = self._document.state.readings[ReadingId(reading)].words
        text = self.tr("Tick {title}") if done else self.tr("Untick {title}")
        self._committing.do(
            text.format(title=title),
            lambda state: edits.tick_reading(state, ReadingId(reading), done),
        )

    # What a screen reader may ask for

    def choose(self, session: SessionId) -> None:
        """Choose a session and bring the keyboard to it."""
        self.grid.setFocus(Qt.FocusReason.OtherFocusReason)
        self.choosing.choose(session)
        self.grid.bring_into_view(session)

    def edit(self, session: SessionId) -> None:
        """Open the session's dialog."""
        self.edit_wished.emit(session)

    def menu(self, session: SessionId) -> None:
        """Open the session's menu at its block."""
        self.choose(session)
        self._keyboard.show_menu()

    # Qt

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines below heads and lane across the scroll bar's corner too."""
        painter = QPainter(self)
        line = self._theme.color("line")
        for head in (self.heads, self.all_day):
            painter.fillRect(0, head.geometry().bottom(), self.width(), 1, line)
        painter.end()

    def showEvent(self, event: QShowEvent) -> None:
        """Have Tab go from the heads down: in another parent the grid has come first again."""
        super().showEvent(event)
        self.setTabOrder(self.heads, self.all_day)
        self.setTabOrder(self.all_day, self.grid)

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when asked to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._speak()
