"""What is shown of a text that was found: a line of it, with what was searched for in it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.search.excerpt import LONGEST, excerpt
from core.search.query import query_of


def marked(text: str, asked: str, longest: int = LONGEST) -> str:
    shown = excerpt(text, query_of(asked).terms, longest)
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
