# cython: boundscheck=False, wraparound=False
"""Why a block has its label, in words a reader accepts: the first sign in the label's list that the block has.
reasons.pxd gives the compiled form its types.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from math import inf

from cleaner.labels.label import PRINTED, Label
from cleaner.labels.signs.phrases import PLACES, Hit
from cleaner.labels.signs.signs import NAMES

# Words, and the signs that they tell: it is enough if one of these lies between its two numbers; none is always true.
_Row = tuple[str, tuple[tuple[str, float, float], ...]]
_Placed = tuple[str, tuple[tuple[int, float, float], ...]]  # the same with the signs' columns instead of their names

_ELEMENTS: dict[Label, tuple[tuple[str, str, int], ...]] = {
    Label.CAPTION: (("tag:figcaption", "stands in a figure's caption", 3), ("tag:figure", "stands in a figure", 4)),
    Label.NAVIGATION: (
        ("tag:nav", "stands in the navigation", 20),
        ("in:nav", "stands in an element named as a menu", 4),
        ("tag:footer", "stands in the page's footer", 12),
        ("tag:header", "stands in the page's header", 6),
    ),
    Label.COMMENTS: (("in:comment", "stands in an element named as comments", 9),),
    Label.RELATED: (("in:related", "stands in an element named as related", 5), ("tag:aside", "stands in an aside", 6)),
    Label.SUBSCRIBE: (
        ("in:subscribe", "stands in an element named as a subscription", 4),
        ("tag:form", "stands in a form", 6),
    ),
    Label.SHARE: (("in:share", "stands in an element named as sharing", 3),),
    Label.TAGS: (("in:tag", "stands in an element named as tags", 3),),
    Label.ADVERT: (("in:advert", "stands in an element named as advertising", 4),),
    Label.COOKIES: (("in:cookie", "stands in an element named as cookies", 8),),
    Label.AUTHOR_BIO: (
        ("in:bio", "stands in an element named as a biography", 4),
        ("in:author", "stands in an element named as the author", 3),
    ),
    Label.MEDIA: (("in:media", "stands in an element named as a player", 3),),
    Label.DONATE: (("in:donate", "stands in an element named as a donation", 5),),
    Label.LEGAL: (("in:legal", "stands in an element named as legal", 3),),
    Label.CREDIT: (("in:credit", "stands in an element named as a credit", 2),),
    Label.BYLINE: (("in:author", "stands in an element named as the author", 3),),
    Label.DATE: (("in:date", "stands in an element named as the date", 2),),
}

_SHAPES: dict[Label, tuple[_Row, ...]] = {
    Label.HEADLINE: (
        ("is the page's title", (("title_is", 0, inf),)),
        ("is a heading of the first rank", (("tag:h1", -inf, 2),)),
        ("stands above the article like a headline", ()),
    ),
    Label.BYLINE: (
        ("begins with a word like “by”", (("by", 0, inf),)),
        ("is a name beside the article's head", (("name_like", 0, inf),)),
        ("stands where the author is named", ()),
    ),
    Label.DATE: (
        ("is a date", (("month", 0, inf), ("numeric_date", 0, inf))),
        ("tells how long ago", (("relative", 0, inf),)),
        ("stands where the date is given", ()),
    ),
    Label.SUBHEADING: (
        ("is a heading inside the article", (("tag", 2, 10),)),
        ("is a short line between the article's paragraphs", ()),
    ),
    Label.STANDFIRST: (("sums the article up under the headline", ()),),
    Label.CAPTION: (
        ("stands right after a picture", (("picture", 0, inf),)),
        ("tells what a picture shows", ()),
    ),
    Label.CREDIT: (("names who took a picture", ()),),
    Label.NAVIGATION: (
        ("is one of a row of short lines", (("short_run", 3, inf),)),
        ("is mostly links", (("link_share", 0.5, inf),)),
        ("is a short line away from the article", ()),
    ),
    Label.RELATED: (
        ("is mostly a link to something else", (("link_share", 0.5, inf),)),
        ("speaks of other things than the article", (("topic", -0.5, 0.3),)),
        ("stands away from the article's run of paragraphs", ()),
    ),
    Label.COMMENTS: (
        ("stands below the heading of the comments", (("since:comments", -inf, 60),)),
        ("reads like a reader's comment", ()),
    ),
    Label.LEGAL: (
        ("carries a copyright sign", (("copyright", 0, inf),)),
        ("reads like terms", ()),
    ),
}
_BODY: tuple[_Row, ...] = (
    ("is a paragraph of sentences among others", (("is_prose", 0, inf),)),
    ("is an item of a list in the article", (("tag:li", -inf, 2), ("list_mark", 0, inf))),
    ("stands between the article's paragraphs", (("since_prose", -inf, 60), ("until_prose", -inf, 60))),
    ("reads like the article", ()),
)
_OTHER: tuple[_Row, ...] = (
    ("stands more than once on the page", (("copies", 1, inf),)),
    ("is one of a row of short lines", (("short_run", 3, inf),)),
    ("stands away from the article's run of paragraphs", (("since_prose", 2, inf),)),
    ("does not read like the article", ()),
)


def _rows_of(label: Label) -> tuple[_Placed, ...]:
    """All that can be said for a label, strongest first: the elements around a block, its form and place."""
    elements = tuple((words, ((name, -inf, reach + 1),)) for name, words, reach in _ELEMENTS.get(label, ()))
    shapes = _BODY if label is Label.BODY else _SHAPES.get(label, ())
    rows = (*elements, *shapes, *(() if label in PRINTED else _OTHER))
    return tuple(
        (words, tuple((NAMES.index(name), float(low), float(high)) for name, low, high in signs))
        for words, signs in rows
    )


_ROWS = {label: _rows_of(label) for label in Label}


def reason(label: Label, row: Sequence[float], hits: Mapping[Label, Hit]) -> str:
    """Return why a block with these signs has this label: the strongest of its reasons."""
    return _said(hits[label]) if label in hits else _first(row, _ROWS[label])


def reasons(label: Label, row: Sequence[float], hits: Mapping[Label, Hit]) -> Iterator[str]:
    """Yield why a block with these signs has this label, strongest first: a phrase, the elements around it, its form
    and place.
    """
    if label in hits:
        yield _said(hits[label])
    yield from (words for words, signs in _ROWS[label] if _has(row, signs))


def _said(hit: Hit) -> str:
    return f"{PLACES[hit.strength]} “{hit.phrase}”"


def _first(row: Sequence[float], rows: tuple[_Placed, ...]) -> str:
    """The first words of which a block has one of the signs; the last ones need none."""
    for words, signs in rows:
        if _has(row, signs):
            return words
    raise ValueError("no reason needs no sign")


def _has(row: Sequence[float], signs: tuple[tuple[int, float, float], ...]) -> bool:
    """Whether one of some signs of a block lies between its two numbers."""
    for at, low, high in signs:
        if low < row[at] < high:
            return True
    return not signs
