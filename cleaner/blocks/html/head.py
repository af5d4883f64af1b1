"""What an HTML page claims of its article: metas, JSON-LD, microdata, links, the title, headings, the URL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.address import url_claims
from cleaner.blocks.claims import CARD, CREDITED, LONGEST, Claim, Field, unescaped
from cleaner.blocks.html.credit import credited
from cleaner.blocks.html.element_words import MOST, words_in
from cleaner.blocks.html.elsewhere import is_elsewhere, is_in_menu
from cleaner.blocks.html.json_ld import json_ld_claims
from cleaner.blocks.html.metas import FIELDS
from cleaner.languages.lazy import lazy

_ASKED = (
    'html,title,meta,link[rel],script[type*="ld+json" i],h1,time,[itemprop],a[rel~="author"],[property^="schema:"],'
    '[property^="dc"],.vcard .fn,abbr[title].published'
)
_ITEMPROPS: dict[str, Field] = {
    "headline": "headline",
    "author": "author",
    "creator": "author",
    "datepublished": "date",
    "datecreated": "date",
    "datemodified": "updated",
    "dateupdate": "updated",
    "dateupdated": "updated",
    "publisher": "site",
    "dc:date": "date",
    "dc:created": "date",
    "dcterms:created": "date",
}
_NAMING = ("property", "name", "itemprop", "http-equiv")  # the attributes that name what a meta states
# Elements that stand inside each other hold the same words: to read them all takes the square of their depth.
_MOST = {"h1": 4, "h1 read": 40, "time": 6, "itemprop": 8, "rel=author": 40, CARD: 1, "card read": 40}
_PUBLISHED = lazy(r"publi(?:sh|cat|cad|é)|veröffentlich", re.I)
_UPDATED = lazy(r"updat|modif|aktuali|revis", re.I)
# A site's own names for its date: "x-published-date", "search:date".
_DATE_NAME = lazy(r"(?:^|[^a-z])(?:date|pub(?:lish(?:ed)?)?[-_]?(?:date|time|on)|published)$")
_ISO = lazy(r"\s{0,9}(?:19|20)\d\d-\d\d-\d\d")

# What a heading is named that is the site's own.
_OF_SITE = lazy(r"(?<![\w-])(?:logo|brand|site[-_]?(?:title|name|logo))(?![\w-])", re.I)

Attributes = dict[str, str | None]  # of an element


def claims(tree: LexborHTMLParser, url: str | None) -> tuple[Claim, ...]:
    """Return what a parsed page claims of itself outside its text, the `<title>` first."""
    found: list[Claim] = []
    scripts: list[str] = []
    counts = dict(_MOST)
    for node in tree.css(_ASKED):
        read = _READERS.get(node.tag or "", _marked)
        if read is None:
            scripts.append(node.text())
        else:
            found += read(node, node.attributes, counts)
    address = next((claim.value for claim in found if claim.field == "url"), None)
    found += json_ld_claims(scripts, url or address)
    for candidate in dict.fromkeys(filter(None, (url, address))):
        found += url_claims(candidate)
    found.sort(key=lambda claim: claim.origin != "title")
    return tuple(dict.fromkeys(found))


def _meta(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    value = attributes.get("content") or attributes.get("value")
    if not value or len(value) > LONGEST:
        return
    for key in _NAMING:
        if not (said := attributes.get(key)):
            continue
        name = said.strip().lower()
        field = _ITEMPROPS.get(name) if key == "itemprop" else FIELDS.get(name)
        if field or (name == CREDITED and credited(node)):
            yield Claim(field or "author", _folded(value), "itemprop" if key == "itemprop" else name)
            return
        if _ISO.match(value) and _DATE_NAME.search(name):
            yield Claim("updated" if _UPDATED.search(name) else "date", _folded(value), name)
            return


def _link(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    if (attributes.get("rel") or "").lower() == "canonical" and (href := attributes.get("href")):
        return iter((Claim("url", href, "canonical"),))
    return _marked(node, attributes, counts)


def _html(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    if lang := attributes.get("lang"):
        yield Claim("language", lang, "html")


def _title(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    parent = node.parent
    if (parent is None or parent.tag != "svg") and (text := words_in(node)):
        yield Claim("headline", text, "title")


def _h1(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    named = attributes.get("class") or ""
    if not counts["h1"] or not counts["h1 read"] or is_in_menu(node) or (named and _OF_SITE.search(named)):
        return
    counts["h1 read"] -= 1
    if text := words_in(node):
        counts["h1"] -= 1
        yield Claim("headline", text, "h1")


def _time(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    if prop := _property(attributes):
        yield from _itemprop(node, attributes, prop, counts)
        return
    if not counts["time"] or is_elsewhere(node):
        return
    counts["time"] -= 1
    value = attributes.get("datetime") or attributes.get("content") or _said(node)
    if not value:
        return
    names = " ".join(filter(None, (attributes.get("class"), attributes.get("id"), attributes.get("data-testid"))))
    above = node.parent.attributes.get("class") if node.parent is not None else ""
    published = "pubdate" in attributes or _PUBLISHED.search(f"{names} {above or ''}") is not None
    field: Field = "updated" if _UPDATED.search(f"{names} {above or ''}") and not published else "date"
    yield Claim(field, _folded(value), "time:published" if published else "time")


def _marked(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    """What an element of any name is marked as: a property, a link to the author, the name on a card."""
    if field := _property(attributes):
        return _itemprop(node, attributes, field, counts)
    if "author" in (attributes.get("rel") or "").lower().split():
        return _author_link(node, counts)
    return _card(node, counts) if "fn" in (attributes.get("class") or "").split() else iter(())


def _property(attributes: Attributes) -> Field | None:
    """The field that an element's microdata or RDFa says it is."""
    if "itemprop" not in attributes and "property" not in attributes:
        return None
    said = f"{attributes.get('itemprop') or ''} {attributes.get('property') or ''}".lower().replace("schema:", "")
    return next((_ITEMPROPS[name] for name in said.split() if name in _ITEMPROPS), None)


