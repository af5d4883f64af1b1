"""The name of an account that stands alone as a byline, or beside a date: "crazy anas", "Kev", "Courier- 2031/2/3"."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.dates.undated import without_dates
from cleaner.article.names.alone import CAPITAL_WITHIN
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.seen import BARE, Seen
from cleaner.article.names.small_words import small_among
from cleaner.article.site import is_house, tight
from cleaner.labels.label import BYLINE, DATE, IN_BODY, Labelled
from cleaner.languages.lazy import lazy

_HANDLE = lazy(r"(?:@|u/)\w[\w.-]{1,30}(?=\s*(?:[|•·,]|\Z))")
_SHORTEST, _LONGEST, _WORDS = 3, 25, 2


def account_names(labelled: Sequence[Labelled], language: str, sites: frozenset[str] = frozenset()) -> list[Seen]:
    """Return the first one or two words that stand where an author does, and are no words of the page's text, or with
    which an account begins a byline: "@anaruiz • 7 min read", "u/anaruiz".
    """
    words = people_words(language)
    for at, item in enumerate(labelled):
        handle = _HANDLE.match(item.block.text) if item.label is BYLINE else None
        if handle and not is_house(handle[0].rpartition("/")[2], sites):
            return [Seen(BARE, (_of_handle(handle[0], labelled, words) or handle[0],), at)]
        name = _beside_date(item, language, sites) if item.label is DATE else _alone(labelled, at)
        if _is_account(name, words) and not _is_text(name, labelled):
            return [Seen(BARE, (name,), at)]
    return []


def with_whole_names(said: dict[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """Return the names that each origin claims; for an account, the name that another one claims and of which it is
    made: "Ana Ruiz" for "anaruiz".
    """
    whole = [name for names in said.values() for name in names if " " in name]
    return {
        origin: tuple(dict.fromkeys(name if " " in name else _whole(name, whole) for name in names))
        for origin, names in said.items()
    }


def _whole(account: str, names: Sequence[str]) -> str:
    """The name with whose first word an account begins and with whose last one it ends, or else the account."""
    bare = tight(account)
    for name in names:
        first, *_, last = map(tight, name.split())
        if (
            min(len(first), len(last)) >= _SHORTEST
            and bare.startswith(first)
            and bare.removeprefix(first).endswith(last)
        ):
            return name
    return account


def _of_handle(handle: str, labelled: Sequence[Labelled], words: PeopleWords) -> str:
    """The name of a person in a line of its own, of which a handle is made: "Ana Ruiz" of "@anaruiz"; "" if none is."""
    bare = tight(handle.lstrip("@").removeprefix("u/"))
    lines = (item.block.text for item in labelled if " " in item.block.text and len(item.block.text) <= 2 * _LONGEST)
    return next((text for text in lines if tight(text) == bare and words.begins_with_first_name(text)), "")


def _alone(labelled: Sequence[Labelled], at: int) -> str:
    """The words of a byline straight beside a date."""
    beside = (*labelled[max(0, at - 1) : at], *labelled[at + 1 : at + 3])
    dated = labelled[at].label is BYLINE and any(other.label is DATE for other in beside)
    return labelled[at].block.text if dated else ""


def _beside_date(item: Labelled, language: str, sites: frozenset[str]) -> str:
    """What a date's line says besides it, if that is the site's name, or begins small or has a capital within: before a
    date stand names of towns, too.
    """
    rest = without_dates(item.block.text, language)
    name = rest.strip(" |-–—·•,:/") if rest != item.block.text else ""
    return name if is_house(name, sites) or name[:1].islower() or CAPITAL_WITHIN.search(name) else ""


def _is_account(name: str, words: PeopleWords) -> bool:
    parts = name.casefold().split()
    formed = _SHORTEST <= len(name) <= _LONGEST and len(parts) <= _WORDS and "".join(parts).isalnum()
    formed = formed and (name[0].isupper() or name.islower() or len(parts) == 1)
    counted = any(map(str.isdigit, parts))  # "7 min"
    other = words.not_names(name) or not (words.never | words.things).isdisjoint(parts)
    return formed and not (name.isupper() or counted or other)


def _is_text(name: str, labelled: Sequence[Labelled]) -> bool:
    """Whether words of a name stand on the page in small letters; those that always do, in its text."""
    lines = labelled if name[0].isupper() else [item for item in labelled if item.label in IN_BODY]
    return bool(small_among(lines, name.casefold().split()))
