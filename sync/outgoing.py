"""Makes the files that leave the house, each by the room that knows its format."""

from core.outgoing import Format, Outgoing
from core.report.make import Form


def make(form: Format, what: Outgoing) -> bytes:
    """The content of the file. The same input gives the same bytes."""
    match form:
        case Format.CALENDAR:
            from sync.ics_file import write_calendar

            return write_calendar(what.state, what.stamps)
        case Format.REPORT:
            return what.report(Form.PDF)
        case Format.MARKDOWN:
            from core.markdown.wording import bytes_of

            return bytes_of(what.state, what.source)
        case Format.EVERYTHING:
            from core.everything.writing import to_json

            return to_json(what.everything)
