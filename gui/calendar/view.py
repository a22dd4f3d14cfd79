"""The week view: heads, all-day lane and hours as one widget, with the document behind them.

Here wishes become edits: whatever the pointer or the keyboard asks for goes to `document.do` once,
and what comes back as Changes is laid out and repainted for the days it touches.
"""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QContextMenuEvent,
    QHelpEvent,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QToolTip, QVBoxLayout, QWidget
from whenever import Date, Instant

from core import edits
from core.changes import Changes
from core.model import ReadingId, SessionId, State
from core.timespan import Span
from gui.calendar.all_day import AllDayLane
from gui.calendar.chip import Chip
from gui.calendar.dates import MOVING, Dates
from gui.calendar.faces import Faces
from gui.calendar.geometry import SNAP, week_start
from gui.calendar.gestures import Edit, Gesture
from gui.calendar.grid import TimeGrid
from gui.calendar.hand import Hand
from gui.calendar.heads import DayHeads
from gui.calendar.keys import GOING, Wish, next_shown, wish_of
from gui.calendar.paint import Look
from gui.calendar.words import first_weekday, moment
from gui.document import Document
from gui.theme import Theme
from gui.words import date_range, duration

MORNING = 8
"""The hour that is shown at the top, less one, where no study hours say otherwise."""


