"""What an HTML page claims of its article: metas, JSON-LD, microdata, links, the title, headings, the URL."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.address import url_claims
from cleaner.blocks.claims import CARD, CREDITED, LONGEST, Claim, Field, unescaped
from cleaner.blocks.html.credit import credited
from cleaner.blocks.html.elements import is_anchor, is_reading
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
_LONGEST, _LEVELS = 400, 40
_UNSEEN = frozenset({"script", "style"})
# Elements that stand inside each other hold the same words: to read them all takes the square of their depth.
_MOST = {"h1": 4, "h1 read": 40, "time": 6, "itemprop": 8, "rel=author": 40, CARD: 1, "card read": 40}
# Other articles and readers' answers have their own dates and authors.
_ELSEWHERE = (*"comment related sidebar widget recommend teaser footer carousel popular latest trending".split(),)
_ELSEWHERE_TAGS = frozenset({"aside", "footer", "nav"})
_ANSWERS = frozenset({"comment", "suggestedanswer", "acceptedanswer"})
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
    if (parent is None or parent.tag != "svg") and (text := _words(node)):
        yield Claim("headline", text, "title")


def _h1(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    named = attributes.get("class") or ""
    if not counts["h1"] or not counts["h1 read"] or _is_in_menu(node) or (named and _OF_SITE.search(named)):
        return
    counts["h1 read"] -= 1
    if text := _words(node):
        counts["h1"] -= 1
        yield Claim("headline", text, "h1")


def _time(node: LexborNode, attributes: Attributes, counts: dict[str, int]) -> Iterator[Claim]:
    if prop := _property(attributes):
        yield from _itemprop(node, attributes, prop, counts)
        return
    if not counts["time"] or _is_elsewhere(node):
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
    if not counts["itemprop"] or _is_elsewhere(node):
        return
    counts["itemprop"] -= 1
    named = node.css_first('[itemprop~="name"]') if field in {"author", "site"} else None
    value = attributes.get("content") or attributes.get("datetime") or (named and _named(named))
    value = value or (_beside_number(node) if field == "author" else "") or _said(node)
    if value and len(value) <= _LONGEST:
        yield Claim(field, _folded(value), "itemprop")


def _beside_number(node: LexborNode) -> str:
    """The words of the only link in an element that holds nothing else but numbers, as forums count what a member
    wrote; "" in any other.
    """
    links = node.css("a")
    name = _words(links[0]) if len(links) == 1 else ""
    rest = _words(node).replace(name, "", 1)
    return name if name and any(map(str.isdigit, rest)) and not any(map(str.isalpha, rest)) else ""


def _said(node: LexborNode) -> str:
    """The words of an element, or what an abbreviation stands for: "07:11" for "2031-02-03T07:11:00+01:00"."""
    return (node.tag == "abbr" and node.attributes.get("title")) or _words(node)


def _author_link(node: LexborNode, counts: dict[str, int]) -> Iterator[Claim]:
    if not counts["itemprop"] or not counts["rel=author"] or _is_elsewhere(node):
        return
    counts["rel=author"] -= 1
    if text := _words(node):
        yield Claim("author", text, "rel=author")


def _card(node: LexborNode, counts: dict[str, int]) -> Iterator[Claim]:
    """The name on the first card, as blogs mark their author's in any language (hCard)."""
    if not counts[CARD] or not counts["card read"] or _is_elsewhere(node):
        return
    counts["card read"] -= 1
    if text := _words(node):
        counts[CARD] -= 1
        yield Claim("author", text, CARD)


def _named(node: LexborNode) -> str:
    return node.attributes.get("content") or _words(node)


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


def _is_elsewhere(node: LexborNode) -> bool:
    """Whether an element stands in comments, in a side bar, or in a list of other articles."""
    return any(parent.tag in _ELSEWHERE_TAGS or _leads_elsewhere(parent.attributes) for parent in _around(node))


def _leads_elsewhere(attributes: Attributes) -> bool:
    """Whether an element is named like such a place, or holds an answer or a comment."""
    names, holds = (attributes.get("class") or "").lower(), (attributes.get("itemprop") or "").lower()
    return any(map(names.__contains__, _ELSEWHERE)) or holds in _ANSWERS


def _is_in_menu(node: LexborNode) -> bool:
    """Whether an element stands in a menu or a breadcrumb."""
    return any(parent.tag == "nav" for parent in _around(node))


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The elements around one, from the nearest on, the body not among them."""
    parent = node.parent
    for _ in range(_LEVELS):
        if parent is None or parent.tag == "body":
            return
        yield parent
        parent = parent.parent


def _words(node: LexborNode) -> str:
    """The words in an element; none if it is longer than anything that is claimed."""
    plain = node.css_first("br, script, style, rt, a") is None
    text = " ".join((node.text() if plain else "".join(_read_words(node))).split())
    return text if len(text) <= _LONGEST else ""


def _read_words(node: LexborNode) -> Iterator[str]:
    """The pieces of an element's text that readers see, with a space where a line ends."""
    for piece in node.traverse(include_text=True):
        if piece.tag == "br":
            yield " "
        elif piece.tag == "-text" and _is_seen(piece.parent):
            yield piece.text_content or ""


def _is_seen(holder: LexborNode | None) -> bool:
    """Whether the text straight in an element is shown: no reading of characters, and no heading's own address."""
    if holder is None or holder.tag in _UNSEEN or (holder.tag == "a" and is_anchor(holder)):
        return False
    return holder.tag != "rt" or not is_reading(holder)


def _folded(value: str) -> str:
    return " ".join(unescaped(value).split())
