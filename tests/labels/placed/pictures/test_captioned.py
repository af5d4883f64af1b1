"""What pictures show, where the words written below them follow, in dumps that text browsers drew."""

from __future__ import annotations

import textwrap
from array import array

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.in_dumps import pictures
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

BODY = [
    f"Boat number {n} left the quay of Orlo in the morning, and the harbour master said that it was on time and that "
    "nobody had waited for it."
    for n in ("one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven")
]
ALT = "The harbour of Orlo at noon"


def gone(*below: str, indent: str = "   ", out: str = "", blanks: int = 1) -> list[str]:
    """The texts that go of a drawn page with lines below its third paragraph; `out` is none of the article's."""
    wrapped = [textwrap.fill(words, 90, initial_indent=indent, subsequent_indent=indent) for words in BODY]
    own = "\n" * blanks + "\n".join(indent * bool(line) + line for line in below)
    page = split(Page("\n\n".join([*wrapped[:2], wrapped[2] + "\n" + own, *wrapped[3:]]) + "\n"))
    texts = [block.text for block in page.blocks]
    inside = [0.9 * bool(text and not (out and text.endswith(out))) for text in texts]
    shares = [array("f", (0.6, 0.4)) for _ in texts]
    found = pictures(Evidence(page, signs(page), shares, (Label.BODY, Label.CAPTION)), inside, [])
    return [texts[i] for i in found]


@pytest.mark.parametrize("indent", ["   ", ""])
def test_what_a_picture_shows_goes_above_a_caption_that_says_the_same(indent: str) -> None:
    assert gone(ALT, ALT + ".", indent=indent, out=ALT + ".") == [ALT]
    assert gone(ALT, ALT + ".", indent=indent) == [ALT, ALT + "."]


def test_a_sentence_goes_above_a_caption_that_says_it_over_a_blank_line() -> None:
    sentence = "The harbour of Orlo on a day in May."
    assert gone(sentence, "", sentence.replace("Orlo", "orlo"), out="orlo on a day in May.") == [sentence]
    assert gone(ALT, "", ALT.lower(), out=ALT.lower()) == []
    question = "Who pays for the harbour of Orlo?"
    assert gone(question, "", question.lower(), out=question.lower()) == []


def test_what_a_picture_shows_goes_above_a_caption_that_says_whose_picture_it_is() -> None:
    assert gone(ALT, ALT + " Ana Osk/Orlo Pictures", out="Pictures") == [ALT]
    assert gone(ALT, ALT + " Ana Osk/Orlo Pictures") == []
    assert gone(ALT, ALT + "time Ana Osk/Orlo Pictures", out="Pictures") == []


def test_lynx_draws_words_below_a_picture_straight_below_a_paragraph() -> None:
    line = "boats at the old quay The quay was built by the islanders themselves, in nine years."
    assert gone(line, blanks=0) == [line]
    assert gone(line) == []
    assert gone(line, indent="", blanks=0) == []
    assert gone("eBooks at the old quay are read by everybody.", blanks=0) == []
    assert gone("* " + line, blanks=0) == []
    assert gone("boats --quay old; boats --sort;", blanks=0) == []


def test_lynx_draws_what_a_picture_shows_below_a_blank_line_and_above_its_copy() -> None:
    small = ALT.lower()
    assert gone("Boats of Orlo", "", ALT, small, out=small) == [ALT]
    assert gone("Boats of Orlo", "", ALT, small) == []
    assert gone("Boats of Orlo", ALT, small, out=small) == []
    assert gone("Boats of Orlo", "", ALT, small, out=small, indent="") == []
    assert gone("Boats of Orlo", "", "12 boats", "12 Boats", out="12 Boats") == []


def test_an_author_who_knows_no_capitals_is_read() -> None:
    lines = [
        f"{n} boats came to the quay in the morning, and they left the quay again at night." for n in ("ten", "no")
    ]
    assert gone(lines[0], blanks=0) == lines[:1]
    assert gone(*lines, blanks=0) == []


@pytest.mark.parametrize(
    ("line", "goes"),
    [
        ("Diagram showing the tides of Orlo. It has two lines, one for the spring tide.", True),
        ("Screenshot of the timetable with all boats of the summer, and of the winter.", True),
        ("Photo of the ferry Skua at night Boat after boat left the quay that night.", False),
        ("Photo of the ferry Skua at night:", False),
        ("Screenshots are not allowed on board, says the harbour master of Orlo.", False),
        ("A photo of the ferry was found in the house, and nobody knows who took it.", False),
    ],
)
def test_sentences_that_begin_as_no_prose_does_tell_what_a_picture_shows(line: str, goes: bool) -> None:
    other = "Every boat has a name, a number and a captain, and boat for boat they are counted every night."
    assert gone(line, "", other) == [line] * goes


@pytest.mark.parametrize("line", ["Boats at noon", "The mayor, Ana Osk, at the quay of Orlo on the last day of May."])
def test_what_stands_straight_below_a_picture_is_a_caption(line: str) -> None:
    names = ["[quay-2031]", "[boat-2031]"]  # pictures as w3m draws them, which tell that it drew the page
    assert gone(names[0], line, "", names[1], indent="") == [line]
    assert gone(names[0], "", line, "", names[1], indent="") == []
    assert gone(names[0], line, "Boats at night.", "", names[1], indent="") == []
    assert gone(names[0], "• " + line, "", names[1], indent="") == []
    assert gone(names[0], line + " It goes on." * 20, "", names[1], indent="") == []


def test_a_short_line_straight_below_what_a_picture_shows_goes_with_it() -> None:
    shown = "quay-of-orlo-at-noon"
    assert gone(shown, "The quay.") == [shown, "The quay."]
    assert gone(shown, "", "The quay.") == [shown]
    assert gone(shown, "The quay.", "It is old.") == [shown]
    assert gone(shown, "The quay of Orlo, which was built by the islanders themselves.") == [shown]
    assert gone(shown, "", "(Ana Osk/Orlo Pictures)", "", "It is (very) old.") == [shown, "(Ana Osk/Orlo Pictures)"]
    assert gone(shown, "", "(It is old) and (very)") == [shown]


@pytest.mark.parametrize(
    ("below", "goes"),
    [
        ("The old boat at the quay of Orlo.Ana Ruiz/Orlo Pictures", True),
        ("The old boat at the quay of Orlo.Ana Ruiz", True),
        ("The old boat at the quay of Orlo. Ana Ruiz took her there.", False),
        ("The old boat at the quay of Orlo.com is for sale.", False),
        (
            "The old boat at the quay of Orlo.Nobody has seen her since, but the harbour master says that she is safe.",
            False,
        ),
    ],
)
def test_what_a_picture_shows_goes_with_a_line_that_says_it_and_has_the_photographer_glued_to_it(
    below: str, goes: bool
) -> None:
    shown = "The old boat at the quay of Orlo."
    assert gone(shown, below) == [shown, below.removesuffix("Ana Ruiz/Orlo Pictures")] * goes  # which is a credit
    assert gone(shown, "", below) == []


@pytest.mark.parametrize(
    ("above", "goes"), [("„Das Boot ist weg.“", True), ("«Das Boot ist weg!»", True), ("„Boot“", False)]
)
def test_a_quotation_ends_a_sentence_with_the_marks_of_any_language(above: str, goes: bool) -> None:
    assert gone(above, "", ALT, ALT + ".", indent="", out=ALT + ".") == [ALT] * goes
