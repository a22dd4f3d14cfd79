"""Notes with pictures go to a calendar in words, and come back without losing anything."""

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from core import edits
from core.cleantext import cleaned
from core.pictures.naming import names_in, shown_in
from core.pictures.picture import Picture
from sync.memory import Calendar, MemoryService
from sync.note_text import edited, shown_text
from sync.parts import Part
from tests.pictures import png
from tests.states import ZONE, sample_state, session_id
from tests.sync.installation import Network, Notebook, Phone, sync

PLANNED = session_id(3, 1)
WHEEL, TREE = (f"pictures/{Picture.of(png(1, size)).name}" for size in (2, 3))
NOTE = f"# Wheels  \r\n\r\nLook at the ![wheel]({WHEEL}) here.\r\n![]({TREE})\r\nEnd  \r\n"
"""With hard breaks, the line breaks of Windows, and pictures with words and without."""

_MARKDOWN = st.sampled_from(
    (
        *(f"![wheel]({WHEEL})", f"![]({WHEEL})", f"![a tree]({TREE})", f"![ ]({TREE})", "![", "]("),
        *(f"[![wheel]({WHEEL})](https://x.org)", f"![![wheel]({WHEEL})]({TREE})", f"<{TREE}>"),
        *(
            "![out](https://x.org/a.png)",
            "`code`",
            "```\n",
            "- [ ] ",
            "• ",
            "✓ ",
            "    ",
            "\\",
            "*",
        ),
        *("\r\n", "\n", "\r", "\u2028", "\f", "\0", "\x1f", "\ud800", "  \n", "\t", "\xa0", "#"),
        *("wheel", "a tree", "Day 3 – Databases", "BEGIN:VCALENDAR", "\\n", ",;:", "देव", "🙂"),
    )
)
NOTES = st.lists(_MARKDOWN | st.text(max_size=5), max_size=12).map("".join)


def desk_with(note: str) -> tuple[Notebook, Calendar, Network]:
    """A computer whose note is in the calendar already."""
    calendar = Calendar()
    desk = Notebook(edits.write_note(sample_state(), PLANNED, note))
    network = Network(MemoryService(calendar, ZONE))
    sync(desk, network)
    network.writes = 0
    return desk, calendar, network


def note_of(desk: Notebook) -> str:
    note = desk.state.notes.get(PLANNED)
    return note.text if note else ""


def names(note: str) -> list[str]:
    """The pictures that a note shows."""
    return names_in(picture for picture, _ in shown_in(cleaned(note)))


def test_an_event_has_the_words_of_pictures_alone():
    """In the description that phones show."""
    phone = Phone(desk_with(NOTE)[1])
    told = phone.event(PLANNED).description
    assert told.endswith("\n\n# Wheels\n\nLook at the wheel here.\n\nEnd")
    assert "pictures/" not in phone.calendar.bodies[f"{PLANNED}@tenday"]


@given(note=NOTES)
@example(NOTE)
def test_what_comes_back_as_it_went_changes_no_byte_of_the_note(note: str):
    """The event was edited elsewhere, or met for the first time; its description was not."""
    desk, calendar, network = desk_with(note)
    Phone(calendar).edit(PLANNED, summary="Renamed there")
    assert sync(desk, network).taken == {PLANNED: {Part.TITLE}}
    assert note_of(desk) == note
    other = Notebook(edits.write_note(sample_state(), PLANNED, note))
    other.stamps.clear()
    sync(other, network)
    assert note_of(other) == note
    assert network.writes == 0


@given(note=NOTES, there=NOTES)
def test_whatever_is_written_there_no_picture_goes(note: str, there: str):
    """Each stands in the note afterwards, and but for a new link to tap nothing is sent back."""
    desk, calendar, network = desk_with(note)
    phone = Phone(calendar)
    about = phone.event(PLANNED).about
    phone.edit(PLANNED, description=cleaned(f"{about}\n\n{there}"))
    sync(desk, network)
    assert {*names(note)} <= {*names(note_of(desk))}
    sync(desk, network)
    sync(desk, network)
    assert network.writes <= 1
    assert not desk.memory.marks[PLANNED].held


@given(note=NOTES, there=NOTES)
def test_without_pictures_the_note_shows_what_was_written_there(note: str, there: str):
    """Whatever the breaks and blanks of its own lines."""
    note, there = (text.replace("pictures/", "images/") for text in (note, there))
    wanted = shown_text(there)
    assert shown_text(edited(note, wanted)) == wanted


@pytest.mark.parametrize(
    ("there", "note"),
    [
        (
            "# Wheels\n\nLook at the wheel now.\n\nEnd",
            f"# Wheels  \r\n\r\nLook at the ![wheel]({WHEEL}) now.\r\n![]({TREE})\r\nEnd  \r\n",
        ),
        (
            "# Wheels\n\nNothing to see\n\nEnd",
            f"# Wheels  \r\n\r\nNothing to see\r\n![wheel]({WHEEL})\r\n![]({TREE})\r\nEnd  \r\n",
        ),
        (
            "# Wheels\n\nLook at the wheel here.\n\nMore\nEnd",
            f"# Wheels  \r\n\r\nLook at the ![wheel]({WHEEL}) here.\r\n![]({TREE})\r\n"
            "More\r\nEnd  \r\n",
        ),
        ("", f"![wheel]({WHEEL})\r\n![]({TREE})\r\n"),
    ],
)
def test_only_the_lines_that_were_edited_there_are_others(there: str, note: str):
    """A picture is put back where its words are, else on a line of its own."""
    assert edited(NOTE, there) == note


def test_of_two_pictures_with_the_same_words_each_finds_its_own():
    """In order, and as whole words alone."""
    two = f"![tree]({WHEEL}) or ![tree]({TREE})"
    assert edited(two, "A treehouse: tree and tree") == (
        f"A treehouse: ![tree]({WHEEL}) and ![tree]({TREE})"
    )
