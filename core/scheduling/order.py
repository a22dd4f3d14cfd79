"""Orders over ids: whether edges run in a circle, and the sequence that follows plan order best."""

from collections.abc import Iterable
from heapq import heapify, heappop, heappush


def cycle_in(nodes: Iterable[str], edges: Iterable[tuple[str, str]]) -> list[str]:
    """One circle, its first id repeated at the end, or an empty list where there is none."""
    after: dict[str, list[str]] = {node: [] for node in nodes}
    before: dict[str, list[str]] = {node: [] for node in after}
    for a, b in edges:
        after[a].append(b)
        before[b].append(a)
    waiting = {node: len(ends) for node, ends in before.items()}
    free = [node for node, count in waiting.items() if not count]
    while free:
        for b in after[free.pop()]:
            waiting[b] -= 1
            if not waiting[b]:
                free.append(b)
    stuck = {node for node, count in waiting.items() if count}
    if not stuck:
        return []
    walk = [min(stuck)]
    while True:  # whoever waits, waits for one that waits: going back must come round
        back = min(a for a in before[walk[-1]] if a in stuck)
        if back in walk:
            return [back, *reversed(walk[walk.index(back) :])]
        walk.append(back)


def topological(edges: list[tuple[int, int]], keys: list[int]) -> list[int]:
    """Indices 0..n-1 with every edge forward; among those that are free, the least key first."""
    after: list[list[int]] = [[] for _ in keys]
    waiting = [0] * len(keys)
    for a, b in edges:
        after[a].append(b)
        waiting[b] += 1
    heap = [(key, x) for x, key in enumerate(keys) if not waiting[x]]
    heapify(heap)
    out: list[int] = []
    while heap:
        _, x = heappop(heap)
        out.append(x)
        for b in after[x]:
            waiting[b] -= 1
            if not waiting[b]:
                heappush(heap, (keys[b], b))
    return out
