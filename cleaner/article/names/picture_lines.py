"""Lines that look like a byline and belong to a picture: whom it shows, or who took it and for whom."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.article.names.people_words import PeopleWords
from cleaner.labels.label import Label, Labelled

# "Ana Ruiz/dpa", "Courier/Ana Ruiz": a person on one side, a house of one word on the other.
_MOST_WORDS = 4


def is_of_picture(labelled: Sequence[Labelled], at: int, words: PeopleWords) -> bool:
    """Return whether a bare name stands straight above a credit, or with the name of a house as credits do."""
    after = labelled[at + 1].label if at + 1 < len(labelled) else None
    return after is Label.CREDIT or _is_credit(labelled[at].block.text, words)


def _is_credit(text: str, words: PeopleWords) -> bool:
    """Whether two parts with a stroke between are a person and a house: an agency, or one word after the person; a line
    with numbers is dated, and none.
    """
    parts = text.split("/")
    if len(parts) != 2 or "|" in text or any(map(str.isdigit, text)):
        return False
    first, second = (len(part.split()) for part in parts)
    agency = any(words.is_agency(part.strip()) for part in parts)
    person = max(first, second)
    return min(first, second) == 1 < person <= _MOST_WORDS and (agency or second == 1)
