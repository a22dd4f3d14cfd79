"""The plan's Markdown as it is, edited beside everything else that shows the plan."""
