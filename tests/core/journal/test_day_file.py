"""A day's file: the blocks are the app's, and whatever else stands there is the user's."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from whenever import Date

from core import edits
from core.journal.choice import Written
from core.journal.day_file import DayFile, carried
from core.journal.entry import Entry, entries, note_in, pending
from core.journal.reading import joined, notes_in, with_notes
from core.model import DayId, PlanId, SessionId
from core.notes import THE_PLAN, note_of, of_day, of_session, write
from core.pictures.naming import shown
from tests.states import at, sample_state, session_id

DATE = Date(2026, 3, 2)
FIRST, SECOND = session_id(1, 1), session_id(1, 2)
THIRD, FOURTH = session_id(2, 1), session_id(2, 2)
LATER = at(Date(2026, 3, 7), 9)


def entry(note: str, session: str = "s1") -> Entry:
    return Entry(
        PlanId("p"), of_session(SessionId(session)), DATE, "Wheels", "09:05–10:55 · 4/5", note
    )


def written(file: DayFile, one: Entry, known: str | None = None) -> DayFile:
    return file.with_block(one.key, one.body, known)


def notes_of(file: DayFile) -> dict[str, str]:
    return {s.key: note for s, note in notes_in([file.data]).get(PlanId("p"), {}).items()}


# Line ends of both kinds, markers as a user could paste them, and whatever else there is.
pieces = st.one_of(
    st.text(max_size=12),
    st.sampled_from(["\n", "\r\n", "\r", "# Day\n", "---\n", "\ufeff", "<!-- tenday p/s9 "]),
    st.text(max_size=8).map(lambda words: shown("0123456789abcdef.png", words)),
    st.just("\n<!-- /tenday p/s1 0123456789abcdef -->\n"),
    st.just("\n<!-- tenday p/s1 0123456789abcdef -->\n"),
)
texts = st.lists(pieces, max_size=6).map("".join)
notes = texts.filter(lambda text: not any("\ud800" <= c <= "\udfff" for c in text))


@given(st.binary(max_size=60), texts, notes, notes, notes)
def test_what_the_user_wrote_survives_every_writing_byte_for_byte(
    head: bytes, tail: str, first: str, other: str, second: str
):
    """Around two blocks, one of which is written anew: no byte of it changes, or goes elsewhere."""
    own = DayFile.read(head)
    one = written(own, entry(first))
    assert one.data.startswith(head)
    two = written(
        DayFile.read(one.data + tail.encode("utf-8", "surrogateescape")), entry(other, "s2")
    )
    again = written(DayFile.read(two.data), entry(second), entry(first).digest)
    assert again.outside == two.outside
    block = again.blocks[entry("").key]
    assert again.text[: block.start] == two.text[: two.blocks[entry("").key].start]


@given(notes.filter(lambda note: "\r" not in note))
def test_a_note_is_read_as_it_was_written(note: str):
    """Whatever it says, markers of other blocks included."""
    file = written(DayFile.new(DATE), entry(note))
    assert note_in(DayFile.read(file.data).blocks[entry("").key].body) == note


@given(notes)
def test_a_file_with_the_line_ends_of_windows_keeps_them(note: str):
    """The block has them too, and the note comes back with its own."""
    file = written(DayFile("mine\r\n"), entry(note.replace("\r", "")))
    assert "\n" not in file.text.replace("\r\n", "")
    assert notes_of(file).get("s1", "") == note.replace("\r", "")


def test_writing_the_same_again_changes_nothing():
    """Not a byte."""
    file = written(DayFile.new(DATE), entry("a"))
    assert written(file, entry("a")) is file


def test_what_somebody_else_put_into_a_block_is_kept_behind_it():
    """Edited by hand, or written by another computer; what the new note says too needs no copy."""
    ours = written(DayFile.new(DATE), entry("one"))
    edited = DayFile(ours.text.replace("one", "one, and by hand"))
    both = written(edited, entry("two"), entry("one").digest)
    assert notes_of(both) == {"s1": "two"}
    assert "one, and by hand" in both.outside
    theirs = written(written(DayFile.new(DATE), entry("theirs")), entry("ours"), known=None)
    assert "theirs" in theirs.outside
    assert written(ours, entry("one\n\nmore"), known=None).outside == ours.outside


def test_a_second_block_of_the_same_session_is_text():
    """A user copied it: the first is the app's, the copy stays."""
    file = written(DayFile.new(DATE), entry("a"))
    twice = DayFile(f"{file.text}\n{file.text}")
    after = written(twice, entry("b"), entry("a").digest)
    assert after.text.endswith(file.text)
    assert notes_of(after) == {"s1": "b"}


