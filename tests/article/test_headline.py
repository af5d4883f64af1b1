"""The headline: who is believed, and what is cut from a title."""

from __future__ import annotations

from pathlib import Path

import pytest

from cleaner.article.headline import headline, without_section, without_site
from cleaner.article.site import bare_words, is_house, is_site, site_names
from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

CASES = [
    line.split("\t")
    for path in sorted((Path(__file__).parent / "cases" / "titles").glob("*.txt"))
    for line in path.read_text(encoding="utf-8").splitlines()
]
# What a tool for search engines writes from a page's title.
SEARCHED = ("title", "og:title", "json-ld", "json-ld:page")
SITE = Claim("site", "The Veldmark Courier", "og:site_name")


MENU = Container("h1", "", Container("nav", "breadcrumb"))


def block(text: str, label: Label = Label.HEADLINE, tag: str = "", container: Container | None = None) -> Labelled:
    return Labelled(Block(text, text, Marks(tag=tag, container=container)), label, "")


@pytest.mark.parametrize(("title", "site", "answer"), CASES)
def test_only_the_site_is_cut_from_a_title(title: str, site: str, answer: str) -> None:
    assert without_site(title, site_names([Claim("site", site, "og:site_name")])) == answer


@pytest.mark.parametrize(
    ("claims", "blocks", "text"),
    [
        ([], [], None),
        (
            [("Ferry to Orlo opens » News » The Courier", "title")],
            ["Ferry to Orlo opensThe Courier"],
            "Ferry to Orlo opens",
        ),
        ([("Ferry to Orlo opens | Courier", "title")], ["Ferry to Orlo opens Courier"], "Ferry to Orlo opens"),
        ([("Ferry to Orlo opens today", "title")], ["Ferry to Orlo opens today"], "Ferry to Orlo opens today"),
        ([("Ferry to Orlo: who sails it", "title")], ["Ferry to Orlo: who sails it"], "Ferry to Orlo: who sails it"),
        ([("Ferry to Orlo - the end", "title")], ["Ferry to Orlo - the end"], "Ferry to Orlo - the end"),
        ([("Ferry to Orlo: the end", "title")], ["Ferry to Orlo the end"], "Ferry to Orlo the end"),
        ([("She calls it « a new ferry »", "title")], ["She calls it « a new ferry »"], "She calls it « a new ferry »"),
        ([], ["Ferry opens"], "Ferry opens"),
        ([("[2607.01] How ferries open", "title")], ["Title:How ferries open"], "How ferries open"),
        ([("Ferry opens", "title")], [], "Ferry opens"),
        ([("Ferry opens - The Veldmark Courier", "title")], [], "Ferry opens"),
        ([("Ferry opens", "title"), ("The Veldmark Courier", "h1")], [], "Ferry opens"),
        (
            [("Ferry prices and times", "og:title"), ("All ferry prices and when boats leave", "h1")],
            [],
            "All ferry prices and when boats leave",
        ),
        ([("Ferry opens", "og:title"), ("Ferry opens", "json-ld"), ("Search", "h1")], [], "Ferry opens"),
        ([("Ferry opens - The Veldmark Courier", "title"), ("Ferry opens", "h1")], ["Ferry opens"], "Ferry opens"),
        ([("The Veldmark Courier", "title")], [], "The Veldmark Courier"),
        (
            [("lamplog — The pier walks at night", "title"), ("lamplog", "og:title"), ("lamplog", "h1")],
            ["The pier walks at night"],
            "The pier walks at night",
        ),
        (
            [("The pier walks at night : lamplog", "title"), ("lamplog", "h1")],
            ["The pier walks at night"],
            "The pier walks at night",
        ),
        (
            [("Lamplog | The Orlo Evening News", "title"), ("Lamplog", "og:title"), ("Lamplog", "h1")],
            ["Lamplog"],
            "Lamplog",
        ),
        ([("Harbour Log » Blog Archive » Ferry opens", "title")], ["Harbour Log"], "Ferry opens"),
        ([("Harbour Log » Blogarchiv » Ferry opens", "title")], [], "Ferry opens"),
        ([("Harbour Log » Old boats » Ferry opens", "title")], ["Harbour Log"], "Harbour Log"),
        ([("| The Veldmark Courier", "title")], [], "The Veldmark Courier"),
        ([(" - The Veldmark Courier", "title")], [], "The Veldmark Courier"),
        ([("Test page", "title")], ["The ferry opens again"], "The ferry opens again"),
        ([("Test page", "preface")], ["The ferry opens again"], "The ferry opens again"),
        ([("Test page", "title"), ("Test page", "og:title")], ["The ferry opens again"], "Test page"),
        ([("Ferry opens in May", "title")], ["All of our news"], "Ferry opens in May"),
        ([("|", "title")], [], None),
        ([("- | -", "title"), ("Ferry opens", "h1")], [], "Ferry opens"),
        ([("-5 degrees in Veldmark", "title")], [], "-5 degrees in Veldmark"),
        ([("«Ferry» opens", "title")], [], "«Ferry» opens"),
        ([("Ferry opens -", "title")], [], "Ferry opens"),
        ([("Ferry opens &amp; closes", "title")], [], "Ferry opens & closes"),
        ([("Ferry opens again today", "og:title")], ["Island news Ferry opens again today"], "Ferry opens again today"),
        ([("Ferry opens again today", "og:title")], ["The Ferry opens again today"], "The Ferry opens again today"),
        ([("opens again today", "og:title")], ["Island ferry: opens again today"], "Island ferry: opens again today"),
        ([("Ferry opens – Ana's Letters", "title"), ("Ferry opens", "og:title")], ["Ana's Letters"], "Ferry opens"),
        ([("Ana's Letters: Ferry opens", "title"), ("Ferry opens", "og:title")], ["Ana's Letters"], "Ferry opens"),
        ([("Ferry opens today", "title"), ("Ferry opens", "og:title")], ["Ferry opens today"], "Ferry opens today"),
        (
            [("How the ferry opens", "title"), ("How the ferry opens", "json-ld"), ("How the ferry opens", "og:title")],
            ["All about how the ferry opens"],
            "How the ferry opens",
        ),
        (
            [("How the ferry opens", origin) for origin in SEARCHED],
            ["All about how the ferry opens"],
            "All about how the ferry opens",
        ),
    ],
)
def test_independent_origins_settle_the_headline(
    claims: list[tuple[str, str]], blocks: list[str], text: str | None
) -> None:
    found = headline([SITE, *(Claim("headline", *claim) for claim in claims)], [block(text) for text in blocks])
    assert (found.text if found else None) == text


