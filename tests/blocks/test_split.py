"""A page becomes a document; of a text dump its address is all that it claims."""

from __future__ import annotations

import pytest

from cleaner.blocks.claims import Claim
from cleaner.blocks.split import split
from cleaner.page import Page


@pytest.mark.parametrize(
    ("url", "claims"),
    [
        (
            "https://www.courier.example/2031/02/03/ferry",
            (Claim("date", "2031-2-3", "url"), Claim("site", "courier.example", "url")),
        ),
        ("https://courier.example/ferry-2031", (Claim("site", "courier.example", "url"),)),
        ("", ()),
        (None, ()),
    ],
)
def test_the_address_of_a_dump_is_read(url: str | None, claims: tuple[Claim, ...]) -> None:
    found = split(Page("Ferry opens\n\nThe ferry opened on Monday.\n", "text", url)).claims
    assert [(field, value.replace("-0", "-"), origin) for field, value, origin in found] == [tuple(c) for c in claims]


@pytest.mark.parametrize(
    ("title", "foot", "field"),
    [
        ("Orlo Courier", "© 2005 Orlo Courier", "site"),
        ("Orlo Courier", "Written for the Orlo Courier", "headline"),
        ("The mill is rebuilt", "© 2005 Orlo Courier", "headline"),
        ("Orlo Courier", "© 2005 Orlo Courier. " + "No part of it may be used without consent. " * 4, "headline"),
    ],
    ids=["holder", "no-holder", "other-title", "paragraph"],
)
def test_a_title_that_names_who_has_the_rights_is_the_site_s(title: str, foot: str, field: str) -> None:
    page = f"<title>{title}</title><h3>The mill is rebuilt</h3><p>It was built in 1887.</p><small>{foot}</small>"
    assert [claim.field for claim in split(Page(page, "html")).claims] == [field]


def test_a_title_without_a_heading_on_the_page_is_the_headline() -> None:
    page = split(Page("<title>Orlo Courier</title><p>It was built in 1887.</p><p>© Orlo Courier</p>", "html"))
    assert [claim.field for claim in page.claims] == ["headline"]
