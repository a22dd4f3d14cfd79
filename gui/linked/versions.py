"""Both versions of a plan side by side, where only the user can say which one is meant."""

from difflib import SequenceMatcher

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from core.linked.decide import Keep
from core.markdown.source import split_lines
from gui.dialog import Dialog
from gui.lines import LinesLabel
from gui.preview.text import PlanText
from gui.sentences import in_words
from gui.theme import BODY, SMALL, Theme
from gui.translation import translate


class Versions(Dialog):
    """Once accepted, `kept` says which is to stay; to keep both is what Enter does.

    A file without a plan in it, for which `fault` is the reason, can only be written over.
    """

    def __init__(
        self,
        mine: str,
        theirs: str,
        name: str,
        theme: Theme,
        parent: QWidget | None = None,
        fault: str | None = None,
    ) -> None:
        title = translate("Versions", "The plan and {name} differ").format(name=name)
        super().__init__(theme, title, translate("Versions", "Keep both"), parent)
        self.kept = Keep.BOTH
        self._say(name, fault)
        self.mine, self.theirs = PlanText(theme, mine), PlanText(theme, theirs)
        self.keep_mine = QPushButton(translate("Versions", "Keep the plan's"))
        self.keep_theirs = QPushButton(translate("Versions", "Keep the file's"))
        sides = QHBoxLayout()
        sides.setSpacing(theme.px(12))
        here = translate("Versions", "The plan, in Tenday")
        there = translate("Versions", "The file, {name}").format(name=name)
        sides.addLayout(self._side(here, self.mine, self.keep_mine, Keep.MINE), 1)
        sides.addLayout(self._side(there, self.theirs, self.keep_theirs, Keep.THEIRS), 1)
        self.body.addLayout(sides, 1)
        self.cancel.setText(translate("Versions", "Later"))
        for button in (self.keep_theirs, self.ok):
            button.setEnabled(fault is None)
        self._compare(mine, theirs)
        self.resize(theme.px(960), theme.px(620))
        (self.cancel if fault else self.ok).setFocus()

    def _say(self, name: str, fault: str | None) -> None:
        said = LinesLabel(self.theme, BODY, "muted", most=6)
        if fault is None:
            text = translate(
                "Versions",
                "Both were edited in the same place, and neither is changed until you choose. "
                "To keep both leaves {name} as it is and puts the plan's own text beside it.",
            )
        else:
            text = translate(
                "Versions",
                "{name} holds no plan as it stands: {why} Mend it there and Tenday takes it over, "
                "or write the plan over it.",
            )
        said.show_text(text.format(name=name, why=in_words(fault or "")))
        self.body.addWidget(said)

    def _side(self, title: str, text: PlanText, button: QPushButton, keep: Keep) -> QVBoxLayout:
        head = LinesLabel(self.theme, SMALL, bold=True)
        head.show_text(title)
        text.setAccessibleName(title)
        text.setMinimumHeight(self.theme.px(200))
        button.setAutoDefault(False)
        button.clicked.connect(lambda: self._keep(keep))
        column = QVBoxLayout()
        column.setSpacing(self.theme.px(8))
        column.addWidget(head)
        column.addWidget(text, 1)
        column.addWidget(button, 0, Qt.AlignmentFlag.AlignHCenter)
        return column

    def _keep(self, which: Keep) -> None:
        self.kept = which
        self.accept()

    def _compare(self, mine: str, theirs: str) -> None:
        """Tint what differs, and let the two scroll together."""
        sides = [[line.rstrip("\r\n") for line in split_lines(text)] for text in (mine, theirs)]
        differs: tuple[set[int], set[int]] = (set(), set())
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, *sides, autojunk=False).get_opcodes():
            if tag != "equal":
                differs[0].update(range(i1 + 1, i2 + 1))
                differs[1].update(range(j1 + 1, j2 + 1))
        for side, lines in zip((self.mine, self.theirs), differs, strict=True):
            side.light_each(lines)
            if lines:
                side.lead_to(min(lines))
        one, other = self.mine.verticalScrollBar(), self.theirs.verticalScrollBar()
        one.valueChanged.connect(other.setValue)
        other.valueChanged.connect(one.setValue)
