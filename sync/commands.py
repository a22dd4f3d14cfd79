"""The command `tenday sync`: words in, words out, and the courier between.

What is printed with --json is stable: docs/guide.md describes it.
"""

import sys
from argparse import Namespace

from core.command_line import print_json
from core.errors import Refused
from core.exchange import Exchange, Round
from sync.account_commands import piped_secret, question_as_json, question_said
from sync.courier import Courier


def sync(arguments: Namespace, courier: Courier) -> int:
    """`tenday sync`; 1 where an account could not be synced to its end."""
    names = [standing.account.name for standing in courier.accounts()]
    if arguments.account:
        names = [arguments.account]
    if not names:
        raise Refused(
            "There is no account yet. Add one with: tenday account add caldav URL --user NAME"
        )
    if arguments.password_stdin:
        _hold(names, courier)
    rounds = {
        name: courier.sync(
            name, dry_run=arguments.dry_run, accept_deletions=arguments.accept_deletions
        )
        for name in names
    }
    if arguments.json:
        print_json(_as_json(rounds, courier))
    else:
        for name, done in rounds.items():
            _print_round(name, done)
        _print_questions(courier)
    return int(any(done.trouble for done in rounds.values()))


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
        if done.trouble.denied:
            print(f"To connect it again: tenday account reconnect {name}", file=sys.stderr)
    elif not any(done.exchanges):
        print(f"{name}: nothing to do")


def _hold(names: list[str], courier: Courier) -> None:
    """Take the password of the one account that is meant from a pipe, for this run."""
    accounts = [s.account for s in courier.accounts() if s.account.name in names]
    if len(accounts) != 1:
        raise Refused("Say whose password it is: --account NAME")
    courier.reconnect(accounts[0], piped_secret(), for_now=True)


def _print_questions(courier: Courier) -> None:
    for question in courier.questions():
        print(question_said(question))


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
        "questions": [question_as_json(question) for question in courier.questions()],
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
