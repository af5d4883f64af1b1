"""The ingredients and the steps of a recipe: short lines, like those of a form, below two headings."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from itertools import pairwise

from cleaner.labels.evidence import Evidence
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.labels.placed.headings import headings
from cleaner.labels.placed.kinds.ingredients import ingredients, ingredients_alone, longer
from cleaner.labels.signs.signs import COPIES

FARTHEST = 90  # lines from the one heading to the other
STEP, STEPS = 1000, 30  # characters of a step at the most, and steps
HEADING, NEAR = 60, 4  # characters of a heading, and lines from it to the article
FOR = 4  # letters of a word at a heading's end


def recipes(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the headings, ingredients and steps of each recipe, and where no recipe has both, the ingredients; `known`
    lines stay what they are.
    """
    starts, ends = _headings(evidence)
    longer = _longer_steps(evidence, known) if starts else []
    alone, seen = list[int](), set[str]()
    for start, following in pairwise([*starts, len(evidence.document.blocks)]):
        near = range(start + 1, min(start + FARTHEST, following))
        below = [*(i for i in ends if i in near), following]
        end, items = _with_steps(evidence, start, [*below[:-1], *(i for i in longer if i in near)], known)
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
    begins, ends = longer(language), tuple(f" {name}" for name in names)
    starts, others = list[int](), list[int]()
    for i, text in enumerate(evidence.found.folded):
        if text in above_steps:
            others.append(i)
        elif len(text) <= HEADING:
            counted = text.startswith(begins) and _is_counted(text, begins)
            if text in names or counted or text.endswith(ends):
                starts.append(i)
    return starts, others


def _is_counted(text: str, begins: Sequence[str]) -> bool:
    """Whether a heading says for how many it is, if only in a field that a dump has not: "Ingredients for"."""
    rest = min(len(text) - len(name) for name in begins if text.startswith(name))
    return rest <= FOR or any(map(str.isnumeric, text))


def _longer_steps(evidence: Evidence, known: Collection[int]) -> list[int]:
    """Where a heading straight above steps says of what: "How to make fennel soup", "Fennel soup instructions"."""
    names = headings(evidence.document.language, "steps")
    begins, ends = tuple(f"{name} " for name in names if " " in name), tuple(f" {name}" for name in names)
    texts = enumerate(evidence.found.folded)
    able = (i for i, text in texts if len(text) <= HEADING and (text.startswith(begins) or text.endswith(ends)))
    return [i for i in able if evidence.may_be_heading(i) and any(_steps(evidence, i, known))]


def _steps(evidence: Evidence, heading: int, known: Collection[int]) -> Iterator[int]:
    """The sentences below a heading, as far as nothing but numbers, boxes, the headings of parts and what the page says
    elsewhere, too, stands between them.
    """
    blocks, above = evidence.document.blocks, heading
    for i in range(heading + 1, min(heading + 1 + STEPS, len(blocks))):
        if i in known:
            return
        if not _is_worded(evidence, i) or _is_button(evidence, i):
            continue
        if (
            _is_step(evidence, i)
            or _heads_part(evidence, i, known, first=above == heading)
            or _goes_on(evidence, above, i)
        ):
            yield i
        elif not _is_said_twice(evidence, i):
            return
        above = i


def _is_worded(evidence: Evidence, i: int) -> bool:
    return any(map(str.isalpha, evidence.document.blocks[i].text))


def _is_button(evidence: Evidence, i: int) -> bool:
    """Whether a line is or begins with what a recipe's buttons say: "Cook Mode", "Prevent your screen from …"."""
    text, said = evidence.found.folded[i], headings(evidence.document.language, "recipe_buttons")
    return text in said or any(" " in words and text.startswith(words) for words in said)


def _is_step(evidence: Evidence, i: int) -> bool:
    short = len(evidence.document.blocks[i].text) <= STEP
    asks = evidence.document.blocks[i].text.endswith(("?", "？"))
    return short and evidence.ends_sentence(i) and evidence.is_plain(i) and not asks


def _is_said_twice(evidence: Evidence, i: int) -> bool:
    """Whether a sentence stands on the page more than once, as where steps are told of before they are listed."""
    return evidence.ends_sentence(i) and evidence.found.table[i][COPIES] > 1 and not evidence.found.hits[i]


def _heads_part(evidence: Evidence, i: int, known: Collection[int], *, first: bool) -> bool:
    """Whether a line heads the first of the steps, or counts one ("Step 2"), or, where those stand in a list, heads
    others of a list.
    """
    if not evidence.may_be_heading(i) or not evidence.is_plain(i):
        return False
    below = range(i + 1, min(i + 1 + NEAR, len(evidence.document.blocks)))
    step = next((j for j in below if _is_worded(evidence, j)), i)
    able = first or _is_listed(evidence, step) or evidence.document.blocks[i].text[-1].isnumeric()
    return able and step > i and step not in known and _is_step(evidence, step)


def _is_listed(evidence: Evidence, i: int) -> bool:
    """Whether a line is an item of a list, or stands below a number or a box to tick."""
    block, above = evidence.document.blocks[i], evidence.document.blocks[i - 1]
    return block.marks.tag == "li" or (bool(above.text) and not _is_worded(evidence, i - 1))


def _goes_on(evidence: Evidence, above: int, i: int) -> bool:
    """Whether a line goes on with the list of the step above it, and ends no sentence."""
    able = len(evidence.document.blocks[i].text) <= STEP and evidence.is_plain(i)
    return able and _is_listed(evidence, i) and _is_listed(evidence, above) and _is_step(evidence, above)
