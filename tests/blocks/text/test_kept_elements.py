"""Elements of HTML that pandoc keeps in Markdown."""

from __future__ import annotations

import pytest

from cleaner import clean
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.kept_elements import kept_elements
from cleaner.page import read

FIRST = (
    "The harbour of Osk is deep enough for the new boats, the council said on Monday after a survey that took eleven"
    " days, and that cost a tenth of what had been set aside for it."
)
SECOND = (
    "It had been closed since the storm of 1987, and boats from the [outer islands](/outer) are expected to land here."
)
HEAD = """<div id="page">

<div class="menu"
role="navigation">

-   <a href="/news" class="menu-link"
    target="_self">News</a>
-   <span class="menu-link">[Boats](/boats)</span>

</div>

<figure>
<img src="harbour.jpg" class="wide"
width="800" />
</figure>

# Boats for Osk

<div class="body-text">

"""
FOOT = '\n\n</div>\n\n<!-- -->\n\n</div>\n\n<div class="foot">\n\n© 2031 The Isle Post\n\n</div>\n\n'
PAGE = f"{HEAD}{FIRST}\n\n**{SECOND}**{FOOT}"


def test_what_stands_in_the_elements_is_markdown() -> None:
    blocks = from_text(PAGE)
    assert "".join(block.raw for block in blocks) == PAGE
    assert [block.text for block in blocks if block.text] == [
        "News",
        "Boats",
        "Boats for Osk",
        FIRST,
        SECOND.replace("[", "").replace("](/outer)", ""),
        "© 2031 The Isle Post",
    ]


def test_such_a_page_is_no_html() -> None:
    assert read(PAGE).kind == "text"
    assert clean(PAGE).headline == "Boats for Osk"


@pytest.mark.parametrize(
    "text",
    [
        f"# Boats\n\n<div>\n\n{FIRST}\n\n</div>\n\n{SECOND}\n",  # Markdown by hand
        "<!doctype html><body>\n\n" + "<div>\n\n# Boats\n\n</div>\n\n" * 4 + "</body>",
        "<div>\n\n<p>Boats</p>\n\n</div>\n\n" * 4,  # a part of a page
        FIRST,
        "",
    ],
)
def test_other_texts_keep_their_elements(text: str) -> None:
    assert kept_elements(text) == []


def test_an_address_is_no_element() -> None:
    page = PAGE.replace("© 2031", "<https://isle.example> © 2031")
    assert "<https://isle.example>" not in {page[begin:end] for begin, end in kept_elements(page)}
