"""In which order to take tasks: by wanted time, predecessors first."""

from core.scheduling.compile import NEVER, Compiled
from core.scheduling.order import topological


def sequence(c: Compiled, tasks: list[int], late: bool = False) -> list[int]:
    """`tasks` by their anchors, those behind a pinned successor by the pin.

    Those without an anchor go just before their successors; where nothing follows, just after their
    predecessors, or last of all if `late`.
    """
    inside = set(tasks)
    key: dict[int, int] = {}
    for x in reversed(tasks):
        soonest = min((key[s] for s, _, _ in c.after[x] if s in inside), default=NEVER)
        own = min(c.anchor[x], c.pin[x]) * 4 + 2 if c.anchor[x] >= 0 else NEVER
        key[x] = own if own < soonest else soonest - 1 if soonest < NEVER else NEVER
    for x in tasks:
        if key[x] >= NEVER and not late:
            latest = max((key[p] for p, _, _ in c.before[x] if p in inside), default=-1)
            key[x] = latest + 1 if latest >= 0 else c.earliest[x] * 4
    place = {x: k for k, x in enumerate(tasks)}
    edges = [(place[x], place[s]) for x in tasks for s, _, _ in c.after[x] if s in inside]
    return [tasks[k] for k in topological(edges, [key[x] for x in tasks])]
