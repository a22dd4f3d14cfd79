"""The library: one SQLite file that holds every plan and loses no edit it called saved."""
