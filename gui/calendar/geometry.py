"""Time and pixels, one into the other. No Qt."""
