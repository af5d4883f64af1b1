"""Quotations that an article says twice: in a paragraph, and set apart."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.placed.repeated.pull_quotes import pull_quotes, set_apart
from cleaner.labels.signs.signs import signs
from cleaner.page import Page
from tests.labels.placed.html_page import gone

SAID = "Nobody in this harbour has ever waited for a tide."
TOLD = "<p>Greta Solheim shook her head. “Nobody in this harbour has ever waited for a tide,” she said on Friday.</p>"


@pytest.mark.parametrize(
    "quote",
    [
        "<blockquote>{}</blockquote>",
        "<blockquote><p>“{}”</p></blockquote>",
        '<aside class="ArticlePullquote_root__z11cW">{}</aside>',
        '<div class="pull-quote pull-quote--right">{}</div>',
    ],
)
def test_a_quotation_that_a_paragraph_says_goes(quote: str) -> None:
    apart = quote.format(SAID)
    assert gone(pull_quotes, apart, TOLD, opinion=0.95) == gone(pull_quotes, TOLD, apart, opinion=0.95) != []


def test_who_said_it_goes_with_it() -> None:
    quote = f"<figure><blockquote><p>{SAID}</p></blockquote><p>— Greta Solheim</p></figure>"
    boxed = f'<div class="pull-quote"><blockquote>{SAID}</blockquote><div>Harbour master</div></div>'
    assert gone(pull_quotes, TOLD, quote) == [SAID]
    assert gone(pull_quotes, TOLD, boxed) == [SAID, "Harbour master"]


@pytest.mark.parametrize(
    "quote",
    [
        f"<p>{SAID}</p>",
        f"<blockquote><ul><li>{SAID}</li></ul></blockquote>",
        f"<blockquote><h3>{SAID}</h3></blockquote>",
        "<blockquote>Nobody in this harbour has ever waited for a ferry.</blockquote>",
        "<blockquote>Nobody in this harbour has ever waited</blockquote>",
        "<blockquote>She said on Friday.</blockquote>",
    ],
)
def test_other_lines_stay(quote: str) -> None:
    assert gone(pull_quotes, TOLD, quote) == []


def test_a_quotation_that_is_quoted_again_stays() -> None:
    quote = f"<blockquote>{SAID}</blockquote>"
    assert gone(pull_quotes, quote, "<p>That is what she means:</p>", quote) == []


LONG = "Nobody in this harbour has ever waited for a tide, and nobody will."
PLAIN = f"Greta Solheim shook her head. “{LONG}” she said on Friday."


@pytest.mark.parametrize(
    ("quote", "goes"),
    [
        (f"“{LONG}”", True),
        (f"« {LONG} »", True),
        ("> has ever waited for a tide, and nobody will", True),
        # no quotation, in other words, a heading, and too short to say something
        (LONG, False),
        ("“Nobody in this harbour waits for a tide, and nobody ever will do that.”", False),
        (f"“{LONG[:-1]}”", False),
        ("“Nobody in this harbour has ever waited for a tide.”", False),
        ("> in this harbour", False),
    ],
)
def test_a_line_of_a_dump_that_is_a_quotation_and_stands_in_a_paragraph_goes(quote: str, goes: bool) -> None:
    document = split(Page(f"{quote}\n\n{PLAIN}\n\n{PLAIN}"), language="en")
    found = set_apart(Evidence(document, signs(document), (), ()), [0.9] * len(document.blocks), ())
    assert list(found) == ([0] if goes else [])