@pytest.mark.parametrize(
    ("title", "known", "answer"),
    [
        ("Ferry opens | Opinion", ["opinion"], "Ferry opens"),
        ("Ferry opens | Veldmark County Council", ["veldm"], "Ferry opens"),
        ("Ferry opens | Opinion | Veldmark County", ["veldm", "opinion"], "Ferry opens"),
        ("Ferry opens | What to know", ["opinion", "veldm"], "Ferry opens | What to know"),
        ("How the ferry opens | What to know", [], "How the ferry opens"),
        ("How the ferry opens | Boats | Tax", [], "How the ferry opens | Boats | Tax"),
        ("How the ferry opens | What boats have to know", [], "How the ferry opens | What boats have to know"),
        ("Ferry opens - Opinion", ["opinion"], "Ferry opens - Opinion"),
        (
            "Ferry opens | Veldmark waits for its first boat",
            ["veldm"],
            "Ferry opens | Veldmark waits for its first boat",
        ),
        ("Ferry opens", ["ferry"], "Ferry opens"),
    ],
)
def test_a_section_or_the_site_goes_after_a_bar(title: str, known: list[str], answer: str) -> None:
    assert without_section(title, known) == answer


def test_sections_and_sites_are_known_by_the_address() -> None:
    known = [
        Claim("site", "veldmarkcourier.example", "url"),
        Claim("url", "https://veldmarkcourier.example/opinion/a", "x"),
    ]
    for text in ("Ferry opens | Veldmark County", "Ferry opens | Opinion"):
        found = headline([*known, Claim("headline", text, "title")], [])
        assert found is not None
        assert found.text == "Ferry opens"


def test_the_words_that_readers_see_are_kept_where_all_agree() -> None:
    found = headline([Claim("headline", "Ferry's first day", "og:title")], [block("Ferry’s first day")])
    assert found is not None
    assert (found.text, found.origin) == ("Ferry’s first day", "block")


@pytest.mark.parametrize("name", ["Veldmark Courier", "The Veldmark Courier", "veldmark-courier", "VELDMARK COURIER"])
def test_a_site_is_known_however_it_is_written(name: str) -> None:
    assert is_house(name, site_names([SITE]))


@pytest.mark.parametrize("name", ["Veldmark", "The Courier of Winterfold and Veldmark", ""])
def test_other_names_are_not_the_site(name: str) -> None:
    assert not is_site(name, site_names([SITE]))


@pytest.mark.parametrize("name", ["Bridge News", "My Bridge", "Bridge24", "BridgeNews", "BRIDGE NEWS", "Bridge.org"])
def test_the_site_may_have_a_word_more(name: str) -> None:
    assert is_site(name, site_names([Claim("site", "Bridge", "og:site_name")]))


@pytest.mark.parametrize("name", ["Bridges", "BRIDGES", "Bridges open", "Footbridge", "Bridget", "Old bridges open"])
def test_a_name_that_begins_or_ends_inside_a_word_is_not_the_site(name: str) -> None:
    assert not is_site(name, site_names([Claim("site", "Bridge", "og:site_name")]))


