"""Who wrote it: the names that readers see, and those that the page claims."""

from __future__ import annotations

import pytest

from cleaner.article.byline import byline
from cleaner.blocks.block import Block, Container, Marks
from cleaner.blocks.claims import Claim
from cleaner.labels.label import Label, Labelled

SITE = Claim("site", "The Veldmark Courier", "og:site_name")
PLAIN = Marks()
MARKED = Marks(tag="p", container=Container("p", "article-author"))


def line(text: str, label: Label = Label.BYLINE, marks: Marks = PLAIN) -> Labelled:
    return Labelled(Block(text, text, marks), label, "")


def authors(claims: list[tuple[str, str]], *lines: Labelled) -> tuple[str, ...]:
    return byline([SITE, *(Claim("author", *claim) for claim in claims)], lines, "en").authors


HEADLINE = line("Ferry opens", Label.HEADLINE)
SHARE = line("Share", Label.SHARE)
TOLD = "Ana has lived on the island since 2031, and has written of its boats and of those who steer them ever since."
BOTH = [line("Ana Ruiz", marks=MARKED), line("Luis Gil", marks=MARKED)]
DAY = line("February 3, 2031", Label.DATE)
PICTURE = line("Photo: Luis Gil", Label.CREDIT)
SHOWN = [line("Mayor Bo Lee"), PICTURE]
MENU = [line("News", Label.NAVIGATION)] * 30
FAR = [
    line("The ferry to the island opened on Monday after a wait of ten years, and the first boat was full.", Label.BODY)
] * 30


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        ([line("By Ana Ruiz")], ("Ana Ruiz",)),
        ([line("By Ana Ruiz"), line("and Luis Gil")], ("Ana Ruiz",)),
        ([line("By Ana Ruiz"), line("By Luis Gil")], ("Ana Ruiz", "Luis Gil")),
        ([line("February 3, 2031 by Ana Ruiz", Label.DATE)], ("Ana Ruiz",)),
        ([line("Ana Ruiz February 3, 2031", Label.DATE)], ("Ana Ruiz",)),
        ([line("By Ana Ruiz"), line("Edited and checked")], ("Ana Ruiz",)),
        ([line("On Behalf of Falk & Gil LLP | May 3, 2031 | Harbour Ferries")], ("Falk & Gil LLP",)),
        ([line("by Ana Mendez | May 3, 2031 | Harbour Ferries, Quiet Boats | 0 comments")], ("Ana Mendez",)),
        ([line("Posted By: Ana · In: Boats, Quays")], ("Ana",)),
        ([line("By Swanthi on May 3, 2031, Comments, Jump to the Timetable", Label.DATE)], ("Swanthi",)),
        ([line("By 3i Veldmark")], ("3i Veldmark",)),
        ([line("By 5 PM")], ()),
        ([line("By 7 Harbour"), DAY], ("7 Harbour",)),
        ([line("@ana_ruiz • 7 min read")], ("@ana_ruiz",)),
        ([line("by ana_ruiz")], ("ana_ruiz",)),
        ([line("Ana RuizSat 3 May 2031", Label.DATE)], ("Ana Ruiz",)),
        ([line("u/anaruiz")], ("u/anaruiz",)),
        ([line("on behalf of Veldmark Harbours")], ()),
        ([HEADLINE, line("Key Takeaways"), DAY, *FAR], ()),
        ([HEADLINE, *FAR, line("By Industry", Label.NAVIGATION)], ()),
        ([HEADLINE, *FAR, line("By Company Size", Label.NAVIGATION)], ()),
        ([line("By Citadel Harbour Overview")], ("Citadel Harbour Overview",)),
        ([HEADLINE, line("Staff", Label.NAVIGATION), DAY, *FAR], ("Staff",)),
        ([HEADLINE, DAY, line("Editor", Label.AUTHOR_BIO), *FAR], ("Editor",)),
        ([HEADLINE, line("Staff", Label.NAVIGATION), *FAR], ()),
        ([HEADLINE, line("Press Release", Label.NAVIGATION), DAY, *FAR], ()),
        ([HEADLINE, *FAR, SHARE, SHARE, line("Ana Ruiz", Label.OTHER), line(TOLD, Label.RELATED)], ("Ana Ruiz",)),
        (
            [HEADLINE, DAY, line("E-Ferries, Boats"), *FAR, line("Ana R", Label.OTHER), line(TOLD, Label.OTHER)],
            ("Ana R",),
        ),
        ([HEADLINE, *FAR, SHARE, SHARE, line("Ana Ruiz", Label.OTHER), line("Boats for all islanders " * 5)], ()),
        (
            [
                *(HEADLINE, *FAR, line("On Sunday Ana Ruiz won the race.", Label.BODY), SHARE, SHARE),
                *(line("Ana Ruiz", Label.OTHER), line(TOLD, Label.OTHER)),
            ],
            (),
        ),
        ([HEADLINE, *FAR, line("Ana Ruiz", Label.CAPTION), line(TOLD, Label.BODY), *FAR], ()),
        (
            [
                *(HEADLINE, *FAR, SHARE, SHARE, line("Ana Ruiz", Label.OTHER), line(TOLD, Label.OTHER)),
                *(line("Luis Gil", Label.OTHER), line(TOLD.replace("Ana", "Luis"), Label.OTHER)),
            ],
            (),
        ),
        (
            [
                *(HEADLINE, line("Written by:", Label.AUTHOR_BIO), line("Ana Ruiz", Label.NAVIGATION), *FAR),
                *(line("Mill closes", Label.RELATED), line("Written by Luis Gil")),
            ],
            ("Ana Ruiz",),
        ),
        ([line("By Ana Ruiz Harbour Desk Notes"), *FAR, line("Ana Ruiz", Label.AUTHOR_BIO)], ("Ana Ruiz",)),
        ([line("By Osk M Head Ferry Launches"), *FAR, line("Osk M", Label.AUTHOR_BIO)], ("Osk M",)),
        ([line("By Osk Area News Group"), *FAR, line("Osk Area", Label.NAVIGATION)], ("Osk Area News Group",)),
        ([HEADLINE, line("Author(s)", Label.TAGS), line("Ana Ruiz", Label.TAGS), *FAR], ("Ana Ruiz",)),
        ([line("@veldmarkcourier")], ()),
        ([line("@anaruiz The ferry is back")], ()),
        ([line("Bild av Ana Ruiz"), line("Ana Ruiz")], ("Ana Ruiz",)),
        (
            [HEADLINE, line("By Ana Ruiz", Label.NAVIGATION), *FAR, line("Author"), line("Technical Writer")],
            ("Ana Ruiz",),
        ),
        ([line("Ana Ruiz", marks=MARKED)], ("Ana Ruiz",)),
        ([HEADLINE, line("By Ana Ruiz", Label.OTHER)], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana Ruiz", Label.OTHER, MARKED)], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana Ruiz", Label.OTHER)], ("Ana Ruiz",)),
        (
            [HEADLINE, *[line("The ferry runs.", Label.BODY)] * 40, line("Written by Ana Ruiz", Label.RELATED)],
            ("Ana Ruiz",),
        ),
        ([HEADLINE, line("By Ana Ruiz", Label.COMMENTS)], ()),
        ([HEADLINE, line("Bridge Repairs", Label.OTHER), line("No bridge repairs yet.", Label.BODY)], ()),
        ([line("Posted by:"), line("Ana Ruiz", Label.AUTHOR_BIO)], ("Ana Ruiz",)),
        ([line("By", Label.CREDIT), line("Ana Ruiz | ana.ruiz@courier.example")], ("Ana Ruiz",)),
        ([line("Fact-checked by"), line("Luis Gil")], ()),
        ([line("Photo: Luis Gil")], ()),
        ([line("Author information")], ()),
        ([line("Author: anaruiz")], ("anaruiz",)),
        ([HEADLINE, line("Ferry News"), line("By Ana Ruiz", Label.NAVIGATION)], ("Ana Ruiz",)),
        ([HEADLINE, line("Luis Gil"), *FAR, line("Written by Ana Ruiz", Label.RELATED)], ("Luis Gil",)),
        ([HEADLINE, *FAR, line("Ana Ruiz", Label.BODY)], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana Ruiz", Label.NAVIGATION), DAY, *FAR, line("By Bo Lee")], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana Ruiz", Label.NAVIGATION), DAY, line("By Bo Lee")], ("Bo Lee",)),
        ([HEADLINE, line("Ana Ruiz", Label.NAVIGATION), *FAR, line("By Bo Lee")], ("Bo Lee",)),
        ([HEADLINE, line("Ferry Opens"), line("Ana Ruiz", Label.OTHER)], ("Ana Ruiz",)),
        ([HEADLINE, line("VMD Staff", Label.RELATED), DAY], ("VMD Staff",)),
        ([HEADLINE, line("VMD Ferries", Label.RELATED), DAY], ()),
        ([HEADLINE, *FAR, line("Plan Ahead", Label.BODY), line("Always plan ahead.", Label.LEGAL)], ()),
        ([line("By Ana Ruiz | Ferries", Label.NAVIGATION), *MENU, HEADLINE, *FAR], ("Ana Ruiz",)),
        ([HEADLINE, *FAR, *MENU, line("By Ana Ruiz", Label.RELATED), line("By Luis Gil", Label.RELATED)], ()),
        ([HEADLINE, *FAR, *MENU, line("Authors: Ana Ruiz and Luis Gil", Label.OTHER)], ("Ana Ruiz", "Luis Gil")),
        ([HEADLINE, *FAR, *MENU[:5], line("Ana Ruiz", Label.OTHER, MARKED)], ("Ana Ruiz",)),
        ([HEADLINE, *FAR, *MENU[:5], line("Ana Ruiz", Label.RELATED, MARKED)], ()),
        ([HEADLINE, *FAR, *MENU, line("Ana Ruiz", Label.OTHER, MARKED)], ()),
        ([HEADLINE, *FAR, *MENU[:5], line("Ana Ruiz", Label.OTHER)], ()),
        ([line("The boat was praised by Mayor Ana Ruiz and others this week.")], ()),
        ([line("3 hours ago")], ()),
        ([HEADLINE, line("Mayor Bo Lee"), PICTURE, line("Ana Ruiz", Label.OTHER)], ("Ana Ruiz",)),
        ([HEADLINE, *[line("February 3, 2031", Label.DATE)] * 4, *SHOWN, line("Ana Ruiz", Label.OTHER)], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana Ruiz"), PICTURE, *FAR], ("Ana Ruiz",)),
        ([HEADLINE, line("By Ana Ruiz"), PICTURE, *FAR], ("Ana Ruiz",)),
        ([HEADLINE, line("Bo Lee/Reuters"), line("Ana Ruiz", Label.OTHER)], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana Ruiz/Luis Gil"), line("Mei Tan", Label.OTHER)], ("Ana Ruiz", "Luis Gil")),
        ([HEADLINE, line("Reuters, Ana Ruiz"), line("Reuters/Bo Lee")], ("Reuters", "Ana Ruiz")),
        ([HEADLINE, line("FERRY ROW: The mayor says that not one boat will leave before the old ramp is mended")], ()),
        ([line("Written by Ana Ruiz and Luis Gil", Label.RELATED)], ("Ana Ruiz", "Luis Gil")),
        ([line("Recipe by Ana Ruiz")], ("Ana Ruiz",)),
        (
            [HEADLINE, *FAR, line("This was written by Ana Ruiz in May, before the boat came back to us.", Label.BODY)],
            ("Ana Ruiz",),
        ),
        (
            [HEADLINE, *FAR, line("The island has its own timetable, a small program written by Bo Lee.", Label.BODY)],
            (),
        ),
        ([line("Updated by Ana Ruiz")], ()),
        ([line("By Ana Ruiz; Source: Reuters")], ("Ana Ruiz",)),
        ([line("By Ana Ruiz, Reuters")], ("Ana Ruiz", "Reuters")),
        ([HEADLINE, line("A. B. Ruiz", Label.CAPTION), DAY, *FAR], ("A. B. Ruiz",)),
        ([HEADLINE, line("Quiet BoatsOld QuaysHarbour Log"), line("Ana Ruiz"), *FAR], ("Ana Ruiz",)),
        ([HEADLINE, line("Ana McRuiz DiCarlo"), *FAR], ("Ana McRuiz DiCarlo",)),
        ([HEADLINE, line("Ana Ruizboatsquaysharbourlogmiscellany"), *FAR], ()),
        ([HEADLINE, line("Bo Lee", Label.CAPTION), PICTURE, line("Ana Ruiz", Label.CAPTION), *FAR], ("Ana Ruiz",)),
        ([HEADLINE, line("checkmark Fact-checked by: Luis Gil"), *FAR], ()),
        (
            [HEADLINE, *FAR, line("Author(s)", Label.OTHER), line("Ana B. Ruiz", Label.OTHER), line("Luis C. Gil")],
            ("Ana B. Ruiz", "Luis C. Gil"),
        ),
        ([line("by Zorvin Maddle Global Commons"), *FAR, line("Zorvin Maddle", Label.AUTHOR_BIO)], ("Zorvin Maddle",)),
        (
            [
                HEADLINE,
                line("Sir Bo Lee discusses peace-making, old boats and new bread in a wide-ranging Courier interview"),
                line("Ana Ruiz5 hours ago", Label.DATE),
                *FAR,
            ],
            ("Ana Ruiz",),
        ),
        ([HEADLINE, line("Ana Ruiz Contributing Writer | Strategy, boats, and old quays of all kinds")], ("Ana Ruiz",)),
        ([HEADLINE, line("By Ana Ruiz", Label.NAVIGATION), *FAR, line("By Luis Gil"), *FAR], ("Ana Ruiz",)),
        ([HEADLINE, line("@anaruiz • 7 min read"), *FAR, line("Ana Ruiz", Label.NAVIGATION)], ("Ana Ruiz",)),
        ([HEADLINE, *FAR, line("View all posts by Zorvin Maddle", Label.NAVIGATION)], ("Zorvin Maddle",)),
        ([HEADLINE, *FAR, line("More from Ana Ruiz >", Label.RELATED)], ("Ana Ruiz",)),
        ([HEADLINE, *FAR, line("More from Quiet Boats", Label.RELATED)], ()),
        (
            [HEADLINE, *FAR, *(line(f"All posts by {name}", Label.RELATED) for name in ("Ana Ruiz", "Luis Gil"))],
            (),
        ),
        ([], ()),
    ],
)
def test_names_are_read_from_the_page(lines: list[Labelled], names: tuple[str, ...]) -> None:
    assert authors([], *lines) == names


