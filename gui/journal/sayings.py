"""How the journal stands, in the user's words; nothing here is a widget."""

from gui import words
from gui.journal.journaling import Journaling
from gui.translation import translate


def standing_said(journaling: Journaling) -> str:
    """What is under way, or else what stopped it and what waits, each on a line."""
    if journaling.is_running:
        done, of = journaling.progress
        if of and done == of:
            return translate("Journal", "Pushing the journal…")
        if of:
            said = translate("Journal", "Writing the journal: {done} of {count}")
            return said.format(done=words.number(done), count=words.number(of))
        return translate("Journal", "At work on the journal…")
    if journaling.standing is None:
        return journaling.trouble or translate("Journal", "No journal is kept.")
    lines = [line for line in (journaling.trouble, waits_said(journaling)) if line]
    return "\n".join(lines) or translate("Journal", "All of it is written.")


def waits_said(journaling: Journaling) -> str:
    """How much waits, and what for; empty where nothing does."""
    standing = journaling.standing
    if standing is None:
        return ""
    said: list[str] = []
    if standing.pending:
        entries = words.count(standing.pending, "entry", "entries")
        said.append(translate("Journal", "{entries} to write").format(entries=entries))
    if journaling.unsent:
        entries = words.count(journaling.unsent, "entry", "entries")
        waiting = (
            translate("Journal", "Waiting for the network: {entries}")
            if standing.journal.pushes
            else translate("Journal", "{entries} to push")
        )
        said.append(waiting.format(entries=entries))
    return " · ".join(said)
