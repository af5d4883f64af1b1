"""The author's name in the link to all that somebody wrote: "View all posts by Ana Ruiz"."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.names.alone import is_known
from cleaner.article.names.names import names
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.seen import SAID, Seen
from cleaner.labels.label import Labelled

_LONGEST, _LEAST = 80, 3


def linked_names(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the only person whose other articles a page links to."""
    words = people_words(language)
    found: list[Seen] = []
    for at, item in enumerate(labelled):
        text = item.block.text
        match = words.more.match(text) if len(text) <= _LONGEST else None
        named = names(text[match.end() :].rstrip(" >›→»"), language) if match else ()
        if match and named and (_says_by(match[0], words) or all(is_known(name, words) for name in named)):
            found.append(Seen(SAID, named, at))
    return found[:1] if len({seen.names for seen in found}) == 1 else []


def _says_by(said: str, words: PeopleWords) -> bool:
    """Whether such words name what they lead to and end in "by": "More from" leads to whole sites, too."""
    parts = said.casefold().split()
    return len(parts) >= _LEAST and parts[-1] in words.preposition
