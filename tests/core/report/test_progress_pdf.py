"""The progress report as a PDF: sound, tagged, stable, and deaf to what notes tell it to do."""

import io
import re
import shutil
import subprocess
import sys
import time
from collections import Counter
from dataclasses import replace

import pikepdf
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from core import edits
from core.changes import Changes
from core.errors import Refused
from core.model import DayId, Record, SessionId, State
from core.notes import THE_PLAN, of_day, write
from core.progress.history import History, happenings_of
from core.report.choices import Choices
from core.report.content import version
from core.report.pdf import progress_pdf
from core.report.words import LANGUAGES, words_of
from core.store.happenings import beginnings
from tests.any_edit import edited_states, empty_state
from tests.states import FIRST_DAY, NOW, at, sample_state, session_id, ten_day_state

FIRST = session_id(1, 1)


def opened(data: bytes) -> pikepdf.Pdf:
    return pikepdf.open(io.BytesIO(data))


def text_of(data: bytes) -> str:
    """The text as a reader copies it; hidden break points are no part of the words."""
    if shutil.which("pdftotext") is None:
        pytest.skip("needs pdftotext (poppler-utils)")
    command = ["pdftotext", "-layout", "-", "-"]
    made = subprocess.run(command, input=data, capture_output=True, check=True)
    return made.stdout.decode().replace("\u200b", "").replace("\u00a0", " ")


def is_accessible(data: bytes) -> bool:
    with opened(data) as pdf, pdf.open_metadata() as metadata:
        return metadata.get("pdfuaid:part") == "1"


def test_the_report_is_tagged_titled_and_bookmarked() -> None:
    """A screen reader gets its structure, language and title; no author is named."""
    data = progress_pdf(ten_day_state(), NOW)
    assert is_accessible(data)
    with opened(data) as pdf:
        assert pdf.Root.MarkInfo.Marked
        assert "/StructTreeRoot" in pdf.Root
        assert str(pdf.Root.Lang) == "en"
        assert pdf.Root.ViewerPreferences.DisplayDocTitle
        assert str(pdf.docinfo["/Title"]) == "10-Day AI Architect Interview Readiness Plan"
        assert "/Author" not in pdf.docinfo
        with pdf.open_outline() as outline:
            titles = [item.title for item in outline.root]
    assert titles[:2] == ["Work done over time", "Hours per day"]
    assert titles[2] == "Day 1 – Python Backend Foundations"
    assert len(titles) == 12


def test_everything_said_can_be_copied_as_text() -> None:
    """Verdict, sessions, times, readings and notes are text, not pictures."""
    text = text_of(progress_pdf(sample_state(), NOW, slack_minutes=390))
    for words in (
        "2 of 5 sessions, 4 h of 11 h, 6 h 30 spare",
        "Mon 9 March 2026",
        "6 days to go",
        "Packages and imports",
        "09:00–11:00",
        "1 h 50",
        "4/5",
        "Missed",
        "Skipped",
        "not placed",
        "PEP 8 and its why",
        "A wheel is a zip, no code runs.",
    ):
        assert words in text


def test_no_slack_is_no_word_of_it_and_lack_is_said() -> None:
    """The caller knows what is spare; the report invents nothing."""
    assert "spare" not in text_of(progress_pdf(sample_state(), NOW))
    assert "1 h short" in text_of(progress_pdf(sample_state(), NOW, slack_minutes=-60))


def test_a_planned_session_whose_time_is_over_has_no_record() -> None:
    """It is neither done nor missed until someone says so."""
    assert "No record" not in text_of(progress_pdf(sample_state(), NOW))
    later = at(FIRST_DAY.add(days=3), 9)
    assert "No record" in text_of(progress_pdf(sample_state(), later))


def test_the_same_input_gives_the_same_bytes() -> None:
    """In this process and in another."""
    data = progress_pdf(sample_state(), NOW, slack_minutes=0)
    assert progress_pdf(sample_state(), NOW, slack_minutes=0) == data
    program = (
        "import sys; from core.report.pdf import progress_pdf; from tests.states import *;"
        "sys.stdout.buffer.write(progress_pdf(sample_state(), NOW, slack_minutes=0))"
    )
    other = subprocess.run([sys.executable, "-c", program], capture_output=True, check=True)
    assert other.stdout == data


