"""What an element of an HTML page, and a link's target, are called. naming.pxd gives the compiled form its types."""

from __future__ import annotations

NAMING = ("class", "id", "role", "itemprop", "data-testid", "data-component", "data-module", "aria-label")


def names_of(attributes: dict[str, str | None]) -> str:
    """Return the words by which an element's author named it, and `hidden` where a reader cannot see it."""
    if not attributes:
        return ""
    found = [value for key in NAMING if (value := attributes.get(key))]
    style = attributes.get("style")
    if "hidden" in attributes or (style and "display:none" in style.replace(" ", "")):
        found.append("hidden")
    return " ".join(found)


def target_of(href: str) -> str:
    """Return the short parts of a link's target ("author", "tag"); a slug's words are the target's own headline."""
    return " ".join([part for part in href[:160].split("/") if 0 < len(part) < 24])
