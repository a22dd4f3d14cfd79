"""Lets what widgets were built with, margins, gaps and least sizes, follow the size of the text.

A widget says such lengths once, by `Theme.px`, when it is made. Here they are taken to another
scale, for all that stand, so that none has to say them again. What is painted asks for itself.
"""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QFormLayout,
    QGridLayout,
    QLayout,
    QSizePolicy,
    QStackedLayout,
    QWidget,
)

_AT_100 = "at_100"
"""The property that keeps lengths as they are at 100 %, so that no rounding adds up."""

_MOST = 16_777_215
"""Qt's greatest length, which means that there is none."""


def rescale(widgets: Iterable[QWidget], before: float, now: float) -> None:
    """Have the lengths of all `widgets`, made at the scale `before`, be those of `now`."""
    for widget in widgets:
        # First read them all: a gap that was never set is that of the layout around it.
        for layout, lengths in [(each, _lengths(each)) for each in _layouts(widget.layout())]:
            _set_lengths(layout, _scaled(layout, lengths, before, now))
        if not widget.isWindow():
            bounds = [*widget.minimumSize().toTuple(), *widget.maximumSize().toTuple()]
            if any(0 < bound < _MOST for bound in bounds):
                least_wide, least_high, wide, high = _scaled(widget, bounds, before, now)
                widget.setMinimumSize(least_wide, least_high)
                widget.setMaximumSize(wide, high)


def _layouts(layout: QLayout | None) -> Iterator[QLayout]:
    """A layout and those within it; pages that lie on each other have no lengths."""
    if layout is None or isinstance(layout, QStackedLayout):
        return
    yield layout
    for index in range(layout.count()):
        if (item := layout.itemAt(index)) is not None:
            yield from _layouts(item.layout())


def _scaled(of: QObject, lengths: list[int], before: float, now: float) -> list[int]:
    """The lengths at another scale, from those at 100 % where these are still what they were."""
    kept = of.property(_AT_100)
    known = kept if isinstance(kept, list) and len(kept) == len(lengths) else [None] * len(lengths)
    plain = [
        base if base is not None and _at(base, before) == length else length / before
        for base, length in zip(known, lengths, strict=True)
    ]
    of.setProperty(_AT_100, plain)
    return [
        _at(base, now) if 0 < length < _MOST else length
        for base, length in zip(plain, lengths, strict=True)
    ]


def _at(length: float, scale: float) -> int:
    return round(length * scale)


def _lengths(layout: QLayout) -> list[int]:
    """Its margins, its gaps, and the sizes of the empty places in it."""
    left, top, right, bottom = (
        getattr(layout.contentsMargins(), side)() for side in ("left", "top", "right", "bottom")
    )
    gaps = [layout.spacing()]
    if isinstance(layout, QGridLayout | QFormLayout):
        gaps = [layout.horizontalSpacing(), layout.verticalSpacing()]
    items = map(layout.itemAt, range(layout.count()))
    places = [place.sizeHint() for item in items if item and (place := item.spacerItem())]
    return [left, top, right, bottom, *gaps, *(n for size in places for n in size.toTuple())]


def _set_lengths(layout: QLayout, lengths: list[int]) -> None:
    layout.setContentsMargins(*lengths[:4])
    rest = iter(lengths[4:])
    if isinstance(layout, QGridLayout | QFormLayout):
        layout.setHorizontalSpacing(next(rest))
        layout.setVerticalSpacing(next(rest))
    else:
        layout.setSpacing(next(rest))
    for index in range(layout.count()):
        item = layout.itemAt(index)
        if item is not None and (place := item.spacerItem()) is not None:
            policy: QSizePolicy = place.sizePolicy()
            place.changeSize(
                next(rest), next(rest), policy.horizontalPolicy(), policy.verticalPolicy()
            )
    layout.invalidate()
