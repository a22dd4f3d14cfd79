"""Where overlapping blocks stand beside each other. No Qt."""
