"""Errors are split by blame: those here are the user's to mend, every other one is our bug."""


class Refused(Exception):
    """Something the user can mend: `str()` says what is wrong and what to do about it.

    Nothing has changed when it is raised. The command line prints it and exits with 1; the window
    shows it as it stands. Rooms raise subclasses of their own where a caller must tell them apart.
    """
