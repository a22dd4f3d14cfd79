"""The plan's Markdown as it is, edited beside everything else that shows the plan."""

from gui.source.pane import SourcePane

__all__ = ["SourcePane"]
