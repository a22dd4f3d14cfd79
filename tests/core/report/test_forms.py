"""The report for other readers: web page, Markdown, table and JSON; words stay words in each."""

import csv
import io
import json
import re
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path

import jsonschema
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it import MarkdownIt
from whenever import Date

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import DayId, State
from core.notes import THE_PLAN, of_day, write
from core.progress.history import NO_HISTORY, History, happenings_of
from core.report.choices import Choices
from core.report.make import Form, form_of, make_report
from core.report.preview import MOST_CHARACTERS, preview
from resources import text_of
from tests.any_edit import edited_states, empty_state
from tests.states import FIRST_DAY, NOW, sample_state, session_id

FIRST = session_id(1, 1)
HOSTILE = (
    "<script>alert(1)</script>",
    '"><img src=x onerror=alert(1)>',
    "</style></title><svg onload=alert(1)>",
    "[x](javascript:alert(1)) ![y](http://tracker.example/a.png)",
    '=HYPERLINK("http://a.example")',
    "a | b | c\n\n# no heading",
)


class Page(HTMLParser):
    """What a page has: its elements in balance, its attributes, and its text."""

    def __init__(self, data: bytes) -> None:
        super().__init__()
        self.tags: list[str] = []
        self.names: set[str] = set()
        self.attributes: set[str] = set()
        self.words = ""
        self.feed(data.decode())
        self.close()
        assert self.tags == []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes.update(name for name, _ in attrs)
        if tag not in ("meta", "br"):
            self.tags.append(tag)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.names.add(tag)
        self.attributes.update(name for name, _ in attrs)

    def handle_endtag(self, tag: str) -> None:
        assert self.tags.pop() == tag

    def handle_data(self, data: str) -> None:
        self.words += data


def made(form: Form, state: State, choices: Choices | None = None) -> bytes:
    return make_report(form, state, NO_HISTORY, NOW, choices or Choices())


def hostile(words: str) -> State:
    state = edits.retitle(sample_state(), FIRST, words)
    state = edits.describe_plan(state, title=words, goal=words)
    state = edits.set_theme(state, DayId("d1"), " ".join(words.split()))
    return edits.write_note(state, FIRST, words)


def test_the_page_says_what_the_pdf_says() -> None:
    """Verdict, sessions, charts with their description, notes; in the chosen language."""
    page = Page(made(Form.PAGE, sample_state()))
    words = page.words.replace("\u00a0", " ")
    for said in ("2 of 5 sessions, 4 h of 11 h", "Packages and imports", "A wheel is a zip"):
        assert said in words
    assert {"svg", "table", "h1", "h2"} <= page.names
    german = made(Form.PAGE, sample_state(), Choices(locale="de"))
    assert b'<html lang="de">' in german
    assert "2 von 5 Einheiten" in german.decode()


@pytest.mark.parametrize(
    ("known", "said"),
    [
        ({}, []),
        ({FIRST_DAY: 600}, ["10 h on Mon 2 Mar"]),
        ({FIRST_DAY: -90}, ["−1 h 30 on Mon 2 Mar"]),
    ],
)
def test_the_report_says_what_spare_time_there_was_at_first(
    known: dict[Date, int], said: list[str]
) -> None:
    """Beside what there is now; where nothing was kept of an earlier date, it says nothing."""
    data = make_report(Form.MARKDOWN, sample_state(), History((), known), NOW, Choices())
    text = data.decode().replace("\u00a0", " ")
    lines = [line for line in text.splitlines() if "Spare time" in line]
    assert len(lines) == len(said)
    assert all(words in line for words, line in zip(said, lines, strict=True))


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_a_plan_says_becomes_part_of_the_page(words: str) -> None:
    """No script, no picture, no link, no handler; the words stand there as they are."""
    page = Page(made(Form.PAGE, hostile(words)))
    assert page.names.isdisjoint({"script", "img", "a", "iframe", "object", "link"})
    assert not {name for name in page.attributes if name.startswith("on")}
    assert page.attributes.isdisjoint({"src", "href"})
    assert " ".join(words.split()) in " ".join(page.words.replace("\u200b", "").split())


