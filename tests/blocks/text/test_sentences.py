"""Where sentences begin in a text of which nothing else is known."""

from __future__ import annotations

from itertools import pairwise

import pytest

from cleaner.blocks.text.sentences import sentences

FIRST = "The harbour of Osk is deep enough for the new boats."
SECOND = "Ana Ruiz says so, and she has been measuring it since 1987."
MENU = "Home News Sport Tide Tables Jobs Sign In Contact Search"


def parts(text: str) -> list[str]:
    cuts = [0, *sentences(text), len(text)]
    return [text[begin:end].strip() for begin, end in pairwise(cuts)]


@pytest.mark.parametrize(
    "expected",
    [
        [FIRST, SECOND],
        [FIRST.replace(".", "?"), SECOND],
        ["“The harbour of Osk is deep enough for the boats.”", f"“{SECOND}”"],
        ["„Der Hafen von Osk ist tief genug für neue Boote.“", "Das sagt Jens Albers, der ihn seit 1987 ausmisst."],
        ["»Havnen i Osk er dyb nok til de nye og store både.«", "Det siger Jens Albers, som har målt den siden 1987."],
        ["أعلنت بلدية الميناء أن العمق كاف للسفن الجديدة؟", "وقالت إن القياس استغرق أحد عشر يوما من العمل."],
        ["ओस्क का बंदरगाह नई नावों के लिए काफी गहरा है।", "परिषद ने सोमवार को यह बात कही और सबको बताया।"],
        [MENU, FIRST],
        [f"{MENU} What now?", f"Osk Tide Week {SECOND[9:]}"],
    ],
)
def test_a_text_is_cut_at_its_sentences(expected: list[str]) -> None:
    assert parts(" ".join(expected)) == expected


@pytest.mark.parametrize(
    "text",
    [
        "",
        FIRST,
        "The boats of J. R. Osk, who lives in the U.S. Virgin Islands, are known to everybody there.",
        "The boats that the council bought for approx. two million are not deep enough for it.",
        "It opens on Friday, Dec. 6. and closes again before anybody has had time to see it.",
        f"Yes. {FIRST}",
        "Ana Ruiz and Bo Lind of the Osk Tide Tables Company say so.",
    ],
)
def test_one_sentence_is_whole(text: str) -> None:
    assert parts(text) == [text]
