"""Writes what is not in the journal as it is now: a commit for each, and what rides along with it.

What stops it is raised at once; what was written by then stays, and is known to be.
"""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from core.journal.choice import Proceed, Written
from core.journal.day_file import DayFile
from core.journal.entry import Entry, path_of, pending
from core.model import PlanId, State
from core.pictures.picture import ReadPicture
from core.saying import Said
from sync.journal.pictures import pictures_of
from sync.journal.repository import Repository
from sync.journal.riding import Riding, outdated

if TYPE_CHECKING:
    from core.store.library import Library


@dataclass
class Writing:
    """One run. `titles` are what is written, `missing` why the file of a plan is not."""

    library: "Library"
    picture: ReadPicture
    ride: Callable[[PlanId], Riding]
    proceed: Proceed
    titles: list[str] = field(default_factory=list[str])
    missing: list[Said] = field(default_factory=list[Said])

    def run(self, repository: Repository) -> None:
        """Write all that waits. Raises Refused."""
        plans = waiting(self.library)
        count = sum(len(entries) for _, entries in plans)
        for state, entries in plans:
            riding = self.ride(state.plan.id)
            if riding.missing is not None:
                self.missing.append(riding.missing)
            for entry in entries:
                self.proceed(len(self.titles), count)
                self._write(repository, entry, riding)
                # The last one waits on, though it is written: the plan's file comes along with it.
                if riding.missing is None or entry is not entries[-1]:
                    known = Written(entry.digest, entry.date)
                    self.library.journals.note(entry.plan, entry.subject, known)
        self.proceed(len(self.titles), len(self.titles))

    def _write(self, repository: Repository, entry: Entry, riding: Riding) -> None:
        was = self.library.journals.written(entry.plan).get(entry.subject)
        files = _files(repository, entry, was)
        files |= pictures_of(entry, repository, self.picture)
        files |= riding.plan
        if any(repository.read(path) != data for path, data in files.items()):
            files |= riding.progress  # which names today, and so would be a commit a day alone
            files |= dict.fromkeys(outdated(repository, riding))
        if repository.commit(files, entry.message):
            self.titles.append(entry.title)


def waiting(library: "Library") -> list[tuple[State, list[Entry]]]:
    """Each plan that has something to write, with that."""
    states = [library.load(entry.id) for entry in library.plans()]
    found = [(state, pending(state, library.journals.written(state.plan.id))) for state in states]
    return [(state, entries) for state, entries in found if entries]


def _files(repository: Repository, entry: Entry, was: Written | None) -> dict[str, bytes | None]:
    """The files that the entry changes: its day's, and that of the day it was in before."""
    files: dict[str, bytes | None] = {}
    known = was and was.digest
    if was is not None and was.date != entry.date:
        old = repository.read(path_of(was.date))
        if old is not None:
            left = DayFile.read(old).without_block(entry.key, known)
            files[path_of(was.date)] = left.data
    data = repository.read(entry.path)
    file = DayFile.new(entry.date) if data is None else DayFile.read(data)
    files[entry.path] = file.with_block(entry.key, entry.body, known).data
    return files