@pytest.mark.parametrize("name", ["人民日报海外版", "新人民日报"])
def test_a_script_without_spaces_has_no_ends_of_words(name: str) -> None:
    assert is_site(name, site_names([Claim("site", "人民日报", "og:site_name")]))


def test_the_host_is_a_name_of_the_site() -> None:
    sites = site_names([Claim("site", "news.veldmark-courier.co.uk", "url")])
    assert is_house("Veldmark Courier", sites)
    assert not is_house("Co", sites)


def test_folding_keeps_only_words() -> None:
    assert bare_words("Ferry’s  “first” day!") == bare_words("ferrys first DAY")


@pytest.mark.parametrize(
    ("blocks", "text"),
    [
        ([block("Ferries: why it opens", tag="h1")], "Ferries: why it opens"),
        (
            [block("Ferries: why it opens", tag="h1"), block("A year of work", Label.OTHER, "h2")],
            "Ferries: why it opens",
        ),
        ([block("Ferries: why it opens", tag="h1"), block("Now it opens", Label.OTHER, "h2")], "Now it opens"),
        ([block("Ferries: why it opens", tag="h1"), block("News Now it opens", Label.BYLINE, "h2")], "Now it opens"),
        ([block("Ferries: why it opens", tag="h1"), block("Now it opens", Label.OTHER, "p")], "Ferries: why it opens"),
        (
            [
                block("Ferries: why it opens", tag="h1"),
                *[block("The ferry left.", Label.BODY, "p")] * 3,
                block("Now it opens", Label.SUBHEADING, "h2"),
            ],
            "Ferries: why it opens",
        ),
        (
            [
                block("Ferries: why it opens", tag="h1", container=MENU),
                *[block("News", Label.NAVIGATION)] * 3,
                block("Now it opens", Label.OTHER, "h2"),
            ],
            "Now it opens",
        ),
        (
            [block("Ferries: why it opens", tag="h1", container=MENU), block("At last it opens", tag="h2")],
            "At last it opens",
        ),
    ],
)
def test_a_heading_for_search_engines_gives_way_to_the_one_below(blocks: list[Labelled], text: str) -> None:
    claims = [("Ferries: why it opens", "title"), ("Now it opens", "og:title"), ("Ferries: why it opens", "h1")]
    claims = claims[: 2 if blocks[0].block.marks.container else 3]
    found = headline([SITE, *(Claim("headline", *claim) for claim in claims)], blocks)
    assert found is not None
    assert found.text == text


def test_a_whole_title_is_no_name_of_a_site() -> None:
    title = "How the ferry opens: a guide | Courier"
    claims = [Claim("headline", title, "title"), Claim("site", title, "og:site_name")]
    found = headline([*claims, Claim("site", "courier.example", "url")], [])
    assert found is not None
    assert found.text == "How the ferry opens: a guide"


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("Ferry opens – Veldmark Courier", "Ferry opens"),
        ("Ferry opens | Veldmarkcourier", "Ferry opens"),
        ("Ferry opens – after ten years", "Ferry opens – after ten years"),
        ("Ferry opens: Veldmark Courier", "Ferry opens: Veldmark Courier"),
        ("Veldmark Courier – Ferry opens", "Veldmark Courier – Ferry opens"),
        ("– Veldmark Courier", "– Veldmark Courier"),
        ("Coast / Ferries / The ferry opens", "The ferry opens"),
        ("Coast » Ferries » Timetables", "Coast » Ferries » Timetables"),
        ("Boats / ferries open", "Boats / ferries open"),
        ("https://veldmarkcourier.example/ferry-opens", None),
        ("www.veldmarkcourier.example", None),
        ("www.veldmarkcourier.example opens", "www.veldmarkcourier.example opens"),
    ],
)
def test_the_headline_of_a_dump_ends_before_its_site_and_is_no_address(text: str, answer: str | None) -> None:
    found = headline([Claim("site", "veldmarkcourier.example", "url")], [block(text)])
    assert (found.text if found else None) == answer


@pytest.mark.parametrize(
    ("other", "answer"),
    [
        ("The ferry opens", "The ferry opens"),
        ("Orlo Post", "The ferry opens"),
        ("ORLO POST", "The ferry opens"),
        ("The ferry", "The ferry opens - Orlo Post"),
    ],
)
def test_the_headline_of_a_dump_ends_before_what_is_a_line_by_itself(other: str, answer: str) -> None:
    found = headline([], [block("The ferry opens - Orlo Post"), block(other, Label.NAVIGATION)])
    assert found is not None
    assert found.text == answer


