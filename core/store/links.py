"""Which plan's Markdown stays in which file, and what both agreed on last."""

from collections.abc import Mapping
from pathlib import Path

from sqlalchemy import delete, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from core.linked.link import Link
from core.model import PlanId
from core.store.mirrors import Transaction
from core.store.tables import linked


class Links:
    """The links of one open library, through its transactions."""

    def __init__(self, transaction: Transaction) -> None:
        self._transaction = transaction

    def of(self, plan: PlanId) -> Link | None:
        """The plan's link, None without one."""
        query = select(linked.c.path, linked.c.agreed, linked.c.meant)
        with self._transaction() as connection:
            row = connection.execute(query.where(linked.c.plan_id == plan)).first()
        return None if row is None else Link(Path(row.path), row.agreed, row.meant)

    def everything(self) -> Mapping[PlanId, Path]:
        """The file of every plan that has one."""
        query = select(linked.c.plan_id, linked.c.path)
        with self._transaction() as connection:
            return {PlanId(plan): Path(path) for plan, path in connection.execute(query)}

    def put(self, plan: PlanId, link: Link) -> None:
        """Link the plan so, and no other way."""
        values = {"path": str(link.path), "agreed": link.agreed, "meant": link.meant}
        statement = upsert(linked).on_conflict_do_update(index_elements=["plan_id"], set_=values)
        with self._transaction() as connection:
            connection.execute(statement, {"plan_id": plan, **values})

    def mean(self, plan: PlanId, digest: str) -> None:
        """Remember what is about to be written into the file."""
        self._set(plan, meant=digest)

    def agree(self, plan: PlanId, data: bytes) -> None:
        """Remember that the plan has all that these bytes of the file say."""
        self._set(plan, agreed=data, meant="")

    def forget(self, plan: PlanId) -> bool:
        """Let go of the file; returns whether there was one."""
        with self._transaction() as connection:
            statement = delete(linked).where(linked.c.plan_id == plan)
            return bool(connection.execute(statement).rowcount)

    def _set(self, plan: PlanId, **values: object) -> None:
        with self._transaction() as connection:
            connection.execute(update(linked).where(linked.c.plan_id == plan).values(**values))
