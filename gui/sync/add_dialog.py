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

from core.command_line import ALARMS
from core.errors import Refused
from core.exchange import NoKeyring
from core.mark import Account
from gui import words
from gui.boxes import WrappingCheck
from gui.dialog import Dialog
from gui.fields import form
from gui.lines import LinesLabel
from gui.sync.courier import Courier
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


class SecretField(QLineEdit):
    """A password, not shown as it is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)


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
        self.calendar, self.alarm = QComboBox(), QComboBox()
        for minutes in ALARMS:
            self.alarm.addItem(_alarm_said(minutes), minutes)
        self.alarm.setCurrentIndex(ALARMS.index(10))
        self.for_now = WrappingCheck(
            translate("AddAccount", "Keep the password for this run only"), theme
        )
        self.for_now.hide()
        self.hint = LinesLabel(theme, SMALL, "muted", most=5)
        self._lay_out()
        self.service.currentIndexChanged.connect(self._chosen)
        for field in (self.address, self.user, self.secret):
            field.textChanged.connect(self._typed)
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
        self._server = QWidget()
        self._server.setObjectName("clear")
        inside = QVBoxLayout(self._server)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(
            self._form(
                (
                    (translate("AddAccount", "User name"), self.user),
                    (translate("AddAccount", "App password"), self.secret),
                )
            )
        )
        self._which = QWidget()
        self._which.setObjectName("clear")
        chosen = QVBoxLayout(self._which)
        chosen.setContentsMargins(0, 0, 0, 0)
        chosen.addLayout(self._form(((translate("AddAccount", "Calendar"), self.calendar),)))
        self.body.addLayout(
            self._form(
                (
                    (translate("AddAccount", "Service"), self.service),
                    (translate("AddAccount", "Address"), where),
                )
            )
        )
        for part in (self._server, self._which):
            self.body.addWidget(part)
        self.body.addLayout(self._form(((translate("AddAccount", "Reminder"), self.alarm),)))
        for part in (self.for_now, self.hint):
            self.body.addWidget(part)

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
        self._server.setVisible(offer.kind != FILE)
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
        self._made = ""
        self._which.hide()
        is_file = self.offer.kind == FILE
        self.ok.setText(
            translate("AddAccount", "Add") if is_file else translate("AddAccount", "Connect")
        )
        self.look()

    def judge(self) -> None:
        """Everything that is asked for has to be there. Raises Refused while it is not."""
        is_file = self.offer.kind == FILE
        missing = not self.address.text().strip() or self.address.text() == "https://"
        if missing or (not is_file and not (self.user.text().strip() and self.secret.text())):
            raise Refused(
                translate("AddAccount", "Say where the file is to be.")
                if is_file
                else translate("AddAccount", "Fill in address, user name and app password.")
            )

    def accept(self) -> None:
        """Connect, and once a calendar is chosen, add the account; the dialog stays until then."""
        if self._is_busy:
            return
        if self.offer.kind != FILE and not self.calendar.count():
            self._connect()
        else:
            self._add()

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

        self._syncing.ask(lambda c: c.calendars(kind, url, user, secret), show, self._refused)

    def _add(self) -> None:
        offer, address, secret = self.offer, self.address.text().strip(), self.secret.text()
        user = self.user.text().strip() if offer.kind != FILE else ""
        chosen, alarm = self.calendar.currentData(), self.alarm.currentData()
        name = _free_name(translate("AddAccount", offer.name), self._taken)
        for_now = self.for_now.isVisible() and self.for_now.isChecked()
        self._wait(translate("AddAccount", "Adding…"))

        def add(courier: Courier) -> str:
            url = address if offer.kind == FILE else chosen or self._made
            if not url:
                url = self._made = courier.create(offer.kind, address, user, secret)
            courier.add(Account(name, offer.kind, url, user, alarm), secret, for_now)
            return name

        def done(name: str) -> None:
            self.added.emit(name)
            super(AddAccount, self).accept()

        self._syncing.ask(add, done, self._refused)

    def _refused(self, error: BaseException) -> None:
        self._wait("")
        if isinstance(error, NoKeyring):
            self.for_now.show()
            self.for_now.setFocus()
        self.look()
        self.verdict.warn(str(error))

    def _wait(self, said: str) -> None:
        self._is_busy = bool(said)
        self.ok.setEnabled(not said)
        self.verdict.say(said)


class Reconnect(Dialog):
    """Asks for the secret of an account that is not let in any more; `connected` says it is."""

    connected = Signal()

    def __init__(self, syncing: Syncing, account: Account, theme: Theme, parent: QWidget) -> None:
        title = translate("AddAccount", "Reconnect {name}").format(name=account.name)
        super().__init__(theme, title, translate("AddAccount", "Reconnect"), parent)
        self._syncing, self._account = syncing, account
        self.secret = SecretField()
        self.secret.textChanged.connect(self.look)
        self.for_now = WrappingCheck(
            translate("AddAccount", "Keep the password for this run only"), theme
        )
        self.for_now.hide()
        self.body.addLayout(form(((translate("AddAccount", "App password"), self.secret),)))
        self.body.addWidget(self.for_now)
        self.setMinimumWidth(theme.px(400))
        self.look()

    def judge(self) -> None:
        """Raises Refused while nothing is typed."""
        if not self.secret.text():
            raise Refused(
                translate(
                    "AddAccount", "Type the app password of {user}. What you edited is kept."
                ).format(user=self._account.user)
            )

    def accept(self) -> None:
        """Keep the secret; the dialog goes once it is."""
        account, secret, for_now = self._account, self.secret.text(), self.for_now.isChecked()

        def done(_: None) -> None:
            self.connected.emit()
            super(Reconnect, self).accept()

        self._syncing.ask(lambda c: c.reconnect(account, secret, for_now), done, self._refused)

    def _refused(self, error: BaseException) -> None:
        self.verdict.warn(str(error))
        self.for_now.setVisible(isinstance(error, NoKeyring))


def _alarm_said(minutes: int | None) -> str:
    if minutes is None:
        return translate("AddAccount", "Never")
    if minutes == 0:
        return translate("AddAccount", "When it starts")
    return translate("AddAccount", "{length} before").format(length=words.duration(minutes))


def _free_name(name: str, taken: set[str]) -> str:
    number, free = 2, name
    while free in taken:
        number, free = number + 1, f"{name} {number}"
    return free
