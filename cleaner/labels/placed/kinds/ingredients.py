"""The ingredients of a recipe: short lines below a heading, of which many have an amount, some in a line of its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import lru_cache
from itertools import takewhile

from cleaner.blocks.language import spoken
from cleaner.blocks.text.link_list import is_linked
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.kinds.recipe_buttons import SCALES
from cleaner.labels.signs.phrases import bare
from cleaner.languages.words import words

ITEM = 120  # characters of an ingredient at the most
LEAST, LEAST_ALONE = 2, 3  # amounts above the steps of a recipe, and where no heading stands above its steps
PART = 3  # of so many lines one has an amount
GAP, FIRST = 4, 2  # lines from one amount to the next, and to the first of those that stand alone
AMOUNT = 4  # letters of an amount without what it is of: "150 g", "3 tbsp."
_BULLETS = " •▢*–—·☐-"


def ingredients(evidence: Evidence, heading: int, end: int, known: Collection[int]) -> list[int]:
    """Return the ingredients between their heading and that of the steps, `known` lines left out; those that stand
    apart must begin with their amounts.
    """
    lines = _lines(evidence, heading, end, known)
    run = _run(evidence, lines)
    rest = lines[len(run) :]
    apart = [i for i in rest if _begins_with_amount(evidence, i)]
    ends = bool(run) and len(rest) <= GAP and not any(map(evidence.ends_sentence, rest))
    found = [*run, *(rest if ends else apart)]
    able = [i for i in found if _is_short(evidence, i)]
    return able if sum(_has_amount(evidence, i) for i in able) >= LEAST else []


def ingredients_alone(evidence: Evidence, heading: int, end: int, known: Collection[int]) -> list[int]:
    """Return the ingredients below a heading where none of steps stands below them: no sentence is between them, and
    the first is near.
    """
    lines = _lines(evidence, heading, end, known)
    lines = list(takewhile(lambda i: not evidence.ends_sentence(i), lines))
    if not any(_has_amount(evidence, i) for i in lines[:FIRST]):
        return []
    able = [i for i in _run(evidence, lines) if _is_short(evidence, i)]
    return able if sum(_has_amount(evidence, i) for i in able) >= LEAST_ALONE else []


def _run(evidence: Evidence, lines: Sequence[int]) -> Sequence[int]:
    """The first of some lines, as far as amounts follow each other, and to the end of the list that the last of them
    stands in, or to what it is of; none if few have an amount.
    """
    amounts = last = 0
    for count, i in enumerate(lines, 1):
        if _has_amount(evidence, i):
            amounts += 1
            last = count
        elif amounts and last == count - 1 and _goes_on(evidence, lines[count - 2], i):
            last = count
        elif count - last > GAP:
            break
    return lines[:last] if PART * amounts >= last else ()


def _goes_on(evidence: Evidence, above: int, i: int) -> bool:
    """Whether a line stands in the list of the one above, or says what the amount above it is of."""
    blocks = evidence.document.blocks
    alone = _has_amount(evidence, above) and sum(map(str.isalpha, blocks[above].text)) <= AMOUNT
    return (alone or not blocks[i].marks.blanks) and _is_short(evidence, i)


def _lines(evidence: Evidence, heading: int, end: int, known: Collection[int]) -> Sequence[int]:
    """The lines between two, above what is in a portion, that have a word or a number: no boxes to tick."""
    blocks = evidence.document.blocks
    able = (i for i in range(heading + 1, end) if any(map(str.isalnum, blocks[i].text)))
    return _before_nutrition(evidence, [i for i in able if i not in known])


def _before_nutrition(evidence: Evidence, lines: Sequence[int]) -> Sequence[int]:
    """Some lines as far as they are not below the heading of what is in a portion, if an amount is above it."""
    begins, amounts = tuple(headings(evidence.document.language, "nutrition")), 0
    for count, i in enumerate(lines):
        amounts += _has_amount(evidence, i)
        if amounts >= LEAST and bare(evidence.document.blocks[i].text[:ITEM].casefold()).startswith(begins):
            return lines[:count]
    return lines


def _is_short(evidence: Evidence, i: int) -> bool:
    block, language = evidence.document.blocks[i], evidence.document.language
    able = len(block.text) <= ITEM and not evidence.found.hits[i] and not is_linked(block)
    calls = able and evidence.found.folded[i].startswith(longer(language))  # "Ingredients to your list"
    return able and not calls and bare(block.text.casefold()) not in _no_items(language)


def _has_amount(evidence: Evidence, i: int) -> bool:
    """Whether a short line has a number: "½ tsp salt", "zucchero 105 g", "105 g"; not "45 min", "(12)", "1x 2x 3x"."""
    text = evidence.document.blocks[i].text
    return any(map(str.isnumeric, text)) and _is_short(evidence, i) and not text.startswith("(")


@lru_cache(256)
def longer(language: str) -> tuple[str, ...]:
    """Return how lines begin that say more than the heading of ingredients does, "Ingredients for 4"."""
    return tuple(f"{name} " for name in headings(language, "ingredients"))


@lru_cache(256)
def _no_items(language: str) -> frozenset[str]:
    """What lines say, without their numbers, that are no ingredients: buttons, times, how a recipe is multiplied."""
    known = [words(code).dates for code in spoken(language)]
    times = (word for dates in known for unit in ("minutes", "hours") for word in dates.get(unit, ()))
    return headings(language, "recipe_buttons").union(map(bare, times), SCALES)


def _begins_with_amount(evidence: Evidence, i: int) -> bool:
    """Whether a line begins with an amount, and says what of: "2 lemons", "1.5 kg apples"."""
    text = evidence.document.blocks[i].text.lstrip(_BULLETS)
    return text[:1].isnumeric() and len(text.split()) > 1
