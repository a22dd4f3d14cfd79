"""Accounts and their syncs as the command line and the window ask for them, on a real library."""

from collections.abc import Callable, Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.exchange import Asked, NoKeyring, NoSecret
from core.mark import Account, Moved, Step
from core.model import SessionState, State
from core.store.library import Library
from sync.accounts import KEYRING_NAME, Secrets
from sync.answer import Answer
from sync.courier import Courier
from sync.event import Event, session_uid
from sync.memory import Calendar, MemoryService
from sync.service import CalendarAddress, Denied, Item, Service
from sync.waiting import Heed, nobody
from tests.states import FIRST_DAY, NOW, ZONE, at, sample_state, session_id
from tests.sync.installation import Phone
from tests.sync.keyrings import InMemory, in_memory

PLANNED = session_id(3, 1)
THURSDAY = at(FIRST_DAY.add(days=3), 15)
ACCOUNT = Account("cloud", "caldav", "https://cloud.example/tenday/", "ada")


class Cloud:
    """A server with one calendar and one password."""

    def __init__(self) -> None:
        self.calendar = Calendar()
        self.password = "secret"
        self.made = 0
        self.before_write: Callable[[], object] = lambda: None

    def connect(self, account: Account, secret: str, zone: str, heed: Heed = nobody) -> Service:
        service, cloud = MemoryService(self.calendar, zone), self

        class Guarded(MemoryService):
            def listing(self, token: str):
                if secret != cloud.password:
                    raise Denied("The server does not take this password any more.")
                return service.listing(token)

            def write(self, event: Event, upon: Item | None) -> Item:
                cloud.before_write()
                return service.write(event, upon)

        return Guarded(self.calendar, zone)

    def calendars(
        self, url: str, user: str, secret: str, heed: Heed = nobody
    ) -> list[CalendarAddress]:
        return [CalendarAddress("Tenday", ACCOUNT.url)]

    def create(
        self, url: str, user: str, secret: str, name: str, heed: Heed = nobody
    ) -> CalendarAddress:
        self.made += 1
        return CalendarAddress(name, ACCOUNT.url)


@pytest.fixture
def keyring() -> Iterator[InMemory]:
    with in_memory() as kept:
        yield kept


@pytest.fixture
def path(tmp_path: Path) -> Path:
    with closing(Library.open(tmp_path / "library.sqlite", NOW)) as library:
        library.add(sample_state(), b"", NOW)
    return tmp_path / "library.sqlite"


@pytest.fixture
def cloud() -> Cloud:
    return Cloud()


@pytest.fixture
def courier(path: Path, cloud: Cloud, keyring: InMemory) -> Courier:
    made = Courier(
        lambda: Library.open(path, NOW), Secrets(), lambda: NOW, lambda: ZONE, lambda _: cloud
    )
    made.add(ACCOUNT, "secret")
    return made


def stored(path: Path) -> State:
    with closing(Library.open(path, NOW)) as library:
        return library.load(sample_state().plan.id)


def write(path: Path, after: State) -> None:
    with closing(Library.open(path, NOW)) as library:
        library.write(after.plan.id, Changes.between(stored(path), after), NOW)


def test_a_sync_is_written_to_the_library_and_told(courier: Courier, path: Path, cloud: Cloud):
    """What the phone did is in the plan when it returns, with an edit that can be taken back."""
    assert len(courier.sync("cloud").exchanges[0].made) == 5
    Phone(cloud.calendar).edit(PLANNED, summary="From the phone")
    done = courier.sync("cloud").exchanges[0]
    assert (done.taken, done.titles) == ({PLANNED: ("title",)}, {PLANNED: "From the phone"})
    assert stored(path).sessions[PLANNED].title == "From the phone"
    assert done.edit.inverted().apply(stored(path)) == sample_state()
    assert [len(e.made) for e in courier.history()] == [0, 5]
    assert courier.accounts()[0].synced == NOW
    assert not any(courier.sync("cloud").exchanges)
    assert len(courier.history()) == 2


