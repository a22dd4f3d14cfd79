"""A text beside what was understood of it, before anything comes of it."""
