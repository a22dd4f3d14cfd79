"""Carries between the library and the journal: what the window and the command line ask of it.

Each call opens the library for itself and may wait for Git or a server, so the window makes it
beside its main thread. What it gives back are core's values.
"""

import re
from collections.abc import Callable, Mapping
from contextlib import closing, suppress
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from urllib.parse import urlsplit

from core.changes import Changes
from core.errors import Refused
from core.exchange import NoSecret
from core.journal.choice import Done, Journal, Proceed, Standing, Stopped
from core.journal.entry import is_days_file
from core.journal.reading import Notes, notes_in, with_notes
from core.mark import Account
from core.model import PlanId
from core.saying import Quoted
from core.store.reader import read_picture
from sync.accounts import Secrets
from sync.journal.cache import Cache, folder_of
from sync.journal.clone import Clone
from sync.journal.git import Access, Git
from sync.journal.last_trouble import PUSHING, WRITING, LastTrouble
from sync.journal.pictures import bring_pictures
from sync.journal.pushing import push, update
from sync.journal.repository import Repository, Signature, sent, unsent
from sync.journal.riding import Riding, language, riding, together
from sync.journal.trouble import Rewritten
from sync.journal.writing import Writing, waiting

if TYPE_CHECKING:
    from whenever import Instant

    from core.store.library import Library

KIND = "git"
"""Under which kind of account the keyring has the token."""

_SCHEMES = ("https", "http", "ssh", "git", "file")
_HERE = ("127.0.0.1", "::1", "localhost")


