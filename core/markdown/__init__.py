"""Plans as Markdown text: reading them without loss, and writing edits back as small changes."""
