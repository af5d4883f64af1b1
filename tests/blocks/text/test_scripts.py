"""Scripts, styles and data of a page that stand in its text."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.blocks.aside import SCRIPT, own
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.hidden import shown
from cleaner.blocks.text.scripts import scripts
from cleaner.labels.label import Label

FIRST = (
    "The harbour of Osk is deep enough for the new boats, the council said on Monday after a survey that took eleven"
    " days, and that cost a tenth of what had been set aside for it."
)
SECOND = (
    "It had been closed since the storm of 1987, and fishermen from the outer islands are expected to land their catch"
    " here from the first week of October on."
)
TRACKING = (
    "window.dataLayer = window.dataLayer || [];\nfunction gtag(){dataLayer.push(arguments);}\ngtag('js', new Date());"
)
STYLE = ".menu a,\n.menu a:hover {\n\tcolor: #369 !important;\n\tpadding: 0 4px;\n}\n/* wide\n screens, it says\n*/"
DATA = '{"@context":"https://schema.org","@type":"NewsArticle","headline":"Boats","articleBody":"' + FIRST * 2 + '"}'
SHORTENED = "!function(e,t){var n=e.createElement(t);n.async=!0,e.head.appendChild(n)}(document,'script');" * 4
CODE = [TRACKING, STYLE, DATA, SHORTENED]
LISTING = "def land(boat):\n    boat.moor()\n    return boat.catch\nfor boat in boats:\n    land(boat)"


@pytest.mark.parametrize("code", CODE, ids=["tracking", "style", "data", "shortened"])
def test_the_code_of_a_page_is_no_part_of_its_text(code: str) -> None:
    dump = f"{TRACKING}\n{code}\nBoats for Osk\n{FIRST}\n\n{code}\n{SECOND}\n{code}\n"
    blocks = from_text(dump)
    assert "".join(block.raw for block in blocks) == dump
    assert [block.text for block in own(blocks)] == ["Boats for Osk", FIRST, SECOND]


def test_lines_that_may_be_code_go_where_they_stand_between_code() -> None:
    dump = f"{TRACKING}\n    ['size', wide]\n{TRACKING}\n{FIRST}\n"
    assert shown(dump, scripts(dump)) == f"{FIRST}\n"


def test_a_title_between_scripts_stays() -> None:
    dump = f"{TRACKING}\nBoats for the harbour of Osk – The Isle Post\n{STYLE}\n{FIRST}\n"
    assert shown(dump, scripts(dump)) == f"Boats for the harbour of Osk – The Isle Post\n{FIRST}\n"


def test_text_in_a_line_of_code_stays_and_strings_go() -> None:
    dump = f"{TRACKING}\nBoats{SHORTENED}{FIRST} {SECOND}{DATA}\n"
    assert f"{FIRST} {SECOND}" in shown(dump, scripts(dump))
    assert shown(dump, scripts(dump)).count(FIRST) == 1


def test_a_tag_that_was_cut_apart_goes() -> None:
    dump = f'<meta name="description"\n content="{FIRST}">\n{TRACKING}\nBoats for Osk\n{FIRST}\n'
    assert shown(dump, scripts(dump)).split("\n") == ["Boats for Osk", FIRST, ""]


@pytest.mark.parametrize(
    "dump",
    [
        f"{FIRST}\n\n{LISTING}\n\n{SECOND}\n",
        f"Home\nBlog\n{FIRST}\nvar boats = document.getElementById('boats').value;\nboats.land();\n{SECOND}\n",
        f"{FIRST}\n{SECOND}\nwindow.addEventListener('load', land);\n",
        f"   IFRAME: [4]https://www.googletagmanager.example/ns.html\n   [9]Login\n   Seen: 00:01, Tuesday\n{FIRST}\n",
        f"How to write window.open() and document.title: {FIRST}\n",
        f"{FIRST} He calls it function (and form).\n\n{SECOND}\n",
        "",
    ],
)
def test_a_text_that_speaks_of_code_is_whole(dump: str) -> None:
    assert scripts(dump) == []


@pytest.mark.parametrize(
    "code",
    [
        "adverts = document.getElementById('a');\nadverts.cmd.push(function () {\n  adverts.show('in-text-1');\n});",
        "adverts.queue.push(function(){\n  adverts.show('in-text-1');\n});",
        "var counted = counted || [];\ncounted.push(['id', '5891']);",
        "#teaser_4c2895aa-9573-47eb-83f9-64a6b055b62c {\n    display: none;\n}",
        "#gallery-1 {\n\tmargin: auto;\n}\n/* see gallery_shortcode() in wp-includes/media.php */",
    ],
    ids=["a queue of adverts", "another queue", "a counter", "a machine's name", "a gallery"],
)
def test_what_only_pages_run_goes_between_sentences_too(code: str) -> None:
    dump = f"{TRACKING}\nBoats for Osk\n{FIRST}\n{SECOND}\n{code}\n{FIRST}\n{SECOND}\n"
    assert shown(dump, scripts(dump)) == f"Boats for Osk\n{FIRST}\n{SECOND}\n{FIRST}\n{SECOND}\n"


def test_a_listing_between_sentences_stays_on_a_page_with_scripts() -> None:
    dump = f"{TRACKING}\nBoats\n{FIRST}\n{FIRST}\n{FIRST}\n{SECOND}\n{LISTING}\n{SECOND}\n{FIRST}\n{TRACKING}\n"
    assert LISTING in shown(dump, scripts(dump))
    assert "dataLayer" not in shown(dump, scripts(dump))


def test_lines_with_a_number_behind_a_colon_and_links_are_no_code() -> None:
    dump = f"{TRACKING}\nBoats: 3 of 4\nPublished: 00:01, Tue, May 3\n[9]Login [10]Register\n{FIRST}\n{SECOND}\n"
    assert shown(dump, scripts(dump)) == dump.removeprefix(f"{TRACKING}\n")


def test_data_that_an_article_shows_stays() -> None:
    shows = '{\n"@context": "https://schema.org",\n"@type": "Boat",\n"name": "Ilse"\n}'
    assert scripts(f"{FIRST}\n{shows}\n{SECOND}\n") == []
    assert shown(f"{shows}\n{FIRST}\n{SECOND}\n", scripts(f"{shows}\n{FIRST}\n{SECOND}\n")) == f"{FIRST}\n{SECOND}\n"


def test_why_code_is_gone_is_said() -> None:
    page = clean(f"{TRACKING}\nBoats for Osk\n{FIRST}\n\n{SECOND}\n", kind="text").page
    said = {(item.label, item.because) for item in page if item.block.marks.tag == SCRIPT}
    assert said == {(Label.OTHER, "is code of the page itself")}


@given(st.lists(st.sampled_from([*CODE, LISTING, FIRST, SECOND, "Boats", "{", "/*", "<a\n>", "&amp;", ""]), max_size=8))
def test_nothing_is_lost(parts: list[str]) -> None:
    dump = "\n".join(parts)
    assert "".join(block.raw for block in from_text(dump)) == dump
