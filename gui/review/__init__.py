"""Reviews in the window: asked for, how much and how long, and shown before they are added."""
