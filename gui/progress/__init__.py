"""The page that says how far the plan has come."""
