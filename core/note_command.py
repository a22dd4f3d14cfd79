"""The command `tenday note`: prints the note of a session, a day or the plan, or writes it."""

from argparse import Namespace
from collections.abc import Callable

from core.agenda import find, find_day, sentence
from core.command_line import print_json
from core.errors import Refused
from core.model import State
from core.notes import THE_PLAN, Subject, note_of, of_day, of_session, write


def note(
    arguments: Namespace,
    state: State,
    save: Callable[[State], object],
    read: Callable[[], str],
    picture: Callable[[str], str],
) -> bool:
    """Print the note, or have the edit saved first that its text asks for; returns whether it was.

    `read` gives what is piped in, for a text of "-"; `picture` takes the one in that is asked for,
    and gives the line that shows it with these words. Raises Refused.
    """
    subject, text = _asked(arguments, state)
    before = note_of(state, subject)
    if arguments.picture is not None:
        above = before.rstrip("\n")
        text = f"{above}\n\n{picture(text or '')}\n".lstrip("\n")
    elif text is None:
        if arguments.append:
            raise Refused('Say what to add: give a text, or "-" and pipe one in.')
        _tell(state, subject, arguments.json, before)
        return False
    else:
        text = _added(before, read() if text == "-" else text, arguments.append)
    after = write(state, subject, text)
    save(after)
    said = f"{_title(after, subject)}: the note is written"
    if subject.session is not None:
        said = sentence(after, subject.session)
    _tell(after, subject, arguments.json, f"{said}\n")
    return True


def _asked(arguments: Namespace, state: State) -> tuple[Subject, str | None]:
    """Whose note it is, and the text to write, if there is one."""
    words: list[str] = list(arguments.words or ())
    if arguments.plan and arguments.day is not None:
        raise Refused("Give --day or --plan, not both.")
    if arguments.plan:
        subject = THE_PLAN
    elif arguments.day is not None:
        subject = of_day(find_day(state, arguments.day))
    elif words:
        subject = of_session(find(state, words.pop(0)))
    else:
        raise Refused("Say whose note: give a session's id, --day DAY or --plan.")
    if len(words) > 1:
        raise Refused('There are several texts. Put quotes round one: tenday note ID "a text"')
    return subject, words[0] if words else None


def _added(before: str, text: str, append: bool) -> str:
    """The text, or what there was with it on lines of its own behind."""
    if not append or not before:
        return text
    return before + ("" if before.endswith("\n") else "\n") + text


def _title(state: State, subject: Subject) -> str:
    if subject.session is not None:
        return state.sessions[subject.session].title
    return state.plan.title if subject.day is None else state.days[subject.day].full_name


def _tell(state: State, subject: Subject, as_json: bool, words: str) -> None:
    if as_json:
        told = {
            "of": subject.kind,
            "id": subject.key or state.plan.id,
            "title": _title(state, subject),
            "text": note_of(state, subject),
        }
        print_json(told)
    else:
        print(words, end="")
