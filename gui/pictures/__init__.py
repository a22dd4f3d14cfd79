"""Pictures in notes: from the clipboard or a file into the library, and back to be shown."""
