"""What the journal's tests begin with: a remote, a clone, and settings of Git's of their own."""

import shutil
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from core.store.library import Library
from tests.states import NOW, sample_state
from tests.sync import keyrings
from tests.sync.repositories import (
    at_home,
    bare,
    clone,
    git,
    put,
)


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What most tests begin with, made once: a remote, the user's clone of it, a library."""
    folder = tmp_path_factory.mktemp("made")
    with pytest.MonkeyPatch.context() as patch:
        at_home(patch, folder)
        remote = bare(folder / "remote.git")
        work = clone(remote, folder / "work")
        put(work, "README.md", "mine\n", "Mine")
        git(work, "push", "--quiet", "origin", "main")
        git(work, "remote", "set-url", "origin", "../remote.git")
    with closing(Library.open(folder / "made.sqlite", NOW)) as library:
        library.add(sample_state(), b"# Plan\n", NOW)
    return folder


@pytest.fixture(autouse=True)
def home(monkeypatch: pytest.MonkeyPatch, made: Path, tmp_path: Path) -> Iterator[None]:
    at_home(monkeypatch, tmp_path)
    shutil.copy(made / "made.sqlite", tmp_path)
    with keyrings.in_memory():
        yield


@pytest.fixture
def remote(made: Path, tmp_path: Path) -> Path:
    """A repository to push to."""
    return Path(shutil.copytree(made / "remote.git", tmp_path / "remote.git"))


@pytest.fixture
def work(made: Path, remote: Path, tmp_path: Path) -> Path:
    """The user's clone of it, with a commit of theirs that is pushed."""
    return Path(shutil.copytree(made / "work", tmp_path / "work"))
