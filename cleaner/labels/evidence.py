"""What the labels of a page are settled by."""

from __future__ import annotations

from array import array
from collections.abc import Sequence
from functools import cached_property

from cleaner.blocks.block import Container, Document
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.heads.drawn import is_drawn
from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.signs.phrases import END, says
from cleaner.labels.signs.shape import SENTENCE
from cleaner.labels.signs.signs import COPIES, ENDS, Signs
from cleaner.languages.letters import small_words
from cleaner.languages.words import folded
from cleaner.named_tuple import NamedTuple

NAMES = 4096  # of elements of which is remembered what they mean: a site's pages name theirs alike
HEADING, BEGIN = 80, 40  # characters at most, and of a paragraph's beginning
TIMED = 35  # characters of a sentence that ends with a time, at least
_CLOSED, _STOPS = ("“", "‘", "«", "」"), frozenset(".!?…。！？")


class _Evidence(NamedTuple):
    document: Document
    found: Signs
    shares: Sequence[array[float]]
    labels: Sequence[Label]


class Evidence(_Evidence):
    """A page, the signs of its blocks, and each block's shares of the labels, in their order."""

    @cached_property
    def is_drawn(self) -> bool:
        """Whether a text browser drew the page."""
        return is_drawn(self.document.blocks)

    @cached_property
    def elements(self) -> Sequence[Container]:
        """Each element of HTML around the blocks once."""
        from cleaner.labels.elements import elements

        return elements(self.document.blocks)

    @cached_property
    def names(self) -> frozenset[str]:
        """What the elements are named, each name once."""
        return frozenset(node.names for node in self.elements)

    @cached_property
    def tags(self) -> frozenset[str]:
        """The tags of the elements."""
        return frozenset(node.tag for node in self.elements)

    @cached_property
    def all_names(self) -> str:
        """What the elements are named, a line each, as `folded` writes it: most rules look for what none is named."""
        return folded("\n".join(self.names))

    @cached_property
    def items(self) -> Sequence[Sequence[int]]:
        """The items of each list of HTML, and the rows of each table."""
        from cleaner.labels.elements import items

        return items(self.document.blocks)

    def likeliest(self, i: int, *, inside: bool) -> Label:
        """Return the likeliest label of a block if it is the article's, or if it is none of it."""
        pairs = zip(self.labels, self.shares[i], strict=True)
        able = {label: share for label, share in pairs if (label in IN_BODY) == inside}
        return max(able, key=able.__getitem__)

    def is_plain(self, i: int) -> bool:
        """Return whether a block stands on the page once, says nothing of itself but perhaps a time at the end of a
        sentence ("We open at 16.00 uur."), and is no link.
        """
        hits, block = self.found.hits[i], self.document.blocks[i]
        timed = len(hits) == 1 and Label.DATE in hits and hits[Label.DATE].strength == END and len(block.text) >= TIMED
        return self.found.table[i][COPIES] <= 1 and (timed or not hits) and not is_linked(block)

    def ends_sentence(self, i: int) -> bool:
        """Return whether a block ends as a sentence does; German and Czech close quotations with what opens others."""
        text = self.document.blocks[i].text
        return self.found.table[i][ENDS] in SENTENCE or (text.endswith(_CLOSED) and text[-2:-1] in _STOPS)

    def say_same(self, i: int, j: int) -> bool:
        """Return whether two blocks have the same words, whatever their case and marks."""
        one, other = self.found.folded[i], self.found.folded[j]
        if one and other:
            return one == other
        texts = [self.document.blocks[k].text for k in (i, j)]
        one, other = (small_words(text[:BEGIN]) for text in texts)
        begins = one.startswith(other) or other.startswith(one)
        return begins and small_words(texts[0]) == small_words(texts[1])

    def may_be_heading(self, i: int) -> bool:
        """Return whether a block is a short line that begins with a capital, ends no sentence and says nothing."""
        return self.document.blocks[i].text[:1].isupper() and self.may_head(i)

    def may_head(self, i: int) -> bool:
        """Return whether a block may be a heading, or may in a script without capitals."""
        text = self.document.blocks[i].text
        begins = text[:1].isalpha() and not text[:1].islower()
        return begins and len(text) <= HEADING and self.is_plain(i) and not self.ends_sentence(i)

    def is_but(self, i: int, *labels: Label) -> bool:
        """Return whether a block, if it is none of the article's, says nothing and is likeliest one of some labels."""
        return not says(self.found.hits[i]) and self.likeliest(i, inside=False) in labels
