"""All that a library has of one plan, as one value: what is exported as everything, and comes back.

What is the library's and not the plan's (its colour, its accounts and their marks, the journal, the
file it is linked to) is no part of it.
"""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace

from core.model import SessionId, State
from core.pictures.naming import names_in
from core.pictures.picture import ReadPicture
from core.progress.history import NO_HISTORY, History
from core.stamp import Stamp


@dataclass(frozen=True, slots=True)
class Everything:
    """One plan: its state, the Markdown it came from, the stamps of its events, its history.

    `pictures` are the bytes of those that its texts name. Without a `source` its text is written
    anew, and without stamps its events count from 0.
    """

    state: State
    source: bytes = b""
    stamps: Mapping[SessionId, Stamp] = field(default_factory=dict[SessionId, Stamp])
    history: History = NO_HISTORY
    pictures: Mapping[str, bytes] = field(default_factory=dict[str, bytes])

    def with_pictures(self, read: ReadPicture) -> "Everything":
        """The same with the pictures that its texts name, as far as there are any."""
        found = ((name, read(name)) for name in names_in(self._texts()))
        pictures = {name: data for name, data in found if data is not None}
        return replace(self, pictures=pictures)

    def _texts(self) -> Iterator[str]:
        """Every text that may name a picture, as `core.store.pictures` has them."""
        state = self.state
        for notes in (state.notes, state.day_notes):
            yield from (note.text for note in notes.values())
        yield state.plan_note.text
        yield state.wording.text
        yield self.source.decode("utf-8", "replace")
