"""Errors are split by blame: those here are the user's to mend, every other one is our bug."""

from core.saying import Said


class Refused(Exception):
    """Something the user can mend: `str()` says what is wrong and what to do about it, in English.

    Nothing has changed when it is raised. The command line prints it and exits with 1; the window
    says `said` in the user's language. Rooms raise subclasses of their own where a caller must tell
    them apart.
    """

    def __init__(self, template: str = "", /, **values: object) -> None:
        """A sentence; `values` stand in it by their names in braces."""
        super().__init__(Said(template, **values))

    @property
    def said(self) -> Said:
        """The sentence with what it is made of."""
        return self.args[0]
