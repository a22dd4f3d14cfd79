"""Over and under the outline: the plan with its ring, whether it fits, whether it is saved."""

from enum import Enum

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from gui import words
from gui.document import Saving
from gui.icons import icon
from gui.lines import LinesLabel
from gui.theme import CAPTION, PLAN_TITLE, SMALL, Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

RING = 46
"""The ring's side in pixels at 100 %."""


def beside(widget: QWidget, side: int) -> QRectF:
    """Where a form of that side stands before the words, on the side where reading begins."""
    left = widget.width() - side if widget.isRightToLeft() else 0
    return QRectF(left, (widget.height() - side) / 2, side, side)


def lead_in(widget: QWidget, row: QHBoxLayout, room: int) -> None:
    """Leave room before the words for such a form."""
    mirrored = widget.isRightToLeft()
    row.setContentsMargins(0 if mirrored else room, 0, room if mirrored else 0, 0)


class Brand(QWidget):
    """The name of the program beside a square of its accent."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._name = LinesLabel(theme, SMALL, "muted", bold=True)
        self._name.show_text("Tenday")
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._name)
        theme.changed.connect(self._dress)
        self._dress()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the form beside the words."""
        side = self._theme.px(14)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._theme.color("accent"))
        painter.drawRoundedRect(beside(self, side), 4, 4)
        painter.end()

    def _dress(self) -> None:
        lead_in(self, self._row, self._theme.px(22))


class Ring(QWidget):
    """How much is done: a ring that fills clockwise from the top, its percentage inside."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._share = 0.0

    def show_share(self, done: int, all_: int) -> None:
        """Show `done` minutes of `all_`."""
        self._share = done / all_ if all_ else 0.0
        self.setAccessibleName(
            translate("OutlineHead", "{percent} % done").format(percent=self._percent)
        )
        self.setToolTip(translate("OutlineHead", "{percent} % done").format(percent=self._percent))
        self.update()

    @property
    def _percent(self) -> int:
        return int(self._share * 100)

    def sizeHint(self) -> QSize:
        """A square."""
        return QSize(self._theme.px(RING), self._theme.px(RING))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the form beside the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        thick = self._theme.px(5)
        ring = QRectF(self.rect()).adjusted(thick / 2, thick / 2, -thick / 2, -thick / 2)
        painter.setPen(QPen(self._theme.color("line"), thick))
        painter.drawEllipse(ring)
        if self._share > 0:
            pen = QPen(self._theme.color("accent"), thick)
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            painter.setPen(pen)
            painter.drawArc(ring, 90 * 16, -round(min(self._share, 1.0) * 360 * 16))
        painter.setPen(self._theme.color("text"))
        painter.setFont(self._theme.font(CAPTION, bold=True))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, f"{self._percent}%")
        painter.end()


class PlanHead(QWidget):
    """The plan's ring, its title, and its hours and days; a click asks for the other plans."""

    plans_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.plans = QToolButton()
        self.plans.setProperty("icon_only", True)
        self.plans.setProperty("flat", True)
        self.plans.setToolTip(self.tr("Other plans"))
        self.plans.clicked.connect(self.plans_wished)
        self.note = QToolButton()
        self.note.setProperty("icon_only", True)
        self.note.setProperty("flat", True)
        self._has_note = False
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._ring = Ring(theme)
        self.title = LinesLabel(theme, PLAN_TITLE, bold=True, most=2)
        self.figures = LinesLabel(theme, SMALL, "muted", most=2)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(theme.px(12))
        row.addWidget(self._ring, 0, Qt.AlignmentFlag.AlignVCenter)
        column = QVBoxLayout()
        column.setSpacing(theme.px(1))
        column.addStretch()
        column.addWidget(self.title)
        column.addWidget(self.figures)
        column.addStretch()
        row.addLayout(column, 1)
        buttons = QVBoxLayout()
        buttons.setSpacing(0)
        buttons.addWidget(self.plans)
        buttons.addWidget(self.note)
        row.addLayout(buttons)
        theme.changed.connect(self._dress)
        self._dress()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """The whole head is as good as its button."""
        if event.button() is Qt.MouseButton.LeftButton and self.rect().contains(
            event.position().toPoint()
        ):
            self.plans_wished.emit()

    def _dress(self) -> None:
        side = self._theme.px(16)
        self.plans.setIcon(icon("chevron-down", self._theme))
        self.plans.setIconSize(QSize(side, side))
        self.note.setIconSize(QSize(side, side))
        self.show_note(self._has_note)

    def show_note(self, is_there: bool) -> None:
        """Show whether there is a note on the plan."""
        self._has_note = is_there
        said = self.tr("Note on the plan") if is_there else self.tr("Write a note on the plan")
        self.note.setToolTip(said)
        self.note.setAccessibleName(said)
        self.note.setIcon(icon("text", self._theme, "accent" if is_there else "muted"))

    def show_plan(self, title: str, done: int, all_: int, to_go: str) -> None:
        """Show the plan: minutes done of all, and how far the day that matters is off."""
        self._ring.show_share(done, all_)
        self.title.show_text(title)
        self.plans.setAccessibleName(self.tr("{title}: other plans").format(title=title))
        self.figures.show_text(
            translate("OutlineHead", "{done} of {all} h · {to_go}").format(
                done=words.hours(done), all=words.hours(all_), to_go=to_go
            )
        )


