"""What an HTML page claims of its article."""

from __future__ import annotations

import json
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st
from selectolax.lexbor import LexborHTMLParser

from cleaner.blocks.claims import Claim
from cleaner.blocks.html.head import claims

URL = "https://www.veldmark-courier.example/2031/02/03/ferry-opens"


def of(html: str, url: str | None = None) -> set[Claim]:
    return set(claims(LexborHTMLParser(html), url))


def ld(value: object) -> str:
    return f'<script type="application/ld+json">{json.dumps(value)}</script>'


ARTICLE = {
    "@type": "NewsArticle",
    "headline": "Ferry opens",
    "datePublished": "2031-02-03T19:10:00Z",
    "dateModified": "2031-02-04T08:00:00Z",
    "author": {"@type": "Person", "name": "Ana Ruiz"},
    "publisher": {"@type": "Organization", "name": "The Veldmark Courier"},
}
CLAIMED = {
    Claim("headline", "Ferry opens", "json-ld"),
    Claim("date", "2031-02-03T19:10:00Z", "json-ld"),
    Claim("updated", "2031-02-04T08:00:00Z", "json-ld"),
    Claim("author", "Ana Ruiz", "json-ld"),
    Claim("site", "The Veldmark Courier", "json-ld"),
}


@pytest.mark.parametrize(
    ("html", "claim"),
    [
        ('<meta property="og:title" content="Ferry opens">', Claim("headline", "Ferry opens", "og:title")),
        ('<meta name="OG:Title" value="Ferry opens">', Claim("headline", "Ferry opens", "og:title")),
        ('<meta name=dc.creator content="Ruiz, Ana">', Claim("author", "Ruiz, Ana", "dc.creator")),
        ('<meta name=parsely-pub-date content="2031-02-03">', Claim("date", "2031-02-03", "parsely-pub-date")),
        ('<meta name=x-published-date content="2031-02-03">', Claim("date", "2031-02-03", "x-published-date")),
        ('<meta itemprop=datePublished content="2031-02-03">', Claim("date", "2031-02-03", "itemprop")),
        ("<title>Ferry  opens &amp; closes</title>", Claim("headline", "Ferry opens & closes", "title")),
        ("<h1>Ferry <b>opens</b></h1>", Claim("headline", "Ferry opens", "h1")),
        ("<h1>Ferry<br>opens</h1>", Claim("headline", "Ferry opens", "h1")),
        ("<h1><b>F</b>erry<br>opens</h1>", Claim("headline", "Ferry opens", "h1")),
        (
            "<h1><ruby>灯台<rt>とうだい</rt></ruby>の<ruby>鍵<rt>かぎ</rt></ruby></h1>",
            Claim("headline", "灯台の鍵", "h1"),
        ),
        (
            "<h1>Ferry<style>h1 { margin: 0 }</style> opens<script>show(1)</script></h1>",
            Claim("headline", "Ferry opens", "h1"),
        ),
        ("<h1><b>F</b>erry opens</h1>", Claim("headline", "Ferry opens", "h1")),
        ('<h1>Ferry opens<a href="#ferry">¶</a></h1>', Claim("headline", "Ferry opens", "h1")),
        ('<h1><a href="/c">C#</a> for ferries</h1>', Claim("headline", "C# for ferries", "h1")),
        ('<p><a rel="author" href="/ana">Ana Ruiz</a>', Claim("author", "Ana Ruiz", "rel=author")),
        ('<p>przez <span class="author vcard"><a class="url fn n">Ana Ruiz</a>', Claim("author", "Ana Ruiz", "vcard")),
        (
            "<p itemprop=author><a href=/u>crabfoot</a><b>1,161</b></p>",
            Claim("author", "crabfoot", "itemprop"),
        ),
        (
            "<p itemprop=author><a href=/u>Ana</a> Ruiz 2nd</p>",
            Claim("author", "Ana Ruiz 2nd", "itemprop"),
        ),
        (
            '<p itemprop=author itemscope><img alt=""><b itemprop=name>Ana Ruiz</b> writes</p>',
            Claim("author", "Ana Ruiz", "itemprop"),
        ),
        (
            '<p><span property="dc:date dc:created" content="2031-02-03T09:00:00+01:00">vor drei Jahren</span>',
            Claim("date", "2031-02-03T09:00:00+01:00", "itemprop"),
        ),
        (
            '<meta name="bepress_citation_author" content="Ruiz, Ana">',
            Claim("author", "Ruiz, Ana", "bepress_citation_author"),
        ),
        ("<p><time datetime=2031-02-03>3 Feb</time>", Claim("date", "2031-02-03", "time")),
        ("<p><time class=updated datetime=2031-02-03>3 Feb</time>", Claim("updated", "2031-02-03", "time")),
        ("<p><time pubdate datetime=2031-02-03>3 Feb</time>", Claim("date", "2031-02-03", "time:published")),
        ("<p><abbr class=published title=2031-02-03>3 years ago</abbr>", Claim("date", "2031-02-03", "time:published")),
        ("<p><abbr itemprop=datePublished title=2031-02-03>7:11</abbr>", Claim("date", "2031-02-03", "itemprop")),
        ("<link rel=canonical href=https://courier.example/a>", Claim("url", "https://courier.example/a", "canonical")),
        ("<html lang=en-GB>", Claim("language", "en-GB", "html")),
    ],
)
def test_an_element_claims_a_field(html: str, claim: Claim) -> None:
    assert claim in of(html)