@pytest.mark.parametrize(
    ("claims", "lines", "names"),
    [
        ([("Ana Ruiz", "json-ld")], [], ("Ana Ruiz",)),
        ([("Ruiz, Ana", "citation_author"), ("Gil, Luis", "citation_author")], [], ("Ana Ruiz", "Luis Gil")),
        ([("webmaster1", "author")], [line("By Ana Ruiz")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("By Luis Gil")], ("Luis Gil",)),
        ([("Ana Ruiz", "json-ld"), ("Luis Gil", "json-ld")], [line("By Ana Ruiz")], ("Ana Ruiz", "Luis Gil")),
        ([("Ana Ruiz", "itemprop"), ("Luis Gil", "itemprop")], [line("By Ana Ruiz")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("By Ana RuizTravel")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("Travel Tips")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("By Ana RuizIn Travel, Travel Tips, Boat Tours")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "author"), ("Bo Lee", "author")], [line("By Ana RuizBo Lee")], ("Ana Ruiz", "Bo Lee")),
        ([("The Veldmark Courier", "json-ld:organization")], [line("By Ana Ruiz")], ("Ana Ruiz",)),
        ([("The Veldmark Courier", "json-ld"), ("Ana Ruiz", "author")], [], ("Ana Ruiz",)),
        ([("Office for Roads and Rivers", "json-ld:organization")], [], ("Office for Roads and Rivers",)),
        ([("https://courier.example/author/ana-ruiz", "article:author")], [], ("Ana Ruiz",)),
        ([("https://social.example/ana.ruiz.9", "article:author")], [], ()),
        ([("admin", "author")], [], ()),
        ([("Bulletin version 4.2", "creator"), ("Ruiz, Ana", "dc.creator")], [], ("Ana Ruiz",)),
        ([("ferry42", "author")], [], ("ferry42",)),
        ([("anaruiz", "json-ld"), ("Ana Ruiz", "author"), ("anaruiz", "article:author")], [], ("Ana Ruiz",)),
        ([("anatheruiz", "json-ld"), ("Ana Ruiz", "author"), ("anatheruiz", "article:author")], [], ("Ana Ruiz",)),
        ([("anar", "json-ld"), ("Ana Ruiz", "author"), ("anar", "article:author")], [], ("anar",)),
        ([("Ana Ruiz", "json-ld"), ("Ana", "json-ld")], [line("By Ana Ruiz")], ("Ana Ruiz",)),
        ([("View more posts", "rel=author")], [], ()),
        ([("Ana Ruiz", "vcard")], [], ("Ana Ruiz",)),
        ([("Ana Ruiz", "vcard"), ("Mei Tan", "json-ld")], [], ("Mei Tan",)),
        ([("Ana Ruiz", "twitter:data1")], [], ("Ana Ruiz",)),
        ([("Ana Ruiz", "twitter:data1")], [line("By Mei Tan")], ("Mei Tan",)),
        ([("Ana", "twitter:data1")], [line("© 2031 Ana Ruiz", Label.LEGAL)], ("Ana Ruiz",)),
        ([("Bo", "twitter:data1")], [line("© 2031 Ana Ruiz", Label.LEGAL)], ("Bo",)),
        ([("Ruiz, Ana; Gil, Luis M.", "citation_authors")], [], ("Ana Ruiz", "Luis M. Gil")),
        ([("Ana Ruiz", "json-ld")], [line("Ana Ruiz, Luis Gil")], ("Ana Ruiz", "Luis Gil")),
        ([("Ana Ruiz", "json-ld")], [line("Ana Ruiz and Zorka Vuk")], ("Ana Ruiz", "Zorka Vuk")),
        ([("Ana Ruiz", "json-ld")], [line("Ana Ruiz, Zorka Vuk")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("Ana Ruiz and Luis Gil", Label.DATE)], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("Ana Ruiz, Luis Gil of the Ferry Club")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("Ana Ruiz and Veldmark University")], ("Ana Ruiz",)),
        ([("Mei Tan", "json-ld")], [line("Ana Ruiz, Luis Gil")], ("Mei Tan",)),
        ([("anaruiz", "rel=author")], [], ("anaruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("by ferryAna")], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld")], [line("by ferryfan")], ("ferryfan",)),
        ([("The Veldmark Courier", "author")], [HEADLINE, line("Ana Ruiz", Label.BODY)], ("Ana Ruiz",)),
        ([("The Veldmark Courier", "author")], [HEADLINE, line("Set Sail", Label.TAGS)], ("The Veldmark Courier",)),
        ([("Veldmark Courier web desk", "author")], [line("Ana Ruiz", marks=MARKED)], ("Ana Ruiz",)),
        ([("Ana Ruiz", "json-ld"), ("Luis Gil", "rel=author")], BOTH, ("Ana Ruiz", "Luis Gil")),
        ([("Ana Ruiz", "json-ld"), ("Mei Tan", "rel=author")], BOTH, ("Ana Ruiz",)),
        ([("The Veldmark Courier", "author")], [HEADLINE, line("AFP, VELDMARK", Label.OTHER)], ("AFP",)),
        ([("The Veldmark Courier", "author")], [line("By The Veldmark Courier")], ("The Veldmark Courier",)),
    ],
)
def test_claims_and_lines_are_settled(
    claims: list[tuple[str, str]], lines: list[Labelled], names: tuple[str, ...]
) -> None:
    assert authors(claims, *lines) == names


