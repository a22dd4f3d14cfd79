"""Every colour of words is legible on the ground it stands on, in both themes (WCAG 2, AA)."""

import pytest

from gui.hues import HUES
from gui.theme import DARK, LIGHT, Tokens, in_hue

WORDS = [
    ("text", "pane"),
    ("text", "card"),
    ("text", "background"),
    ("muted", "pane"),
    ("muted", "card"),
    ("muted", "background"),
    ("accent", "pane"),
    ("accent", "card"),
    ("on_tint", "accent_tint"),
    ("on_tint", "card"),
    ("on_accent", "accent"),
    ("on_done", "done_tint"),
    ("done", "card"),
    ("missed", "missed_tint"),
    ("missed", "pane"),
    ("missed", "background"),
    ("background", "text"),
]
"""Each token that words are painted in, and what they are painted on."""


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    red, green, blue = (p / 12.92 if p <= 0.03928 else ((p + 0.055) / 1.055) ** 2.4 for p in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(one: str, other: str) -> float:
    dark, light = sorted((luminance(one), luminance(other)))
    return (light + 0.05) / (dark + 0.05)


@pytest.mark.parametrize("tokens", [LIGHT, DARK], ids=["light", "dark"])
@pytest.mark.parametrize(("words", "ground"), WORDS)
@pytest.mark.parametrize("hue", range(len(HUES)), ids=[hue.name for hue in HUES])
def test_words_are_legible(tokens: Tokens, hue: int, words: str, ground: str):
    dressed = in_hue(tokens, hue)
    assert contrast(getattr(dressed, words), getattr(dressed, ground)) >= 4.5
