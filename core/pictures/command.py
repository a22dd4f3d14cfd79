"""The command `tenday note ID --picture FILE`: a picture goes into the library and below a note."""

from argparse import Namespace
from collections.abc import Callable
from typing import TYPE_CHECKING

from core.edits import write_note
from core.model import SessionId, State
from core.pictures.naming import shown
from core.pictures.picture import Picture, read_file

if TYPE_CHECKING:
    from core.store.library import Library


def append(
    arguments: Namespace, library: "Library", read: Callable[[bytes], Picture]
) -> Callable[[State, SessionId], State]:
    """Keep the picture, which `read` makes of the file, and give the edit that shows it last.

    Its words are the text that was given, else the file's name.
    """
    picture = read(read_file(arguments.picture))
    library.pictures.add(picture)
    line = shown(picture.name, arguments.text or arguments.picture.stem)

    def below(state: State, session: SessionId) -> State:
        note = state.notes.get(session)
        text = note.text.rstrip("\n") if note else ""
        return write_note(state, session, f"{text}\n\n{line}\n" if text else f"{line}\n")

    return below
