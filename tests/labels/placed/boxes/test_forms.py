"""What stands in a form between an article's paragraphs."""

from __future__ import annotations

import pytest

from cleaner.blocks.split import split
from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.boxes.forms import forms
from cleaner.labels.signs.signs import signs
from cleaner.page import Page

TITLE = "<h1>The lighthouse of Nordhavn opens</h1>"
TEXT = "<p>It had been dark for thirty years, and nobody in the town remembered who had the key.</p>" * 8
NOTE = "Every second Sunday a text about boats, free of charge."
FORM = "<form><input type=email><button>Send</button></form>"


def gone(html: str) -> list[str]:
    """The texts that go where all but the headline reads like the article."""
    page = split(Page(html, "html"))
    blocks = page.blocks
    at = next((i for i, block in enumerate(blocks) if block.marks.tag == "h1"), -1)
    inside = [0.1 if i == at else 0.7 for i in range(len(blocks))]
    return [blocks[i].text for i in forms(Evidence(page, signs(page), [], ()), inside, {at: Label.HEADLINE})]


@pytest.mark.parametrize("box", [f"<div><p>{NOTE}</p>{FORM}</div>", f"<form><p>{NOTE}</p><button>Send</button></form>"])
def test_what_a_form_is_for_goes(box: str) -> None:
    assert gone(f"<main>{TITLE}{TEXT}{box}{TEXT}</main>") == [NOTE, "Send"]


@pytest.mark.parametrize(
    "page",
    [
        f"<main>{TITLE}{TEXT}<div><p>{NOTE}</p></div></main>",
        f"<form>{TITLE}{TEXT}<button>Send</button></form>",
        f"<form><p>{NOTE}</p><p>{NOTE}</p></form>",
        f"<main>{TITLE}{TEXT}<form><ul>{'<li>Two eggs</li>' * 5}</ul></form></main>",
        f"<form>{TITLE}<p>{NOTE}</p></form>{TEXT}",
    ],
    ids=["no-form", "all-the-page", "all-the-article", "list", "around-the-headline"],
)
def test_else_the_article_stays(page: str) -> None:
    assert gone(page) == []


def test_the_article_beside_a_form_stays() -> None:
    assert gone(f"<main>{TITLE}<p>{NOTE}</p>{FORM}<p>{NOTE}</p></main>") == ["Send"]
