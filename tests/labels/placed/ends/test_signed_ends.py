"""The last sentences of an article, which an agency signs."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.ends.signed_ends import signed_ends
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

FIRST = "Die Fähren nach Skor fahren am Donnerstag nicht, wie die Reederei mitteilte."
LAST = "Am Freitag soll der Verkehr wieder aufgenommen werden."


def found(lines: tuple[str, ...]) -> list[str]:
    """What is taken in of lines that blank lines part, of which the first is likely the article's."""
    document = split(Page("\n\n".join(lines)), language="de")
    inside = (0.9, *(0.1,) * (len(document.blocks) - 1))
    return [document.blocks[i].text for i in signed_ends(Evidence(document, signs(document), (), ()), inside, {})]


@pytest.mark.parametrize("sign", ["(dpa)", "(hk/dpa)", "(dpa/lno)", "(AFP, red)", "(red mit dpa)", "(SID)"])
def test_the_last_sentences_are_taken_in_with_their_signature(sign: str) -> None:
    assert " ".join(found((FIRST, f"{LAST} {sign}"))) == f"{LAST} {sign}"
    assert found((FIRST, LAST, sign)) == [LAST, sign]


@pytest.mark.parametrize("sign", ["(c)AFP", "(c)AFP/Ines CALDER"])
def test_a_signature_glued_to_the_last_stop_is_one(sign: str) -> None:
    assert found((FIRST, f"{LAST}{sign}")) == [f"{LAST}{sign}"]


@pytest.mark.parametrize(
    "line",
    [
        f"{LAST} (c)AFP",
        f"{LAST}(c)Hafenblatt",
        f"{LAST[:-1]}(c)AFP",
        f"{LAST} (Foto: dpa)",
        f"{LAST} (Timo Reh/dpa)",
        f"{LAST} (red)",
        f"{LAST} (Siehe Seite 4)",
        "Lesen Sie auch: Der Sturm erreicht die Küste (dpa)",
        "Eine Halle am Hafen von Skor, in der Nacht (dpa)",
    ],
)
def test_what_no_agency_signs_or_is_no_sentence_is_not(line: str) -> None:
    assert found((FIRST, line)) == []


def test_what_stands_further_below_is_not() -> None:
    assert found((FIRST, *("Anzeige",) * 4, f"{LAST} (dpa)")) == []


def test_a_page_without_an_article() -> None:
    assert clean("(dpa)").body == ""


def test_the_signature_stays_in_the_paragraphs_line() -> None:
    lines = ("Reederei stellt Verkehr ein", "12. November 2025", FIRST, f"{LAST} (hk/dpa)", "Impressum")
    assert clean("\n\n".join(lines)).body.endswith(f"{LAST} (hk/dpa)")
