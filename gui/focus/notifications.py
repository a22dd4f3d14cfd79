"""The desktop's notifications with things to answer, where Linux has a server for them.

One notification a tag: what is said of it next takes the place of what was said before. The
protocol: https://specifications.freedesktop.org/notification-spec/latest
"""

from dataclasses import dataclass
from html import escape

from jeepney import DBusAddress, HeaderFields, MatchRule, Message
from PySide6.QtCore import QObject, Signal

from gui.focus.bus import Bus
from gui.focus.notice import Notice
from resources import path_of

NAME = "org.freedesktop.Notifications"
SERVER = DBusAddress("/org/freedesktop/Notifications", NAME, NAME)
USUAL, FOREVER = -1, 0
"""How long one is shown, as the protocol has it."""


@dataclass
class _Shown:
    """One tag: what is to be shown, None for nothing, and how far the server is with it."""

    wanted: Notice | None
    number: int = 0
    is_asking: bool = False


class Notifications(QObject):
    """The server, spoken to without ever waiting for it.

    `acted` has the tag and the id of what was answered. `unheard` has the tag and the Notice that
    the server did not take.
    """

    acted = Signal(str, str)
    unheard = Signal(str, object)

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._able: frozenset[str] | None = None
        self._server = ""
        self._shown: dict[str, _Shown] = {}
        self._bus = Bus(address, self)
        self._bus.ready.connect(self._begin)
        self._bus.heard.connect(self._hear)
        self._bus.gone.connect(self._lose)

    @property
    def is_there(self) -> bool:
        """Whether a server has answered that takes notifications."""
        return self._able is not None

    def say(self, tag: str, notice: Notice) -> None:
        """Show this of the tag, and nothing else any more."""
        shown = self._shown.setdefault(tag, _Shown(notice))
        shown.wanted = notice
        if not shown.is_asking:
            self._send(tag, shown, notice)

    def take_back(self, tag: str) -> None:
        """Show nothing of the tag any more."""
        if (shown := self._shown.get(tag)) is None:
            return
        shown.wanted = None
        if not shown.is_asking:
            del self._shown[tag]
            self._bus.call(SERVER, "CloseNotification", "u", (shown.number,))

    def close(self) -> None:
        """Leave nothing behind on the screen, and say no more."""
        for tag in list(self._shown):
            self.take_back(tag)
        self._bus.leave()

    # The server

    def _begin(self) -> None:
        self._bus.listen(MatchRule(type="signal", sender=NAME, interface=NAME))
        owners = MatchRule(type="signal", sender="org.freedesktop.DBus", member="NameOwnerChanged")
        owners.add_arg_condition(0, NAME)
        self._bus.listen(owners)
        self._ask()

    def _ask(self) -> None:
        self._bus.call(SERVER, "GetCapabilities", answer=self._meet)

    def _meet(self, reply: Message | None) -> None:
        if reply is not None:
            self._server = reply.header.fields.get(HeaderFields.sender, "")
            self._able = frozenset(reply.body[0])

    def _lose(self) -> None:
        """The server is gone, and what it showed with it."""
        self._able, self._server = None, ""
        lost, self._shown = self._shown, {}
        for tag, shown in lost.items():
            if shown.is_asking and shown.wanted is not None:
                self.unheard.emit(tag, shown.wanted)

    def _hear(self, message: Message) -> None:
        """What the user did, or that another server is there now."""
        fields = message.header.fields
        member, sender = fields.get(HeaderFields.member), fields.get(HeaderFields.sender)
        if member == "NameOwnerChanged":
            owner = message.body[2]
            if owner != self._server:
                self._lose()
                if owner:
                    self._ask()
        elif sender == self._server and member in ("ActionInvoked", "NotificationClosed"):
            number, what = message.body
            tag = next((tag for tag, s in self._shown.items() if s.number == number), None)
            if tag is None:
                return
            if member == "ActionInvoked":
                self.acted.emit(tag, what)
            elif not self._shown[tag].is_asking:
                del self._shown[tag]

    # What is shown

    def _send(self, tag: str, shown: _Shown, notice: Notice) -> None:
        able = self._able or frozenset()
        actions = [part for action in notice.actions for part in action]
        body = _plain(notice.body)
        hints = {"desktop-entry": ("s", "tenday"), "urgency": ("y", 1)}
        arguments = (
            "Tenday",
            shown.number,
            str(path_of("icons/tenday.svg")),
            _plain(notice.summary),
            escape(body, quote=False) if "body-markup" in able else body,
            actions if "actions" in able else [],
            hints,
            FOREVER if notice.lasts else USUAL,
        )
        shown.is_asking = True
        self._bus.call(
            SERVER,
            "Notify",
            "susssasa{sv}i",
            arguments,
            lambda reply: self._sent(tag, shown, notice, reply),
        )

    def _sent(self, tag: str, shown: _Shown, notice: Notice, reply: Message | None) -> None:
        if self._shown.get(tag) is not shown:
            return
        shown.is_asking = False
        if reply is None:
            del self._shown[tag]
            self.unheard.emit(tag, shown.wanted or notice)
            return
        shown.number = reply.body[0]
        if shown.wanted is None:
            self.take_back(tag)
        elif shown.wanted is not notice:
            self._send(tag, shown, shown.wanted)


def _plain(text: str) -> str:
    """The text without what a message cannot carry: the bus would hang up on whoever sent it."""
    return text.replace("\0", "")
