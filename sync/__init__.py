"""The other side: events in calendar files and on calendar servers. It knows core and no Qt."""
