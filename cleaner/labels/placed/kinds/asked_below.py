"""Questions and their answers close below an article of a dump, under a heading that says so: all of them are the
article's, as they are where HTML tells that they stand in it.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.kinds.questions import ANSWER, FEW, LEAST, MARKS, MOST
from cleaner.labels.signs.phrases import bare, says

NEAR = 6  # lines from the article to the heading
TITLE = 100  # characters of the heading: "FAQs about the new ferry"
SIGN = 2  # characters of what opens an answer: "+", "K" of a font of signs


def asked_below(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings of questions close below a line of the article, the questions and the answers; `known` lines
    stay what they are.
    """
    titles = headings(evidence.document.language, "questions")
    starts, ends = tuple(f"{title} " for title in titles), tuple(f" {title}" for title in titles)
    last = -NEAR
    for i, p in enumerate(inside):
        if i - last < NEAR and i not in known and _is_title(evidence, i, starts, ends):
            asked = _asked(evidence, i + 1)
            yield from (j for j in (i, *asked) if asked and j not in known)
        if p >= THRESHOLD:
            last = i


def _is_title(evidence: Evidence, i: int, starts: tuple[str, ...], ends: tuple[str, ...]) -> bool:
    """Whether a line begins or ends as a heading of questions does, and ends no sentence."""
    text = evidence.document.blocks[i].text
    if not text or len(text) > TITLE or evidence.ends_sentence(i):
        return False
    words = bare(text.casefold())
    return f"{words} ".startswith(starts) or f" {words}".endswith(ends)


def _asked(evidence: Evidence, start: int) -> list[int]:
    """The questions from a line on and their answers, of the last one its first paragraph, without what opens an
    answer; none if they are few.
    """
    blocks, found, answers, end, asks = evidence.document.blocks, list[int](), 0, 0, False
    for i in range(start, len(blocks)):
        size = len(blocks[i].text)
        if size <= SIGN:
            continue
        if says(evidence.found.hits[i]) or not evidence.ends_sentence(i):
            break
        if blocks[i].text.endswith(MARKS) and LEAST <= size <= MOST:
            asks = True
        elif size < ANSWER or not (asks or answers):
            break
        found.append(i)
        if asks and not blocks[i].text.endswith(MARKS):
            answers, end, asks = answers + 1, len(found), False
    return found[:end] if answers >= FEW else []
