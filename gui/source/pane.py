"""The plan's text with what there is to say of it: the editor, a status in a sentence, a list."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem, QVBoxLayout, QWidget
from whenever import Instant

from core.markdown.wording import Problem
from core.model import PlanId
from gui import words
from gui.document import Document
from gui.jobs import Jobs
from gui.lines import LinesLabel, plain_tip
from gui.sentences import in_words
from gui.source.editor import SourceEditor
from gui.source.reading import Following, by_line
from gui.theme import SMALL, Theme

ROWS = 4
"""The most problems on show at once; the list scrolls."""


class SourcePane(QWidget):
    """The text of the open plan. `closed` says that the user wants the outline back."""

    closed = Signal()

    def __init__(
        self,
        document: Document,
        jobs: Jobs,
        theme: Theme,
        now: Callable[[], Instant],
        source_of: Callable[[PlanId], bytes],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._document = document
        self._theme = theme
        self._was_refused = False
        self.editor = SourceEditor(theme)
        self.following = Following(document, jobs, source_of, now, self.editor.text, self)
        self.status = LinesLabel(theme, SMALL, "muted", most=4)
        self.list = QListWidget()
        self.list.setAccessibleName(self.tr("Problems in the text"))
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        column = QVBoxLayout(self)
        column.setContentsMargins(theme.px(12), 0, theme.px(4), 0)
        column.setSpacing(theme.px(8))
        column.addWidget(self.editor, 1)
        column.addWidget(self.status)
        column.addWidget(self.list)
        self._connect()
        self.show_problems((), is_plan=True)

    def _connect(self) -> None:
        self._showing = False
        self.following.text_changed.connect(self._show_text)
        self.following.understood.connect(self.show_problems)
        self.editor.textChanged.connect(self._typed)
        self.editor.left.connect(self.following.settle)
        self.list.itemActivated.connect(self._go)
        self.list.itemClicked.connect(self._go)
        for keys, act in (
            ("F8", lambda: self.go_on(1)),
            ("Shift+F8", lambda: self.go_on(-1)),
            ("Esc", self.closed.emit),
        ):
            shortcut = QShortcut(QKeySequence(keys), self)
            shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
            shortcut.activated.connect(act)

    def take_focus(self) -> None:
        """Be ready to be typed into."""
        self.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def show_problems(self, problems: tuple[Problem, ...], is_plan: bool) -> None:
        """Mark the problems at their lines, list them, and say whether there is a plan at all."""
        self.editor.show_problems(by_line(problems))
        self.list.clear()
        for problem in problems:
            said = in_words(problem.text)
            text = self.tr("Line {line}: {text}").format(line=problem.line, text=said)
            item = QListWidgetItem(text, self.list)
            item.setToolTip(plain_tip(said))
            item.setData(Qt.ItemDataRole.UserRole, problem.line)
        self.list.setVisible(bool(problems))
        row = self.list.sizeHintForRow(0) if problems else 0
        self.list.setFixedHeight(min(len(problems), ROWS) * row + self._theme.px(8))
        self._say(problems, is_plan)

    def go_on(self, by: int) -> None:
        """Go to the next problem (1) or the one before (-1), round the end."""
        lines = sorted(self.editor.problems)
        if not lines:
            return
        here = self.editor.textCursor().blockNumber() + 1
        ahead = [line for line in lines if line > here] if by > 0 else lines
        behind = [line for line in lines if line < here]
        line = next(iter(ahead or lines)) if by > 0 else (behind or lines)[-1]
        self.editor.go_to(line)
        said = self.tr("Line {line}: {text}").format(line=line, text=self.editor.problems[line])
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.editor, said))

    def _say(self, problems: tuple[Problem, ...], is_plan: bool) -> None:
        self.status.set_token("muted" if is_plan else "missed")
        if is_plan:
            remarks = words.count(len(problems), "remark")
            many = self.tr("{remarks}: F8 goes to the next. Read as you type.")
            said = many.format(remarks=remarks) if problems else self.tr("Read as you type.")
            self.status.show_text(said)
        else:
            self.status.show_text(
                self.tr("Not a plan as it stands. The plan stays as it last was until it is one.")
            )
        if not is_plan and not self._was_refused:
            event = QAccessibleAnnouncementEvent(self.editor, self.status.text())
            QAccessible.updateAccessibility(event)
        self._was_refused = not is_plan

    def _show_text(self, text: str) -> None:
        self._showing = True
        self.editor.show_text(text)
        self._showing = False

    def _typed(self) -> None:
        if not self._showing:
            self.following.type()

    def _go(self, item: QListWidgetItem) -> None:
        self.editor.go_to(item.data(Qt.ItemDataRole.UserRole))
