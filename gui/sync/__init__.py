"""Accounts in the window: how they stand, what they ask, and when they are synced."""
