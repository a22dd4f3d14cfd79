"""The other words by which people look for a command or a setting: what they call it elsewhere.

Each is one text for the translators, who put in what people say in their language.
"""

from collections.abc import Iterator, Mapping

from gui.translation import translate


def synonyms() -> Mapping[str, str]:
    """Other words for the window's commands, by id."""
    return {
        **_of_the_journal(),
        **_of_exports(),
        "accounts": translate(
            "Synonyms", "accounts sync connect Nextcloud iCloud Google CalDAV phone mirror password"
        ),
        "sync": translate("Synonyms", "refresh update upload account calendars"),
        "plan_around": translate("Synonyms", "busy import ICS appointments account calendars"),
        "forget_busy": translate("Synonyms", "busy remove appointments calendars"),
        "hours": translate("Synonyms", "availability breaks days off capacity target date zone"),
        "settings": translate("Synonyms", "preferences options configure"),
        "answer": translate("Synonyms", "how did it go done missed banner notification"),
        "focus": translate("Synonyms", "Pomodoro start stopwatch work now countdown"),
        "look": translate("Synonyms", "view days second time zone week start"),
        "go_to_date": translate("Synonyms", "jump mini month calendar"),
        "catch_up": translate("Synonyms", "missed behind late overdue"),
        "replan": translate("Synonyms", "reschedule plan again move everything"),
        "plan_reviews": translate(
            "Synonyms", "repeat revise refresh spaced repetition confidence forget"
        ),
        "history": translate("Synonyms", "versions undo back changes"),
        "open_plan": translate("Synonyms", "import load Markdown file JSON bring back"),
        "plans": translate("Synonyms", "library switch projects list"),
        "new_plan": translate("Synonyms", "create template"),
        "plan_text": translate("Synonyms", "source Markdown editor"),
        "back_up": translate("Synonyms", "save copy archive"),
        "restore": translate("Synonyms", "recover copy archive"),
        "cheat_sheet": translate("Synonyms", "keys keyboard help hotkeys"),
        "dark": translate("Synonyms", "night colours mode theme"),
        "larger": translate("Synonyms", "zoom font scale bigger"),
        "smaller": translate("Synonyms", "zoom font scale"),
        "search": translate("Synonyms", "find notes topics words full text"),
        "outline": translate("Synonyms", "panel tree sessions left"),
        "side_pane": translate("Synonyms", "panel note right"),
        "quit": translate("Synonyms", "exit close leave"),
    }


def _of_the_journal() -> Mapping[str, str]:
    return {
        "journal_write": translate("Synonyms", "Git commit notes diary entry"),
        "journal_push": translate("Synonyms", "Git send upload remote"),
        "journal_read": translate("Synonyms", "Git pull fetch import notes second computer"),
        "journal_stop": translate("Synonyms", "Git cancel abort"),
        "journal_settings": translate("Synonyms", "Git repository clone remote token SSH"),
    }


def _of_exports() -> Mapping[str, str]:
    return {
        "export_calendar": translate("Synonyms", "ICS file subscribe share"),
        "export_report": translate("Synonyms", "print evidence summary"),
        "print_week": translate("Synonyms", "my week on a page PDF paper hang up"),
        "print_day": translate("Synonyms", "day sheet PDF paper pencil"),
        "export_markdown": translate("Synonyms", "save text file"),
        "export_everything": translate("Synonyms", "data download"),
    }


def of_settings() -> Iterator[tuple[str, str]]:
    """The window's settings by their names on the page, each with other words for it."""
    yield translate("WindowPart", "Theme"), translate("Synonyms", "dark light colours appearance")
    yield translate("WindowPart", "Text size"), translate("Synonyms", "font scale zoom bigger")
    yield (
        translate("WindowPart", "Weeks start on"),
        translate("Synonyms", "first day Monday"),
    )
    yield translate("WindowPart", "Week numbers"), translate("Synonyms", "ISO calendar week")
    yield (
        translate("WindowPart", "Usual length of a session"),
        translate("Synonyms", "default duration minutes hours"),
    )
    yield translate("WindowPart", "Clock"), translate("Synonyms", "12 24 hours AM PM time format")
    yield translate("WindowPart", "Second time zone"), translate("Synonyms", "world clock abroad")
    yield translate("FocusPart", "Rhythm"), translate("Synonyms", "Pomodoro focus timer breaks")
    yield (
        translate("FocusPart", "Before a session"),
        translate("Synonyms", "reminders notifications alarm"),
    )
    yield translate("FocusPart", "Quiet hours"), translate("Synonyms", "do not disturb reminders")
    notes = translate("Synonyms", "note template questions headings Markdown")
    yield translate("NotesPart", "Template of a session’s note"), notes
    yield translate("NotesPart", "Template of a day’s note"), notes
    yield translate("NotesPart", "Template of the plan’s note"), notes
    yield translate("WindowPart", "Language"), translate("Synonyms", "English German Hindi")
    yield translate("WindowPart", "Reading direction"), translate("Synonyms", "right to left RTL")
    yield translate("Category", "On the calendar"), translate("Synonyms", "shortcuts keys hotkeys")
    yield translate("Category", "In the outline"), translate("Synonyms", "shortcuts keys hotkeys")


def of_journal_settings() -> Iterator[tuple[str, str]]:
    """The journal's settings, in the same way."""
    yield translate("JournalPart", "Repository"), translate("Synonyms", "journal Git commit notes")


def of_plan_settings() -> Iterator[tuple[str, str]]:
    """The open plan's settings, in the same way."""
    yield (
        translate("PlanPart", "Dates"),
        translate("Synonyms", "first day target date exam deadline start end"),
    )
    yield (
        translate("PlanPart", "Study hours"),
        translate("Synonyms", "availability working hours weekdays breaks pauses capacity a day"),
    )
    yield translate("PlanPart", "Days off"), translate("Synonyms", "holidays free vacation weekend")
    yield (
        translate("PlanPart", "Leave alone what starts within"),
        translate("Synonyms", "freeze replan hours ahead fixed"),
    )
    yield translate("PlanPart", "Time zone"), translate("Synonyms", "clock city travel abroad")
