"""What stands before the "by" of a byline without a seam: the rest of a picture's credit, or an agency."""

from __future__ import annotations

from cleaner.article.names.people_words import PeopleWords
from cleaner.languages.lazy import lazy

_CLOSED = lazy(r"[^()]{1,80}\)\s?(?=\S)")
_FIRST = lazy(r"([^\W\d_a-z]{2,8})\s?(?=[^\W\d_a-z][^\W\d_A-Z])")


def from_by(text: str, words: PeopleWords) -> str:
    """Return a byline without the credit whose bracket closes before its "by", "Orlo Pictures) By Ana Ruiz", and
    without the agency in capitals that begins it: "TPA By Ana Ruiz", "TPABy Ana Ruiz".
    """
    closed = _CLOSED.match(text)
    if closed and words.by.match(text, closed.end()):
        return text[closed.end() :]
    first = _FIRST.match(text)
    return text[first.end() :] if first and words.is_agency(first[1]) and words.by.match(text, first.end()) else text
