"""Google's own ways, against a server on this machine that has them."""

import json
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from threading import Thread
from urllib.parse import parse_qs, urlsplit

import pytest
import requests
from whenever import Date, Instant

from core.errors import Refused
from core.mark import Account
from sync import google as room
from sync.google.backend import GoogleService
from sync.google.client import Client
from sync.google.sign_in import BUSY, CALENDARS
from sync.google.throttle import AT_ONCE, Throttle
from sync.service import Clash, Denied, TokenRefused, Unreachable
from tests.conformance.google_server import (
    DESCRIPTION,
    LOST,
    Answer,
    Asked,
    Google,
    redirected,
    refused,
    unknown_in,
)
from tests.conformance.test_service import event
from tests.states import ZONE, sample_state
from tests.sync.installation import Notebook, sync


@pytest.fixture
def there(at_google: Google) -> Google:
    return at_google


def connected(there: Google, pauses: list[float] | None = None) -> GoogleService:
    """A new calendar's service, whose pauses are noted and not waited for."""
    made = room.create(there.url, "", there.secret(), "Plans")
    account = Account("g", "google", made.url)
    service = room.connect(account, there.secret(), ZONE)
    waits = [] if pauses is None else pauses
    service.client = Client(
        service.client.root, there.secret(), pause=lambda seconds, _: waits.append(seconds)
    )
    there.requests.clear()
    return service


def once(answer: Answer, method: str, *, parts: bool = False) -> "Once":
    return Once(answer, method, parts)


class Once:
    """A fault that the first request of its kind meets, or the first `times`."""

    def __init__(self, answer: Answer, method: str, parts: bool, times: int = 1) -> None:
        self.answer, self.method, self.parts, self.times = answer, method, parts, times

    def __call__(self, asked: Asked) -> Answer | None:
        if asked.method != self.method or asked.part != self.parts or "/token" in asked.path:
            return None
        self.times -= 1
        return self.answer if self.times >= 0 else None


def events(number: int) -> list[tuple[object, None]]:
    one = event()
    return [(replace(one, uid=f"s{n}@tenday"), None) for n in range(number)]


def test_a_thousand_events_take_twenty_two_requests(there: Google) -> None:
    service = connected(there)
    service.listing("")
    writes = events(1000)
    for at in range(0, 1000, 50):
        done = service.write_many(writes[at : at + 50])  # pyright: ignore[reportArgumentType]
        assert not [answer for answer in done if isinstance(answer, Exception)]
    assert len(service.listing("").etags) == 1000
    counted = [asked for asked in there.requests if "/token" not in asked.path]
    assert len(counted) == 22


def test_no_change_is_one_small_request(there: Google) -> None:
    service, notebook = connected(there), Notebook(sample_state())
    sync(notebook, service)
    sync(notebook, service)
    there.requests.clear()
    there.bytes = 0
    again = sync(notebook, service)
    assert not (again.made or again.changed or again.taken or again.problems)
    assert len(there.requests) == 1
    assert there.bytes < 1000


def test_one_edit_there_is_one_request(there: Google) -> None:
    service, notebook = connected(there), Notebook(sample_state())
    sync(notebook, service)
    (calendar,) = there.calendars
    id_ = next(iter(there.calendars[calendar]))
    there.put(calendar, id_, summary="From the phone", colorId="7")
    there.requests.clear()
    assert len(sync(notebook, service).taken) == 1
    assert len(there.requests) == 1


def test_parts_of_a_batch_that_fail_are_repeated_one_by_one(there: Google) -> None:
    pauses: list[float] = []
    service = connected(there, pauses)
    fault = Once(refused(403, "rateLimitExceeded"), "POST", parts=True, times=3)
    there.fault = fault
    done = service.write_many(events(5))  # pyright: ignore[reportArgumentType]
    assert [item.uid for item in done] == [f"s{n}@tenday" for n in range(5)]  # pyright: ignore[reportAttributeAccessIssue]
    posts = [a for a in there.requests if a.method == "POST" and "/token" not in a.path]
    assert len(posts) == 1 + 3
    assert len(pauses) == 3


def test_a_part_that_may_not_be_repeated_fails_alone(there: Google) -> None:
    service = connected(there)
    there.fault = once(refused(400, "invalid"), "POST", parts=True)
    first, second = service.write_many(events(2))  # pyright: ignore[reportArgumentType]
    assert isinstance(first, Refused)
    assert not isinstance(second, Exception)


def test_google_says_how_long_to_wait(there: Google) -> None:
    pauses: list[float] = []
    service = connected(there, pauses)
    there.fault = once(refused(429, "tooMany", **{"Retry-After": "7"}), "GET")
    service.listing("")
    assert pauses == [7.0]


def test_pauses_grow_and_then_we_give_up(there: Google) -> None:
    pauses: list[float] = []
    service = connected(there, pauses)
    there.fault = Once(refused(503, "backendError"), "GET", parts=False, times=99)
    with pytest.raises(Unreachable):
        service.listing("")
    assert all(low <= wait < low + 1 for low, wait in zip((2, 4, 8), pauses, strict=True))


