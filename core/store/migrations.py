"""From an older schema to the present one, a step a version, all of them or none.

A step gets alembic's Operations; alembic is imported only when one is due. Foreign keys are off
while the steps run, for a table that is rebuilt would take its children along, and checked after.
Alembic's batch mode drops triggers silently: a step that rebuilds a table makes them anew.
"""

from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from sqlalchemy import Connection

from core.store.header import VERSION

if TYPE_CHECKING:
    from alembic.operations import Operations

Step = Callable[["Operations"], None]

STEPS: Mapping[int, Step] = {}
"""The step that leads to each version, from 2 on."""


def newest(steps: Mapping[int, Step]) -> int:
    """The version that `steps` lead to."""
    return max((VERSION, *steps))


def migrate(connection: Connection, version: int, steps: Mapping[int, Step]) -> None:
    """Take the library from `version` to the newest, inside the transaction at hand."""
    from alembic.migration import MigrationContext
    from alembic.operations import Operations

    operations = Operations(MigrationContext.configure(connection))
    for number in range(version + 1, newest(steps) + 1):
        steps[number](operations)
    astray = connection.exec_driver_sql("PRAGMA foreign_key_check").first()
    if astray is not None:
        raise RuntimeError(f"after the migration a row of {astray[0]} has lost its parent")
