"""The pane on the right: the chosen session, when it is, what it covers, what was learnt."""

from gui.session_pane.pane import SessionPane

__all__ = ["SessionPane"]
