"""readability-lxml's opinion of an HTML page: which blocks it would keep."""

from __future__ import annotations

from collections import Counter

from cleaner.blocks.block import Document

MOST_CHARACTERS = 5_000_000


def readable(document: Document) -> tuple[bool, ...]:
    """Return, a block each, whether readability-lxml's summary of the page has it; all false where it finds nothing."""
    nothing = (False,) * len(document.blocks)
    if document.page.kind != "html" or len(document.page.text) > MOST_CHARACTERS:
        return nothing
    try:
        summary = _summary(document.page.text)
    except Exception:  # noqa: BLE001 - lxml and readability raise whatever they like on broken pages
        return nothing
    kept = Counter(_blocks_of(summary))
    result = []
    for block in document.blocks:
        result.append(kept[block.text] > 0)
        kept[block.text] -= 1
    return tuple(result)


def _summary(html: str) -> str:
    import logging

    from readability import Document as Readability

    logging.getLogger("readability.readability").setLevel(logging.CRITICAL)
    return str(Readability(html).summary(html_partial=True))


def _blocks_of(html: str) -> list[str]:
    from selectolax.lexbor import LexborHTMLParser

    from cleaner.blocks.from_html import from_html

    return [block.text for block in from_html(LexborHTMLParser(html))]
