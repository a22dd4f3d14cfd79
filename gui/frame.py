"""The bare window: it stands, in its colours and its place, before there is anything to show."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QMainWindow


class Frame(QMainWindow):
    """An empty window. `stands` is emitted once it has been painted for the first time.

    `ground` is its colour, #rrggbb. What is put in it is asked to close when the window is.
    """

    stands = Signal()

    def __init__(self, ground: str) -> None:
        super().__init__()
        palette = self.palette()
        palette.setColor(palette.ColorRole.Window, ground)
        self.setPalette(palette)
        self._stood = False

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._stood:
            self._stood = True
            self.stands.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if (content := self.centralWidget()) is not None:
            content.close()
        super().closeEvent(event)