def test_the_house_is_its_author_only_where_nobody_else_is() -> None:
    assert authors([("The Veldmark Courier", "json-ld")]) == ("The Veldmark Courier",)


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("Ana Ruiz VELDMARK TODAY", "Ana Ruiz"),
        ("By Ana Ruiz, Veldmark Today", "Ana Ruiz"),
        ("By Ana Veldmark", "Ana Veldmark"),
        ("Veldmark Today Ana RUIZ", "Ana RUIZ"),
        ("Veldmark Today Orbi Team", "Veldmark Today Orbi Team"),
    ],
)
def test_the_name_of_the_site_is_no_surname(text: str, name: str) -> None:
    assert byline([Claim("site", "VELDMARK TODAY", "og:site_name")], [line(text)], "en").authors == (name,)


@pytest.mark.parametrize(
    ("lines", "text"),
    [
        ([HEADLINE, line("By Ana Ruiz", Label.OTHER), line("Contact Info")], "By Ana Ruiz"),
        ([HEADLINE, line("By Ana Ruiz"), line("Contact Info")], "By Ana Ruiz Contact Info"),
        ([HEADLINE, line("Contact Info")], None),
        ([HEADLINE, line("Photos by Ana Ruiz")], "Photos by Ana Ruiz"),
        ([HEADLINE, line("Photo: Ana Ruiz / Veldmark Images")], None),
        ([HEADLINE, line("Photo : Ana Ruiz")], None),
        ([HEADLINE, line("By Ana Mendez In")], "By Ana Mendez"),
        ([HEADLINE, line("By Ana Mendez, Ph.D. Edited by Reviewed by")], "By Ana Mendez, Ph.D."),
        ([HEADLINE, line("Ana Mendez | Last Updated on")], "Ana Mendez"),
        ([HEADLINE, line("Written By Ferries On")], "Written By Ferries On"),
        ([HEADLINE, line("Written By")], None),
        ([HEADLINE, line("Written By Feb 11, 2031")], None),
        ([HEADLINE, line("Headshot of Ana Ruiz"), line("Ana Ruiz")], "Ana Ruiz"),
        ([HEADLINE, line("Picture of Ana RuizPicture of Ana Ruiz Ana Ruiz")], "Ana Ruiz"),
        ([HEADLINE, line("By 3i Veldmark")], "By 3i Veldmark"),
        ([HEADLINE, line("Ferry opens"), line("By Ana Ruiz", Label.OTHER)], "By Ana Ruiz"),
        ([HEADLINE, line("Ana Ruiz"), line("3 May 2031", Label.DATE)], "Ana Ruiz"),
        ([HEADLINE, line("Harbour Cranes")], None),
        ([HEADLINE, line("Harbour Cranes"), line("3 May 2031", Label.DATE)], "Harbour Cranes"),
        ([HEADLINE, line("Local Democracy Reporter")], "Local Democracy Reporter"),
        ([HEADLINE, line("@anaruiz • 7 min read")], "@anaruiz • 7 min read"),
        ([HEADLINE, line("By Ana Ruiz"), line("7 min read")], "By Ana Ruiz"),
        ([HEADLINE, line("3 May: Ana Ruiz")], "3 May: Ana Ruiz"),
    ],
)
def test_the_words_are_those_that_name_the_author(lines: list[Labelled], text: str | None) -> None:
    assert byline([SITE], lines, "en").text == text


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["Von", "Jens Albers,", "Anna Reiter,", "dpa", "Worum es geht"], ("Jens Albers", "Anna Reiter", "dpa")),
        (["Von", "Jens Albers", "Anna Reiter", "Alte Fähre"], ("Jens Albers", "Anna Reiter")),
        (["Von", "Jens Albers", "Alte Fähre", "Anna Reiter"], ("Jens Albers",)),
    ],
)
def test_names_that_follow_a_word_like_by_line_for_line_are_all_authors(
    lines: list[str], names: tuple[str, ...]
) -> None:
    below = [line(text, Label.BYLINE if text.startswith("Jens") else Label.OTHER) for text in lines]
    assert byline([], [HEADLINE, *below], "de").authors == names


