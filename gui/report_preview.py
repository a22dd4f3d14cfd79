"""The pages of a report or a sheet to leaf through before it is saved, and the same as text.

It shows what was made elsewhere: each page is a picture, fitted into its room or larger, to read.
"""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QPixmap, QResizeEvent, QShortcut, QWheelEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QScrollArea,
    QStackedWidget,
    QTextBrowser,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from core.report.preview import Preview
from gui import words
from gui.icon_button import IconButton
from gui.lines import LinesLabel
from gui.theme import SMALL, Theme
from gui.translation import translate

ROOM = QSize(320, 430)
"""The least room for a page, in pixels at 100 %."""

ZOOMS = (1.0, 1.5, 2.0, 3.0)
"""How much larger than fitted into its room a page is shown."""

EDGE = 8
KEY = QKeySequence(Qt.Key.Key_T)


class ReportPreview(QWidget):
    """Page Up and Page Down leaf, + and − change the size, T shows the text instead.

    `number` counts the pages from 0. The page that was leafed to is shown again once it is there.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self._pictures: tuple[bytes, ...] = ()
        self._page = QPixmap()
        self._said = ("", False)
        self.number, self.zoom = 0, 0
        self._wished = 0
        self.view = _PageView(self)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setAccessibleName(translate("ReportPreview", "The pages as text"))
        self._stack = QStackedWidget()
        self._stack.addWidget(self.view)
        self._stack.addWidget(self.text)
        self._stack.setMinimumSize(theme.px(ROOM.width()), theme.px(ROOM.height()))
        before, after = (
            translate("ReportPreview", "Page before (Page Up)"),
            translate("ReportPreview", "Next page (Page Down)"),
        )
        self.back = IconButton("chevron-left", before, theme)
        self.on = IconButton("chevron-right", after, theme)
        self.smaller = IconButton("minus", translate("ReportPreview", "Smaller (−)"), theme)
        self.larger = IconButton("plus", translate("ReportPreview", "Larger (+)"), theme)
        self.as_text = self._text_button()
        self.place = LinesLabel(theme, SMALL, "muted")
        policy = self.place.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.place.setSizePolicy(policy)
        self._lay_out()
        self._connect()

    def _text_button(self) -> QToolButton:
        button, tip = QToolButton(), translate("ReportPreview", "As text (T)")
        button.setText(translate("ReportPreview", "Text"))
        button.setToolTip(tip)
        button.setAccessibleName(tip)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(True)
        return button

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(self._theme.px(4))
        row.addWidget(self.back)
        row.addWidget(self.on)
        row.addWidget(self.place, 1)
        row.addWidget(self.smaller)
        row.addWidget(self.larger)
        row.addWidget(self.as_text)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._theme.px(6))
        column.addWidget(self._stack, 1)
        column.addLayout(row)

    def _connect(self) -> None:
        self.back.clicked.connect(lambda: self.leaf(-1))
        self.on.clicked.connect(lambda: self.leaf(1))
        self.smaller.clicked.connect(lambda: self.resize_page(-1))
        self.larger.clicked.connect(lambda: self.resize_page(1))
        self.as_text.toggled.connect(self._turn)
        key_t = QShortcut(KEY, self, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key_t.activated.connect(self.as_text.toggle)

    def show_preview(self, shown: Preview) -> None:
        """Show these pages; the place and the size stay, as far as there are such."""
        self._pictures, self._said = shown.pages, (shown.text, shown.is_markdown)
        has_pages = bool(shown.pages)
        self.as_text.setEnabled(has_pages)
        self._stack.setCurrentWidget(
            self.text if self.as_text.isChecked() or not has_pages else self.view
        )
        if self._stack.currentWidget() is self.text:
            self._fill()
        self._turn_to(self._wished)

    def leaf(self, by: int) -> None:
        """Go on by so many pages, as far as there are any."""
        self._turn_to(self.number + by)
        self._wished = self.number
        self.view.verticalScrollBar().setValue(0)

    def resize_page(self, by: int) -> None:
        """Show the page so many sizes larger."""
        self.zoom = max(0, min(self.zoom + by, len(ZOOMS) - 1))
        self._draw()

    def _turn_to(self, number: int) -> None:
        self.number = max(0, min(number, len(self._pictures) - 1))
        self._page = QPixmap()
        if self._pictures:
            self._page.loadFromData(self._pictures[self.number])
        said = translate("ReportPreview", "Page {number} of {count}").format(
            number=words.number(self.number + 1), count=words.number(len(self._pictures))
        )
        self.place.show_text(said if self._pictures else "")
        self.view.setAccessibleName(said)
        self._draw()

    def _draw(self) -> None:
        pages = bool(self._pictures) and self._stack.currentWidget() is self.view
        self.place.setVisible(pages)
        self.back.setEnabled(pages and self.number > 0)
        self.on.setEnabled(pages and self.number < len(self._pictures) - 1)
        self.smaller.setEnabled(pages and self.zoom > 0)
        self.larger.setEnabled(pages and self.zoom < len(ZOOMS) - 1)
        if not self._page.isNull():
            self.view.show_page(self._page, ZOOMS[self.zoom])

    def _turn(self, text: bool) -> None:
        if text:
            self._fill()
        had_focus = self.view.hasFocus() or self.text.hasFocus()
        shown = self.text if text else self.view
        self._stack.setCurrentWidget(shown)
        if had_focus:
            shown.setFocus()
        self._draw()

    def _fill(self) -> None:
        text, is_markdown = self._said
        if is_markdown:
            self.text.setMarkdown(text)
        else:
            self.text.setPlainText(text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the page into its new room."""
        super().resizeEvent(event)
        self._draw()


class _PageView(QScrollArea):
    """A page, that scrolls where it is larger than its room."""

    def __init__(self, preview: ReportPreview) -> None:
        super().__init__()
        self._preview = preview
        self._label = QLabel(alignment=Qt.AlignmentFlag.AlignCenter)
        self.setWidget(self._label)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleDescription(
            translate("ReportPreview", "A picture of the page; T shows its text")
        )

    @property
    def picture(self) -> QPixmap:
        """The page as it is shown."""
        return self._label.pixmap()

    def show_page(self, page: QPixmap, zoom: float) -> None:
        """Show the page that much larger than it fits."""
        density = self.devicePixelRatioF()
        room = (self.maximumViewportSize() - QSize(EDGE, EDGE)) * zoom * density
        shown = page.scaled(
            room, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        )
        shown.setDevicePixelRatio(density)
        self._label.setPixmap(shown)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leaf and resize by keys; arrows scroll, and leaf where there is nothing to scroll."""
        preview, key = self._preview, Qt.Key(event.key())
        fits = not self.verticalScrollBar().maximum()
        leaps = {Qt.Key.Key_PageDown: 1, Qt.Key.Key_PageUp: -1}
        if fits:
            leaps |= {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
        leaps |= {Qt.Key.Key_Home: -10_000, Qt.Key.Key_End: 10_000}
        sizes = {Qt.Key.Key_Plus: 1, Qt.Key.Key_Equal: 1, Qt.Key.Key_Minus: -1, Qt.Key.Key_0: -9}
        if key in leaps:
            preview.leaf(leaps[key])
        elif key in sizes:
            preview.resize_page(sizes[key])
        else:
            super().keyPressEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """With Ctrl, resize."""
        by = event.angleDelta().y()
        if by and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self._preview.resize_page(1 if by > 0 else -1)
        else:
            super().wheelEvent(event)
