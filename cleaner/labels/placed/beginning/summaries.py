"""The heading of the summary or the introduction that a text dump's article begins with ("Key takeaways"): where it
stands, a caption may stand as well; and the points below it, which seem to be headlines of other articles.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import HEADING, Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.phrases import bare, says

LEADS = 2  # lines that sum the article up above a heading
FEWEST, POINT, WORDS = 2, 20, 4  # points of a summary, characters of one, and its words in small letters or numbers
APART = 4  # lines between points that are no sentences and the article: buttons, the time of a first entry


def summaries(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> Iterator[int]:
    """Yield the heading straight above the article's first line, if it stands below the headline, and a heading close
    to that line with several points of a summary below, with these.
    """
    headline = headline_in(known)
    lines = [i for i, p in enumerate(inside) if p >= THRESHOLD and i not in known]
    first = lines[0] if lines else 0
    above = first - 1
    if above > headline and above not in known and _is_heading(evidence, above):
        yield above
    able = (i for i in range(headline + 1, lines[LEADS] if len(lines) > LEADS else first) if i not in known)
    for heading in filter(lambda i: _is_heading(evidence, i), able):
        points = list(takewhile(lambda i: _is_missed(evidence, inside, i), range(heading + 1, len(inside))))
        below = next((i for i in lines if i > heading), 0)
        near = heading + len(points) >= below - 1 - APART or all(map(evidence.ends_sentence, points))
        if len(points) >= FEWEST and below and near:
            yield from (heading, *(i for i in points if i not in known))
            return


def _is_missed(evidence: Evidence, inside: Sequence[float], i: int) -> bool:
    return inside[i] < THRESHOLD and _is_point(evidence, i)


def _is_point(evidence: Evidence, i: int) -> bool:
    """Whether a line says nothing of itself and has several words that are no name's."""
    text = evidence.document.blocks[i].text
    return len(text) >= POINT and evidence.is_plain(i) and sum(not word[0].isupper() for word in text.split()) >= WORDS


def _is_heading(evidence: Evidence, i: int) -> bool:
    block = evidence.document.blocks[i]
    able = len(block.text) <= HEADING and not is_linked(block) and not says(evidence.found.hits[i])
    return able and bare(block.text.casefold()) in headings(evidence.document.language, "summary")
