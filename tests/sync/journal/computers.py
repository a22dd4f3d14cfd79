"""A computer with the sample plan and a journal, and what the tests ask of it."""

import resource
import shutil
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path

from core.changes import Changes
from core.journal.choice import Done, Journal
from core.journal.reading import notes_in
from core.model import PlanId, SessionId, State
from core.notes import Subject, of_session, write
from core.store.library import Library
from sync.accounts import Secrets
from sync.journal.courier import JournalCourier
from tests.states import NOW, session_id
from tests.sync.repositories import (
    git,
)

PLAN, FIRST, THIRD = PlanId("plan"), session_id(1, 1), session_id(2, 1)
DAY = "journal/2026/2026-03-02.md"
NOTE = "# Wheels\n\nA *wheel* is a zip, no code runs.\n"


@dataclass
class Computer:
    """A library with the sample plan, and its journal."""

    library: Path
    courier: JournalCourier

    def state(self) -> State:
        with closing(self.courier.open_library()) as library:
            return library.load(PLAN)

    def note(self, session: SessionId, text: str) -> None:
        self.note_on(of_session(session), text)

    def note_on(self, subject: Subject, text: str) -> None:
        with closing(self.courier.open_library()) as library:
            before = library.load(PLAN)
            after = write(before, subject, text)
            library.write(PLAN, Changes.between(before, after), NOW)

    def write(self, pushes: bool | None = None) -> Done:
        done = self.courier.write(pushes)
        assert done.trouble is None, done.trouble
        return done


def computer(folder: Path, place: object = "", *, pushes: bool = True, **more: object) -> Computer:
    folder.mkdir()
    path = Path(shutil.copy(folder.parent / "made.sqlite", folder / "library.sqlite"))
    caches = folder / "caches"
    courier = JournalCourier(lambda: Library.open(path, NOW), Secrets(), lambda: NOW, caches)
    if place:
        courier.set_up(Journal(str(place), pushes, **more))  # pyright: ignore[reportArgumentType]
    return Computer(path, courier)


@contextmanager
def smallest_files(size: int) -> Iterator[None]:
    """No file can be written beyond so many bytes, as on a full disk."""
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def notes_at(folder: Path, ref: str = "main") -> dict[str, str]:
    """The notes in the journal of a branch."""
    paths = git(folder, "ls-tree", "-r", "--name-only", ref, "--", "journal/").splitlines()
    days = (path for path in paths if path.endswith(".md"))
    files = (git(folder, "show", f"{ref}:{path}").encode() for path in days)
    return {s.key: note.strip() for s, note in notes_in(files).get(PLAN, {}).items()}
