"""A note's first lines as a small tree of texts, for documents that draw it themselves.

The tree is data alone: whatever a note says, it is shown and never run, no file is read for it and
no link leads anywhere but to the web or a mailbox.
"""

import re
from functools import cache
from typing import TYPE_CHECKING, Any

from core.cleantext import cleaned

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

MOST_CHARACTERS = 700
_MOST_SOURCE = 4000
_DEEPEST = 4
_SAFE = re.compile(r"(https?://|mailto:)[!-~]+$", re.IGNORECASE)

Tree = dict[str, Any]


def excerpt(note: str) -> list[Tree]:
    """The blocks of the note's beginning, cut with an ellipsis; empty for an empty note.

    A block is `{"block": "paragraph" | "heading" | "item" | "quote" | "code", "depth": n,
    "spans": […]}`, lists and quotes being flat with a depth. A span is `{"text": …}` with
    `"strong"`, `"emph"`, `"code"` or `"link"` where they hold.
    """
    from markdown_it.tree import SyntaxTreeNode

    text = cleaned(note)
    blocks: list[Tree] = []
    tree = SyntaxTreeNode(_parser().parse(text[:_MOST_SOURCE]))
    _read(tree, blocks, "paragraph", 0)
    return _cut(blocks, len(text) > _MOST_SOURCE)


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "maxNesting": 12}).enable("strikethrough")


def _read(node: "SyntaxTreeNode", blocks: list[Tree], kind: str, depth: int) -> None:
    for child in node.children:
        if child.type == "inline":
            spans: list[Tree] = []
            _read_spans(child, spans, {})
            blocks.append({"block": kind, "depth": min(depth, _DEEPEST), "spans": spans})
        elif child.type in ("fence", "code_block"):
            spans = [{"text": child.content.rstrip("\n"), "code": True}]
            blocks.append({"block": "code", "depth": min(depth, _DEEPEST), "spans": spans})
        elif child.type == "heading":
            _read(child, blocks, "heading", depth)
        elif child.type == "list_item":
            _read(child, blocks, "item", depth + 1)
        elif child.type == "blockquote":
            _read(child, blocks, "quote", depth + 1)
        else:
            _read(child, blocks, kind, depth)


def _read_spans(node: "SyntaxTreeNode", spans: list[Tree], style: Tree) -> None:
    for child in node.children:
        if child.type in ("strong", "em"):
            _read_spans(
                child, spans, {**style, "strong" if child.type == "strong" else "emph": True}
            )
        elif child.type == "link":
            to = str(child.attrs.get("href", ""))
            _read_spans(child, spans, {**style, "link": to} if _SAFE.match(to) else style)
        elif child.type == "softbreak":
            spans.append({"text": " ", **style})
        elif child.type == "hardbreak":
            spans.append({"text": "\n", **style})
        elif child.type == "code_inline":
            spans.append({"text": child.content, **style, "code": True})
        elif child.type == "image":
            spans.append({"text": child.content, **style})
        elif child.children:
            _read_spans(child, spans, style)
        elif child.content:
            spans.append({"text": child.content, **style})


def _cut(blocks: list[Tree], more: bool) -> list[Tree]:
    left, kept = MOST_CHARACTERS, list[Tree]()
    for block in blocks:
        if left <= 0:
            more = True
            break
        spans: list[Tree] = []
        for span in block["spans"]:
            if left <= 0:
                more = True
                break
            more = more or len(span["text"]) > left
            spans.append({**span, "text": span["text"][:left]})
            left -= len(span["text"])
        if any(span["text"].strip() for span in spans):
            kept.append({**block, "spans": spans})
    if more and kept:
        kept[-1]["spans"].append({"text": " …"})
    return kept
