"""The journal: what a day's file says of the sessions that ended then; it knows no repository."""
