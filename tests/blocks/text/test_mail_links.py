"""The addresses behind the words of a mail's links, and addresses that are the page's own words."""

from __future__ import annotations

import pytest

from cleaner.blocks.from_text import from_text

URL = "https://mailer.example/c/eJxVkE2OwyAMhU8DuyDAB"


def words(text: str) -> list[str]:
    return [block.text for block in from_text(text) if block.text]


@pytest.mark.parametrize("form", ["<{}>", "[ {} ]", "[{}]"])
def test_addresses_behind_words_go(form: str) -> None:
    mark = form.format(URL)
    page = (
        f"The Slow Kitchen {mark}\n\n{mark}\n\nYou begin with half a cabbage {mark}, and nobody is coming {mark} .\n\n"
        "See: <https://isle.example/soup>\n"
    )
    blocks = [block for block in from_text(page) if block.text]
    assert [block.text for block in blocks] == [
        "The Slow Kitchen",
        "You begin with half a cabbage, and nobody is coming.",
        "See: <https://isle.example/soup>",
    ]
    assert [(block.marks.links, block.marks.link_chars) for block in blocks] == [(1, 16), (2, 0), (0, 0)]
    assert "".join(block.raw for block in from_text(page)) == page


def test_addresses_in_brackets_go_where_mailchimp_wrote_the_page() -> None:
    page = (
        f"View this in your browser ({URL})\n** Soup is a verb\n{'-' * 60}\n\n"
        f"You begin with an onion ({URL}) . Always.\n\n* Cut it small.\n\nYou can ** unsubscribe ({URL})\n"
    )
    assert words(page) == [
        "View this in your browser",
        "Soup is a verb",
        "-" * 60,
        "You begin with an onion. Always.",
        "* Cut it small.",
        "You can unsubscribe",
    ]


@pytest.mark.parametrize(
    "page",
    [
        f"The tides <{URL}> are low.\n\nThe boats <{URL}> are in.\n",  # two are few
        f"The tides ({URL}) are low.\n\nThe boats ({URL}) are in.\n\nThe gulls ({URL}) are out.\n",
        f"The tides: <{URL}>\nThe boats: <{URL}>\nThe gulls: <{URL}>\n",
        "It is <b>bold</b> and <the palace> is open <5 m from here>.\n",
    ],
)
def test_other_addresses_are_the_pages_own(page: str) -> None:
    assert words(page) == [line for line in page.split("\n") if line]
