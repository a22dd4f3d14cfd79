"""What only the user can decide, and what each decision means for plan and marks. Pure."""

from collections.abc import Iterator
from dataclasses import replace
from enum import StrEnum

from whenever import Instant

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.exchange import Asked, Question
from core.mark import Account, Mark, Step
from core.model import SessionId, SessionState, State
from sync.merge import TOGETHER
from sync.parts import SHARED, Part, Parts, parts_of, taken
from sync.receive import Read, View


class Answer(StrEnum):
    """What the user may choose; which of them can be depends on what is asked."""

    HERE = "here"
    THERE = "there"
    MISSED = "missed"
    SKIPPED = "skipped"
    PUT_BACK = "put-back"
    DELETE = "delete"


ANSWERS = {
    Asked.BOTH_EDITED: (Answer.HERE, Answer.THERE),
    Asked.DELETED_THERE: (Answer.MISSED, Answer.SKIPPED, Answer.PUT_BACK),
    Asked.EDITED_THERE: (Answer.PUT_BACK, Answer.DELETE),
}
"""Which answers each kind of question has."""


def questions(view: View, account: Account, read: Read) -> Iterator[Question]:
    """Where the two sides stand apart, in the plan's order."""
    marks, plan = view.memory.marks, view.state.plan.id
    ordered = [row.id for row in view.state.ordered_sessions() if row.id in marks]
    for session in (*ordered, *sorted(marks.keys() - view.state.sessions.keys())):
        mark = marks[session]
        row = view.state.sessions.get(session)
        theirs = _theirs(mark, read)
        name, title = account.name, row.title if row else mark.ours[Part.TITLE]
        if row is None:
            if mark.held:
                yield Question(name, plan, session, title, Asked.EDITED_THERE)
        elif not mark.body:
            if row.state is SessionState.PLANNED and view.event(session):
                yield Question(name, plan, session, title, Asked.DELETED_THERE)
        elif theirs:
            local = view.parts(session) or view.parts(session, _placed(view, session, theirs))
            for part in SHARED:
                if local and part in mark.held:
                    here, there = local[part], theirs[part]
                    yield Question(
                        name, plan, session, title, Asked.BOTH_EDITED, part.value, here, there
                    )


def answered(view: View, question: Question, answer: Answer, read: Read, now: Instant) -> Step:
    """What the answer changes in the plan and remembers. Raises Refused where it cannot be."""
    session = question.session
    mark = view.memory.marks.get(session)
    if mark is None or answer not in ANSWERS[question.asked]:
        raise Refused("This has been settled meanwhile. Sync again to see how it stands now.")
    match question.asked:
        case Asked.BOTH_EDITED:
            return _chosen(view, mark, question, answer, read, now)
        case Asked.DELETED_THERE:
            return _out_of_tray(view, mark, session, answer)
        case Asked.EDITED_THERE if answer is Answer.DELETE:
            return Step(marks={session: replace(mark, held=frozenset())})
        case Asked.EDITED_THERE:
            return _brought_back(view, mark, session, read, now)


def _chosen(
    view: View, mark: Mark, question: Question, answer: Answer, read: Read, now: Instant
) -> Step:
    session, part = question.session, Part(question.part)
    theirs = _theirs(mark, read)
    if theirs is None or part not in mark.held:
        raise Refused("This has been settled meanwhile. Sync again to see how it stands now.")
    # Once both sides' value is theirs, what differs from it here is an edit that is sent.
    settled = replace(mark, ours={**mark.ours, part: theirs[part]}, held=mark.held - {part})
    after = view.state
    if answer is Answer.THERE:
        after = taken(after, session, part, theirs, now)
    return Step(Changes.between(view.state, after), {session: settled})


def _out_of_tray(view: View, mark: Mark, session: SessionId, answer: Answer) -> Step:
    if answer is Answer.PUT_BACK:
        return Step(marks={session: None})
    edit = edits.miss if answer is Answer.MISSED else edits.skip
    after = edit(view.state, session)
    agreed = replace(mark, ours=view.parts(session, after) or mark.ours)
    return Step(Changes.between(view.state, after), {session: agreed})


def _brought_back(view: View, mark: Mark, session: SessionId, read: Read, now: Instant) -> Step:
    """The session again, as the other side has it, at the end of the plan."""
    theirs, days = _theirs(mark, read), view.state.ordered_days()
    if theirs is None or not days:
        raise Refused("The event cannot be read. Mend it in the calendar, or delete it there.")
    minutes, title = int(theirs[Part.MINUTES]), theirs[Part.TITLE]
    after: State = edits.add_session(view.state, session, days[-1].id, title, minutes)
    after = edits.move(after, session, Instant.parse_iso(theirs[Part.START]))
    for part in TOGETHER - {Part.START, Part.MINUTES, Part.TITLE}:
        if theirs[part] and theirs[part] != SessionState.PLANNED:
            after = taken(after, session, Part(part), theirs, now)
    settled = replace(mark, ours={**theirs, Part.ABOUT: ""}, held=frozenset())
    return Step(Changes.between(view.state, after), {session: settled})


def _placed(view: View, session: SessionId, theirs: Parts) -> State:
    return edits.move(view.state, session, Instant.parse_iso(theirs[Part.START]))


def _theirs(mark: Mark, read: Read) -> Parts | None:
    event = read(mark.body) if mark.body else None
    return parts_of(event, mark.ours[Part.ABOUT]) if event else None
