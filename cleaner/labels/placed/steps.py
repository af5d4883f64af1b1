"""Steps that tell by place: each a rule, and what becomes of the blocks that it finds."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.opinions.rescue import THRESHOLD
from cleaner.named_tuple import NamedTuple

BELOW = 0.3  # an opinion that is no longer the article's


class Placed(NamedTuple):
    """The opinions on the blocks, and the labels that are known."""

    inside: list[float]
    known: dict[int, Label]


Step = Callable[[Evidence, Placed], Placed]
Rule = Callable[[Evidence, list[float], dict[int, Label]], Iterable[int]]  # the blocks that it finds
Both = Callable[[Evidence, list[float], dict[int, Label]], tuple[Iterable[int], Iterable[int]]]  # missed, taken
Labels = Callable[[Evidence, list[float], dict[int, Label]], Mapping[int, Label]]


def adds(rule: Rule) -> Step:
    """Return the step after which what a rule finds is the article's."""
    return lambda evidence, placed: _with(evidence, placed, rule(evidence, *placed))


def adds_as(label: Label, rule: Rule) -> Step:
    """Return the step after which what a rule finds is the article's and has a label."""

    def step(evidence: Evidence, placed: Placed) -> Placed:
        found = list(rule(evidence, *placed))
        return _labelled(_with(evidence, placed, found), dict.fromkeys(found, label))

    return step


def drops(rule: Rule) -> Step:
    """Return the step after which what a rule finds is not the article's."""
    return lambda evidence, placed: without(placed, rule(evidence, *placed))


def drops_as(label: Label, rule: Rule) -> Step:
    """Return the step after which what a rule finds is not the article's and has a label."""
    return labels(lambda evidence, inside, known: dict.fromkeys(rule(evidence, inside, known), label))


def labels(rule: Labels) -> Step:
    """Return the step after which what a rule finds has the label that it gives, and is not the article's."""

    def step(evidence: Evidence, placed: Placed) -> Placed:
        found = rule(evidence, *placed)
        return _labelled(without(placed, found), found)

    return step


def evens(rule: Both) -> Step:
    """Return the step after which what a rule finds missed is the article's, and what it finds taken is not."""

    def step(evidence: Evidence, placed: Placed) -> Placed:
        missed, taken = rule(evidence, *placed)
        return without(_with(evidence, placed, missed), taken)

    return step


def without(placed: Placed, gone: Iterable[int]) -> Placed:
    """Return the opinions lowered on blocks that are not the article's."""
    return _changed(placed, {i: min(placed.inside[i], BELOW) for i in gone})


def _with(evidence: Evidence, placed: Placed, missed: Iterable[int]) -> Placed:
    """The opinions, raised on blocks that are the article's; a bullet without words is none of it."""
    blocks = evidence.document.blocks
    return _changed(placed, {i: max(placed.inside[i], THRESHOLD) for i in missed if blocks[i].text})


def _changed(placed: Placed, opinions: Mapping[int, float]) -> Placed:
    """The opinions, some of them others; a rule finds nothing on most pages."""
    if not opinions:
        return placed
    inside = list(placed.inside)
    for i, opinion in opinions.items():
        inside[i] = opinion
    return placed._replace(inside=inside)


def _labelled(placed: Placed, found: Mapping[int, Label]) -> Placed:
    """The known labels, and those that were found."""
    return placed._replace(known={**placed.known, **found}) if found else placed
