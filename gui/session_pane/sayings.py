"""What the pane says of a session in words: where it belongs, what became of it, what is next."""

from whenever import Instant

from core.model import Session, SessionState, State
from gui import words
from gui.translation import translate


def where(state: State, session: Session) -> str:
    """Where the session belongs: "Day 4 · Databases · Session 3"."""
    day = state.days[session.day]
    place = [other.id for other in state.sessions_of(day.id)].index(session.id) + 1
    label = session.label or translate("SessionPaneSayings", "Session {place}").format(place=place)
    return " · ".join(part for part in (words.day_name(day), day.theme, label) if part)


def status(state: State, session: Session, now: Instant) -> tuple[str, str]:
    """What became of the session, empty where its chips say it all, and the colour to say it in."""
    span, record = state.span_of(session.id), state.records.get(session.id)
    if session.state is SessionState.DONE and record is not None:
        date = words.date_words(state.local(record.started).date())
        return translate("SessionPaneSayings", "Done {date} in {length}").format(
            date=date, length=words.duration(record.minutes)
        ), "muted"
    if session.state is SessionState.MISSED:
        return translate("SessionPaneSayings", "Missed; it still has to be done."), "missed"
    if session.state is SessionState.SKIPPED:
        return translate("SessionPaneSayings", "Skipped; it no longer counts."), "muted"
    if span is None:
        return translate(
            "SessionPaneSayings", "Drag it from the outline to a day, or choose a time."
        ), "muted"
    if span.start <= now < span.end:
        left = -(-int(span.end.timestamp() - now.timestamp()) // 60)
        return translate("SessionPaneSayings", "Now, {length} left").format(
            length=words.duration(left)
        ), "accent"
    return (
        (translate("SessionPaneSayings", "Optional: cut first when time is short."), "muted")
        if session.optional
        else ("", "text")
    )


def topics(session: Session) -> str:
    """What stands over the topics: "Topics · 3 of 5"."""
    head = translate("SessionPanePane", "Topics")
    if not session.ticked:
        return head
    done, total = words.number(session.ticked), words.number(len(session.topics))
    far = translate("SessionPaneSayings", "{done} of {total}").format(done=done, total=total)
    return f"{head} · {far}"
