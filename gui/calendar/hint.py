"""A line at the foot of the calendar while something is carried: what letting go would do, and
which keys change that.
"""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget

from gui.calendar.carrying import Carry, Copy, Lift, Swap, TakeOff
from gui.calendar.gestures import DrawNew, DropFromOutside, Gesture
from gui.theme import Theme
from gui.translation import translate


class Hint(QLabel):
    """Stands over its parent, in the middle of its lower edge; the pointer goes through it."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("hint")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.hide()

    def tell(self, text: str) -> None:
        """Show a line; an empty one hides it."""
        if text == self.text() and self.isVisible() == bool(text):
            return
        self.setText(text)
        self.setVisible(bool(text))
        parent = self.parentWidget()
        if not text or parent is None:
            return
        self.adjustSize()
        wide = min(self.sizeHint().width(), parent.width() - self._theme.px(24))
        self.resize(wide, self.sizeHint().height())
        x = (parent.width() - wide) // 2
        self.move(x, parent.height() - self.height() - self._theme.px(16))
        self.raise_()


def hint_of(gesture: Gesture | None, reason: str, other: str) -> str:
    """What to say of a gesture; `reason` is why it cannot be let go of here."""
    if gesture is None:
        return ""
    if reason:
        return reason
    if isinstance(gesture, TakeOff):
        return translate("Hint", "Let go to take it off the calendar · it stays in the plan")
    if isinstance(gesture, Swap):
        return (
            translate("Hint", "Swap with {other}").format(other=other)
            if other
            else translate("Hint", "Hold it over another session to swap the two")
        )
    if gesture.span is None and not isinstance(gesture, DropFromOutside):
        return translate("Hint", "The clock skips this hour. Choose another time.")
    if isinstance(gesture, Copy):
        return translate("Hint", "Copy · Ctrl+Shift swaps · Alt 5 minutes · Esc gives it back")
    if isinstance(gesture, Carry):
        return translate(
            "Hint", "Move · Ctrl copies · Ctrl+Shift swaps · Shift moves it alone · Alt 5 minutes"
        )
    if isinstance(gesture, Lift):
        return translate(
            "Hint", "Click or Enter lets it go · arrows move it · Shift resizes · Esc gives it back"
        )
    if isinstance(gesture, DrawNew):
        return translate("Hint", "New session · Alt 5 minutes · Esc forgets it")
    return ""
