"""Pictures in notes: what they are called in a text, what one may be, and what it says of itself."""
