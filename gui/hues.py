"""The colours that tell a library's plans apart: one accent each, all of the same lightness.

A plan's number (`core.store.plans`) chooses its hue; the theme takes its accent from there.
"""

from typing import NamedTuple

from gui.translation import QT_TRANSLATE_NOOP


class Accent(NamedTuple):
    """The part of a theme's tokens that differs from plan to plan, as #rrggbb."""

    accent: str
    accent_tint: str
    on_tint: str
    load: str


class Hue(NamedTuple):
    """One colour, in light and in dark; its name is in English, to be translated."""

    name: str
    light: Accent
    dark: Accent


HUES = (
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Blue"),
        Accent("#3d5a98", "#e4eaf6", "#24407c", "#9aa9cb"),
        Accent("#8fabe6", "#2b3550", "#d5e0fa", "#5b6c94"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Teal"),
        Accent("#0c6a6a", "#ddeeed", "#034e4e", "#83b4b3"),
        Accent("#5dbebd", "#0e3e3e", "#c4e8e8", "#387979"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Violet"),
        Accent("#664d8f", "#ebe7f4", "#4d3373", "#aea2c6"),
        Accent("#b49fdd", "#3a304c", "#e4dbf6", "#73648e"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Rose"),
        Accent("#8d404f", "#f5e5e7", "#712536", "#c89ca2"),
        Accent("#de939e", "#4c2b30", "#f8d6da", "#8f5d64"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Olive"),
        Accent("#606107", "#eaebde", "#464701", "#abad87"),
        Accent("#afb16c", "#383818", "#e1e3c7", "#6f7042"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Sky"),
        Accent("#046589", "#dfecf4", "#004a66", "#89b0c5"),
        Accent("#6cb6db", "#183a4b", "#c8e5f5", "#42748d"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Magenta"),
        Accent("#804374", "#f2e6ee", "#65295a", "#bf9db6"),
        Accent("#d096c3", "#462c40", "#f1d7ea", "#855e7c"),
    ),
    Hue(
        QT_TRANSLATE_NOOP("Hues", "Slate"),
        Accent("#565d6a", "#e8eaec", "#3d4450", "#a5a9b1"),
        Accent("#a5acb9", "#33363c", "#dde0e6", "#696d76"),
    ),
)
"""In the order in which plans are given them: neighbours are far apart."""