def test_a_withdrawn_sign_in_asks_to_connect_again(there: Google) -> None:
    service = connected(there)
    there.fault = lambda asked: (
        Answer(400, {"error": "invalid_grant"}) if asked.path == "/token" else None
    )
    with pytest.raises(Denied, match="Connect the account again"):
        service.listing("")


def test_an_old_token_is_refused_and_all_is_asked_for(there: Google) -> None:
    service, notebook = connected(there), Notebook(sample_state())
    sync(notebook, service)
    there.oldest = there.changes + 1
    there.changes += 1
    with pytest.raises(TokenRefused):
        service.listing(notebook.memory.token.replace("t", "t0"))
    again = sync(notebook, service)
    assert not (again.made or again.changed or again.deleted or again.taken)


def test_the_token_comes_with_the_last_of_many_pages(there: Google) -> None:
    service = connected(there)
    service.write_many(events(5))  # pyright: ignore[reportArgumentType]
    there.page = 2
    listing = service.listing("")
    assert len(listing.etags) == 5
    assert service.listing(listing.token).etags == {}


def test_a_token_that_expires_between_pages_is_refused(there: Google) -> None:
    service = connected(there)
    token = service.listing("").token
    service.write_many(events(5))  # pyright: ignore[reportArgumentType]
    there.page = 2
    gone = refused(410, "fullSyncRequired")
    there.fault = lambda asked: gone if "pageToken" in asked.path else None
    with pytest.raises(TokenRefused):
        service.listing(token)


def test_a_deleted_event_that_may_not_come_back_gets_the_next_id(there: Google) -> None:
    service = connected(there)
    there.undeletes = False
    for _ in range(3):
        item = service.write(event(), None)
        assert service.fetch([item.uid]) == [item]
        token = service.listing("").token
        service.delete(item)
        assert service.listing(token).gone == {item.uid}
    (calendar,) = there.calendars
    assert len(there.calendars[calendar]) == 3


@pytest.mark.parametrize("method", ["POST", "GET", "PATCH", "DELETE"])
def test_a_lost_answer_makes_no_duplicate(there: Google, method: str) -> None:
    service = connected(there)
    kept = service.write(event(uid="kept@tenday"), None)
    doomed = service.write(event(uid="doomed@tenday"), None)
    there.fault = Once(LOST, method, parts=False, times=9)
    for ask in (
        lambda: service.write(event(uid="new@tenday"), None),
        lambda: service.write(event(uid="kept@tenday", summary="New"), kept),
        lambda: service.delete(doomed),
        lambda: service.listing(""),
    ):
        try:
            ask()
        except (Unreachable, Clash):
            continue
    there.fault = lambda _: None
    assert service.listing("").etags.keys() == {"kept@tenday", "new@tenday"}
    (item,) = service.fetch(["kept@tenday"])
    read = service.read(item.body)
    assert read is not None
    assert read.summary == "New"


def test_a_sync_whose_batch_was_lost_agrees_the_next_time(there: Google) -> None:
    service, notebook = connected(there), Notebook(sample_state())
    there.fault = lambda asked: LOST if asked.path.startswith("/batch/") else None
    with pytest.raises(Unreachable):
        sync(notebook, service)
    there.fault = lambda _: None
    sync(notebook, service)
    (calendar,) = there.calendars
    assert len(there.calendars[calendar]) == len(notebook.memory.marks) > 0
    again = sync(notebook, service)
    assert not (again.made or again.changed or again.deleted or again.taken or again.problems)


def test_an_event_that_repeats_or_has_no_time_is_not_read(there: Google) -> None:
    service = connected(there)
    body = json.loads(service.write(event(), None).body)
    for change in ({"recurrence": ["RRULE:FREQ=DAILY"]}, {"start": {"date": "2026-03-04"}}):
        assert service.read(json.dumps({**body, **change})) is None
    assert service.read("no json") is None


def test_a_time_told_in_its_own_zone_is_read_right(there: Google) -> None:
    service = connected(there)
    body = json.loads(service.write(event(), None).body)
    body["start"] = {"dateTime": "2026-03-04T09:00:00", "timeZone": "America/New_York"}
    body["end"] = {"dateTime": "2026-03-04T16:00:00+01:00"}
    read = service.read(json.dumps(body))
    assert read is not None
    assert (read.start, read.end) == (
        Instant.from_utc(2026, 3, 4, 14),
        Instant.from_utc(2026, 3, 4, 15),
    )


def test_what_we_say_of_a_session_may_be_long(there: Google) -> None:
    service = connected(there)
    long = replace(event(), about="a " * 2000, description="a " * 2000)
    item = service.write(long, None)
    shorter = replace(event(), about="b", description="b")
    changed = service.read(service.write(shorter, item).body)
    before = service.read(item.body)
    assert changed is not None
    assert before is not None
    assert (before.about, changed.about) == ("a " * 2000, "b")


