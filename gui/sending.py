"""Sending the plan's calendar to a phone: from the wish to the code on the screen, and to its end.

Nothing listens before the user asks for the code, and nothing once the dialog has closed.
"""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from core.outgoing import Format
from gui.actions import connect
from gui.errands import Errands

if TYPE_CHECKING:
    from gui.phone_dialog import Link, OpenLink, PhoneDialog


class Sending(QObject):
    """Connected once to the window's actions. `open_link` lets a phone fetch a file from here."""

    def __init__(self, errands: Errands, open_link: "OpenLink") -> None:
        super().__init__(errands.window)
        self._errands = errands
        self._open_link = open_link

    def connect_actions(self) -> None:
        """Let the window's action start it."""
        connect({self._errands.window.actions_.send_to_phone: self.send})

    def send(self, addresses: tuple[str, ...] | None = None) -> "PhoneDialog":
        """Explain, and show the code once it is asked for; the file is the plan as it is then.

        `addresses` are this computer's, the likeliest to be in the phone's network first.
        """
        from gui.phone_dialog import PhoneDialog, local_addresses

        window, theme, now = self._errands.window, self._errands.theme, self._errands.now
        known = local_addresses() if addresses is None else addresses
        dialog = PhoneDialog(theme, known, now, window)
        dialog.asked.connect(lambda address: self._serve(dialog, address))
        window.closing.connect(dialog.reject)
        dialog.open()
        return dialog

    def _serve(self, dialog: "PhoneDialog", address: str) -> None:
        errands, jobs = self._errands, self._errands.jobs
        state, now = errands.document.state, errands.now()

        def open_link() -> "Link":
            return self._open_link(address, errands.content(Format.CALENDAR, state, now))

        def show(link: "Link") -> None:
            dialog.show_link(link)
            jobs.attend(link.serve, errands.refused)

        jobs.submit(open_link, show, dialog.refuse)
