"""The focus timer in the window: started from a session, small and on top of everything, kept."""