def test_busy_times_are_walls(there: Google) -> None:
    made = room.create(there.url, "", there.secret(), "Plans")
    account = Account("g", "google", made.url)
    date = Date(2026, 3, 4)
    (wall,) = room.busy(account, there.secret(), "primary", ZONE, date, date).values()
    assert (wall.span.start, wall.span.end) == (
        Instant.from_utc(2026, 3, 4, 9),
        Instant.from_utc(2026, 3, 4, 10, 30),
    )
    assert BUSY in DESCRIPTION["resources"]["freebusy"]["methods"]["query"]["scopes"]


def test_busy_times_of_a_long_plan_are_asked_for_in_parts(there: Google) -> None:
    """Google tells of three months at most; a plan may last longer."""
    account = Account("g", "google", room.create(there.url, "", there.secret(), "Plans").url)
    first, last = Date(2026, 3, 3), Date(2027, 3, 3)
    walls = room.busy(account, there.secret(), "primary", ZONE, first, last)
    assert len(walls) == 2


def test_a_calendar_that_google_tells_nothing_of_is_not_free(there: Google) -> None:
    """It says so in the middle of an answer that is well otherwise."""
    account = Account("g", "google", room.create(there.url, "", there.secret(), "Plans").url)
    date = Date(2026, 3, 4)
    with pytest.raises(Refused, match="gone or closed"):
        room.busy(account, there.secret(), "elsewhere@example.org", ZONE, date, date)


def test_more_than_google_allows_a_minute_is_spread() -> None:
    pauses: list[float] = []
    throttle = Throttle(clock=lambda: 0.0)
    throttle.spend(AT_ONCE, pauses.append)
    assert pauses == []
    throttle.spend(9, pauses.append)
    assert pauses == [1.0]


def test_signing_in_gives_what_fits_a_keyring(
    there: Google,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The proof key and the state are Google's library's; signing in again needs no file."""
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    granted: list[dict[str, list[str]]] = []
    opened: list[str] = []

    def grant(asked: Asked) -> Answer | None:
        if asked.path == "/token":
            granted.append(parse_qs(asked.body.decode()))
            told = {"access_token": "short", "refresh_token": "r" * 200, "token_type": "Bearer"}
            return Answer(200, {**told, "expires_in": 3600})
        return None

    def agree(address: str, _stop: Callable[[], None]) -> None:
        opened.append(address)
        Thread(target=lambda: requests.get(redirected(address, "code"), timeout=10)).start()

    there.fault = grant
    config = {
        "client_id": "me",
        "client_secret": "s",
        "auth_uri": f"{there.url}auth",
        "token_uri": f"{there.url}token",
    }
    file = tmp_path / "client.json"
    file.write_text(json.dumps({"installed": config}))
    secret = room.sign_in(file, agree)
    assert len(secret) < 1280
    assert json.loads(secret)["refresh_token"] == "r" * 200
    asked = parse_qs(urlsplit(opened[0]).query)
    assert asked["scope"] == [CALENDARS]
    assert asked["code_challenge_method"] == ["S256"]
    assert asked["redirect_uri"][0].startswith("http://127.0.0.1:")
    assert granted[0]["code_verifier"]
    assert room.sign_in_again(secret, agree) == secret
    assert parse_qs(urlsplit(opened[1]).query)["scope"] == [CALENDARS]


def test_waiting_for_the_browser_can_be_ended(
    there: Google, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("OAUTHLIB_INSECURE_TRANSPORT", "1")
    file = tmp_path / "client.json"
    parts = dict.fromkeys(("client_id", "client_secret", "auth_uri", "token_uri"), there.url)
    file.write_text(json.dumps({"installed": parts}))
    with pytest.raises(Refused, match="stopped"):
        room.sign_in(file, lambda _address, stop: stop())


def test_another_file_than_a_clients_is_refused_with_what_to_do(tmp_path: Path) -> None:
    file = tmp_path / "client.json"
    file.write_text('{"web": {}}')
    with pytest.raises(Refused, match="Desktop app"):
        room.sign_in(file, lambda _address, _stop: None)


def test_the_server_here_speaks_as_google_describes_it(there: Google) -> None:
    service = connected(there)
    item = service.write(event(), None)
    service.delete(service.write(event(uid="doomed@tenday"), None))
    assert unknown_in(json.loads(item.body), {"$ref": "Event"}) == []
    answer = there.answer(Asked("GET", _path(there), {"authorization": "Bearer short"}, b""))
    assert unknown_in(answer.told, {"$ref": "Events"}) == []
    scopes = DESCRIPTION["resources"]["events"]["methods"]["insert"]["scopes"]
    assert CALENDARS in scopes


def _path(there: Google) -> str:
    (calendar,) = there.calendars
    return f"/calendar/v3/calendars/{calendar}/events"
