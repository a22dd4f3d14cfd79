"""One move of a proposal: what moves, from when to when, why, and a box to refuse it."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QWidget
from whenever import Instant

from core.model import SessionState, State
from core.replan.proposal import Move
from gui import words
from gui.boxes import BOX, paint_check
from gui.lines import Lines
from gui.sentences import in_words
from gui.theme import BODY, SMALL, Theme
from gui.translation import translate

LEFT, PAD = 26, 6


class MoveRow(QCheckBox):
    """Ticked means it may move. The box (or Space) refuses it; the words, or the focus, ask the
    calendar to show where it would go: `look_wished`.
    """

    look_wished = Signal(object)

    def __init__(
        self,
        theme: Theme,
        state: State,
        move: Move,
        *,
        refused: bool,
        is_new: bool = False,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self.session = move.session
        self._at = move.before if refused and not is_new else move.after
        self._title = state.sessions[move.session].words
        self._when = stays(state, move) if refused else from_to(state, move)
        self._why = (
            translate("ReplanMoves", "Refused: everything else is planned round it.")
            if refused
            else in_words(move.why)
        )
        leave = translate("ReplanMoves", "Untick to leave it where it is")
        if is_new:
            leave = translate("ReplanMoves", "Untick to leave it out")
            self._when = at_last(state, move)
            self._why = translate("ReplanMoves", "Left out.") if refused else in_words(move.why)
        self.setChecked(not refused)
        self.setAccessibleName(f"{self._title}: {self._when}. {self._why}")
        self.setToolTip(
            leave
            if not refused
            else translate("ReplanMoves", "Tick to take it in")
            if is_new
            else translate("ReplanMoves", "Tick to let it move")
        )
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def hasHeightForWidth(self) -> bool:
        """True: narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of all its words wrapped to `width`."""
        heights = sum(lines.height for lines, _ in self._lines(width))
        return round(heights + 0.5) + 2 * self._theme.px(PAD)

    def sizeHint(self) -> QSize:
        """The size at the width it has."""
        width = max(self.width(), self._theme.px(200))
        return QSize(self._theme.px(280), self.heightForWidth(width))

    def minimumSizeHint(self) -> QSize:
        """Room for the box and a few words."""
        return QSize(self._theme.px(140), self._theme.px(40))

    def hitButton(self, pos: QPoint) -> bool:
        """The box alone refuses."""
        return QRectF(0, 0, self._theme.px(LEFT), self.height()).contains(QPointF(pos))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click on the words asks to see the place."""
        super().mouseReleaseEvent(event)
        if not self.hitButton(event.position().toPoint()):
            self._look()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Coming here by key asks to see the place."""
        super().focusInEvent(event)
        if event.reason() in (Qt.FocusReason.TabFocusReason, Qt.FocusReason.BacktabFocusReason):
            self._look()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the box and the words, on a tint under the pointer."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        px = self._theme.px
        self._paint_ground(painter)
        top = float(px(PAD))
        side = px(BOX)
        one = Lines("x", self._theme.font(BODY), 100).height
        box = QRectF(px(4), top + (one - side) / 2, side, side)
        paint_check(painter, box, self._theme, self.isChecked())
        for lines, token in self._lines(self.width()):
            painter.setPen(self._theme.color(token))
            lines.draw(painter, QPointF(px(LEFT), top))
            top += lines.height
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        if self.underMouse():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color("card"))
            painter.drawRoundedRect(edge, self._theme.px(7), self._theme.px(7))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 2))
            painter.drawRoundedRect(edge, self._theme.px(7), self._theme.px(7))

    def _look(self) -> None:
        if self._at is not None:
            self.look_wished.emit(self._at)

    def _lines(self, width: int) -> list[tuple[Lines, str]]:
        room = width - self._theme.px(LEFT + PAD)
        font = self._theme.font
        title = Lines(self._title, font(BODY, bold=True), room, 2)
        when = Lines(self._when, font(SMALL), room, 2)
        why = Lines(self._why, font(SMALL), room, 4)
        token = "text" if self.isChecked() else "muted"
        return [(title, token), (when, token), (why, "muted")]


def from_to(state: State, move: Move) -> str:
    """Where a session goes, in words: "Tue 3 Mar 10:15 → 14:15"."""
    missed = state.sessions[move.session].state is SessionState.MISSED
    old = (
        translate("ReplanMoves", "not on the calendar")
        if move.before is None
        else moment(state, move.before)
    )
    if move.after is None:
        return translate("ReplanMoves", "{old} → off the calendar").format(old=old)
    new = moment(state, move.after)
    if move.before is not None and not missed:
        same = state.local(move.before).date() == state.local(move.after).date()
        new = words.clock(move.after, state.availability.zone) if same else new
    return f"{old} → {new}"


def at_last(state: State, move: Move) -> str:
    """Where a new session stands and how long it is: "Tue 3 Mar 14:15, 20 min"."""
    if move.after is None:
        return translate("ReplanMoves", "off the calendar")
    return f"{moment(state, move.after)}, {words.duration(state.sessions[move.session].minutes)}"


def stays(state: State, move: Move) -> str:
    """Where a session stays whose move is refused."""
    if state.sessions[move.session].state is SessionState.MISSED:
        return translate("ReplanMoves", "stays missed")
    if move.before is None:
        return translate("ReplanMoves", "stays off the calendar")
    return translate("ReplanMoves", "stays {moment}").format(moment=moment(state, move.before))


def moment(state: State, instant: Instant) -> str:
    """A moment near by: "Tue 3 Mar 10:15"."""
    date = words.date_words(state.local(instant).date())
    return f"{date} {words.clock(instant, state.availability.zone)}"
