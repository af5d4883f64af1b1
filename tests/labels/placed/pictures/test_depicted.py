"""Sentences that tell what a picture shows, between the paragraphs of an article that a text browser drew."""

from __future__ import annotations

import pytest

from tests.labels.placed.pictures.test_pictures import BODY, gone

SCENE = "A woman sitting at the quay of Orlo with a rope in her hand."
OTHER = "Two people looking at each other, and behind them a boat at the quay."


def test_sentences_that_tell_of_nothing_that_happened_show_pictures_where_they_are_several() -> None:
    drawn = [f"   {text}" for text in BODY]
    assert gone(*drawn[:4], f"   {SCENE}", drawn[4], f"   {OTHER}") == [SCENE, OTHER]
    assert gone(*drawn[:4], f"   {SCENE}", drawn[4]) == []
    assert gone(f"   {SCENE}", *drawn, f"   {OTHER}") == []
    glued = "A woman at the quay Boats leave it every morning."
    assert gone(*drawn[:4], f"   {SCENE}", drawn[4], f"   {glued}", "   All boats of Orlo.") == [SCENE]
    told = "A woman who sits at the quay of Orlo says that she has a rope."
    assert gone(*drawn[:4], f"   {SCENE}", drawn[4], f"   {told}") == []


@pytest.mark.parametrize("lines", ["{}\n   The old quay of Orlo is where boats are safe.", "Boats for all.\n   {}"])
def test_one_such_sentence_shows_a_picture_straight_beside_another_line(lines: str) -> None:
    drawn = [f"   {text}" for text in BODY]
    assert gone(*drawn[:4], f"   {lines}".format("A woman at the quay."), drawn[4]) == ["A woman at the quay."]


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("A stacked bar chart showing the catch of each month, by boat.", True),
        ("An infographic describing four ways of mending a net.", True),
        ("A picture of a mother and her child at the quay. The child is holding a rope.", True),
        ("Hand-coloured etching of the quay of Orlo", True),
        ("Interior view of the harbour master's tower", True),
        ("Line graph showing that the Voyage-3 boats of Orlo Ferries catch less in winter.", True),
        ("A boat is tied to the ring with seven ropes in the background", True),
        ("Want a clearer photo of the quay? The tower sells one.", False),
        ("A photo of the quay was sold for a lot of money.", False),
        ("The chart showing the catch of each month is wrong.", False),
        ("Here is a map of the harbour and its three quays.", False),
        ("A picture that Orlo likes, above all in winter.", False),
    ],
)
def test_a_line_that_begins_with_a_kind_of_picture_and_has_no_verb_tells_what_one_shows(line: str, goes: bool) -> None:
    drawn = [f"   {text}" for text in (*BODY[:4], line, BODY[4])]
    assert gone(*drawn) == [line] * goes
    assert gone(*(text.replace("\n  ", "") for text in drawn)) == []


@pytest.mark.parametrize(
    "line",
    [
        "Photo of the quay I like to walk there in the morning.",
        "Photo of the quay The harbour master says it is old.",
        "Photo of the quay Boats leave it every morning.",
    ],
)
def test_a_picture_s_words_that_a_paragraph_is_glued_to_stay(line: str) -> None:
    assert gone(*(f"   {text}" for text in (*BODY[:4], line, BODY[4], "All boats leave in the morning."))) == []


def test_a_name_is_no_beginning_of_a_sentence_though_the_page_has_its_word() -> None:
    line = "Screenshot of the Net tool at the quay."
    names = "Ask for the Net or the Net Plus, as the Net is the best net there is."
    assert gone(*(f"   {text}" for text in (*BODY[:4], line, BODY[4], names))) == [line]
