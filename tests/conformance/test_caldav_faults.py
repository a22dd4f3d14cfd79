"""A real CalDAV server behind a line that fails: nothing twice, nothing lost, and it is told."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import replace
from itertools import product

import pytest

from core import edits
from core.errors import Refused
from core.mark import Account
from sync import caldav
from sync.event import session_uid
from sync.parts import Part
from sync.service import Denied, Unreachable
from tests.conformance.desk import DONE, PLANNED, THURSDAY, Desk
from tests.conformance.proxy import LOST, Answer, Asked, line_to
from tests.conformance.servers import SECRET, USER
from tests.states import ZONE


def whenever(kind: str, answer: Answer, times: int = 1) -> Callable[[Asked], Answer | None]:
    """This answer to the first requests of that kind."""
    left = [answer] * times
    return lambda asked: left.pop() if left and asked.kind == kind else None


def afterwards(kind: str, change: Callable[[Answer], Answer], nth: int = 1):
    """The nth answer to requests of that kind, changed."""
    seen: list[Asked] = []

    def tamper(asked: Asked, answer: Answer) -> Answer:
        seen.extend([asked] if asked.kind == kind else [])
        return change(answer) if asked.kind == kind and len(seen) == nth else answer

    return tamper


def always(kind: str, change: Callable[[Answer], Answer]):
    """Every answer to requests of that kind, changed."""
    return lambda asked, answer: change(answer) if asked.kind == kind else answer


def cut(answer: Answer) -> Answer:
    """The line breaks in the middle of the answer."""
    return replace(answer, sent=len(answer.body) // 2)


def mangled(answer: Answer) -> Answer:
    """Half of the answer, told as if it were all of it."""
    return replace(answer, body=answer.body[: len(answer.body) // 2])


HARMS = {"lost": lambda _: LOST, "cut": cut, "mangled": mangled}


@pytest.mark.parametrize(
    ("kind", "harm"),
    [
        *product(("sync-collection", "multiget"), HARMS),
        ("PUT", "lost"),
        ("DELETE", "lost"),
    ],
)
def test_an_answer_lost_after_the_request_arrived_is_made_good(
    desk: Desk, kind: str, harm: str
) -> None:
    """Whichever it was: an edit here, one there and a deletion are on both sides once, and what was
    edited again meanwhile is no conflict.
    """
    desk.edit_there(start=THURSDAY, end=THURSDAY.add(minutes=90))
    desk.retitle("One")
    desk.book.edit(edits.delete_session(desk.book.state, DONE))
    desk.line.tamper = afterwards(kind, HARMS[harm])
    with suppress(Refused):
        desk.sync()
    desk.retitle("Two")
    desk.comes_to_rest()
    assert (desk.shown().summary, desk.shown().start) == ("Two", THURSDAY)
    assert not any(mark.held for mark in desk.book.memory.marks.values())


@pytest.mark.parametrize("kind", ["PROPFIND", "MKCALENDAR"])
def test_an_answer_lost_while_an_account_is_added_is_told(
    servers: dict[str, str], kind: str
) -> None:
    """And the next try works."""
    with line_to(servers["radicale"]) as line:
        line.tamper = afterwards(kind, lambda _: LOST)
        with pytest.raises(Unreachable):
            caldav.create(line.url, USER, SECRET, "Plans")
        made = caldav.create(line.url, USER, SECRET, "Plans")
        assert caldav.connect(Account("a", "caldav", made.url, USER), SECRET, ZONE).listing("")


def test_a_refused_token_wipes_nothing_and_misses_nothing(desk: Desk) -> None:
    """However the server says so, everything is listed, and only what differs is taken."""
    for status in (400, 403, 409, 410, 412, 500):
        desk.edit_there(summary=f"Renamed {status}")
        desk.line.instead = whenever("sync-collection", Answer(status))
        assert desk.sync().taken == {PLANNED: {Part.TITLE}}, status
        assert desk.book.state.sessions[PLANNED].title == f"Renamed {status}"
    desk.comes_to_rest()


def test_a_token_that_expires_between_pages_is_followed_by_a_whole_look(desk: Desk) -> None:
    """A part of the news was told, the rest is refused: nothing of it is missed."""
    desk.edit_there(summary="Renamed")
    more = b"<response><href>/</href><status>HTTP/1.1 507 x</status></response><sync-token>"

    def in_pages(asked: Asked, answer: Answer) -> Answer:
        pages = sum(a.kind == "sync-collection" for a in desk.line.asked)
        if asked.kind == "sync-collection" and pages == 1:
            return answer.edited(rb"<sync-token>[^<]*", more + b"of-page-one")
        return answer

    desk.line.tamper = in_pages
    assert desk.sync().taken == {PLANNED: {Part.TITLE}}
    assert sum(a.kind == "sync-collection" for a in desk.line.asked) == 3
    desk.comes_to_rest()


@pytest.mark.parametrize("status", [401, 503])
def test_what_stops_in_the_middle_goes_on_where_it_was(desk: Desk, status: int) -> None:
    """The password is refused, or the server gone, at the second of several writes."""
    for number, session in enumerate([*desk.book.state.slots][:3]):
        desk.book.edit(edits.retitle(desk.book.state, session, f"New {number}"))
    puts: list[Asked] = []

    def second(asked: Asked) -> Answer | None:
        puts.extend([asked] if asked.kind == "PUT" else [])
        return Answer(status) if asked.kind == "PUT" and len(puts) == 2 else None

    desk.line.instead = second
    with pytest.raises(Denied if status == 401 else Unreachable):
        desk.sync()
    assert len(puts) == 2
    desk.comes_to_rest()


def test_one_event_that_a_server_fails_on_keeps_no_other_back(desk: Desk) -> None:
    """It is told by name and tried again; a server that fails on all is left in peace."""
    for number, session in enumerate([*desk.book.state.slots]):
        desk.book.edit(edits.retitle(desk.book.state, session, f"New {number}"))
    poison = session_uid(DONE)
    desk.line.instead = lambda a: Answer(500) if a.kind == "PUT" and poison in a.path else None
    outcome = desk.sync()
    assert len(outcome.changed) == len(desk.book.state.slots) - 1
    assert "error 500" in str(outcome.problems[0])
    desk.comes_to_rest()
    for number, session in enumerate([*desk.book.state.slots]):
        desk.book.edit(edits.retitle(desk.book.state, session, f"Newer {number}"))
    desk.line.asked.clear()
    desk.line.instead = lambda asked: Answer(500) if asked.kind == "PUT" else None
    with pytest.raises(Refused, match="error 500"):
        desk.sync()
    assert sum(asked.kind == "PUT" for asked in desk.line.asked) == 3
    desk.comes_to_rest()


@pytest.mark.parametrize("kind", ["sync-collection", "PUT"])
def test_a_server_that_asks_to_wait_a_moment_is_waited_for(desk: Desk, kind: str) -> None:
    """As long as it says, and not longer than a sync may last: then it is told when to come."""
    pauses: list[float] = []
    desk.service.wire.pause = lambda seconds, _: pauses.append(seconds)
    desk.retitle("Waited for")
    desk.line.instead = whenever(kind, Answer(429, {"Retry-After": "7"}))
    assert desk.sync().changed == ["Waited for"]
    assert pauses == [7.0]
    desk.retitle("Later")
    desk.line.instead = whenever(kind, Answer(429, {"Retry-After": "600"}))
    with pytest.raises(Unreachable, match="10 min"):
        desk.sync()
    assert pauses == [7.0]
    desk.comes_to_rest()


def test_a_moment_to_come_back_is_told_by_the_servers_own_clock(desk: Desk) -> None:
    """As a date, which is what some servers and most proxies tell; ours may be wrong by years."""
    pauses: list[float] = []
    desk.service.wire.pause = lambda seconds, _: pauses.append(seconds)
    desk.retitle("Waited for")
    sent = {"Date": "Tue, 01 Jan 2030 00:00:00 GMT"}
    soon = {**sent, "Retry-After": "Tue, 01 Jan 2030 00:00:09 GMT"}
    desk.line.instead = whenever("PUT", Answer(503, soon))
    assert desk.sync().changed == ["Waited for"]
    assert pauses == [9.0]
    later = {**sent, "Retry-After": "Tue, 01 Jan 2030 00:20:00 GMT"}
    desk.line.instead = whenever("sync-collection", Answer(429, later))
    with pytest.raises(Unreachable, match="20 min"):
        desk.sync()
    desk.line.instead = whenever("sync-collection", Answer(429, {"Retry-After": "soon"}))
    with pytest.raises(Unreachable, match="in a while"):
        desk.sync()
    desk.comes_to_rest()


def test_a_server_that_is_always_busy_is_left_in_peace(desk: Desk) -> None:
    """After a few tries."""
    pauses: list[float] = []
    desk.service.wire.pause = lambda seconds, _: pauses.append(seconds)
    desk.line.instead = whenever("sync-collection", Answer(429, {"Retry-After": "1"}), 99)
    with pytest.raises(Unreachable, match="busy"):
        desk.sync()
    assert len(desk.line.asked) == len(pauses) + 1 == 4


@pytest.mark.parametrize("stray", [b"\x0b", b"\x00", b"&#11;", b"&#x1F;", b"&#xFFFF;"])
def test_an_answer_with_what_no_xml_may_have_is_read(desk: Desk, stray: bytes) -> None:
    """Servers hand on control characters that somebody pasted into an event."""
    desk.edit_there(summary="Pasted")
    desk.line.tamper = always("multiget", lambda a: a.edited(b"Pasted", b"Pas" + stray + b"ted"))
    desk.sync()
    assert desk.book.state.sessions[PLANNED].title == "Pasted"
    desk.comes_to_rest()


def test_a_slow_answer_is_waited_for(desk: Desk) -> None:
    """It comes late, but it comes."""
    desk.retitle("Slowly")
    desk.line.tamper = lambda _, answer: replace(answer, late=0.15)
    assert desk.sync().changed == ["Slowly"]
    desk.comes_to_rest()


ETAGS = {
    "none": lambda answer: answer.without("ETag"),
    "weak": lambda a: replace(a, headers={**a.without("ETag").headers, "ETag": 'W/"weak"'}),
    "another": lambda a: replace(a, headers={**a.without("ETag").headers, "ETag": '"of before"'}),
}


@pytest.mark.parametrize("etag", ETAGS)
def test_a_server_that_is_bad_at_tags_loses_nothing(desk: Desk, etag: str) -> None:
    """Without one on a write, with a weak one, or with one that changes at once."""
    desk.line.tamper = always("PUT", ETAGS[etag])
    desk.retitle("One")
    assert desk.sync().changed == ["One"]
    desk.edit_there(start=THURSDAY, end=THURSDAY.add(minutes=90))
    desk.sync()
    desk.retitle("Two")
    desk.sync()
    assert (desk.shown().summary, desk.shown().start) == ("Two", THURSDAY)
    again = desk.sync()
    assert not again.made + again.changed + again.deleted
    desk.comes_to_rest()


def test_an_edit_between_a_write_and_the_look_at_its_tag_is_not_lost(desk: Desk) -> None:
    """A server gives no tag, and the phone edits before it is asked for one."""
    desk.retitle("Mine")

    def phone_is_quick(asked: Asked, answer: Answer) -> Answer:
        if asked.kind == "PUT":
            desk.line.mend()
            desk.edit_there(start=THURSDAY, end=THURSDAY.add(minutes=90))
            return answer.without("ETag")
        return answer

    desk.line.tamper = phone_is_quick
    desk.sync()
    desk.comes_to_rest()
    assert (desk.shown().summary, desk.shown().start) == ("Mine", THURSDAY)


def test_tags_that_change_with_every_answer_are_no_edits(desk: Desk) -> None:
    """Nothing is written for them, an edit there is taken; one from here waits until the server
    keeps still, and that is told.
    """
    count = iter(range(1000))

    def restless(_: Asked, answer: Answer) -> Answer:
        tag = f"\\g<1>&quot;{next(count)}&quot;<".encode()
        return answer.edited(rb"(getetag>)[^<]+<", tag).without("ETag")

    desk.line.tamper = restless
    desk.line.instead = lambda a: Answer(403) if a.kind == "sync-collection" else None
    for _ in range(2):
        done = desk.sync()
        assert not done.changed + done.made + done.deleted
        assert not done.taken
    desk.edit_there(summary="From the phone")
    assert desk.sync().taken == {PLANNED: {Part.TITLE}}
    desk.book.edit(edits.move(desk.book.state, PLANNED, THURSDAY))
    assert "kept changing" in desk.sync().problems[-1]
    desk.comes_to_rest()
    assert desk.shown().start == THURSDAY


def weak(asked: Asked, answer: Answer) -> Answer:
    """A server all of whose tags are weak."""
    answer = answer.edited(rb"(getetag>)&quot;|(getetag>)\"", b"\\g<1>\\g<2>W/&quot;")
    tag = next((v for n, v in answer.headers.items() if n.lower() == "etag"), "")
    told = {"ETag": f"W/{tag}"} if tag else {}
    return replace(answer, headers={**answer.without("ETag").headers, **told})


def test_a_server_whose_tags_are_all_weak_is_written_to(desk: Desk) -> None:
    """By RFC 9110 no weak tag fulfils an If-Match, neither as it is told nor without its mark. What
    the phone did meanwhile is still not written over.
    """
    desk.line.tamper = weak
    desk.line.instead = lambda asked: Answer(412) if "if-match" in asked.headers else None
    desk.retitle("Here")
    done = desk.sync()
    assert (done.changed, done.problems) == (["Here"], [])
    desk.book.edit(edits.delete_session(desk.book.state, DONE))
    done = desk.sync()
    assert (len(done.deleted), done.problems) == (1, [])

    def phone_is_quick(asked: Asked) -> Answer | None:
        if "if-match" not in asked.headers:
            return None
        if desk.shown().summary != "There":
            desk.edit_there(summary="There")
        return Answer(412)

    desk.line.instead = phone_is_quick
    desk.book.edit(edits.move(desk.book.state, PLANNED, THURSDAY))
    desk.sync()
    assert (desk.shown().summary, desk.shown().start) == ("There", THURSDAY)
    desk.comes_to_rest()
