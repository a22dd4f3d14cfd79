"""Two computers, a phone and a bad line: whatever they do, they come to agree and lose nothing."""

from collections import defaultdict
from contextlib import suppress

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from core import edits
from core.errors import Refused
from core.model import SessionId, State
from sync.event import session_uid
from sync.memory import Calendar, MemoryService
from sync.mirror import Mirror
from sync.parts import SHARED, Part, parts_of
from sync.service import Unreachable
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id
from tests.sync.installation import Crash, Network, Notebook, Phone

SESSIONS = (session_id(1, 1), session_id(3, 1), session_id(3, 2))
DESKS = st.sampled_from((0, 1))
SESSION = st.sampled_from(SESSIONS)
PART = st.sampled_from((Part.TITLE, Part.NOTE, Part.START))
STEP = st.integers(1, 9)


class Converging(RuleBasedStateMachine):
    """Every value that was written and that nobody saw before writing over it must stand."""

    @initialize()
    def begin(self) -> None:
        self.calendar = Calendar()
        self.phone = Phone(self.calendar)
        self.desks = [Notebook(sample_state()), Notebook(sample_state())]
        self.written: dict[tuple[SessionId, Part], set[str]] = defaultdict(set)
        self.seen: dict[tuple[SessionId, Part], set[str]] = defaultdict(set)
        self.count = 0

    @rule(desk=DESKS, session=SESSION, part=PART)
    def edit_here(self, desk: int, session: SessionId, part: Part) -> None:
        book = self.desks[desk]
        before = book.look().parts(session)
        if session not in book.state.sessions or (before is None and part is not Part.START):
            return
        self._over(session, part, before[part] if before else None)
        value = self._value(session, part)
        book.edit(_edited(book.state, session, part, value))

    @rule(session=SESSION, part=PART)
    def edit_on_the_phone(self, session: SessionId, part: Part) -> None:
        if session_uid(session) not in self.calendar.bodies:
            return
        event = self.phone.event(session)
        self._over(session, part, parts_of(event, event.about)[part])
        value = self._value(session, part)
        match part:
            case Part.TITLE:
                self.phone.edit(session, summary=value)
            case Part.NOTE:
                self.phone.edit(session, description=f"{event.about}\n\n{value}")
            case _:
                start = _moment(self.count)
                self.phone.edit(session, start=start, end=start.add(event.end - event.start))

    @rule(session=SESSION)
    def delete_on_the_phone(self, session: SessionId) -> None:
        if session_uid(session) in self.calendar.bodies:
            event = self.phone.event(session)
            for part in SHARED:
                self._over(session, part, parts_of(event, event.about)[part])
            self.phone.delete(session)

    @rule(desk=DESKS, session=SESSION)
    def take_off_the_calendar(self, desk: int, session: SessionId) -> None:
        book = self.desks[desk]
        if (before := book.look().parts(session)) is not None:
            self._over(session, Part.START, before[Part.START])
            book.edit(edits.unschedule(book.state, session))

    @rule(desk=DESKS)
    def sync(self, desk: int) -> None:
        self._sync(desk, MemoryService(self.calendar, ZONE))

    @rule(desk=DESKS, at=STEP, way=st.sampled_from(("lose_request", "lose_answer")))
    def sync_on_a_bad_line(self, desk: int, at: int, way: str) -> None:
        network = Network(MemoryService(self.calendar, ZONE))
        setattr(network, way, at)
        with suppress(Unreachable):
            self._sync(desk, network)

    @rule(desk=DESKS, at=STEP)
    def stop_before_a_request(self, desk: int, at: int) -> None:
        def proceed(sent: int, of: int) -> None:
            assert sent < of
            if sent + 1 >= at:
                raise Crash

        with suppress(Crash):
            self._sync(desk, MemoryService(self.calendar, ZONE), proceed)

    @rule(desk=DESKS, at=STEP)
    def die_before_a_step_is_written(self, desk: int, at: int) -> None:
        book = self.desks[desk]
        last = book.steps + at

        def crash() -> None:
            if book.steps + 1 >= last:
                raise Crash

        book.before_step = crash
        with suppress(Crash):
            self._sync(desk, MemoryService(self.calendar, ZONE))
        book.before_step = lambda: None

    @rule()
    def forget_the_tokens(self) -> None:
        self.calendar.put("tick@elsewhere", str(self.calendar.changes))
        self.calendar.oldest = self.calendar.changes

    def teardown(self) -> None:
        if not hasattr(self, "calendar"):
            return
        network = Network(MemoryService(self.calendar, ZONE))
        for _ in range(4):
            self._sync(0, network)
            self._sync(1, network)
        network.writes = 0
        self._sync(0, network)
        self._sync(1, network)
        assert network.writes == 0, "the second sync writes nothing"
        for session in SESSIONS:
            self._agree(session)
            self._nothing_lost(session)

    def _sync(self, desk: int, service: object, proceed: object = None) -> None:
        mirror = Mirror(service, self.desks[desk], accept_deletions=True)  # pyright: ignore
        if proceed is not None:
            mirror.proceed = proceed  # pyright: ignore
        mirror.sync(NOW)

    def _agree(self, session: SessionId) -> None:
        if session_uid(session) not in self.calendar.bodies:
            return
        event = self.phone.event(session)
        theirs = parts_of(event, event.about)
        for book in self.desks:
            mark, local = book.memory.marks[session], book.look().parts(session)
            for part in SHARED:
                if part not in mark.held and local is not None:
                    assert local[part] == theirs[part], part

    def _nothing_lost(self, session: SessionId) -> None:
        shown: dict[Part, set[str]] = defaultdict(set)
        views = [book.look().parts(session) for book in self.desks]
        if session_uid(session) in self.calendar.bodies:
            event = self.phone.event(session)
            views.append(parts_of(event, event.about))
        for book in self.desks:
            row, note = book.state.sessions[session], book.state.notes.get(session)
            shown[Part.TITLE].add(row.title)
            shown[Part.NOTE].add(note.text if note else "")
        for view in views:
            for part in view or ():
                shown[Part(part)].add((view or {})[part])
        for part in (Part.TITLE, Part.NOTE, Part.START):
            left = self.written[session, part] - self.seen[session, part]
            assert left <= shown[part], (session, part)

    def _over(self, session: SessionId, part: Part, value: str | None) -> None:
        """Someone saw the value and writes over it: it may go."""
        if value is not None:
            self.seen[session, part].add(value)

    def _value(self, session: SessionId, part: Part) -> str:
        self.count += 1
        text = _moment(self.count).format_iso() if part is Part.START else f"Said {self.count}"
        self.written[session, part].add(text)
        return text


def _moment(count: int):
    return at(FIRST_DAY.add(days=4), 8).add(minutes=5 * count)


def _edited(state: State, session: SessionId, part: Part, value: str) -> State:
    try:
        match part:
            case Part.TITLE:
                return edits.retitle(state, session, value)
            case Part.NOTE:
                return edits.write_note(state, session, value)
            case _:
                from whenever import Instant

                return edits.move(state, session, Instant.parse_iso(value))
    except Refused:
        return state


_usual = settings()
TestConverging = Converging.TestCase
TestConverging.settings = settings(
    max_examples=_usual.max_examples // 2,
    stateful_step_count=30,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much],
)
