"""Brings a plan in the library and its file to agree, step by step, and is safe to stop anywhere.

The plan is saved before the file is written, and what both have is remembered last. Until then the
next look finds two sides that differ, and decides again.
"""

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from whenever import Instant

from core.changes import Changes
from core.errors import Refused
from core.linked.decide import Keep, Step
from core.linked.file import Moved, full, read_linked, write_beside, write_over
from core.linked.judge import Judged, Look, judge, taking
from core.linked.link import Link, digest
from core.markdown.from_html import is_page
from core.markdown.source import NotAPlan, Source
from core.markdown.wording import text_of
from core.model import PlanId
from core.saying import Quoted

if TYPE_CHECKING:
    from core.store.library import Library

TRIES = 5
"""How often both sides are looked at anew where the file changes while it is looked at."""


def begin_link(library: "Library", plan: PlanId, path: Path) -> None:
    """Link a plan to a file. Nothing is written; the next look brings both to agree.

    A file that says anything other than the plan does now, or did when it came in, has never agreed
    with it: the user is asked. Raises Refused where it cannot be.
    """
    source = library.source(plan)
    link = check_linkable(library, plan, path, source)
    if link.agreed is None:
        theirs = read_linked(link.path)
        if Source.decode(theirs).text == text_of(library.load(plan), source):
            link = replace(link, agreed=theirs)
    library.links.put(plan, link)


def check_linkable(library: "Library", plan: PlanId | None, path: Path, source: bytes) -> Link:
    """The link to be, agreed on where the file holds the `source` of the plan, None for a new one.

    Raises Refused where no plan can be linked to the file, or another one is.
    """
    path = full(path)
    for other, known in library.links.everything().items():
        if known == path and other != plan:
            raise Refused(
                "{path} belongs to the plan {title} already. Let go of it there first.",
                path=path,
                title=Quoted(library.load(other).plan.title),
            )
    theirs = read_linked(path)
    if is_page(theirs):
        raise Refused("{path} is a web page. Link the plan to a Markdown file.", path=path)
    try:
        Source.decode(theirs)
    except NotAPlan as fault:
        raise Refused("{path}: {why}", path=path, why=fault.said) from fault
    return Link(path, theirs if theirs == source else None)


def look(library: "Library", plan: PlanId) -> Look | None:
    """Both sides as they are now; None without a link. Raises Refused where a side is amiss."""
    link = library.links.of(plan)
    if link is None:
        return None
    return Look(library.load(plan), library.source(plan), link, read_linked(link.path))


def write_file(library: "Library", plan: PlanId, seen: Look, data: bytes) -> None:
    """Write the plan's text over what was seen in the file, and remember it.

    Raises Moved where the file has changed since, Refused where it cannot be written.
    """
    library.links.mean(plan, digest(data))
    write_over(seen.link.path, data, seen.theirs)
    library.links.agree(plan, data)


def settle(library: "Library", plan: PlanId, now: Instant, fresh: str) -> Judged | None:
    """Take the file's edits over, and write the plan's into it; None without a link.

    What is left is AGREE, or ASK where only the user can decide. Raises Refused.
    """
    for number in range(TRIES):
        seen = look(library, plan)
        if seen is None:
            return None
        judged = judge(seen, now, f"{fresh}/{number}")
        try:
            if _step(library, plan, seen, judged, now):
                return judged
        except Moved:
            continue
    raise Refused("The plan's file changes all the time. Try again when nothing else writes it.")


def keep(
    library: "Library", plan: PlanId, which: Keep, now: Instant, fresh: str
) -> tuple[Changes, Path | None]:
    """Settle what only the user can decide; returns the plan's edit, and where a copy is.

    Raises Refused, and changes nothing, where it cannot be.
    """
    seen = look(library, plan)
    if seen is None:
        raise not_linked()
    if which is Keep.MINE:
        try:
            write_file(library, plan, seen, judge(seen, now, fresh).mine)
        except Moved:
            raise moved(seen.link.path) from None
        return Changes({}), None
    taken = taking(seen, now, fresh)
    if taken.fault is not None:
        raise Refused("{path}: {why}", path=seen.link.path, why=taken.fault)
    copy = write_beside(seen.link.path, taken.mine) if which is Keep.BOTH else None
    library.write(plan, taken.changes, now)
    library.links.agree(plan, seen.theirs)
    return taken.changes, copy


def not_linked() -> Refused:
    """What to say where there is no link."""
    return Refused("This plan is linked to no file. Link it with: tenday link PLAN.md")


def moved(path: Path) -> Refused:
    """What to say where the file was edited while the user decided."""
    return Refused("{path} has just been edited again. Look at it once more.", path=path)


def _step(library: "Library", plan: PlanId, seen: Look, judged: Judged, now: Instant) -> bool:
    """Make the step; whether it was the last. Raises Moved."""
    match judged.step:
        case Step.WRITE:
            write_file(library, plan, seen, judged.mine)
        case Step.TAKE:
            library.write(plan, judged.changes, now)
            library.links.agree(plan, seen.theirs)
            return False
        case Step.AGREE:
            if seen.link.agreed != seen.theirs:
                library.links.agree(plan, seen.theirs)
        case _:
            pass
    return True
