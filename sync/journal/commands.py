"""The command `tenday journal`: words in, words out, and the journal's courier between.

What is printed with --json is stable: docs/guide.md describes it.
"""

import sys
from argparse import Namespace
from collections.abc import Mapping

from core.changes import Changes
from core.command_line import print_json
from core.errors import Refused
from core.journal.choice import Done, Journal, Standing
from core.model import PlanId
from sync.journal.courier import JournalCourier


def journal(arguments: Namespace, courier: JournalCourier) -> int:
    """`tenday journal set|status|write|push|read|off`; 1 where something stopped it."""
    match arguments.what:
        case "set":
            _set_up(arguments, courier)
        case "status":
            _tell(courier.standing(), arguments.json)
        case "off":
            courier.off()
            _say(arguments.json, {"off": True}, "No journal is kept any more. Its files stay.")
        case "read":
            _read(courier.read(), arguments.json)
        case "push":
            return _done(courier.push(arguments.accept_rewritten), arguments.json)
        case _:
            return _done(courier.write(True if arguments.push else None), arguments.json)
    return 0


def keep_up(courier: JournalCourier) -> None:
    """Commit what an edit finished; no network is waited for, and no failure undoes the edit."""
    done = courier.write(pushes=False)
    if done.trouble:
        print(f"The journal is not all written yet. {done.trouble}", file=sys.stderr)


def _set_up(arguments: Namespace, courier: JournalCourier) -> None:
    if arguments.place is None:
        raise Refused("Say where the journal is kept: a local clone's path, or a remote's address.")
    token = sys.stdin.read().strip() if arguments.token_stdin else ""
    asked = Journal(
        arguments.place, arguments.push, arguments.plans, arguments.name, arguments.email
    )
    kept = courier.set_up(asked, token)
    _say(arguments.json, _settings(kept), f"The journal is kept in {kept.place}.")


def _tell(standing: Standing | None, as_json: bool) -> None:
    if standing is None:
        _say(as_json, {"kept": False}, "No journal is kept. See: tenday journal set PATH_OR_URL")
        return
    told = {
        "kept": True,
        **_settings(standing.journal),
        "remote": standing.remote,
        "written": standing.written,
        "pending": standing.pending,
        "sent": standing.sent,
        "unsent": standing.unsent,
        "trouble": standing.trouble and str(standing.trouble),
        "rewritten": standing.rewritten,
    }
    lines = [
        f"The journal is kept in {standing.journal.place}.",
        f"Written: {standing.written}. To write: {standing.pending}.",
        f"Commits pushed: {standing.sent}. To push: {standing.unsent}.",
        *([f"What stopped it last: {standing.trouble}"] if standing.trouble else []),
    ]
    _say(as_json, told, "\n".join(lines))


def _done(done: Done, as_json: bool) -> int:
    told = {
        "written": list(done.titles),
        "sent": done.sent,
        "trouble": done.trouble and str(done.trouble),
        "rewritten": done.rewritten,
    }
    lines = [f"Written: {title}" for title in done.titles]
    lines += [f"Commits sent: {done.sent}"] if done.sent else []
    _say(as_json, told, "\n".join(lines) or "Nothing to write.")
    if done.trouble and not as_json:
        print(done.trouble, file=sys.stderr)
    return int(done.trouble is not None)


def _read(made: Mapping[PlanId, Changes], as_json: bool) -> None:
    notes = {
        plan: sorted({field.key for field in changes.fields}) for plan, changes in made.items()
    }
    count = sum(map(len, notes.values()))
    _say(as_json, {"notes": notes}, f"Notes taken from the journal: {count}")


def _settings(kept: Journal) -> dict[str, object]:
    return {"place": kept.place, "pushes": kept.pushes, "plans": kept.plans}


def _say(as_json: bool, told: Mapping[str, object], words: str) -> None:
    if as_json:
        print_json(told)
    else:
        print(words)
