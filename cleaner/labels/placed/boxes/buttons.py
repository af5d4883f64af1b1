"""Paragraphs of HTML that are a button's words or a question that a site asks about its page, and nothing else."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping, Sequence

from cleaner.blocks.block import HEADINGS, Block
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import WHOLE, Hit

LEAST, LEAST_LAST = 3, 2  # words of one between paragraphs, and of one below the last
MANY, LONGEST = 4, 80  # copies of a link's words that are a button's, and characters of them
_MARKED = HEADINGS | {"tr", "td", "th", "li", "dt", "dd"}
_QUOTES = "\"'“”„«»‹›‘’‚「『"
_UNSPACED = "\u0e00"  # from Thai on, scripts that put no spaces between words are among those that follow
_ABOUT_TEXT = frozenset((Label.TAGS, Label.CAPTION, Label.CREDIT, Label.BYLINE, Label.DATE, Label.LEGAL))


def buttons(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return which of the article's blocks are such words: “Was this page helpful?”, “Download PDF”."""
    last, run = True, run_of(inside, known)
    gone = _repeated(evidence, run)
    for i in reversed(run):
        if _is_button(evidence, i, LEAST_LAST if last else LEAST):
            gone.append(i)
        else:
            last = False
    return gone


def _repeated(evidence: Evidence, run: Sequence[int]) -> list[int]:
    """The links that say the same below several of the things that an article tells of: "Check rates"."""
    blocks = evidence.document.blocks
    links = [i for i in run if blocks[i].marks.tag not in _MARKED and _is_link(blocks[i])]
    counts = Counter(blocks[i].text for i in links)
    return [i for i in links if counts[blocks[i].text] >= MANY]


def _is_link(block: Block) -> bool:
    """Whether a short block is a link and nothing else, and no item of a list and no cell."""
    size, own = len(block.text), block.marks.container
    held = own is not None and own.parent is not None and own.parent.tag in _MARKED
    return size <= LONGEST and not held and block.marks.link_chars >= size - block.text.count(" ") > 0


def _is_button(evidence: Evidence, i: int, least: int) -> bool:
    """Whether a paragraph is one phrase of so many words, or of twice as many letters where no spaces are written; a
    number or a colon makes it a row of a list or a heading, quotation marks what somebody said: "„Nein.“".
    """
    block = evidence.document.blocks[i]
    text, marked = block.text, block.marks.tag in _MARKED
    if marked or not _is_phrase(evidence.found.hits[i]) or any(map(str.isdigit, text)):
        return False
    if text[-1] in ":：" or text[0] in _QUOTES:
        return False
    unspaced = " " not in text and any(letter.isalpha() and letter >= _UNSPACED for letter in text)
    return len(text.split()) >= least or (unspaced and len(text) >= 2 * least)


def _is_phrase(hits: Mapping[Label, Hit]) -> bool:
    return any(hit.strength == WHOLE and label not in _ABOUT_TEXT for label, hit in hits.items())