@dataclass(frozen=True)
class JournalCourier:
    """Between one library and its journal; `caches` is where bare repositories are kept.

    What the journal says of a plan's progress is in the language of `locale`; without one, in the
    one that was used last on this computer.

    Every method raises Refused in the user's words.
    """

    open_library: "Callable[[], Library]"
    secrets: Secrets
    now: "Callable[[], Instant]"
    caches: Path
    proceed: Proceed = lambda _done, _of: None
    locale: str = ""

    @classmethod
    def beside(
        cls,
        path: Path,
        now: "Callable[[], Instant]",
        proceed: Proceed = lambda _done, _of: None,
        locale: str = "",
    ) -> "JournalCourier":
        """For the library at `path`, with the system's keyring and the caches beside the file."""
        from core.store.library import Library

        caches = path.with_name("journal")
        return cls(lambda: Library.open(path, now()), Secrets(), now, caches, proceed, locale)

    def chosen(self) -> Journal | None:
        """Where the journal is kept; None where the user keeps none."""
        with closing(self.open_library()) as library:
            return library.journals.chosen()

    def set_up(self, journal: Journal, token: str = "", for_now: bool = False) -> Journal:
        """Keep the journal there from now on; returns it with its place as it is remembered.

        Raises Nameless where nobody is known who commits, and NoKeyring where the token can only be
        held `for_now`.
        """
        place = journal.place.strip()
        journal = replace(journal, place=place if _is_address(place) else _absolute(place))
        repository = self._repository(journal)
        journal = replace(journal, pushes=journal.pushes or not repository.is_users)
        repository.signature.environment(repository.git)
        if token:
            self._keep(_address(repository), token.strip(), for_now)
        with closing(self.open_library()) as library:
            library.journals.choose(journal)
        return journal

    def off(self) -> None:
        """Keep no journal any more; what is written stays where it is."""
        with closing(self.open_library()) as library:
            journal = self._chosen(library)
            library.journals.choose(None)
        address = journal.place
        if not _is_address(address):
            with suppress(Refused):  # a clone that is away says no more where it was pushed to
                address = _address(self._repository(journal))
        self.secrets.forget(_account(address))

    def standing(self) -> Standing | None:
        """How the journal stands; None where the user keeps none."""
        with closing(self.open_library()) as library:
            journal = library.journals.chosen()
            if journal is None:
                return None
            pending = sum(len(entries) for _, entries in waiting(library))
            plans = [entry.id for entry in library.plans()]
            written = sum(len(library.journals.written(plan)) for plan in plans)
        trouble = self._last(journal).told()
        try:
            repository = self._repository(journal)
            waits, goes = unsent(repository), sent(repository)
            address, is_clone = _address(repository), repository.is_users
        except Refused as why:  # a clone that is away, or on no branch
            return Standing(journal, pending, 0, "", False, written, trouble=why.said)
        return Standing(
            journal, pending, len(waits), address, is_clone, written, len(goes), *trouble
        )

    def write(self, pushes: bool | None = None) -> Done:
        """Commit what is not in the journal as it is now, then push.

        What stops it is told beside what was done until then. The user's choice says whether to
        push, unless `pushes` does.
        """
        with closing(self.open_library()) as library:
            journal = self._chosen(library)
            run = self._writing(library, journal)
            try:
                run.run(self._at_hand(library, journal))
            except Stopped as why:
                return Done(tuple(run.titles), trouble=why.said)
            except Refused as why:
                return self._last(journal).take(Done(tuple(run.titles), trouble=why.said), WRITING)
        missing = together(run.missing) if run.missing else None
        done = self._last(journal).take(Done(tuple(run.titles), trouble=missing), WRITING)
        if not (journal.pushes if pushes is None else pushes):
            return done
        pushed = self.push()
        return replace(pushed, titles=done.titles, trouble=pushed.trouble or missing)

    def push(self, accept_rewritten: bool = False) -> Done:
        """Send on what is committed."""
        with closing(self.open_library()) as library:
            journal = self._chosen(library)
        try:
            repository = self._repository(journal)
            done = Done(sent=push(repository, self._let_in(repository), accept_rewritten))
        except Stopped as why:
            return Done(trouble=why.said)
        except Refused as why:
            done = Done(trouble=why.said, rewritten=isinstance(why, Rewritten))
        return self._last(journal).take(done, PUSHING)

    def found(self) -> Mapping[PlanId, Notes]:
        """The notes that stand in the journal now; without a clone it is brought up to date.

        The pictures that they name are in the library by then.
        """
        with closing(self.open_library()) as library:
            repository = self._repository(self._chosen(library))
        if not repository.is_users:
            update(repository, self._let_in(repository))
        paths = filter(is_days_file, repository.paths())
        days = {path: data for path in paths if (data := repository.read(path)) is not None}
        with closing(self.open_library()) as library:
            bring_pictures(days, repository, library)
        return notes_in(days.values())

    def read(self) -> dict[PlanId, Changes]:
        """Take those notes into the library's plans; returns the edit of each, already written."""
        found, made = self.found(), dict[PlanId, Changes]()
        with closing(self.open_library()) as library:
            for entry in library.plans():
                before = library.load(entry.id)
                changes = Changes.between(before, with_notes(before, found.get(entry.id, {})))
                if changes:
                    library.write(entry.id, changes, self.now())
                    made[entry.id] = changes
        return made

    def _writing(self, library: "Library", journal: Journal) -> Writing:
        picture = partial(read_picture, library.path)

        def ride(plan: PlanId) -> Riding:
            if not journal.plans:
                return Riding()
            locale = language(self.locale, self.caches / "locale")
            return riding(library, plan, self.now(), locale)

        return Writing(library, picture, ride, self.proceed)

    def _at_hand(self, library: "Library", journal: Journal) -> Repository:
        """The repository. Of one that is made anew nothing counts as written."""
        had_cache = Cache.exists(journal.place, self.caches)
        repository = self._repository(journal)
        if not repository.is_users and not had_cache:
            library.journals.forget()
        return repository

    def _chosen(self, library: "Library") -> Journal:
        journal = library.journals.chosen()
        if journal is None:
            raise Refused("No journal is kept yet. Name its repository first.")
        return journal

    def _repository(self, journal: Journal) -> "Clone | Cache":
        signature = Signature(journal.name, journal.email)
        if _is_address(journal.place):
            _refuse_unsafe(journal.place)
        elif not Cache.exists(journal.place, self.caches):
            git = Git.at(Path(journal.place), self._heed)
            if git.found("rev-parse", "--is-bare-repository") != "true":
                return Clone.at(git, signature)
        return Cache.of(journal.place, self.caches, signature, self._heed)

    def _heed(self) -> None:
        """Let whoever waits end it while git runs."""
        self.proceed(0, 0)

    def _last(self, journal: Journal) -> LastTrouble:
        return LastTrouble(folder_of(journal.place, self.caches).with_suffix(".trouble"))

    def _let_in(self, repository: Repository) -> Git:
        address = _address(repository)
        token = ""
        if urlsplit(address).scheme in ("https", "http"):
            try:
                token = self.secrets.of(_account(address))
            except NoSecret:
                token = ""  # the user's own credential helper may know one
        if token:
            _refuse_unsafe(address, with_token=True)
        return repository.git.over_ssh().given(**Access(address, token).environment)

    def _keep(self, address: str, token: str, for_now: bool) -> None:
        if urlsplit(address).scheme not in ("https", "http"):
            raise Refused("A token is for a remote at an https:// address. Others need none.")
        _refuse_unsafe(address, with_token=True)
        if for_now:
            self.secrets.hold(_account(address), token)
        else:
            self.secrets.keep(_account(address), token)


def _address(repository: Repository) -> str:
    """Where the repository is pushed to, empty for nowhere."""
    branch = repository.branch()
    return (
        "" if branch is None else repository.git.text("remote", "get-url", "--push", branch.remote)
    )


def _account(address: str) -> Account:
    return Account("journal", KIND, address, urlsplit(address).username or "")


def _is_address(place: str) -> bool:
    """Whether it is no path: `scheme://…` or `user@host:path`."""
    return "://" in place or re.match(r"[\w.-]+@[\w.-]+:", place) is not None


def _absolute(place: str) -> str:
    return str(Path(place).expanduser().resolve())


def _refuse_unsafe(address: str, with_token: bool = False) -> None:
    """Refuse an address that git would not take as one, or that would show a secret."""
    parts = urlsplit(address)
    if "://" in address and parts.scheme not in _SCHEMES:
        raise Refused(
            "{address} is no address that a journal can be sent to. Give one that begins with "
            "https:// or ssh://.",
            address=Quoted(address),
        )
    if parts.password:
        raise Refused(
            "Leave the password out of the address, which others can see, and give it as a token."
        )
    if with_token and parts.scheme == "http" and parts.hostname not in _HERE:
        raise Refused(
            "Over http:// anybody on the way could read the token. Give an https:// address."
        )
