"""What stopped the journal last, kept beside its caches: true of this computer and place alone.

It is told by the status and after a restart, and goes with the next time that all is well.
"""

import json
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import cast

from core.errors import Refused
from core.files import write_atomically
from core.journal.choice import Done
from core.saying import Said, as_plain, of_plain

WRITING, PUSHING = "write", "push"


@dataclass(frozen=True)
class LastTrouble:
    """One place's file; a file that cannot be read tells of no trouble."""

    file: Path

    def told(self) -> tuple[Said | None, bool]:
        """The trouble, and whether it is that the remote was rewritten."""
        kept = self._kept()
        said = of_plain(kept.get("trouble"))
        return (said, kept.get("rewritten") is True) if isinstance(said, Said) else (None, False)

    def take(self, done: Done, step: str) -> Done:
        """Remember how a step went, and give that back; pushing well does not mend what is written
        badly, nor the other way round.
        """
        with suppress(OSError, Refused):  # a full disk may be the very trouble
            if done.trouble is not None:
                told = {"trouble": as_plain(done.trouble), "rewritten": done.rewritten}
                self.file.parent.mkdir(parents=True, exist_ok=True)
                write_atomically(self.file, json.dumps(told | {"step": step}).encode())
            elif self._kept().get("step") == step:
                self.file.unlink(missing_ok=True)
        return done

    def _kept(self) -> dict[str, object]:
        with suppress(OSError, ValueError):
            kept = json.loads(self.file.read_bytes())
            if isinstance(kept, dict):
                return cast("dict[str, object]", kept)
        return {}
