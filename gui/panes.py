"""What stands beside the calendar: as many panes as there is room for, and the calendar always.

Where text is large or the screen small there is room for none: then the bar goes over the whole
width, so that what is asked for still finds its place beside the calendar. It knows nothing of
plans.
"""

from PySide6.QtCore import QByteArray, QEvent, QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from gui.actions import Actions
from gui.moving import move_to
from gui.theme import Theme

NARROW = 1100
"""Below this width, in pixels at 100 %, there is room for one pane beside the calendar."""

WIDTHS = [260, 892, 288]
"""Widths of outline, calendar and session pane when the window first opens."""


class Panes(QWidget):
    """Outline, calendar with its bar, and session pane, or a guest in that one's place."""

    def __init__(self, bar: QWidget, calendar: QWidget, actions: Actions, theme: Theme) -> None:
        super().__init__()
        self._bar, self._calendar, self._theme = bar, calendar, theme
        self._commands = actions.outline, actions.side_pane
        self._sides: list[tuple[QWidget, QAction]] = []
        self._asked: QWidget | None = None
        self._guest: QWidget | None = None
        self._own_widths = WIDTHS
        centre = QWidget()
        self._column, self._rows = QVBoxLayout(centre), QVBoxLayout(self)
        for layout in (self._column, self._rows):
            layout.setContentsMargins(0, 0, 0, 0)
            layout.setSpacing(0)
        self._column.addWidget(bar)
        self._column.addWidget(calendar, 1)
        self._split = QSplitter(Qt.Orientation.Horizontal)
        self._split.setHandleWidth(1)
        for pane in (QWidget(), centre, QWidget()):
            self._split.addWidget(pane)
        self._split.setStretchFactor(1, 1)
        self._split.setCollapsible(1, False)
        self._split.setSizes(WIDTHS)
        self._rows.addWidget(self._split, 1)
        theme.changed.connect(self._fold)

    def add(self, outline: QWidget, session_pane: QWidget) -> None:
        """Put in what stands on both sides, once there is time for it."""
        panes = (outline, session_pane)
        self._sides = list(zip(panes, self._commands, strict=True))
        for place, (pane, command) in zip((0, 2), self._sides, strict=True):
            pane.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
            if (empty := self._split.replaceWidget(place, pane)) is not None:
                empty.deleteLater()
            pane.show()
            command.toggled.connect(self._fold)
            command.triggered.connect(lambda _, of=(pane, command): self._wished(*of))
        self._split.setSizes(WIDTHS)
        self._fold()

    def stand_above(self, banner: QWidget) -> None:
        """Let `banner` stand right above the calendar, where it is shown."""
        self._column.insertWidget(self._column.indexOf(self._calendar), banner)

    def stand_beside(self, guest: QWidget | None) -> None:
        """Let `guest` have the session pane's place beside the week; None gives it back."""
        if guest is not None:
            self._own_widths = self._widths()
            self._split.addWidget(guest)
        self._guest = guest
        self._fold()
        if guest is None:
            self._split.setSizes(self._own_widths)
        else:
            before, _, behind = self._own_widths
            taken = 0 if self._sides[0][0].isHidden() else before
            wide = min(guest.sizeHint().width(), self.width() // 2)
            self._split.setSizes([before, self.width() - taken - wide, behind, wide])

    def _widths(self) -> list[int]:
        """The widths there are; a pane that is folded needs one, else it would come back as 0."""
        panes = [self._split.widget(place) for place in range(len(WIDTHS))]
        return [
            self._theme.px(usual) if pane is None or pane.isHidden() else width
            for pane, width, usual in zip(panes, self._split.sizes(), WIDTHS, strict=False)
        ]

    @property
    def guest(self) -> QWidget | None:
        """What has the session pane's place, where anything does."""
        return self._guest

    def show_outline(self) -> None:
        """Have the outline stand there, however little room there is."""
        outline, command = self._sides[0]
        self._asked = outline
        command.setChecked(True)
        self._fold()

    def widen_outline(self, width: int) -> None:
        """Give the outline that many pixels, the calendar the rest."""
        sizes = self._split.sizes()
        sizes[1] += sizes[0] - width
        sizes[0] = width
        self._split.setSizes(sizes)

    @property
    def widths(self) -> QByteArray:
        """How wide the panes are, for `restore`."""
        return self._split.saveState()

    def restore(self, widths: object) -> None:
        """Give the panes the widths they had, where anything is known of those."""
        if isinstance(widths, QByteArray):
            self._split.restoreState(widths)

    def minimumSizeHint(self) -> QSize:
        """Room for the bar and the calendar alone: all else folds away."""
        bar, calendar = self._bar.minimumSizeHint(), self._calendar.minimumSizeHint()
        return QSize(max(bar.width(), calendar.width()), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fold away what there is no room for."""
        super().resizeEvent(event)
        self._fold()

    def event(self, event: QEvent) -> bool:
        """Fold anew where what stands there takes another width, as dates and larger text do."""
        done = super().event(event)
        if event.type() == QEvent.Type.LayoutRequest:
            self._fold()
        return done

    @property
    def _is_wide(self) -> bool:
        """Whether there is room for both panes."""
        return self.width() >= self._theme.px(NARROW)

    @property
    def _is_tight(self) -> bool:
        """Whether there is no room for even one pane beside the bar."""
        pane = self._guest or self._sides[0][0]
        return self.width() < self.minimumSizeHint().width() + pane.minimumWidth()

    @property
    def _usual(self) -> QWidget | None:
        """Which pane stands there where there is room for one at most and none was asked for."""
        return None if self._is_tight else self._sides[0][0]

    def _wished(self, pane: QWidget, command: QAction) -> None:
        """Where there is no room for both, have the one that is asked for, or the usual again."""
        usual = self._usual
        if not self._is_wide and (self._asked or usual) is not pane:
            self._asked = pane
            command.setChecked(True)
        elif not self._is_wide and pane is not usual:
            self._asked = None
            command.setChecked(True)
        self._fold()

    def _fold(self) -> None:
        if not self._sides:
            return
        wide, alone, outline = self._is_wide, self._guest is None, self._sides[0][0]
        move_to(self._rows if self._is_tight else self._column, 0, self._bar)
        one = self._asked or self._usual
        for pane, command in self._sides:
            fits = (alone or pane is outline) if wide else (alone and pane is one)
            pane.setVisible(fits and command.isChecked())
