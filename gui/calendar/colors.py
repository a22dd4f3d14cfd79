"""The colours of a block's looks, out of the theme's tokens."""

from typing import NamedTuple

from PySide6.QtGui import QColor

from gui.calendar.faces import Look
from gui.theme import Theme


class Colors(NamedTuple):
    """The colours of one look."""

    ground: QColor
    bar: QColor
    title: QColor
    time: QColor


def colors_of(look: Look, theme: Theme) -> Colors:
    """The colours of a look in the theme in force."""
    t = theme.color
    if look is Look.RUNNING:
        return Colors(t("accent"), t("accent"), t("on_accent"), t("on_accent", 0.86))
    if look is Look.DONE:
        return Colors(t("done_tint"), t("done"), t("on_done"), t("on_done"))
    if look is Look.MISSED:
        return Colors(t("missed_tint"), t("missed"), t("missed"), t("missed"))
    if look is Look.SKIPPED:
        return Colors(t("background"), t("line"), t("muted"), t("muted"))
    if look is Look.BUSY:
        return Colors(t("busy"), t("busy"), t("muted"), t("muted"))
    title, time = t("on_tint"), t("on_tint", 0.82)
    if look is Look.OPTIONAL:
        return Colors(_between(t("accent_tint"), t("background"), 0.55), t("accent"), title, time)
    return Colors(t("accent_tint"), t("accent"), title, time)


def _between(one: QColor, other: QColor, share: float) -> QColor:
    """`share` of the first colour, the rest of the other."""
    return QColor(
        round(one.red() * share + other.red() * (1 - share)),
        round(one.green() * share + other.green() * (1 - share)),
        round(one.blue() * share + other.blue() * (1 - share)),
    )