def _itemprop(node: LexborNode, attributes: Attributes, field: Field, counts: dict[str, int]) -> Iterator[Claim]:
    if not counts["itemprop"] or is_elsewhere(node):
        return
    counts["itemprop"] -= 1
    named = node.css_first('[itemprop~="name"]') if field in {"author", "site"} else None
    value = attributes.get("content") or attributes.get("datetime") or (named and _named(named))
    value = value or (_beside_number(node) if field == "author" else "") or _said(node)
    if value and len(value) <= MOST:
        yield Claim(field, _folded(value), "itemprop")


def _beside_number(node: LexborNode) -> str:
    """The words of the only link in an element that holds nothing else but numbers, as forums count what a member
    wrote; "" in any other.
    """
    links = node.css("a")
    name = words_in(links[0]) if len(links) == 1 else ""
    rest = words_in(node).replace(name, "", 1)
    return name if name and any(map(str.isdigit, rest)) and not any(map(str.isalpha, rest)) else ""


def _said(node: LexborNode) -> str:
    """The words of an element, or what an abbreviation stands for: "07:11" for "2031-02-03T07:11:00+01:00"."""
    return (node.tag == "abbr" and node.attributes.get("title")) or words_in(node)


def _author_link(node: LexborNode, counts: dict[str, int]) -> Iterator[Claim]:
    if not counts["itemprop"] or not counts["rel=author"] or is_elsewhere(node):
        return
    counts["rel=author"] -= 1
    if text := words_in(node):
        yield Claim("author", text, "rel=author")


def _card(node: LexborNode, counts: dict[str, int]) -> Iterator[Claim]:
    """The name on the first card, as blogs mark their author's in any language (hCard)."""
    if not counts[CARD] or not counts["card read"] or is_elsewhere(node):
        return
    counts["card read"] -= 1
    if text := words_in(node):
        counts[CARD] -= 1
        yield Claim("author", text, CARD)


def _named(node: LexborNode) -> str:
    return node.attributes.get("content") or words_in(node)


_READERS: dict[str, Callable[[LexborNode, Attributes, dict[str, int]], Iterator[Claim]] | None] = {
    "html": _html,
    "meta": _meta,
    "link": _link,
    "script": None,
    "title": _title,
    "h1": _h1,
    "time": _time,
    "abbr": _time,  # hAtom
}


def _folded(value: str) -> str:
    return " ".join(unescaped(value).split())
