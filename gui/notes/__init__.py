"""Notes as they are written: an editor for Markdown, in the session's pane and in a window."""
