"""What rides along with the journal's entries, where wanted: the plan and its progress."""

import re
from hashlib import sha256
from typing import TYPE_CHECKING

from core.journal.entry import PLANS
from core.model import PlanId

if TYPE_CHECKING:
    from whenever import Instant

    from core.store.library import Library


def plan_file(library: "Library", plan: PlanId) -> dict[str, bytes]:
    """The plan's Markdown as it is now, under its title."""
    from core.markdown.wording import bytes_of

    state = library.load(plan)
    return {f"{_stem(plan, state.plan.title)}.md": bytes_of(state, library.source(plan))}


def progress_file(
    library: "Library", plan: PlanId, now: "Instant", locale: str
) -> dict[str, bytes]:
    """Where the plan stands at `now`, as Markdown beside it.

    That is the summary: the days are in the plan's file, and notes of what is not done in none.
    """
    from core.report.choices import Choices
    from core.report.make import Form, make_report

    state = library.load_among_others(plan)
    wanted = Choices(summary=True, locale=locale)
    told = make_report(Form.MARKDOWN, state, library.history(plan), now, wanted)
    return {f"{_stem(plan, state.plan.title)}-progress.md": told}


def _stem(plan: PlanId, title: str) -> str:
    words = "-".join(re.findall(r"\w+", title.lower()))[:60] or "plan"
    return f"{PLANS}{words}-{sha256(plan.encode()).hexdigest()[:6]}"
