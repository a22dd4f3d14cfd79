"""The three ways to replan, side by side: what each would do in numbers, one of them chosen."""

from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QBoxLayout, QButtonGroup, QSizePolicy, QWidget

from core.loads import DayLoad
from core.replan.proposal import Proposal, Strategy
from gui import words
from gui.lines import Lines
from gui.replan.chart import highest, paint_loads
from gui.theme import BODY, SMALL, Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

NAMES: Mapping[Strategy, tuple[str, str]] = {
    Strategy.LEAST_CHANGE: (
        QT_TRANSLATE_NOOP("ReplanCards", "Least change"),
        QT_TRANSLATE_NOOP("ReplanCards", "Whatever can stay, stays"),
    ),
    Strategy.EVEN: (
        QT_TRANSLATE_NOOP("ReplanCards", "Spread evenly"),
        QT_TRANSLATE_NOOP("ReplanCards", "Days as full as each other"),
    ),
    Strategy.EARLY: (
        QT_TRANSLATE_NOOP("ReplanCards", "Finish early"),
        QT_TRANSLATE_NOOP("ReplanCards", "Everything as soon as it can be"),
    ),
}
"""What each strategy is called, and its tip."""

CHART, PAD, NARROWEST = 44, 10, 112


class StrategyCard(QAbstractButton):
    """One way, as a card that is chosen like a radio button. Empty until something was found."""

    def __init__(self, theme: Theme, strategy: Strategy) -> None:
        super().__init__()
        self._theme = theme
        self.strategy = strategy
        self._name, tip = (translate("ReplanCards", text) for text in NAMES[strategy])
        self._facts: list[tuple[str, str]] = []
        self._loads: list[DayLoad] = []
        self._top = 0
        self._title_height = 0.0
        self.setCheckable(True)
        self.setToolTip(tip)
        self.setAccessibleName(self._name)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        theme.changed.connect(self.updateGeometry)

    def title_at(self, width: int) -> Lines:
        """Its name as it stands in a card of that width: in two lines where one is too short."""
        room = width - 2 * self._theme.px(PAD)
        font, right = self._theme.font(BODY, bold=True), self.isRightToLeft()
        return Lines(self._name, font, room, most=2, at_right=right)

    def give_title(self, height: float) -> None:
        """Have that room for the name, so that cards beside each other line up."""
        if height != self._title_height:
            self._title_height = height
            self.updateGeometry()
            self.update()

    def show_proposal(self, proposal: Proposal | None, top: int = 0) -> None:
        """Show what was found, its bars on a scale of `top` minutes; None is nothing yet."""
        self._facts = [] if proposal is None else facts(proposal)
        self._loads = [] if proposal is None else list(proposal.loads.values())
        self._top = top
        said = ", ".join(text for text, _ in self._facts)
        self.setAccessibleName(f"{self._name}: {said}" if said else self._name)
        self.update()

    def sizeHint(self) -> QSize:
        """Title, four facts and the bars."""
        px = self._theme.px
        line = round(self._line(SMALL) + 0.5) + px(1)
        title = round(max(self._title_height, self._line(BODY)))
        height = px(2 * PAD) + title + px(4) + 4 * line + px(8 + CHART)
        return QSize(px(NARROWEST), height)

    def minimumSizeHint(self) -> QSize:
        """As narrow as its words allow."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the card."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter)
        px, color = self._theme.px, self._theme.color
        left, top, width = px(PAD), float(px(PAD)), self.width() - 2 * px(PAD)
        chosen = self.isChecked()
        title = self.title_at(self.width())
        painter.setPen(color("on_tint" if chosen else "text"))
        title.draw(painter, QPointF(left, top))
        top += max(title.height, self._title_height) + px(4)
        for text, token in self._facts or [(translate("ReplanCards", "Looking…"), "muted")]:
            line = Lines(text, self._theme.font(SMALL), width, at_right=self.isRightToLeft())
            painter.setPen(color("on_tint" if chosen and token == "muted" else token))
            line.draw(painter, QPointF(left, top))
            top += line.height + px(1)
        room = QRectF(left, self.height() - px(PAD + CHART), width, px(CHART))
        paint_loads(painter, room, self._theme, self._loads, self._top)
        painter.end()

    def _paint_ground(self, painter: QPainter) -> None:
        chosen = self.isChecked()
        edge = QRectF(self.rect()).adjusted(1, 1, -1, -1)
        painter.setBrush(self._theme.color("accent_tint" if chosen else "card"))
        line = "accent" if chosen else "muted" if self.underMouse() else "line"
        painter.setPen(QPen(self._theme.color(line), 2 if chosen else 1))
        painter.drawRoundedRect(edge, self._theme.px(8), self._theme.px(8))
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self._theme.color("accent"), 1, Qt.PenStyle.DotLine))
            inner = edge.adjusted(4, 4, -4, -4)
            painter.drawRoundedRect(inner, self._theme.px(5), self._theme.px(5))

    def _line(self, size: int) -> float:
        return Lines("x", self._theme.font(size), 100).height


class StrategyCards(QWidget):
    """The three cards; `chosen` tells which one is chosen, by hand or by arrow key."""

    chosen = Signal(object)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.cards = {strategy: StrategyCard(theme, strategy) for strategy in Strategy}
        self._group = QButtonGroup(self)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(theme.px(8))
        for card in self.cards.values():
            self._group.addButton(card)
            self._row.addWidget(card)
        self.cards[Strategy.LEAST_CHANGE].setChecked(True)
        self._group.buttonToggled.connect(self._toggled)
        theme.changed.connect(self._stand)

    @property
    def strategy(self) -> Strategy:
        """The one that is chosen."""
        return next(s for s, card in self.cards.items() if card.isChecked())

    def show_proposals(self, proposals: Mapping[Strategy, Proposal]) -> None:
        """Show what was found so far, all bars on one scale."""
        top = max((highest(list(p.loads.values())) for p in proposals.values()), default=0)
        for strategy, card in self.cards.items():
            card.show_proposal(proposals.get(strategy), top)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Stand the cards one below the other where they do not fit side by side."""
        super().resizeEvent(event)
        self._stand()

    def minimumSizeHint(self) -> QSize:
        """As narrow as one card; the height follows from how they stand."""
        return QSize(self._theme.px(NARROWEST), self._row.minimumSize().height())

    def fits(self, width: int) -> bool:
        """Whether the cards have room side by side in that width."""
        return width >= 3 * self._theme.px(NARROWEST) + 2 * self._row.spacing()

    def _stand(self) -> None:
        width, gaps = self.width(), 2 * self._row.spacing()
        fits = self.fits(width)
        side = QBoxLayout.Direction.LeftToRight
        self._row.setDirection(side if fits else QBoxLayout.Direction.TopToBottom)
        each = (width - gaps) // 3 if fits else width
        height = max(card.title_at(each).height for card in self.cards.values())
        for card in self.cards.values():
            card.give_title(height)

    def _toggled(self, card: StrategyCard, checked: bool) -> None:
        if checked:
            self.chosen.emit(card.strategy)


def facts(proposal: Proposal) -> list[tuple[str, str]]:
    """What a proposal does in numbers, each with the colour it is said in."""
    left = len(proposal.unplaced)
    spare = proposal.slack.minutes
    return [
        (
            translate("ReplanCards", "{count} moved").format(count=len(proposal.moves))
            if proposal.moves
            else translate("ReplanCards", "Nothing moves"),
            "text",
        ),
        (translate("ReplanCards", "{kept} kept").format(kept=proposal.kept), "muted"),
        (translate("ReplanCards", "{left} left out").format(left=left), "missed")
        if left
        else (translate("ReplanCards", "All fit"), "muted"),
        (translate("ReplanCards", "{length} spare").format(length=words.duration(spare)), "muted")
        if spare >= 0
        else (
            translate("ReplanCards", "{length} short").format(length=words.duration(-spare)),
            "missed",
        ),
    ]
