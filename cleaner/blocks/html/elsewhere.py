"""Whether an element of an HTML page stands where another article, or a menu, is."""

from __future__ import annotations

from collections.abc import Iterator

from selectolax.lexbor import LexborNode

# Other articles and readers' answers have their own dates and authors.
_PLACES = (*"comment related sidebar widget recommend teaser footer carousel popular latest trending".split(),)
_TAGS = frozenset({"aside", "footer", "nav"})
_ANSWERS = frozenset({"comment", "suggestedanswer", "acceptedanswer"})
_LEVELS = 40


def is_elsewhere(node: LexborNode) -> bool:
    """Return whether an element stands in comments, in a side bar, or in a list of other articles."""
    return any(parent.tag in _TAGS or _leads_elsewhere(parent.attributes) for parent in _around(node))


def is_in_menu(node: LexborNode) -> bool:
    """Return whether an element stands in a menu or a breadcrumb."""
    return any(parent.tag == "nav" for parent in _around(node))


def _leads_elsewhere(attributes: dict[str, str | None]) -> bool:
    """Whether an element is named like such a place, or holds an answer or a comment."""
    names, holds = (attributes.get("class") or "").lower(), (attributes.get("itemprop") or "").lower()
    return any(map(names.__contains__, _PLACES)) or holds in _ANSWERS


def _around(node: LexborNode) -> Iterator[LexborNode]:
    """The elements around one, from the nearest on, the body not among them."""
    parent = node.parent
    for _ in range(_LEVELS):
        if parent is None or parent.tag == "body":
            return
        yield parent
        parent = parent.parent
