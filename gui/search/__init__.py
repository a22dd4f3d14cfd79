"""Searching notes, titles and topics of every plan, asked for as one types."""
