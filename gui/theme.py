"""Colours and type, light and dark: the one place where the window's look is written down.

Widgets ask the theme for a token or a font and repaint when it says `changed`; no widget names a
colour of its own.
"""

from typing import NamedTuple

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QColor, QFont, QPalette
from PySide6.QtWidgets import QApplication

from gui.hues import HUES
from gui.scaling import rescale
from resources import path_of, text_of

CAPTION, SMALL, BODY, PLAN_TITLE, RANGE, SESSION_TITLE = 11, 12, 13, 15, 17, 19
"""The type scale, in pixels at 100 %."""

ARGUMENTS = ["tenday", "-style", "fusion"]
"""What a QApplication is made with. The style is named here since setStyle costs a start 9 ms."""

SCALES = (100, 125, 150, 175, 200)
"""The sizes that text can have, in percent."""


class Tokens(NamedTuple):
    """The colours of one theme, as #rrggbb. A tint is a ground, and `on_…` is text on it."""

    background: str
    pane: str
    card: str
    line: str
    text: str
    muted: str
    accent: str
    accent_tint: str
    on_accent: str
    on_tint: str
    done: str
    done_tint: str
    on_done: str
    missed: str
    missed_tint: str
    now: str
    busy: str
    shade: str
    hatch: str
    off_hours: str
    load: str

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """The token as a QColor, `alpha` from 0 to 1."""
        color = QColor(getattr(self, name))
        color.setAlphaF(alpha)
        return color


LIGHT = Tokens(
    background="#fbfaf8",
    pane="#f4f2ee",
    card="#ffffff",
    line="#e6e2da",
    text="#23211e",
    muted="#6d6760",
    accent="#3d5a98",
    accent_tint="#e4eaf6",
    on_accent="#ffffff",
    on_tint="#24407c",
    done="#39734f",
    done_tint="#eaf1ec",
    on_done="#5f6b63",
    missed="#9a5a0c",
    missed_tint="#fdf3e3",
    now="#c8452d",
    busy="#ebe8e2",
    shade="#f5f2ed",
    hatch="#e1dcd4",
    off_hours="#f5f2ed",
    load="#9aa9cb",
)

DARK = Tokens(
    background="#1b1c1f",
    pane="#222327",
    card="#26272c",
    line="#33353b",
    text="#e9e7e3",
    muted="#9a968f",
    accent="#8fabe6",
    accent_tint="#2b3550",
    on_accent="#1b1c1f",
    on_tint="#d5e0fa",
    done="#7fc29b",
    done_tint="#24312a",
    on_done="#9fb0a6",
    missed="#e7b062",
    missed_tint="#3a2f1e",
    now="#f0705a",
    busy="#2c2d32",
    shade="#1f2023",
    hatch="#37383f",
    off_hours="#151619",
    load="#5b6c94",
)


class Theme(QObject):
    """The look in force. `changed` says that everything has to be painted anew."""

    changed = Signal()

    def __init__(
        self, app: QApplication, dark: bool = False, scale: float = 1.0, hue: int = 0
    ) -> None:
        super().__init__(app)
        self._app = app
        self._family = app.font().family()
        self.dark = dark
        self.scale = scale
        self.hue = hue
        self._apply()

    @property
    def tokens(self) -> Tokens:
        """The colours in force."""
        return self._tokens

    def color(self, name: str, alpha: float = 1.0) -> QColor:
        """A token of the theme in force as a QColor."""
        return self.tokens.color(name, alpha)

    def font(self, pixels: int, bold: bool = False) -> QFont:
        """The interface's font at a size of the type scale, normal (400) or bold (600)."""
        font = QFont(self._family)
        font.setPixelSize(round(pixels * self.scale))
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        return font

    def px(self, pixels: float) -> int:
        """A length of the 100 % design at the scale in force, in device-independent pixels."""
        return round(pixels * self.scale)

    def set_dark(self, dark: bool) -> None:
        """Choose the dark or the light theme."""
        if dark != self.dark:
            self.dark = dark
            self._apply()
            self.changed.emit()

    def set_scale(self, scale: float) -> None:
        """Enlarge text and blocks; 1.0 is 100 %."""
        if scale != self.scale:
            rescale(QApplication.allWidgets(), self.scale, scale)
            self.scale = scale
            self._apply()
            self.changed.emit()

    def set_hue(self, hue: int) -> None:
        """Take the accent of that hue, counted from 0: the open plan's colour."""
        if hue != self.hue:
            self.hue = hue
            self._apply()
            self.changed.emit()

    def accent_of(self, hue: int) -> QColor:
        """The accent of any hue in the theme in force, for what stands for another plan."""
        return QColor(in_hue(DARK if self.dark else LIGHT, hue).accent)

    def _apply(self) -> None:
        self._tokens = in_hue(DARK if self.dark else LIGHT, self.hue)
        self._app.setFont(self.font(BODY))
        self._app.setPalette(_palette(self.tokens))
        self._app.setStyleSheet(self._style_sheet())

    def _style_sheet(self) -> str:
        sheet = text_of("style.qss").replace("@icons", path_of("icons").as_posix())
        for token in sorted(Tokens._fields, key=len, reverse=True):
            sheet = sheet.replace(f"@{token}", getattr(self.tokens, token))
        for size in (CAPTION, SMALL, BODY, PLAN_TITLE, RANGE, SESSION_TITLE):
            sheet = sheet.replace(f"@{size}px", f"{self.px(size)}px")
        return sheet


def in_hue(tokens: Tokens, hue: int) -> Tokens:
    """The tokens with the accent of a hue."""
    chosen = HUES[hue % len(HUES)]
    accent = chosen.dark if tokens is DARK else chosen.light
    return tokens._replace(**accent._asdict())


def _palette(tokens: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for roles, name in (
        ((role.Window, role.Button, role.AlternateBase), "pane"),
        ((role.Base,), "card"),
        ((role.WindowText, role.Text, role.ButtonText), "text"),
        ((role.PlaceholderText,), "muted"),
        ((role.Highlight, role.Link), "accent"),
        ((role.HighlightedText,), "on_accent"),
        ((role.ToolTipBase,), "text"),
        ((role.ToolTipText,), "background"),
        ((role.Mid, role.Midlight, role.Dark), "line"),
    ):
        for each in roles:
            palette.setColor(each, tokens.color(name))
    for disabled in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(QPalette.ColorGroup.Disabled, disabled, tokens.color("muted", 0.6))
    return palette


def system_is_dark(app: QApplication) -> bool:
    """Whether the desktop asks for a dark look."""
    return app.styleHints().colorScheme().name == "Dark"
