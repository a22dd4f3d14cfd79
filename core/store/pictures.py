"""The pictures of one open library: kept before any note names them, let go when none does.

They are no rows of a plan and no part of any Changes: one picture never changes, and taking back an
edit must find it still there. They are read by `core.store.reader`, which needs no library open.
"""

from sqlalchemy import delete, select
from sqlalchemy.dialects.sqlite import insert as upsert

from core.pictures.naming import names_in
from core.pictures.picture import Picture
from core.store.mirrors import Transaction
from core.store.tables import pictures

_NAMING = """
SELECT text FROM notes WHERE instr(text, 'pictures/')
UNION ALL SELECT text FROM day_notes WHERE instr(text, 'pictures/')
UNION ALL SELECT text FROM plan_note WHERE instr(text, 'pictures/')
UNION ALL SELECT text FROM wording WHERE instr(text, 'pictures/')
UNION ALL SELECT source FROM entries WHERE instr(source, CAST('pictures/' AS BLOB))
"""
"""Every text in the library that may name a picture: a table of notes that is new belongs here."""


class Pictures:
    """The pictures of one open library, through its transactions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def add(self, picture: Picture) -> None:
        """Keep the picture; one that is there already is the same. Kept once this returns."""
        row = {"name": picture.name, "data": picture.data}
        with self._transaction() as connection:
            connection.execute(upsert(pictures).on_conflict_do_nothing(), row)

    def names(self) -> set[str]:
        """What the pictures are called that there are."""
        with self._transaction() as connection:
            return set(connection.execute(select(pictures.c.name)).scalars())

    def sweep(self) -> int:
        """Let go of every picture that nothing in the library names; returns how many those were.

        Only for who knows that nobody could still take back the edit that took a name away.
        """
        with self._transaction() as connection:
            there = set(connection.execute(select(pictures.c.name)).scalars())
            if not there:
                return 0
            texts = connection.exec_driver_sql(_NAMING).scalars()
            gone = there.difference(names_in(map(_as_text, texts)))
            for name in gone:
                connection.execute(delete(pictures).where(pictures.c.name == name))
        return len(gone)


def _as_text(text: str | bytes) -> str:
    return text if isinstance(text, str) else text.decode("utf-8", "replace")
