"""Plain text in a few lines: wrapped to a width, the last line elided, one part of it bold.

The outline's rows, the cards and the toasts all draw through this. Text is never markup here, so
what a user typed shows exactly as it was typed.
"""

from collections.abc import Callable, Sequence
from html import escape
from typing import Any

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import (
    QFont,
    QFontMetricsF,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextLine,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from gui.theme import Theme


class Lines:
    """Text laid out once. `bold` is the part of the text, from and to, that is set in bold.

    `underlined` are such parts, too. `room` is the width it was given, at whose right edge it
    stands where it is `at_right`.
    """

    def __init__(
        self,
        text: str,
        font: QFont,
        width: float,
        most: int = 1,
        bold: tuple[int, int] | None = None,
        *,
        at_right: bool = False,
        underlined: Sequence[tuple[int, int]] = (),
    ) -> None:
        self._font = font
        self._underlined = underlined
        self.room = max(width, 1.0)
        self._at_right = at_right
        self._bold = bold
        text = text.replace("\n", " ")
        self.is_whole = True
        self._layout = self._lay_out(text)
        if self._layout.lineCount() > most:
            start = self._layout.lineAt(most - 1).textStart()
            metrics = QFontMetricsF(self._bold_font if bold and bold[1] > start else font)
            rest = metrics.elidedText(text[start:], Qt.TextElideMode.ElideRight, self.room)
            self._layout = self._lay_out(text[:start] + rest)
            self.is_whole = False
        self.height = self._layout.boundingRect().height()
        self.width = max(
            (
                self._layout.lineAt(i).naturalTextWidth()
                for i in range(min(most, self._layout.lineCount()))
            ),
            default=0.0,
        )

    def draw(self, painter: QPainter, at: QPointF) -> None:
        """Draw with the painter's pen, `at` being the top left corner."""
        self._layout.draw(painter, at)

    def place_at(self, point: QPointF) -> int | None:
        """Which letter is at a point, counted from the top left corner; None beside the text."""
        for number in range(self._layout.lineCount()):
            line = self._layout.lineAt(number)
            if line.naturalTextRect().contains(point):
                place: int = line.xToCursor(point.x(), QTextLine.CursorPosition.CursorOnCharacter)  # pyright: ignore
                return place
        return None

    @property
    def _bold_font(self) -> QFont:
        font = QFont(self._font)
        font.setWeight(QFont.Weight.DemiBold)
        return font

    def _lay_out(self, text: str) -> QTextLayout:
        layout = QTextLayout(text, self._font)
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        if self._at_right:
            option.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignAbsolute)
        layout.setTextOption(option)
        formats = [_part(link, QTextCharFormat.setFontUnderline, True) for link in self._underlined]
        if self._bold is not None:
            formats.append(_part(self._bold, QTextCharFormat.setFont, self._bold_font))
        if formats:
            layout.setFormats(formats)
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(self.room)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout


def _part(
    of: tuple[int, int], set_: Callable[[QTextCharFormat, Any], None], value: object
) -> QTextLayout.FormatRange:
    """A part of a text that is set in another way than the rest."""
    part, format_ = QTextLayout.FormatRange(), QTextCharFormat()
    set_(format_, value)
    part.start, part.length, part.format = of[0], of[1] - of[0], format_  # pyright: ignore[reportAttributeAccessIssue]
    return part


KNOWN = 6
"""How many widths a label remembers its lines for: a layout asks for the same few many times."""


class LinesLabel(QLabel):
    """A label of at most `most` lines that elides what does not fit and has it all as its tooltip.

    `token` names the theme's colour of the text, `size` its size on the type scale.
    """

    def __init__(
        self,
        theme: Theme,
        size: int,
        token: str = "text",
        *,
        bold: bool = False,
        most: int = 1,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._theme = theme
        self._size = size
        self._token = token
        self._is_bold = bold
        self._most = most
        self._part: tuple[int, int] | None = None
        self._known: dict[tuple[object, ...], Lines] = {}
        self.setTextFormat(Qt.TextFormat.PlainText)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        theme.changed.connect(self.updateGeometry)

    def show_text(self, text: str, bold: tuple[int, int] | None = None) -> None:
        """Show another text, `bold` being the part of it to set in bold."""
        self._part = bold
        self.setText(text)
        self.setToolTip("" if self._laid_out(self.width()).is_whole else plain_tip(text))
        self.updateGeometry()
        self.update()

    def set_token(self, token: str) -> None:
        """Paint the text in another of the theme's colours."""
        self._token = token
        self.update()

    def hasHeightForWidth(self) -> bool:
        """True: narrower means more lines."""
        return True

    def heightForWidth(self, width: int) -> int:
        """The height of the text wrapped to `width`."""
        return self._height(width)

    def sizeHint(self) -> QSize:
        """The text on one line."""
        wide = self._laid_out(100_000).width
        margins = self.contentsMargins()
        width = round(wide + 1) + margins.left() + margins.right()
        return QSize(width, self._height(max(self.width(), 1)))

    def minimumSizeHint(self) -> QSize:
        """Room for a few letters."""
        return QSize(self._theme.px(24), self._height(100_000))

    def resizeEvent(self, event: object) -> None:
        """Offer the whole text as a tooltip where it no longer fits."""
        self.setToolTip("" if self._laid_out(self.width()).is_whole else plain_tip(self.text()))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the text on it."""
        painter = QPainter(self)
        self.paint_ground(painter)
        painter.setPen(self._theme.color(self._token))
        lines = self._laid_out(self.width())
        margins = self.contentsMargins()
        free = self.height() - margins.top() - margins.bottom() - lines.height
        lines.draw(painter, QPointF(margins.left(), margins.top() + max(0, free / 2)))
        painter.end()

    def paint_ground(self, painter: QPainter) -> None:
        """Paint what lies under the text; nothing unless overridden."""

    def _height(self, width: int) -> int:
        margins = self.contentsMargins()
        return round(self._laid_out(width).height + 0.5) + margins.top() + margins.bottom()

    def _laid_out(self, width: int) -> Lines:
        margins = self.contentsMargins()
        inner = width - margins.left() - margins.right()
        key = self.text(), self._part, self._theme.scale, inner, self.isRightToLeft()
        if key not in self._known:
            if len(self._known) >= KNOWN:
                self._known.clear()
            font = self._theme.font(self._size, self._is_bold)
            self._known[key] = Lines(key[0], font, inner, self._most, key[1], at_right=key[4])
        return self._known[key]


def plain_tip(text: str) -> str:
    """The text for a tooltip, which Qt would read as HTML where it looks like it."""
    return f"<span>{escape(text)}</span>"
