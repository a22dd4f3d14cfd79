"""Adding an account: which service, where, who, and which calendar; and connecting one again.

Nothing is kept before the last step. The courier is asked beside the main thread; what it refuses
stands in the dialog, which keeps everything that was typed.
"""

from typing import NamedTuple

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from core.errors import Refused
from core.exchange import NoKeyring
from core.mark import Account
from gui.boxes import WrappingCheck
from gui.dialog import Dialog
from gui.fields import form
from gui.lines import LinesLabel
from gui.sentences import told
from gui.sync.alarm_box import AlarmBox
from gui.sync.courier import GOOGLE, Courier, Waits
from gui.sync.reconnect import SecretField
from gui.sync.signing_in import BrowserWait, ClientFile
from gui.sync.syncing import Syncing
from gui.theme import SMALL, Theme
from gui.translation import QT_TRANSLATE_NOOP, translate

FILE, CALDAV = "file", "caldav"


class Offer(NamedTuple):
    """A service as people know it: its kind, its usual address, and what to know about it."""

    name: str
    kind: str
    address: str = ""
    hint: str = ""


OFFERS = (
    Offer(
        "Nextcloud",
        CALDAV,
        "https://",
        QT_TRANSLATE_NOOP(
            "AddAccount",
            "The address of your Nextcloud. Make an app password there: Settings, Security, "
            "Devices and sessions.",
        ),
    ),
    Offer(
        "iCloud",
        CALDAV,
        "https://caldav.icloud.com/",
        QT_TRANSLATE_NOOP(
            "AddAccount",
            "Sign in with your Apple Account and an app-specific password from account.apple.com.",
        ),
    ),
    Offer(
        "Fastmail",
        CALDAV,
        "https://caldav.fastmail.com/",
        QT_TRANSLATE_NOOP(
            "AddAccount",
            "Make an app password: Settings, Privacy & Security, Manage app passwords.",
        ),
    ),
    Offer(
        "Google Calendar",
        GOOGLE,
        "",
        QT_TRANSLATE_NOOP(
            "AddAccount",
            "Tenday signs in as an app of your own, and sees only the calendar that it makes. To "
            "use one that Tenday made on another computer, give its address.",
        ),
    ),
    Offer(
        QT_TRANSLATE_NOOP("AddAccount", "Another server (CalDAV)"),
        CALDAV,
        "https://",
        QT_TRANSLATE_NOOP("AddAccount", "The server's address, or that of a calendar on it."),
    ),
    Offer(
        QT_TRANSLATE_NOOP("AddAccount", "Calendar file (.ics)"),
        FILE,
        "",
        QT_TRANSLATE_NOOP(
            "AddAccount",
            "The file is kept up to date, for a folder that a cloud drive publishes. Whoever "
            "subscribes to it sees changes after minutes to a day. It goes one way only.",
        ),
    ),
)


