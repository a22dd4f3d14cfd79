"""Finding words in notes, titles and topics: what is asked for, and how what was found is shown.

It knows neither the library's tables nor the window.
"""
