"""What a text leaves open, each with its choices: a small box beside its name."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QWidget

from core.markdown.answers import Question, Weeks, Within
from gui import words
from gui.flow import Flow
from gui.theme import Theme
from gui.translation import translate


class Questions(QWidget):
    """`answered` says which answer the user chose, by its name; `line_wished` where it matters."""

    answered = Signal(str, object)
    line_wished = Signal(int)

    def __init__(self, theme: Theme, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._theme = theme
        self.boxes: dict[str, QComboBox] = {}
        self._parts: list[QWidget] = []
        self._flow = Flow(theme.px(16))
        self.setLayout(self._flow)

    def show_questions(self, questions: tuple[Question, ...]) -> None:
        """Ask these; a box that has the focus keeps it."""
        focused = next((name for name, box in self.boxes.items() if box.hasFocus()), None)
        for part in self._parts:
            self._flow.removeWidget(part)
            part.hide()
            part.deleteLater()
        self._parts, self.boxes = [], {}
        for question in questions:
            self._ask(question)
        self.setVisible(bool(questions))
        if focused in self.boxes:
            self.boxes[focused].setFocus()

    def _ask(self, question: Question) -> None:
        name, shown = _WORDS[question.name]
        part = QWidget(self)
        row = QHBoxLayout(part)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._theme.px(8))
        box = QComboBox()
        for choice in question.choices:
            box.addItem(shown(choice), choice)
        box.setCurrentIndex(question.choices.index(question.taken))
        label = QLabel(name())
        label.setBuddy(box)
        box.setAccessibleName(name())
        said = translate("Questions", "Line {line} is the first it matters for")
        box.setToolTip(said.format(line=words.number(question.line)))
        box.activated.connect(partial(self._choose, question))
        row.addWidget(label)
        row.addWidget(box)
        self._flow.addWidget(part)
        part.show()
        self._parts.append(part)
        self.boxes[question.name] = box

    def _choose(self, question: Question, index: int) -> None:
        self.line_wished.emit(question.line)
        if question.choices[index] != question.taken:
            self.answered.emit(question.name, question.choices[index])


def _within(choice: Within) -> str:
    match choice:
        case Within.LOW:
            return translate("Questions", "the least")
        case Within.HIGH:
            return translate("Questions", "the most")
        case Within.MIDDLE:
            return translate("Questions", "the middle")


def _weeks(choice: Weeks) -> str:
    match choice:
        case Weeks.WHOLE:
            return translate("Questions", "one session")
        case Weeks.POINTS:
            return translate("Questions", "one for each point")


def _apart(each_in_its_own: bool) -> str:
    if each_in_its_own:
        return translate("Questions", "seven days each")
    return translate("Questions", "one after another")


def _order(month_first: bool) -> str:
    if month_first:
        return translate("Questions", "month first")
    return translate("Questions", "day first")


_WORDS: dict[str, tuple[Callable[[], str], Callable[..., str]]] = {
    "minutes": (lambda: translate("Questions", "Where no length is given:"), words.duration),
    "within": (lambda: translate("Questions", "Of “2–3 h” take:"), _within),
    "month_first": (lambda: translate("Questions", "In dates:"), _order),
    "weeks": (lambda: translate("Questions", "A week without days:"), _weeks),
    "apart": (lambda: translate("Questions", "The weeks:"), _apart),
    "year": (lambda: translate("Questions", "Year:"), str),
}
