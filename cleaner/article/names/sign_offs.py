"""Who is named where no byline is: an agency or initials alone below the text, "Posted by ana at 9:11", or an agency
between the headline and the text.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from cleaner.article.dates.undated import without_dates
from cleaner.article.names.agencies import is_office
from cleaner.article.names.people_words import people_words
from cleaner.article.names.picture_lines import is_of_picture
from cleaner.article.names.seen import BARE, SAID, Seen
from cleaner.article.names.small_words import small_among
from cleaner.labels.label import IN_BODY, Label, Labelled, top_of
from cleaner.languages.lazy import lazy

_SIGN = lazy(r"[a-zß-ÿ]{2,4}(?:/[a-zß-ÿ]{2,4}){0,2}")
_ENDS = frozenset("fin end ende fine etc ps nb slut kraj koniec top more back next".split())
_NO_OFFICE = ("admin", "press")  # an account that wrote nothing, and a kind of text: "Press release"
_PLAIN = frozenset({"", "p", "div", "em", "i", "span"})
_BRACKETED = lazy(r"\([^\W\d_]{2,12}\)")
_HEAD = frozenset((Label.HEADLINE, Label.DATE))
_ALONE = frozenset((Label.CREDIT, Label.CAPTION, Label.OTHER, Label.DATE))
_ABOVE, _BELOW, _LONGEST, _ENTRY = 4, 6, 25, 90


def sign_offs(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return who a line at the text's end, or below it, names: "(dpa)", "Source: Reuters", "Posted by ana on May 3"."""
    last = max((at for at, item in enumerate(labelled) if item.label in IN_BODY), default=-1)
    first = next((at for at, item in enumerate(labelled) if item.label in IN_BODY), last)
    lines = range(last, min(last + 1 + _BELOW, len(labelled))) if last > 0 else range(0)
    bracketed = [at for at in range(first + 1, len(labelled)) if _BRACKETED.fullmatch(labelled[at].block.text)]
    return next(_agencies(labelled, [*lines, *bracketed], language), None) or (
        _entered(labelled, last, language) or _initials(labelled, last, language)
    )


def agencies_above(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return an agency that stands alone straight below the headline, or beside the date there; no picture's."""
    top, words = top_of(labelled), people_words(language)
    first = next((at for at in range(top + 1, len(labelled)) if labelled[at].label in IN_BODY), top)
    lines = [
        at
        for at in range(top + 1, min(first, top + 1 + _ABOVE))
        if labelled[at - 1].label in _HEAD or labelled[at + 1].label is Label.DATE
    ]
    own = [at for at in lines if labelled[at].label in _ALONE and not is_of_picture(labelled, at, words)]
    return next(_agencies(labelled, own, language), [])


def desks_above(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return an office without a name of its own that stands alone below the headline, beside a date: "Staff"."""
    top, words = top_of(labelled), people_words(language)
    for at in range(top + 1, min(top + 1 + _ABOVE, len(labelled))):
        text, beside = labelled[at].block.text, (*labelled[at - 1 : at], *labelled[at + 1 : at + 2])
        small = "" if words.is_agency(text) else text.casefold()
        office = small in words.role_ends or (small in words.desks and not small.startswith(_NO_OFFICE))
        if office and any(item.label is Label.DATE for item in beside):
            return [Seen(BARE, (text,), at)]
    return []


def _agencies(labelled: Sequence[Labelled], lines: Sequence[int], language: str) -> Iterator[list[Seen]]:
    words = people_words(language)
    for at in lines:
        text = words.without_days(without_dates(labelled[at].block.text, language))
        name = words.source.sub("", text, count=1).strip(" ()[]/–—-.|,·•") if len(text) <= _LONGEST else ""
        known = words.is_agency(name) or is_office(name, words)
        if known and not labelled[at].block.marks.links:
            yield [Seen(BARE, (name,), at)]


def _initials(labelled: Sequence[Labelled], last: int, language: str) -> list[Seen]:
    """The small letters, no word of the page, that are the text's whole last line: "rdb"."""
    text = labelled[last].block.text.strip(" ()[]/–—-.") if last > 0 else ""
    words = people_words(language)
    other = text in _ENDS or text in words.common or words.not_names(text)
    able = _SIGN.fullmatch(text) and not other and labelled[last].block.marks.tag in _PLAIN
    again = able and small_among([*labelled[:last], *labelled[last + 1 :]], text.split("/"))
    return [Seen(BARE, (text,), last)] if able and not again else []


def _entered(labelled: Sequence[Labelled], last: int, language: str) -> list[Seen]:
    """The only one who entered the page, as a line below the text says."""
    entered = people_words(language).entered
    found = [
        Seen(SAID, (match["name"],), at)
        for at, item in enumerate(labelled)
        if at > last and len(item.block.text) <= _ENTRY and (match := entered.match(item.block.text))
    ]
    return found[:1] if len({seen.names for seen in found}) == 1 else []
