"""One suite for every backend: the calendar in memory and real servers behave alike."""
