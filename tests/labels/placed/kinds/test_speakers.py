"""What is said in a conversation that an article prints."""

from __future__ import annotations

from collections.abc import Sequence

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.kinds.speakers import speaker, speakers
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from cleaner.pipeline import clean

SAID = ("ANA RUIZ: Who pays for the ferry?", "PIET OOSTEN: The town.", "AR: All of it?", "PIET OOSTEN: No.", "AR: Oh.")
ASKED = "AR: And who pays the rest?"


def missed(*lines: str, known: Sequence[int] = ()) -> list[str]:
    """What is taken in of lines below a conversation that is the article's."""
    page = split(Page("\n\n".join((*SAID, *lines))), language="en")
    inside = (*(0.9,) * len(SAID), *(0.1,) * len(lines))
    return [page.blocks[i].text for i in speakers(Evidence(page, signs(page), (), ()), inside, known)]


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("AR: Who pays?", "ar"),
        ("Ana Ruiz (00:01:04): Who pays?", "ana ruiz"),
        ("记者：谁付钱？", "记者"),
        ("The ferry leaves at 10:30.", ""),
        ("He did not say much. Only this: no.", ""),
        ("ANA RUIZ:", ""),
        ("", ""),
    ],
)
def test_who_speaks_stands_before_a_colon(line: str, name: str) -> None:
    assert speaker(line) == name


def test_what_was_missed_of_a_conversation_stays() -> None:
    assert missed(ASKED, "PIET OOSTEN: Nobody.", "Share") == [ASKED, "PIET OOSTEN: Nobody."]
    assert missed("Share", "Facebook", ASKED) == [ASKED]


def test_below_it_stays_what_nobody_says_who_spoke_more_than_once() -> None:
    assert not missed("ANA RUIZ: Our reporter on the coast", "Orlo: a town by the sea", "Piet Oosten is a baker.")


def test_what_says_something_of_itself_or_is_known_or_far_below_stays_as_it_is() -> None:
    assert not missed("AR: Share this article")
    assert not missed(ASKED, known=[len(SAID)])
    assert not missed("Share", "Facebook", "Mail", ASKED)


def test_the_end_of_an_interview() -> None:
    lead = "Piet Oosten runs the ferry between Orlo and the islands. We spoke with him on board, on a calm day in May."
    talk = (
        "ANA RUIZ: How long have you been at the helm?",
        "PIET OOSTEN: Since the day on which my father fell ill, in 1998. Nobody asked me, and I did not ask either.",
        "AR: And the goats?",
        "PO: They came with the islands.",
        "[Subscribe to the Orlo Review for $4 a month and read everything.]",
        "AR: Do they pay?",
        "PO: Half. Twice as much in May.",
    )
    last = ("AR: What are you doing next?", "PO: Nothing. Wonderful.")
    bio = "Ana Ruiz is a contributing editor of the Orlo Review."
    page = (
        "A talk on the ferry",
        "By Ana Ruiz\nMay 3, 2031",
        lead,
        *talk,
        *last,
        bio,
        "Filed Under: boats, goats\nShare",
    )
    assert clean("\n\n".join(page)).body.endswith("\n\n".join(last))
