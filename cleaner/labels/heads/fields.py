# cython: boundscheck=False, wraparound=False
"""Which blocks can be the headline, the byline, the date or a credit at all, by their form and what they say.
fields.pxd gives the compiled form its types.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.labels.label import IN_BODY, Label
from cleaner.labels.signs.phrases import START, Hit, says
from cleaner.labels.signs.signs import NAMES

_BY = NAMES.index("by")
_CAPITALISED = NAMES.index("capitalised")
_COMMON = NAMES.index("common")
_COPIES = NAMES.index("copies")
_ENDS = NAMES.index("ends")
_FROM_TITLE = NAMES.index("from_title")
_LINK_SHARE = NAMES.index("link_share")
_LONE = NAMES.index("lone")
_LONE_SIZE_GAP = NAMES.index("lone_size_gap")
_LONES = NAMES.index("lones")
_NAME_LIKE = NAMES.index("name_like")
_SENTENCES = NAMES.index("sentences")
_SIZE = NAMES.index("size")
_SPEAKS = NAMES.index("speaks")
_STARTS = NAMES.index("starts")
_TITLE_IS = NAMES.index("title_is")
_WORDS = NAMES.index("words")
_MONTH = NAMES.index("month")
_NUMERIC_DATE = NAMES.index("numeric_date")
_RELATIVE = NAMES.index("relative")
_TIME = NAMES.index("time")
_YEAR = NAMES.index("year")
_COPYRIGHT = NAMES.index("copyright")
_PICTURE = NAMES.index("picture")
_FIGURE = NAMES.index("tag:figure")
_FIELDS = frozenset(
    {Label.HEADLINE, Label.BYLINE, Label.DATE, Label.STANDFIRST, Label.SUBHEADING, Label.BODY, Label.OTHER}
)
_BARRED = (Label.HEADLINE, Label.BYLINE, Label.DATE, Label.CREDIT)
_BARS = tuple(frozenset(name for k, name in enumerate(_BARRED) if bars >> k & 1) for bars in range(1 << len(_BARRED)))
_FULL_STOP = 1
_UNCASED = 5
_NOTHING, _BRACKET = 0, 6
LISTED = r"\[ [^\[\]]{0,20}\d[^\[\]]{0,20} \] \w"  # an article in a list: "[ May 3, 2031 ] The mill closes"
TRAIL = (" » ", " › ", " > ", " / ", " → ")
_PARTING = "".join(mark.strip() for mark in TRAIL)
LONGEST, CLOSE = 18, 14
NAMED, SHORT = 0.6, 8  # share of capitalised words, and number of words, of a line of names
LEAST_INSIDE = 0.3
LONGER, FEW, SURE = 25, 6, 0.8
FEW_OF_YEAR = 5  # words of a date that is a year and no day
AT_PICTURE = 4  # elements up to a figure


def barred(row: Sequence[float], hits: Mapping[Label, Hit]) -> frozenset[Label]:
    """Return which of headline, byline, date and credit a block with these signs cannot be."""
    said = bool(hits) and _says(hits)
    bars = 1 * (said or not _headline(row)) + 2 * (said or not _byline(row)) + 4 * (not _date(row)) + 8 * _imprint(row)
    return _BARS[bars]


def _says(hits: Mapping[Label, Hit]) -> bool:
    """Whether the block says what it is, and that is no field."""
    return any(hit.strength >= START and label not in _FIELDS for label, hit in hits.items())


def headline_bonus(row: Sequence[float], above: int) -> float:
    """Return what else speaks for a headline that stands `above` blocks over the article's first: the page's title,
    the words of its prose, a place closely above it; a name alone is rather the site's or the author's.
    """
    title = 0.3 * (row[_TITLE_IS] > 0) + 0.2 * (row[_FROM_TITLE] == 0)
    place = 0.2 + 0.008 * above if 0 <= above <= CLOSE else -0.3 if above < 0 else -0.1
    return title + place - 0.2 * (row[_NAME_LIKE] > 0)


def sums_up(row: Sequence[float], hits: Mapping[Label, Hit], shares: Mapping[Label, float]) -> bool:
    """Return whether a block between the headline and the first paragraph reads like a standfirst."""
    if says(hits) or row[_LINK_SHARE] > 0.3 or row[_COPIES] > 1:
        return False
    reads = row[_WORDS] >= 8 and row[_SIZE] >= 45 and row[_COMMON] >= 0.1
    inside = sum(share for label, share in shares.items() if label in IN_BODY)
    return bool(reads) and inside >= LEAST_INSIDE


def is_trail(text: str) -> bool:
    """Return whether a line is the trail of sections to its page: "News » Coast » Ferries"."""
    if not _is_parted(text):
        return False
    for mark in TRAIL:  # noqa: SIM110 - Cython compiles no generator here
        if text.count(mark) > 1:
            return True
    return False


def _is_parted(text: str) -> bool:
    """Whether a line has any of TRAIL: few have, and to count each takes longer."""
    space, between = False, "\0"
    for character in text:
        if space and character == " " and between in _PARTING:
            return True
        space, between = between == " ", character
    return False


def links_away(row: Sequence[float], opinion: float) -> bool:
    """Return whether a line alone between two paragraphs quotes somebody ("Ana Ruiz: 'We will …'"), or is long for a
    subheading of this page and not surely the article's: such is the headline of another article.
    """
    unlike = row[_SPEAKS] or (opinion < SURE and row[_LONE_SIZE_GAP] >= LONGER)
    few = 1 <= row[_LONES] <= FEW
    return bool(row[_LONE] and few and unlike and row[_WORDS] >= 9 and int(row[_ENDS]) in (_NOTHING, _BRACKET))


def _headline(row: Sequence[float]) -> bool:
    return not by_names(row) and row[_WORDS] >= 2 and row[_ENDS] != _FULL_STOP and row[_SIZE] <= 300


def by_names(row: Sequence[float]) -> bool:
    """Return whether a block with these signs is a word like "by" and names."""
    return bool(row[_BY] and row[_CAPITALISED] >= NAMED and row[_WORDS] <= SHORT)


def _byline(row: Sequence[float]) -> bool:
    """A byline begins with a by-word, or most of its words are capitalised, or its script has no capitals."""
    names = row[_BY] or row[_CAPITALISED] >= 0.5 or row[_STARTS] == _UNCASED
    return bool(names) and row[_WORDS] <= LONGEST and row[_SENTENCES] <= 1


def _date(row: Sequence[float]) -> bool:
    if row[_WORDS] > LONGEST:
        return False
    dated = row[_MONTH] or row[_NUMERIC_DATE] or row[_RELATIVE] or row[_TIME]
    return bool(dated or (row[_YEAR] and row[_WORDS] <= FEW_OF_YEAR))


def _imprint(row: Sequence[float]) -> bool:
    """A copyright with its year is the page's, unless it stands with a picture."""
    return bool(row[_COPYRIGHT] and row[_YEAR]) and not row[_PICTURE] and row[_FIGURE] > AT_PICTURE
