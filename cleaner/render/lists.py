"""The lists of an article in Markdown: bullets, numbers, and lists inside of items."""

from __future__ import annotations

import re
from collections.abc import Sequence

from cleaner.blocks.block import Container
from cleaner.labels.label import Labelled
from cleaner.render.forms import holders

_INDENT = "    "
_ITEM = re.compile(r"(?:[*+•·▪●◦‣–-]|(\d{1,3})[.)])\s+")


def numbers(page: Sequence[Labelled]) -> dict[int, int]:
    """Return the numbers of the items of a page's numbered lists, printed or not."""
    found: dict[int, int] = {}
    last: dict[int, int] = {}
    for labelled in page:
        for node in holders(labelled.block, "li"):
            if id(node) not in found and node.parent and node.parent.tag == "ol":
                last[id(node.parent)] = found[id(node)] = last.get(id(node.parent), 0) + 1
    return found


def bare(line: str) -> tuple[str, str]:
    """Return the bullet or number that a line begins with as Markdown has it, "" if there is none, and what follows."""
    marker = _ITEM.match(line)
    if not marker:
        return "", line
    return (f"{marker[1]}. " if marker[1] else "- "), line[marker.end() :]


def list_of(lines: Sequence[tuple[str, str, tuple[Container, ...]]], known: dict[int, int]) -> str:
    """Return a list in Markdown: of each line the bullet or number that it has itself, its words, and the items that
    it stands in, the outermost first.
    """
    opened: set[int] = set()
    rows: list[str] = []
    for own, words, items in lines:
        indent = _INDENT * sum(id(item) in opened for item in items)
        if items and id(items[-1]) in opened:
            rows.append(f"\n{indent}{words}")
            continue
        number = known.get(id(items[-1])) if items else None
        rows.append(f"{indent}{own or (f'{number}. ' if number else '- ')}{words}")
        opened.update(map(id, items[-1:]))
    return "\n".join(rows)
