"""Everything of a plan as JSON, and back without loss; what is none of ours is refused in words."""

import json
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core import edits
from core.errors import Refused
from core.everything.file import holds_everything, read_everything
from core.everything.reading import of_json
from core.everything.whole import Everything
from core.everything.writing import document_of, to_json
from core.markdown.wording import bytes_of
from core.markdown.writer import BARE
from core.model import State
from core.pictures.naming import shown
from core.pictures.picture import Picture
from core.progress.history import NO_HISTORY, Fact, Happening, History
from core.stamp import Stamp
from core.store.happenings import beginnings
from tests.any_edit import edited_states
from tests.pictures import png
from tests.states import FIRST_DAY, NOW, sample_state, session_id, ten_day_state

GOLDEN = Path(__file__).parents[2] / "golden" / "everything-of-the-first-version.json"
PICTURE = Picture.of(png(3, 2))
HISTORY = History(
    (
        *beginnings(sample_state(), NOW),
        Happening(NOW.add(hours=1), session_id(3, 1), Fact.STATE, "planned", "missed"),
    ),
    {FIRST_DAY: 90, FIRST_DAY.add(days=1): -15},
)
WHOLE = Everything(
    edits.write_note(sample_state(), session_id(1, 1), shown(PICTURE.name, "A wheel")),
    "# Ünsere Plan\r\n\n## Day 1\n\n**Session 1 (60 min)**: x\n".encode(),
    {session_id(1, 1): Stamp(3, NOW)},
    HISTORY,
    {PICTURE.name: PICTURE.data},
)


def whole(state: State) -> Everything:
    return Everything(state, BARE)


def changed(change: Callable[[dict[str, Any]], object], what: Everything = WHOLE) -> bytes:
    """The document of a plan that somebody changed something in."""
    document = json.loads(to_json(what))
    change(document)
    return json.dumps(document).encode()


@given(edited_states())
def test_what_is_written_is_read_back(states: list[State]) -> None:
    """Any plan survives the way out and in, and comes out the same again."""
    data = to_json(whole(states[-1]))
    assert of_json(data) == whole(states[-1])
    assert to_json(of_json(data)) == data


def _no_pair(text: str) -> bool:
    return "\ud800\udfff" not in text


@given(st.text() | st.text(st.sampled_from("\ud800\udfff\0\x1b\u2028\\")).filter(_no_pair))
def test_any_note_survives(note: str) -> None:
    """Control characters and lone surrogates too, in a document that is plain UTF-8."""
    state = edits.write_note(sample_state(), session_id(1, 1), note)
    data = to_json(whole(state))
    data.decode("utf-8")
    assert of_json(data).state == state


def test_all_that_belongs_to_a_plan_goes_along_and_comes_back() -> None:
    assert of_json(to_json(WHOLE)) == WHOLE


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_a_text_in_any_encoding_comes_back_byte_for_byte(encoding: str) -> None:
    """One that is no UTF-8 goes as base64, so that even its byte order mark is there again."""
    source = "# Plan\n\n## Day 1\n\n**Session 1 (60 min)**: ä\n".encode(encoding)
    assert of_json(to_json(Everything(sample_state(), source))).source == source


def test_the_document_is_what_its_description_says() -> None:
    """Version, tables, ids, moments in UTC, dates, minutes, states, and what is beside them."""
    document = json.loads(to_json(WHOLE))
    assert document == document_of(WHOLE)
    assert list(document) == sorted(document)
    assert document["tenday"] == 1
    assert document["slots"]["d1s1"] == {"start": "2026-03-02T08:00:00Z", "pinned": False}
    assert document["sessions"]["d1s1"]["state"] == "done"
    assert document["sessions"]["d1s1"]["topics"][0] == {"text": "pyproject", "done": True}
    assert document["run_up"] == {"first_day": "2026-03-02", "target_date": "2026-03-09"}
    assert document["availability"]["weekly"][0][0] == {"start": "08:00:00", "end": "13:30:00"}
    assert document["records"]["d2s1"]["confidence"] is None
    assert document["source"].startswith("# Ünsere Plan\r\n")
    assert document["stamps"] == {"d1s1": {"sequence": 3, "modified": "2026-03-03T18:00:00Z"}}
    assert list(document["pictures"]) == [PICTURE.name]
    assert document["history"]["slack"] == {"2026-03-02": 90, "2026-03-03": -15}
    assert document["history"]["happenings"][-1] == {
        "at": "2026-03-03T19:00:00Z",
        "session": "d3s1",
        "fact": "state",
        "old": "planned",
        "new": "missed",
    }


