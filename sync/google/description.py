"""What an event's description says as a text: Google keeps one field for plain text and for HTML.

https://developers.google.com/workspace/calendar/api/v3/reference/events says that it can contain
HTML, and whoever edits it on Google's pages makes it that: without this, tags would come into notes
and nobody could tell the user's words from Tenday's.
"""

import re
from hashlib import sha256

_TAG = re.compile(
    r"</?(?:a|b|body|br|div|em|html|html-blob|i|li|ol|p|s|span|strong|u|ul)(?:\s[^<>]*)?/?>", re.I
)
_BREAK = re.compile(r"<(?:br|div|li|p)\b", re.I)
_LINK_TO_ITSELF = re.compile(r"\[(https?://[^\s\[\]]+)\]\([^\s()]*\)")


def seal(description: str) -> str:
    """What tells that a description is as Tenday sent it, and so plain, whatever stands in it."""
    return sha256(description.encode()).hexdigest()[:16]


def text_of(description: str, sealed: str) -> str:
    """The description as a text; HTML becomes the Markdown that says the same."""
    if sealed == seal(description) or not _TAG.search(description):
        return description
    from core.markdown.from_html import markdown_of

    page = description if _BREAK.search(description) else description.replace("\n", "<br>")
    return _LINK_TO_ITSELF.sub(r"\1", markdown_of(page)).strip()