@pytest.mark.parametrize(
    ("lines", "names", "text"),
    [
        (["Ana Ruiz", "Luis Gil"], ("Ana Ruiz", "Luis Gil"), "Ana Ruiz, Luis Gil"),
        (["By Ana Ruiz", "Luis Gil"], ("Ana Ruiz", "Luis Gil"), "By Ana Ruiz, Luis Gil"),
        (["Ana Ruiz", "Reporter", "Luis Gil", "Editor"], ("Ana Ruiz", "Luis Gil"), "Ana Ruiz, Luis Gil"),
        # no first name; an agency; a button first; more than a name
        (["Ana Ruiz", "Veldmark Harbour"], ("Ana Ruiz",), "Ana Ruiz"),
        (["Ana Ruiz", "Reuters"], ("Ana Ruiz",), "Ana Ruiz"),
        (["Ana Ruiz", "Share", "Luis Gil"], ("Ana Ruiz",), "Ana Ruiz"),
        (["Ana Ruiz", "Luis Gil opens a ferry"], ("Ana Ruiz",), "Ana Ruiz"),
    ],
)
def test_names_straight_below_a_byline_line_for_line_are_authors(
    lines: list[str], names: tuple[str, ...], text: str
) -> None:
    first, *others = lines
    found = byline([], [HEADLINE, line(first), *(line(other, Label.SHARE) for other in others), *FAR], "en")
    assert (found.authors, found.text) == (names, text)


