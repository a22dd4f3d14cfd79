"""`tenday link` and `tenday unlink`, and what the other commands say of a plan's file.

What they mean is decided in `core.linked.settling`; here it is put into words for a terminal.
"""

from argparse import Namespace
from typing import TYPE_CHECKING

from whenever import Instant

from core.errors import Refused
from core.linked.decide import Keep, Step
from core.linked.judge import Judged
from core.linked.settling import begin_link, keep, not_linked, settle
from core.saying import Said

if TYPE_CHECKING:
    from core.store.opened import Opened


def link(arguments: Namespace, opened: "Opened", now: Instant, fresh: str) -> Said:
    """Link the plan last opened, settle what differs as asked, and say how both stand."""
    library, plan = opened.library, opened.plan
    if arguments.plan:
        begin_link(library, plan, arguments.plan)
    if arguments.keep:
        _, copy = keep(library, plan, Keep(arguments.keep), now, fresh)
        if copy is not None:
            return Said("The file stays as it was; the plan's own text is in {copy}.", copy=copy)
    judged = settle(library, plan, now, fresh)
    path = library.links.of(plan)
    if judged is None or path is None:
        raise not_linked()
    if judged.step is Step.ASK:
        raise Refused(_asked(judged))
    return Said("The plan and {path} say the same.", path=path.path)


def unlink(_arguments: Namespace, opened: "Opened", _now: Instant, _fresh: str) -> Said:
    """Let go of the file; it stays as it is."""
    if not opened.library.links.forget(opened.plan):
        raise not_linked()
    return Said("The plan is linked to no file any more; the file stays as it is.")


def in_step(opened: "Opened", now: Instant, fresh: str) -> Said | None:
    """Bring the plan's file to agree after an edit; says what is amiss, and raises nothing."""
    try:
        judged = settle(opened.library, opened.plan, now, fresh)
    except Refused as refused:
        return refused.said
    return _asked(judged) if judged is not None and judged.step is Step.ASK else None


def _asked(judged: Judged) -> Said:
    if judged.fault is not None:
        return Said(
            "The plan's file holds no plan as it stands: {why} Neither side was changed. Mend the "
            "file, or write the plan over it with: tenday link --keep mine",
            why=judged.fault,
        )
    return Said(
        "The plan and its file were both edited in the same place. Neither was changed. Choose "
        "with: tenday link --keep mine, theirs or both"
    )
