"""What stands inside one line: what it says without its marks, and how to write what has some.

Structure (dashes, brackets, commas) is looked for in `masked` text, where whatever Markdown makes
opaque — escapes, code, links, entities — is blanked out at the same length, so places stay true.
"""

import re
from functools import cache, lru_cache

_OPAQUE = re.compile(
    r"\\[!-/:-@\[-`{-~]"
    r"|(?P<tick>`{1,3})(?!`).{1,500}?(?<!`)(?P=tick)(?!`)"
    r"|&(?:\#\d{1,7}|\#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"
    r"|!?\[[^\[\]]{0,500}\]\([^()\s]{0,500}(?:\([^()\s]{0,500}\)[^()\s]{0,500})?\)"
    r"|<[A-Za-z][^<>\s]{1,500}>"
)
_EMPHASIS = re.compile(r"(?<![\w*])(\*{1,3}|_{1,3})(?=[^\s*_])[^*_]{1,500}(?<=[^\s*_])\1(?![\w*])")
_MARKED = re.compile(r"[\\*_`\[<&]")
_RENDERED = re.compile(r"[\\*_`\[<]|&[#\w]+;")
_REMEMBERED = 4096
_BLANK = "\x1a"  # no word, no space, no punctuation of any pattern
_ESCAPED = (
    re.compile(r"[\\`*_\[\]<>&~]"),
    re.compile(r"[\\`*_\[\]<>&~(]|(?<=[ ])[-–—](?=[ ])"),
    re.compile(r"[\\`*_\[\]<>&~(#,;:：|]|(?<=[ ])[-–—]"),
    re.compile(r"[!-/:-@\[-`{-~–—：]"),
)
_ENTITIES = {"–": "&ndash;", "—": "&mdash;", "：": "&#65306;"}

ESCAPES = len(_ESCAPED) + 1
"""How many ways `escaped` knows, from the plainest to the surest."""


def masked(line: str) -> str:
    """The line with everything opaque blanked out, character for character."""
    if not _MARKED.search(line):
        return line
    return _OPAQUE.sub(lambda m: _BLANK * len(m[0]), line)


def masked_emphasis(mask: str) -> str:
    """The mask with whole emphasised runs blanked out too, so that no cut goes through one."""
    if "*" not in mask and "_" not in mask:
        return mask
    return _EMPHASIS.sub(lambda m: _BLANK * len(m[0]), mask)


def plain(source: str) -> str:
    """What the source says: marks dropped, escapes and entities resolved, on one line."""
    found = _MARKED.search(source)
    if found and (found[0] != "&" or _RENDERED.search(source, found.start())):
        source = _rendered(source)
    return " ".join(source.split())


def escaped(text: str, level: int) -> str:
    """Source that says `text`; a higher level leaves less of it open to be read as structure."""
    if level == 0:
        return text
    spelled = _ESCAPED[level - 1].sub(_escape, text)
    if level < ESCAPES - 1 or not text:
        return spelled
    return f"&#{ord(text[0])};{_ESCAPED[-1].sub(_escape, text[1:])}"


def _escape(found: re.Match[str]) -> str:
    return _ENTITIES.get(found[0], "\\" + found[0])


@lru_cache(maxsize=_REMEMBERED)
def _rendered(source: str) -> str:
    children = _parser().parseInline(source)[0].children or ()
    return "".join("\n" if token.type.endswith("break") else token.content for token in children)


@cache
def _parser():  # noqa: ANN202 - the type is known only once the library is loaded
    from markdown_it import MarkdownIt

    parser = MarkdownIt("commonmark", {"html": False})
    parser.normalizeLink = _as_written
    return parser


def _as_written(url: str) -> str:
    """Where a link leads is not said, so its address need not be made whole."""
    return url