@pytest.mark.parametrize(
    "other",
    [line("Luis Gil", Label.CAPTION), line("Luis Gil", Label.BODY), line("Luis Gil", Label.SHARE, Marks(tag="p"))],
)
def test_a_name_below_a_byline_that_is_the_articles_or_a_pictures_or_in_html_is_no_author(other: Labelled) -> None:
    assert byline([], [HEADLINE, line("Ana Ruiz"), other, *FAR], "en").authors == ("Ana Ruiz",)


@pytest.mark.parametrize(("above", "name"), [(True, "Ana Ruiz"), (False, "Bo Lee")])
def test_a_name_below_the_headline_comes_before_those_above_it(above: bool, name: str) -> None:
    other = [line("by Bo Lee", Label.OTHER)]
    own = [HEADLINE, line("Ana Ruiz"), line("3 May 2031", Label.DATE)]
    assert byline([], [*other, *own] if above else [*own, *other], "en").authors == (name,)


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ("Ana Ruiz Ana Ruiz", "Ana Ruiz"),
        ("By Ana Ruiz Ana Ruiz", "By Ana Ruiz"),
        ("Ana Ruiz | By Ana Ruiz", "By Ana Ruiz"),
        ("By Ana Ruiz and Bo Lee", "By Ana Ruiz and Bo Lee"),
        ("Ana Ruiz in ferries, written by Ana Ruiz", "Ana Ruiz in ferries, written by Ana Ruiz"),
    ],
)
def test_a_name_is_said_once(said: str, words: str) -> None:
    assert byline([], [HEADLINE, line(said)], "en").text == words


