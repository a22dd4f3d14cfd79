"""Asks what became of a timer that ran out long ago, while nobody looked."""

from PySide6.QtWidgets import QMessageBox, QPushButton, QWidget

from core.focus import timer as timers
from core.focus.timer import MINUTE
from gui import words
from gui.focus.focusing import Focusing
from gui.translation import translate


class Forgotten(QMessageBox):
    """Done at its end, done just now, not done, or still at it; Esc leaves it running."""

    def __init__(self, focusing: Focusing, parent: QWidget) -> None:
        super().__init__(parent)
        timer, standing = focusing.timer, focusing.standing
        assert timer is not None
        end = timers.ends(timer)
        assert end is not None, "a paused timer is not over"
        self.setIcon(QMessageBox.Icon.Question)
        self.setWindowTitle(translate("Focus", "Focus timer"))
        over = words.duration(-standing.left // MINUTE)
        self.setText(
            translate("Focus", "The timer of “{title}” ran out {length} ago.").format(
                title=focusing.title, length=over
            )
        )
        planned = timers.record(timer, end).minutes
        self.setInformativeText(translate("Focus", "What became of the session?"))
        accept, reject = QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.RejectRole
        text = translate("Focus", "Done after {length}").format(length=words.duration(planned))
        self.done_then: QPushButton = self.addButton(text, accept)
        self.not_done: QPushButton = self.addButton(translate("Focus", "Not done"), accept)
        self.still: QPushButton = self.addButton(translate("Focus", "Still at it"), reject)
        self.setDefaultButton(self.done_then)
        self.setEscapeButton(self.still)
        self.done_then.clicked.connect(lambda: focusing.finish(end))
        self.not_done.clicked.connect(lambda: focusing.stop(end))
