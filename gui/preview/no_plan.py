"""Says of a text that holds no plan why not, at which line, and what would make it one."""

from PySide6.QtWidgets import QWidget

from core.markdown.source import NotAPlan
from gui.dialog import Dialog
from gui.lines import LinesLabel
from gui.preview.text import PlanText
from gui.sentences import in_words
from gui.theme import BODY, Theme
from gui.translation import translate


class NoPlanDialog(Dialog):
    """Shows the text and what is wrong with it; there is nothing to import."""

    def __init__(
        self,
        fault: NotAPlan,
        source: bytes,
        name: str,
        theme: Theme,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(
            theme,
            translate("Preview", "No study plan in {name}").format(name=name),
            translate("ImportDialog", "Plan it"),
            parent,
        )
        self.setMinimumWidth(theme.px(480))
        self.ok.setEnabled(False)
        self.cancel.setText(translate("Preview", "Close"))
        self.reason = LinesLabel(theme, BODY, "missed", most=6)
        self.reason.show_text(in_words(fault.reason))
        self.remedy = LinesLabel(theme, BODY, most=6)
        self.remedy.show_text(in_words(fault.remedy))
        self.body.addWidget(self.reason)
        self.body.addWidget(self.remedy)
        text = source.decode("utf-8", "replace")
        self.text = PlanText(theme, text)
        self.text.setMinimumHeight(theme.px(280))
        if text:
            self.body.addWidget(self.text, 1)
            self.resize(theme.px(640), theme.px(480))
        if text and fault.line is not None:
            self.text.show_problems({fault.line: in_words(fault.reason)})
            self.text.lead_to(fault.line)
            self.text.light(fault.line, fault.line)
        self.cancel.setFocus()
