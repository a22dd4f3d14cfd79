"""The palette: everything the window can do and show, found by typing a few letters of it."""

from gui.palette.palette import Palette

__all__ = ["Palette"]
