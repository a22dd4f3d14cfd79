"""Reads the command line, the clock and the paths, wires the rooms together, opens the window."""
