"""What Tenday knows about plans, days and time. No Qt, no network, no clock of its own."""
