"""How texts are compared when something is searched: without case, marks, or a need for spaces.

Chinese, Japanese and Korean are written without spaces between words, so each of their characters
is a word of its own here, and a search for some of them is one for words in a row.
"""

import re
import unicodedata
from collections.abc import Iterator

_WHOLE = (
    "\u1100-\u11ff\u2e80-\u303f\u3040-\u30ff\u3130-\u318f\u3400-\u9fff\uac00-\ud7af\uf900-\ufaff"
)
_ALONE = re.compile(f"([{_WHOLE}\U00020000-\U0003ffff])")


def spaced(text: str) -> str:
    """The text with each character that is a word of its own standing alone."""
    return _ALONE.sub(r" \1 ", text)


def stands_alone(character: str) -> bool:
    """Whether the character is a word of its own."""
    return _ALONE.match(character) is not None


def folded(text: str) -> str:
    """The text as it is compared, each character in the place where it was."""
    return text.lower() if text.isascii() else "".join(map(_folded, text))


def _folded(character: str) -> str:
    plain = unicodedata.normalize("NFD", character)[0].lower()
    return plain if len(plain) == 1 else character


def places_of(term: str, within: str, as_prefix: bool) -> Iterator[tuple[int, int]]:
    """Where a folded term stands in a folded text: as whole words, or as their beginning."""
    words = re.findall(r"\w+", spaced(term))
    if not words:
        return
    joint = r"[\W_]*" if _ALONE.search(term) else r"[\W_]+"
    before = "" if _ALONE.match(words[0]) else r"(?<![^\W_])"
    after = "" if as_prefix or _ALONE.match(words[-1]) else r"(?![^\W_])"
    pattern = before + joint.join(map(re.escape, words)) + after
    for found in re.finditer(pattern, within):
        yield found.span()