def test_the_headline_of_a_dump_below_other_lines_is_no_title_of_the_page() -> None:
    found = headline([], [block("The ferry", Label.NAVIGATION), block("The ferry - Orlo Post")])
    assert found is not None
    assert found.text == "The ferry - Orlo Post"


@pytest.mark.parametrize(
    ("tag", "shown", "text"),
    [
        ("p", "The boat that is new opens its doors for the first time, and so does the ferry", "The ferry opens"),
        ("form", "Search the ferry", "The ferry opens"),
        ("h2", "Search the ferry", "Search the ferry"),
        ("", "Search the ferry", "Search the ferry"),
        ("div", "The ferry", "The ferry"),
    ],
)
def test_a_line_that_is_no_heading_gives_way_to_what_is_claimed(tag: str, shown: str, text: str) -> None:
    claims = [Claim("headline", "The ferry opens", origin) for origin in ("title", "og:title")]
    found = headline(claims, [block(shown, tag=tag)])
    assert found is not None
    assert found.text == text


@pytest.mark.parametrize(
    ("seen", "other", "answer"),
    [
        ("Coast Ferries The ferry is back at last", "The ferry is back at last", "The ferry is back at last"),
        ("HomeCoastThe ferry is back at last", "The ferry is back at last", "The ferry is back at last"),
        ("Quiet Boats > The ferry is back at last", "The ferry is back at last", "The ferry is back at last"),
        ("Your guide to The ferry is back at last", "The ferry is back at last", None),
        ("Coast - The ferry is back at last", "The ferry is back at last", None),
        ("Coast Ferries are back", "Ferries are back", None),
        ("Ana Ruiz wins the race again", "Ruiz wins the race again", None),
        ("Title:The ferry is back at last", "Boats", "The ferry is back at last"),
        ("›The ferry is back at last", "Boats", "The ferry is back at last"),
        ("»The ferry is back at last!«", "Boats", None),
        ("> The ferry is back at last", "Boats", "The ferry is back at last"),
        ("/ The ferry is back at last /", "Boats", "The ferry is back at last"),
        (": Back at last", "Boats", "Menu: Back at last"),
    ],
)
def test_the_headline_of_a_dump_begins_after_its_sections(seen: str, other: str, answer: str | None) -> None:
    found = headline([], [block("Menu", Label.OTHER), block(seen), block(other, Label.OTHER)])
    assert found is not None
    assert found.text == (answer or seen)


def test_a_headline_that_begins_with_a_colon_has_no_paragraph_before_it() -> None:
    prose = "The ferry of Osk had been away for a year, since the flood took its landing with it."
    for above in ([], [block(prose, Label.BODY)]):
        found = headline([], [*above, block(": Back at last", Label.HEADLINE)])
        assert found is not None
        assert found.text.endswith("Back at last")
        assert ":" not in found.text


def test_the_headline_of_a_dump_ends_before_the_house_that_its_small_print_names() -> None:
    lines = [block("Menu", Label.OTHER), block("The ferry is back – Marbury"), block("© 2031 Marbury", Label.LEGAL)]
    found = headline([], lines)
    assert found is not None
    assert found.text == "The ferry is back"


@pytest.mark.parametrize(
    ("title", "text"),
    [
        ("夜间渡轮班次恢复_财经_海港网", "夜间渡轮班次恢复"),
        ("夜间渡轮班次恢复__第23号公报_海港网", "夜间渡轮班次恢复"),
        ("海港_夜间渡轮班次恢复", "海港_夜间渡轮班次恢复"),
        ("A night_ferry returns", "A night_ferry returns"),
    ],
)
def test_what_stands_after_underscores_of_a_chinese_title_is_no_part_of_it(title: str, text: str) -> None:
    found = headline([Claim("headline", title, "title")], [])
    assert found
    assert found.text == text


@pytest.mark.parametrize(
    ("tag", "shown", "text"),
    [
        ("h2", "Rules for boats", "Rules for boats"),
        ("h2", "Rules for all boats", "Rules for boats - Harbour Handbook"),
        ("p", "Rules for boats", "Rules for boats - Harbour Handbook"),
        ("h2", "Harbour Handbook", "Rules for boats - Harbour Handbook"),
    ],
)
def test_a_claimed_headline_ends_where_a_heading_says_it_alone(tag: str, shown: str, text: str) -> None:
    block = Block(shown, shown, Marks(tag))
    claims = [Claim("headline", "Rules for boats - Harbour Handbook", "og:title")]
    found = headline(claims, [Labelled(block, Label.OTHER, "", 1.0, Label.OTHER)])
    assert found is not None
    assert found.text == text


def test_an_underscore_of_a_heading_that_readers_see_stays() -> None:
    found = headline([Claim("headline", "海港渡轮公告_夜间班次", "h1")], [])
    assert found
    assert found.text == "海港渡轮公告_夜间班次"