def test_forty_sessions_fit_into_250_kilobytes() -> None:
    """Small enough to send, even with every session done and noted."""
    state = ten_day_state()
    for id_, slot in list(state.slots.items()):
        state = edits.complete(state, id_, Record(slot.start, 100, 3))
        state = edits.write_note(
            state, id_, "# What I learnt\n\n*Much*, and `more` **of it**.\n" * 3
        )
    assert len(progress_pdf(state, NOW)) < 250_000


@pytest.mark.parametrize("paper", ["a4", "us-letter", "a5"])
def test_paper_is_as_asked(paper: str) -> None:
    """Any of Typst's names; every page has the same size."""
    with opened(progress_pdf(sample_state(), NOW, choices=Choices(paper=paper))) as pdf:
        sizes = {tuple(round(float(x)) for x in page.mediabox) for page in pdf.pages}
    expected = {"a4": (0, 0, 595, 842), "us-letter": (0, 0, 612, 792), "a5": (0, 0, 420, 595)}
    assert sizes == {expected[paper]}


HOSTILE = (
    '#read("/etc/passwd")',
    '#eval("1 + 1") #import "/etc/passwd"',
    "$ x^2 $ *bold* _emph_ @label <label> = Heading",
    '"} #panic("out") {"',
    "[link](javascript:alert(1)) ![pixel](file:///etc/passwd)",
    "<script>alert(1)</script>",
    "\\u{202e} \\ \\n",
)


@pytest.mark.parametrize("words", HOSTILE)
def test_what_looks_like_markup_is_shown_and_never_run(words: str) -> None:
    """In titles it stands letter by letter; nowhere is a file read or a script linked."""
    state = edits.retitle(sample_state(), FIRST, words)
    state = edits.describe_plan(state, title=words, goal=words)
    state = edits.set_theme(state, DayId("d1"), words)
    state = edits.write_note(state, FIRST, f"{words}\n\n```typ\n{words}\n```\n")
    data = progress_pdf(state, NOW)
    assert is_accessible(data)
    text = text_of(data)
    assert "".join(words.split())[:20] in "".join(text.split())
    assert "root:" not in text
    with opened(data) as pdf:
        for page in pdf.pages:
            for note in page.get("/Annots", []):
                assert str(note.A.S) == "/GoTo" or str(note.A.URI).startswith("http")


def test_links_of_notes_lead_to_the_web_alone() -> None:
    """http, https and mailto are links; everything else is its text."""
    note = (
        "[web](https://example.org/a) [mail](mailto:a@example.org) "
        "[file](file:///etc/passwd) [rel](../x) [data](data:text/html,x)"
    )
    with opened(progress_pdf(edits.write_note(sample_state(), FIRST, note), NOW)) as pdf:
        found = {str(a.A.URI) for page in pdf.pages for a in page.get("/Annots", []) if "/A" in a}
    assert found == {"https://example.org/a", "mailto:a@example.org"}


def test_the_notes_of_the_plan_and_of_a_day_are_printed_and_accessible() -> None:
    """The plan's before the days, a day's with its day; the rest of them is cut."""
    state = write(sample_state(), THE_PLAN, "All in all *zebra*\n\n- a list\n" + "long " * 400)
    state = write(state, of_day(DayId("d1")), "A day of **lemurs**")
    data = progress_pdf(state, NOW)
    text = text_of(data)
    assert text.index("zebra") < text.index("Packages and") < text.index("lemurs")
    assert is_accessible(data)
    with opened(progress_pdf(state, NOW, choices=Choices(summary=True))) as pdf:
        assert len(pdf.pages) == 1


NASTY = (
    "nul \0 and \x1b and \ud800 and \uffff",
    "數據庫 データベース 데이터베이스",
    "قواعد البيانات",
    "डेटाबेस और सूचकांक",
    "🧑🏽‍🚀 ✔ \U000f0000",
    "word" * 75,
    "\u202eright to left\u202c " * 14,
)


@pytest.mark.parametrize("title", NASTY)
def test_any_script_and_any_sign_makes_a_report(title: str) -> None:
    """Even where no font here has the sign: then the report comes without the stamp of PDF/UA."""
    state = edits.retitle(sample_state(), FIRST, title)
    state = edits.describe_plan(edits.write_note(state, FIRST, title), title=title)
    with opened(progress_pdf(state, NOW)) as pdf:
        assert "/StructTreeRoot" in pdf.Root
        assert len(pdf.pages) >= 1


