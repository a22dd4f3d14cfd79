"""Documents made from a state, for reading and printing."""
