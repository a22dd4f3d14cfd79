"""The report's structure as a screen reader goes through it, read from the PDF."""

import io
from collections.abc import Iterator
from itertools import pairwise

import pikepdf
import pytest

from core import edits
from core.model import State
from core.progress.history import NO_HISTORY
from core.report.choices import Choices
from core.report.pdf import progress_pdf
from core.report.sheets import Sheet, make_sheet
from tests.core.report.test_progress_pdf import is_accessible, text_of
from tests.states import FIRST_DAY, NOW, at, sample_state, session_id, ten_day_state

FIRST = session_id(1, 1)
NOTE = "# Head\n\nSome *words*.\n\n- one\n- two\n\n> said\n\n```\ncode\n```\n"


def elements(pdf: pikepdf.Pdf) -> Iterator[pikepdf.Dictionary]:
    """Every structure element in the order of reading."""

    def walk(node: pikepdf.Object) -> Iterator[pikepdf.Dictionary]:
        if isinstance(node, pikepdf.Array):
            for child in node:  # pyright: ignore[reportGeneralTypeIssues]
                yield from walk(child)
        elif isinstance(node, pikepdf.Dictionary):
            if "/S" in node:
                yield node
            if "/K" in node:
                yield from walk(node.K)

    return walk(pdf.Root.StructTreeRoot)


def kind(element: pikepdf.Dictionary) -> str:
    return str(element.S)


def attributes(element: pikepdf.Dictionary) -> dict[str, str]:
    given = element.get("/A", pikepdf.Dictionary())
    each = list(given) if isinstance(given, pikepdf.Array) else [given]  # pyright: ignore[reportArgumentType]
    return {k: str(v) for of in each for k, v in of.items() if k in ("/Scope", "/O")}


@pytest.fixture(scope="module")
def report() -> pikepdf.Pdf:
    state = edits.write_note(sample_state(), FIRST, NOTE)
    return pikepdf.open(io.BytesIO(progress_pdf(state, NOW, history=NO_HISTORY, slack_minutes=30)))


def test_headings_go_down_by_one_level_at_a_time(report: pikepdf.Pdf) -> None:
    """After the title; bookmarks are those of the first level."""
    kinds = [kind(e) for e in elements(report)]
    assert kinds.index("/Title") < kinds.index("/H1")
    levels = [int(k[2:]) for k in kinds if k[:2] == "/H" and k[2:].isdigit()]
    assert levels[0] == 1
    assert all(after - before <= 1 for before, after in pairwise(levels))
    with report.open_outline() as outline:
        assert len(outline.root) == levels.count(1)


def test_every_table_has_a_row_of_heads_for_its_columns(report: pikepdf.Pdf) -> None:
    """Each head says that it is a column's, and each row has as many cells."""
    tables = [e for e in elements(report) if kind(e) == "/Table"]
    assert len(tables) == 3 + 1
    for table in tables:
        rows = [e for e in under(table) if kind(e) == "/TR"]
        heads = [e for e in under(rows[0]) if kind(e) == "/TH"]
        assert heads
        assert all(attributes(head)["/Scope"] == "/Column" for head in heads)
        for row in rows[1:]:
            assert sum(kind(e) == "/TD" for e in under(row)) == len(heads)


def under(element: pikepdf.Dictionary) -> Iterator[pikepdf.Dictionary]:
    """The structure elements inside that one."""
    children = element.K if isinstance(element.K, pikepdf.Array) else [element.K]
    for child in children:  # pyright: ignore[reportGeneralTypeIssues]
        if isinstance(child, pikepdf.Dictionary) and "/S" in child:
            yield child
            if "/K" in child:
                yield from under(child)


def test_every_figure_is_described_and_lists_are_lists(report: pikepdf.Pdf) -> None:
    """Three pictures; the readings of three days, and the two items of a note as one list."""
    found = list(elements(report))
    figures = [e for e in found if kind(e) == "/Figure"]
    assert len(figures) == 3
    assert all(len(str(figure.Alt)) > 10 for figure in figures)
    items = [sum(kind(e) == "/LI" for e in under(of)) for of in found if kind(of) == "/L"]
    assert sorted(items) == [1, 1, 1, 2]


