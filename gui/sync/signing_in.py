"""Signing in with a browser: what it needs, how to get that, and the waiting for it.

The client file is the user's own; the page that says how to make one is here, step by step.
"""

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import QUrl, Signal
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QLineEdit, QPushButton, QWidget

from core.errors import Refused
from gui.dialog import Dialog
from gui.lines import LinesLabel
from gui.sync.courier import Courier, Waits
from gui.sync.syncing import Syncing
from gui.theme import BODY, Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

A = TypeVar("A")
T = TypeVar("T")

CONSOLE = "https://console.cloud.google.com"

STEPS = (
    (
        QT_TRANSLATE_NOOP("SigningIn", "1. Make a project of your own; it costs nothing."),
        QT_TRANSLATE_NOOP("SigningIn", "Make a project"),
        f"{CONSOLE}/projectcreate",
    ),
    (
        QT_TRANSLATE_NOOP("SigningIn", "2. In that project, enable the Google Calendar API."),
        QT_TRANSLATE_NOOP("SigningIn", "Enable the API"),
        f"{CONSOLE}/apis/library/calendar-json.googleapis.com",
    ),
    (
        QT_TRANSLATE_NOOP(
            "SigningIn",
            "3. Say who asks: name the app Tenday, choose External as its audience, and publish "
            "it. While it is only being tested, Google ends its access after seven days.",
        ),
        QT_TRANSLATE_NOOP("SigningIn", "Consent screen"),
        f"{CONSOLE}/auth/audience",
    ),
    (
        QT_TRANSLATE_NOOP(
            "SigningIn", "4. Make a client of the type Desktop app, and download its JSON file."
        ),
        QT_TRANSLATE_NOOP("SigningIn", "Make a client"),
        f"{CONSOLE}/auth/clients/create",
    ),
    (
        QT_TRANSLATE_NOOP(
            "SigningIn",
            "5. Choose that file in Tenday and sign in. Google warns that it has not verified the "
            "app, since it is your own: choose Advanced, then go on. Tenday asks to see and change "
            "only calendars that it made itself.",
        ),
        "",
        "",
    ),
)
"""What to do, what the button to the page is called, and where that is."""


class ClientFile(QWidget):
    """The client file's path, typed or chosen, with the way to the page that explains it."""

    changed = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._theme = theme
        self.path = QLineEdit()
        self.path.setAccessibleName(translate("SigningIn", "Client file"))
        self.path.textChanged.connect(self.changed)
        self.setFocusProxy(self.path)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.path, 1)
        for text, do in (
            (translate("SigningIn", "Choose…"), self._choose),
            (translate("SigningIn", "How?"), self.explain),
        ):
            button = QPushButton(text)
            button.setAutoDefault(False)
            button.clicked.connect(do)
            row.addWidget(button)
        button.setAccessibleName(translate("SigningIn", "How to get a client file"))

    def file(self) -> Path:
        """The file that is named. Raises Refused while none is."""
        if not self.path.text().strip():
            raise Refused(
                translate("SigningIn", "Choose the client file. “How?” says where to get one.")
            )
        return Path(self.path.text().strip()).expanduser()

    def explain(self) -> "Guide":
        """Show how to get a client file."""
        guide = Guide(self._theme, self.window())
        guide.open()
        return guide

    def _choose(self) -> None:
        title, kind = (
            translate("SigningIn", "Client file"),
            translate("SigningIn", "Client file (*.json)"),
        )
        name, _ = QFileDialog.getOpenFileName(self, title, "", kind)
        if name:
            self.path.setText(name)


class Guide(Dialog):
    """How to get a client file from Google, a step a line, each with the page it is done on."""

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        title = translate("SigningIn", "A client file from Google")
        super().__init__(theme, title, translate("SigningIn", "Done"), parent)
        self.cancel.hide()
        why = LinesLabel(theme, BODY, "muted", most=6)
        why.show_text(
            translate(
                "SigningIn",
                "Tenday has no server of its own between you and Google, so it signs in as an app "
                "that belongs to you. You do this once; it takes about five minutes.",
            )
        )
        self.body.addWidget(why)
        self.pages: list[QPushButton] = []
        for said, name, address in STEPS:
            self.body.addLayout(self._step(translate("SigningIn", said), name, address))
        self.setMinimumWidth(theme.px(560))

    def _step(self, said: str, name: str, address: str) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(self.theme.px(12))
        words = LinesLabel(self.theme, BODY, most=6)
        words.show_text(said)
        row.addWidget(words, 1)
        if address:
            page = QPushButton(translate("SigningIn", name))
            page.setAutoDefault(False)
            page.setToolTip(address)
            page.clicked.connect(lambda: QDesktopServices.openUrl(QUrl(address)))
            self.pages.append(page)
            row.addWidget(page)
        return row


class BrowserWait(QWidget):
    """Has the browser opened where the user signs in, and offers the address and a way out."""

    _came = Signal(str)

    def __init__(self, syncing: Syncing, said: Callable[[str], object]) -> None:
        super().__init__()
        self.setObjectName("clear")
        self._syncing, self._said = syncing, said
        self._address, self._end = "", _nothing
        self.copy = QPushButton(translate("SigningIn", "Copy the address"))
        self.copy.setAutoDefault(False)
        self.copy.clicked.connect(lambda: QGuiApplication.clipboard().setText(self._address))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(self.copy)
        self._came.connect(self._open)
        self.hide()

    def ask(
        self,
        what: Callable[[Courier, Waits], T],
        done: Callable[[T], object],
        failed: Callable[[BaseException], object],
    ) -> None:
        """Sign in and do `what` with it, beside the main thread."""

        def waits(address: str, stop: Callable[[], None]) -> None:
            self._end = stop
            self._came.emit(address)

        def over(then: Callable[[A], object]) -> Callable[[A], None]:
            def end(answer: A) -> None:
                self._end = _nothing
                self.hide()
                then(answer)

            return end

        self._said(translate("SigningIn", "Asking Google…"))
        self._syncing.ask(lambda c: what(c, waits), over(done), over(failed), asker=self)

    def end(self) -> None:
        """Wait no longer."""
        self._end()

    def _open(self, address: str) -> None:
        self._address = address
        self.show()
        QDesktopServices.openUrl(QUrl(address))
        self._said(
            translate("SigningIn", "Sign in in your browser. Tenday waits for five minutes.")
        )


def _nothing() -> None:
    pass
