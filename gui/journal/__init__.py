"""The journal in the window: written as sessions end, and chosen in the settings."""