def test_a_thousand_markers_without_an_end_are_read_at_once():
    """They are text; a million characters of them do not take a second."""
    marker = "<!-- tenday p/s1 0123456789abcdef -->\n"
    assert DayFile(marker * 30_000).blocks == {}


class TestCarrying:
    """A commit of ours made again upon a file that was edited elsewhere meanwhile."""

    base = written(DayFile.new(DATE), entry("base"))

    def test_blocks_of_both_sides_are_kept(self):
        """Each session's own."""
        ours = written(self.base, entry("ours", "s2"))
        theirs = written(self.base, entry("theirs", "s3"))
        both = carried(self.base.data, ours.data, theirs.data)
        assert both is not None
        assert notes_of(DayFile.read(both)) == {"s1": "base", "s2": "ours", "s3": "theirs"}

    def test_the_same_session_written_on_both_sides_is_kept_twice(self):
        """Ours in the block, theirs behind it."""
        ours = written(self.base, entry("ours"), entry("base").digest)
        theirs = written(self.base, entry("theirs"), entry("base").digest)
        both = DayFile.read(carried(self.base.data, ours.data, theirs.data) or b"")
        assert notes_of(both) == {"s1": "ours"}
        assert "theirs" in both.outside

    def test_lines_that_the_user_added_on_both_sides_are_kept(self):
        """Theirs where they are, ours behind."""
        ours, theirs = self.base.data + b"my line\n", b"their line\n" + self.base.data
        both = carried(self.base.data, ours, theirs)
        assert both == theirs + b"my line\n"

    def test_files_made_on_both_sides_become_one(self):
        """There is one front matter, and both blocks."""
        ours = written(DayFile.new(DATE), entry("ours", "s1"))
        theirs = written(DayFile.new(DATE), entry("theirs", "s2"))
        both = DayFile.read(carried(None, ours.data, theirs.data) or b"")
        assert notes_of(both) == {"s2": "theirs", "s1": "ours"}
        assert both.text.count("date:") == 1

    @given(notes, notes)
    def test_what_is_there_is_never_lost(self, here: str, there: str):
        """Whatever the two notes say."""
        ours, theirs = (
            written(DayFile.new(DATE), entry(here)),
            written(DayFile.new(DATE), entry(there)),
        )
        both = (carried(None, ours.data, theirs.data) or b"").decode().replace("\r\n", "\n")
        assert here.replace("\r\n", "\n").strip() in both
        assert there.replace("\r\n", "\n").strip() in both

    def test_one_side_alone_is_taken_as_it_is(self):
        """Byte for byte."""
        new = written(self.base, entry("x", "s2")).data
        assert carried(self.base.data, new, self.base.data) == new
        assert carried(self.base.data, self.base.data, new) == new
        assert carried(None, new, None) == new


