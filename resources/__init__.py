"""Files that ship with Tenday: the sample plan, icons, fonts and the report's template."""
