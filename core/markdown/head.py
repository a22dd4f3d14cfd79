"""The plan's own lines — title, target, goal, tips — changed where they stand, or added.

Works in place on the list of lines, each with its ending, so that all other places stay true.
"""

from difflib import SequenceMatcher

from core.markdown.reader import Reading
from core.markdown.rewrite import Rewording, heading_line, value_line
from core.markdown.source import ending
from core.model import Plan


class Head:
    """What the lines said of the plan, and what they should say."""

    def __init__(self, reading: Reading, plan: Plan, lines: list[str], newline: str) -> None:
        self.reading, self.plan = reading, plan
        self.lines, self.newline = lines, newline
        self._above: list[str] = []

    def rewrite(self) -> None:
        """Change title, target, goal and tips where they stand."""
        plan, at = self.plan, self.reading.lines
        if "title" in at:
            self._reword(at["title"] - 1, lambda line: heading_line(line, plan.title))
        for name, value in (("target", plan.target), ("goal", plan.goal)):
            if name in at and value:
                self._reword(at[name] - 1, lambda line, v=value: value_line(line, v))
            elif name in at:
                self.lines[at[name] - 1] = ""
        self._rewrite_tips()
        for name, value in (("target", plan.target), ("goal", plan.goal)):
            if name not in at and value:
                self._insert_meta(name, value)

    def _rewrite_tips(self) -> None:
        old, new = self.reading.plan.tips, self.plan.tips
        for tag, i1, i2, j1, j2 in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
            if tag == "equal":
                continue
            for number, value in zip(range(i1, i2), new[j1:j2], strict=False):
                at = self.reading.lines[f"tip {number + 1}"] - 1
                self._reword(at, lambda line, v=value: value_line(line, v))
            for number in range(i1 + (j2 - j1), i2):
                self.lines[self.reading.lines[f"tip {number + 1}"] - 1] = ""
            for value in new[j1 + (i2 - i1) : j2]:
                self._insert_tip(i2, value)

    def _insert_tip(self, after: int, value: str) -> None:
        line = value_line("**Tip**: x", value) + self.newline
        at = self.reading.lines.get(f"tip {after}", len(self.lines)) - 1
        self._append(at, self.newline + line if after == 0 else line)

    def _insert_meta(self, name: str, value: str) -> None:
        """Add the line below the one it follows by custom: title, target, goal."""
        lines = self.reading.lines
        line = value_line(f"**{name.capitalize()}**: x", value) + "  " + self.newline
        above = lines.get("target") if name == "goal" else None
        above = above or lines.get("title")
        if above is None:
            self._above.append(line)
        else:
            self._append(above - 1, line)

    def _append(self, at: int, text: str) -> None:
        line = self.lines[at]
        self.lines[at] = (line if ending(line) or not line else line + self.newline) + text

    def new_lines(self) -> list[str]:
        """What goes above everything: lines for a plan whose text has no title to put them below.

        A title is among them once it is another than the text says.
        """
        title, lines = self.plan.title, [*self._above]
        if "title" not in self.reading.lines and title != self.reading.plan.title:
            lines = [heading_line("# x", title) + self.newline, *lines]
        return [*lines, self.newline] if lines else []

    def _reword(self, at: int, change: Rewording) -> None:
        line = self.lines[at]
        tail = ending(line)
        self.lines[at] = change(line.removesuffix(tail)) + tail
