"""Carries between the library and its accounts: what the command line and the window ask of sync.

Each call opens the library for itself and may wait for a server, so the window makes it beside its
main thread. What it gives back are core's values.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from whenever import Instant

from core.changes import Changes
from core.errors import Refused
from core.exchange import Arrival, Exchange, NoSecret, Question, Round, Shift, Standing, Trouble
from core.mark import Account, Step
from core.model import Busy, BusyId, PlanId, SessionId
from core.saying import Quoted
from sync.accounts import FILE, Secrets, backend, kinds
from sync.answer import Answer, answered, questions
from sync.event import session_uid
from sync.kept_file import keep_file
from sync.ledger import LibraryLedger
from sync.mirror import Braked, Mirror, Outcome
from sync.service import Backend, Clash, Denied, Item, Service, SigningIn, Waits
from sync.waiting import Heed, nobody
from sync.watch import look, watching

if TYPE_CHECKING:
    from core.store.library import Library

Proceed = Callable[[int, int], object]
"""Is told before each request how many were sent of how many, and 0 of 0 again and again while a
server is waited for. What it raises, Stopped, ends the sync; all that was done by then stays.
"""

Took = Callable[[PlanId, Changes], object]
"""Is told each edit that came from the other side, as soon as it is written."""

CALENDAR_NAME = "Tenday"
"""What the calendar is called that an account makes for itself."""


@dataclass(frozen=True)
class Courier:
    """Between one library and its accounts. Every method raises Refused in the user's words.

    `heed` is called while a server is waited for, whatever it is asked; what it raises, Stopped,
    ends that.
    """

    open_library: "Callable[[], Library]"
    secrets: Secrets
    now: Callable[[], Instant]
    zone: Callable[[], str]
    backend: Callable[[str], Backend] = backend
    heed: Heed = nobody

    @classmethod
    def beside(
        cls, path: Path, now: Callable[[], Instant], zone: Callable[[], str], heed: Heed = nobody
    ) -> "Courier":
        """For the library at `path`, with the system's keyring."""
        from core.store.library import Library

        return cls(lambda: Library.open(path, now()), Secrets(), now, zone, heed=heed)

    # Accounts

    def kinds(self) -> list[str]:
        """The kinds of account that can be added."""
        return kinds()

    def accounts(self) -> list[Standing]:
        """Every account by name, with when it was last synced."""
        with closing(self.open_library()) as library:
            last, looks_into = library.mirrors.last_synced(), library.watched.calendars
            return [
                Standing(a, last.get(a.name), tuple(looks_into(a.name).values()))
                for a in library.mirrors.accounts()
            ]

    def calendars(self, kind: str, url: str, user: str, secret: str) -> dict[str, str]:
        """The calendars of the server at `url` that the plans could be mirrored in: url → name."""
        found = self.backend(kind).calendars(url.strip(), user.strip(), secret, self.heed)
        return {calendar.url: calendar.name for calendar in found}

    def create(self, kind: str, url: str, user: str, secret: str) -> str:
        """Make a calendar for the plans on that server; returns its address."""
        make = self.backend(kind).create
        return make(url.strip(), user.strip(), secret, CALENDAR_NAME, self.heed).url

    def sign_in(self, kind: str, client_file: Path, waits: Waits) -> str:
        """Wait until the user let Tenday in by a browser; returns the secret to keep."""
        return self._signing_in(kind).sign_in(client_file, waits)

    def sign_in_again(self, account: Account, waits: Waits, busy: bool = False) -> None:
        """The same for an account that is not let in any more. Raises NoSecret where its client
        is not known, either: then it needs the client file again.
        """
        secret = self.secrets.of(account)
        again = self._signing_in(account.kind).sign_in_again(secret, waits, busy)
        self.reconnect(account, again, for_now=self.secrets.is_held(account))

    def add(self, account: Account, secret: str, for_now: bool = False) -> None:
        """Take the account in. Raises NoKeyring where its secret can only be held `for_now`."""
        if account.kind == FILE and not Path(account.url).parent.is_dir():
            raise Refused(
                "There is no folder {folder}. Choose one.",
                folder=Quoted(str(Path(account.url).parent)),
            )
        self.reconnect(account, secret, for_now)
        with closing(self.open_library()) as library:
            library.mirrors.add(account)

    def reconnect(self, account: Account, secret: str, for_now: bool = False) -> None:
        """Take a new secret for the account; the next sync sends what was edited meanwhile."""
        if account.kind == FILE:
            return
        if for_now:
            self.secrets.hold(account, secret)
        else:
            self.secrets.keep(account, secret)

    def ring(self, name: str, minutes: int | None) -> None:
        """Have its events ring so many minutes before they start, from the next sync on.

        None is never. Alarms that were set on the phone stay as they are.
        """
        with closing(self.open_library()) as library:
            library.mirrors.ring(_named(library, name).name, minutes)

    def remove(self, name: str, with_events: bool) -> None:
        """Forget the account; its events stay where they are, unless they are to go, too."""
        with closing(self.open_library()) as library:
            account = _named(library, name)
            if with_events:
                self._delete_events(library, account)
            library.mirrors.remove(name)
            left = library.mirrors.accounts()
        if not any((other.user, other.url) == (account.user, account.url) for other in left):
            self.secrets.forget(account)

    def clear(self, plan: PlanId) -> None:
        """Delete the plan's events on every server; a calendar file loses them by itself.

        What was deleted before a server refuses is forgotten, so that the next sync makes it anew.
        """
        with closing(self.open_library()) as library:
            for account in library.mirrors.accounts():
                if account.kind != FILE:
                    self._clear(LibraryLedger(library, account, plan, self.now), account)

    # Busy times

    def readable(self, name: str) -> dict[str, str]:
        """The other calendars that the account could look into for busy times: url → name.

        Raises NotAllowed where the user has to sign in again for that.
        """
        with closing(self.open_library()) as library:
            account = _named(library, name)
        backend, secret = self.backend(account.kind), self.secrets.of(account)
        found = watching(backend, account).readable(account, secret, self.heed)
        return {calendar.url: calendar.name for calendar in found}

    def watched(self, name: str) -> dict[str, str]:
        """Those that it looks into: url → name."""
        with closing(self.open_library()) as library:
            return library.watched.calendars(_named(library, name).name)

    def watch(self, name: str, calendars: Mapping[str, str]) -> bool:
        """Look into these alone from now on; returns whether other hours are busy than before."""
        with closing(self.open_library()) as library:
            account = _named(library, name)
            library.watched.choose(name, calendars)
            return self._look(library, account, self.heed)

    def elsewhere(self, plan: PlanId) -> Mapping[BusyId, Busy]:
        """What stands in the plan's way, of other plans and of the accounts' busy times."""
        with closing(self.open_library()) as library:
            return library.elsewhere(plan)

    def _look(self, library: "Library", account: Account, heed: Heed) -> bool:
        secret = self.secrets.of(account) if library.watched.calendars(account.name) else ""
        zone, now = self.zone(), self.now()
        return look(library, account, self.backend(account.kind), secret, zone, now, heed)

    # Syncing

    def sync(
        self,
        name: str,
        *,
        dry_run: bool = False,
        accept_deletions: bool = False,
        proceed: Proceed = lambda _sent, _of: None,
        took: Took = lambda _plan, _edit: None,
    ) -> Round:
        """Bring every plan that is not put away to agree with the account.

        What stops it is told in the round, beside what was done until then.
        """
        with closing(self.open_library()) as library:
            account = _named(library, name)
            plans = [entry.id for entry in library.plans() if not entry.archived]
            ledgers = {p: LibraryLedger(library, account, p, self.now) for p in plans}
            exchanges: list[Exchange] = []
            trouble: Trouble | None = None
            steps = self._steps(account, ledgers, dry_run, accept_deletions, proceed, took)
            for plan, outcome, stopped in steps:
                told = _exchange(account, plan, outcome, self.now(), library)
                exchanges.append(told)
                if trouble is None or trouble.braked:
                    trouble = stopped or trouble
                if not dry_run:
                    library.mirrors.tell(told, whole=False)
            if trouble is None and exchanges and not dry_run:
                library.mirrors.tell(Exchange(account.name, exchanges[-1].plan, self.now()))
            walls = False
            if trouble is None and account.kind != FILE and not dry_run:
                try:
                    walls = self._look(library, account, partial(proceed, 0, 0))
                except Refused as why:
                    trouble = Trouble(why.said, isinstance(why, Denied))
            return Round(tuple(exchanges), trouble, walls)

    def history(self) -> list[Exchange]:
        """What the last syncs did, the latest first."""
        with closing(self.open_library()) as library:
            return library.mirrors.history()

    def questions(self) -> list[Question]:
        """Where an account and a plan stand apart until the user chooses."""
        with closing(self.open_library()) as library:
            plans = [entry.id for entry in library.plans() if not entry.archived]
            return [
                question
                for account in library.mirrors.accounts()
                if account.kind != FILE
                for plan in plans
                for question in questions(
                    LibraryLedger(library, account, plan, self.now).look(),
                    account,
                    self._reader(account).read,
                )
            ]

    def arrivals(self) -> list[Arrival]:
        """What a sync moved, in any plan, to where it goes against something."""
        from core.replan.arrivals import arrivals

        with closing(self.open_library()) as library:
            history = [exchange for exchange in library.mirrors.history() if exchange.moved]
            plans = {entry.id for entry in library.plans() if not entry.archived}
            return [
                arrival
                for plan in sorted({exchange.plan for exchange in history} & plans)
                for arrival in arrivals(library.load(plan), history, self.now())
            ]

    def settle(self, plan: PlanId, session: SessionId) -> None:
        """The session stays where it was moved to on the other side."""
        with closing(self.open_library()) as library:
            library.mirrors.settle(plan, session)

    def answer(self, question: Question, answer: str) -> Changes:
        """Settle the question; returns the edit of the plan, which is written already."""
        with closing(self.open_library()) as library:
            account = _named(library, question.account)
            ledger = LibraryLedger(library, account, question.plan, self.now)
            read = self._reader(account).read
            step = answered(ledger.look(), question, Answer(answer), read, self.now())
            ledger.record(step)
            return step.changes

    def _steps(
        self,
        account: Account,
        ledgers: dict[PlanId, LibraryLedger],
        dry_run: bool,
        accept_deletions: bool,
        proceed: Proceed,
        took: Took,
    ) -> Iterator[tuple[PlanId, Outcome, Trouble | None]]:
        """What became of each plan; nothing follows where the account itself is in trouble."""
        try:
            if account.kind == FILE:
                file, kept = Path(account.url), ledgers.values()
                outcomes = keep_file(file, kept, account.alarm, self.now(), dry_run)
                yield from ((p, done, None) for p, done in zip(ledgers, outcomes, strict=True))
                return
            service = self._connected(account, partial(proceed, 0, 0))
        except Refused as why:
            denied = isinstance(why, NoSecret)
            yield from ((plan, Outcome(), Trouble(why.said, denied)) for plan in ledgers)
            return
        for plan, ledger in ledgers.items():
            arrived = partial(took, plan)
            mirror = Mirror(service, ledger, dry_run, accept_deletions, proceed, arrived)
            trouble = _synced(mirror, self.now())
            yield plan, mirror.outcome, trouble
            if trouble is not None and not trouble.braked:
                return

    def _signing_in(self, kind: str) -> SigningIn:
        found = self.backend(kind)
        if not isinstance(found, SigningIn):
            raise Refused(
                "An account of the kind {kind} has a password. Give that.", kind=Quoted(kind)
            )
        return found

    def _connected(self, account: Account, heed: Heed) -> Service:
        secret = self.secrets.of(account)
        return self.backend(account.kind).connect(account, secret, self.zone(), heed)

    def _reader(self, account: Account) -> Service:
        return self.backend(account.kind).connect(account, "", self.zone())

    def _delete_events(self, library: "Library", account: Account) -> None:
        if account.kind == FILE:
            Path(account.url).unlink(missing_ok=True)
            return
        for entry in library.plans():
            self._clear(LibraryLedger(library, account, entry.id, self.now), account)

    def _clear(self, ledger: LibraryLedger, account: Account) -> None:
        """Delete the plan's events, and forget each once it is gone."""
        marks = ledger.look().memory.marks
        standing = {session: mark for session, mark in marks.items() if mark.body}
        service = self._connected(account, self.heed) if standing else None
        for session, mark in standing.items():
            assert service is not None
            _delete(service, Item(session_uid(session), mark.etag, mark.body))
            ledger.record(Step(marks={session: None}, intents={session: None}))


