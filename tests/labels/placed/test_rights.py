"""The line below an article that says who has the rights of the page."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.rights import rights
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.boats import BODY

RIGHTS = "Copyright 2031 The Orlo Courier. All rights reserved."


def gone(*lines: str) -> list[str]:
    document = split(Page("\n\n".join(lines) + "\n"))
    found = rights(Evidence(document, signs(document), (), ()), [0.9] * len(lines), ())
    return [document.blocks[i].text for i in found]


@pytest.mark.parametrize("line", [RIGHTS, "© 2031 The Orlo Courier", "Copyright © 2031 Orlo", "(c) 2031 Orlo"])
def test_the_rights_below_an_article_are_no_part_of_it(line: str) -> None:
    assert gone(*BODY, line) == [line]


def test_of_two_lines_both_go() -> None:
    assert gone(*BODY, RIGHTS, "© 2031 Veldmark Media") == ["© 2031 Veldmark Media", RIGHTS]


@pytest.mark.parametrize(
    "line", ["Copyright law of 2031 is a mess.", "In 2031 the copyright ends.", RIGHTS + " " + BODY[0] * 2, "Copyright"]
)
def test_what_an_article_says_of_rights_stays(line: str) -> None:
    assert gone(*BODY, line) == []


def test_a_line_above_the_last_paragraph_stays() -> None:
    assert gone(*BODY, RIGHTS, BODY[0]) == []
