"""Pictures in notes: what they are called in a text, and what one may be."""
