"""The invented lines of each label: its phrases find what it is, and leave alone what only looks like it."""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from cleaner.labels.label import Label
from cleaner.labels.signs.phrases import START, Hit, hits, matcher
from cleaner.languages.words import codes

FOLDER = Path(__file__).parents[2] / "fixtures" / "labels"
FILES = sorted(FOLDER.glob("*.txt"))
PRINTED_WORDS = frozenset({Label.HEADLINE, Label.STANDFIRST, Label.BODY, Label.SUBHEADING})  # they have no phrases
KNOWN_BY_PHRASES = (
    Label.SUBSCRIBE,
    Label.DONATE,
    Label.SHARE,
    Label.NAVIGATION,
    Label.RELATED,
    Label.MEDIA,
    Label.TAGS,
    Label.COMMENTS,
    Label.ADVERT,
    Label.COOKIES,
    Label.LEGAL,
    Label.CREDIT,
)
FOUND = 0.7
ROW = re.compile(r"\+ (\S[^\n]*)|- (\S[^\n]*)\t\[([a-z-]+)\]")

# Near misses that begin as the label does, and why; an entry that goes right fails the tests until it is struck out.
KNOWN = {
    "Anzeige erstattet: Polizei sucht Besitzer der Krähe": "most German adverts begin with the word",
    "Source: a woman at the bus stop, who asked not to be named.": "“Source:” with a name is a credit",
    "“Support us,” the banner said, and nobody asked whom.": "an appeal that begins so is told by the words after it",
    "Lire aussi longtemps sans lunettes fatigue, dit l'opticien.": "a link after “Lire aussi” often has no colon",
    "Most popular of the nine is the boat that never leaves.": "the title of a box goes on: “Most popular this week”",
}


class Line(NamedTuple):
    """A line of a file: the label it is filed under, the label it has, its words."""

    filed: Label
    right: Label
    text: str


def parsed(filed: Label, row: str) -> Line:
    """Read a row of a file: a hit has the label it is filed under, a near miss names its own."""
    match = ROW.fullmatch(row)
    assert match, f"{filed}.txt: {row}"
    hit, miss, right = match.groups()
    return Line(filed, filed, hit) if hit else Line(filed, Label(right), miss)


@cache
def lines(filed: Label) -> tuple[Line, ...]:
    rows = (FOLDER / f"{filed}.txt").read_text(encoding="utf-8").splitlines()
    return tuple(parsed(filed, row) for row in rows)


def found(text: str) -> dict[Label, Hit]:
    """The phrases of all languages in `text`."""
    return hits(text, matcher((*codes(), "every")))


def near_misses() -> list[Line]:
    every = (line for label in Label if label not in PRINTED_WORDS for line in lines(label))
    return [line for line in every if line.filed != line.right in PRINTED_WORDS]


def cases() -> list[object]:
    return [
        pytest.param(
            line,
            id=f"{line.filed}: {line.text[:40]}",
            marks=[pytest.mark.xfail(reason=KNOWN[line.text], strict=True)] if line.text in KNOWN else [],
        )
        for line in near_misses()
    ]


def test_each_label_has_a_file() -> None:
    assert {path.stem for path in FILES} == set(map(str, Label))


@pytest.mark.parametrize("label", list(Label))
def test_a_file_holds_hits_and_near_misses_each_once(label: Label) -> None:
    texts = [line.text for line in lines(label)]
    assert len(set(texts)) == len(texts)
    assert {line.right == label for line in lines(label)} == {True, False}


def test_what_is_known_to_go_wrong_is_a_near_miss() -> None:
    assert set(KNOWN) <= {line.text for line in near_misses()}


@pytest.mark.parametrize("line", cases())
def test_prose_does_not_begin_as_the_label_does(line: Line) -> None:
    hit = found(line.text).get(line.filed)
    assert hit is None or hit.strength < START


@pytest.mark.parametrize("label", KNOWN_BY_PHRASES)
def test_most_lines_of_a_label_have_a_phrase_of_it(label: Label) -> None:
    hit = [line for line in lines(label) if line.right == label]
    missed = [line.text for line in hit if label not in found(line.text)]
    assert len(missed) <= (1 - FOUND) * len(hit), missed