def test_a_secret_is_in_the_keyring_alone(courier: Courier, path: Path, keyring: InMemory):
    """And gone from it with the account."""
    assert list(keyring.kept) == [(KEYRING_NAME, f"ada {ACCOUNT.url}")]
    for file in path.parent.iterdir():
        assert not file.is_file() or b"secret" not in file.read_bytes()
    courier.remove("cloud", with_events=False)
    assert not keyring.kept
    assert not courier.accounts()


def test_two_accounts_of_one_calendar_share_its_secret(courier: Courier, keyring: InMemory):
    """It goes with the last of them."""
    courier.add(replace(ACCOUNT, name="again"), "secret")
    courier.remove("cloud", with_events=False)
    assert courier.sync("again").trouble is None
    courier.remove("again", with_events=False)
    assert not keyring.kept


def test_without_a_keyring_a_secret_is_held_for_this_run_if_asked(path: Path, cloud: Cloud):
    """Never in plain text, and never without a word."""
    secrets = Secrets()
    courier = Courier(
        lambda: Library.open(path, NOW), secrets, lambda: NOW, lambda: ZONE, lambda _: cloud
    )
    with pytest.raises(NoKeyring, match="for this run"):
        courier.add(ACCOUNT, "secret")
    assert not courier.accounts()
    courier.add(ACCOUNT, "secret", for_now=True)
    assert courier.sync("cloud").trouble is None
    with pytest.raises(NoSecret):
        Secrets().of(ACCOUNT)


def test_an_account_that_is_denied_keeps_what_was_edited(
    courier: Courier, path: Path, cloud: Cloud
):
    """It says so; once connected again, the edit is sent."""
    courier.sync("cloud")
    cloud.password = "another"
    write(path, edits.move(stored(path), PLANNED, THURSDAY))
    trouble = courier.sync("cloud").trouble
    assert trouble is not None
    assert trouble.denied
    courier.reconnect(ACCOUNT, "another")
    assert courier.sync("cloud").trouble is None
    assert Phone(cloud.calendar).event(PLANNED).start == THURSDAY


def test_an_account_goes_with_its_events_or_without(courier: Courier, cloud: Cloud):
    """As the user wishes; someone else's events stay."""
    cloud.calendar.put("meeting@work", "BEGIN:VCALENDAR …")
    courier.sync("cloud")
    courier.remove("cloud", with_events=False)
    assert len(cloud.calendar.bodies) == 6
    courier.add(ACCOUNT, "secret")
    courier.sync("cloud")
    courier.remove("cloud", with_events=True)
    assert list(cloud.calendar.bodies) == ["meeting@work"]


@pytest.mark.parametrize(
    ("answer", "state"),
    [(Answer.MISSED, SessionState.MISSED), (Answer.SKIPPED, SessionState.SKIPPED)],
)
def test_what_was_deleted_on_the_phone_is_asked_about(
    courier: Courier, path: Path, cloud: Cloud, answer: Answer, state: SessionState
):
    """Missed or skipped, it is not sent again; an undo of the answer asks once more."""
    courier.sync("cloud")
    Phone(cloud.calendar).delete(PLANNED)
    courier.sync("cloud")
    (question,) = courier.questions()
    assert (question.asked, question.title) == (Asked.DELETED_THERE, "SQL review")
    changes = courier.answer(question, answer)
    assert stored(path).sessions[PLANNED].state is state
    assert not courier.questions()
    courier.sync("cloud")
    assert session_uid(PLANNED) not in cloud.calendar.bodies
    assert changes.inverted().apply(stored(path)).sessions[PLANNED].state is SessionState.PLANNED


def test_what_was_deleted_on_the_phone_is_put_back(courier: Courier, cloud: Cloud):
    """The event is made again."""
    courier.sync("cloud")
    Phone(cloud.calendar).delete(PLANNED)
    courier.sync("cloud")
    courier.answer(courier.questions()[0], Answer.PUT_BACK)
    courier.sync("cloud")
    assert Phone(cloud.calendar).event(PLANNED).summary == "SQL review"


