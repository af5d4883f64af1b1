"""The page's own words for when it was published."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from cleaner.article.dates.calendar_words import calendar_words
from cleaner.article.dates.moment import Moment, read_moment
from cleaner.article.dates.shown import unglued
from cleaner.blocks.language import spoken
from cleaner.languages.ago import ago
from cleaner.languages.lazy import any_of, lazy
from cleaner.languages.marks import EDGES
from cleaner.languages.words import folded

_MOST_LETTERS = 20
_NUMBERS = lazy(r"(?<!\d)\d{1,4}[./•-]\d{1,2}(?!\d)|\d[:.h]\d\d(?!\d)")
_OPENING = f"{EDGES}(["
_WORD = lazy(r"[^\W\d_]+")


def own_words(shown: Sequence[str], iso: str, language: str) -> str | None:
    """Return the first of the dates shown that says this moment, or else its day ("" if it is not known), else the
    first that says when at all; of a line that says other things only its date. None where no line says when: "Five
    trends of 2031".
    """
    # "11:30 am (": what was in the bracket is a block of its own.
    texts = [words for text in shown if (words := text.lstrip(EDGES).rstrip(_OPENING))]
    read = ((text, read_moment(unglued(text), language)) for text in texts if iso)
    same = [(text, moment) for text, moment in read if moment and moment.day == iso[:10]]
    # Today's date stands above the article, without a time.
    if same:
        text, moment = min(same, key=lambda each: each[1].iso != iso)
        return _date_alone(unglued(text), moment, language) or text
    return next((text for text in texts if _says_when(text, language)), None)


def _date_alone(text: str, moment: Moment, language: str) -> str:
    """The words of the date in a line that says much besides, "Ana Ruiz in Ferries 3 May 2031, 4 comments", or to which
    something else is glued, "Ferries3 May 20310"; else "".
    """
    before, after = _phrases(language).sub("", text[: moment.begin]), text[moment.end :]
    glued = before[-1:].isalpha() or after[:1].isdigit()
    rest = f"{before} | {_phrases(language).sub('', after)}"
    return text[moment.begin : moment.end].strip() if glued or sum(map(str.isalpha, rest)) > _MOST_LETTERS else ""


@lru_cache(64)
def _phrases(language: str) -> re.Pattern[str]:
    """What finds the words that say "published" or "updated"."""
    words = calendar_words(language)
    return lazy(any_of((*words.published, *words.updated)), re.I)


def _says_when(text: str, language: str) -> bool:
    """Whether a line is or holds a date, numbers as dates and clocks have them, a month and a number, or a time counted
    from now.
    """
    if _NUMBERS.search(text) or read_moment(unglued(text), language):
        return True
    months = calendar_words(language).months
    if any(map(str.isdigit, text)) and any(folded(word) in months for word in _WORD.findall(text)):
        return True
    counted = ago(spoken(language))
    alone = counted.is_line(text) or counted.short.fullmatch(text) is not None
    return alone or any(amount.search(text) for amount in counted.amounts_in(text))
