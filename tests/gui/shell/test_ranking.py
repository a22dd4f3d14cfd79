"""What the palette finds for what is typed."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from gui.palette.ranking import folded, score


def best(query: str, *names: str) -> str | None:
    found = [(worth, name) for n in names if (worth := score(folded(query), folded(name := n)))]
    return max(found)[1] if found else None


@pytest.mark.parametrize(
    ("query", "name"),
    [
        ("rep", "Replan… Plan"),
        ("plan week next", "Next week, as the plan has it"),
        ("pr", "Progress report"),
        ("cmd", "Calendar for my days"),
        ("uber", "Über das Ziel"),
        ("निर", "निर्यात करें"),
    ],
)
def test_words_beginnings_and_letters_in_order_are_found(query: str, name: str) -> None:
    assert score(folded(query), folded(name)) is not None


def test_the_beginning_of_the_name_is_better_than_a_word_in_it_than_a_part_of_one() -> None:
    names = "Replan", "Open the replay", "Prepare"
    ranked = sorted(names, key=lambda name: -(score("rep", folded(name)) or 0))
    assert ranked == list(names)


def test_what_has_none_of_it_is_not_found() -> None:
    assert best("xyz", "Replan", "Today") is None
    assert best("today xyz", "Today") is None


@given(st.text(min_size=1, max_size=30))
def test_a_name_always_answers_to_itself(name: str) -> None:
    query = folded(name)
    if query.strip():
        assert score(query, query) is not None
