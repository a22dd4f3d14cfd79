"""The command `tenday account`: adds, lists, changes and removes accounts, and settles questions.

What is printed with --json is stable: docs/guide.md describes it.
"""

import sys
import webbrowser
from argparse import Namespace
from collections.abc import Callable, Mapping
from pathlib import Path

from core.command_line import ALARMS, alarm, print_json
from core.errors import Refused
from core.exchange import NoKeyring, NotAllowed, Question
from core.mark import Account
from sync.accounts import FILE, GOOGLE, KEYRING_NAME
from sync.answer import ANSWERS
from sync.courier import CALENDAR_NAME, Courier
from sync.service import Waits


def account(arguments: Namespace, courier: Courier) -> None:
    """`tenday account add|list|busy|alarm|answer|reconnect|remove`."""
    match arguments.what:
        case "add":
            _add(arguments, courier)
        case "busy":
            _busy(arguments, courier)
        case "alarm":
            _ring(arguments, courier)
        case "answer":
            _answer(arguments, courier)
        case "reconnect":
            _reconnect(arguments, courier)
        case "remove":
            name = _given(arguments.kind, "the account's name")
            courier.remove(name, arguments.with_events)
            print(f"Removed “{name}”.")
        case _:
            _list(arguments, courier)


def _ring(arguments: Namespace, courier: Courier) -> None:
    name, told = _given(arguments.kind, "the account's name"), _given(arguments.url, "when to ring")
    try:
        minutes = alarm(told)
    except ValueError:
        known = ", ".join("never" if each is None else str(each) for each in ALARMS)
        raise Refused(f"Choose the minutes before a session from: {known}.") from None
    courier.ring(name, minutes)
    print(f"“{name}” rings {f'{minutes} min before' if minutes is not None else 'never'}.")


def _reconnect(arguments: Namespace, courier: Courier) -> None:
    """Take a new password, or sign in again."""
    name = _given(arguments.kind, "the account's name")
    for standing in courier.accounts():
        if standing.account.name == name:
            if standing.account.kind == GOOGLE:
                courier.sign_in_again(standing.account, _opening(arguments))
            elif standing.account.kind != FILE:
                secret = _asked_secret(standing.account.user, arguments)
                courier.reconnect(standing.account, secret, for_now=arguments.no_keyring)
            print(f"Connected “{name}” again.")
            return
    raise Refused(f"There is no account “{name}”. See: tenday account list")


def _answer(arguments: Namespace, courier: Courier) -> None:
    """Settle what is asked about a session; without one, say all that is asked."""
    asked = courier.questions()
    if not arguments.kind:
        if arguments.json:
            print_json([question_as_json(question) for question in asked])
        else:
            print("\n".join(map(question_said, asked)) or "Nothing is asked.")
        return
    answer = _given(arguments.url, "the answer")
    meant = [
        question
        for question in asked
        if question.session == arguments.kind
        and arguments.part in (None, question.part)
        and arguments.name in (None, question.account)
    ]
    if not meant:
        raise Refused("Nothing is asked about that session. See: tenday account answer")
    for question in meant:
        if answer not in [*ANSWERS[question.asked]]:
            raise Refused(f"Choose the answer from: {', '.join(ANSWERS[question.asked])}.")
    for question in meant:
        courier.answer(question, answer)
        part = f" ({question.part})" if question.part else ""
        print(f"{question.account}: {question.title}{part}: {answer}. The next sync sends it.")


def question_said(question: Question) -> str:
    """What is asked, and what to type to settle it."""
    values = f" ({question.part}: {question.here} / {question.there})" if question.part else ""
    part = f" --part {question.part}" if question.part else ""
    answers = "|".join(ANSWERS[question.asked])
    return (
        f"{question.account}: {question.title}: {question.asked}{values}\n"
        f"  tenday account answer {question.session} {answers}{part}"
    )


def question_as_json(question: Question) -> dict[str, object]:
    """The question as programs read it, with the answers that it takes."""
    return {
        "account": question.account,
        "plan": question.plan,
        "session": question.session,
        "title": question.title,
        "asked": question.asked.value,
        "part": question.part,
        "here": question.here,
        "there": question.there,
        "answers": [answer.value for answer in ANSWERS[question.asked]],
    }


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
        secret = _asked_secret(user, arguments)
        url = _calendar(courier, arguments, url, secret)
    added = Account(arguments.name or kind, kind, url, arguments.user or "", arguments.alarm)
    try:
        courier.add(added, secret, for_now=arguments.no_keyring)
    except NoKeyring as why:
        raise Refused(
            f"{why} Here: add it with --no-keyring, and pipe the password into each sync with "
            "tenday sync --password-stdin."
        ) from why
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


def _asked_secret(user: str, arguments: Namespace) -> str:
    if arguments.password_stdin or not sys.stdin.isatty():
        return piped_secret()
    from getpass import getpass

    kept = "not kept" if arguments.no_keyring else f"kept in the keyring as {KEYRING_NAME}"
    return _not_empty(getpass(f"App password of {user} ({kept}): "))


def piped_secret() -> str:
    """The password in the first line of a pipe. Raises Refused where there is none."""
    return _not_empty(sys.stdin.readline().rstrip("\n"))


def _not_empty(secret: str) -> str:
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
        print_json(
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
            ]
        )
        return
    for standing in standings:
        last = f"last synced {standing.synced}" if standing.synced else "never synced"
        print(f"{standing.account.name}  {standing.account.kind}  {standing.account.url}  {last}")
