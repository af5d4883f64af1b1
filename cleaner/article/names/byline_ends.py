"""Where the names in a byline end: before the site's name, and where other words are glued to a claimed name."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from cleaner.article.names.names import names
from cleaner.article.names.people_words import people_words
from cleaner.article.site import is_house
from cleaner.labels.label import BYLINE, Labelled

_MOST, _LEAST = 4, 2


def ended(
    labelled: Sequence[Labelled], known: Iterable[str], language: str, sites: frozenset[str]
) -> Sequence[Labelled]:
    """Return the blocks, bylines without the site's name after a name, and without what is glued to a known one."""
    full = [name for name in known if " " in name]
    return [_ended(item, full, language, sites) if item.label is BYLINE else item for item in labelled]


def _ended(item: Labelled, known: Sequence[str], language: str, sites: frozenset[str]) -> Labelled:
    text = _without_house(_before_glued(item.block.text, known), language, sites)
    return item if text == item.block.text else item._replace(block=item.block._replace(text=text))


def _before_glued(text: str, known: Sequence[str]) -> str:
    """The words up to the end of a known name to which the next word is glued, if that is no known name: "By Ana
    RuizIn Travel".
    """
    for name in known:
        end = text.find(name) + len(name)
        glued = name in text and name[-1].islower() and text[end : end + 1].isupper()
        if glued and not any(text.startswith(other, end) for other in known):
            return text[:end]
    return text


def _without_house(text: str, language: str, sites: frozenset[str]) -> str:
    """The words without the site's name after the name of a person, or before it: "Ana Ruiz VELDMARK TODAY"."""
    parts = text.split()
    for at in range(1, min(_MOST, len(parts) - 1)):
        rest = " ".join(parts[at:])
        told = is_house(" ".join(parts[:at]), sites) and people_words(language).begins_with_first_name(rest)
        if told and names(rest, language) == (rest,):
            return rest
    for at in range(max(_LEAST, len(parts) - _MOST), len(parts)):
        rest = " ".join(parts[:at])
        if is_house(" ".join(parts[at:]), sites) and any(" " in name for name in names(rest, language)):
            return rest
    return text
