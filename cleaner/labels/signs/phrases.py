# cython: boundscheck=False, wraparound=False
"""Signs in a block's words: the phrases that each language's file lists for each label. phrases.pxd gives the compiled
form its types.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from cleaner.labels.label import Label
from cleaner.labels.signs.sought import Sought
from cleaner.labels.signs.table import Table
from cleaner.languages.letters import runs_of_letters
from cleaner.languages.words import Words, words
from cleaner.named_tuple import NamedTuple

WHOLE, START, END, INSIDE = 4, 3, 2, 1
PLACES = {WHOLE: "is", START: "begins with", END: "ends with", INSIDE: "says"}
STRENGTHS = {"whole": WHOLE, "start": START, "end": END, "inside": INSIDE}
LABELS = tuple(
    label for label in Label if label not in {Label.BODY, Label.HEADLINE, Label.SUBHEADING, Label.STANDFIRST}
)
COLUMNS = [f"says:{label}" for label in LABELS] + ["strongest", "strength"]
LONGEST_WHOLE = 120
_AT: dict[Label, int] = {label: i for i, label in enumerate(LABELS)}
_MOST_LEAD = 6  # marks and digits before a phrase that begins a block


class Hit(NamedTuple):
    """A phrase found in a block: how strongly it speaks for its label (4 is the whole block, 1 inside it)."""

    strength: int
    phrase: str


class Matcher(NamedTuple):
    """The phrases of some languages: those that are a whole block by their letters, with how each is written, and what
    the others speak for and how strongly, which are looked for all at once.
    """

    whole: dict[str, tuple[Label, ...]]
    written: dict[str, str]
    inside: dict[str, tuple[tuple[Label, int], ...]]
    sought: Sought


@cache
def matcher(codes: tuple[str, ...]) -> Matcher:
    """Return the matcher of these languages' phrases."""
    return build(_phrases(words(code) for code in codes))


def build(phrases: Iterable[tuple[Label, str, str]]) -> Matcher:
    """Return the matcher of phrases: of each its label, its place (one of STRENGTHS) and its words."""
    whole: dict[str, tuple[Label, ...]] = {}
    written: dict[str, str] = {}
    rows: dict[str, list[tuple[Label, int]]] = {}
    for label, place, said in phrases:
        phrase = comparable(said)
        if place == "whole":
            key = bare(phrase)
            whole[key] = (*whole.get(key, ()), label)
            written.setdefault(key, phrase)
        else:
            rows.setdefault(phrase, []).append((label, STRENGTHS[place]))
    return Matcher(whole, written, {phrase: tuple(found) for phrase, found in rows.items()}, Sought(rows))


def bare(text: str) -> str:
    """Return the letters of case-folded `text`, a space between runs: what `whole` phrases are compared by."""
    return " ".join(runs_of_letters(text))


def comparable(text: str) -> str:
    """Return text as phrases are compared: case-folded, apostrophes straight, no soft hyphens."""
    return _straight(text.casefold())


def _straight(folded: str) -> str:
    return folded if folded.isascii() else folded.replace("’", "'").replace("\u00ad", "")


def hits(text: str, found: Matcher) -> dict[Label, Hit]:
    """Return the strongest phrase of each label that stands in `text`."""
    return hits_in(text.casefold(), found)


def says(hits: Mapping[Label, Hit]) -> bool:
    """Return whether a block is or begins with a phrase: it says what it is."""
    return any(hit.strength >= START for hit in hits.values())


def is_title(hit: Hit | None, found: Matcher) -> bool:
    """Return whether a block is a phrase and nothing else, and none that also ends a teaser, as “read more” does."""
    if hit is None or hit.strength != WHOLE:
        return False
    return all(strength != END for _, strength in found.inside.get(bare(hit.phrase), ()))


def hits_in(casefolded: str, found: Matcher) -> dict[Label, Hit]:
    """Return the strongest phrase of each label that stands in a text, which is case-folded."""
    whole, written, inside, sought = found
    result: dict[Label, Hit] = {}
    folded = _straight(casefolded)
    if len(folded) <= LONGEST_WHOLE:
        key = bare(folded)
        for label in whole.get(key, ()):
            result[label] = Hit(WHOLE, written[key])
    for after, first, phrase in sought.found_in(folded):
        for label, strength in inside[phrase]:
            if strength == START and not _leads(folded, first):
                continue
            if strength == END and not _ends(folded, after):
                continue
            if label not in result or result[label].strength < strength:
                result[label] = Hit(strength, phrase)
    return result


def write(table: Table, at: int, found: Sequence[Mapping[Label, Hit]]) -> None:
    """Write how strongly each block speaks for each of LABELS, and for which most (-1 for none) and how much."""
    numbers, width, count = table.numbers, table.width, len(LABELS)
    to = at
    for said in found:
        for label, hit in said.items():
            numbers[to + _AT[label]] = hit.strength
        strongest, most = -1, 0.0
        for k in range(count if said else 0):
            if numbers[to + k] > most:
                strongest, most = k, numbers[to + k]
        numbers[to + count] = strongest
        numbers[to + count + 1] = most
        to += width


def _phrases(languages: Iterable[Words]) -> Iterable[tuple[Label, str, str]]:
    for language in languages:
        for name, places in language.phrases.items():
            label = Label(name)
            for place, phrases in places.items():
                for phrase in phrases:
                    yield label, place, phrase


def _leads(text: str, first: int) -> bool:
    return first <= _MOST_LEAD and not runs_of_letters(text[:first])


def _ends(text: str, after: int) -> bool:
    return len(text) - after <= 4 and not any(map(str.isalnum, text[after:]))
