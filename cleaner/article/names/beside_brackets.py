"""Who took the pictures, as a bracket behind a name says: "Ana Ruiz (text) and Bo Lee (photos)"."""

from __future__ import annotations

import re
from functools import lru_cache

from cleaner.article.names.people_words import PeopleWords
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.words import words

_LONGEST = 60  # characters of a name
_CUT = lazy(r"[,;|/)]\s?")


def without_pictured(text: str, people: PeopleWords) -> str:
    """Return a byline without the names behind which a bracket says that they took the pictures."""
    for said in reversed(list(_pictures().finditer(text))):
        begin = max(0, said.start() - _LONGEST)
        before = text[begin : said.start()]
        cuts = [match.end() for match in (*people.joins.finditer(before), *_CUT.finditer(before))]
        if cuts:  # a name alone is the author's all the same
            text = f"{text[: begin + max(cuts)]}{text[said.end() :]}"
    return text


@lru_cache(1)
def _pictures() -> re.Pattern[str]:
    """What finds a bracket around a word for pictures, in any language."""
    return lazy(rf"\s?\((?:{any_of(words('every').people.get('pictured', ()))})\)", re.I)
