"""The command `tenday check`: what is read in a plan's file, for people or for programs."""

from pathlib import Path

from core.command_line import print_json
from core.markdown.check import check, refusal, report
from core.plan_file import NotAPlanFile, read_plan


def check_file(path: Path, as_json: bool) -> None:
    """Print what is read in the file, as JSON for programs.

    Raises NotAPlanFile where there is no plan in it, once programs were told why.
    """
    try:
        reading, _ = read_plan(path)
    except NotAPlanFile as refused:
        if as_json:
            print_json(refusal(refused.cause))
        raise
    if as_json:
        print_json(check(reading))
    else:
        print(report(reading))
