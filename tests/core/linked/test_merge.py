"""Two edits of one text put together, and what is decided from three texts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from core.linked.decide import Decision, Step, decide
from core.linked.merge import merge

BASE = "a\nb\nc\nd\ne\n"

texts = st.lists(st.sampled_from(["a\n", "b\n", "c\r\n", "d\n", "\n"]), max_size=8).map("".join)


@pytest.mark.parametrize(
    ("one", "other", "merged"),
    [
        ("A\nb\nc\nd\ne\n", "a\nb\nc\nd\nE\n", "A\nb\nc\nd\nE\n"),
        ("a\nB\nc\nd\ne\n", "a\nb\nC\nd\ne\n", "a\nB\nC\nd\ne\n"),
        ("a\nB\nc\nd\ne\n", "a\nB\nc\nd\nE\n", "a\nB\nc\nd\nE\n"),
        ("a\nc\nd\ne\n", "a\nb\nc\nd\ne\nf\n", "a\nc\nd\ne\nf\n"),
        ("a\nB\nc\nd\ne\n", "a\nbb\nc\nd\ne\n", None),
        ("a\nb\nx\nc\nd\ne\n", "a\nb\ny\nc\nd\ne\n", None),
        ("a\nb\nx\nc\nd\ne\n", "a\nB\nc\nd\ne\n", None),
        ("a\nb\nc\nd\n", "a\nb\nc\nd\nE\n", None),
    ],
)
def test_what_lies_apart_is_put_together_and_nothing_else(one: str, other: str, merged: str | None):
    """Lines next to each other may be edited on either side, as long as none comes or goes."""
    assert merge(BASE, one, other) == merged
    assert merge(BASE, other, one) == merged


@given(texts, texts, texts)
def test_a_merge_has_every_line_that_either_side_added(base: str, one: str, other: str):
    """With nothing edited on a side, the other is the result; and both sides are heard alike."""
    assert merge(base, base, other) == other
    assert merge(base, one, one) == one
    merged = merge(base, one, other)
    assert merged == merge(base, other, one)
    if merged is not None:
        for line in {*one.splitlines(), *other.splitlines()} - {*base.splitlines()}:
            assert line in merged.splitlines()


def test_only_the_side_that_was_edited_is_heard():
    """The other takes it over; where both were, both are, or the user is asked."""
    edited = BASE.replace("a", "A")
    also = BASE.replace("e", "E")
    assert decide(BASE, BASE, BASE).step is Step.AGREE
    assert decide(None, BASE, BASE).step is Step.AGREE
    assert decide(BASE, edited, BASE) == Decision(Step.WRITE, edited)
    assert decide(BASE, BASE, also) == Decision(Step.TAKE, also)
    assert decide(BASE, edited, also) == Decision(Step.TAKE, "A\nb\nc\nd\nE\n")
    assert decide(BASE, "A\nb\nc\nd\nE\n", also).step is Step.WRITE
    assert decide(BASE, edited, BASE.replace("a", "Ä")).step is Step.ASK
    assert decide(None, BASE, also).step is Step.ASK
