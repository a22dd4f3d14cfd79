"""What may be chosen of a document: its length, its dates, its paper and its language."""

from dataclasses import dataclass

from whenever import Date

from core.errors import Refused

PAPERS = ("a4", "us-letter")
"""The papers there are, by their names in Typst."""


@dataclass(frozen=True, slots=True)
class Choices:
    """How a document is wanted. Raises Refused where its last date is before its first.

    `summary` is one page alone. Sessions from `first` to `last`, both included, are shown, each
    end being open where it is None. `paper` is a Typst paper name, `locale` such as "de" or
    "en-US", and `halves` has the clock go by 12 hours.
    """

    summary: bool = False
    first: Date | None = None
    last: Date | None = None
    paper: str = "a4"
    locale: str = "en"
    halves: bool = False

    def __post_init__(self) -> None:
        if self.first is not None and self.last is not None and self.last < self.first:
            raise Refused(
                f"The last date {self.last} is before the first, {self.first}. Change one of them."
            )

    def hold(self, date: Date | None) -> bool:
        """Whether what is on that date is shown; what has none only where all dates are."""
        if date is None:
            return self.first is None and self.last is None
        return (self.first is None or self.first <= date) and (
            self.last is None or date <= self.last
        )


DEFAULT = Choices()