def _delete(service: Service, item: Item) -> None:
    try:
        service.delete(item)
    except Clash:
        for changed in service.fetch([item.uid]):
            service.delete(changed)


def _synced(mirror: Mirror, now: Instant) -> Trouble | None:
    """What stopped the sync, if anything did."""
    try:
        mirror.sync(now)
    except Refused as why:
        return Trouble(why.said, isinstance(why, Denied), isinstance(why, Braked))
    return None


def _named(library: "Library", name: str) -> Account:
    for account in library.mirrors.accounts():
        if account.name == name:
            return account
    raise Refused("There is no account {name}. See: tenday account list", name=Quoted(name))


def _exchange(
    account: Account, plan: PlanId, outcome: Outcome, now: Instant, library: "Library"
) -> Exchange:
    sessions = library.load(plan).sessions
    titles = {s: sessions[s].title for s in outcome.taken if s in sessions}
    return Exchange(
        account.name,
        plan,
        now,
        tuple(outcome.made),
        tuple(outcome.changed),
        tuple(outcome.deleted),
        {session: tuple(sorted(parts)) for session, parts in outcome.taken.items()},
        titles,
        tuple(outcome.problems),
        outcome.edit,
        dict(_moved(outcome.edit)),
    )


def _moved(edit: Changes) -> Iterator[tuple[SessionId, Shift]]:
    """Which sessions stood elsewhere before the edit."""
    for session in sorted(edit.sessions()):
        start, pinned = (edit.get("slots", session, name) for name in ("start", "pinned"))
        if start and isinstance(start.old, Instant) and isinstance(start.new, Instant):
            was_pinned = pinned.old if pinned else True
            yield session, Shift(start.old.format_iso(), was_pinned is True, start.new.format_iso())