class TestEntries:
    """What of a plan belongs into the journal."""

    def test_what_is_done_and_has_a_note_is_to_be_written(self):
        """The first session is; the third is done without one, the others are not done."""
        found = pending(sample_state(), {})
        assert [one.subject for one in found] == [of_session(FIRST)]
        assert found[0].path == "journal/2026/2026-03-02.md"
        assert found[0].facts == "09:05–10:55 · 4/5 · Backend Interview"

    def test_what_is_written_is_so_until_it_changes(self):
        """Its note, its time or its title; a note taken away is written too."""
        state = sample_state()
        (one,) = pending(state, {})
        known = {of_session(FIRST): Written(one.digest, one.date)}
        assert pending(state, known) == []
        assert len(pending(edits.retitle(state, FIRST, "Other"), known)) == 1
        assert [e.note for e in pending(edits.write_note(state, FIRST, ""), known)] == [""]

    def test_sessions_stand_in_the_order_in_which_they_began(self):
        """Whatever the plan's order."""
        state = sample_state()
        early = replace(state.records[FIRST], started=state.records[FIRST].started.add(hours=90))
        done = [
            e.subject for e in entries(edits.complete(state, FIRST, early)) if e.subject.session
        ]
        assert done[-1] == of_session(FIRST)

    def test_a_days_note_goes_to_the_date_that_the_day_begins_on(self):
        """Not before it has one; when it moves the note does, and the plan's note stays out."""
        day = of_day(DayId("d2"))
        state = write(write(sample_state(), day, "Layers, *at last*"), THE_PLAN, "All in all")
        (entry,) = [e for e in pending(state, {}) if e.subject == day]
        assert entry.path == "journal/2026/2026-03-03.md"
        assert entry.title == "Day 2 – Docker" and entry.facts == "Backend Interview"
        known = {e.subject: Written(e.digest, e.date) for e in pending(state, {})}
        moved = edits.move(edits.move(state, THIRD, LATER), FOURTH, LATER)
        assert [e.date for e in pending(moved, known) if e.subject == day] == [Date(2026, 3, 7)]
        without = edits.unschedule(edits.unschedule(state, THIRD), FOURTH)
        assert day not in {e.subject for e in pending(without, {})}
        assert THE_PLAN not in {e.subject for e in pending(state, {})}


class TestReading:
    """Notes out of the journal into a plan, on a second computer."""

    def test_a_session_without_a_note_takes_the_journals(self):
        """One with the same keeps it; one that is not in the plan is left out."""
        state = sample_state()
        after = with_notes(
            state, {of_session(SECOND): "from there", of_session(SessionId("gone")): "x"}
        )
        assert after.notes[SECOND].text == "from there"
        assert after.notes[FIRST] == state.notes[FIRST]

    def test_a_note_that_differs_is_never_written_over(self):
        """Both are kept; reading again adds nothing."""
        state = edits.write_note(sample_state(), SECOND, "mine")
        after = with_notes(state, {of_session(SECOND): "theirs"})
        assert after.notes[SECOND].text == "mine\n\n---\n\ntheirs"
        assert with_notes(after, {of_session(SECOND): "theirs"}) == after

    @pytest.mark.parametrize("id_", ["d9", "day/d9", "über tag", "-->"])
    def test_a_days_note_comes_back_from_its_file(self, id_: str):
        """By a key of its own, which no session's is, whatever the ids are."""
        day, plan = DayId(id_), sample_state()
        state = edits.add_day(plan, day, "4", "Recall")
        state = edits.add_session(state, SessionId("new"), day, "Again", 60)
        state = write(edits.move(state, SessionId("new"), LATER), of_day(day), "Layers *at last*")
        (entry,) = [e for e in pending(state, {}) if e.subject == of_day(day)]
        file = written(written(DayFile.new(entry.date), entry), entries(plan)[0])
        found = notes_in([file.data])[plan.plan.id]
        assert found[of_day(day)] == "Layers *at last*" and len(found) == 2
        empty = write(state, of_day(day), "")
        assert note_of(with_notes(empty, found), of_day(day)) == "Layers *at last*"
        assert with_notes(plan, found) == plan

    @pytest.mark.parametrize(
        ("ours", "theirs", "both"),
        [("", "a", "a"), ("a", "", "a"), ("a", "a\n\nb", "a\n\nb"), ("a\r\nb", "a\nb", "a\r\nb")],
    )
    def test_of_two_notes_the_one_that_has_all_of_the_other_is_taken(
        self, ours: str, theirs: str, both: str
    ):
        """However its lines end."""
        assert joined(ours, theirs) == both
