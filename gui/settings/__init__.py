"""The settings: one page for everything that can be chosen, each choice holding at once."""
