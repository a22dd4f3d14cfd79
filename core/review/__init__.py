"""Reviews of what was learnt: which sessions deserve one, when, and as what edit of the plan."""
