"""The plans of one library: choosing among them, new ones, their names and colours."""
