"""What is said of a document that cannot be taken as everything of a plan."""

from core.errors import Refused
from core.saying import Said


def wrong(what: Said) -> Refused:
    """That it is damaged or something else, and where."""
    return Refused(
        "This is not everything of a plan as Tenday writes it: {what}. Export it anew, or choose "
        "another file.",
        what=what,
    )


def twice(name: str) -> Refused:
    """That an object in it has two members of one name."""
    return wrong(Said("{place} stands in it twice", place=name[:80]))


def later(place: str) -> Refused:
    """That it has what this program does not know yet."""
    return Refused(
        "This file was written by a later Tenday: {place} is not known here. Update Tenday.",
        place=place[:80],
    )
