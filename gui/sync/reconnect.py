"""Connecting an account again that is not let in any more: by its password, or by a browser."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLineEdit, QWidget

from core.errors import Refused
from core.exchange import NoKeyring, NoSecret
from core.mark import Account
from gui.boxes import WrappingCheck
from gui.dialog import Dialog
from gui.fields import form
from gui.lines import LinesLabel
from gui.sentences import told
from gui.sync.courier import Courier, Waits
from gui.sync.signing_in import BrowserWait, ClientFile
from gui.sync.syncing import Syncing
from gui.theme import BODY, Theme
from gui.translation import translate


class SecretField(QLineEdit):
    """A password, not shown as it is typed."""

    def __init__(self) -> None:
        super().__init__()
        self.setEchoMode(QLineEdit.EchoMode.Password)


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

        again = lambda c: c.reconnect(account, secret, for_now)  # noqa: E731
        self._syncing.ask(again, done, self._refused, asker=self)

    def _refused(self, error: BaseException) -> None:
        self.verdict.warn(told(error))
        self.for_now.setVisible(isinstance(error, NoKeyring))


class SignInAgain(Dialog):
    """Signs in by the browser again; asks for the client file where that is not known any more."""

    connected = Signal()

    def __init__(self, syncing: Syncing, account: Account, theme: Theme, parent: QWidget) -> None:
        title = translate("AddAccount", "Reconnect {name}").format(name=account.name)
        super().__init__(theme, title, translate("AddAccount", "Sign in…"), parent)
        self._account, self._syncing = account, syncing
        said = LinesLabel(theme, BODY, most=4)
        said.show_text(
            translate("AddAccount", "Sign in in your browser again. What you edited is kept.")
        )
        self.client, self.browser = ClientFile(theme), BrowserWait(syncing, self._wait)
        self.client.changed.connect(self.look)
        self.client.hide()
        for part in (said, self.client, self.browser):
            self.body.addWidget(part)
        self.setMinimumWidth(theme.px(440))
        self.look()

    def judge(self) -> None:
        """Raises Refused while the client file is asked for and not given."""
        if self.client.isVisible():
            self.client.file()

    def accept(self) -> None:
        """Sign in; the dialog goes once that is done."""
        account = self._account
        file = self.client.file() if self.client.isVisible() else None

        def ask(courier: Courier, waits: Waits) -> None:
            if file is None:
                courier.sign_in_again(account, waits)
            else:
                courier.reconnect(account, courier.sign_in(account.kind, file, waits))

        def done(_: None) -> None:
            self.connected.emit()
            super(SignInAgain, self).accept()

        self.browser.ask(ask, done, self._refused)

    def done(self, result: int) -> None:
        """However it ends, nothing waits for a browser any more."""
        self.browser.end()
        super().done(result)

    def _refused(self, error: BaseException) -> None:
        self.ok.setEnabled(True)
        if isinstance(error, NoSecret):
            self.client.show()
            self.client.setFocus()
        self.verdict.warn(told(error))

    def _wait(self, said: str) -> None:
        self.ok.setEnabled(not said)
        self.verdict.say(said)
