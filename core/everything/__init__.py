"""A plan with everything that belongs to it: as one JSON document, and back into a library."""
