"""A plan whose Markdown stays in a file of the user's; both sides are kept the same."""
