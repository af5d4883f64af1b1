"""Parts of pages, as people copy them: a dump cut to its article and a few lines around it."""

from __future__ import annotations

import re

from benchmarks.corpus import DUMPS, Row

LONG = 40  # characters of words, from which on a line that stands in the gold text is the article's
LEAST = 3


def part_of(row: Row, around: int) -> Row:
    """Return a page with only its dumps, cut to their articles and so many lines around; without those dumps in which
    fewer than three long lines of the article are found.
    """
    dumps = {kind: cut(row.texts[kind], row.gold.body or "", around) for kind in DUMPS if kind in row.texts}
    return row._replace(texts={kind: text for kind, text in dumps.items() if text})


def cut(text: str, body: str, around: int) -> str:
    """Return the lines of a dump from the first long line of the gold text to the last, with so many filled lines
    around; "" where fewer than three are found.
    """
    lines, gold = text.split("\n"), f" {_words(body)} "
    found = [i for i, line in enumerate(lines) if len(words := _words(line)) >= LONG and f" {words} " in gold]
    if len(found) < LEAST:
        return ""
    above = [i for i in range(found[0]) if lines[i].strip()][-around:] if around else []
    below = [i for i in range(found[-1] + 1, len(lines)) if lines[i].strip()][:around]
    return "\n".join(lines[(above or found)[0] : (below or found)[-1] + 1])


def _words(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.lower()))
