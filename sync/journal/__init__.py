"""The journal in Git: the user's own `git` on a local clone, or on a bare cache of a remote."""
