"""Tests of reviews in the window."""
