"""The calendars that accounts look into for busy times, and the walls that were found there.

The walls are the library's: they stand before every plan of it, and are no edit of any.
"""

from collections.abc import Iterable, Mapping

from sqlalchemy import delete, insert, select

from core.model import Busy
from core.store.mirrors import Transaction
from core.store.tables import seen, watched


class Watched:
    """What accounts look into, in one open library, through its transactions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def calendars(self, account: str) -> dict[str, str]:
        """The names of the calendars that the account looks into, by their addresses."""
        query = select(watched.c.url, watched.c.name).where(watched.c.account == account)
        with self._transaction() as connection:
            rows = connection.execute(query.order_by(watched.c.name)).mappings()
            return {row["url"]: row["name"] for row in rows}

    def choose(self, account: str, calendars: Mapping[str, str]) -> None:
        """Have the account look into these calendars alone, named by their addresses."""
        rows = [{"account": account, "url": url, "name": n} for url, n in calendars.items()]
        with self._transaction() as connection:
            connection.execute(delete(watched).where(watched.c.account == account))
            if rows:
                connection.execute(insert(watched), rows)

    def see(self, account: str, walls: Iterable[Busy]) -> bool:
        """Take these for the walls of the account; returns whether they differ from before."""
        rows = [
            {
                "account": account,
                "busy_id": wall.id,
                "title": wall.title,
                "start": wall.span.start.format_iso(),
                "end": wall.span.end.format_iso(),
            }
            for wall in sorted(walls, key=lambda wall: wall.id)
        ]
        query = select(seen).where(seen.c.account == account).order_by(seen.c.busy_id)
        with self._transaction() as connection:
            if [dict(row) for row in connection.execute(query).mappings()] == rows:
                return False
            connection.execute(delete(seen).where(seen.c.account == account))
            if rows:
                connection.execute(insert(seen), rows)
            return True
