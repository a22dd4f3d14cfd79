"""A plan that comes back with everything: what is in its file, and where it is to go."""
