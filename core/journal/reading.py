"""Notes out of the journal's files and into a plan: nothing that stands in either is lost."""

from collections.abc import Iterable, Mapping

from core.journal.day_file import DayFile
from core.journal.entry import named_by, note_in
from core.model import PlanId, State
from core.notes import Subject, is_there, note_of, write

Notes = Mapping[Subject, str]

BETWEEN = "\n\n---\n\n"
"""What stands between two notes of one session or day that differ."""


def notes_in(files: Iterable[bytes]) -> dict[PlanId, dict[Subject, str]]:
    """Every note in the files of the journal, by plan and what it is of; a later file's holds."""
    found: dict[PlanId, dict[Subject, str]] = {}
    for data in files:
        for key, block in DayFile.read(data).blocks.items():
            if note := note_in(block.body):
                plan, subject = named_by(key)
                found.setdefault(plan, {})[subject] = note.encode("utf-8", "replace").decode()
    return found


def with_notes(state: State, notes: Notes) -> State:
    """The plan with these notes; where there is another one, both are kept."""
    for subject, theirs in notes.items():
        if is_there(state, subject):
            own = note_of(state, subject)
            if (text := joined(own, theirs)) != own:
                state = write(state, subject, text)
    return state


def joined(ours: str, theirs: str) -> str:
    """The longer one where it has all of the other, else one behind the other."""
    one, other = _plain(ours), _plain(theirs)
    if other in one:
        return ours
    return theirs if one in other else f"{ours.rstrip()}{BETWEEN}{theirs}"


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
