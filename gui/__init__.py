"""The window. It asks core for everything it shows and changes nothing but through the document."""