class Mood(Enum):
    """What the slack card says in colour."""

    GOOD = ("done_tint", "on_done")
    TIGHT = ("missed_tint", "missed")
    SHORT = ("now", "text")


class SlackCard(LinesLabel):
    """One sentence on whether the plan fits before the day that matters."""

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(theme, SMALL, most=3, parent=parent)
        self._mood = Mood.GOOD
        self._dress()
        theme.changed.connect(self._dress)

    def show_slack(self, spare: int, needed: int, target: str) -> None:
        """Show `spare` minutes over what is `needed`, before the date that `target` names."""
        if needed == 0:
            mood, strong, rest = (
                Mood.GOOD,
                translate("OutlineHead", "Nothing left to do"),
                translate("OutlineHead", "before {target}").format(target=target),
            )
        elif spare < 0:
            mood, strong, rest = (
                Mood.SHORT,
                translate("OutlineHead", "{length} short").format(length=words.duration(-spare)),
                translate("OutlineHead", "before {target}").format(target=target),
            )
        elif spare == 0:
            mood, strong, rest = (
                Mood.TIGHT,
                translate("OutlineHead", "Nothing to spare"),
                translate("OutlineHead", "before {target}").format(target=target),
            )
        else:
            mood = Mood.TIGHT if spare * 20 < needed else Mood.GOOD
            strong, rest = (
                translate("OutlineHead", "{length} spare").format(length=words.duration(spare)),
                translate("OutlineHead", "before {target}").format(target=target),
            )
        self._mood = mood
        self.set_token(mood.value[1])
        self.show_text(f"{strong} {rest}", bold=(0, len(strong)))

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the card; a bar where reading starts says that time is tight or short."""
        ground, _ = self._mood.value
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        alpha = 0.1 if self._mood is Mood.SHORT else 1.0
        painter.setBrush(self._theme.color(ground, alpha))
        painter.drawRoundedRect(self.rect(), 8, 8)
        if self._mood is not Mood.GOOD:
            bar = "missed" if self._mood is Mood.TIGHT else "now"
            painter.setClipRect(
                self.width() - 3 if self.isRightToLeft() else 0, 0, 3, self.height()
            )
            painter.setBrush(self._theme.color(bar))
            painter.drawRoundedRect(self.rect(), 8, 8)
            painter.setClipping(False)

    def _dress(self) -> None:
        across, down = self._theme.px(12), self._theme.px(8)
        self.setContentsMargins(across, down, across, down)


class SavingLine(QWidget):
    """The foot: whether what is on the screen is in the library."""

    again_wished = Signal()

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self._saving = Saving.SAVED
        self._text = LinesLabel(theme, SMALL, "muted")
        self.again = QPushButton(translate("OutlineHead", "Try again"))
        self.again.setProperty("link", True)
        self.again.setCursor(Qt.CursorShape.PointingHandCursor)
        self.again.clicked.connect(self.again_wished)
        row = self._row = QHBoxLayout(self)
        row.addWidget(self._text)
        row.addWidget(self.again)
        row.addStretch()
        theme.changed.connect(self._dress)
        self._dress()
        self.show_saving(Saving.SAVED)

    @property
    def text(self) -> QLabel:
        """The label that says it in words."""
        return self._text

    def show_saving(self, saving: Saving) -> None:
        """Say how far saving is."""
        self._saving = saving
        self._text.show_text(translate("OutlineHead", _WORDS[saving]))
        self._text.set_token("missed" if saving is Saving.FAILED else "muted")
        self.again.setVisible(saving is Saving.FAILED)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the form beside the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        side = self._theme.px(8)
        dot = beside(self, side)
        if self._saving is Saving.WRITING:
            painter.setPen(QPen(self._theme.color("muted"), 1.3))
            painter.drawEllipse(dot.adjusted(1, 1, -1, -1))
        else:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(self._theme.color(_DOTS[self._saving]))
            painter.drawEllipse(dot)
        painter.end()

    def _dress(self) -> None:
        lead_in(self, self._row, self._theme.px(16))
        self._row.setSpacing(self._theme.px(4))


_WORDS = {
    Saving.SAVED: QT_TRANSLATE_NOOP("OutlineHead", "Saved"),
    Saving.WRITING: QT_TRANSLATE_NOOP("OutlineHead", "Saving…"),
    Saving.FAILED: QT_TRANSLATE_NOOP("OutlineHead", "Not saved ·"),
}
_DOTS = {Saving.SAVED: "done", Saving.FAILED: "missed"}
