"""How often and when a session's event last changed: what calendars ask for beside its fields.

The library raises a stamp with every edit that touches the event; sync and files only read it.
"""

from dataclasses import dataclass

from whenever import Instant


@dataclass(frozen=True, slots=True)
class Stamp:
    """The revision of one session's event, as RFC 5545 counts it. Raises ValueError below 0.

    `sequence` starts at 0 and rises by one with each edit the calendar shows; `modified` is the
    moment of the last one.
    """

    sequence: int
    modified: Instant

    def __post_init__(self) -> None:
        if self.sequence < 0:
            raise ValueError(f"a sequence counts from 0, not {self.sequence}")