@pytest.mark.parametrize("answer", [Answer.HERE, Answer.THERE])
def test_a_conflict_is_settled_by_choosing_a_side(
    courier: Courier, path: Path, cloud: Cloud, answer: Answer
):
    """Both sides have the chosen value then, and nothing is asked any more."""
    courier.sync("cloud")
    write(path, edits.retitle(stored(path), PLANNED, "Mine"))
    Phone(cloud.calendar).edit(PLANNED, summary="Theirs")
    courier.sync("cloud")
    (question,) = courier.questions()
    assert (question.part, question.here, question.there) == ("title", "Mine", "Theirs")
    courier.answer(question, answer)
    courier.sync("cloud")
    wanted = "Mine" if answer is Answer.HERE else "Theirs"
    assert stored(path).sessions[PLANNED].title == wanted
    assert Phone(cloud.calendar).event(PLANNED).summary == wanted
    assert not courier.questions()
    with pytest.raises(Refused, match="settled meanwhile"):
        courier.answer(question, answer)


@pytest.mark.parametrize("answer", [Answer.PUT_BACK, Answer.DELETE])
def test_an_event_edited_there_and_deleted_here_is_asked_about(
    courier: Courier, path: Path, cloud: Cloud, answer: Answer
):
    """The session comes back as it is there, or the event goes."""
    courier.sync("cloud")
    write(path, edits.delete_session(stored(path), PLANNED))
    Phone(cloud.calendar).edit(PLANNED, summary="Still wanted")
    courier.sync("cloud")
    (question,) = courier.questions()
    assert (question.asked, question.title) == (Asked.EDITED_THERE, "SQL review")
    courier.answer(question, answer)
    courier.sync("cloud")
    found = [row.title for row in stored(path).sessions.values() if row.id == PLANNED]
    assert found == (["Still wanted"] if answer is Answer.PUT_BACK else [])
    assert (session_uid(PLANNED) in cloud.calendar.bodies) == bool(found)
    assert not courier.questions()


def test_an_edit_made_while_the_server_was_asked_is_not_written_over(path: Path, courier: Courier):
    """A step that no longer fits the plan is refused whole, and the sync looks again."""
    before = stored(path)
    theirs = Changes.between(before, edits.retitle(before, PLANNED, "Theirs"))
    write(path, edits.retitle(before, PLANNED, "Mine"))
    with closing(Library.open(path, NOW)) as library:
        with pytest.raises(Moved):
            library.mirrors.record("cloud", before.plan.id, Step(theirs, token="t"), NOW)
        assert library.mirrors.memory("cloud", before.plan.id).token == ""
    assert stored(path).sessions[PLANNED].title == "Mine"


@pytest.fixture
def file(tmp_path: Path, courier: Courier) -> Path:
    """A calendar file that is kept up to date."""
    courier.remove("cloud", with_events=False)
    courier.add(Account("file", "file", str(tmp_path / "out.ics"), alarm=None), "")
    courier.sync("file")
    return tmp_path / "out.ics"


def test_a_kept_file_is_written_only_where_it_changes(file: Path, path: Path, courier: Courier):
    """Without an edit its time stays; with one it says what the plan says."""
    content, moment = file.read_bytes(), file.stat().st_mtime_ns
    assert content.count(b"@tenday\r\n") == 5 + len(sample_state().readings) + 1
    assert b"VALARM" not in content
    assert not any(courier.sync("file").exchanges)
    assert file.stat().st_mtime_ns == moment
    write(path, edits.retitle(stored(path), PLANNED, "Otherwise"))
    assert courier.sync("file").exchanges[0].changed == ("Otherwise",)
    assert b"SUMMARY:Otherwise" in file.read_bytes()


def test_a_kept_file_says_once_that_a_session_is_off(file: Path, path: Path, courier: Courier):
    """Whoever subscribes hears it; the next time the file is written, the event is gone."""
    write(path, edits.delete_session(stored(path), PLANNED))
    assert courier.sync("file").exchanges[0].deleted == ("SQL review",)
    told = file.read_bytes()
    assert told.count(b"STATUS:CANCELLED") == sample_cancelled() + 1
    assert not any(courier.sync("file").exchanges)
    assert file.read_bytes() == told
    other = session_id(1, 1)
    write(path, edits.retitle(stored(path), other, "Otherwise"))
    courier.sync("file")
    assert file.read_bytes().count(b"STATUS:CANCELLED") == sample_cancelled()