def test_what_there_is_nothing_of_is_no_member() -> None:
    assert {"source", "stamps", "history", "pictures"}.isdisjoint(
        document_of(Everything(sample_state()))
    )


def test_the_same_state_is_the_same_bytes() -> None:
    """However its rows were put in."""
    state = ten_day_state()
    one, other = session_id(1, 1), session_id(2, 2)
    ways = ((one, other), (other, one))
    written = set()
    for way in ways:
        noted = state
        for session in way:
            noted = edits.write_note(noted, session, "n")
        written.add(to_json(whole(noted)))
    assert len(written) == 1


def test_a_document_of_the_first_version_still_comes_in() -> None:
    """It knew no rules, no notes of days, no text, no history, no pictures; its text is made."""
    what = read_everything(GOLDEN)
    assert what == whole(sample_state())
    text = bytes_of(what.state, what.source).decode()
    assert "**Session 1 (120 min)**: Packages and imports" in text
    assert "(60 min)" not in text


@pytest.mark.parametrize(
    ("name", "data", "holds"),
    [
        ("plan.JSON", b"", True),
        ("plan.txt", to_json(WHOLE), True),
        ("plan.txt", b"\xef\xbb\xbf" + to_json(WHOLE), True),
        ("plan.md", b"{: .title}\n# Plan\n", False),
    ],
)
def test_a_document_is_known_by_its_name_or_by_how_it_begins(
    tmp_path: Path, name: str, data: bytes, holds: bool
) -> None:
    """A byte order mark that an editor put in front does not hide it; a plan's text is none."""
    (tmp_path / name).write_bytes(data)
    assert holds_everything(tmp_path / name) is holds


def test_a_byte_order_mark_is_no_part_of_the_document() -> None:
    assert of_json(b"\xef\xbb\xbf" + to_json(WHOLE)) == WHOLE


# What is none of ours


def _without(*path: str) -> bytes:
    def drop(document: dict[str, Any]) -> None:
        for name in path[:-1]:
            document = document[name]
        del document[path[-1]]

    return changed(drop)


def _with(value: object, *path: str) -> bytes:
    def put(document: dict[str, Any]) -> None:
        for name in path[:-1]:
            document = document[name]
        document[path[-1]] = value

    return changed(put)


FIRST = ("history", "happenings")
RULE = {"keep_day": True, "after": [], "part": None, "whole": False, "buffer": None}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"[]", "which version"),
        (b"{}", "which version"),
        (b'{"tenday": "1"}', "which version"),
        (b'{"tenday": true}', "which version"),
        (_with(2, "tenday"), "Update Tenday"),
        (_with({}, "flashcards"), "flashcards is not known here. Update Tenday"),
        (_with(1, "sessions", "d1s1", "weight"), "sessions.d1s1.weight is not known"),
        (_without("sessions"), "sessions is missing"),
        (_without("sessions", "d1s1", "state"), "sessions.d1s1.state is missing"),
        (_with([], "sessions"), "sessions cannot be […]"),
        (_with("long", "sessions", "d1s1", "minutes"), 'sessions.d1s1.minutes cannot be "long"'),
        (_with(True, "sessions", "d1s1", "minutes"), "minutes cannot be true"),
        (_with(0, "sessions", "d1s1", "minutes"), "cannot last 0 minutes"),
        (_with(2**63, "records", "d1s1", "minutes"), "records.d1s1.minutes cannot be 922"),
        (_with("dreaming", "sessions", "d1s1", "state"), "state cannot be"),
        (_with("d9", "sessions", "d1s1", "day"), "sessions.d1s1 belongs to d9, which is not there"),
        (_with("d1s2", "sessions", "d1s1", "id"), "sessions.d1s1 belongs to d1s2"),
        (_with("soon", "slots", "d1s1", "start"), 'slots.d1s1.start cannot be "soon"'),
        (_with("9999-12-31T23:59:00Z", "slots", "d1s1", "start"), "slots.d1s1 cannot be 9999"),
        (_with(None, "busy", "dentist", "span"), "busy.dentist.span cannot be null"),
        (_with({"text": "x"}, "notes", "nobody"), "notes.nobody belongs to nobody"),
        (_with(RULE, "rules", "nobody"), "rules.nobody belongs to nobody"),
        (_with({"text": "x"}, "day_notes", "d9"), "day_notes.d9 belongs to d9"),
        (_with({"d1s1": {**RULE, "after": ["d1s1"]}}, "rules"), "would wait for"),
        (_with("Mars/Base", "availability", "zone"), "no time zone"),
        (_with("", "source"), "source: This file is empty"),
        (_with("x\0", "source"), "source: Line 1: This is not a text file"),
        (_with("\ud800", "source"), "source cannot be"),
        (_with({"base64": "§"}, "source"), "source.base64 cannot be"),
        (_with({"base32": ""}, "source"), "source cannot be {…}"),
        (_with("{", "wording", "answers"), "wording.answers"),
        (_with('{"nothing": 1}', "wording", "answers"), "wording.answers"),
        (_with({"sequence": -1, "modified": "2026-03-03T18:00:00Z"}, "stamps", "d1s1"), "stamps"),
        (_with([], "history"), "history cannot be […]"),
        (_with({}, "history"), "history.happenings is missing"),
        (_with([{}], *FIRST), "history.happenings.at is missing"),
        (_with({"soon": 1}, "history", "slack"), "history.slack cannot be"),
        (_with("eA==", "pictures", PICTURE.name), "is not what it was"),
        (_with("eA==", "pictures", "../../passwd"), "is not what it was"),
        (_with("§", "pictures", PICTURE.name), f"pictures.{PICTURE.name} cannot be"),
        (to_json(WHOLE)[:-200], "not JSON"),
        (b'{"tenday": 1, "plan": NaN}', "not JSON (NaN)"),
        (to_json(WHOLE).replace(b'"rank": 1.0', b'"rank": 1e999', 1), "rank cannot be Infinity"),
        (b'{"tenday": 1, "tenday": 1}', "tenday stands in it twice"),
        (b'{"a":' * 100_000 + b"1" + b"}" * 100_000, "not JSON"),
        (b"[" * 100_000 + b"]" * 100_000, "not JSON"),
        (b'{"tenday": ' + b"9" * 5000 + b"}", "not JSON"),
    ],
)
def test_what_is_none_of_ours_is_refused_at_its_place(data: bytes, said: str) -> None:
    """In words that say what is wrong where, and what to do."""
    with pytest.raises(Refused) as refused:
        of_json(data)
    assert said in str(refused.value)
    assert re.search("Export it anew|Update Tenday|Change its|Use an|Take one", str(refused.value))


