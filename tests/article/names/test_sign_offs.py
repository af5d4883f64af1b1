"""Who is named at the text's end where nobody is above it."""

from __future__ import annotations

import pytest

from cleaner.article.byline import byline
from cleaner.blocks.block import Block, Marks
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

SITE = [Claim("site", "Veldmark Kurier", "og:site_name"), Claim("author", "Veldmark Kurier", "author")]


def line(text: str, label: Label = Label.BODY, tag: str = "p") -> Labelled:
    return Labelled(Block(text, text, Marks(tag=tag)), label, "")


HEADLINE = line("Die Fähre fährt wieder", Label.HEADLINE, "h1")
TEXT = line("Die Fähre zur Insel fährt seit Montag wieder, und das erste Schiff war nach zehn Jahren voll besetzt.")


@pytest.mark.parametrize(
    ("lines", "name"),
    [
        ([TEXT, line("(dpa)")], "dpa"),
        ([TEXT, line("(dpa)", Label.CREDIT)], "dpa"),
        ([TEXT, line("dpa")], "dpa"),
        ([TEXT, line("Quelle: dpa", Label.CREDIT)], "dpa"),
        ([TEXT, line("(dpa/lno)")], "dpa/lno"),
        ([line("dpa/red", Label.CREDIT), TEXT], "dpa/red"),
        ([line("Agentur: dpa", Label.OTHER), TEXT], "dpa"),
        ([line("dpa/lno, 14.03.2031 10:21", Label.CREDIT), TEXT], "dpa/lno"),
        ([TEXT, line("rdb")], "rdb"),
        ([TEXT, line("rdb/mts")], "rdb/mts"),
        ([TEXT, line("Eingestellt von der Fährmann um 21:11", Label.COMMENTS)], "der Fährmann"),
        ([TEXT, line("Gespeichert von olme am 24. Juli 2031 - 18:55", Label.RELATED)], "olme"),
        ([TEXT, line("Posted by Ana Ruiz at 9:11 PM", Label.SHARE)], "Ana Ruiz"),
    ],
)
def test_sign_offs(lines: list[Labelled], name: str) -> None:
    assert byline(SITE, [HEADLINE, *lines], "de").authors == (name,)


def test_an_agency_with_a_day_below_the_headline() -> None:
    assert byline(SITE, [HEADLINE, line("(Reuters) August 14", Label.DATE), TEXT], "en").authors == ("Reuters",)


@pytest.mark.parametrize(
    "lines",
    [
        [TEXT, line("(Foto: dpa)", Label.CREDIT)],
        [TEXT, line("Foto: dpa", Label.CREDIT)],
        [TEXT, line("(dpa) meldet dies", Label.CREDIT)],
        [TEXT, line("(Kasten)")],
        [line("Rudi Olm/dpa", Label.CREDIT), TEXT],
        [line("dpa/Kasten", Label.CREDIT), TEXT],
        [TEXT, line("ap/rdb/mts/olm/eg", Label.CREDIT)],
        [TEXT, line("Quelle: Fährverein", Label.CREDIT)],
        [TEXT, line("ende")],
        [TEXT, line("voll")],
        [line("rdb"), TEXT],
        [
            TEXT,
            line("Eingestellt von olme um 21:11", Label.COMMENTS),
            line("Eingestellt von rudi um 22:11", Label.COMMENTS),
        ],
    ],
)
def test_near_misses(lines: list[Labelled]) -> None:
    assert byline(SITE, [HEADLINE, *lines], "de").authors == ("Veldmark Kurier",)


def test_who_is_named_above_stays() -> None:
    assert byline(SITE, [HEADLINE, line("Von Ana Ruiz", Label.BYLINE), TEXT, line("(dpa)")], "de").authors == (
        "Ana Ruiz",
    )


DATE = line("3. Mai 2031", Label.DATE)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ([line("dpa", Label.CREDIT), DATE, TEXT], ("dpa",)),
        ([DATE, line("dpa", Label.CREDIT), TEXT], ("dpa",)),
        ([line("dpa - 18.03.2031, 14:30", Label.CREDIT), TEXT], ("dpa",)),
        ([line("Das Schiff", Label.CAPTION), line("dpa", Label.CREDIT), TEXT], ("Veldmark Kurier",)),
        ([line("Foto: dpa", Label.CREDIT), DATE, TEXT], ("Veldmark Kurier",)),
        ([line("dpa", Label.CREDIT), line("(Archiv)", Label.CREDIT), TEXT], ("Veldmark Kurier",)),
    ],
)
def test_an_agency_straight_below_the_headline_is_the_author(lines: list[Labelled], names: tuple[str, ...]) -> None:
    assert byline(SITE, [HEADLINE, *lines], "de").authors == names
