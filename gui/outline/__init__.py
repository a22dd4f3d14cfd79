"""The pane on the left: how the plan stands, whether it fits, and everything in it by day."""

from gui.outline.pane import Outline

__all__ = ["Outline"]
