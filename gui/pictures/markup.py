"""A note's pictures in the HTML that Qt lays out: the library's own as such, all others as text.

Below each stand its words, which a screen reader says: Qt tells it nothing of a picture itself.
"""

from collections.abc import MutableMapping, Sequence
from html import escape
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QSize

from core.pictures.naming import name_at
from gui.pictures.pixels import fitting
from gui.translation import translate

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.renderer import RendererHTML
    from markdown_it.rules_core import StateCore
    from markdown_it.token import Token
    from markdown_it.utils import EnvType, OptionsDict

SCHEME = "picture"
"""Stands before a picture's name where Qt asks for it."""


_INSETS = {"bullet_list": 40, "ordered_list": 40, "blockquote": 80}
"""How much less room Qt leaves within these."""


class PicturesIn(NamedTuple):
    """Of the pictures in a note: the sizes of those that can be shown, and which are missing.

    `width` is the room that there is for them.
    """

    sizes: MutableMapping[str, QSize]
    missing: set[str]
    width: int


def add_pictures(parser: "MarkdownIt") -> "MarkdownIt":
    """Have the parser show pictures as its environment's `pictures` say."""
    parser.core.ruler.push("insets", _tell_insets)
    parser.add_render_rule("image", _image)
    return parser


def _tell_insets(state: "StateCore") -> None:
    inset = 0
    for token in state.tokens:
        inset += token.nesting * _INSETS.get(token.type.rpartition("_")[0], 0)
        for child in token.children or ():
            child.meta["inset"] = inset


def _image(
    _: "RendererHTML",
    tokens: "Sequence[Token]",
    at: int,
    options: "OptionsDict",
    env: "EnvType",
) -> str:
    token, pictures = tokens[at], env["pictures"]
    words, address = token.content, str(token.attrs.get("src", ""))
    name = name_at(address)
    if name is None:
        return escape(f"![{words}]({address})")
    if name in pictures.missing:
        missing = translate("NotePictures", "{words} (this picture is missing)")
        return f"<i>{escape(missing.format(words=words))}</i>"
    if name not in pictures.sizes:
        return f"<i>{escape(words)}</i>"
    size = fitting(pictures.sizes[name], max(1, pictures.width - token.meta["inset"]))
    picture = f'<img src="{SCHEME}:{name}" width="{size.width()}" height="{size.height()}"/>'
    return f"{picture}{'<br/>' if _is_alone(tokens, at) else ' '}<i>{escape(words)}</i>"


def _is_alone(tokens: "Sequence[Token]", at: int) -> bool:
    """Whether the picture is all there is on its line."""
    beside = (*tokens[max(0, at - 1) : at], *tokens[at + 1 : at + 2])
    return all(token.type in ("softbreak", "hardbreak") for token in beside)
