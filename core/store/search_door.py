"""The door for searching as one types: a connection that reads alone, with the newest rows at once.

FTS5 goes through a word's rows from the newest on, and so through those of a beginning of two or
three letters, for which the index has lists of its own. Any other beginning it first gathers from
every word that goes on from it, and a rare condition it meets only after many rows. So the first
rows are looked for among few candidates, which are told from each other by an index of their own:
they are the newest of the whole answer, and the rest is asked for after.
"""

import sqlite3
import unicodedata
from collections.abc import Generator, Iterable, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import NamedTuple, NoReturn

from core.errors import Refused
from core.search.folding import spaced
from core.search.query import Query, Term
from core.store.reader import connect_reading
from core.store.searched import TEXTS, WAY, Found, conditions_of, find, rows_where
from core.store.trouble import sqlite_refusal

NEWEST = 500
"""How many of the newest candidates are looked at for a condition."""

FEW = 32
"""How many texts are indexed for themselves, at most."""

SHORT = 100_000
"""How many characters they may have together: an index takes its time for a note of megabytes."""

MANY = 3000
"""How many rows a condition may lead to, to be a quicker way than all rows from the newest on."""

_LEADS = ("t.plan_id", "t.start", "t.confidence", "t.state")
"""What a condition is of that the row of a text tells by itself, and an index leads to."""

INDEXED = (2, 3)
"""The beginnings, by their letters, for which the index has lists."""


class Overtaken(Refused):
    """Nobody waits for the answer any more."""


class First(NamedTuple):
    """The newest rows, and whether they are all that was asked for."""

    rows: Sequence[Found]
    is_all: bool


