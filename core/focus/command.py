"""What `tenday timer` does: it holds the same timer as a window that has the library open."""

from argparse import Namespace
from collections.abc import Callable

from whenever import Instant

from core import edits
from core.agenda import find, next_session, sentence
from core.command_line import print_json
from core.errors import Refused
from core.focus import said
from core.focus import timer as timers
from core.focus.timer import Rhythm, Timer
from core.model import SessionId, State
from core.store.library import Library
from core.store.opened import Opened

Save = Callable[[Opened, State], None]


def timer(arguments: Namespace, library: Library, now: Callable[[], Instant], save: Save) -> None:
    """Do what is asked of the timer and print how it stands. Raises Refused.

    `save` writes an edit of a plan, as every other command does.
    """
    match arguments.what:
        case "start":
            _start(arguments, library, now())
        case "status":
            found = library.focus.timer()
            if found is None:
                print("null" if arguments.json else "No timer is running.")
            else:
                _tell(arguments, library.load(found.plan), timers.anchored(found, now()), now())
        case "pause" | "resume" | "extend":
            _step(arguments, library, now())
        case _:
            _end(arguments, library, now(), save)


def _start(arguments: Namespace, library: Library, now: Instant) -> None:
    state = Opened.last(library).state
    session = find(state, arguments.value) if arguments.value else _next(state, now)
    rhythm = _rhythm(arguments.rhythm) if arguments.rhythm else None
    begun = timers.begin(state, session, now, rhythm)

    def start(running: Timer | None) -> Timer:
        if running is not None:
            raise Refused("A timer is running already. End it with: tenday timer done, or stop")
        return begun

    library.focus.change(start)
    _tell(arguments, state, begun, now)


def _next(state: State, now: Instant) -> SessionId:
    """The session that is on now or comes next. Raises Refused where there is none."""
    found = next_session(state, now)
    if found is None:
        raise Refused(
            "No session of the plan is on or ahead. Say which one: tenday timer start ID. "
            "See the ids with: tenday agenda"
        )
    return found.id


def _step(arguments: Namespace, library: Library, now: Instant) -> None:
    minutes = _minutes(arguments.value) if arguments.what == "extend" else 0

    def step(running: Timer | None) -> Timer:
        there = timers.anchored(_there(running), now)
        match arguments.what:
            case "pause":
                return timers.pause(there, now)
            case "resume":
                return timers.resume(there, now)
            case _:
                return timers.extend(there, minutes, now)

    after = _there(library.focus.change(step))
    _tell(arguments, library.load(after.plan), after, now)


def _end(arguments: Namespace, library: Library, now: Instant, save: Save) -> None:
    """Record what was spent, then forget the timer: in between it can be ended again."""
    there = timers.anchored(_there(library.focus.timer()), now)
    state, session = library.load(there.plan), there.session
    spent = timers.record(there, now, arguments.confidence)
    if arguments.what == "done":
        after = edits.complete(state, session, spent)
    else:
        after = edits.spend(state, session, spent) if spent.minutes else state
    save(Opened(library, there.plan, state), after)
    library.focus.change(lambda running: timers.ended(running, there))
    if arguments.json:
        print_json(said.as_json(after, there, now))
    else:
        print(f"{sentence(after, session)}, {spent.minutes} min spent")


def _tell(arguments: Namespace, state: State, found: Timer, now: Instant) -> None:
    if arguments.json:
        print_json(said.as_json(state, found, now))
    else:
        print(said.line(state, found, now))


def _there(running: Timer | None) -> Timer:
    if running is None:
        raise Refused("No timer is running. Start one with: tenday timer start")
    return running


def _rhythm(text: str) -> Rhythm:
    work, _, rest = text.partition("/")
    if not (work.isdecimal() and rest.isdecimal()):
        raise Refused('Give a rhythm as minutes of work and of break: --rhythm "25/5"')
    return Rhythm(int(work), int(rest))


def _minutes(text: str | None) -> int:
    if text is None or not text.isdecimal() or not 1 <= int(text) <= 24 * 60:
        raise Refused("Say by how many minutes: tenday timer extend 15")
    return int(text)
