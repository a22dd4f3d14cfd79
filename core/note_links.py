"""Links from a note to sessions: `[[Title]]`, or `[[Plan / Title]]` to one of another plan.

A title means the first session of the plan that is called so, whatever its case; a title of the
plan at hand goes before one of another's. Links follow their session when it is called otherwise.
"""

import re
from collections.abc import Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from core.model import Note, SessionId, State

LINK = re.compile(r"\[\[([^\[\]\n]+)\]\]")
BETWEEN = " / "
"""Stands between the titles of another plan and of its session."""

Key = TypeVar("Key")
Plan = TypeVar("Plan")


def sessions_by_title(state: State) -> Mapping[str, SessionId]:
    """The plan's sessions by their titles without case, the earliest in the plan of each."""
    titles: dict[str, SessionId] = {}
    for session in state.ordered_sessions():
        titles.setdefault(session.title.casefold(), session.id)
    return titles


def key_of(words: str) -> str:
    """What a link says, as titles are compared."""
    return words.strip().casefold()


def elsewhere(words: str, plans: Mapping[str, Plan]) -> tuple[Plan, str] | None:
    """The plan, of those by their titles without case, and the title that a link names there."""
    for slash in re.finditer(re.escape(BETWEEN), words):
        plan = plans.get(key_of(words[: slash.start()]))
        if plan is not None:
            return plan, words[slash.end() :].strip()
    return None


def is_linkable(title: str) -> bool:
    """Whether a title can stand in a link."""
    return not set(title) & set("[]\n") and bool(title.strip())


def following(before: State, after: State) -> State:
    """`after`, in whose notes the links to sessions that are called otherwise now follow them."""
    renamed = {
        old: after.sessions[id_].title
        for old, id_ in _renamed(before, after)
        if is_linkable(after.sessions[id_].title)
    }
    if not renamed:
        return after
    plan_note = Note(_followed(after.plan_note.text, renamed))
    return replace(
        after,
        notes=_all_followed(after.notes, renamed),
        day_notes=_all_followed(after.day_notes, renamed),
        plan_note=plan_note if plan_note != after.plan_note else after.plan_note,
    )


def _renamed(before: State, after: State) -> Iterator[tuple[str, SessionId]]:
    """What links said until now that meant a session with another title since."""
    if before.sessions is after.sessions:
        return
    changed = {
        id_
        for id_, row in after.sessions.items()
        if id_ in before.sessions and before.sessions[id_].title != row.title
    }
    if changed:
        yield from (pair for pair in sessions_by_title(before).items() if pair[1] in changed)


def _all_followed(notes: Mapping[Key, Note], renamed: Mapping[str, str]) -> Mapping[Key, Note]:
    texts = {key: _followed(note.text, renamed) for key, note in notes.items()}
    changed = {key: Note(text) for key, text in texts.items() if text != notes[key].text}
    return {**notes, **changed} if changed else notes


def _followed(text: str, renamed: Mapping[str, str]) -> str:
    if "[[" not in text:
        return text

    def led(found: re.Match[str]) -> str:
        title = renamed.get(key_of(found[1]))
        return found[0] if title is None else f"[[{title}]]"

    return LINK.sub(led, text)