class SearchDoor:
    """One connection to a library that is open elsewhere; used by one thread at a time.

    Every method raises Refused in words, Overtaken where it was stopped.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        with self._in_words():
            self._connection = connect_reading(path)
            self._connection.execute("PRAGMA cache_size = -32000")
            self._connection.execute("PRAGMA temp_store = MEMORY")

    def first(self, query: Query, zone: str, limit: int) -> First:
        """The newest rows that can be had at once; as many as there are, or at most `limit`."""
        with self._in_words():
            loose = _loosened(query)
            conditions = bool(list(conditions_of(query, zone, {})))
            if loose == query and not conditions:
                return First(self._all(query, zone, limit, ranked=False), is_all=True)
            rows, is_all = self._among_newest(query, loose, zone, limit)
            if not rows and not is_all and conditions:
                rows, is_all = self._among_led(query, zone, limit)
            if rows or is_all:
                return First(rows, is_all)
            return First(self._all(query, zone, limit, ranked=False), is_all=True)

    def all(self, query: Query, zone: str, limit: int, ranked: bool) -> list[Found]:
        """Everything that answers, those written last first, or the ones that answer best."""
        with self._in_words():
            return self._all(query, zone, limit, ranked)

    def stop(self) -> None:
        """Have what is being asked for on another thread end with Overtaken."""
        self._connection.interrupt()

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def _all(self, query: Query, zone: str, limit: int, ranked: bool) -> list[Found]:
        return list(find(self._connection, query, zone, limit, ranked))

    def _among_newest(self, query: Query, loose: Query, zone: str, limit: int) -> First:
        """What answers of the newest rows with words like these."""
        most = NEWEST if loose == query else FEW
        numbers = self._newest(loose, most)
        is_all = len(numbers) < most
        if loose != query:
            looked_at, numbers = self._that_match(numbers, query)
            is_all = is_all and looked_at
        found = self._where(query, zone, limit, numbers)
        return First(found, is_all or len(found) == limit)

    def _among_led(self, query: Query, zone: str, limit: int) -> First:
        """What answers of the newest rows that the conditions lead to."""
        numbers = self._led(query, zone)
        if numbers is None:
            return First([], is_all=False)
        is_all = len(numbers) < NEWEST
        if query.terms:
            looked_at, matching = self._that_match(numbers[:FEW], query)
            is_all = is_all and looked_at and len(numbers) <= FEW
            numbers = matching
        found = self._where(query, zone, limit, numbers)
        return First(found, is_all or len(found) == limit)

    def _led(self, query: Query, zone: str) -> list[int] | None:
        """The newest rows that hold every condition which their own row tells; None without one."""
        values: dict[str, object] = {}
        conditions = conditions_of(query, zone, values)
        told = [c for c in conditions if any(lead in c for lead in _LEADS)]
        if not told:
            return None
        for lead in _LEADS:
            held = [c for c in told if lead in c]
            if held and self._are_few(held, values):
                # With a plus a condition is looked at, and leads nowhere.
                others = [f"+{c}" for c in told if c not in held]
                return self._numbers("texts t", [*held, *others], "+t.number", values)
        return self._numbers(TEXTS, told, "t.number", values)

    def _numbers(
        self, texts: str, conditions: Iterable[str], number: str, values: Mapping[str, object]
    ) -> list[int]:
        held = " AND ".join(conditions)
        statement = f"SELECT t.number FROM {texts} WHERE {held} ORDER BY {number} DESC"
        rows = self._connection.execute(f"{statement} LIMIT {NEWEST}", values)
        return [number for (number,) in rows]

    def _are_few(self, conditions: Iterable[str], values: Mapping[str, object]) -> bool:
        rows = f"SELECT 1 FROM texts t WHERE {' AND '.join(conditions)} LIMIT {MANY + 1}"
        (count,) = self._connection.execute(f"SELECT count(*) FROM ({rows})", values).fetchone()
        return count <= MANY

    def _newest(self, query: Query, most: int) -> list[int]:
        if query.terms:
            statement = "SELECT rowid FROM searched WHERE searched MATCH ? ORDER BY rowid DESC"
            rows = self._connection.execute(f"{statement} LIMIT ?", (query.match, most))
        else:
            statement = "SELECT number FROM texts ORDER BY number DESC LIMIT ?"
            rows = self._connection.execute(statement, (most,))
        return [number for (number,) in rows]

    def _that_match(self, numbers: Sequence[int], query: Query) -> tuple[bool, list[int]]:
        """Those that have the words, from the first on as far as they are short; whether all are.

        FTS5 itself says it, of an index that has these texts alone.
        """
        ask = self._connection.execute
        ask(f"CREATE VIRTUAL TABLE temp.few USING fts5({WAY})")
        try:
            is_short = self._index_for_itself(numbers)
            statement = "SELECT rowid FROM temp.few WHERE few MATCH ? ORDER BY rowid DESC"
            found = [number for (number,) in ask(statement, (query.match,))]
        finally:
            ask("DROP TABLE temp.few")
        return is_short, found

    def _index_for_itself(self, numbers: Sequence[int]) -> bool:
        """Put the texts into temp.few, while they are short; returns whether it is all of them."""
        ask, room, short = self._connection.execute, SHORT, list[int]()
        size = "length(title) + length(topics) + length(note)"
        for number in numbers:
            (length,) = ask(f"SELECT {size} FROM searched WHERE rowid = ?", (number,)).fetchone()
            room -= length
            if room < 0:
                break
            short.append(number)
        ask(
            "INSERT INTO temp.few (rowid, title, topics, note) "
            f"SELECT rowid, title, topics, note FROM searched WHERE rowid IN ({_listed(short)})"
        )
        return len(short) == len(numbers)

    def _where(self, query: Query, zone: str, limit: int, numbers: Sequence[int]) -> list[Found]:
        """The rows of these numbers that hold the conditions, the newest first."""
        values: dict[str, object] = {"limit": limit}
        conditions = [*conditions_of(query, zone, values), f"t.number IN ({_listed(numbers)})"]
        return list(rows_where(self._connection, conditions, values))

    @contextmanager
    def _in_words(self) -> Generator[None, None, None]:
        try:
            yield
        except sqlite3.OperationalError as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_INTERRUPT:
                raise Overtaken from error
            self._refuse(error)
        except sqlite3.Error as error:
            self._refuse(error)

    def _refuse(self, error: sqlite3.Error) -> NoReturn:
        refused = sqlite_refusal(self._path, error)
        if refused is None:
            raise error
        raise refused from error


def _loosened(query: Query) -> Query:
    """The question with each beginning as short, or away, that the index has a list for it.

    Whatever answers the question answers this one, too.
    """
    return replace(query, terms=tuple(loose for term in query.terms if (loose := _loose(term))))


def _loose(term: Term) -> Term | None:
    last = spaced(term.text).split()[-1]
    if not term.goes_on or not all(map(_is_letter, last)) or len(last) in INDEXED:
        return term
    before = spaced(term.text).strip().removesuffix(last)
    if len(last) > max(INDEXED):
        return Term(f"{before}{last[: max(INDEXED)]}", is_begun=True)
    return Term(before) if any(map(str.isalnum, before)) else None


def _is_letter(character: str) -> bool:
    """Whether it is a letter or digit to FTS5, too: whose Unicode is older than Python's."""
    return unicodedata.ucd_3_2_0.category(character)[0] in "LN"


def _listed(numbers: Iterable[int]) -> str:
    return ",".join(map(str, numbers))
