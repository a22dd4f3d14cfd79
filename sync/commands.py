"""The commands `tenday account` and `tenday sync`: words in, words out, and the courier between.

What is printed with --json is stable: docs/guide.md describes it.
"""

import json
import sys
import webbrowser
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from core.errors import Refused
from core.exchange import Exchange, NotAllowed, Round
from core.mark import Account
from sync.accounts import FILE, GOOGLE, KEYRING_NAME
from sync.courier import CALENDAR_NAME, Courier
from sync.service import Waits


def account(arguments: Namespace, courier: Courier) -> None:
    """`tenday account add|list|busy|remove`."""
    match arguments.what:
        case "add":
            _add(arguments, courier)
        case "busy":
            _busy(arguments, courier)
        case "remove":
            name = _given(arguments.kind, "the account's name")
            courier.remove(name, arguments.with_events)
            print(f"Removed “{name}”.")
        case _:
            _list(arguments, courier)


def sync(arguments: Namespace, courier: Courier) -> int:
    """`tenday sync`; 1 where an account could not be synced to its end."""
    names = [standing.account.name for standing in courier.accounts()]
    if arguments.account:
        names = [arguments.account]
    if not names:
        raise Refused(
            "There is no account yet. Add one with: tenday account add caldav URL --user NAME"
        )
    rounds = {
        name: courier.sync(
            name, dry_run=arguments.dry_run, accept_deletions=arguments.accept_deletions
        )
        for name in names
    }
    if arguments.json:
        print(json.dumps(_as_json(rounds, courier), indent=1, ensure_ascii=False))
    else:
        for name, done in rounds.items():
            _print_round(name, done)
        _print_questions(courier)
    return int(any(done.trouble for done in rounds.values()))


def _add(arguments: Namespace, courier: Courier) -> None:
    kind, secret = _given(arguments.kind, "the kind"), ""
    if kind not in courier.kinds():
        raise Refused(f"Choose the kind from: {', '.join(courier.kinds())}.")
    url = arguments.url or "" if kind == GOOGLE else _given(arguments.url, "its address")
    if kind == FILE:
        url = str(Path(url).absolute())
    elif kind == GOOGLE:
        secret = _signed_in(arguments, courier)
        url = _calendar(courier, arguments, url, secret)
    else:
        user = _given(arguments.user, "--user NAME")
        secret = _asked_secret(user)
        url = _calendar(courier, arguments, url, secret)
    added = Account(arguments.name or kind, kind, url, arguments.user or "", arguments.alarm)
    courier.add(added, secret)
    print(f"Added “{added.name}”: {url}")


def _signed_in(arguments: Namespace, courier: Courier) -> str:
    file = Path(_given(arguments.client_file, "--client-file FILE"))
    return courier.sign_in(GOOGLE, file, _opening(arguments))


def _opening(arguments: Namespace) -> Waits:
    def wait(address: str, _stop: Callable[[], None]) -> None:
        if arguments.no_browser or not webbrowser.open(address):
            print(f"Open this address: {address}")

    return wait


def _busy(arguments: Namespace, courier: Courier) -> None:
    """Show which calendars the account looks into for busy times, or choose them."""
    name = _given(arguments.kind, "the account's name")
    try:
        there = courier.readable(name)
    except NotAllowed as why:
        if arguments.look_into is None:
            raise
        print(why)
        (account,) = (s.account for s in courier.accounts() if s.account.name == name)
        courier.sign_in_again(account, _opening(arguments), busy=True)
        there = courier.readable(name)
    if arguments.look_into is not None:
        courier.watch(name, _chosen(arguments.look_into, there))
    chosen = courier.watched(name)
    for url, title in there.items():
        print(f"{'busy ' if url in chosen else '     '}{title}")


def _chosen(names: str, there: Mapping[str, str]) -> dict[str, str]:
    wanted = [name.strip() for name in names.split(",") if name.strip()]
    if missing := [name for name in wanted if name not in there.values()]:
        known = ", ".join(f"“{name}”" for name in there.values())
        raise Refused(f"There is no calendar “{missing[0]}” there. There are: {known or 'none'}.")
    return {url: name for url, name in there.items() if name in wanted}