def test_scripts_that_ship_with_tenday_keep_the_report_accessible() -> None:
    """Latin with any accent, Greek, Cyrillic and Devanagari need no font of the system."""
    title = "Übergrößenträger Ελληνικά Кириллица tiếng Việt हिन्दी"
    data = progress_pdf(edits.retitle(sample_state(), FIRST, title), NOW)
    assert is_accessible(data)
    assert "Ελληνικά Кириллица tiếng Việt" in " ".join(text_of(data).split())


def test_notes_nested_without_end_make_a_report() -> None:
    """Quotes in quotes and lists in lists are cut, not failed on."""
    note = "> " * 40 + "deep\n\n" + "".join("  " * n + "- x\n" for n in range(40))
    assert is_accessible(progress_pdf(edits.write_note(sample_state(), FIRST, note), NOW))


def test_a_long_title_cuts_no_row_and_leaves_the_page_nowhere() -> None:
    """Three hundred letters are broken into lines and stand whole on one page."""
    state = ten_day_state()
    for id_ in state.sessions:
        state = edits.retitle(state, id_, f"{id_}" + "w" * 290 + "END!")
    pages = text_of(progress_pdf(state, NOW)).split("\f")
    together = ["".join(page.split()) for page in pages]
    for page in together:
        assert len(re.findall(r"d\d+s\dwww", page)) == page.count("END!")
    assert sum(page.count("END!") for page in together) == 40


def test_a_plan_of_a_thousand_sessions_is_printed_in_seconds() -> None:
    """Long plans are slower, not impossible."""
    state = _thousand()
    began = time.perf_counter()
    data = progress_pdf(state, NOW)
    assert time.perf_counter() - began < 60
    with opened(data) as pdf:
        assert len(pdf.pages) > 40


def _thousand() -> State:
    state = empty_state()
    for day in range(1, 251):
        state = edits.add_day(state, DayId(f"d{day}"), str(day), f"Theme {day}")
        for place in range(1, 5):
            id_ = SessionId(f"d{day}s{place}")
            state = edits.add_session(state, id_, DayId(f"d{day}"), f"Session {day}.{place}", 60)
            state = edits.place(state, {id_: at(FIRST_DAY.add(days=day), 8 + 2 * place)})
    return state


def test_an_empty_plan_has_a_report_too() -> None:
    """A title and no days."""
    assert is_accessible(progress_pdf(empty_state(), NOW, slack_minutes=0))


@settings(max_examples=15)
@given(edited_states(), st.text(max_size=300))
def test_any_plan_makes_a_report(states: list[State], note: str) -> None:
    """Whatever is edited and noted."""
    state = states[-1]
    for session in list(state.sessions)[:2]:
        state = edits.write_note(state, session, note)
    assert progress_pdf(state, NOW).startswith(b"%PDF")


def _missed_and_made_up() -> tuple[State, History]:
    state = ten_day_state()
    happened = list(beginnings(state, at(FIRST_DAY, 7)))
    for n, edit in enumerate((edits.miss, edits.reopen)):
        before, state = state, edit(state, FIRST)
        happened += happenings_of(Changes.between(before, state), at(FIRST_DAY, 20 + n))
    before, state = state, edits.complete(state, FIRST, Record(at(FIRST_DAY, 8), 95, 2))
    happened += happenings_of(Changes.between(before, state), at(FIRST_DAY.add(days=3), 20))
    return state, History(tuple(happened))


def test_what_was_missed_and_made_up_for_is_listed() -> None:
    """With the dates that were recorded; and what one is unsure of."""
    state, history = _missed_and_made_up()
    text = text_of(progress_pdf(state, at(FIRST_DAY.add(days=4), 9), history=history))
    row = re.search(r"Python Backend Foundations, part 1 +Mon 2 Mar +Thu 5 Mar", text)
    assert "Missed and made up for" in text
    assert row is not None
    assert "What to look at again" in text