def test_a_kept_file_whose_folder_is_away_is_told_and_comes_again(file: Path, courier: Courier):
    """As trouble of its own account: whoever syncs several goes on with the next."""
    file.unlink()
    file.parent.joinpath("out.ics").mkdir()
    done = courier.sync("file")
    assert done.trouble is not None
    assert "out.ics" in done.trouble.why
    file.rmdir()
    assert courier.sync("file").trouble is None
    assert file.is_file()


def sample_cancelled() -> int:
    state = sample_state()
    return sum(state.sessions[s].state is SessionState.SKIPPED for s in state.slots)


def test_a_plan_that_is_put_away_is_left_alone(courier: Courier, path: Path, cloud: Cloud):
    """Its events stay as they are; every other plan is mirrored."""
    with closing(Library.open(path, NOW)) as library:
        library.put_away(sample_state().plan.id, True)
    assert courier.sync("cloud").exchanges == ()
    assert not cloud.calendar.bodies


def test_several_plans_share_a_calendar(courier: Courier, path: Path, cloud: Cloud):
    """Each knows its own events; nothing is sent twice."""
    with closing(Library.open(path, NOW)) as library:
        library.add(twin(), b"", NOW)
    assert [len(e.made) for e in courier.sync("cloud").exchanges] == [5, 5]
    assert not any(courier.sync("cloud").exchanges)
    assert len(cloud.calendar.bodies) == 10


def test_one_plan_that_was_emptied_keeps_no_other_back(courier: Courier, path: Path, cloud: Cloud):
    """It is asked about; until then the account counts as not synced."""
    with closing(Library.open(path, NOW)) as library:
        library.add(twin(), b"", NOW)
    courier.sync("cloud")
    moved = replace(courier, now=lambda: NOW.add(hours=1))
    (open_plan, other) = (exchange.plan for exchange in moved.sync("cloud").exchanges)
    with closing(Library.open(path, NOW)) as library:
        before = library.load(open_plan)
        library.write(open_plan, Changes.between(before, replace(before, slots={})), NOW)
        before = library.load(other)
        after = edits.move(before, [*before.slots][-1], THURSDAY)
        library.write(other, Changes.between(before, after), NOW)
    later = replace(courier, now=lambda: NOW.add(hours=2)).sync("cloud")
    assert later.trouble is not None
    assert later.trouble.braked
    assert [len(exchange.changed) for exchange in later.exchanges] == [0, 1]
    assert len(cloud.calendar.bodies) == 10
    assert courier.accounts()[0].synced == NOW.add(hours=1)


def test_a_plans_events_go_before_it_does_and_no_others(courier: Courier, path: Path, cloud: Cloud):
    """One that the phone moved, too; nothing is asked afterwards."""
    with closing(Library.open(path, NOW)) as library:
        library.add(twin(), b"", NOW)
    courier.sync("cloud")
    Phone(cloud.calendar).edit(PLANNED, start=THURSDAY, end=THURSDAY.add(hours=1))
    courier.clear(sample_state().plan.id)
    assert {uid[0] for uid in cloud.calendar.bodies} == {"o"}
    with closing(Library.open(path, NOW)) as library:
        library.remove(sample_state().plan.id)
    assert not any(courier.sync("cloud").exchanges)
    assert not courier.questions()


def twin() -> State:
    """The sample plan once more, under other names."""
    other = sample_state()
    renamed = {f"o{s}": replace(row, id=f"o{s}") for s, row in other.sessions.items()}
    slots = {f"o{s}": slot for s, slot in other.slots.items()}
    plan = replace(other.plan, id="other")
    return State(plan, other.run_up, other.availability, other.days, renamed, slots=slots)  # pyright: ignore[reportArgumentType]
