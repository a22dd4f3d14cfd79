"""What rides along with the journal's entries, where wanted: the plan and its progress."""

import re
from collections.abc import Iterable
from contextlib import suppress
from dataclasses import dataclass, field
from functools import reduce
from hashlib import sha256
from pathlib import Path
from typing import TYPE_CHECKING

from core.errors import Refused
from core.files import write_atomically
from core.journal.entry import PLANS
from core.markdown.source import NotAPlan
from core.model import Plan, PlanId
from core.saying import Said
from sync.journal.objects import Files, commit_at, content, is_last_ours, paths_in
from sync.journal.repository import Repository

if TYPE_CHECKING:
    from whenever import Instant

    from core.store.library import Library


_ID = 6
"""So many letters at the end of a file's name say which plan it is, whatever its title."""

_PROGRESS = "-progress.md"


@dataclass(frozen=True, slots=True)
class Riding:
    """The plan's file and that of its progress as they are now, each none where it is unwanted.

    `missing` says why the plan's file is not there though it is wanted: nobody can read its text.
    """

    plan: Files = field(default_factory=dict[str, bytes | None])
    progress: Files = field(default_factory=dict[str, bytes | None])
    missing: Said | None = None


def riding(library: "Library", plan: PlanId, now: "Instant", locale: str) -> Riding:
    """What goes along with the plan's entries; where it stands is told in the locale's language.

    That is the summary: the days are in the plan's file, and notes of what is not done in none.
    """
    from core.markdown.wording import bytes_of
    from core.report.choices import Choices
    from core.report.make import Form, make_report

    state = library.load_among_others(plan)
    wanted = Choices(summary=True, locale=locale)
    told = make_report(Form.MARKDOWN, state, library.history(plan), now, wanted)
    file, progress = f"{_stem(state.plan)}.md", {f"{_stem(state.plan)}{_PROGRESS}": told}
    try:
        return Riding({file: bytes_of(state, library.source(plan))}, progress)
    except NotAPlan as why:
        return Riding({}, progress, _missing(file, why))


def outdated(repository: Repository, riding: Riding) -> list[str]:
    """Where the plan rode under a title of before: files that the app wrote, as it wrote them."""
    git, tip = repository.git, commit_at(repository.git, "HEAD")
    if tip is None or not riding.plan:
        return []
    (file,) = riding.plan
    tail = file.removesuffix(".md")[-_ID - 1 :]
    return [
        path
        for path in paths_in(git, tip, PLANS)
        if path.endswith((f"{tail}.md", f"{tail}{_PROGRESS}"))
        and path not in {**riding.plan, **riding.progress}
        and repository.read(path) in (None, content(git, tip, path))
        and is_last_ours(git, tip, path)
    ]


def _missing(file: str, why: NotAPlan) -> Said:
    return Said(
        "{file} was not written: {why} All else is in the journal; the plan follows once that is "
        "mended.",
        file=file,
        why=why.said,
    )


def together(sentences: Iterable[Said]) -> Said:
    """Several of them as one."""
    return reduce(lambda one, other: Said("{one} {other}", one=one, other=other), sentences)


def language(spoken: str, kept: Path) -> str:
    """The locale to write in: the window's, which is `kept`, else what it spoke last.

    So a command goes on in the window's language, and the two do not write over each other.
    """
    last = ""
    with suppress(OSError, ValueError):
        last = kept.read_text(encoding="utf-8")
    if spoken and spoken != last:
        with suppress(OSError, Refused):  # a full disk stops what matters soon enough
            kept.parent.mkdir(parents=True, exist_ok=True)
            write_atomically(kept, spoken.encode())
    return spoken or last or "en"


def _stem(plan: Plan) -> str:
    words = "-".join(re.findall(r"\w+", plan.title.lower()))[:60] or "plan"
    return f"{PLANS}{words}-{sha256(plan.id.encode()).hexdigest()[:_ID]}"
