"""What the engine may rely on, whatever calendar it speaks to."""

from dataclasses import replace

import pytest
from whenever import Instant

from core.model import SessionId
from core.stamp import Stamp
from sync.event import Event, event_of, session_uid
from sync.service import Clash, TokenRefused
from tests.conformance.conftest import PHONE, Backend
from tests.states import NOW, sample_state, session_id

FIRST, SECOND = session_id(1, 1), session_id(3, 1)


def event(session: SessionId = FIRST, **fields: object) -> Event:
    """The event of a session of the sample plan, with some fields of another value."""
    made = event_of(sample_state(), session, Stamp(1, NOW))
    assert made is not None
    return replace(made, **fields)  # pyright: ignore[reportArgumentType]


def said(backend: Backend, session: SessionId = FIRST) -> Event:
    """What the calendar says of the session."""
    (item,) = backend.service.fetch([session_uid(session)])
    found = backend.service.read(item.body)
    assert found is not None
    return found


def test_what_was_written_is_listed_and_fetched(backend: Backend) -> None:
    """With the very tag that the write gave back, and every field."""
    assert backend.service.listing("").etags == {}
    item = backend.service.write(event(), None)
    listing = backend.twin.listing("")
    assert listing.whole
    assert listing.etags == {item.uid: item.etag}
    assert backend.twin.fetch([item.uid, session_uid(SECOND)])[0].etag == item.etag
    # Google says itself when an event was last modified.
    assert replace(said(backend), modified=NOW) == replace(event(), modified=NOW)


def test_nothing_new_is_nothing(backend: Backend) -> None:
    """After a token only what came since is listed; what we wrote comes back once at most."""
    item = backend.service.write(event(), None)
    token = backend.service.listing("").token
    again = backend.service.listing(token)
    assert (again.etags, again.gone, again.whole) == ({}, frozenset(), False)
    changed = backend.service.write(event(summary="Else", sequence=2), item)
    listing = backend.service.listing(token)
    assert listing.etags == {item.uid: changed.etag}
    assert backend.service.listing(listing.token).etags == {}


def test_what_others_do_is_told(backend: Backend) -> None:
    """An edit and a deletion from elsewhere, each with the token from before."""
    item = backend.service.write(event(), None)
    token = backend.service.listing("").token
    later = event().end.add(hours=1)
    backend.twin.write(event(end=later, sequence=2), item)
    listing = backend.service.listing(token)
    assert [*listing.etags] == [item.uid]
    assert said(backend).end == later
    backend.other.remove(item.uid)
    gone = backend.service.listing(listing.token)
    assert item.uid in gone.gone or (gone.whole and item.uid not in gone.etags)
    assert backend.service.fetch([item.uid]) == []


def test_a_stale_write_clashes_and_writes_nothing(backend: Backend) -> None:
    """Whoever knew an older event, or none, has to look again."""
    item = backend.service.write(event(), None)
    backend.twin.write(event(summary="Theirs", sequence=2), item)
    for upon in (item, None):
        with pytest.raises(Clash):
            backend.service.write(event(summary="Ours", sequence=3), upon)
    with pytest.raises(Clash):
        backend.service.delete(item)
    assert said(backend).summary == "Theirs"


def test_a_repeated_deletion_is_fine(backend: Backend) -> None:
    """An answer that was lost is asked for again."""
    item = backend.service.write(event(), None)
    backend.service.delete(item)
    backend.service.delete(item)
    assert backend.service.listing("").etags == {}


def test_a_deleted_event_can_come_back(backend: Backend) -> None:
    """Undo makes it anew under the same name."""
    item = backend.service.write(event(), None)
    backend.service.delete(item)
    backend.service.write(event(sequence=5), None)
    assert said(backend).sequence >= 5


def test_events_of_others_are_never_shown(backend: Backend) -> None:
    """Whatever else stands in the calendar is not Tenday's to know."""
    foreign = (
        "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//x//x//EN\r\nBEGIN:VEVENT\r\nUID:dentist-1\r\n"
        "DTSTAMP:20260301T000000Z\r\nDTSTART:20260302T080000Z\r\nDTEND:20260302T090000Z\r\n"
        "SUMMARY:Dentist\r\nEND:VEVENT\r\nEND:VCALENDAR\r\n"
    )
    backend.other.put("dentist-1", foreign)
    assert backend.service.listing("").etags == {}


def test_what_tenday_does_not_know_survives_its_edit(backend: Backend) -> None:
    """A phone's alarm and another program's property outlive a new title."""
    item = backend.service.write(event(), None)
    backend.other.decorate(item)
    (theirs,) = backend.service.fetch([item.uid])
    backend.service.write(event(summary="New title", sequence=3), theirs)
    (kept,) = backend.service.fetch([item.uid])
    assert all(word in kept.body for word in PHONE)
    assert said(backend).summary == "New title"


@pytest.mark.parametrize(
    "title",
    [
        "😀 Emoji; and, more \\ slashes",
        "Ünïcödé 数学 हिन्दी عربى",
        "x" * 300,
        "quotes \" ' `<b>&amp;",
    ],
)
def test_any_title_comes_back_as_it_was(backend: Backend, title: str) -> None:
    """With a note of 5 kB in several lines."""
    text = "\n".join(f"line {n}: {title}" for n in range(5000 // (len(title) + 9) + 1))
    backend.service.write(event(summary=title, description=text), None)
    assert (said(backend).summary, said(backend).description) == (title, text)


def test_a_change_of_the_clock_moves_nothing(backend: Backend) -> None:
    """Times are absolute on both sides of it."""
    start = Instant.from_utc(2026, 3, 29, 0, 30)
    backend.service.write(event(start=start, end=start.add(hours=2)), None)
    assert (said(backend).start, said(backend).end) == (start, start.add(hours=2))


def test_an_unknown_token_is_refused(backend: Backend) -> None:
    """Then everything is asked for."""
    backend.service.write(event(), None)
    token = backend.service.listing("").token
    with pytest.raises(TokenRefused):
        backend.service.listing(token[:-4] + "9999" if token[:-4] else "9999")
