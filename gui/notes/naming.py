"""What a note is called in the window: after the session, the day or the plan that it is on."""

from core.model import State
from core.notes import Subject
from gui import words
from gui.translation import translate


def title_of(state: State, subject: Subject) -> str:
    """What it belongs to, by name."""
    if (session := subject.session) is not None:
        return state.sessions[session].words
    return state.plan.title if subject.day is None else words.full_day_name(state.days[subject.day])


def note_on(state: State, subject: Subject) -> str:
    """The note by name, as its window and the step of the history are called."""
    return translate("SessionPaneNote", "Note on {title}").format(title=title_of(state, subject))
