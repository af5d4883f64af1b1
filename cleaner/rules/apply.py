"""Own rules over labels: what they say of a block counts, whatever was learned."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import groupby
from typing import Any

from cleaner.blocks.block import Block, around
from cleaner.blocks.claims import Claim
from cleaner.labels.by_hand import learned
from cleaner.labels.label import Label, Labelled
from cleaner.labels.signs.phrases import PLACES, Matcher, build, hits
from cleaner.rules.rules import Pattern, Phrase, Rules, RulesError, Section

SECONDS = 0.5  # for one pattern on one block
YOURS = "(your rule)"
_FIELDS = {Label.HEADLINE: ("headline",), Label.BYLINE: ("author",), Label.DATE: ("date", "updated")}


def apply_rules(labelled: Sequence[Labelled], rules: Rules, own: Section, language: str) -> list[Labelled]:
    """Return the blocks with the labels that a page's own rules give them; selectors come first, then patterns, then
    phrases; RulesError if a pattern takes too long.
    """
    if not (own.phrases or own.patterns or own.selectors):
        return list(labelled)
    found = _matchers(own.phrases, language)
    said = [_said(item.block, rules, own, found) for item in labelled]
    elsewhere = any(given and given[0] is Label.HEADLINE for given in said)
    return [_given(item, given, elsewhere=elsewhere) for item, given in zip(labelled, said, strict=True)]


def unclaimed(claims: Sequence[Claim], labelled: Sequence[Labelled], before: Sequence[Labelled]) -> tuple[Claim, ...]:
    """Return a page's claims without those of the fields that a rule or a person has found in its blocks.

    before: the blocks as they were without the person, who has found nothing where a field's blocks are the same
    """
    ruled = {item.label for item in before if item.because.endswith(YOURS)}
    changed = {label for label in _FIELDS if _words(label, labelled) not in ([], _words(label, before))}
    fields = {field for label in ruled | changed for field in _FIELDS.get(label, ())}
    return tuple(claim for claim in claims if claim.field not in fields)


def _words(label: Label, labelled: Sequence[Labelled]) -> list[str]:
    """The words of the blocks with a label."""
    return [item.block.text for item in labelled if item.label is label]


def _given(item: Labelled, given: tuple[Label, str] | None, *, elsewhere: bool) -> Labelled:
    if given:
        return Labelled(item.block, given[0], f"{given[1]} {YOURS}", 1.0, learned(item, given[0]))
    if elsewhere and item.label is Label.HEADLINE:
        return item._replace(label=Label.OTHER, because=f"another block is the headline {YOURS}", runner_up=item.label)
    return item


def _said(block: Block, rules: Rules, own: Section, found: Sequence[Matcher]) -> tuple[Label, str] | None:
    """The label that the rules give a block, and why."""
    if selected := _selected(block):
        selector = own.selectors[int(selected)]
        return Label(selector.label), f"stands in “{selector.css}”"
    for pattern in own.patterns:
        if len(block.text) <= pattern.longest and _searched(pattern, block.text, rules):
            return Label(pattern.label), f"fits “{pattern.regex}”"
    heard = next(filter(None, (hits(block.text, matcher) for matcher in found)), None)
    if not heard:
        return None
    label = max(heard, key=lambda name: heard[name].strength)
    return label, f"{PLACES[heard[label].strength]} “{heard[label].phrase}”"


def _selected(block: Block) -> str:
    """The number of the selector that is nearest to a block; selectors of outer elements hold inside them."""
    return next((container.selected for container in around(block) if container.selected), "")


def _searched(pattern: Pattern, text: str, rules: Rules) -> bool:
    try:
        return _compiled(pattern.regex).search(text, timeout=SECONDS) is not None
    except TimeoutError:
        raise RulesError(f"{rules.path}:{pattern.line}: the pattern takes more than {SECONDS} s on one block") from None


@lru_cache(1 << 10)
def _compiled(source: str) -> Any:
    import regex

    return regex.compile(source)


@lru_cache(64)  # a record may name any language
def _matchers(phrases: tuple[Phrase, ...], language: str) -> tuple[Matcher, ...]:
    """A matcher of the phrases of each site, in their order, for a page in this language."""
    chosen = [phrase for phrase in phrases if phrase.language in ("", language)]
    return tuple(
        build((Label(phrase.label), phrase.place, phrase.words) for phrase in own)
        for _, own in groupby(chosen, key=lambda phrase: phrase.site)
    )
