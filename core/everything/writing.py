"""Everything of a plan as one JSON document, so that nobody is locked in.

The document is an object with `"tenday": 1`, its version, and one member for each table of a
`State`: `plan`, `run_up`, `availability`, `plan_note` and `wording` are single rows, the others
objects of rows by id. A row has a member for each field of its type in `core.model`. Moments are
ISO 8601 in UTC (`2026-03-02T08:00:00Z`), dates and wall-clock times ISO 8601 too, lengths are
minutes, states are `planned`, `done`, `missed` or `skipped`. Members are sorted: the same plan is
the same bytes.

Four more members are there where there is anything to put into them. `source` is the Markdown the
plan came from, as a text, or, where its bytes are no UTF-8, as `{"base64"}`. `stamps` say by
session how often what calendars show of it has changed, and when last. `history` is what was
recorded: its `happenings` in their order, each `{"at", "session", "fact", "old", "new"}` as in
`core.progress.history`, and its `slack`, minutes by date. `pictures` are those that its texts name,
by name, as base64. For programs resources/schemas/everything.schema.json says the same.
"""

import json
import re
from base64 import b64encode
from collections.abc import Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from types import NoneType
from typing import Any, cast

from whenever import Date, Instant, Time

from core.changes import STORED
from core.everything.whole import Everything
from core.model import State
from core.progress.history import NO_HISTORY

VERSION = 1

MOMENTS = (Instant, Date, Time)
"""What is written in ISO 8601."""

_SURROGATE = re.compile("[\ud800-\udfff]")
_PLAIN = (str, int, float, bool, NoneType)


def to_json(what: Everything) -> bytes:
    """The JSON document in UTF-8. The same plan gives the same bytes."""
    text = json.dumps(document_of(what), ensure_ascii=False, sort_keys=True, indent=1)
    # A lone surrogate has no UTF-8, but JSON can spell it; two that make a pair become one.
    spelt = _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
    return (spelt + "\n").encode()


def document_of(what: Everything) -> dict[str, Any]:
    """The same as plain dicts, lists, texts and numbers, ready for JSON."""
    document = {"tenday": VERSION, **tables_of(what.state, STORED)}
    if what.source:
        document["source"] = _text_of(what.source)
    if what.stamps:
        document["stamps"] = _plain(what.stamps)
    if what.history != NO_HISTORY:
        document["history"] = _plain(what.history)
    if what.pictures:
        document["pictures"] = {name: _base64(data) for name, data in what.pictures.items()}
    return document


def tables_of(state: State, names: Iterable[str]) -> dict[str, Any]:
    """Some tables of a state alone, by their names."""
    return {name: _plain(getattr(state, name)) for name in names}


def _text_of(source: bytes) -> str | dict[str, str]:
    try:
        return source.decode()
    except UnicodeDecodeError:
        return {"base64": _base64(source)}


def _base64(data: bytes) -> str:
    return b64encode(data).decode()


def _plain(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, MOMENTS):
        return value.format_iso()
    if isinstance(value, StrEnum):
        return value.value
    if is_dataclass(value):
        return {f.name: _plain(getattr(value, f.name)) for f in fields(value)}
    if isinstance(value, Mapping):
        rows = cast(Mapping[Any, Any], value)
        return {_plain(key): _plain(row) for key, row in rows.items()}
    if isinstance(value, tuple):
        return [_plain(item) for item in cast(tuple[Any, ...], value)]
    return value