def test_what_repeats_on_each_page_is_no_part_of_the_reading(report: pikepdf.Pdf) -> None:
    """The foot is an artifact: no element of the structure has the number of a page."""
    for page in report.pages:
        content = b"".join(
            bytes(operator) + b" " + b" ".join(str(o).encode() for o in operands) + b"\n"
            for operands, operator in pikepdf.parse_content_stream(page)
            if str(operator) in ("BDC", "BMC")
        )
        assert b"/Artifact" in content
        assert b"/Pagination" in content


def test_the_language_and_the_fonts_are_in_the_file(report: pikepdf.Pdf) -> None:
    """Every font is embedded, and as the part of it that is used."""
    assert str(report.Root.Lang) == "en"
    rows = [o for o in report.objects if isinstance(o, pikepdf.Dictionary)]
    fonts = [row for row in rows if row.get("/Type") == "/FontDescriptor"]
    assert fonts
    for font in fonts:
        assert {"/FontFile2", "/FontFile3"} & set(font.keys())
        assert str(font.FontName)[7] == "+"


def test_reading_goes_from_the_verdict_to_the_last_day() -> None:
    """In the order of the page, as its text is copied."""
    text = text_of(progress_pdf(sample_state(), NOW))
    order = ["2 of 5 sessions", "Work done over time", "Hours per day", "Day 1", "Day 2", "Day 3"]
    assert [text.index(words) for words in order] == sorted(text.index(words) for words in order)


@pytest.mark.parametrize("words", ["🧑🏽‍🚀 ✨ 🎉 ✅ ❤️ 👍🏿 🇩🇪", "plan 📚 done ✔"])
def test_emoji_are_set_and_keep_the_report_accessible(words: str) -> None:
    """With a font of our own: they look alike everywhere."""
    state = edits.write_note(edits.retitle(sample_state(), FIRST, words), FIRST, words)
    state = edits.describe_plan(state, title=words)
    for data in (
        progress_pdf(state, NOW),
        make_sheet(Sheet.WEEK, state, FIRST_DAY, NOW, Choices()),
        make_sheet(Sheet.DAY, state, FIRST_DAY, NOW, Choices()),
    ):
        assert is_accessible(data)
        assert b"NotoEmoji" in data


def test_ten_thousand_quotes_in_each_other_make_a_report() -> None:
    """Cut where they are too deep, and quickly."""
    state = edits.write_note(sample_state(), FIRST, "> " * 10_000 + "deep")
    assert is_accessible(progress_pdf(state, NOW))


def test_no_heading_ends_a_page() -> None:
    """Whatever the length of what is before it: its day's table or its note begins on its page."""
    state = longer()
    for page in text_of(progress_pdf(state, at(FIRST_DAY, 21))).split("\f")[:-1]:
        *_, last, _foot = (line.strip() for line in page.splitlines() if line.strip())
        assert not last.startswith("Day ")
        assert last not in ("Reading", "Notes", "State", "Missed and made up for")


def test_a_chart_stays_with_its_heading_and_its_key() -> None:
    """Where a long goal leaves no room for it, it goes to the next page whole."""
    state = edits.describe_plan(sample_state(), title="A title " * 30, goal="A long goal " * 60)
    pages = text_of(progress_pdf(state, NOW, choices=Choices(paper="us-letter"))).split("\f")
    first = next(n for n, page in enumerate(pages) if "Hours per day" in page)
    assert first == 1
    assert "Planned" in pages[first]
    assert "Spent" in pages[first]


def longer() -> State:
    """The ten-day plan with notes and titles of every length."""
    state = ten_day_state()
    for number, id_ in enumerate(list(state.sessions)):
        state = edits.retitle(state, id_, f"{id_} " + "words of a title " * (number % 9))
        state = edits.write_note(state, id_, "- item\n" * (number % 23))
    return state