@pytest.mark.parametrize(
    ("fact", "new"),
    [("state", "dreaming"), ("minutes", "long"), ("start", "soon"), ("confidence", "very")],
)
def test_a_fact_that_cannot_be_is_refused(fact: str, new: str) -> None:
    """What counts the progress takes recorded facts at their word."""
    happened = {"at": "2026-03-03T19:00:00Z", "session": "d3s1", "fact": fact, "old": None}
    with pytest.raises(Refused, match=r"history\.happenings\.0 cannot be"):
        of_json(_with([{**happened, "new": new}], *FIRST))


@given(st.binary(max_size=200))
def test_any_bytes_are_refused_in_words(data: bytes) -> None:
    """Nothing picked by mistake ends in a bug report."""
    with pytest.raises(Refused):
        of_json(data)


plain = st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=5)
any_json = st.recursive(plain, lambda v: st.lists(v) | st.dictionaries(st.text(max_size=5), v))


@given(st.data(), any_json)
def test_anything_in_any_place_is_refused_in_words_or_read(data: st.DataObject, value: Any) -> None:
    """One value anywhere in a good document is another one: a sentence, or a plan; no bug."""

    def put(node: Any) -> None:
        while True:
            keys = list(node) if isinstance(node, dict) else list(range(len(node)))
            key = data.draw(st.sampled_from(keys))
            inner = node[key]
            if not isinstance(inner, dict | list) or not inner or data.draw(st.booleans()):
                node[key] = value
                return
            node = inner

    try:
        what = of_json(changed(put))
    except Refused as refused:
        assert len(str(refused)) < 600
        return
    assert of_json(to_json(what)) == what


def test_a_file_is_refused_by_its_name(tmp_path: Path) -> None:
    """Not there, a folder, something else, and more than could be one plan."""
    other, huge = tmp_path / "other.json", tmp_path / "huge.json"
    other.write_text("[]")
    huge.write_bytes(b"[" + b"[]," * 4_000_000 + b"1]")
    for path, said in (
        (tmp_path / "none.json", "does not exist"),
        (tmp_path, "is a folder"),
        (other, "which version"),
        (huge, "restore a backup"),
    ):
        with pytest.raises(Refused) as refused:
            read_everything(path)
        assert str(path) in str(refused.value)
        assert said in str(refused.value)


def test_a_document_without_a_history_has_an_empty_one() -> None:
    """As those written before anything was recorded."""
    assert of_json(to_json(whole(sample_state()))).history == NO_HISTORY
