"""Lines of a dump that say the headline once more between the article's paragraphs, as the name of a picture, and those
that say another article's headline three times: the name of its picture, a link around it and the headline itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.run import run_of

BEGIN, LONGEST = 12, 400  # characters of a headline that are found again, and of a line that says it three times
SEVERAL = 2  # lines that say the headline: a single one may be a heading
WORDS, MORE = 5, 3  # words of a headline that nobody says by chance, and characters that may stand behind it
_BROKEN_OFF = ("…", "...")


def retold(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the article's lines that say the headline or, three times, another one, and the teasers below these."""
    blocks, run, headline = evidence.document.blocks, run_of(inside, known), headline_in(known)
    title = blocks[headline].text if headline >= 0 else ""
    again = [i for i in run if i > headline and is_title(blocks[i].text, title)]
    yield from again if len(again) >= SEVERAL and evidence.is_drawn else ()
    for i in run:
        below = i > 0 and is_broken_off(blocks[i].text) and is_thrice(blocks[i - 1].text)
        if below or is_thrice(blocks[i].text):
            yield i


def is_title(text: str, title: str) -> bool:
    """Return whether a line is a headline of several words, and no more than a letter behind it."""
    return title.count(" ") >= WORDS - 1 and text.startswith(title) and len(text) <= len(title) + MORE


def is_thrice(text: str) -> bool:
    """Return whether a line says the same words three times, the third time perhaps not to their end."""
    if not 2 * BEGIN < len(text) <= LONGEST:
        return False
    again = text.find(f" {text[:BEGIN]}", BEGIN) + 1
    first, rest = text[:again], text[2 * again :].rstrip()
    return again > 0 and text.startswith(first, again) and len(rest) >= BEGIN and first.startswith(rest)


def is_broken_off(text: str) -> bool:
    """Return whether a line breaks off, or does so before the words of a link: "It opened on … Read more"."""
    return any(mark in text[-BEGIN * 2 :] for mark in _BROKEN_OFF)
