"""Accounts on CalDAV servers (RFC 4791): Nextcloud, iCloud, Fastmail, Radicale and the others."""

from sync.caldav.account import calendars, connect, create

__all__ = ["calendars", "connect", "create"]
