"""Notes out of the journal's files and into a plan: nothing that stands in either is lost."""

from collections.abc import Iterable, Mapping
from urllib.parse import unquote

from core.edits import write_note
from core.journal.day_file import DayFile
from core.journal.entry import note_in
from core.model import PlanId, SessionId, State

Notes = Mapping[SessionId, str]

BETWEEN = "\n\n---\n\n"
"""What stands between two notes of one session that differ."""


def notes_in(files: Iterable[bytes]) -> dict[PlanId, dict[SessionId, str]]:
    """Every note in the files of the journal, by plan and session; a later file's holds."""
    found: dict[PlanId, dict[SessionId, str]] = {}
    for data in files:
        for key, block in DayFile.read(data).blocks.items():
            plan, _, session = key.partition("/")
            if note := note_in(block.body):
                clean = note.encode("utf-8", "replace").decode()
                found.setdefault(PlanId(unquote(plan)), {})[SessionId(unquote(session))] = clean
    return found


def with_notes(state: State, notes: Notes) -> State:
    """The plan with these notes; where a session has another one, both are kept."""
    for session, theirs in notes.items():
        if session in state.sessions:
            own = state.notes.get(session)
            if (text := joined(own.text if own else "", theirs)) != (own.text if own else ""):
                state = write_note(state, session, text)
    return state


def joined(ours: str, theirs: str) -> str:
    """The longer one where it has all of the other, else one behind the other."""
    one, other = _plain(ours), _plain(theirs)
    if other in one:
        return ours
    return theirs if one in other else f"{ours.rstrip()}{BETWEEN}{theirs}"


def _plain(text: str) -> str:
    return text.replace("\r\n", "\n").strip()
