"""Our own charts: painted, read by keyboard and screen reader, each with its table."""
