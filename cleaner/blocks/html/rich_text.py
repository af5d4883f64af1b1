"""The paragraphs of an article that a script's data hold as a list, as many editors store what was written in them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from cleaner.languages.marks import CLOSING, STOPS

_MOST_VALUES = 20_000
_KINDS = ("type", "nodeType", "_type", "kind", "tag", "blockType", "__typename")
_WORDS = ("text", "value", "content", "html", "body")
_PARTS = ("content", "children", "spans", "nodes")
_SENTENCE, _ENDS = 80, tuple(STOPS + CLOSING)


def longest_text(data: Any) -> list[str]:
    """Return the paragraphs in the list with the most prose, of all lists in JSON data; none if none has prose."""
    longest = max(map(_paragraphs, _lists(data)), key=_prose, default=[])
    return longest if 2 * _prose(longest) > sum(map(len, longest)) else []


def _prose(paragraphs: list[str]) -> int:
    return sum(len(text) for text in paragraphs if len(text) > _SENTENCE and text.rstrip().endswith(_ENDS))


def _lists(data: Any) -> Iterator[list[Any]]:
    """The lists in JSON data, outer ones first."""
    waiting: list[Any] = [data]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, list):
            yield value
            waiting += reversed(value)
        elif isinstance(value, dict):
            waiting += reversed(value.values())


def _paragraphs(values: list[Any]) -> list[str]:
    """What the values of a list say, each a paragraph: texts, or nodes that name their kind."""
    return [text for value in values if (text := value if isinstance(value, str) else _said(value)).strip()]


def _said(node: Any) -> str:
    """The words of a paragraph's node; "" if it is none."""
    if not isinstance(node, dict) or not any(isinstance(node.get(key), str) for key in _KINDS):
        return ""
    inner = node.get("data")
    holder = inner if isinstance(inner, dict) and isinstance(inner.get("text"), str) else node
    own = next((words for key in _WORDS if isinstance(words := holder.get(key), str)), "")
    return own or "".join(_pieces(next((parts for key in _PARTS if (parts := node.get(key))), None)))


def _pieces(parts: Any) -> Iterator[str]:
    """The words of the pieces of a paragraph, where it has some of its own, and the words in the links between them."""
    if not isinstance(parts, list) or not any(isinstance(part, dict) and _own(part) for part in parts):
        return
    waiting = list(reversed(parts))
    while waiting:
        part = waiting.pop()
        if isinstance(part, dict):
            if words := _own(part):
                yield words
            else:
                waiting += reversed(next((inner for key in _PARTS if isinstance(inner := part.get(key), list)), []))


def _own(part: dict[str, Any]) -> str:
    return next((words for key in ("text", "value") if isinstance(words := part.get(key), str)), "")
