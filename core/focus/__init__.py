"""The focus timer: what is being worked on now, since when, and for how much longer."""
