"""The report's charts for web pages, as pictures in SVG that carry their description along."""

from collections.abc import Sequence
from html import escape
from typing import Any

Data = dict[str, Any]

WIDE, LEFT, FOOT, HEAD = 800, 52, 22, 8


def burn_up(chart: Data, hour: str) -> str:
    """The work done against all there is and against an even spread of it."""
    high = 230
    count, ideal = len(chart["dates"]), chart["ideal"]
    done = [v for v in chart["done"] if v is not None]
    wanted = [(k, v) for k, v in enumerate(chart["wanted"]) if v is not None]
    top, lines = _axis(max([60, *ideal, *done, *(v for _, v in wanted)]), high, hour)
    step = (WIDE - LEFT) / max(1, count)

    def points(values: Sequence[int]) -> str:
        return " ".join(
            f"{LEFT + step * (k + 1):.1f},{_y(v, top, high):.1f}" for k, v in enumerate(values)
        )

    start = f"{LEFT},{_y(0, top, high):.1f}"
    parts = lines
    if done:
        end = f"{LEFT + step * len(done):.1f},{_y(0, top, high):.1f}"
        parts += f'<polygon class="area" points="{start} {points(done)} {end}"/>'
    steps = " ".join(
        f"{LEFT + step * k:.1f},{y:.1f} {LEFT + step * (k + 1):.1f},{y:.1f}"
        for k, y in ((k, _y(v, top, high)) for k, v in wanted)
    )
    parts += f'<polyline class="wanted" points="{steps}"/>'
    parts += f'<polyline class="ideal" points="{start} {points(ideal)}"/>'
    if done:
        parts += f'<polyline class="line" points="{start} {points(done)}"/>'
    return _picture(parts + _names(chart["dates"], 7, high), chart["alt"], high)


def dates(chart: Data, hour: str) -> str:
    """Hours planned and spent on each date."""
    high, count = 190, len(chart["planned"])
    top, parts = _axis(max([60, *chart["planned"], *chart["spent"]]), high, hour)
    step = (WIDE - LEFT) / max(1, count)
    for name, share in (("planned", 0.66), ("spent", 0.36)):
        wide = min(step * share, 40 * share)
        for k, minutes in enumerate(chart[name]):
            if minutes:
                x, y = LEFT + step * (k + 0.5) - wide / 2, _y(minutes, top, high)
                color = "done" if name == "spent" else "planned"
                parts += (
                    f'<rect class="{color}" x="{x:.1f}" y="{y:.1f}" width="{wide:.1f}" '
                    f'height="{_y(0, top, high) - y:.1f}"/>'
                )
    return _picture(parts + _names(chart["labels"], 31, high), chart["alt"], high)


def _y(minutes: int, top: int, high: int) -> float:
    return HEAD + (high - HEAD - FOOT) * (1 - minutes / top)


def _axis(most: int, high: int, hour: str) -> tuple[int, str]:
    """The minutes at the top, and the lines of the hours."""
    steps = (1, 2, 3, 5, 10, 15, 20, 25, 50, 100, 200, 250, 500, 1000, 2000, 5000)
    step = next((each for each in steps if each * 4 * 60 >= most), steps[-1])
    top = -(-most // (step * 60)) * step
    lines = "".join(
        f'<line class="grid" x1="{LEFT}" x2="{WIDE}" y1="{y:.1f}" y2="{y:.1f}"/>'
        f'<text x="{LEFT - 8}" y="{y + 4:.1f}" text-anchor="end">{hours} {escape(hour)}</text>'
        for hours, y in ((h, _y(h * 60, top * 60, high)) for h in range(0, top + 1, step))
    )
    return top * 60, lines


def _names(names: Sequence[str], most: int, high: int) -> str:
    each, step = -(-max(1, len(names)) // most), (WIDE - LEFT) / max(1, len(names))
    return "".join(
        f'<text x="{LEFT + step * (k + 0.5):.1f}" y="{high - 5}" text-anchor="middle">'
        f"{escape(names[k])}</text>"
        for k in range(0, len(names), each)
    )


def _picture(parts: str, alt: str, high: int) -> str:
    return (
        f'<svg viewBox="0 0 {WIDE} {high}" role="img" aria-label="{escape(alt)}">'
        f"<title>{escape(alt)}</title>{parts}</svg>"
    )
