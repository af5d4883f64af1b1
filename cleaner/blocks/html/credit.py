"""Who wrote a page, as it tells those who show cards of it elsewhere: "Written by", in one element, and a name."""

from __future__ import annotations

from selectolax.lexbor import LexborNode

from cleaner.blocks.language import spoken
from cleaner.languages.words import words

_LABEL, _LANGUAGE = 'meta[name="twitter:label1"],meta[property="twitter:label1"]', 2


def credited(data: LexborNode) -> bool:
    """Return whether what a card says first stands below words like "by", in the page's language or in English; it may
    be the time that it takes to read, or a price.
    """
    label = data.parent.css_first(_LABEL) if data.parent is not None else None
    said = (label.attributes.get("content") or "").casefold().strip(" :") if label is not None else ""
    return bool(said) and any(said in words(code).people.get("by", ()) for code in spoken(_language(data)))


def _language(node: LexborNode) -> str:
    """The two letters of the language that a page declares."""
    page = node
    while page.parent is not None and page.tag != "html":
        page = page.parent
    return (page.attributes.get("lang") or "")[:_LANGUAGE].lower()
