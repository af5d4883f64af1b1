"""What a recipe or a how-to in JSON-LD says is to be done, and of what."""

from __future__ import annotations

from collections.abc import Iterator

from cleaner.typing_names import Any

_KEYS = ("recipeingredient", "ingredients", "recipeinstructions", "step")
_INNER = ("itemListElement", "text", "name")  # of sections, of steps, and of steps that have but a name
_MOST = 400


def steps(values: dict[str, Any]) -> Iterator[str]:
    """Yield the ingredients and the steps in a node whose keys are in small letters, without the names of sections."""
    waiting = [values[key] for key in reversed(_KEYS) if key in values]
    for _ in range(_MOST):
        if not waiting:
            return
        value = waiting.pop()
        if isinstance(value, str):
            yield from _plain(value).splitlines()
        elif isinstance(value, list):
            waiting += reversed(value)
        elif isinstance(value, dict):
            waiting += [value[key] for key in _INNER if key in value][:1]


def _plain(text: str) -> str:
    """Text whose elements, if there are any, are lines."""
    if "</" not in text and "<br" not in text:
        return text
    from selectolax.lexbor import LexborHTMLParser

    body = LexborHTMLParser(text).body
    return body.text(separator="\n") if body else text
