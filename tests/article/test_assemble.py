"""The article of a labelled page."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from cleaner.article.assemble import assemble
from cleaner.blocks.block import Block, Document
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled
from cleaner.page import Page

LINES = (
    ("Home", Label.NAVIGATION),
    ("Ferry opens", Label.HEADLINE),
    ("After three years of building", Label.STANDFIRST),
    ("By Ana Ruiz", Label.BYLINE),
    ("February 3, 2031", Label.DATE),
    ("The first boat left at dawn.", Label.BODY),
    ("- Adults pay two", Label.BODY),
    ("- Children pay one", Label.BODY),
    ("The boat at dawn", Label.CAPTION),
)
PAGE = [Labelled(Block(text + "\n", text), label, "a sign") for text, label in LINES]


def document(*claims: Claim) -> Document:
    page = Page("".join(item.block.raw for item in PAGE), "text", "https://courier.example/ferry")
    return Document(page, tuple(item.block for item in PAGE), claims, "en")


def test_every_field_is_read_from_the_labels() -> None:
    article = assemble(document(), PAGE)
    assert (article.headline, article.byline, article.authors) == ("Ferry opens", "By Ana Ruiz", ("Ana Ruiz",))
    assert (article.date, article.date_text) == ("2031-02-03", "February 3, 2031")
    assert (article.language, article.url, article.kind) == ("en", "https://courier.example/ferry", "text")
    assert article.page == tuple(PAGE)
    assert dict(article.origins) == {"headline": "block", "byline": "block", "date": "block"}


def test_the_body_is_paragraphs_in_the_pages_order() -> None:
    assert assemble(document(), PAGE).body.split("\n\n") == [
        "After three years of building",
        "The first boat left at dawn.",
        "- Adults pay two",
        "- Children pay one",
    ]


def test_labels_are_kept_and_dropped_on_request() -> None:
    kept = assemble(document(), PAGE, keep=frozenset({Label.CAPTION}), drop=frozenset({Label.STANDFIRST})).body
    assert "The boat at dawn" in kept
    assert "After three years" not in kept


def test_the_origin_of_a_claim_is_kept() -> None:
    article = assemble(document(Claim("date", "2031-02-03T19:10:00Z", "json-ld")), PAGE)
    assert article.date == "2031-02-03T19:10:00Z"
    assert dict(article.origins)["date"] == "json-ld"


def test_a_page_without_an_article_has_empty_fields() -> None:
    article = assemble(Document(Page(""), ()), [])
    assert (article.headline, article.byline, article.authors, article.date, article.body) == (None, None, (), None, "")
    assert article.origins == ()


@given(st.lists(st.tuples(st.text(max_size=40), st.sampled_from(list(Label))), max_size=12), st.text(max_size=20))
def test_no_page_raises(lines: list[tuple[str, Label]], value: str) -> None:
    labelled = [Labelled(Block(text, text), label, "") for text, label in lines]
    claims = tuple(Claim(field, value, "json-ld") for field in ("headline", "author", "date", "site", "updated"))
    assert assemble(Document(Page(""), (), claims), labelled).kind == "text"