def _calendar(courier: Courier, arguments: Namespace, url: str, secret: str) -> str:
    """The address of the calendar that is meant: by name, or one of Tenday's own."""
    found = courier.calendars(arguments.kind, url, arguments.user or "", secret)
    wanted = arguments.calendar or CALENDAR_NAME
    for address, name in found.items():
        if name == wanted or address.rstrip("/") == url.rstrip("/"):
            return address
    if arguments.calendar:
        names = ", ".join(f"“{name}”" for name in found.values())
        raise Refused(f"There is no calendar “{wanted}” there. There are: {names or 'none'}.")
    return courier.create(arguments.kind, url, arguments.user or "", secret)


def _asked_secret(user: str) -> str:
    if sys.stdin.isatty():
        from getpass import getpass

        secret = getpass(f"App password of {user} (kept in the keyring as {KEYRING_NAME}): ")
    else:
        secret = sys.stdin.readline().rstrip("\n")
    if not secret:
        raise Refused("No password was given. Type it, or pipe it in.")
    return secret


def _given(value: str | None, what: str) -> str:
    if not value:
        raise Refused(f"Say {what} as well. See: tenday account --help")
    return value


def _list(arguments: Namespace, courier: Courier) -> None:
    standings = courier.accounts()
    if arguments.json:
        print(
            json.dumps(
                [
                    {
                        "name": s.account.name,
                        "kind": s.account.kind,
                        "url": s.account.url,
                        "user": s.account.user,
                        "alarm": s.account.alarm,
                        "synced": s.synced.format_iso() if s.synced else None,
                    }
                    for s in standings
                ],
                indent=1,
                ensure_ascii=False,
            )
        )
        return
    for standing in standings:
        last = f"last synced {standing.synced}" if standing.synced else "never synced"
        print(f"{standing.account.name}  {standing.account.kind}  {standing.account.url}  {last}")


def _print_round(name: str, done: Round) -> None:
    for exchange in done.exchanges:
        for verb, titles in (
            ("made", exchange.made),
            ("changed", exchange.changed),
            ("deleted", exchange.deleted),
        ):
            for title in titles:
                print(f"{name}: {verb} {title}")
        for session, parts in exchange.taken.items():
            title = exchange.titles.get(session, session)
            print(f"{name}: took {', '.join(parts)} of {title}")
        for problem in exchange.problems:
            print(f"{name}: {problem}")
    if done.trouble:
        print(f"{name}: {done.trouble.why}", file=sys.stderr)
        if done.trouble.braked:
            print("To let them go: tenday sync --accept-deletions", file=sys.stderr)
    elif not any(done.exchanges):
        print(f"{name}: nothing to do")


def _print_questions(courier: Courier) -> None:
    for question in courier.questions():
        values = f" ({question.part}: {question.here} / {question.there})" if question.part else ""
        print(f"{question.account}: {question.title}: {question.asked}{values}")


def _as_json(rounds: dict[str, Round], courier: Courier) -> dict[str, object]:
    return {
        "accounts": [
            {
                "name": name,
                "plans": [_exchange_as_json(exchange) for exchange in done.exchanges],
                "trouble": done.trouble.why if done.trouble else None,
            }
            for name, done in rounds.items()
        ],
        "questions": [
            {
                "account": q.account,
                "plan": q.plan,
                "session": q.session,
                "title": q.title,
                "asked": q.asked.value,
                "part": q.part,
                "here": q.here,
                "there": q.there,
            }
            for q in courier.questions()
        ],
    }


def _exchange_as_json(exchange: Exchange) -> dict[str, object]:
    return {
        "plan": exchange.plan,
        "made": exchange.made,
        "changed": exchange.changed,
        "deleted": exchange.deleted,
        "taken": {session: list(parts) for session, parts in exchange.taken.items()},
        "problems": exchange.problems,
    }
