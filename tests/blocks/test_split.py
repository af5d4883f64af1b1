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
