"""The time grid: geometry, layout, gestures and painting, each apart from the others."""
