"""The marks of all languages that end a sentence, that close what is quoted or bracketed in one, and that part a byline
or a date from what stands beside it.
"""

from __future__ import annotations

STOPS = ".!?…。！？।؟۔"
CLOSING = "\"'”“’‘»«›‹」』)]"  # German closes with “ and ‘, Danish with «
AFTER_STOP = CLOSING.replace("]", "\\]")  # in a pattern's brackets
EDGES = " |·•–—-,:"
