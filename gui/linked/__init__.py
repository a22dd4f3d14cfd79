"""The file that the open plan's text stays in: watched, written, and asked about where need be."""
