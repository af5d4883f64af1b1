"""Lines of a text dump that read like the article and are none of it: what stands there more than once, what is written
under a picture, what says that it is an advertisement, and a short line at the end.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from cleaner.blocks.block import Block, Document
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.byline_candidates import by_words
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.read_also import leads_on
from cleaner.labels.placed.ends.bios import is_name
from cleaner.labels.placed.pictures.credits import captions_above, straight_above
from cleaner.labels.placed.repeated.copies import PARAGRAPH, copies
from cleaner.labels.placed.repeated.echoes import echoes
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import INSIDE, START, WHOLE, Hit
from cleaner.labels.signs.signs import ENDS, SIZE
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import runs_of_letters

LINE = 60  # characters of what is printed once
UNSURE = 0.6
CAPTION = 200
UNSURE_OF_WORDS = 0.9
LOOSE, LOOSE_SURE, MOST_LOOSE, FEW = 40, 0.66, 3, 4
LINKED, LINKED_SURE, HEADLINE = 160, 0.7, 60
COLON = 4  # characters behind such a phrase, or before it, among which the colon is
LETTERS = 3  # of a word that may be a name
_ITALIC = lazy(r"\s{0,9}(?:\*(?!\*)|_(?!_))\S")
_COUNTED = lazy(r"\d{1,3} of \d{1,3} \| \w")


def strays(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> list[int]:
    """Return the lines of a dump whose opinions say they are the article's and which are not; `known` ones stay."""
    document, hits, run = evidence.document, evidence.found.hits, run_of(inside, known)
    gone = {*_boxes(document, inside, run), *copies(document, run, LINE), *_lone_name(document, run)}
    gone |= {i for i in run if hits[i] and _says(hits[i], document.blocks[i].text, inside[i])}
    gone |= {i for i in run if _is_link(document.blocks[i], inside[i]) or leads_on(document.blocks[i], hits[i])}
    gone |= {i for i in run if _is_caption(evidence, i)}
    gone |= {
        *straight_above(evidence, inside, run, known),
        *captions_above(evidence, inside, run),
        *echoes(evidence, run),
    }
    rest = [i for i in run if i not in gone]
    return sorted(gone.union(_loose_end(evidence, inside, rest)))


def _boxes(document: Document, inside: Sequence[float], run: Sequence[int]) -> list[int]:
    """All copies of a paragraph that is not surely the article's; none where most paragraphs stand twice, for then the
    whole article does.
    """
    counts = Counter(block.text for block in document.blocks if len(block.text) >= PARAGRAPH)
    paragraphs = [i for i in run if counts[document.blocks[i].text]]
    twice = [i for i in paragraphs if counts[document.blocks[i].text] > 1]
    return [i for i in twice if inside[i] < UNSURE] if 2 * len(twice) < len(paragraphs) else []


def _says(hits: Mapping[Label, Hit], text: str, opinion: float) -> bool:
    """Whether a block says that it is a caption, a short one that it is an advertisement, or one as long as a headline
    that it is a link to another article: "Read more: …".
    """
    related = hits.get(Label.RELATED)
    caption, advert = (hits[label].strength if label in hits else 0 for label in (Label.CAPTION, Label.ADVERT))
    unsure, size = opinion < UNSURE_OF_WORDS, len(text)
    return (
        caption >= START
        or (caption >= INSIDE and unsure and size <= CAPTION)
        or (advert >= START and unsure and size <= LINE)
        or (_leads_to(related, text) and unsure and HEADLINE <= size <= LINKED)
    )


def _is_caption(evidence: Evidence, i: int) -> bool:
    """Whether a line is counted as pictures are, "2 of 4 | A boat", or stands straight below the words "Image caption,"
    or, in italics, below a picture.
    """
    above, hits = evidence.document.blocks[i - 1].text if i else "", evidence.found.hits[i - 1]
    said = above.endswith((",", ":")) and Label.CAPTION in hits and hits[Label.CAPTION].strength == WHOLE
    text = evidence.document.blocks[i].text
    below = said or (i > 0 and _is_written_below(*evidence.document.blocks[i - 1 : i + 1]))
    return (below and len(text) <= CAPTION) or _COUNTED.match(text) is not None


def _is_written_below(picture: Block, block: Block) -> bool:
    """Whether a line in italics stands below a picture in Markdown."""
    return picture.marks.picture and not picture.text and _ITALIC.match(block.raw) is not None


def _leads_to(related: Hit | None, text: str) -> bool:
    """Whether a line begins with a phrase like "Read also", and a colon ends that or follows it."""
    if related is None or related.strength != START:
        return False
    return ":" in text[len(related.phrase) - 1 : len(related.phrase) + COLON].replace("：", ":")


def _is_link(block: Block, opinion: float) -> bool:
    """Whether a line is a link and may be another article's headline, as lynx, elinks and Markdown tell; where a link
    ends, and so that a long line is nothing else, only Markdown does.
    """
    told, size = block.marks.link_chars > 0, len(block.text)
    sure = opinion >= LINKED_SURE and not (told and size >= HEADLINE)
    return not sure and (told or size < LINKED) and is_linked(block)


def _lone_name(document: Document, run: Sequence[int]) -> list[int]:
    """The only line of an article that is somebody's name: who is in the picture. Where there are more, they are the
    headings of a list of people; where a bracket says more of somebody, of a list of works. A name's words stand
    nowhere in small letters: "Don't Stop Now", "Martha Knows Best" are headings.
    """
    given = by_words(document.language).given
    names = [i for i in run if is_name(document.blocks[i].text, given)]
    text = document.blocks[names[0]].text if len(names) == 1 else "("
    return [] if "(" in text or _is_said(frozenset(runs_of_letters(text.casefold(), LETTERS)), document) else names


def _is_said(words: frozenset[str], document: Document) -> bool:
    """Whether one of some words stands in small letters somewhere on the page."""
    return any(not words.isdisjoint(runs_of_letters(block.text, LETTERS)) for block in document.blocks)


def _loose_end(evidence: Evidence, inside: Sequence[float], run: Sequence[int]) -> list[int]:
    """Short lines without a full stop that an article would end with: a tag, a link, the heading of what follows; none
    where they are many, which are a list.
    """
    loose: list[int] = []
    for i in reversed(run[FEW:]):
        row = evidence.found.table[i]
        item = evidence.document.blocks[i].marks.tag == "li"
        if row[SIZE] > LOOSE or inside[i] >= LOOSE_SURE or row[ENDS] or item:
            break
        loose.append(i)
    return loose if len(loose) <= MOST_LOOSE else []