def test_who_reported_it_is_its_byline_where_the_page_claims_an_agency() -> None:
    lines = [HEADLINE, line("(Reporting by Bo Lee; Editing by Luis Gil)")]
    found = byline([Claim("author", "Veldmark Wire", "json-ld")], lines, "en")
    assert (found.text, found.authors) == (lines[1].block.text, ("Veldmark Wire",))


def test_the_words_of_the_page_are_kept_and_said_once() -> None:
    found = byline([], [line("By Ana Ruiz"), line("Our reporter"), line("by ana ruiz")], "en")
    assert found.text == "By Ana Ruiz Our reporter"
    assert found.origin == "block"


@pytest.mark.parametrize("said", ["Haberi hazırlayan:", "HABERI HAZIRLAYAN:", "HABERİ HAZIRLAYAN:"])
def test_who_wrote_it_is_said_in_capitals_too(said: str) -> None:
    far = [line("Haberler", Label.NAVIGATION)] * 40
    assert byline([], [HEADLINE, *far, line(f"{said} Ayşe Kaya", Label.OTHER)], "tr").authors == ("Ayşe Kaya",)


@pytest.mark.parametrize(
    ("lines", "names"),
    [
        (["作者：林小舟", "来源：水城网"], ("林小舟",)),
        (["来源：水城网"], ("水城网",)),
        (["作者：林小舟 来源：水城网"], ("林小舟",)),
    ],
)
def test_where_an_article_comes_from_is_no_author_where_one_is_told(lines: list[str], names: tuple[str, ...]) -> None:
    assert byline([], [line(text) for text in lines], "zh").authors == names


