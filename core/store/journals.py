"""Which repository the journal is kept in, and what this library last wrote of each plan there.

What is yet to be written is no queue of its own: it is what differs from that.
"""

from sqlalchemy import delete, insert, select
from sqlalchemy.dialects.sqlite import insert as upsert
from whenever import Date

from core.journal.choice import Journal, Written
from core.model import PlanId
from core.notes import Subject
from core.store.mirrors import Transaction
from core.store.tables import journal, journaled


class Journals:
    """The journal of one open library, through its transactions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def chosen(self) -> Journal | None:
        """Where the journal is kept; None where the user keeps none."""
        with self._transaction() as connection:
            row = connection.execute(select(journal)).mappings().first()
        if row is None:
            return None
        flags = bool(row["pushes"]), bool(row["plans"])
        return Journal(row["place"], *flags, row["name"], row["email"])

    def choose(self, chosen: Journal | None) -> None:
        """Keep the journal there from now on, or none. Nothing counts as written in a new place."""
        with self._transaction() as connection:
            place = connection.execute(select(journal.c.place)).scalar()
            connection.execute(delete(journal))
            if chosen is None or chosen.place != place:
                connection.execute(delete(journaled))
            if chosen is not None:
                row = {"place": chosen.place, "pushes": int(chosen.pushes)}
                row |= {"plans": int(chosen.plans), "name": chosen.name, "email": chosen.email}
                connection.execute(insert(journal), row)

    def written(self, plan: PlanId) -> dict[Subject, Written]:
        """What was last written of the plan."""
        query = select(journaled).where(journaled.c.plan_id == plan)
        with self._transaction() as connection:
            return {
                Subject(row["subject"], row["key"]): Written(
                    row["digest"], Date.parse_iso(row["date"])
                )
                for row in connection.execute(query).mappings()
            }

    def note(self, plan: PlanId, subject: Subject, written: Written) -> None:
        """Remember what was written of it just now."""
        row = {"plan_id": plan, "subject": subject.table, "key": subject.key}
        told = {"digest": written.digest, "date": written.date.format_iso()}
        statement = upsert(journaled).on_conflict_do_update(
            index_elements=journaled.primary_key, set_=told
        )
        with self._transaction() as connection:
            connection.execute(statement, row | told)

    def forget(self) -> None:
        """Take nothing for written: the repository is no longer there."""
        with self._transaction() as connection:
            connection.execute(delete(journaled))
