"""The marks of all languages that end a sentence, and that close what is quoted or bracketed in one."""

from __future__ import annotations

STOPS = ".!?…。！？।؟۔"
CLOSING = "\"'”“’‘»«›‹」』)]"  # German closes with “ and ‘, Danish with «
AFTER_STOP = CLOSING.replace("]", "\\]")  # in a pattern's brackets