CHINESE = line("夜间渡轮班次恢复", Label.HEADLINE)


@pytest.mark.parametrize(
    ("text", "label", "names"),
    [
        ("来源：海港日报 举报", Label.CREDIT, ("海港日报",)),
        ("来源：海港网", Label.CREDIT, ("海港网",)),
        ("来源：海港网作者：张三丰", Label.CREDIT, ("张三丰",)),
        ("来源：海港网 责任编辑：张三丰", Label.CREDIT, ("海港网",)),
        ("图片来源：海港日报", Label.CREDIT, ()),
        ("来源：海港日报", Label.LEGAL, ()),
    ],
)
def test_a_credit_below_a_chinese_headline_names_the_paper(text: str, label: Label, names: tuple[str, ...]) -> None:
    day = line("2031-05-03 10:00", Label.DATE)
    assert byline([], [CHINESE, day, line(text, label)], "zh").authors == names


def test_where_a_chinese_site_names_itself_the_paper_is_the_author() -> None:
    claims = [Claim("headline", "夜间渡轮班次恢复_海港财经", "title"), Claim("author", "海港", "author")]
    assert byline(claims, [CHINESE, line("来源：岛屿日报", Label.CREDIT)], "zh").authors == ("岛屿日报",)
    assert byline(claims, [CHINESE], "zh").authors == ("海港",)
    assert byline([claims[0], Claim("author", "张三", "author")], [CHINESE], "zh").authors == ("张三",)


@pytest.mark.parametrize(
    ("below", "text", "names"),
    [(1, "去海港", ("去海港",)), (4, "去海港", ()), (4, "张三丰", ("张三丰",)), (4, "渡轮日报", ("渡轮日报",))],
)
def test_far_below_a_chinese_headline_a_name_is_a_persons_or_a_papers(
    below: int, text: str, names: tuple[str, ...]
) -> None:
    between = [line("2031-05-03", Label.DATE), *[line("首页", Label.NAVIGATION)] * (below - 2)] if below > 1 else []
    assert byline([], [CHINESE, *between, line(text)], "zh").authors == names


def test_a_name_within_another_is_a_line_of_its_own() -> None:
    words = byline([SITE], [line("By Joanna Lee"), line("Anna Lee"), line("Joanna Lee")], "en").text
    assert words == "By Joanna Lee Anna Lee"


@pytest.mark.parametrize(
    ("near", "rights", "names"),
    [
        ("Marbury- 2031/5/3", "Copyright © 2031 Marbury Boats Inc. All rights reserved.", ("Marbury",)),
        ("Marbury Boats | May 3, 2031", "© 2031 Marbury Boats", ("Marbury Boats",)),
        ("Marbury", "© 2031 Marbury Boats", ()),
        ("Tollern | May 3, 2031", "© 2031 Marbury Boats", ()),
    ],
)
def test_the_house_beside_the_date_is_the_author_of_a_dump_that_names_nobody(
    near: str, rights: str, names: tuple[str, ...]
) -> None:
    lines = [HEADLINE, line(near, Label.NAVIGATION), *FAR, line(rights, Label.LEGAL)]
    assert byline([], lines, "en").authors == names


@pytest.mark.parametrize(
    ("above", "below", "name"),
    [
        (["by Ana Ruiz"], "By Bo Lee", "Ana Ruiz"),
        (["by Ana Ruiz", "Editor at Large", ""], "By Bo Lee", "Ana Ruiz"),
        (["by Ana Ruiz", "Ferries", "Coast", "Boats"], "By Bo Lee", "Bo Lee"),
        (["by the quay"], "By Bo Lee", "Bo Lee"),
        (["Ana Ruiz"], "By Bo Lee", "Bo Lee"),
    ],
)
def test_who_is_named_straight_above_the_headline_comes_before_who_is_below_the_article(
    above: list[str], below: str, name: str
) -> None:
    menu = [line(text, Label.NAVIGATION) for text in above]
    text = [line(f"The ferry is back at last, says line {i} of it.", Label.BODY) for i in range(12)]
    assert byline([], [*menu, HEADLINE, *text, line(below)], "en").authors == (name,)


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("김민준 기자 kim@hangang.example", ("김민준",)),
        ("김민준기자", ("김민준",)),
        ("[김민준 선임기자 kim@hangang.example]", ("김민준",)),
        ("김민준 기자가 배를 탔다.", ()),
    ],
)
def test_korean_reporters_sign_below_the_text(last: str, names: tuple[str, ...]) -> None:
    text = [line("배가 다시 항구에 들어왔다고 시장이 화요일에 말했다.", Label.BODY) for _ in range(3)]
    assert byline([], [HEADLINE, *text, line(last, Label.OTHER)], "ko").authors == names


