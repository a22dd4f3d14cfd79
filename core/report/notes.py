"""A note's first lines as a small tree of texts, for documents that draw it themselves.

The tree is data alone: whatever a note says, it is shown and never run, no file is read for it and
no link leads anywhere but to the web or a mailbox. Pictures are those of the library alone.
"""

import re
from collections.abc import Iterator
from functools import cache
from typing import TYPE_CHECKING, Any

from core.cleantext import cleaned
from core.pictures.naming import name_at
from core.pictures.picture import ReadPicture

if TYPE_CHECKING:
    from markdown_it import MarkdownIt
    from markdown_it.tree import SyntaxTreeNode

MOST_CHARACTERS = 700
MOST_PICTURES = 3
_MOST_SOURCE = 4000
_DEEPEST = 4
_BOX = re.compile(r"\[([ xX])\] ")
_SAFE = re.compile(r"(https?://|mailto:)[!-~]+$", re.IGNORECASE)

Tree = dict[str, Any]


def excerpt(note: str) -> list[Tree]:
    """The blocks of the note's beginning, cut with an ellipsis; empty for an empty note.

    A block is `{"block": "paragraph" | "heading" | "item" | "quote" | "code" | "picture",
    "depth": n, "spans": […]}`, lists and quotes being flat with a depth; an item with a box to tick
    has `"ticked"`, too. A span is `{"text": …}` with `"strong"`, `"emph"`, `"code"` or `"link"`
    where they hold. A picture has its name as `"picture"`, and one span with its words; it stands
    behind the block that it was in.
    """
    from markdown_it.tree import SyntaxTreeNode

    text = cleaned(note)
    blocks: list[Tree] = []
    tree = SyntaxTreeNode(_parser().parse(text[:_MOST_SOURCE]))
    _read(tree, blocks, "paragraph", 0)
    return _cut(blocks, len(text) > _MOST_SOURCE)


def take_pictures(content: Tree, read: ReadPicture) -> dict[str, bytes]:
    """The pictures in a report's notes, by name; of one that is not there the words stay."""
    taken = dict[str, bytes]()
    of_days = [note["blocks"] for day in content["days"] for note in day["notes"]]
    for block in (block for blocks in (content["plan_note"], *of_days) for block in blocks):
        name = block.get("picture", "")
        data = taken.get(name) or (read(name) if name else None)
        if data is not None:
            taken[name] = data
        elif name:
            leave_out(block)
    return taken


def leave_out(block: Tree) -> None:
    """Have the words alone stand where a picture was to be."""
    del block["picture"]
    block["block"] = "paragraph"


@cache
def _parser() -> "MarkdownIt":
    from markdown_it import MarkdownIt

    return MarkdownIt("commonmark", {"html": False, "maxNesting": 12}).enable("strikethrough")


def _read(node: "SyntaxTreeNode", blocks: list[Tree], kind: str, depth: int) -> None:
    for child in node.children:
        token = child.type
        if token == "inline":
            spans: list[Tree] = []
            _read_spans(child, spans, {})
            blocks.extend(_with_pictures(spans, kind, min(depth, _DEEPEST)))
        elif token in ("fence", "code_block"):
            spans = [{"text": child.content.rstrip("\n"), "code": True}]
            blocks.append({"block": "code", "depth": min(depth, _DEEPEST), "spans": spans})
        elif token == "heading":
            _read(child, blocks, "heading", depth)
        elif token == "list_item":
            _read(child, blocks, "item", depth + 1)
        elif token == "blockquote":
            _read(child, blocks, "quote", depth + 1)
        else:
            _read(child, blocks, kind, depth)


def _with_pictures(spans: list[Tree], kind: str, depth: int) -> Iterator[Tree]:
    """A block of the spans, and each picture in it as a block of its own behind that."""
    told = [span for span in spans if "picture" not in span]
    if any(span["text"].strip() for span in told):
        yield _with_box({"block": kind, "depth": depth, "spans": told})
    for span in spans:
        if "picture" in span:
            words = [{"text": span["text"]}]
            yield {"block": "picture", "depth": depth, "picture": span["picture"], "spans": words}


def _with_box(block: Tree) -> Tree:
    """The block; an item with its "[ ]" or "[x]" as the box it stands for."""
    first, *others = block["spans"]
    box = _BOX.match(first["text"]) if block["block"] == "item" else None
    if box is None:
        return block
    rest = {**first, "text": first["text"][box.end() :]}
    return {**block, "spans": [rest, *others], "ticked": box[1] != " "}


def _read_spans(node: "SyntaxTreeNode", spans: list[Tree], style: Tree) -> None:
    for child in node.children:
        token = child.type
        if token in ("strong", "em"):
            _read_spans(child, spans, {**style, "strong" if token == "strong" else "emph": True})
        elif token == "link":
            to = str(child.attrs.get("href", ""))
            _read_spans(child, spans, {**style, "link": to} if _SAFE.match(to) else style)
        elif token == "softbreak":
            spans.append({"text": " ", **style})
        elif token == "hardbreak":
            spans.append({"text": "\n", **style})
        elif token == "code_inline":
            spans.append({"text": child.content, **style, "code": True})
        elif token == "image":
            name = name_at(str(child.attrs.get("src", "")))
            spans.append({"text": child.content, **style, **({"picture": name} if name else {})})
        elif child.children:
            _read_spans(child, spans, style)
        elif child.content:
            spans.append({"text": child.content, **style})


def _cut(blocks: list[Tree], more: bool) -> list[Tree]:
    left, kept, pictures = MOST_CHARACTERS, list[Tree](), MOST_PICTURES
    for block in blocks:
        if "picture" in block:
            pictures -= 1
            if left <= 0 or pictures < 0:
                leave_out(block)
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
        if "picture" in block or any(span["text"].strip() for span in spans):
            kept.append({**block, "spans": spans})
    if more and kept:
        kept[-1]["spans"].append({"text": " …"})
    return kept
