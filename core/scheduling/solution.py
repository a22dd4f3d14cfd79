"""The scheduler's answer as a value and as a JSON document: where each task goes, and why."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any, Self

from whenever import Instant

from core.errors import Refused
from core.scheduling.document import Document, read_time, write_time
from core.scheduling.explanation import Explanation


@dataclass(frozen=True, slots=True)
class Solution:
    """A start for each todo task of the problem, None where it has no place."""

    placements: Mapping[str, Instant | None]
    explanation: Explanation

    @classmethod
    def from_json(cls, document: Document) -> Self:
        """Read the document. Raises Refused, naming the field, where it is not one."""
        if not isinstance(document.get("placements"), Mapping):
            raise Refused("placements: it is missing. A solution says where each session goes.")
        placements: Document = document["placements"]
        return cls(
            {
                id_: None if at is None else read_time(at, f"placements “{id_}”", "UTC")
                for id_, at in placements.items()
            },
            Explanation.from_json(document.get("explanation", {})),
        )

    def to_json(self) -> dict[str, Any]:
        """The document that reads back as this solution."""
        return {
            "placements": {
                id_: None if at is None else write_time(at) for id_, at in self.placements.items()
            },
            "explanation": self.explanation.to_json(),
        }
