"""The calendar that an account mirrors its plans in, made by Tenday itself.

The least access there is lets Tenday make and use calendars of its own, and see no list of others.
"""

from urllib.parse import quote, unquote

from core.errors import Refused
from core.saying import Quoted
from sync.google.client import DEFAULT_ROOT, Client
from sync.service import CalendarAddress
from sync.waiting import Heed, nobody

_PATH = "calendar/v3/calendars/"


def calendars(url: str, user: str, secret: str, heed: Heed = nobody) -> list[CalendarAddress]:
    """The calendar at `url`, if it is one; Tenday may not look for others."""
    if _PATH not in url:
        return []
    root, id_ = place(url)
    from googleapiclient.errors import HttpError  # pyright: ignore[reportMissingTypeStubs]

    client = Client(root, secret, heed)
    try:
        found = client.send(client.api.calendars().get(calendarId=id_))
    except HttpError as error:
        raise Refused("There is no such calendar at Google, or it is not Tenday's own.") from error
    return [CalendarAddress(str(found.get("summary", "")), url)]


def create(url: str, user: str, secret: str, name: str, heed: Heed = nobody) -> CalendarAddress:
    """Make a calendar; keep its address at once, since it cannot be looked up again."""
    from googleapiclient.errors import HttpError  # pyright: ignore[reportMissingTypeStubs]

    root = place(url)[0] if _PATH in url else (url.rstrip("/") + "/" if url else DEFAULT_ROOT)
    client = Client(root, secret, heed)
    try:
        made = client.send(client.api.calendars().insert(body={"summary": name}))
    except HttpError as error:
        raise Refused(
            "Google lets Tenday make no calendar. Connect again, and leave the box ticked that "
            "asks for calendars of its own."
        ) from error
    return CalendarAddress(name, f"{root}{_PATH}{quote(made['id'], safe='')}")


def place(url: str) -> tuple[str, str]:
    """The server's root and the calendar's id in a calendar's address. Raises Refused."""
    root, found, id_ = url.partition(_PATH)
    if not found or not id_.strip("/"):
        raise Refused(
            "{url} is no address of a calendar at Google. Add the account again.", url=Quoted(url)
        )
    return root, unquote(id_.strip("/"))
