"""The language of a page, by its script and its function words. language.pxd gives the compiled form its types."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from cleaner.blocks.block import Block
from cleaner.languages.lazy import lazy
from cleaner.languages.letters import runs_of_letters
from cleaner.languages.words import codes, speakers, words

SAMPLE = 6000
# Vowel signs of Indic scripts are no letters to `re`, and words would fall apart at each.
_WORD = lazy(r"(?:[^\W\d_]|[\u0900-\u0963\u0970-\u0dff])+")
_FAR = lazy(r"[^\u0000-\u08ff]")
_INDIC = ("\u0900", "\u0dff")
_SCRIPTS = (
    ("ja", "\u3040", "\u30ff"),
    ("ko", "\uac00", "\ud7af"),
    ("zh", "\u4e00", "\u9fff"),
    ("th", "\u0e00", "\u0e7f"),
    ("ta", "\u0b80", "\u0bff"),  # of its words hardly one stands without an ending
    ("bn", "\u0980", "\u09ff"),
)


def detect(blocks: Sequence[Block]) -> str:
    """Return the ISO 639-1 code of the language that most of the page's long blocks are in, "" if none is known."""
    sample = " ".join(sorted((block.text[:1000] for block in blocks), key=len, reverse=True)[:12])[:SAMPLE]
    far = [] if sample.isascii() else _FAR.findall(sample)
    for code, first, last in _SCRIPTS if far else ():
        if sum(first <= character <= last for character in far) * 12 > len(sample):
            return code
    met = _words(sample.casefold(), far)
    scores = _scores(met, speakers())
    best = max(scores, key=scores.__getitem__, default="")
    return best if best and scores[best] * 12 >= len(met) else ""


def _scores(met: Sequence[str], known: Mapping[str, Sequence[str]]) -> dict[str, int]:
    """How many of some words each language has."""
    scores: dict[str, int] = {}
    for word in met:
        for code in known.get(word, ()):
            scores[code] = scores.get(code, 0) + 1
    return scores


def _words(text: str, far: Iterable[str]) -> list[str]:
    indic = any(_INDIC[0] <= character <= _INDIC[1] for character in far)
    return _WORD.findall(text) if indic else runs_of_letters(text)


def spoken(language: str) -> tuple[str, ...]:
    """Return the codes of the word lists that a page in this language is read with: its own, English, and every."""
    return tuple(dict.fromkeys(code for code in (language, "en", "every") if code == "every" or code in codes()))


def headings_of(language: str, part: str) -> list[str]:
    """Return the words for a part of a page (one of those that `Words.headings` names) of all these lists."""
    return [word for code in spoken(language) for word in words(code).headings.get(part, ())]