@pytest.mark.parametrize("words", HOSTILE)
def test_nothing_a_plan_says_becomes_markup_of_the_text(words: str) -> None:
    """Read as Markdown with tables and HTML, it has no link, picture or HTML of the plan's."""
    text = made(Form.MARKDOWN, hostile(words)).decode()
    tokens = MarkdownIt("gfm-like", {"linkify": False}).parse(text)
    inner = [child.type for token in tokens for child in token.children or ()]
    assert {"html_block", "html_inline"}.isdisjoint([token.type for token in tokens] + inner)
    assert {"link_open", "image"}.isdisjoint(inner)
    heads = [token for token in tokens if token.type == "heading_open"]
    assert len(heads) == 1 + 3 + 1
    cells = [token for token in tokens if token.type == "tr_open"]
    assert len(cells) == (3 + 6) + (1 + 1)


def test_a_days_own_note_stands_before_those_of_its_sessions() -> None:
    """Under the day's name; a day that is not shown has none."""
    state = write(sample_state(), of_day(DayId("d1")), "Slept badly.\n")
    text = made(Form.MARKDOWN, state).decode()
    assert text.index("**Day 1**\n\n> Slept badly.") < text.index("**Packages and imports**")
    tuesday = Choices(first=FIRST_DAY.add(days=1))
    assert "Slept badly" not in made(Form.PAGE, state, tuesday).decode()


def test_boxes_of_notes_are_boxes_in_every_form() -> None:
    """Ticked and not; a bracket elsewhere stays what it is."""
    state = edits.write_note(sample_state(), FIRST, "- [x] read\n- [ ] tried\n- plain [ ] item\n")
    page = made(Form.PAGE, state).decode()
    for said in ("☑ read", "☐ tried", "• plain [ ] item"):
        assert said in page
    text = made(Form.MARKDOWN, state).decode()
    for said in ("> - [x] read", "> - [ ] tried", "> - plain \\[ \\] item"):
        assert said in text
    assert made(Form.PDF, state).startswith(b"%PDF")


def test_the_table_has_a_row_a_session_and_no_formula() -> None:
    """Whole numbers of minutes, local times; what looks like a formula is text."""
    rows = list(csv.DictReader(io.StringIO(made(Form.TABLE, hostile("=1+1")).decode("utf-8-sig"))))
    assert len(rows) == 6
    assert rows[0]["title"] == "'=1+1"
    assert (rows[0]["planned_minutes"], rows[0]["spent_minutes"]) == ("120", "110")
    assert rows[0]["worked_from"] == "2026-03-02T09:05:00+01:00"
    assert rows[5]["start"] == ""


def test_a_period_holds_in_every_form() -> None:
    choices = Choices(first=FIRST_DAY, last=FIRST_DAY)
    for form in (Form.PAGE, Form.MARKDOWN, Form.TABLE):
        said = made(form, sample_state(), choices).decode()
        assert "Packages and imports" in said
        assert "Images and layers" not in said


def test_the_numbers_are_json_with_the_slack() -> None:
    told = json.loads(made(Form.NUMBERS, sample_state()))
    assert told["whole"]["done"] == {"sessions": 2, "minutes": 240}
    assert told["slack"] > 0


@given(edited_states())
def test_every_number_there_is_stands_in_the_published_schema(states: list[State]) -> None:
    """Of any plan, one with a past or none: no member is missing and none is more."""
    schema = json.loads(text_of("schemas/progress.schema.json"))
    happened = [
        happening
        for n, (before, after) in enumerate(pairwise(states))
        for happening in happenings_of(Changes.between(before, after), NOW.add(hours=n))
    ]
    history = History(tuple(happened), {FIRST_DAY: -15})
    for state in (states[-1], sample_state()):
        told = json.loads(make_report(Form.NUMBERS, state, history, NOW, Choices()))
        jsonschema.validate(told, schema)


