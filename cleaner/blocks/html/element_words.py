"""The words of an element of an HTML page, as readers see them."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

from cleaner.blocks.html.elements import is_anchor, is_reading

MOST = 400  # characters of anything that a page claims
_UNSEEN = frozenset({"script", "style"})


def words_in(node: LexborNode) -> str:
    """Return the words in an element that readers see; none if it is longer than anything that is claimed."""
    plain = node.css_first("br, script, style, rt, a") is None
    text = " ".join((node.text() if plain else "".join(_read_words(node))).split())
    return text if len(text) <= MOST else ""


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
