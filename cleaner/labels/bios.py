"""Which blocks at an article's ends are about its author: they begin with the name that stands in the byline."""

from __future__ import annotations

from collections.abc import Sequence

from cleaner.languages.lazy import lazy

_WORD = lazy(r"[^\W\d_](?:[\w-]|['’](?!s\b))*\.?")
LAST, FIRST = 0.12, 2


def bios(texts: Sequence[str], inside: Sequence[bool], bylines: Sequence[int]) -> list[int]:
    """Return the blocks of the article's run that begin with a byline's name, where the article begins or ends; a
    question that the author asks in an interview is none.
    """
    run = [i for i, within in enumerate(inside) if within]
    ends = [*run[:FIRST], *run[len(run) - max(FIRST, int(LAST * len(run))) :]]
    named = [" ".join(_WORD.findall(texts[i])).casefold() for i in bylines]
    told = [i for i in ends if not texts[i].endswith("?")]
    return [i for i in told if (name := _name(texts[i])) and any(name in byline for byline in named)]


def _name(text: str) -> str:
    """The first two words of a text, case-folded, if both are capitalised as a name's are; else nothing."""
    first = _WORD.match(text)
    second = _WORD.match(text, first.end() + 1) if first else None
    if not first or not second or not (first[0][0].isupper() and second[0][0].isupper()):
        return ""
    return f"{first[0]} {second[0]}".casefold()
