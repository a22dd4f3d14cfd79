"""What the palette offers: the window's commands, the chosen session's, the sessions, a date.

An entry is words and a function; it draws nothing and ranks nothing.
"""

from collections.abc import Callable, Iterator
from functools import cached_property
from typing import NamedTuple

from PySide6.QtWidgets import QMenu

from core.model import SessionId, State
from gui import words
from gui.actions import Actions
from gui.commands import Command
from gui.palette.ranking import begins, folded, score
from gui.palette.synonyms import of_journal_settings, of_plan_settings, synonyms
from gui.palette.synonyms import of_settings as named_settings
from gui.translation import translate


class Offer(NamedTuple):
    """One thing to do or to go to. `id` is that of a command, else empty; `keys` are its keys.

    `also` are other words that it is looked for by.
    """

    title: str
    detail: str
    icon_name: str
    run: Callable[[], object]
    id: str = ""
    keys: str = ""
    also: str = ""


class Entry:
    """An offer with the text that is searched; made ready the first time it is looked at."""

    def __init__(self, offer: Offer) -> None:
        self.offer = offer

    @cached_property
    def searched(self) -> str:
        """What is typed is compared with this."""
        return folded(f"{self.offer.title.rstrip('…')} {self.offer.detail}")

    def worth(self, query: str) -> float | None:
        """How well it answers what was typed, folded; None where it does not."""
        found = score(query, self.searched)
        if found is None and self.offer.also:
            found = begins(query, f"{self.searched} {self._also}")
        return found

    @cached_property
    def _also(self) -> str:
        return folded(self.offer.also)


def of_commands(actions: Actions) -> Iterator[Offer]:
    """Every command that can be given now, apart from the one that opens the palette."""
    also = synonyms()
    for command in actions:
        if command.isEnabled() and command is not actions.palette:
            category = command.category.words
            yield Offer(
                command.text(),
                category,
                command.icon_name,
                command.trigger,
                command.id,
                command.keys_text,
                also.get(command.id, ""),
            )


def of_settings(
    open_at: Callable[[str], object], with_plan: bool, with_journal: bool
) -> Iterator[Offer]:
    """Every setting by its name; `open_at` opens the settings with that name searched for.

    `with_plan` and `with_journal` say whether there is a plan, or a journal, to set up.
    """
    detail = translate("Palette", "Settings")
    plan = of_plan_settings() if with_plan else ()
    journal = of_journal_settings() if with_journal else ()
    for name, also in (*named_settings(), *plan, *journal):
        yield Offer(name, detail, "settings", lambda name=name: open_at(name), also=also)


def of_menu(menu: QMenu, title: str) -> Iterator[Offer]:
    """What a session's menu offers besides commands, with the session's title beside it."""
    for action in menu.actions():
        if isinstance(action, Command) or action.isSeparator() or action.menu() is not None:
            continue
        if action.isEnabled():
            yield Offer(words.plain_text(action.text()), title, "session", action.trigger)


def of_sessions(state: State, go: Callable[[SessionId], object]) -> Iterator[Offer]:
    """Every session of the plan, in its order, with its day and when it stands."""
    for session in state.ordered_sessions():
        day, slot = state.days[session.day], state.slots.get(session.id)
        parts = [words.day_name(day)]
        if slot is not None:
            start = state.local(slot.start)
            parts += [words.date_words(start.date()), words.time_words(start.time())]
        yield Offer(
            session.words,
            " · ".join(parts),
            "session",
            lambda id_=session.id: go(id_),
        )
