"""The whole state as one JSON document and back, so that nobody is locked in.

The document is an object with `"tenday": 1`, its version, and one member for each table of a
`State`: `plan`, `run_up`, `availability`, `plan_note` and `wording` are single rows, the others
objects of rows by id. A row has a member for each field of its type in `core.model`. Moments are
ISO 8601 in UTC (`2026-03-02T08:00:00Z`), dates and wall-clock times ISO 8601 too, lengths are
minutes, states are `planned`, `done`, `missed` or `skipped`. Members are sorted: the same state is
the same bytes.

Where a text in it names pictures of the library's, one more member, `pictures`, has them by name,
as base64.

Where anything was recorded of the plan there is one more member, `history`: its `happenings` in
their order, each `{"at", "session", "fact", "old", "new"}` as in `core.progress.history`, and its
`slack`, minutes by date.
"""

import json
import re
from collections.abc import Callable, Iterable, Mapping
from dataclasses import fields, is_dataclass
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, cast, get_args, get_origin, get_type_hints

from whenever import Date, Instant, Time

from core.changes import STORED
from core.errors import Refused
from core.model import State
from core.pictures import carried
from core.pictures.picture import Picture, ReadPicture, no_pictures
from core.progress.history import NO_HISTORY, History

VERSION = 1

_SURROGATE = re.compile("[\ud800-\udfff]")
_LATER = ("wording", "day_notes", "plan_note")
_MOMENTS = (Instant, Date, Time)
_PLAIN = (str, int, float, bool, NoneType)


def everything(state: State, history: History = NO_HISTORY) -> dict[str, Any]:
    """The state as plain dicts, lists, texts and numbers, ready for JSON."""
    document = {"tenday": VERSION, **tables_of(state, STORED)}
    if history != NO_HISTORY:
        document["history"] = _plain(history)
    return document


def tables_of(state: State, names: Iterable[str]) -> dict[str, Any]:
    """Some of its tables alone, by their names."""
    return {name: _plain(getattr(state, name)) for name in names}


def to_json(state: State, read: ReadPicture = no_pictures, history: History = NO_HISTORY) -> bytes:
    """The state as a JSON document in UTF-8. The same state gives the same bytes."""
    document = everything(state, history)
    if pictures := carried.as_json(str(document), read):
        document["pictures"] = pictures
    text = json.dumps(document, ensure_ascii=False, sort_keys=True, indent=1)
    # A lone surrogate has no UTF-8, but JSON can spell it; two that make a pair become one.
    spelt = _SURROGATE.sub(lambda found: f"\\u{ord(found.group()):04x}", text)
    return (spelt + "\n").encode()


def from_json(data: bytes) -> State:
    """The state that `to_json` wrote. Raises Refused where the document is none of ours."""
    document = _document(data)
    try:
        state = State(**{table: _table(table, document) for table in _tables(document)})
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _refusal(f"something in it is missing or wrong ({error})") from None
    _refuse_strays(state)
    return state


def history_from_json(data: bytes) -> History:
    """The history that `to_json` wrote; empty where there was none. Raises Refused."""
    document = _document(data)
    try:
        return _value(History, document["history"]) if "history" in document else NO_HISTORY
    except (KeyError, TypeError, ValueError, AttributeError) as error:
        raise _refusal(f"something in its history is missing or wrong ({error})") from None


def _document(data: bytes) -> dict[str, Any]:
    try:
        document: Any = json.loads(data)
    except (ValueError, RecursionError) as error:
        raise _refusal(f"it is not JSON ({error})") from None
    try:
        version = _of(int, _of(dict, document)["tenday"])
    except (KeyError, TypeError):
        raise _refusal("it does not say which version it has") from None
    if version > VERSION:
        raise Refused(
            f"This file has version {version}, but this Tenday knows {VERSION}. Update Tenday."
        )
    return document


def pictures_from_json(data: bytes) -> list[Picture]:
    """The pictures in such a document; none in one that was written before there were any.

    Raises Refused where one is not what it is called.
    """
    return carried.of_json(_of(dict, json.loads(data).get("pictures", {})))


def _refusal(what: str) -> Refused:
    return Refused(
        f"This is not a file that Tenday exported: {what}. "
        "Choose one written by: tenday export --everything FILE"
    )


def _refuse_strays(state: State) -> None:
    """Raise Refused where a row belongs to something that is not there."""
    for session in (*state.slots, *state.rules, *state.records, *state.notes):
        if session not in state.sessions:
            raise _refusal(f"it has no session {session}")
    owners = (row.day for row in (*state.sessions.values(), *state.readings.values()))
    for day in (*owners, *state.day_notes):
        if day not in state.days:
            raise _refusal(f"it has no day {day}")
    for rows in (state.days, state.sessions, state.readings, state.busy):
        for id_, row in rows.items():
            if row.id != id_:
                raise _refusal(f"the row {id_} says that it is {row.id}")


def _tables(document: dict[str, Any]) -> list[str]:
    """Every table; older files have none of what came later."""
    return [table for table in STORED if table in document or table not in _LATER]


def _table(table: str, document: dict[str, Any]) -> Any:
    return _value(_hints(State)[table], document[table])


def _plain(value: Any) -> Any:
    if type(value) in _PLAIN:
        return value
    if isinstance(value, _MOMENTS):
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


def _value(kind: Any, plain: Any) -> Any:
    """The value of type `kind` that `plain` stands for."""
    if isinstance(kind, NewType):
        kind = kind.__supertype__
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is UnionType:
        return (
            None
            if plain is None
            else _value(next(a for a in arguments if a is not NoneType), plain)
        )
    if origin is tuple:
        return tuple(_value(arguments[0], item) for item in _of(list, plain))
    if origin is not None:
        key, row = arguments
        return {_value(key, k): _value(row, r) for k, r in _of(dict, plain).items()}
    if is_dataclass(kind):
        row = cast(Callable[..., Any], kind)
        return row(**{name: _value(t, plain[name]) for name, t in _hints(row).items()})
    if kind in _MOMENTS:
        return kind.parse_iso(plain)
    if issubclass(kind, StrEnum):
        return kind(plain)
    return float(plain) if kind is float and type(plain) is int else _of(kind, plain)


@cache
def _hints(kind: Callable[..., object]) -> dict[str, Any]:
    return get_type_hints(kind)


def _of(kind: type[Any], plain: Any) -> Any:
    """`plain`, which must be of the type `kind` and no other."""
    if type(plain) is not kind:
        raise TypeError(f"{str(plain)[:40]!r} is no {kind.__name__}")
    return plain
