"""A plan whose text stays in its file: whoever edits which, and whatever stops in between."""

import os
import tempfile
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, rule

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.linked.decide import Keep, Step
from core.linked.file import Moved, write_beside, write_over
from core.linked.judge import judge
from core.linked.link import Link, digest
from core.linked.settling import begin_link, keep, look, settle
from core.markdown.reader import read
from core.markdown.wording import bytes_of
from core.model import SessionState, State
from core.store.library import Library
from tests.core.markdown.plans import started
from tests.states import FIRST_DAY, NOW, at

SOURCE = b"""# A plan\r
\r
## Day 1 - Python\r
**Session 1 (2 hrs)**: Packages\r
**Session 2 (1 hr)**: Typing\r
**Extra Reading**: PEP 8\r
\r
Some words of mine.\r
\r
## Day 2 - Docker\r
**Session 1 (3 hrs)**: Images\r
"""


class Desk:
    """A library with one plan, linked to its file."""

    def __init__(self, folder: Path) -> None:
        self.path = folder / "plan.md"
        self.path.write_bytes(SOURCE)
        self.library = Library.open(folder / "library.sqlite", NOW)
        state = started(read(SOURCE))
        first = next(iter(state.sessions))
        state = edits.write_note(edits.move(state, first, at(FIRST_DAY, 9)), first, "Mine")
        self.plan = state.plan.id
        self.library.add(state, SOURCE, NOW)
        begin_link(self.library, self.plan, self.path)

    @property
    def state(self) -> State:
        return self.library.load(self.plan)

    @property
    def text(self) -> bytes:
        return self.path.read_bytes()

    def edit(self, edit: Callable[[State], State]) -> None:
        """One edit in the plan, saved."""
        before = self.state
        self.library.write(self.plan, Changes.between(before, edit(before)), NOW)

    def edit_outside(self, old: bytes, new: bytes) -> None:
        """One edit in the file, as editors do it: a new file in the old one's place."""
        part = self.path.with_suffix(".swp")
        part.write_bytes(self.text.replace(old, new, 1))
        part.replace(self.path)

    def settle(self) -> Step:
        judged = settle(self.library, self.plan, NOW, os.urandom(8).hex())
        assert judged is not None
        return judged.step

    def agree(self) -> bool:
        """Whether both sides say the same."""
        return bytes_of(self.state, SOURCE) == self.text


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    made = Desk(tmp_path)
    with closing(made.library):
        yield made


def test_an_edit_of_the_plan_changes_just_its_line_of_the_file(desk: Desk):
    """A session done has no place in this text, a new title has; line endings stay."""
    first = desk.state.ordered_sessions()[0].id
    desk.edit(lambda state: edits.retitle(state, first, "Wheels"))
    assert desk.settle() is Step.WRITE
    assert desk.text == SOURCE.replace(b"Packages", b"Wheels")
    assert desk.settle() is Step.AGREE


def test_an_edit_outside_keeps_who_each_session_is(desk: Desk):
    """Its place and its note stay, its length and a line of prose come in."""
    first = desk.state.ordered_sessions()[0].id
    desk.edit_outside(b"(2 hrs)**: Packages", b"(90 min)**: Packages and wheels")
    desk.edit_outside(b"Some words of mine.", b"Other words.")
    assert desk.settle() is Step.AGREE
    session = desk.state.sessions[first]
    assert (session.title, session.minutes) == ("Packages and wheels", 90)
    assert desk.state.notes[first].text == "Mine" and first in desk.state.slots
    assert desk.agree()


def test_edits_on_both_sides_are_put_together_where_they_lie_apart(desk: Desk):
    """The plan gets the file's, then the file the plan's."""
    last = desk.state.ordered_sessions()[-1].id
    desk.edit(lambda state: edits.retitle(state, last, "Layers"))
    desk.edit_outside(b"Typing", b"Protocols")
    assert desk.settle() is Step.WRITE
    assert desk.text == SOURCE.replace(b"Typing", b"Protocols").replace(b"Images", b"Layers")
    assert [row.title for row in desk.state.ordered_sessions()][1:] == ["Protocols", "Layers"]


