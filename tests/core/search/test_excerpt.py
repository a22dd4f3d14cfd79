"""What is shown of a text that was found: a line of it, with what was searched for in it."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search.excerpt import LONGEST, Excerpt, excerpt, excerpt_of_note
from core.search.query import query_of


def marked(text: str, asked: str, longest: int = LONGEST) -> str:
    return lit(excerpt(text, query_of(asked).terms, longest))


def lit(shown: Excerpt) -> str:
    """With its places between brackets."""
    out, at = "", 0
    for begin, end in shown.places:
        out += shown.text[at:begin] + "[" + shown.text[begin:end] + "]"
        at = end
    return out + shown.text[at:]


@pytest.mark.parametrize(
    ("text", "asked", "shown"),
    [
        ("Docker and docker-compose", "docker ", "[Docker] and [docker]-compose"),
        ("Dockerfile, my docker", "dock", "[Dock]erfile, my [dock]er"),
        ("Dockerfile", "docker ", "Dockerfile"),
        ("Café au lait", "cafe", "[Café] au lait"),
        ("multi-stage build", '"multi stage"', "[multi-stage] build"),
        ("我今天学习数据库", "学习", "我今天[学习]数据库"),
        ("데이터베이스를 배웠다", "데이터", "[데이터]베이스를 배웠다"),
        ("two\nlines  of it", "lines ", "two [lines] of it"),
        ("C++ and C", "c++ ", "[C]++ and [C]"),
    ],
)
def test_places_are_whole_words_or_the_beginning_of_the_last(text: str, asked: str, shown: str):
    assert marked(text, asked) == shown


def test_a_long_text_is_cut_at_a_word_before_the_first_place():
    text = "word " * 50 + "needle " + "more " * 50
    shown = marked(text, "needle ", 80)
    assert shown.startswith("…word ")
    assert "[needle]" in shown
    assert shown.endswith("…")
    assert len(shown) <= 84


@given(st.text(max_size=300), st.text(max_size=20), st.integers(1, 100))
def test_places_always_lie_within_what_is_shown(text: str, asked: str, longest: int):
    found = excerpt(text, query_of(asked).terms, longest)
    at = 0
    for begin, end in found.places:
        assert at <= begin < end <= len(found.text)
        at = end


@pytest.mark.parametrize(
    ("note", "asked", "shown"),
    [
        ("**Docker** and [docs](https://x.org)", "docker ", "[Docker] and docs"),
        ("## A _head_\n\n- [x] `COPY` layers\n1. next", "layers ", "A head COPY [layers] next"),
        ("> said\n> in **two\n> lines**", '"two lines"', "said in [two lines]"),
        ("| what | how |\n|---|---|\n| build | **fast** |", "fast ", "what how build [fast]"),
        ("```python\na ** b\n```\nthen", "then ", "a ** b [then]"),
        ("![The wheel](wheel.png) turns", "wheel ", "The [wheel] turns"),
        ("docs at [home](https://docker.com)", "docker ", "docs at [home](https://[docker].com)"),
        ("[a](https://docker.com) then docker", "docker ", "a then [docker]"),
        ("今天[学习](https://x.org)**数据库**", "数据", "今天学习[数据]库"),
        ("**Nothing** of it", "else ", "Nothing of it"),
    ],
)
def test_a_note_is_shown_in_its_words_alone(note: str, asked: str, shown: str):
    """What was found in an address alone is shown as it stands."""
    assert lit(excerpt_of_note(note, query_of(asked).terms)) == shown


WORDS = st.sampled_from(["docker", "layers", "Café", "学习", "cache", "volumes", "x1", "naïve"])
PIECES = st.builds(
    str.format,
    st.sampled_from(
        ["{}", "**{}**", "_{}_", "`{}`", "[{}](https://x.org/a_b)", "![{}](p.png)", "~~{}~~"]
    ),
    WORDS,
)
LINES = st.builds(
    lambda mark, pieces: mark + " ".join(pieces),
    st.sampled_from(["", "", "- ", "- [ ] ", "3. ", "> ", "## ", "| ", "\n"]),
    st.lists(PIECES, max_size=30),
)


@given(st.lists(LINES, max_size=60).map("\n".join), WORDS)
def test_the_words_of_an_excerpt_are_words_of_the_note(note: str, asked: str):
    """But for the first and the last, which may be cut; and what was found is lit in it."""
    shown = excerpt_of_note(note, query_of(f"{asked} ").terms)
    words = re.findall(r"[^\W_]+", shown.text)
    assert set(words[1:-1]) <= set(re.findall(r"[^\W_]+", note))
    assert "](" not in shown.text and "**" not in shown.text
    found = [shown.text[begin:end] for begin, end in shown.places]
    assert found[:1] == ([asked] if asked in note else [])
    assert all(map(asked.startswith, found))
