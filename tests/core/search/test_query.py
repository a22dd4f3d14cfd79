"""Any text is a question; what it names is a condition, all else are words."""

from hypothesis import given
from hypothesis import strategies as st
from whenever import Date

from core.model import SessionState
from core.search.query import Query, Term, query_of


def test_words_phrases_and_conditions_stand_in_any_order():
    asked = query_of('docker state:missed "multi stage" after:2026-11-01 confidence:<3 bui')
    assert asked == Query(
        (Term("docker"), Term("multi stage"), Term("bui", is_begun=True)),
        state=SessionState.MISSED,
        after=Date(2026, 11, 1),
        confidence=("<", 3),
    )
    assert query_of('plan:"Ten days" day:3 before:2026-12-01') == Query(
        plan="Ten days", day="3", before=Date(2026, 12, 1)
    )


def test_the_last_word_may_be_only_begun_unless_a_space_or_a_quote_ends_it():
    assert query_of("dock").terms == (Term("dock", is_begun=True),)
    assert query_of("dock ").terms == (Term("dock"),)
    assert query_of("dock* ").terms == (Term("dock", is_begun=True),)
    assert query_of('"dock"').terms == (Term("dock"),)


def test_a_condition_that_says_nothing_sensible_is_words():
    assert query_of("state:lost ").terms == (Term("state:lost"),)
    assert query_of("after:tomorrow ").terms == (Term("after:tomorrow"),)
    assert query_of("confidence:9 ").terms == (Term("confidence:9"),)
    assert query_of("C++ -- ").terms == (Term("C++"),)


@given(st.text(max_size=40))
def test_every_text_is_a_question(text: str):
    asked = query_of(text)
    assert all(any(map(str.isalnum, term.text)) for term in asked.terms)
    assert asked.match.count('"') % 2 == 0
