"""Lines of a text dump between two lines of its article: the item of a list that was missed, and a heading that is the
name of a section of sites, too: "Design", "History".
"""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import TAGS, Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.signs.phrases import START, WHOLE, says
from cleaner.labels.signs.signs import COPIES, SIZE
from cleaner.languages.lazy import lazy

NEARLY, ITEM, LONGEST = 0.4, 100, 400
PARAGRAPH = 50  # characters of a paragraph below a heading
LIKELY, LIKELY_TOLD = 0.3, 0.1  # opinions on a heading between two paragraphs, and on one of which more is known
WORDS, TOLD = 3, 45  # words and characters of one that tells something
TITLE = 15  # characters of a headline behind "Read also:"
LINKS = 3  # headlines below "Read also"
_QUOTES = lazy(r":\s['\"‘’“”„«‹「]")  # as headlines of other articles do: "Calder: ‘We sail’"


def gaps(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the blocks that are nearly as surely the article's as the short ones before and after each, say nothing
    else and stand on the page once; `known` ones stay what they are.
    """
    sizes, copies = evidence.found.table.column(SIZE), evidence.found.table.column(COPIES)
    items = [
        p >= THRESHOLD and size < ITEM and i not in known for i, (p, size) in enumerate(zip(inside, sizes, strict=True))
    ]
    between = (i for i in range(1, len(items) - 1) if items[i - 1] and items[i + 1] and i not in known)
    nearly = (i for i in between if NEARLY <= inside[i] < THRESHOLD and sizes[i] <= LONGEST and copies[i] <= 1)
    return [i for i in nearly if evidence.is_but(i, Label.OTHER)]


def named_as_sections(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks that are the name of a section and nothing else, no number ("3 min read") either, straight
    between a sentence of the article and a paragraph of it; `known` ones stay what they are.
    """
    blocks, hits = evidence.document.blocks, evidence.found.hits
    for i in range(1, len(inside) - 1):
        hit = hits[i].get(TAGS) if len(hits[i]) == 1 else None
        if hit is None or hit.strength != WHOLE or i in known or not inside[i - 1] >= THRESHOLD <= inside[i + 1]:
            continue
        parted = evidence.ends_sentence(i - 1) and evidence.ends_sentence(i + 1)
        if parted and len(blocks[i + 1].text) >= PARAGRAPH and not any(map(str.isdigit, blocks[i].text)):
            yield i


def headings_between(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the lines that may be a heading, quote nobody and are likely the article's, straight between two of its
    paragraphs, or below one and "Read also" with a headline, or a list of them; a line that is no name needs less. What
    text browsers drew there may be a picture's name, if it does not stand out to the left as their headings do.
    """
    blocks = evidence.document.blocks
    for i in (i for i, p in enumerate(inside) if LIKELY_TOLD <= p < THRESHOLD and 0 < i < len(inside) - 1):
        above = _line_above(evidence, i)
        told = above < i - 1 or (not evidence.is_drawn and _is_told(blocks[i].text))
        if (inside[i] < LIKELY and not told) or not _stands_out(evidence, i):
            continue
        parted = all(inside[k] >= THRESHOLD and len(blocks[k].text) >= PARAGRAPH for k in (above, i + 1))
        able = i not in known and evidence.may_head(i) and not _QUOTES.search(blocks[i].text)
        if parted and able and all(map(evidence.ends_sentence, (above, i + 1))):
            yield i


def _is_told(text: str) -> bool:
    """Whether a short line has several words, of which one begins small, and no colon: it is neither a name nor a
    section's, and other articles have longer headlines.
    """
    words = text.split()
    short = len(words) >= WORDS and len(text) <= TOLD and ":" not in text
    return short and any(word[0].islower() for word in words)


def _line_above(evidence: Evidence, i: int) -> int:
    """The line above one; where that is "Read also:" and a headline, or the last headline below a title like that, the
    line above these.
    """
    if i > 1 and _is_teaser(evidence, i - 1):
        return i - 2
    return next((title - 1 for title in range(i - 2, max(0, i - 2 - LINKS), -1) if _is_list(evidence, title, i)), i - 1)


def _is_list(evidence: Evidence, title: int, end: int) -> bool:
    """Whether a line is a title like "Read also", and those below it, down to a short one that is set apart from them
    by a blank line or, where a text browser drew them, further left, are headlines.
    """
    hit, blocks = evidence.found.hits[title].get(Label.RELATED), evidence.document.blocks
    if hit is None or hit.strength != WHOLE or len(blocks[end].text) > TOLD:
        return False
    links = range(title + 1, end)
    if any(says(evidence.found.hits[k]) or evidence.ends_sentence(k) for k in links):
        return False
    if evidence.is_drawn:
        return all(blocks[k].marks.indent > blocks[end].marks.indent for k in links)
    return blocks[end].marks.blanks > 0 and not any(blocks[k].marks.blanks for k in links[1:])


def _is_teaser(evidence: Evidence, i: int) -> bool:
    """Whether a line is "Read also:" and a headline: one more would begin so, too."""
    related = evidence.found.hits[i].get(Label.RELATED)
    if related is None or related.strength != START:
        return False
    return len(evidence.document.blocks[i].text) >= len(related.phrase) + TITLE


def _stands_out(evidence: Evidence, i: int) -> bool:
    """Whether a line is further left than the paragraph below it, where a text browser drew them."""
    blocks = evidence.document.blocks
    return not evidence.is_drawn or blocks[i].marks.indent < blocks[i + 1].marks.indent
