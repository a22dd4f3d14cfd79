"""How a note's text names a picture: `![words](pictures/0123456789abcdef.png)`.

The name is the picture's own digest, so it means the same picture in the library, in the journal
and beside an exported file, and a text that holds it never has to be rewritten.
"""

import re
from collections.abc import Iterable

FOLDER = "pictures"
"""Where the files of pictures are, beside the text that names them."""

_NAME = r"[0-9a-f]{16}\.(?:png|jpg|webp|gif)"
_ADDRESS = re.compile(rf"{FOLDER}/({_NAME})")
_SHOWN = re.compile(rf"!\[([^\[\]\n]*)\]\({FOLDER}/{_NAME}\)")
_NOT_IN_WORDS = re.compile(r"[\[\]\\`<>*_\s]+")


def address_of(name: str) -> str:
    """What a text says for the picture of that name."""
    return f"{FOLDER}/{name}"


def shown(name: str, words: str) -> str:
    """Markdown that shows the picture; whoever cannot see it has the words."""
    return f"![{plain_words(words)}]({address_of(name)})"


def plain_words(words: str) -> str:
    """The words on one line, without anything that is markup."""
    return _NOT_IN_WORDS.sub(" ", words).strip()


def name_at(address: str) -> str | None:
    """The name of the picture at an address; None where that is no address of ours."""
    found = _ADDRESS.fullmatch(address)
    return found and found[1]


def names_in(texts: Iterable[str]) -> list[str]:
    """Every picture that the texts name, wherever in them, each once, in order."""
    return list(dict.fromkeys(name for text in texts for name in _ADDRESS.findall(text)))


def shown_in(text: str) -> list[tuple[str, str]]:
    """Each picture that the text shows, as its Markdown and its words."""
    return [(found[0], found[1]) for found in _SHOWN.finditer(text)]


def with_words_alone(text: str) -> str:
    """The text with the words of its pictures in their place: what there is to read in it."""
    return _SHOWN.sub(r"\1", text) if FOLDER in text else text