@pytest.mark.parametrize("which", Keep)
def test_the_same_place_edited_on_both_sides_waits_for_the_user(desk: Desk, which: Keep):
    """Nothing is written until then; with both, the file stays and the plan's goes beside it."""
    first = desk.state.ordered_sessions()[0].id
    desk.edit(lambda state: edits.retitle(state, first, "Wheels"))
    desk.edit_outside(b"Packages", b"Eggs")
    assert desk.settle() is Step.ASK
    assert desk.text == SOURCE.replace(b"Packages", b"Eggs")
    assert desk.state.sessions[first].title == "Wheels"
    _, copy = keep(desk.library, desk.plan, which, NOW, "fresh")
    mine = SOURCE.replace(b"Packages", b"Wheels")
    theirs = SOURCE.replace(b"Packages", b"Eggs")
    assert desk.text == (mine if which is Keep.MINE else theirs)
    assert (copy and copy.read_bytes()) == (mine if which is Keep.BOTH else None)
    assert desk.settle() is Step.AGREE and desk.agree()
    assert desk.state.notes[first].text == "Mine"


def test_a_file_that_is_no_plan_any_more_changes_nothing(desk: Desk):
    """The reason is given, and the plan goes on as soon as it is one again."""
    for broken in (b"Dear Ada,\n", b"", b"\xff\xfe\xfa", b"a\0b"):
        desk.path.write_bytes(broken)
        judged = settle(desk.library, desk.plan, NOW, "fresh")
        assert judged is not None and judged.step is Step.ASK and judged.fault
        assert desk.text == broken and len(desk.state.sessions) == 3
        with pytest.raises(Refused):
            keep(desk.library, desk.plan, Keep.THEIRS, NOW, "fresh")
    desk.path.write_bytes(SOURCE.replace(b"Images", b"Layers"))
    assert desk.settle() is Step.AGREE
    assert desk.state.ordered_sessions()[-1].title == "Layers"


def test_a_byte_order_mark_and_an_encoding_are_the_files_own(desk: Desk):
    """Saved as UTF-16 outside, it is written as UTF-16."""
    desk.path.write_bytes(b"\xff\xfe" + SOURCE.decode().encode("utf-16-le"))
    assert desk.settle() is Step.AGREE
    first = desk.state.ordered_sessions()[0].id
    desk.edit(lambda state: edits.retitle(state, first, "Räder"))
    assert desk.settle() is Step.WRITE
    text = SOURCE.decode().replace("Packages", "Räder")
    assert desk.text == b"\xff\xfe" + text.encode("utf-16-le")


def test_a_file_that_is_gone_or_may_not_be_written_is_said_and_nothing_is_made(desk: Desk):
    """Not even a new file in its place; what was edited waits in the library."""
    first = desk.state.ordered_sessions()[0].id
    desk.edit(lambda state: edits.retitle(state, first, "Wheels"))
    desk.path.chmod(0o444)
    with pytest.raises(Refused, match="can only be read"):
        desk.settle()
    moved = desk.path.rename(desk.path.with_name("elsewhere.md"))
    with pytest.raises(Refused, match="deleted or moved"):
        desk.settle()
    assert not desk.path.exists() and moved.read_bytes() == SOURCE
    moved.chmod(0o644)
    begin_link(desk.library, desk.plan, moved)
    assert desk.settle() is Step.WRITE
    assert moved.read_bytes() == SOURCE.replace(b"Packages", b"Wheels")


def test_a_full_disk_leaves_the_file_whole_and_the_edit_waiting(desk: Desk):
    """Neither the library nor the file is cut short; with room again the edit goes in."""
    first = desk.state.ordered_sessions()[0].id
    desk.edit(lambda state: edits.retitle(state, first, "Wheels"))
    with full_disk():
        with pytest.raises(Refused, match="nothing was saved"):
            desk.settle()
        with pytest.raises(Refused, match="plan's file was not written"):
            write_over(desk.path, SOURCE * 2, SOURCE)
    assert desk.text == SOURCE
    assert [p.name for p in desk.path.parent.iterdir() if p.suffix == ".part"] == []
    assert desk.settle() is Step.WRITE
    assert desk.text == SOURCE.replace(b"Packages", b"Wheels")


@contextmanager
def full_disk() -> Iterator[None]:
    """No file may grow beyond a few bytes."""
    resource = pytest.importorskip("resource")
    limits = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (16, limits[1]))
    try:
        yield
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, limits)


def test_a_folder_that_is_gone_is_named(desk: Desk):
    """With what to do about it."""
    link = Link(desk.path.parent / "no" / "plan.md", SOURCE)
    desk.library.links.put(desk.plan, link)
    with pytest.raises(Refused, match="is gone"):
        desk.settle()