@pytest.mark.parametrize("paper", ["a4", "us-letter"])
@pytest.mark.parametrize("locale", ["en", "de", "hi"])
def test_a_summary_is_one_page_in_every_language(paper: str, locale: str) -> None:
    """However long the plan's title and goal are and all there is to tell; and accessible too."""
    state, history = _missed_and_made_up()
    history = replace(history, slack={FIRST_DAY: -700})
    state = edits.describe_plan(state, title="A long title " * 30, goal="A long goal " * 60)
    for last in (None, FIRST_DAY.add(days=5)):
        choices = Choices(summary=True, last=last, paper=paper, locale=locale)
        data = progress_pdf(state, NOW, history=history, slack_minutes=30, choices=choices)
        assert is_accessible(data)
        with opened(data) as pdf:
            assert len(pdf.pages) == 1
            assert str(pdf.Root.Lang) == locale


def test_a_period_shows_its_sessions_alone() -> None:
    """Both ends included; the verdict is still of the whole plan."""
    choices = Choices(first=FIRST_DAY, last=FIRST_DAY)
    text = text_of(progress_pdf(sample_state(), NOW, choices=choices))
    assert "Packages and imports" in text
    assert "Images and layers" not in text
    assert "Indexing" not in text
    assert "2 of 5 sessions" in text
    assert "Mon 2 March 2026 – Mon 2 March 2026" in text


def test_a_period_that_ends_before_it_begins_is_refused() -> None:
    with pytest.raises(Refused, match="before the first"):
        Choices(first=FIRST_DAY.add(days=1), last=FIRST_DAY)


def test_words_dates_and_clocks_are_those_of_the_locale() -> None:
    """German words and dates; American dates and halves of the day."""
    german = text_of(progress_pdf(sample_state(), NOW, choices=Choices(locale="de-DE")))
    assert "2 von 5 Einheiten, 4 h von 11 h" in german
    assert "Mo, 9. März 2026" in german
    american = Choices(locale="en-US", halves=True)
    text = text_of(progress_pdf(sample_state(), NOW, choices=american))
    assert "Mon, March 9, 2026" in text
    assert "2:00 PM–5:00 PM" in text


def test_every_language_has_every_word() -> None:
    """With the same names to fill in."""
    english, *others = (words_of(language) for language in LANGUAGES)
    for other in others:
        assert other.texts.keys() | {"date_us", "short_date_us"} == english.texts.keys()
        for key, text in other.texts.items():
            parts = [set(re.findall(r"\{\w+\}", str(t))) for t in (text, english.texts[key])]
            assert parts[0] == parts[1], key


def kinds(element: pikepdf.Object) -> Counter[str]:
    """How often each kind of structure element stands in the tree."""
    found: Counter[str] = Counter()
    if isinstance(element, pikepdf.Array):
        for child in element:  # pyright: ignore[reportGeneralTypeIssues]
            found += kinds(child)
    elif isinstance(element, pikepdf.Dictionary) and "/K" in element:
        found[str(element.get("/S", ""))] += 1
        found += kinds(element.K)
    return found


def test_the_structure_is_that_of_a_document_with_tables_and_figures() -> None:
    """Title, headings, a table a day with a head cell a column, and three described pictures."""
    state, history = _missed_and_made_up()
    with opened(progress_pdf(state, NOW, history=history)) as pdf:
        found = kinds(pdf.Root.StructTreeRoot)
        described = [
            str(o.Alt) for o in pdf.objects if isinstance(o, pikepdf.Dictionary) and "/Alt" in o
        ]
    assert found["/Figure"] == 3
    assert found["/Table"] == 12
    assert found["/TH"] == 6 * 10 + 3 + 2
    assert found["/TR"] == 10 * 5 + 2 * 2
    assert found["/H1"] == 2 + 10 + 2
    assert any(
        "Hours per day. Mon 2 Mar: 10 h planned" in text.replace("\u00a0", " ")
        for text in described
    )


def test_the_version_is_that_of_the_plan_and_not_of_its_progress() -> None:
    """Work done and moved changes nothing; another word or length does."""
    state = sample_state()
    later = edits.move(edits.miss(state, FIRST), session_id(3, 1), NOW)
    assert version(later) == version(state)
    assert version(edits.set_minutes(state, FIRST, 125)) != version(state)
    assert version(edits.retitle(state, FIRST, "Other")) != version(state)
