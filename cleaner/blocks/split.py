"""Page → Document: blocks, claims and language."""

from __future__ import annotations

from cleaner.blocks.block import Block, Document
from cleaner.blocks.language import detect
from cleaner.page import Page


def split(page: Page, *, language: str | None = None) -> Document:
    """Return the page's blocks in order, what its head claims, and the language it is in."""
    if page.kind == "html":
        return _split_html(page, language)
    from cleaner.blocks.from_text import from_text

    blocks = from_text(page.text)
    return Document(page, blocks, (), language or detect(blocks))


def _split_html(page: Page, language: str | None) -> Document:
    from selectolax.lexbor import LexborHTMLParser

    from cleaner.blocks.from_html import from_html
    from cleaner.blocks.head import claims

    tree = LexborHTMLParser(page.text)
    blocks: tuple[Block, ...] = from_html(tree)
    return Document(page, blocks, claims(tree, page.url), language or detect(blocks))
