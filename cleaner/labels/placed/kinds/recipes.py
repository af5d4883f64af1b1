"""The ingredients and the steps of a recipe: short lines, like those of a form, below two headings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.kinds.ingredients import ingredients, ingredients_alone

FARTHEST = 90  # lines from the one heading to the other
STEP, STEPS = 600, 30  # characters of a step at the most, and steps
HEADING, NEAR = 60, 4  # characters of a heading, and lines from it to the article


def recipes(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings, ingredients and steps of each recipe, and where no recipe has both, the ingredients; `known`
    lines stay what they are.
    """
    starts, ends = _headings(evidence)
    alone, seen = list[int](), set[str]()
    for start, following in pairwise([*starts, len(evidence.document.blocks)]):
        below = [*(i for i in ends if start < i < min(start + FARTHEST, following)), following]
        end, items = _with_steps(evidence, start, below[:-1], known)
        texts = {evidence.document.blocks[i].text for i in items}
        if 2 * len(texts & seen) > len(texts):
            continue  # once more, as for printing
        seen |= texts
        if items:
            yield from (start, *items, *_from_heading(evidence, inside, end, known))
        elif not alone and (items := ingredients_alone(evidence, start, below[0], known)):
            alone = [start, *items]
    if not seen:
        yield from alone


def _with_steps(evidence: Evidence, start: int, ends: Sequence[int], known: Collection[int]) -> tuple[int, list[int]]:
    """The heading of the steps that ingredients stand above, and those."""
    for end in ends:
        if items := ingredients(evidence, start, end, known):
            return end, items
    return start, []


def _from_heading(evidence: Evidence, inside: Sequence[float], heading: int, known: Collection[int]) -> list[int]:
    """The heading of the steps with those below it; nothing if neither they nor the article stand there."""
    steps = list(_steps(evidence, heading, known))
    near = any(p >= THRESHOLD for p in inside[heading : heading + NEAR])
    return [heading, *steps] if steps or near else []


def _headings(evidence: Evidence) -> tuple[list[int], list[int]]:
    """Where the headings of ingredients and those of steps stand; the former may say of what and for how many they are:
    "Ingredients for 4", "Fennel soup ingredients".
    """
    language = evidence.document.language
    names, above_steps = headings(language, "ingredients"), headings(language, "steps")
    begins, ends = _longer(language)
    starts, others = list[int](), list[int]()
    for i, text in enumerate(evidence.found.folded):
        if text in above_steps:
            others.append(i)
        elif len(text) <= HEADING:
            counted = text.startswith(begins) and any(map(str.isnumeric, text))
            if text in names or counted or text.endswith(ends):
                starts.append(i)
    return starts, others


@lru_cache(256)
def _longer(language: str) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """How longer headings of ingredients begin, and how they end."""
    names = headings(language, "ingredients")
    return tuple(f"{name} " for name in names), tuple(f" {name}" for name in names)


def _steps(evidence: Evidence, heading: int, known: Collection[int]) -> Iterator[int]:
    """The sentences below a heading, as far as nothing but their numbers stands between them."""
    blocks = evidence.document.blocks
    for i in range(heading + 1, min(heading + 1 + STEPS, len(blocks))):
        if i in known or not _is_step(evidence, i):
            if i in known or any(map(str.isalpha, blocks[i].text)):
                return
        else:
            yield i


def _is_step(evidence: Evidence, i: int) -> bool:
    short = len(evidence.document.blocks[i].text) <= STEP
    return short and evidence.ends_sentence(i) and evidence.is_plain(i)