@pytest.mark.parametrize(
    "html",
    [
        '<meta property="og:image" content="ferry.jpg">',
        '<meta name=x-expiry-date content="soon">',
        '<meta name=x-updates content="2031-02-03">',
        "<svg><title>Logo</title></svg>",
        "<aside><time datetime=2031-02-03>3 Feb</time></aside>",
        "<div class=comments><time datetime=2031-02-03>3 Feb</time></div>",
        "<div class=related-posts><a rel=author>Luis Gil</a></div>",
        "<div class='comment-author vcard'><b class=fn>Luis Gil</b></div>",
        "<div class=author><b class=fn>Luis Gil</b></div>",
        "<h1> </h1>",
        "<nav><ul><li>News</li></ul><h1>Ferry opens</h1></nav>",
        "<p itemprop=description>A ferry</p>",
        "<p><abbr title='Harbour Association'>HA</abbr>",
        "<aside><abbr class=published title=2031-02-03>3 years ago</abbr></aside>",
        "<div itemprop=suggestedAnswer><p itemprop=author><b itemprop=name>Luis Gil</b></div>",
        "<div itemprop=comment><time itemprop=datePublished datetime=2031-02-03>3 Feb</time></div>",
        '<p><span property="dc:title" content="Ferry opens"></span>',
    ],
)
def test_other_elements_claim_nothing(html: str) -> None:
    assert {claim for claim in of(html) if claim.field != "language"} == set()


@pytest.mark.parametrize(
    ("lang", "label", "value", "names"),
    [
        ("en", "Written by", "Ana Ruiz", {"Ana Ruiz"}),
        ("de-DE", "Verfasst von", "Ana Ruiz", {"Ana Ruiz"}),
        ("pl-PL", "Napisane przez", "Ana Ruiz", {"Ana Ruiz"}),
        ("ru", "Написано автором", "Ana Ruiz", {"Ana Ruiz"}),
        ("sv", "Written by", "Ana Ruiz", {"Ana Ruiz"}),
        ("en", "Est. reading time", "3 minutes", set()),
        ("en", "Price", "4 crowns", set()),
    ],
)
def test_what_a_card_says_first_is_the_author_below_a_word_like_by(
    lang: str, label: str, value: str, names: set[str]
) -> None:
    card = f'<meta name="twitter:label1" content="{label}"><meta name="twitter:data1" content="{value}">'
    assert {claim.value for claim in of(f"<html lang={lang}><head>{card}") if claim.field == "author"} == names


def test_a_card_without_a_label_says_nothing() -> None:
    assert of('<meta name="twitter:data1" content="Ana Ruiz">') == set()


@pytest.mark.parametrize("begin", ["<h1><div>", "<nav><h1><div>", "<time><div>", "<aside><time><div>"])
def test_elements_inside_each_other_take_no_long_time(begin: str) -> None:
    tree = LexborHTMLParser(begin * 2_000 + "Ferry opens. " * 40_000)
    start = process_time()
    claims(tree, None)
    assert process_time() - start < 2


@pytest.mark.parametrize(
    "value",
    [
        ARTICLE,
        [ARTICLE],
        {"@graph": [{"@type": "WebSite"}, ARTICLE]},
        {"@type": "WebPage", "mainEntity": ARTICLE},
        {**ARTICLE, "@type": ["Thing", "https://schema.org/BlogPosting"]},
        {**ARTICLE, "author": ["Ana Ruiz"]},
        {**ARTICLE, "author": {"@type": "Person", "givenName": "Ana", "familyName": "Ruiz"}},
        {
            "@graph": [
                {**ARTICLE, "author": {"@id": "#ana"}},
                {"@type": "Person", "@id": "#ana", "name": "Ana Ruiz"},
            ]
        },
    ],
)
def test_json_ld_of_any_shape(value: object) -> None:
    assert of(ld(value)) >= CLAIMED


