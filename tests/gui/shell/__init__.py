"""The palette, the keys, the settings and the history round the plan."""
