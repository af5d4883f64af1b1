"""Names in lines of Chinese and Japanese: without spaces, a colon after each word that says who somebody is."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence

from cleaner.article.names.names import names
from cleaner.article.names.people_words import PeopleWords, people_words
from cleaner.article.names.seen import BARE, MARKED, Seen
from cleaner.labels.label import Label, Labelled, top_of
from cleaner.languages.lazy import lazy

_HAN = lazy(r"[\u4e00-\u9fff]+(?:[·\s][\u4e00-\u9fff]+)*")
_FIRST = "\u3040"  # of Japanese and Chinese writing
_OPENING = "([（【"
_CLAUSE = lazy(r"[。！？]|[，；](?![A-Za-z])")  # "［森千鶴，Harbour News］"
_NEAR, _BELOW, _LONGEST, _LINE = 2, 4, 4, 40


def parted_labels(text: str, words: PeopleWords) -> str:
    """Return a line with a bar before each word that a colon follows, "来源：新闻网作者：王乙", without what is only
    counted or chosen there: "字号：A- A+", and without the house of a reporter that begins it: "海港日报记者 王乙".
    """
    if not is_wide(text):
        return text
    if ":" in text or "：" in text:
        text = words.counted.sub("", words.labels.sub(_barred, text)).strip(" |")
    return words.house.sub("by ", words.glued_buttons.sub("", text))


def is_wide(text: str) -> bool:
    """Return whether a line has letters of Chinese or Japanese, or of scripts like theirs."""
    return not text.isascii() and max(text) >= _FIRST


def _barred(match: re.Match[str]) -> str:
    """A word with a colon behind a bar, if no bracket stands before it."""
    return match[0] if match[0][0] in _OPENING else f" | {match[0]}"


def is_clause(text: str) -> bool:
    """Return whether a line of Chinese or Japanese has the marks of a sentence."""
    return not text.isascii() and _CLAUSE.search(text) is not None


def signed(found: Iterable[Seen], labelled: Sequence[Labelled], words: PeopleWords) -> list[Seen]:
    """Return what was found without bare Chinese words that neither a date in their line, nor the headline straight
    above, nor a surname, nor the name of a paper tells from a heading or a button.
    """
    top = top_of(labelled)
    return [
        seen
        for seen in found
        if seen.strength > BARE
        or labelled[seen.at].label is Label.DATE
        or 0 < seen.at - top <= _NEAR
        or all(_may_sign(name, words) for name in seen.names)
    ]


def _may_sign(name: str, words: PeopleWords) -> bool:
    last = name.rpartition(" ")[2]
    person = len(last) <= _LONGEST and last.startswith(words.surnames)
    return not words.surnames or not _HAN.fullmatch(name) or person or name.endswith(words.papers)


def sources_below(labelled: Sequence[Labelled], language: str) -> list[Seen]:
    """Return the paper that a line of Chinese closely below the headline names as the source: "来源：海港日报"; or who
    wrote the article, if it says that, too.
    """
    top, words = top_of(labelled), people_words(language)
    for at in range(top + 1, min(top + 1 + _BELOW, len(labelled)) if words.surnames else 0):
        text = parted_labels(labelled[at].block.text, words)
        said = words.source.match(text) if labelled[at].label is Label.CREDIT and len(text) <= _LINE else None
        parts = text[said.end() :].split("|") if said else []
        others = map(str.strip, parts[1:])
        by = (part for part in others if words.by.match(part) and not words.others.match(part))
        found = next(filter(None, (names(part, language) for part in (*by, *parts[:1]))), ())
        if found:
            return [Seen(MARKED, found, at)]
    return []