class AddAccount(Dialog):
    """Asks for a service and, once connected, for a calendar; `added` comes when it is kept."""

    added = Signal(str)

    def __init__(
        self,
        syncing: Syncing,
        kinds: list[str],
        taken: set[str],
        theme: Theme,
        parent: QWidget,
    ) -> None:
        super().__init__(theme, translate("AddAccount", "Add an account"), "", parent)
        self._syncing, self._taken, self._is_busy = syncing, taken, False
        self._offers = [offer for offer in OFFERS if offer.kind in kinds]
        self.service = QComboBox()
        self.service.addItems([translate("AddAccount", offer.name) for offer in self._offers])
        self.address, self.user, self.secret = QLineEdit(), QLineEdit(), SecretField()
        self.address.setAccessibleName(translate("AddAccount", "Address"))
        self.browse = QPushButton(translate("AddAccount", "Choose…"))
        self.browse.setAutoDefault(False)
        self.browse.clicked.connect(self._ask_for_file)
        self.client, self.browser = ClientFile(theme), BrowserWait(syncing, self._wait)
        self.known = QLineEdit()
        self.known.setPlaceholderText(translate("AddAccount", "A new one, named Tenday"))
        self.calendar, self.alarm = QComboBox(), AlarmBox(10)
        self.for_now = WrappingCheck(
            translate("AddAccount", "Keep the password for this run only"), theme
        )
        self.for_now.hide()
        self.hint = LinesLabel(theme, SMALL, "muted", most=5)
        self._lay_out()
        self.service.currentIndexChanged.connect(self._chosen)
        for field in (self.address, self.user, self.secret):
            field.textChanged.connect(self._typed)
        self.client.changed.connect(self._typed)
        self.setMinimumWidth(theme.px(480))
        self._chosen()

    def _lay_out(self) -> None:
        where = QWidget()
        where.setObjectName("clear")
        beside = QHBoxLayout(where)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.addWidget(self.address, 1)
        beside.addWidget(self.browse)
        where.setFocusProxy(self.address)
        self.body.addLayout(self._form(((translate("AddAccount", "Service"), self.service),)))
        self._place = self._part((translate("AddAccount", "Address"), where))
        self._server = self._part(
            (translate("AddAccount", "User name"), self.user),
            (translate("AddAccount", "App password"), self.secret),
        )
        self._google = self._part(
            (translate("AddAccount", "Client file"), self.client),
            (translate("AddAccount", "Calendar"), self.known),
        )
        self._which = self._part((translate("AddAccount", "Calendar"), self.calendar))
        self.body.addLayout(self._form(((translate("AddAccount", "Reminder"), self.alarm),)))
        for part in (self.for_now, self.hint, self.browser):
            self.body.addWidget(part)

    def _part(self, *rows: tuple[str, QWidget]) -> QWidget:
        """Rows that are asked for together, of some services only."""
        part = QWidget()
        part.setObjectName("clear")
        inside = QVBoxLayout(part)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(self._form(rows))
        self.body.addWidget(part)
        return part

    def _form(self, rows: tuple[tuple[str, QWidget], ...]) -> QLayout:
        """Fields under each other; those of every part of the dialog stand in one line."""
        grid = form(rows)
        grid.setColumnMinimumWidth(0, self.theme.px(110))
        return grid

    @property
    def offer(self) -> Offer:
        """The service that is chosen."""
        return self._offers[self.service.currentIndex()]

    def _chosen(self) -> None:
        offer = self.offer
        self.address.setText(offer.address)
        self.hint.show_text(translate("AddAccount", offer.hint))
        self._place.setVisible(offer.kind != GOOGLE)
        self._server.setVisible(offer.kind == CALDAV)
        self._google.setVisible(offer.kind == GOOGLE)
        self.browse.setVisible(offer.kind == FILE)
        self._typed()

    def _ask_for_file(self) -> None:
        title, kind = (
            translate("AddAccount", "Calendar file"),
            translate("AddAccount", "Calendar (*.ics)"),
        )
        name, _ = QFileDialog.getSaveFileName(self, title, "tenday.ics", kind)
        if name:
            self.address.setText(name)

    def _typed(self) -> None:
        """What was found out with other words counts no more."""
        self.calendar.clear()
        self._made = self._signed = ""
        self._which.hide()
        wishes = {
            FILE: translate("AddAccount", "Add"),
            GOOGLE: translate("AddAccount", "Sign in…"),
            CALDAV: translate("AddAccount", "Connect"),
        }
        self.ok.setText(wishes[self.offer.kind])
        self.look()

    def judge(self) -> None:
        """Everything that is asked for has to be there. Raises Refused while it is not."""
        kind, address = self.offer.kind, self.address.text().strip()
        if kind == GOOGLE:
            self.client.file()
        elif kind == FILE and not address:
            raise Refused(translate("AddAccount", "Say where the file is to be."))
        elif kind == CALDAV and not (
            address not in ("", "https://") and self.user.text().strip() and self.secret.text()
        ):
            raise Refused(translate("AddAccount", "Fill in address, user name and app password."))

    def accept(self) -> None:
        """Connect, and once a calendar is chosen, add the account; the dialog stays until then."""
        if self._is_busy:
            return
        if self.offer.kind == GOOGLE:
            self._sign_in()
        elif self.offer.kind == CALDAV and not self.calendar.count():
            self._connect()
        else:
            self._add(self.address.text().strip(), self.secret.text())

    def done(self, result: int) -> None:
        """However it ends, nothing waits for a browser any more."""
        self.browser.end()
        super().done(result)

    def _sign_in(self) -> None:
        """Once let in, add the account: its calendar cannot be chosen from others."""
        if self._signed:
            self._add(self.known.text().strip(), self._signed)
            return
        file = self.client.file()

        def signed(secret: str) -> None:
            self._signed = secret
            self._wait("")
            self.ok.setText(translate("AddAccount", "Add"))
            self._sign_in()

        def ask(courier: Courier, waits: Waits) -> str:
            return courier.sign_in(GOOGLE, file, waits)

        self.browser.ask(ask, signed, self._refused)

    def _connect(self) -> None:
        kind, url = self.offer.kind, self.address.text()
        user, secret = self.user.text(), self.secret.text()
        self._wait(translate("AddAccount", "Connecting…"))

        def show(found: dict[str, str]) -> None:
            self._wait("")
            self.calendar.addItem(translate("AddAccount", "A new one, named Tenday"), "")
            for address, name in found.items():
                self.calendar.addItem(name, address)
            self.calendar.setCurrentIndex(max(self.calendar.findText("Tenday"), 0))
            self._which.show()
            self.look()
            self.ok.setText(translate("AddAccount", "Add"))
            self.verdict.say(translate("AddAccount", "Connected. Choose a calendar."))
            self.calendar.setFocus()

        found = lambda c: c.calendars(kind, url, user, secret)  # noqa: E731
        self._syncing.ask(found, show, self._refused, asker=self)

    def _add(self, address: str, secret: str) -> None:
        offer = self.offer
        user = self.user.text().strip() if offer.kind == CALDAV else ""
        chosen, alarm = self.calendar.currentData(), self.alarm.minutes
        name = _free_name(translate("AddAccount", offer.name), self._taken)
        for_now = self.for_now.isVisible() and self.for_now.isChecked()
        self._wait(translate("AddAccount", "Adding…"))

        def add(courier: Courier) -> str:
            url = chosen or self._made if offer.kind == CALDAV else address or self._made
            if offer.kind == GOOGLE and address:
                courier.calendars(offer.kind, url, user, secret)
            if not url:
                url = self._made = courier.create(offer.kind, address, user, secret)
            courier.add(Account(name, offer.kind, url, user, alarm), secret, for_now)
            return name

        def done(name: str) -> None:
            self.added.emit(name)
            super(AddAccount, self).accept()

        self._syncing.ask(add, done, self._refused, asker=self)

    def _refused(self, error: BaseException) -> None:
        self._wait("")
        if isinstance(error, NoKeyring):
            self.for_now.show()
            self.for_now.setFocus()
        self.look()
        self.verdict.warn(told(error))

    def _wait(self, said: str) -> None:
        self._is_busy = bool(said)
        self.ok.setEnabled(not said)
        self.verdict.say(said)


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name} {number}"
    return free
