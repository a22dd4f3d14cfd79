"""Moves a widget to where there is room for it, while it is being used."""

from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget


def move_to(layout: QVBoxLayout, place: int, widget: QWidget) -> None:
    """Have `widget` stand at a place of `layout`, if it is not in there; the focus stays in it."""
    if layout.indexOf(widget) >= 0:
        return
    focus = QApplication.focusWidget()
    layout.insertWidget(place, widget)
    widget.show()
    if focus is not None and widget.isAncestorOf(focus):
        focus.setFocus()
