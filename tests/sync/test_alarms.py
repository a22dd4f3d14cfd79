"""When events ring: as the account has it, and as the user set it on the phone."""

import json

import pytest

from core import edits
from core.model import SessionId
from sync.event import session_uid
from sync.google.event_resource import new_resource, patch, text_of
from sync.memory import Calendar, MemoryService
from tests.states import FIRST_DAY, ZONE, at, sample_state, session_id
from tests.sync.installation import Network, Notebook, local_event, sync

PLANNED, LAST = session_id(3, 1), session_id(3, 2)
THURSDAY = at(FIRST_DAY.add(days=3), 15)
OWN = "BEGIN:VALARM\r\nACTION:AUDIO\r\nTRIGGER:-PT42M\r\nEND:VALARM\r\n"


class Room:
    """A calendar with two planned sessions in it, and the computer that put them there."""

    def __init__(self) -> None:
        self.calendar = Calendar()
        self.network = Network(MemoryService(self.calendar, ZONE))
        self.desk = Notebook(edits.place(sample_state(), {LAST: THURSDAY}))
        sync(self.desk, self.network)
        sync(self.desk, self.network)
        self.network.writes = 0

    def rings(self, session: SessionId) -> list[str]:
        """What the event's alarms say."""
        body = self.calendar.bodies[session_uid(session)]
        return [line.partition(":")[2] for line in body.splitlines() if line.startswith("TRIGGER")]

    def on_the_phone(self, session: SessionId, old: str, new: str) -> None:
        uid = session_uid(session)
        assert old in self.calendar.bodies[uid]
        self.calendar.put(uid, self.calendar.bodies[uid].replace(old, new))

    def ring(self, minutes: int | None) -> None:
        self.desk.alarm = minutes
        sync(self.desk, self.network)


@pytest.fixture
def room() -> Room:
    return Room()


def test_another_alarm_of_the_account_is_sent_once(room: Room) -> None:
    """To the planned sessions alone; never and back again, too."""
    assert room.rings(PLANNED) == ["-PT10M"]
    for minutes, said in ((30, ["-PT30M"]), (None, []), (0, ["P0D"]), (60, ["-PT1H"])):
        room.network.writes = 0
        room.ring(minutes)
        assert (room.rings(PLANNED), room.rings(LAST)) == (said, said)
        assert room.network.writes == 2
        room.ring(minutes)
        assert room.network.writes == 2


def test_the_users_own_alarms_stay_as_they_are(room: Room) -> None:
    """Another beside ours, ours set to another time, or taken out: only ours changes, and once it
    is gone it does not come back.
    """
    room.on_the_phone(PLANNED, "END:VEVENT", f"{OWN}END:VEVENT")
    room.on_the_phone(LAST, "TRIGGER:-PT10M", "TRIGGER:-P1D")
    room.ring(5)
    assert sorted(room.rings(PLANNED)) == ["-PT42M", "-PT5M"]
    assert room.rings(LAST) == ["-P1D"]
    room.ring(None)
    assert (room.rings(PLANNED), room.rings(LAST)) == (["-PT42M"], ["-P1D"])


def test_what_is_done_rings_no_more(room: Room) -> None:
    """And does again once it is planned again."""
    before = room.desk.state
    room.desk.edit(edits.skip(before, PLANNED))
    sync(room.desk, room.network)
    assert room.rings(PLANNED) == []
    room.desk.edit(before)
    sync(room.desk, room.network)
    assert room.rings(PLANNED) == ["-PT10M"]


def test_a_second_computer_with_another_alarm_does_not_quarrel(room: Room) -> None:
    """It leaves the alarms as they are until its own is changed."""
    other = Notebook(room.desk.state, alarm=30)
    for _ in range(2):
        sync(other, room.network)
        sync(room.desk, room.network)
    assert room.network.writes == 0
    assert room.rings(PLANNED) == ["-PT10M"]


def test_at_google_only_our_own_reminder_changes() -> None:
    """Beside the user's, and not at all where they have the calendar's usual ones."""
    event = local_event(Notebook(sample_state()), PLANNED)
    assert new_resource(event, 0, ZONE)["reminders"]["overrides"] == []
    ours, theirs = ({"method": "popup", "minutes": m} for m in (10, 42))

    def sent(reminders: object, rang: int | None) -> object:
        told = json.loads(text_of(new_resource(event, 0, ZONE))) | {"reminders": reminders}
        return patch(text_of(told), event, ZONE, rang).get("reminders")

    assert sent({"overrides": [ours, theirs]}, 10) == {"useDefault": False, "overrides": [theirs]}
    assert sent({"overrides": [theirs]}, 10) is None
    assert sent({"useDefault": True}, 10) is None
