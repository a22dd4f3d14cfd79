"""Accounts on CalDAV servers (RFC 4791): Nextcloud, iCloud, Fastmail, Radicale and the others."""

from sync.caldav.account import calendars, connect, create
from sync.caldav.busy import busy, readable

__all__ = ["busy", "calendars", "connect", "create", "readable"]