@pytest.mark.parametrize(
    "script",
    [
        json.dumps(ARTICLE) + ";",
        "<!--" + json.dumps(ARTICLE) + "-->",
        json.dumps(ARTICLE).replace('"}}', '",},}'),
        json.dumps(ARTICLE).replace("Ferry opens", "Ferry opens", 1).replace("}", "", 1),
        json.dumps(ARTICLE, indent=1).replace("{\n", "{ // the article\n", 1),
    ],
)
def test_broken_json_ld_still_says_who_and_when(script: str) -> None:
    found = of(f'<script type="application/ld+json">{script}</script>')
    assert found >= {claim for claim in CLAIMED if claim.field in {"headline", "author", "date", "updated"}}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        (r"J\u00fcrgen Osk", "Jürgen Osk"),
        (r"Ana \"Nan\" Osk", 'Ana "Nan" Osk'),
        ("Ana\tOsk", "Ana Osk"),
        (r"Ana \Osk", r"Ana \Osk"),
    ],
)
def test_a_name_in_broken_json_ld_is_read_as_json(written: str, name: str) -> None:
    script = f'{{"@type": "NewsArticle", "author": {{"@type": "Person", "name": "{written}"}}, }} broken'
    assert Claim("author", name, "json-ld") in of(f'<script type="application/ld+json">{script}</script>')


@pytest.mark.parametrize(
    ("written", "claimed"),
    [("today \ud83d", "today \ufffd"), ("\udc00 \ud83d\ude00", "\ufffd \U0001f600"), ("today 港", "today 港")],
)
def test_half_a_character_in_json_ld_is_no_character(written: str, claimed: str) -> None:
    found = of(ld({**ARTICLE, "headline": written, "articleSection": written}))
    assert {claim.value for claim in found if claim.field in {"headline", "section"}} == {claimed}


def test_other_articles_in_json_ld_are_not_this_one() -> None:
    other = {
        **ARTICLE,
        "headline": "Mill closes",
        "url": "https://www.veldmark-courier.example/mill",
        "datePublished": "2030",
    }
    mine = {**ARTICLE, "mainEntityOfPage": {"@id": URL}}
    assert {claim.value for claim in of(ld([other, mine]), URL) if claim.field == "headline"} == {"Ferry opens"}
    listed = {"@type": "ItemList", "itemListElement": [other]}
    assert {claim.field for claim in of(ld(listed))} == set()


def test_an_author_that_is_a_house_is_told_from_a_person() -> None:
    house = {**ARTICLE, "author": {"@type": "Organization", "name": "Courier Desk"}}
    assert Claim("author", "Courier Desk", "json-ld:organization") in of(ld(house))


@pytest.mark.parametrize(
    ("url", "day"),
    [
        (URL, "2031-02-03"),
        ("https://courier.example/2031-02-03-ferry", "2031-02-03"),
        ("https://courier.example/20310203/ferry", "2031-02-03"),
        ("https://courier.example/2031/feb/03/ferry", "2031-feb-03"),
        ("https://courier.example/03-02-2031-ferry", "2031-02-03"),
        ("https://courier.example/news/2039026", None),
        ("https://courier.example/2031/ferry", None),
        ("https://courier.example/top-2031-ferries-12-05", None),
    ],
)
def test_an_address_may_hold_the_date(url: str, day: str | None) -> None:
    assert [claim.value for claim in claims(LexborHTMLParser(""), url) if claim.field == "date"] == (
        [day] if day else []
    )


def test_the_title_comes_first() -> None:
    html = '<meta property="og:title" content="Ferry"><title>Ferry opens</title><h1>Ferry</h1>'
    assert claims(LexborHTMLParser(html), None)[0] == Claim("headline", "Ferry opens", "title")


@given(st.text(alphabet='<>/="{}[]:,@ahtmlscriptype#ldjson+1', max_size=120))
def test_no_page_raises(html: str) -> None:
    page = f'<meta name="{html}" content="{html}"><script type="application/ld+json">{html}</script>{html}'
    assert isinstance(claims(LexborHTMLParser(page), html), tuple)
