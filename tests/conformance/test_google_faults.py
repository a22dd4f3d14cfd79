"""Google at its worst: what is refused, lost or withdrawn in the middle is made good afterwards."""

from dataclasses import dataclass

import pytest

from core import edits
from core.errors import Refused
from core.mark import Account
from sync import google as google_room
from sync.google.backend import GoogleService
from sync.google.client import Client
from sync.google.event_resource import event_id
from sync.mirror import Outcome
from sync.parts import Part
from sync.service import Denied
from tests.conformance.google_server import LOST, Answer, Asked, Google, refused
from tests.states import FIRST_DAY, ZONE, at, sample_state, session_id
from tests.sync.installation import Notebook, sync

PLANNED, DONE = session_id(3, 1), session_id(1, 1)
THURSDAY = at(FIRST_DAY.add(days=3), 15)


@dataclass
class Desk:
    """A computer whose plan is in a calendar at Google already."""

    there: Google
    service: GoogleService
    book: Notebook

    def sync(self) -> Outcome:
        return sync(self.book, self.service)

    def phone(self, **fields: object) -> None:
        (calendar,) = self.there.calendars
        self.there.put(calendar, event_id(f"{PLANNED}@tenday", 0), **fields)

    def retitle_all(self, word: str) -> None:
        for number, session in enumerate([*self.book.state.slots]):
            self.book.edit(edits.retitle(self.book.state, session, f"{word} {number}"))

    def comes_to_rest(self) -> None:
        self.there.fault = lambda _: None
        self.sync()
        again = self.sync()
        assert not again.made + again.changed + again.deleted + again.problems
        assert not again.taken
        (events,) = self.there.calendars.values()
        shown = {event["summary"] for event in events.values() if event["status"] != "cancelled"}
        state = self.book.state
        assert shown == {state.sessions[session].title for session in state.slots}


@pytest.fixture
def desk(at_google: Google) -> Desk:
    secret = at_google.secret()
    made = google_room.create(at_google.url, "", secret, "Plans")
    service = google_room.connect(Account("Plans", "google", made.url), secret, ZONE)
    service.client = Client(at_google.url, secret, pause=lambda *_: None)
    found = Desk(at_google, service, Notebook(sample_state()))
    found.sync()
    return found


def from_the(number: int, method: str, answer: Answer, times: int = 99):
    """A fault that the n-th part or request of its kind meets, and those after it."""
    seen: list[Asked] = []

    def fault(asked: Asked) -> Answer | None:
        if asked.method != method or asked.path.startswith(("/batch", "/token")):
            return None
        seen.append(asked)
        return answer if number <= len(seen) < number + times else None

    return fault


# Google's client renews a token in a batch over a line of its own, which it leaves open.
@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")
def test_a_sign_in_withdrawn_in_the_middle_of_a_batch_loses_nothing(desk: Desk) -> None:
    """What went before it is found the next time, what came after is sent."""
    desk.retitle_all("New")
    desk.there.fault = from_the(3, "PATCH", refused(401, "authError"))
    with pytest.raises(Denied):
        desk.sync()
    desk.comes_to_rest()


@pytest.mark.parametrize("status", [400, 403, 409, 410, 412, 500])
def test_a_refused_token_wipes_nothing_and_misses_nothing(desk: Desk, status: int) -> None:
    """However Google says so."""
    desk.phone(summary="Renamed")
    desk.there.fault = from_the(1, "GET", refused(status, "syncTokenInvalid"), times=1)
    assert desk.sync().taken == {PLANNED: {Part.TITLE}}
    desk.comes_to_rest()


@pytest.mark.parametrize("method", ["GET", "PATCH", "DELETE"])
def test_an_answer_lost_in_a_sync_is_made_good_by_the_next(desk: Desk, method: str) -> None:
    """And an edit made meanwhile is no conflict."""
    desk.book.edit(edits.delete_session(desk.book.state, DONE))
    desk.book.edit(edits.retitle(desk.book.state, PLANNED, "One"))
    desk.there.fault = from_the(1, method, LOST)
    with pytest.raises(Refused):
        desk.sync()
    desk.book.edit(edits.retitle(desk.book.state, PLANNED, "Two"))
    desk.comes_to_rest()
    assert not any(mark.held for mark in desk.book.memory.marks.values())


def test_a_part_that_the_phone_overtook_is_merged(desk: Desk) -> None:
    """Its write is refused by its tag; both edits stand in the end."""
    desk.retitle_all("New")
    fault = from_the(1, "PATCH", refused(412, "conditionNotMet"), times=1)

    def overtaken(asked: Asked) -> Answer | None:
        answer = fault(asked)
        if answer is not None:
            when = {"dateTime": THURSDAY.format_iso(), "timeZone": ZONE}
            until = {"dateTime": THURSDAY.add(minutes=90).format_iso(), "timeZone": ZONE}
            desk.phone(start=when, end=until)
        return answer

    desk.there.fault = overtaken
    desk.sync()
    desk.comes_to_rest()
    assert desk.book.state.slots[PLANNED].start == THURSDAY


def test_a_calendar_deleted_at_google_is_told_and_deletes_nothing_here(desk: Desk) -> None:
    """With what to do about it."""
    desk.there.calendars.clear()
    before = desk.book.state, desk.book.memory
    with pytest.raises(Refused, match="no longer at Google"):
        desk.sync()
    assert (desk.book.state, desk.book.memory) == before


def test_a_calendar_emptied_at_google_is_a_question(desk: Desk) -> None:
    """Nothing goes here until it is answered."""
    (calendar,) = desk.there.calendars
    for id_ in [*desk.there.calendars[calendar]]:
        desk.there.put(calendar, id_, status="cancelled")
    with pytest.raises(Refused, match="no longer in the calendar"):
        desk.sync()


ABOUT = "Day 3 – Databases"


@pytest.mark.parametrize(
    ("there", "note"),
    [
        (f"{ABOUT}<br><br><b>Ask</b> Ada &amp; Bob", "**Ask** Ada & Bob"),
        (f"<span>{ABOUT}</span><br><br># One<br>- [ ] two<br>", "# One\n- [ ] two"),
        (f"{ABOUT}\n\nplain <u>and</u>\nnot", "plain and\nnot"),
        (
            f'{ABOUT}<br><br>see <a href="https://www.google.com/url?q=x">https://x.org/a</a>',
            "see https://x.org/a",
        ),
        (f'{ABOUT}<br><br><a href="https://x.org">this</a>', "[this](https://x.org)"),
        (f"{ABOUT}\n\n3 < 4 and <https://x.org>", "3 < 4 and <https://x.org>"),
    ],
)
def test_a_description_edited_on_googles_pages_is_a_text_again(
    desk: Desk, there: str, note: str
) -> None:
    """They make HTML of it; what Tenday says itself is known, and only the rest is the note."""
    desk.phone(description=there)
    assert desk.sync().taken == {PLANNED: {Part.NOTE}}
    assert desk.book.state.notes[PLANNED].text == note
    desk.comes_to_rest()


def test_a_note_about_html_is_no_html(desk: Desk) -> None:
    """As long as nobody edited it there: on another computer, and beside an edit of the title."""
    note = "A `<div>` is a block, a <span> is none.<br>"
    desk.book.edit(edits.write_note(desk.book.state, PLANNED, note))
    desk.sync()
    desk.phone(summary="Renamed")
    desk.sync()
    assert desk.book.state.notes[PLANNED].text == note
    other = Notebook(sample_state())
    sync(other, desk.service)
    assert other.state.notes[PLANNED].text == note
    desk.comes_to_rest()
