"""How well plans of every dialect are read, and how fast.

The plans and what people say is in them are other people's texts, so they are not in the
repository: TENDAY_PLANS names a folder with `index.jsonl`, `corpus/` and `labels/`.
"""

import json
import os
import re
from collections import defaultdict
from collections.abc import Callable, Iterable
from difflib import SequenceMatcher
from pathlib import Path
from statistics import median
from time import process_time
from typing import Any, TypeVar

import pytest
from markdown_it import MarkdownIt

from core.markdown.check import check, refusal
from core.markdown.reader import NotAPlan, read

Facts = dict[str, Any]
T = TypeVar("T")
KINDS = ("is_plan", "sessions", "days", "minutes", "starts")

PLANS = Path(os.environ.get("TENDAY_PLANS", "nowhere"))


@pytest.mark.skipif(not PLANS.is_dir(), reason="TENDAY_PLANS names no folder with labelled plans")
def test_plans_of_every_dialect_are_read_as_people_read_them() -> None:
    table = score(PLANS)
    print(table_text(table))
    total = table["all"]
    for kind in KINDS:
        right, of = total[kind]
        assert right >= 0.95 * of, f"{kind}: {right} of {of}"


@pytest.mark.skipif(not PLANS.is_dir(), reason="TENDAY_PLANS names no folder with labelled plans")
def test_fifty_kilobytes_of_any_dialect_are_read_in_a_few_frames() -> None:
    """The floor is markdown-it-py's own parse of the same text."""
    parser = MarkdownIt("commonmark").enable("table")
    facts(b"# Warm\n## Day 1\n- **Session 1 (2 h)**: `up`\n")
    rows: list[tuple[float, float, str]] = []
    for path in sorted((PLANS / "corpus").glob("*.md")):
        text = path.read_bytes()
        large = (text * (50_000 // len(text) + 1))[:50_000]
        ours, floor = _spent(large, facts), _spent(large.decode(errors="replace"), parser.parse)
        rows.append((ours - floor, ours / floor, path.name))
    for beyond, ratio, name in sorted(rows, reverse=True):
        print(f"{name}: {beyond * 1000:4.0f} ms beyond the parse, {ratio:.1f} times it")
    print(f"median: {median(b for b, _, _ in rows) * 1000:.0f} ms beyond the parse")


def _spent(source: T, read_it: Callable[[T], object]) -> float:
    """Seconds of the processor, the first time that a text is seen."""
    begun = process_time()
    read_it(source)
    return process_time() - begun


def facts(source: bytes) -> Facts:
    """What `tenday check --json` answers."""
    try:
        return check(read(source))
    except NotAPlan as why:
        return refusal(why)


def score(folder: Path) -> dict[str, dict[str, tuple[int, int]]]:
    """Right and judged, by dialect and kind; "all" has the sums."""
    table: dict[str, dict[str, list[int]]] = defaultdict(
        lambda: {kind: [0, 0] for kind in KINDS},
    )
    for line in (folder / "index.jsonl").read_text(encoding="utf-8").splitlines():
        entry = json.loads(line)
        label = json.loads((folder / "labels" / f"{entry['id']}.json").read_text(encoding="utf-8"))
        read_as = facts((folder / "corpus" / f"{entry['id']}.md").read_bytes())
        verdict = judged(label, read_as)
        if wrong := [kind for kind, is_right in verdict.items() if is_right is False]:
            print(f"{entry['id']} {entry['dialect']}: {', '.join(wrong)}: {_said(label, read_as)}")
        for kind, is_right in verdict.items():
            if is_right is not None:
                for row in (table[entry["dialect"]], table["all"]):
                    row[kind][0] += is_right
                    row[kind][1] += 1
    return {name: {k: (v[0], v[1]) for k, v in row.items()} for name, row in sorted(table.items())}


def judged(label: Facts, said: Facts) -> dict[str, bool | None]:
    """Whether each kind is right, None where the label does not ask for it."""
    accept = label.get("accept", {})
    out: dict[str, bool | None] = {
        "is_plan": said["is_plan"] in [label["is_plan"], *accept.get("is_plan", [])]
    }
    if not said["is_plan"] and out["is_plan"]:
        return out
    others = [
        a for a in _alternatives(accept) if a.get("session_count") in (said["session_count"], None)
    ]
    count = said["session_count"]
    ranges = accept.get("session_count_ranges", [])
    out["sessions"] = (
        count in (label["session_count"], *accept.get("session_count", []))
        or any(low <= count <= high for low, high in ranges)
        or any(a.get("session_count") == count for a in others)
    )
    days = [label["days"], *accept.get("days", []), *(a.get("days") for a in others)]
    out["days"] = said["days"] in days
    if count == label["session_count"] or not (others or out["sessions"]):
        for kind, field in (("minutes", "minutes"), ("starts", "start")):
            given = [s for s in label["sessions"] if s.get(field) is not None]
            if given:
                right = sum(_agrees(want, got, field) for want, got in _pairs(label, said, given))
                out[kind] = right >= 0.9 * len(given)
    return out


def _alternatives(accept: Facts) -> Iterable[Facts]:
    found = accept.get("alternatives", [])
    return [a for a in found if isinstance(a, dict)]


def _pairs(label: Facts, said: Facts, given: list[Facts]) -> list[tuple[Facts, Facts]]:
    """Each labelled session with the one read at its place: in order, nearest title first."""
    left = list(said["sessions"])
    if len(label["sessions"]) == len(left):
        return [
            (w, g)
            for w, g in zip(label["sessions"], left, strict=True)
            if any(w is s for s in given)
        ]
    pairs: list[tuple[Facts, Facts]] = []
    for want in given:
        if not left:
            break
        near = left[: 12 + len(label["sessions"]) // 4]
        best = max(near, key=lambda s: (_alike(want, s), -left.index(s)))
        pairs.append((want, best))
        left.remove(best)
    return pairs


def _alike(want: Facts, got: Facts) -> float:
    same_day = str(want["day"]) == str(got["day"])
    titles = SequenceMatcher(None, _words(want["title"]), _words(got["title"])).ratio()
    return titles + 0.6 * same_day + 0.4 * (want.get("start") == got.get("start"))


def _words(title: str | None) -> str:
    return " ".join(re.findall(r"\w+", (title or "").lower()))


def _agrees(want: Facts, got: Facts, field: str) -> bool:
    if field == "minutes" and got["minutes"] is not None:
        low, high = want.get("minutes_range") or (want["minutes"], want["minutes"])
        return low <= got["minutes"] <= high
    return want[field] == got[field]


def _said(label: Facts, said: Facts) -> str:
    wanted = f"{label['session_count']} {label.get('accept', {})}"
    return (
        f"days {said['days']} (wanted {label['days']}), "
        f"sessions {said['session_count']} (wanted {wanted})"
    )[:260]


def table_text(table: dict[str, dict[str, tuple[int, int]]]) -> str:
    """The scores as a table to print."""
    rows = ["", f"{'dialect':20}" + "".join(f"{kind:>10}" for kind in KINDS)]
    for name, row in table.items():
        cells = (f"{row[k][0]}/{row[k][1]}" if row[k][1] else "–" for k in KINDS)
        rows.append(f"{name:20}" + "".join(f"{cell:>10}" for cell in cells))
    return "\n".join(rows)
