"""Placeholder while the real claims are written."""
from selectolax.lexbor import LexborHTMLParser
from cleaner.blocks.claims import Claim
def claims(tree: LexborHTMLParser, url: str | None) -> tuple[Claim, ...]:
    node = tree.css_first("title")
    return (Claim("headline", " ".join(node.text().split()), "title"),) if node else ()
