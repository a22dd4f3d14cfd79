"""Everything of a plan out of its JSON document, whole or refused: nothing is guessed or left out.

What was written before there was a member has that as it was then; a member that nobody knows is
of a later Tenday. A document may come from anywhere, so whatever JSON can say is met with a
sentence that tells where in it the fault is.
"""

import json
import math
from base64 import b64decode
from collections.abc import Callable, Mapping
from enum import StrEnum
from functools import cache
from types import NoneType, UnionType
from typing import Any, NewType, cast, get_args, get_origin, get_type_hints

from core.changes import STORED
from core.errors import Refused
from core.everything.checking import check
from core.everything.refusals import later, twice, wrong
from core.everything.whole import Everything
from core.everything.writing import MOMENTS, VERSION
from core.markdown.writer import BARE
from core.model import SessionId, State
from core.pictures.picture import is_called
from core.progress.history import NO_HISTORY, History
from core.saying import Said
from core.stamp import Stamp

_LATER = frozenset(("rules", "wording", "day_notes", "plan_note", "freeze_hours", "answers"))
"""The tables and fields that documents of the first version need not have; each has a default."""

_BESIDE = ("source", "stamps", "history", "pictures")
"""The members that are there where there is anything to put into them."""

_WHOLE = 2**63
"""Whole numbers are below that: a library keeps no larger ones."""


def of_json(data: bytes) -> Everything:
    """What `to_json` wrote. Raises Refused, in words, where the document is none of ours."""
    document = _document(data)
    hints = _hints(State)
    what = Everything(
        State(**{t: _value(hints[t], document[t], t) for t in STORED if _has(document, t, t)}),
        _source(document["source"]) if "source" in document else BARE,
        _value(Mapping[SessionId, Stamp], document.get("stamps", {}), "stamps"),
        _value(History, document["history"], "history") if "history" in document else NO_HISTORY,
        _pictures(document.get("pictures", {})),
    )
    check(what)
    return what


def _document(data: bytes) -> dict[str, Any]:
    try:
        given: Any = json.loads(data, object_pairs_hook=_once, parse_constant=_no_number)
    except (ValueError, RecursionError) as error:
        raise wrong(Said("it is not JSON ({why})", why=str(error))) from None
    document = cast("dict[str, Any]", given) if type(given) is dict else {}
    version = document.get("tenday")
    if type(version) is not int:
        raise wrong(Said("it does not say which version it has"))
    if version != VERSION:
        raise later(f"tenday {version}")
    for name in document:
        if name not in ("tenday", *STORED, *_BESIDE):
            raise later(name)
    return document


def _once(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    """An object of JSON; one that says something twice could be read in two ways."""
    found = dict(pairs)
    if len(found) < len(pairs):
        names = [name for name, _ in pairs]
        raise twice(next(name for name in names if names.count(name) > 1))
    return found


def _no_number(name: str) -> float:
    raise ValueError(name)


def _has(given: Mapping[str, Any], name: str, at: str) -> bool:
    """Whether it is there. Raises Refused where it must be and is not."""
    if name not in given and name not in _LATER:
        raise wrong(Said("{place} is missing", place=at))
    return name in given


def _source(plain: Any) -> bytes:
    if type(plain) is str:
        try:
            return plain.encode()
        except UnicodeEncodeError as error:
            raise _cannot("source", plain[error.start :]) from None
    given = _of(dict, plain, "source")
    if set(given) != {"base64"}:
        raise _cannot("source", plain)
    return _bytes(given["base64"], "source.base64")


def _pictures(plain: Any) -> dict[str, bytes]:
    given = _of(dict, plain, "pictures")
    found = {name: _bytes(text, f"pictures.{name}") for name, text in given.items()}
    for name, data in found.items():
        if not is_called(name, data):
            raise Refused(
                "The picture {name} in this file is not what it was. Export it anew.",
                name=name[:40],
            )
    return found


def _bytes(plain: Any, at: str) -> bytes:
    try:
        return b64decode(_of(str, plain, at), validate=True)
    except ValueError:
        raise _cannot(at, plain) from None


def _value(kind: Any, plain: Any, at: str) -> Any:
    """The value of type `kind` that `plain` stands for; `at` is its place in the document."""
    if isinstance(kind, NewType):
        kind = kind.__supertype__
    origin, arguments = get_origin(kind), get_args(kind)
    if origin is UnionType:
        inner = next(a for a in arguments if a is not NoneType)
        return None if plain is None else _value(inner, plain, at)
    if origin is tuple:
        return tuple(_value(arguments[0], item, at) for item in _of(list, plain, at))
    if origin is not None:
        key, row = arguments
        rows = _of(dict, plain, at).items()
        return {_value(key, k, at): _value(row, r, f"{at}.{k}") for k, r in rows}
    if kind in MOMENTS or issubclass(kind, StrEnum):
        read = kind if issubclass(kind, StrEnum) else kind.parse_iso
        try:
            return read(_of(str, plain, at))
        except ValueError:
            raise _cannot(at, plain) from None
    return _scalar(kind, plain, at) if kind in (str, int, float, bool) else _row(kind, plain, at)


def _row(kind: Callable[..., Any], plain: Any, at: str) -> Any:
    given, hints = _of(dict, plain, at), _hints(kind)
    for name in given:
        if name not in hints:
            raise later(f"{at}.{name}")
    values = {
        name: _value(hint, given[name], f"{at}.{name}")
        for name, hint in hints.items()
        if _has(given, name, f"{at}.{name}")
    }
    try:
        return kind(**values)
    except ValueError as error:
        raise wrong(Said("{place}: {why}", place=at, why=str(error))) from None


def _scalar(kind: type[Any], plain: Any, at: str) -> Any:
    if kind is float and type(plain) is int and abs(plain) < _WHOLE:
        return float(plain)
    value = _of(kind, plain, at)
    if (kind is int and not -_WHOLE <= value < _WHOLE) or (
        kind is float and not math.isfinite(value)
    ):
        raise _cannot(at, plain)
    return value


@cache
def _hints(kind: Callable[..., object]) -> dict[str, Any]:
    return get_type_hints(kind)


def _of(kind: type[Any], plain: Any, at: str) -> Any:
    """`plain`, which must be of the type `kind` and no other."""
    if type(plain) is not kind:
        raise _cannot(at, plain)
    return plain


def _cannot(at: str, plain: Any) -> Refused:
    match plain:
        case dict():
            shown = "{…}"
        case list():
            shown = "[…]"
        case str():
            shown = f'"{plain[:40]}"'
        case _:
            shown = json.dumps(plain)
    return wrong(Said("{place} cannot be {value}", place=at[:80], value=shown))
