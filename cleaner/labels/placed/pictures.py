"""What text browsers draw for the pictures between the paragraphs of an article: their names, and what they show."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache

from cleaner.blocks.block import Block
from cleaner.blocks.language import spoken
from cleaner.blocks.text.alternatives import says_twice
from cleaner.labels.evidence import Evidence
from cleaner.labels.heads.drawn import is_drawn
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.languages.lazy import lazy
from cleaner.languages.words import words

SLUG = 15  # characters of a picture's name, at least: "best-of-breed" is a word
LONGEST = 250  # characters of what a picture shows
_SLUG = lazy(r"[^\W_]{1,30}(?:-[^\W_]{1,30}){2,30}")
_SHOWN = lazy(r"[^\W\d_]{1,40}(?:[ ,'’&-]{1,3}\w{1,40}){1,40}")
_OPEN = tuple(":,;")  # what a line ends with that goes on below
_TAGS = frozenset({"", "p"})


def pictures(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> list[int]:
    """Return the blocks that are the article's by their opinions, and that text browsers drew for pictures."""
    blocks = evidence.document.blocks
    if not is_drawn(blocks):
        return []
    run = [i for i, p in enumerate(inside) if p >= THRESHOLD and i not in known]
    said = _said(evidence.document.language)
    shown = [i for above, i in zip([-1, *run], run, strict=False) if _is_shown(blocks, above, i)]
    named = [i for i in run if _is_name(blocks[i].text) or _says_so(blocks[i], *said) or says_twice(blocks[i])]
    return sorted({*shown, *named})


def _is_name(text: str) -> bool:
    """Whether a line is words joined by hyphens, "harbour-at-night-2", one of them at least not a number."""
    return len(text) >= SLUG and _SLUG.fullmatch(text) is not None and any(map(str.isalpha, text))


@lru_cache(64)
def _said(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """With which words a line begins, and with which it ends, that tells what a picture shows."""
    known = [words(code).pictures for code in spoken(language)]
    begins = tuple(f"{phrase} " for each in known for phrase in each.get("begin", ()))
    return begins, tuple(f" {phrase}" for each in known for phrase in each.get("end", ()))


def _says_so(block: Block, begins: tuple[str, ...], ends: tuple[str, ...]) -> bool:
    """Whether a line without a stop says that it tells what a picture shows: "A man at the quay", "Ferry logo"."""
    text = block.text
    if len(text) > LONGEST or not text[-1].isalnum() or block.marks.tag not in _TAGS:
        return False
    folded = text.casefold()
    return folded.startswith(begins) or folded.endswith(ends)


def _is_shown(blocks: Sequence[Block], above: int, i: int) -> bool:
    """Whether a line tells what a picture shows, "boats in the old harbour": it stands alone, begins in small letters,
    ends without a stop, and does not go on with the line of the article above it.
    """
    text, marks = blocks[i].text, blocks[i].marks
    alone = marks.blanks and marks.tag in _TAGS and (i + 1 == len(blocks) or blocks[i + 1].marks.blanks)
    first, space, _ = text.partition(" ")
    if not (alone and space and first.islower() and len(text) <= LONGEST and _SHOWN.fullmatch(text)):
        return False
    return above < 0 or not blocks[above].text.endswith(_OPEN)