class WeekView(QWidget):
    """A run of dates, side by side, with everything that stands on them.

    Mouse: drag a block to move it (quarter hours; Alt makes it five minutes), drag its upper or
    lower edge to resize it, Esc gives it back, Ctrl and the wheel zoom. Keyboard: arrows choose,
    Alt+Up/Down moves by a quarter hour, Alt+Left/Right by a day, Shift+Up/Down makes the session
    shorter or longer at its end and Alt+Shift+Up/Down at its start, Enter edits, the menu key opens
    the menu, Delete takes the session off the calendar (it stays in the plan), Esc lets go.
    """

    selected_changed = Signal(object)
    edit_wished = Signal(str)
    menu_wished = Signal(str, QPoint)
    create_wished = Signal(object, int)
    range_changed = Signal()

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
        self._index: Dates | None = None
        self._first, self._count = Date(2000, 1, 3), 7
        self._settled = False
        self.grid = TimeGrid(theme, now, self)
        self.heads = DayHeads(self.grid, theme, now, self)
        self.all_day = AllDayLane(self.grid, theme, self)
        self._hand = Hand(self.grid, document)
        self._chip = Chip(theme, self)
        self._build()
        self._connect()
        self._minute = QTimer(self, singleShot=True)
        self._minute.timeout.connect(self._tick)
        self._wait_for_the_minute()
        self._open()

    # For the window

    @property
    def dates(self) -> tuple[Date, int]:
        """The first date shown, and how many."""
        return self._first, self._count

    @property
    def selected(self) -> SessionId | None:
        """The chosen session."""
        return self.grid.selected

    def select(self, session: SessionId | None) -> None:
        """Choose a session; its block comes into view if it stands in the range."""
        if session == self.grid.selected:
            return
        self.grid.set_selected(session)
        if session is not None:
            self.grid.bring_into_view(session)
        self.selected_changed.emit(session)

    def show_date(self, date: Date) -> None:
        """Show the week that holds `date`; weeks begin as the locale has it."""
        self._show_from(week_start(date, first_weekday()))

    def today(self) -> None:
        """Show the week of today."""
        self.show_date(self._today())

    def next_week(self) -> None:
        """Show what comes after."""
        self._show_from(self._first.add(days=self._count))

    def previous_week(self) -> None:
        """Show what came before."""
        self._show_from(self._first.subtract(days=self._count))

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
        over = self._hand.carry_in(session, at)
        if over:
            self._chip.hide()
        else:
            self._chip.carry(self._document.state.sessions[session].title, at)
        return over

    def drag_in_drop(self) -> None:
        """Let go: the session stands where it was shown, or nothing happens off the dates."""
        self._chip.hide()
        self._hand.drop()

    def drag_in_cancel(self) -> None:
        """Forget what is carried."""
        self._chip.hide()
        self._hand.cancel()

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
        document, hand = self._document, self._hand
        document.opened.connect(self._open)
        document.changed.connect(self._follow)
        self._theme.changed.connect(self._dress)
        self.grid.geometry_changed.connect(self._align_heads)
        self.grid.installEventFilter(self)
        self.grid.viewport().installEventFilter(self)
        self.all_day.tick_wished.connect(self._tick_reading)
        hand.chosen.connect(self.select)
        hand.opened.connect(self.edit_wished)
        hand.drawn.connect(lambda start: self.create_wished.emit(start, 60))
        hand.released.connect(self._commit)
        hand.week_wished.connect(lambda way: self.next_week() if way > 0 else self.previous_week())

    def _dress(self) -> None:
        palette = self.palette()
        palette.setColor(self.backgroundRole(), self._theme.color("background"))
        self.setPalette(palette)
        self._speak()

    def _speak(self) -> None:
        """Take the locale's words, and paint everything with them."""
        remarks = {
            Look.RUNNING: self.tr("now"),
            Look.MISSED: self.tr("missed"),
            Look.SKIPPED: self.tr("skipped"),
            Look.OPTIONAL: self.tr("optional"),
        }
        self.grid.show_plan(self._index, Faces(remarks))
        self._name()

    def _name(self) -> None:
        last = self._first.add(days=self._count - 1)
        dates = date_range(self._first, last)
        self.grid.setAccessibleName(self.tr("Week, {range}").format(range=dates))
        self.grid.setAccessibleDescription(
            self.tr(
                "Arrow keys choose a session. Alt and an arrow key moves it, Shift and an arrow "
                "key changes its length, Enter edits it."
            )
        )

    def _align_heads(self) -> None:
        self._beside.setFixedWidth(max(self.grid.width() - self.grid.viewport().width(), 0))

    # Following the document and the clock

    def _open(self) -> None:
        self._hand.cancel()
        if not self._document.is_open:
            return
        state = self._document.state
        self._index = Dates(state)
        self.select(None)
        self._speak()
        self._settled = False
        today = self._today()
        self.show_date(max(today, state.run_up.first_day))
        self._scroll_to_morning()

    def _follow(self, changes: Changes) -> None:
        if self._index is None:
            return
        self._hand.cancel()
        touched = self._index.follow(self._document.state, changes)
        if touched is None:
            self.grid.reset()
        else:
            self.grid.refresh(touched)
        if changes.tables() - {"notes", "records"} or changes.tables() & MOVING:
            self.heads.refresh()
            self.all_day.refresh()
        if self.selected is not None and self.selected not in self._document.state.sessions:
            self.select(None)

    def _tick(self) -> None:
        before = self.grid.dates and self._index
        self.grid.tick()
        if before:
            self.heads.update()
        self._wait_for_the_minute()

    def _wait_for_the_minute(self) -> None:
        passed = self._now().timestamp() % 60
        self._minute.start((60 - passed) * 1000 + 20)

    def _today(self) -> Date:
        zone_state = self._document.state if self._document.is_open else None
        if zone_state is not None:
            return zone_state.local(self._now()).date()
        return self._first

    def _show_from(self, first: Date) -> None:
        self._first = first
        self.grid.set_range(first, self._count)
        self._name()
        self.range_changed.emit()

    def _scroll_to_morning(self) -> None:
        """The first study hour stands an hour below the top, with the label before it whole."""
        state, geometry = self._document.state, self.grid.geometry_now
        starts = [
            hours.start.hour * 60 + hours.start.minute
            for date in geometry.dates
            for hours in state.availability.hours_on(date)
        ]
        first = min(starts, default=MORNING * 60)
        self.grid.verticalScrollBar().setValue(geometry.y_of(first - 60) - 10)

    # Edits

    def _commit(self, gesture: Gesture) -> None:
        span = gesture.span
        edit = gesture.commit()
        if edit is None or span is None:
            return
        self.select(gesture.session)
        self._do(self._named(gesture.verb, gesture.session, span), edit)

    def _do(self, name: str, edit: Edit, run: str | None = None) -> None:
        if self._document.do(name, edit, run):
            self._announce(name)

    def _named(self, verb: str, session: SessionId, span: Span) -> str:
        state = self._document.state
        title = state.sessions[session].title
        if verb == "Resize":
            text = self.tr("Resize {title} to {length}")
            return text.format(title=title, length=duration(span.minutes))
        when = moment(state.local(span.start))
        return self.tr("Move {title} to {time}").format(title=title, time=when)

    def _tick_reading(self, reading: str, done: bool) -> None:
        title = self._document.state.readings[ReadingId(reading)].title
        text = self.tr("Tick {title}") if done else self.tr("Untick {title}")
        self._do(
            text.format(title=title),
            lambda state: edits.tick_reading(state, ReadingId(reading), done),
        )

    def _announce(self, text: str) -> None:
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.grid, text))

    # Keys, menu, wheel, tips

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take from the grid what concerns the whole view."""
        kind = event.type()
        if isinstance(event, QKeyEvent) and watched is self.grid:
            if kind == QEvent.Type.ShortcutOverride:
                taken = self._wish(event) is not None
                if taken:
                    event.accept()
                return taken
            self._hand.key(event)
            return kind == QEvent.Type.KeyPress and self._key(event)
        if isinstance(event, QContextMenuEvent):
            return self._menu(event)
        if (
            isinstance(event, QWheelEvent)
            and event.modifiers() & Qt.KeyboardModifier.ControlModifier
        ):
            notches = event.angleDelta().y() / 120
            self.grid.set_hour(self.grid.hour * 1.12**notches, event.position().y())
            return True
        if isinstance(event, QHelpEvent) and kind == QEvent.Type.ToolTip:
            shown = self.grid.hit(event.pos().x(), event.pos().y() + self.grid.top)
            text = f"{shown.face.title}\n{shown.face.time}" if shown else ""
            QToolTip.showText(event.globalPos(), text, self.grid)
            return True
        if kind in (QEvent.Type.FocusIn, QEvent.Type.FocusOut) and watched is self.grid:
            self.grid.viewport().update()
        return super().eventFilter(watched, event)

    def _wish(self, event: QKeyEvent) -> Wish | None:
        return wish_of(event, self.grid.geometry_now.mirrored)

    def _key(self, event: QKeyEvent) -> bool:
        wish = self._wish(event)
        if wish is Wish.LET_GO and self._hand.cancel():
            return True
        if wish is None or self._index is None or self._hand.busy:
            return self._hand.busy
        if wish in GOING:
            top = self.grid.top
            chosen = next_shown(self.grid.all_shown(), self.selected, wish, top)
            if chosen is not None:
                self.select(SessionId(chosen.block.key))
                self._announce(f"{chosen.face.title}, {chosen.face.time}")
            return True
        session = self.selected
        if session is None:
            return False
        if wish is Wish.LET_GO:
            self.select(None)
        elif wish is Wish.EDIT:
            self.edit_wished.emit(session)
        elif wish is Wish.TAKE_OFF:
            self._take_off(session)
        else:
            self._nudge(session, wish)
        return True

    def _take_off(self, session: SessionId) -> None:
        title = self._document.state.sessions[session].title
        text = self.tr("Take {title} off the calendar").format(title=title)
        self._do(text, lambda state: edits.unschedule(state, session))

    def _nudge(self, session: SessionId, wish: Wish) -> None:
        """Move or resize by a step; steps that follow each other are undone together."""
        state = self._document.state
        span = state.span_of(session)
        target = span and nudged(state, span, wish)
        if span is None or target is None or target == span:
            return
        title = state.sessions[session].title
        if target.minutes == span.minutes:
            self._do(
                self.tr("Move {title}").format(title=title),
                lambda s: edits.move(s, session, target.start),
                f"move {session}",
            )
        else:
            self._do(
                self.tr("Resize {title}").format(title=title),
                lambda s: edits.resize(s, session, target.start, target.minutes),
                f"resize {session}",
            )
        self.grid.bring_into_view(session)

    def _menu(self, event: QContextMenuEvent) -> bool:
        if event.reason() == QContextMenuEvent.Reason.Keyboard:
            pieces = self.grid.pieces_of_selected()
            if pieces and self.selected is not None:
                x, y, width, height = pieces[0].box
                at = QPoint(x + width // 2, y + min(height, 24) - self.grid.top)
                self.menu_wished.emit(self.selected, self.grid.viewport().mapToGlobal(at))
            return True
        shown = self.grid.hit(event.x(), event.y() + self.grid.top)
        if shown is not None and not shown.block.busy:
            self.select(SessionId(shown.block.key))
            self.menu_wished.emit(shown.block.key, event.globalPos())
        return True

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the lines below heads and lane across the scroll bar's corner too."""
        painter = QPainter(self)
        line = self._theme.color("line")
        for head in (self.heads, self.all_day):
            painter.fillRect(0, head.geometry().bottom(), self.width(), 1, line)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        """Speak another language when asked to."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.LocaleChange:
            self._speak()


def nudged(state: State, span: Span, wish: Wish) -> Span | None:
    """The span a step further, on the wall clock; None where it would be too short."""
    from core.wallclock import from_wall

    step, zone = SNAP, state.availability.zone
    if wish in (Wish.DAY_BEFORE, Wish.DAY_AFTER):
        wall = state.local(span.start)
        date = wall.date().add(days=1 if wish is Wish.DAY_AFTER else -1)
        return Span.lasting(from_wall(date, wall.time(), zone), span.minutes)
    sign = step if wish in (Wish.LATER, Wish.LONGER, Wish.START_LATER) else -step
    if wish in (Wish.EARLIER, Wish.LATER):
        return Span.lasting(span.start.add(minutes=sign), span.minutes)
    if wish in (Wish.SHORTER, Wish.LONGER):
        start, minutes = span.start, span.minutes + sign
    else:
        start, minutes = span.start.add(minutes=sign), span.minutes - sign
    if not 5 <= minutes <= 24 * 60:
        return None
    return Span.lasting(start, minutes)
