"""How the plan gets onto a phone without an account: what will happen, then the code to point at.

It knows a link only by its address and by who took the file; who serves it is main's business.
"""

from collections.abc import Callable
from ipaddress import IPv4Address
from typing import Protocol

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QGuiApplication
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget
from whenever import Instant

from core.errors import Refused
from gui.dialog import Dialog
from gui.fields import form
from gui.lines import LinesLabel
from gui.qr_code import QrCode
from gui.sentences import told
from gui.theme import BODY, Theme

LOOK = 250
"""Milliseconds between looks at what became of the link."""


class Link(Protocol):
    """A file that a phone in the same network may fetch. Its members may be read at any time."""

    @property
    def url(self) -> str: ...
    @property
    def ends(self) -> Instant: ...
    @property
    def taken_by(self) -> str: ...
    @property
    def is_over(self) -> bool: ...
    def serve(self) -> None: ...
    def close(self) -> None: ...


OpenLink = Callable[[str, bytes], Link]
"""From an address of this computer and a file's content."""


class PhoneDialog(Dialog):
    """Explains and asks first: `asked` wants a link at an address, `show_link` shows its code."""

    asked = Signal(str)

    def __init__(
        self,
        theme: Theme,
        addresses: tuple[str, ...],
        now: Callable[[], Instant],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(theme, "", "", parent)
        self._now = now
        self._is_gone = False
        self._shown: QWidget | None = None
        self._link: Link | None = None
        self._heard = ""
        self.setWindowTitle(self.tr("Send to the phone"))
        self.heading.show_text(self.windowTitle())
        self.ok.setText(self.tr("Show the code"))
        self.cancel.setText(self.tr("Close"))
        self.address = QComboBox()
        self.address.addItems(addresses)
        self.address.setAccessibleName(self.tr("Address of this computer"))
        self._explain(len(addresses) > 1)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._follow)
        self.finished.connect(self._leave)
        self.setMinimumWidth(theme.px(440))
        self.look()

    def judge(self) -> None:
        """Nothing can be sent where there is no network. Raises Refused then."""
        if not self.address.count():
            raise Refused(
                self.tr("This computer is in no network. Connect it to the Wi-Fi of the phone.")
            )

    def accept(self) -> None:
        """Ask for the link; the dialog stays to show it."""
        self.ok.setEnabled(False)
        self.verdict.say(self.tr("Making the code…"))
        self.asked.emit(self.address.currentText())

    def refuse(self, error: BaseException) -> None:
        """There is no link: say why, and let the user try again."""
        if not self._is_gone:
            self.verdict.warn(told(error))
            self.ok.setEnabled(True)

    def show_link(self, link: Link) -> None:
        """Show the code of the link. Where the dialog has gone meanwhile, the link is closed."""
        if self._is_gone:
            link.close()
            return
        self._link, self._heard = link, ""
        if self._shown is not None:
            self._shown.deleteLater()
        self.questions.hide()
        self._shown = self._code(link.url)
        self.body.addWidget(self._shown)
        self._shown.show()
        self.ok.hide()
        self.cancel.setFocus()
        self._timer.start(LOOK)
        self.look()
        self._follow()

    def _explain(self, is_choice: bool) -> None:
        self.questions = QWidget()
        self.questions.setObjectName("clear")
        column = QVBoxLayout(self.questions)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(8))
        for text in (
            self.tr(
                "The phone's camera reads a code off this screen and fetches the calendar straight "
                "from this computer. There is no account, and nothing goes through the internet."
            ),
            self.tr(
                "Both must be in the same network, and it should be one you trust: what is sent is "
                "not encrypted. The link works for ten minutes, for the first device that opens "
                "it, and only while this dialog is open."
            ),
            self.tr(
                "The phone gets a copy of the plan as it is now. A copy does not follow later "
                "changes, and adding it twice may double the sessions: delete the old ones first."
            ),
        ):
            label = LinesLabel(self.theme, BODY, most=6)
            label.show_text(text)
            column.addWidget(label)
        if is_choice:
            column.addLayout(form(((self.tr("Address of this computer"), self.address),)))
        self.body.addWidget(self.questions)

    def _code(self, url: str) -> QWidget:
        held = QWidget()
        held.setObjectName("clear")
        column = QVBoxLayout(held)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self.theme.px(8))
        self.code = QrCode(self.theme, url)
        self.url = QLineEdit(url)
        self.url.setReadOnly(True)
        self.url.setCursorPosition(0)
        self.url.setAccessibleName(self.tr("Address to open on the phone"))
        self.copy = QPushButton(self.tr("Copy"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(url))
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(8))
        row.addWidget(self.url, 1)
        row.addWidget(self.copy)
        column.addWidget(self.code)
        column.addLayout(row)
        return held

    def _follow(self) -> None:
        """Say what became of the link."""
        link = self._link
        if link is None:
            return
        if link.taken_by:
            self._tell(self.tr("The phone has the calendar. Open it there to add the sessions."))
        if link.is_over:
            self._timer.stop()
            self._end(link)
        elif not link.taken_by:
            left = max(0, round((link.ends - self._now()).total("seconds")))
            self.verdict.say(
                self.tr("Point the phone's camera at it: {minutes}:{seconds} left.").format(
                    minutes=left // 60, seconds=f"{left % 60:02d}"
                )
            )

    def _end(self, link: Link) -> None:
        """The code leads nowhere any more: take it away, and offer another one."""
        if not link.taken_by:
            self._tell(self.tr("The ten minutes are over, and nobody fetched it."))
        if self._shown is not None:
            self._shown.hide()
        self.questions.show()
        self.ok.show()
        self.ok.setEnabled(True)

    def _tell(self, text: str) -> None:
        """Say it, once to a screen reader."""
        self.verdict.say(text)
        if text != self._heard:
            self._heard = text
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self, text))

    def _leave(self) -> None:
        self._is_gone = True
        self._timer.stop()
        if self._link is not None:
            self._link.close()


def local_addresses() -> tuple[str, ...]:
    """This computer's IPv4 addresses in private networks, Wi-Fi first, then cables, then others."""
    from PySide6.QtNetwork import QNetworkInterface

    flag, kind = QNetworkInterface.InterfaceFlag, QNetworkInterface.InterfaceType
    wanted = flag.IsUp | flag.IsRunning
    ranks = {kind.Wifi: 0, kind.Ethernet: 1}
    found: list[tuple[int, str]] = []
    for interface in QNetworkInterface.allInterfaces():
        flags = interface.flags()
        if flags & wanted != wanted or flags & flag.IsLoopBack:
            continue
        for entry in interface.addressEntries():
            text = entry.ip().toString()
            if ":" not in text and IPv4Address(text).is_private:
                found.append((ranks.get(interface.type(), 2), text))
    return tuple(text for _, text in sorted(found, key=lambda each: each[0]))
