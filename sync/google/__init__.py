"""Calendars on Google's servers, through its own client (Calendar API v3).

One idea a file: signing in, how requests are sent and repeated, how an event is spelled there, and
the port to one calendar. Nothing here knows a plan. The user brings a client file of their own.
"""

from sync.google.backend import connect
from sync.google.busy import busy, readable
from sync.google.calendars import calendars, create
from sync.google.sign_in import sign_in, sign_in_again

__all__ = ["busy", "calendars", "connect", "create", "readable", "sign_in", "sign_in_again"]
