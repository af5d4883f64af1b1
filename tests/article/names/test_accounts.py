"""Names of accounts: one or two words that stand alone where an author does."""

from __future__ import annotations

import pytest

from cleaner.article.names.accounts import account_names
from cleaner.blocks.block import Block
from cleaner.labels.label import Label, Labelled

DAY = ("February 3, 2031", Label.DATE)
TEXT = ("The ferry opened on Monday, and the harbour was full of people with flags and bread.", Label.BODY)


def found(*lines: tuple[str, Label]) -> list[str]:
    labelled = [Labelled(Block(text, text), label, "") for text, label in (*lines, TEXT)]
    return [name for seen in account_names(labelled, "en", frozenset({"veldmark"})) for name in seen.names]


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ([("Kev", Label.BYLINE), DAY], ["Kev"]),
        ([DAY, ("Kev", Label.BYLINE)], ["Kev"]),
        ([("veldmarkfan", Label.BYLINE), ("News", Label.TAGS), DAY], ["veldmarkfan"]),
        ([("crazy anas", Label.BYLINE), DAY], ["crazy anas"]),
        ([("February 3, 2031 Veldmark", Label.DATE)], ["Veldmark"]),
        ([("Veldmark- 2031/2/3", Label.DATE)], ["Veldmark"]),
        ([("anaruiz, February 3, 2031", Label.DATE)], ["anaruiz"]),
        ([("AnaRuiz 3.2.2031, 13:56", Label.DATE)], ["AnaRuiz"]),
        ([("Nordhavn, February 3, 2031", Label.DATE)], []),
        ([("in Nordhavn", Label.BYLINE), DAY], []),
        ([("Kev", Label.BYLINE)], []),
        ([("Kev", Label.TAGS), DAY], []),
        ([("Ferry", Label.BYLINE), DAY], []),
        ([("ferry", Label.BYLINE), DAY], []),
        ([("EXCLUSIVE", Label.BYLINE), DAY], []),
        ([("By", Label.BYLINE), DAY], []),
        ([("2031", Label.BYLINE), DAY], []),
        ([("7 min", Label.BYLINE), DAY], []),
        ([("Ferries of the coast", Label.BYLINE), DAY], []),
        ([("Updated February 3, 2031", Label.DATE)], []),
        ([("Monday, February 3, 2031", Label.DATE)], []),
        ([DAY], []),
        ([], []),
    ],
)
def test_an_account_stands_alone_beside_the_date(lines: list[tuple[str, Label]], names: list[str]) -> None:
    assert found(*lines) == names
