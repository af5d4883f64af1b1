"""What a mail program wrote above a page, and lines that only look like it."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.blocks.aside import is_aside
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.mail_head import find_head, head_claims

BODY = """\

The fog above Osk has an owner, if a company from the mainland is right: it hangs nets between the larches at night.

In the morning there are four hundred litres of water in its tank. "It used to fall on my beans," said Aldo Ferri.

Nobody has ever decided whom fog belongs to. Rain is easy: it is the owner's on whose land it falls.
"""
HEADS = {
    "Outlook": """\
From: Ana Ruiz <ana@isle.example>
Sent: Tuesday, March 9, 2027 6:00 AM
To: Bo Lind
Subject: FW: RE: Who owns fog?
""",
    "Outlook, with stars": """\
*From:* Ana Ruiz <ana@isle.example>
*Sent:* 9 March 2027 06:00
*To:* Bo Lind
*Subject:* Who owns fog?
""",
    "Gmail": """\
---------- Forwarded message ---------
From: Ana Ruiz <a@isle.example>
Date: Tue, Mar 9, 2027 at 6:00 AM
Subject: Who owns fog?
To: <bo@isle.example>

""",
    "raw": """\
Received: by mail.example; Tue, 9 Mar 2027
MIME-Version: 1.0
From: "Ana Ruiz" <a@isle.example>
To: Bo,
\tCid,
 Dag
Date: Tue, 9 Mar 2027 06:00:00 +0100
Subject: Fwd: Who owns fog?
""",
    "Thunderbird": """\
-------- Weitergeleitete Nachricht --------
Betreff: \tAW: Who owns fog?
Datum: \tTue, 9 Mar 2027 06:00:00 +0100
Von: \tAna Ruiz [mailto:a@isle.example]
An: \tBo Lind
""",
    "French": """\
De : Ana Ruiz
Envoyé : 9 mars 2027 06:00
À : Bo Lind
Objet : TR : Who owns fog?
""",
}


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_head_says_who_sent_the_page_and_what_it_is_called(head: str) -> None:
    found = find_head(head + BODY)
    assert found
    said = {claim.field: claim.value for claim in head_claims(found)}
    assert (said["headline"], said["author"]) == ("Who owns fog?", "Ana Ruiz")
    assert "2027" in said["date"]


@pytest.mark.parametrize("head", HEADS.values(), ids=HEADS)
def test_the_head_is_no_part_of_the_page(head: str) -> None:
    page = head + BODY
    blocks = from_text(page)
    assert "".join(block.raw for block in blocks) == page
    assert [block.text for block in blocks if not is_aside(block)] == BODY.split("\n")[1::2]
    article = clean(page)
    assert (article.headline, article.authors) == ("Who owns fog?", ("Ana Ruiz",))
    assert "Subject" not in article.body


def test_of_a_forwarded_mail_the_inner_head_counts_and_the_note_above_it_goes() -> None:
    page = HEADS["Outlook"].replace("Ana Ruiz", "Bo Lind") + "\nYou will like this.\n\nBo\n\n" + HEADS["Gmail"] + BODY
    article = clean(page)
    assert (article.headline, article.authors) == ("Who owns fog?", ("Ana Ruiz",))
    assert "You will like this" not in article.body


@pytest.mark.parametrize(
    "page",
    [
        "From: Ana Ruiz\nTo: Bo Lind\n" + BODY,  # a letter
        "Subject: history\nDate: 1901\n" + BODY,
        "From here to there\nTo be or not to be\nSubject to change\n" + BODY,
        BODY + HEADS["Outlook"],  # what is quoted below an answer
        "A page about fraud.\n" + BODY * 9 + HEADS["Outlook"] + BODY,
    ],
)
def test_other_lines_are_the_pages_own(page: str) -> None:
    assert find_head(page) is None
