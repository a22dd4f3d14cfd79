"""What the user's own pins contradict: shown, never repaired behind their back."""

import itertools

from core.scheduling.board import Board
from core.scheduling.compile import Compiled, instant_of, merged, minute_of
from core.scheduling.explanation import Reason, Why
from core.scheduling.problem import Task, TaskState


def hints(c: Compiled, board: Board) -> list[Reason]:
    """Pins that overlap, that lie on busy time, and that stand before what should come first."""
    tasks = c.problem.tasks
    pinned = sorted(
        ((minute_of(t.start), t) for t in tasks if t.fixed and t.start is not None),
        key=lambda row: row[0],
    )
    return [*_overlaps(pinned), *_on_busy(c, pinned), *_order(c, board)]


def _overlaps(pinned: list[tuple[int, Task]]) -> list[Reason]:
    out: list[Reason] = []
    for (start, task), (following, other) in itertools.pairwise(pinned):
        both_done = task.state is TaskState.DONE and other.state is TaskState.DONE
        if following < start + task.dur and not both_done:
            out.append(Reason(Why.PINS_OVERLAP, (task.id, other.id)))
    return out


def _on_busy(c: Compiled, pinned: list[tuple[int, Task]]) -> list[Reason]:
    busy = merged([(minute_of(s.start), minute_of(s.end)) for s in c.problem.busy])
    out: list[Reason] = []
    k = 0
    for start, task in pinned:
        while k < len(busy) and busy[k][1] <= start:
            k += 1
        if task.state is TaskState.PINNED and k < len(busy) and busy[k][0] < start + task.dur:
            span = {"start": instant_of(busy[k][0]), "end": instant_of(busy[k][1])}
            out.append(Reason(Why.PIN_ON_BUSY, (task.id,), times=span))
    return out


def _order(c: Compiled, board: Board) -> list[Reason]:
    """Pinned tasks that stand before what an edge says comes first."""
    known, early = c.problem.known, dict[str, list[str]]()
    places = {c.tasks[x].id: start for x, start in enumerate(board.at)}
    for edge in c.problem.edges:
        a, b = known[edge.before], known[edge.after]
        if b.state is TaskState.PINNED and b.start is not None:
            start = minute_of(a.start) if a.fixed and a.start is not None else places.get(a.id, -1)
            if start >= 0 and minute_of(b.start) < start + a.dur + max(a.brk, edge.lag):
                early.setdefault(b.id, []).append(a.id)
    return [Reason(Why.PIN_BEFORE, (id_, *others)) for id_, others in early.items()]
