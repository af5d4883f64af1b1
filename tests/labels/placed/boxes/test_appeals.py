"""Calls to subscribe or to give behind another sentence."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.boxes.appeals import LONGEST, SURE, appeals, last_appeals
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

FERRY = "The ferry of Orlo sails again on Monday."
CALL = "Did the gulls make you laugh? Sign up for our letter from the quay."


def evidence(*lines: str, language: str = "en") -> Evidence:
    document = split(Page("\n\n".join(lines)), language=language)
    assert [block.text for block in document.blocks] == list(lines)
    return Evidence(document, signs(document), (), ())


@pytest.mark.parametrize(
    ("line", "language", "calls"),
    [
        (CALL, "en", True),
        ("We sail for nobody. Please donate to the harbour log.", "en", True),
        ("Ми пливемо самі. Підтримайте нас, щоб човен не тонув.", "uk", True),
        (FERRY, "en", False),
        # the whole line is told by its own signs
        ("Sign up for our letter from the quay.", "en", False),
        # inside a sentence, and far below its beginning
        ("The captain said: sign up for our letter from the quay.", "en", False),
        (f"{FERRY * (LONGEST // len(FERRY))} {CALL}", "en", False),
    ],
)
def test_a_later_sentence_begins_with_a_call(line: str, language: str, calls: bool) -> None:
    assert appeals(evidence(line, language=language), 0) == calls


def test_only_the_last_lines_that_are_not_surely_the_articles_go() -> None:
    lines = (FERRY, CALL, FERRY.replace("again", "twice"), "It rained.")
    assert list(last_appeals(evidence(*lines[:2]), (0.9, 0.6), {})) == [1]
    assert list(last_appeals(evidence(*lines[:3]), (0.9, 0.6, 0.9), {})) == [1]
    assert not list(last_appeals(evidence(*lines), (0.9, 0.6, 0.9, 0.9), {}))
    assert not list(last_appeals(evidence(*lines[:2]), (0.9, SURE), {}))
