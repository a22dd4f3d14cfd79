"""Text as other programs can hold it: what a person typed, without what no document may carry."""

import re

_LINE_BREAKS = re.compile("(\r\n?|[\n\v\f\x85\u2028\u2029])")
_UNPRINTABLE = re.compile("[\x00-\x08\x0e-\x1f\x7f-\x9f\ufdd0-\ufdef\ufffe\uffff]")
_SURROGATES = re.compile("[\ud800-\udfff]")


def cleaned(text: str) -> str:
    r"""The text with "\n" as its only line break, without control characters; tabs stay.

    A lone surrogate, which no encoding can write, becomes U+FFFD: `cleaned("a\0b\ud800")` is
    `"ab\ufffd"`.
    """
    text = _LINE_BREAKS.sub("\n", text)
    return _SURROGATES.sub("\ufffd", _UNPRINTABLE.sub("", text))


def lines_of(text: str) -> list[tuple[str, str]]:
    r"""The text's lines as `cleaned` breaks them, each with its break; the last has none.

    `lines_of("a\r\nb")` is `[("a", "\r\n"), ("b", "")]`.
    """
    parts = _LINE_BREAKS.split(text)
    return list(zip(parts[::2], [*parts[1::2], ""], strict=True))