def test_only_what_was_seen_is_written_over(desk: Desk):
    """An edit between look and write is never lost; no half file stays."""
    with pytest.raises(Moved):
        write_over(desk.path, b"new", b"other")
    assert desk.text == SOURCE
    assert sorted(p.name for p in desk.path.parent.iterdir() if p.suffix == ".part") == []
    assert write_beside(desk.path, b"a") != write_beside(desk.path, b"b")


def test_another_file_is_never_taken_for_the_plans_own(desk: Desk, tmp_path: Path):
    """One that says something else asks; a page or what is no text is refused."""
    other = tmp_path / "other.md"
    other.write_bytes(SOURCE.replace(b"Docker", b"Kubernetes"))
    begin_link(desk.library, desk.plan, other)
    assert desk.settle() is Step.ASK
    page = tmp_path / "page.md"
    page.write_text("<!DOCTYPE html><html><body><h2>Day 1</h2></body></html>")
    with pytest.raises(Refused, match="web page"):
        begin_link(desk.library, desk.plan, page)
    with pytest.raises(Refused, match="zero bytes"):
        begin_link(desk.library, desk.plan, desk.library.path)


class BothSides(RuleBasedStateMachine):
    """Edits on either side, looks, and programs that stop in the middle of one."""

    @initialize()
    def begin(self) -> None:
        self.folder = tempfile.TemporaryDirectory()
        self.desk = Desk(Path(self.folder.name))
        self.outside: set[bytes] = set()
        self.inside: set[bytes] = set()
        self.count = 0

    def word(self, whose: set[bytes]) -> str:
        self.count += 1
        word = f"word{self.count}x"
        whose.add(word.encode())
        return word

    @rule(place=st.integers(0, 2))
    def retitle(self, place: int) -> None:
        """What the title was before is given up by whoever retitles it."""
        session = self.desk.state.ordered_sessions()[place]
        self.inside -= set(session.title.encode().split())
        self.outside -= set(session.title.encode().split())
        self.desk.edit(lambda state: edits.retitle(state, session.id, self.word(self.inside)))

    @rule(place=st.integers(0, 2))
    def finish(self, place: int) -> None:
        session = self.desk.state.ordered_sessions()[place]
        if session.state is SessionState.PLANNED:
            self.desk.edit(lambda state: edits.complete_as_planned(state, session.id, NOW))

    @rule(place=st.integers(0, 11))
    def write_outside(self, place: int) -> None:
        """A line of its own, anywhere."""
        lines = self.desk.text.splitlines(keepends=True)
        lines.insert(min(place, len(lines)), f"Note {self.word(self.outside)}\r\n".encode())
        self.desk.path.write_bytes(b"".join(lines))

    @rule()
    def retitle_outside(self) -> None:
        word = self.word(self.outside)
        self.desk.edit_outside(b"(1 hr)**: ", f"(1 hr)**: {word} ".encode())

    @rule()
    def look(self) -> None:
        self.desk.settle()

    @rule()
    def stop_between_the_two_writes(self) -> None:
        """As `settle`, and gone before the last of its steps."""
        desk = self.desk
        seen = look(desk.library, desk.plan)
        assert seen is not None
        judged = judge(seen, NOW, os.urandom(8).hex())
        if judged.step is Step.WRITE:
            desk.library.links.mean(desk.plan, digest(judged.mine))
            write_over(desk.path, judged.mine, seen.theirs)
        elif judged.step is Step.TAKE:
            desk.library.write(desk.plan, judged.changes, NOW)

    @rule(which=st.sampled_from([Keep.THEIRS, Keep.BOTH]))
    def decide(self, which: Keep) -> None:
        self.settle_all(which)

    def settle_all(self, which: Keep) -> None:
        desk = self.desk
        while desk.settle() is Step.ASK:
            keep(desk.library, desk.plan, which, NOW, os.urandom(8).hex())
            if which is Keep.THEIRS:
                self.inside.clear()
        assert desk.agree()

    def teardown(self) -> None:
        """Both agree, and every word that was written outside is in the file."""
        if not hasattr(self, "desk"):
            return
        self.settle_all(Keep.BOTH)
        written = b"".join(path.read_bytes() for path in Path(self.folder.name).glob("*.md"))
        missing = [word for word in self.outside if word not in self.desk.text]
        lost = [word for word in self.inside if word not in written]
        self.desk.library.close()
        self.folder.cleanup()
        assert not missing and not lost, (missing, lost, written)


TestBothSides = BothSides.TestCase
TestBothSides.settings = settings(max_examples=25, stateful_step_count=12, deadline=None)
