"""Why a block has its label, in words a reader accepts: the first sign in the label's list that the block has."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence

from cleaner.labels.label import PRINTED, Label
from cleaner.labels.phrases import PLACES, Hit
from cleaner.labels.signs import NAMES

_AT = {name: i for i, name in enumerate(NAMES)}

Test = Callable[[Callable[[str], float]], bool]
_Row = tuple[str, Test]


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
        ("is the page's title", lambda sign: sign("title_is") > 0),
        ("is a heading of the first rank", lambda sign: sign("tag:h1") <= 1),
        ("stands above the article like a headline", lambda sign: True),
    ),
    Label.BYLINE: (
        ("begins with a word like “by”", lambda sign: sign("by") > 0),
        ("is a name beside the article's head", lambda sign: sign("name_like") > 0),
        ("stands where the author is named", lambda sign: True),
    ),
    Label.DATE: (
        ("is a date", lambda sign: sign("month") > 0 or sign("numeric_date") > 0),
        ("tells how long ago", lambda sign: sign("relative") > 0),
        ("stands where the date is given", lambda sign: True),
    ),
    Label.SUBHEADING: (
        ("is a heading inside the article", lambda sign: 3 <= sign("tag") <= 9),
        ("is a short line between the article's paragraphs", lambda sign: True),
    ),
    Label.STANDFIRST: (("sums the article up under the headline", lambda sign: True),),
    Label.CAPTION: (
        ("stands right after a picture", lambda sign: sign("picture") > 0),
        ("tells what a picture shows", lambda sign: True),
    ),
    Label.CREDIT: (("names who took a picture", lambda sign: True),),
    Label.NAVIGATION: (
        ("is one of a row of short lines", lambda sign: sign("short_run") >= 4),
        ("is mostly links", lambda sign: sign("link_share") > 0.5),
        ("is a short line away from the article", lambda sign: True),
    ),
    Label.RELATED: (
        ("is mostly a link to something else", lambda sign: sign("link_share") > 0.5),
        ("speaks of other things than the article", lambda sign: 0 <= sign("topic") < 0.3),
        ("stands away from the article's run of paragraphs", lambda sign: True),
    ),
    Label.COMMENTS: (
        ("stands below the heading of the comments", lambda sign: sign("since:comments") < 60),
        ("reads like a reader's comment", lambda sign: True),
    ),
    Label.LEGAL: (
        ("carries a copyright sign", lambda sign: sign("copyright") > 0),
        ("reads like terms", lambda sign: True),
    ),
}
_BODY: tuple[_Row, ...] = (
    ("is a paragraph of sentences among others", lambda sign: sign("is_prose") > 0),
    ("is an item of a list in the article", lambda sign: sign("tag:li") <= 1 or sign("list_mark") > 0),
    ("stands between the article's paragraphs", lambda sign: sign("since_prose") < 60 or sign("until_prose") < 60),
    ("reads like the article", lambda sign: True),
)
_OTHER: tuple[_Row, ...] = (
    ("stands more than once on the page", lambda sign: sign("copies") > 1),
    ("is one of a row of short lines", lambda sign: sign("short_run") >= 4),
    ("stands away from the article's run of paragraphs", lambda sign: sign("since_prose") > 2),
    ("does not read like the article", lambda sign: True),
)


def reason(label: Label, row: Sequence[float], hits: Mapping[Label, Hit]) -> str:
    """Return why a block with these signs has this label: the strongest of its reasons."""
    return next(reasons(label, row, hits))


def reasons(label: Label, row: Sequence[float], hits: Mapping[Label, Hit]) -> Iterator[str]:
    """Yield why a block with these signs has this label, strongest first: a phrase, the elements around it, its form
    and place.
    """
    if label in hits:
        yield f"{PLACES[hits[label].strength]} “{hits[label].phrase}”"

    def sign(name: str) -> float:
        return row[_AT[name]]

    yield from (words for name, words, reach in _ELEMENTS.get(label, ()) if sign(name) <= reach)
    shapes = _BODY if label is Label.BODY else _SHAPES.get(label, ())
    others = () if label in PRINTED else _OTHER
    yield from (words for words, test in (*shapes, *others) if test(sign))