def test_a_page_asks_for_nothing_and_suits_any_light_and_paper() -> None:
    """No request can leave it; its language, colours for the dark and for print are in it."""
    text = made(Form.PAGE, sample_state()).decode()
    assert "default-src 'none'" in text
    assert re.search(r"url\(|@import|@font-face|https?://", text) is None
    for needed in ("prefers-color-scheme: dark", "@media print", '<html lang="en">'):
        assert needed in text
    tables = text.count("<table>")
    assert tables == text.count("<thead>") > 0
    assert text.count('<th scope="col">') >= 2 * tables


def test_words_from_the_right_stand_there_on_the_page() -> None:
    """Each of the plan's own texts finds its direction by itself."""
    state = edits.retitle(sample_state(), FIRST, "قواعد البيانات")
    state = edits.describe_plan(state, title="خطة")
    text = made(Form.PAGE, state).decode()
    assert '<h1 dir="auto">خطة</h1>' in text
    assert '<td dir="auto">قواعد البيانات</td>' in text


def test_a_lone_ampersand_needs_no_escape_in_markdown() -> None:
    """One that would begin an entity does."""
    state = edits.describe_plan(sample_state(), title="A & B &amp; C")
    assert made(Form.MARKDOWN, state).decode().startswith("# A & B \\&amp; C\n")


def test_the_files_name_chooses_the_form() -> None:
    """Any other name is refused with those there are."""
    assert form_of(Path("a.HTML")) is Form.PAGE
    with pytest.raises(Refused, match=r"\.pdf, \.html, \.md, \.csv, \.json"):
        form_of(Path("report.docx"))


@settings(max_examples=15)
@given(edited_states(), st.text(max_size=200))
def test_any_plan_has_every_form_and_the_same_bytes(states: list[State], note: str) -> None:
    state = states[-1]
    for session in list(state.sessions)[:2]:
        state = edits.write_note(state, session, note)
    for form in (Form.PAGE, Form.MARKDOWN, Form.TABLE, Form.NUMBERS):
        assert made(form, state) == made(form, state)
    Page(made(Form.PAGE, state))


def test_an_empty_plan_has_every_form() -> None:
    for form in Form:
        assert made(form, empty_state())


@pytest.mark.parametrize("form", list(Form))
def test_each_form_can_be_looked_at_before_it_is_saved(form: Form) -> None:
    """As pages and as text where it has pages, else as the text that it is."""
    shown = preview(form, sample_state(), NO_HISTORY, NOW, Choices(), 40)
    assert len(shown.pages) == (2 if form in (Form.PDF, Form.PAGE) else 0)
    assert all(page.startswith(b"\x89PNG") for page in shown.pages)
    assert "Packages and imports" in shown.text or form is Form.NUMBERS


def test_of_a_long_text_the_beginning_is_shown() -> None:
    """Whole lines of it, and an ellipsis."""
    state = edits.describe_plan(sample_state(), title="long " * 20)
    for session in state.sessions:
        state = edits.retitle(state, session, "a title " * 400)
    text = preview(Form.TABLE, state, NO_HISTORY, NOW, Choices(), 40).text
    assert len(text) <= MOST_CHARACTERS + 4
    assert text.endswith("\n\n…\n")


@pytest.mark.parametrize("form", [Form.PAGE, Form.MARKDOWN])
@pytest.mark.parametrize("words", HOSTILE)
def test_the_notes_of_the_plan_and_of_a_day_stand_where_one_looks_for_them(form, words) -> None:
    """The plan's before the days, a day's before those of its sessions; not on the summary."""
    state = write(sample_state(), THE_PLAN, f"All in all zebra\n\n{words}")
    state = write(state, of_day(DayId("d1")), "A day of lemurs")
    text = made(form, state).decode()
    places = [text.index(said) for said in ("zebra", "Packages and", "lemurs", "zip, no code")]
    assert places == sorted(places)
    if form is Form.PAGE:
        assert not {"script", "img", "a"} & Page(text.encode()).names
    summary = made(form, state, Choices(summary=True)).decode()
    assert "zebra" not in summary and "lemurs" not in summary
