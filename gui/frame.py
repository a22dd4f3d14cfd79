"""The bare window: it stands, in its colours and its place, before there is anything to show."""

from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QMainWindow


class Frame(QMainWindow):
    """An empty window. What is put in it is asked to close when the window is."""

    def closeEvent(self, event: QCloseEvent) -> None:
        """Let what stands in the window close first."""
        if (content := self.centralWidget()) is not None:
            content.close()
        super().closeEvent(event)
