"""The closed list of what a block of a page can be."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from enum import StrEnum

from cleaner.blocks.block import Block
from cleaner.named_tuple import NamedTuple


class Label(StrEnum):
    """What a block is; the value is the name that margins, options and reports use."""

    HEADLINE = "headline"
    STANDFIRST = "standfirst"
    BYLINE = "byline"
    DATE = "date"
    BODY = "body"
    SUBHEADING = "subheading"
    CAPTION = "caption"
    CREDIT = "credit"
    SUBSCRIBE = "subscribe"
    DONATE = "donate"
    SHARE = "share"
    NAVIGATION = "navigation"
    RELATED = "related"
    MEDIA = "media"
    TAGS = "tags"
    AUTHOR_BIO = "author-bio"
    COMMENTS = "comments"
    ADVERT = "advert"
    COOKIES = "cookies"
    LEGAL = "legal"
    OTHER = "other"

    # Enum's own is a Python function, and labels are looked up thousands of times a page.
    __hash__ = str.__hash__


# Those that are asked for of each block: Python 3.11 takes thirty times as long to look a member up in its class.
AUTHOR_BIO, BYLINE, COMMENTS, CREDIT = Label.AUTHOR_BIO, Label.BYLINE, Label.COMMENTS, Label.CREDIT
DATE, HEADLINE, NAVIGATION = Label.DATE, Label.HEADLINE, Label.NAVIGATION
RELATED, TAGS = Label.RELATED, Label.TAGS
PRINTED = frozenset(
    {Label.HEADLINE, Label.STANDFIRST, Label.BYLINE, Label.DATE, Label.BODY, Label.SUBHEADING},
)
LABELLED_BY_HAND = "is labelled so by hand"  # why a block has the label that a person gave it
IN_BODY = frozenset({Label.STANDFIRST, Label.BODY, Label.SUBHEADING})


class Labelled(NamedTuple):
    """A block, its label, the sign that says so, how sure the labeller is (0 to 1) and the next best label."""

    block: Block
    label: Label
    because: str
    score: float = 1.0
    runner_up: Label = Label.OTHER


def top_of(labelled: Sequence[Labelled]) -> int:
    """Return where the headline of labelled blocks stands, 0 if there is none."""
    for at, item in enumerate(labelled):
        if item.label is HEADLINE:
            return at
    return 0


def headline_in(known: Mapping[int, Label]) -> int:
    """Return which of the blocks whose label is known is the headline, -1 if none is."""
    return next((i for i, label in known.items() if label is HEADLINE), -1)


def end_of(labelled: Sequence[Labelled]) -> int:
    """Return where the last of labelled blocks stands that is the article's text, their number if none is."""
    for at in range(len(labelled) - 1, -1, -1):
        if labelled[at].label in IN_BODY:
            return at
    return len(labelled)
