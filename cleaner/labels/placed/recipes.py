"""The ingredients and the steps of a recipe in a text dump: short lines, like those of a form, below two headings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.headings import headings
from cleaner.labels.signs.phrases import bare

FARTHEST, LEAST = 60, 2  # lines from the one heading to the other, and ingredients
ITEM, STEP, STEPS = 120, 600, 30  # characters of an ingredient and of a step at the most, and steps
HEADING = 40
_BULLETS = " •▢*–—·☐-"


def recipes(evidence: Evidence, _: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings, ingredients and steps of each recipe that has both; `known` lines stay what they are."""
    language = evidence.document.language
    ingredients, above_steps = headings(language, "ingredients"), headings(language, "steps")
    texts = [bare(block.text.casefold()) if len(block.text) <= HEADING else "" for block in evidence.document.blocks]
    starts = [i for i, text in enumerate(texts) if text in ingredients]
    for start in starts:
        end = next((i for i in range(start + 1, min(start + FARTHEST, len(texts))) if texts[i] in above_steps), 0)
        items = _items(evidence, [i for i in range(start + 1, end) if i not in known])
        steps = list(_steps(evidence, end, known)) if len(items) >= LEAST else []
        if steps and not any(start < other < end for other in starts):
            yield from (start, *items, end, *steps)


def _items(evidence: Evidence, between: Sequence[int]) -> list[int]:
    """The lines that begin with an amount; where they are most of the lines, "a bunch of dill" and others, too."""
    items = [i for i in between if _is_item(evidence, i)]
    most = len(items) >= LEAST and 2 * len(items) > len(between)
    return [i for i in between if _is_short(evidence, i)] if most else items


def _steps(evidence: Evidence, heading: int, known: Collection[int]) -> Iterator[int]:
    """The sentences below a heading, as far as nothing else stands between them."""
    for i in range(heading + 1, min(heading + 1 + STEPS, len(evidence.document.blocks))):
        if i in known or not _is_step(evidence, i):
            return
        yield i


def _is_item(evidence: Evidence, i: int) -> bool:
    """Whether a line begins with an amount, and says what of: "2 lemons", "½ tsp salt", "1.5 kg apples"."""
    text = evidence.document.blocks[i].text.lstrip(_BULLETS)
    amount = text[:1].isnumeric() and len(text.split()) > 1
    return amount and _is_short(evidence, i)


def _is_short(evidence: Evidence, i: int) -> bool:
    return len(evidence.document.blocks[i].text) <= ITEM and evidence.is_plain(i)


def _is_step(evidence: Evidence, i: int) -> bool:
    short = len(evidence.document.blocks[i].text) <= STEP
    return short and evidence.ends_sentence(i) and evidence.is_plain(i)
