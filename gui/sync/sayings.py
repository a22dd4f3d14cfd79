"""How an account stands and what is asked, in the user's words; nothing here is a widget."""

from core.exchange import Asked, Exchange, Question, Standing
from gui import words
from gui.sentences import in_words
from gui.sync.syncing import Syncing
from gui.translation import translate


def standing_said(syncing: Syncing, standing: Standing, zone: str) -> str:
    """One sentence: under way, in trouble and what to do, or since when all is well."""
    name = standing.account.name
    if syncing.running == name:
        sent, of = syncing.progress
        if of:
            return translate("Sync", "Syncing: {sent} of {count} sent").format(
                sent=words.number(sent), count=words.number(of)
            )
        return translate("Sync", "Syncing…")
    if name in syncing.troubles:
        return in_words(syncing.troubles[name].why)
    if standing.synced is None:
        return translate("Sync", "Not synced yet")
    at = standing.synced.to_tz(zone)
    said = translate("Sync", "In step since {date}, {time}").format(
        date=words.date_words(at.date()), time=words.clock(standing.synced, zone)
    )
    if standing.watched:
        names = ", ".join(standing.watched)
        said += " · " + translate("Sync", "Busy times: {names}").format(names=names)
    return said


def all_said(syncing: Syncing, zone: str) -> str:
    """How every account stands, a line each, with what waits for the user."""
    lines = [
        f"{standing.account.name}: {standing_said(syncing, standing, zone)}"
        for standing in syncing.standings
    ]
    asked = len(syncing.questions) + len(syncing.arrivals)
    if asked:
        lines.append(translate("Sync", "To decide: {count}").format(count=words.number(asked)))
    return "\n".join(lines)


def part_name(part: str) -> str:
    """What can differ on its own, as the user calls it."""
    return {
        "start": translate("Sync", "start"),
        "minutes": translate("Sync", "length"),
        "title": translate("Sync", "title"),
        "note": translate("Sync", "note"),
        "state": translate("Sync", "state"),
    }.get(part, part)


def question_said(question: Question, zone: str) -> str:
    """What is to be decided, both values in it where there are two."""
    match question.asked:
        case Asked.BOTH_EDITED:
            return translate(
                "Sync", "The {part} was changed here and in {account}: {here} – {there}"
            ).format(
                part=part_name(question.part),
                account=question.account,
                here=value_said(question.part, question.here, zone),
                there=value_said(question.part, question.there, zone),
            )
        case Asked.DELETED_THERE:
            text = translate("Sync", "It was deleted in {account}. What became of it?")
        case Asked.EDITED_THERE:
            text = translate("Sync", "It was deleted here and changed in {account}.")
    return text.format(account=question.account)


def value_said(part: str, value: str, zone: str) -> str:
    """A part's value, as it is read."""
    from whenever import Instant

    if part == "start" and value:
        start = Instant.parse_iso(value)
        return f"{words.date_words(start.to_tz(zone).date())}, {words.clock(start, zone)}"
    if part == "minutes" and value:
        return words.duration(int(value))
    if part == "state":
        return {
            "planned": translate("Sync", "planned"),
            "done": translate("Sync", "done"),
            "missed": translate("Sync", "missed"),
            "skipped": translate("Sync", "skipped"),
        }.get(value, value)
    return f"“{value}”" if value else translate("Sync", "empty")


def answers(question: Question) -> list[tuple[str, str]]:
    """What may be chosen: the answer, and what its button says."""
    here = ("here", translate("Sync", "Keep mine"))
    there = ("there", translate("Sync", "Take theirs"))
    match question.asked:
        case Asked.BOTH_EDITED:
            return [here, there]
        case Asked.DELETED_THERE:
            return [
                ("missed", translate("Sync", "Missed")),
                ("skipped", translate("Sync", "Skipped")),
                ("put-back", translate("Sync", "Put it back")),
            ]
        case Asked.EDITED_THERE:
            return [
                ("put-back", translate("Sync", "Bring it back")),
                ("delete", translate("Sync", "Delete it there")),
            ]


def exchange_said(exchange: Exchange, zone: str) -> list[str]:
    """What one sync did, a line for each session."""
    at = exchange.at
    when = f"{words.date_words(at.to_tz(zone).date())}, {words.clock(at, zone)}"
    told = [
        (translate("Sync", "{title}: new in {account}"), exchange.made),
        (translate("Sync", "{title}: changed in {account}"), exchange.changed),
        (translate("Sync", "{title}: deleted in {account}"), exchange.deleted),
    ]
    lines = [
        text.format(title=title, account=exchange.account)
        for text, titles in told
        for title in titles
    ]
    for session, parts in exchange.taken.items():
        text = translate("Sync", "{title}: {parts} from {account}")
        named = ", ".join(map(part_name, parts))
        title = exchange.titles.get(session, "")
        lines.append(text.format(title=title, parts=named, account=exchange.account))
    return [f"{when}   {line}" for line in [*lines, *map(in_words, exchange.problems)]]