@pytest.mark.parametrize(
    ("signed", "names"),
    [
        ("海港日报记者 王乙", ("王乙",)),
        ("采写：海港见习记者 王乙 林小舟", ("王乙", "林小舟")),
        ("海港日报记者获悉", ("李四",)),
        ("海港日报记者 王乙 摄", ("李四",)),
        ("海港日报编辑 王乙", ("李四",)),
    ],
)
def test_chinese_reporters_behind_their_paper_come_before_an_editor(signed: str, names: tuple[str, ...]) -> None:
    text = [line("渡轮公司周二表示，今年夏天将增开两个班次，以满足外岛居民的需要。", Label.BODY) for _ in range(3)]
    editor = line("编辑 李四 校对 张三", Label.BYLINE)
    assert byline([], [HEADLINE, *text, line(signed, Label.OTHER), editor], "zh").authors == names
    assert byline([], [HEADLINE, line(signed, Label.OTHER), *text, editor], "zh").authors == names


@pytest.mark.parametrize(
    ("first", "names"),
    [
        ("海港社北京5月3日电 (记者 王乙)", ("王乙",)),
        ("海港社北京5月3日电（记者王乙、林小舟）", ("王乙", "林小舟")),
        ("（海港社記者王小乙台北3日電）", ("王小乙",)),
        ("（海港社記者王小乙、林小舟台北3日電）", ("王小乙", "林小舟")),
        ("海港日报讯（记者 王乙 通讯员 林小舟）", ("王乙",)),
        ("海港社北京5月3日电（记者获悉的数据）", ("海港日报",)),
        ("海港社北京5月3日电", ("海港日报",)),
    ],
)
def test_chinese_reporters_in_the_first_line_come_before_a_source(first: str, names: tuple[str, ...]) -> None:
    said = "渡轮公司周二表示，今年夏天将增开两个班次，以满足外岛居民的需要。"
    source = line("来源：海港日报", Label.CREDIT)
    assert byline([], [HEADLINE, source, line(first + said, Label.BODY)], "zh").authors == names


@pytest.mark.parametrize(
    ("last", "names"),
    [
        ("（佐藤花子）", ("佐藤花子",)),
        ("（社会部・佐藤花子）", ("佐藤花子",)),
        ("議会は秋に決めた。【佐藤花子、高橋一郎】", ("佐藤花子", "高橋一郎")),
        ("（関連記事）", ()),
        ("（北浜支局）", ()),
        ("議会は秋に決めた（関係者談）", ()),
        ("（おわり）", ()),
    ],
)
def test_japanese_reporters_sign_behind_the_text(last: str, names: tuple[str, ...]) -> None:
    text = [line("渡し船の会社は火曜日、この夏に二便を増やすと発表した。", Label.BODY) for _ in range(3)]
    assert byline([], [HEADLINE, *text, line(last, Label.BODY)], "ja").authors == names


def test_a_letter_of_a_name_in_another_line_makes_it_no_byline() -> None:
    said = [line("Enviar Imprimir"), line("Ana R. Gil / Luis Sol Madrid 3 MAY 2031", Label.DATE)]
    assert byline([], [HEADLINE, *said], "es").text == "Ana R. Gil / Luis Sol Madrid 3 MAY 2031"


def test_the_name_of_a_site_is_one_name() -> None:
    site = Claim("site", "Salt and Smoke", "og:site_name")
    house = Claim("author", "Salt and Smoke", "json-ld")
    both = Claim("author", "Ana Ruiz and Luis Gil", "json-ld")
    assert byline([site, house], [], "en").authors == ("Salt and Smoke",)
    assert byline([site, house, Claim("author", "Ana Ruiz", "json-ld")], [], "en").authors == ("Ana Ruiz",)
    assert byline([site, both], [], "en").authors == ("Ana Ruiz", "Luis Gil")


@pytest.mark.parametrize(
    ("above", "names"),
    [
        ("Nobody was hurt.", ("Ana Ruiz",)),
        ("“Nobody was hurt”", ("Ana Ruiz",)),
        (TOLD.rstrip("."), ("Ana Ruiz",)),
        ("Signed on behalf of the harbour master", ("Ana Ruiz",)),
        ("Total fat 3 g", ()),
        ("Iron 2 mg", ()),
    ],
)
def test_a_name_alone_in_the_last_line_signs_what_is_no_list(above: str, names: tuple[str, ...]) -> None:
    assert authors([], HEADLINE, *FAR, line(above, Label.BODY), line("Ana Ruiz", Label.BODY)) == names
    assert authors([], HEADLINE, *FAR, line(above, Label.BODY), line("Ana Ruiz", Label.OTHER)) == names


def test_a_title_below_its_picture_signs_nothing() -> None:
    title = line("Bread Soup", Label.OTHER)
    assert authors([], HEADLINE, *FAR, title, line("", Label.OTHER), title) == ()
    assert authors([], HEADLINE, *FAR, title) == ("Bread Soup",)
