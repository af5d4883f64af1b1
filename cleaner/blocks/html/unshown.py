"""Articles that only the scripts of an HTML page hold: a browser's reader sees them when the scripts have run."""

from __future__ import annotations

import html
import json
from collections import defaultdict
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any

from selectolax.lexbor import LexborHTMLParser, LexborNode

from cleaner.blocks.html.json_ld import articles_in
from cleaner.blocks.html.json_ld_steps import steps
from cleaner.blocks.html.rich_text import longest_text
from cleaner.blocks.lines import PROSE
from cleaner.languages.lazy import lazy

_PARAGRAPH = "</p>"
_OPEN_VALUES = lazy(r"\{\{|<%|<#|\$\{")
_MOST_VALUES = 20_000
_MOST_HOLDERS = 100  # of which each may hold the next one
_NUMBER = lazy(r"\d+")
# What a browser draws once it has built the element around it, and what it draws where no script runs.
_UNSHOWN = "body template, body noscript"
_STRING = lazy(r'"[^"\\\n]*(?:\\.[^"\\\n]*)*"')
_LEAST_OF_STRING = 300
_PARSED = "JSON.parse("
_IN_STRING = lazy(r"\bJSON\.parse\(\s{0,9}(?=\")")


def reveal(tree: LexborHTMLParser, least: int, least_said: int, url: str | None, *, dated: bool = False) -> bool:
    """Put the article that the page's scripts hold into the parsed page, and say whether they hold one: prose of at
    `least` so many characters, of at `least_said` so many where JSON-LD says that it is the article.

    dated: whether the page claims a date; programs of others hold what is no article
    """
    scripts = tree.css("script")
    for script in scripts:
        found = _template(script)
        if found is not None and _prose(found) >= least:
            script.insert_after(found)
            return True
    for holder in islice(tree.css(_UNSHOWN), _MOST_HOLDERS):
        inner = _inner(holder)
        found = None if _OPEN_VALUES.search(inner) else _element(inner)
        if found is not None and _prose(found) >= least:
            holder.insert_after(found)
            return True
    for texts, said in _held(scripts, url, dated=dated):
        found = _element("".join(map(_paragraphs, texts)))
        enough = least_said if said else least
        if found is not None and _prose(found) >= enough and (said or not _is_shown(tree, found)):
            _below_headline(tree, found)
            return True
    return False


def _held(scripts: Sequence[LexborNode], url: str | None, *, dated: bool) -> Iterator[tuple[list[str], bool]]:
    """The texts that scripts may hold, the likeliest first, and whether JSON-LD says that they are the article."""
    yield _of_json_ld(scripts, url), True
    data = list(map(_data, scripts))
    yield _of_data(data), False
    yield _of_lists(data), False
    if dated:
        yield _of_strings(scripts), False


def _template(script: LexborNode) -> LexborNode | None:
    """The HTML in a script that is a template without values to be filled in; None if it is another script."""
    if "template" not in _type(script):
        return None
    text = script.text()
    if _PARAGRAPH not in text or _OPEN_VALUES.search(text):
        return None
    found = _element(text)
    return None if found is None or found.css_first("input, select, textarea") else found


def _of_json_ld(scripts: Sequence[LexborNode], url: str | None) -> list[str]:
    """The text of the article in the page's JSON-LD: its body, or what is to be done and its steps."""
    data = [script.text() for script in scripts if "ld+json" in _type(script)]
    for values in articles_in(data, url):
        if isinstance(body := values.get("articlebody"), str):
            return [body]
        if todo := list(steps(values)):
            return [text for text in (values.get("description"), *todo) if isinstance(text, str)]
    return []


def _of_data(data: Sequence[Any]) -> list[str]:
    """The paragraphs that scripts' data hold, of the place in them with the most."""
    places: defaultdict[tuple[str, ...], dict[str, None]] = defaultdict(dict)
    for values in data:
        for path, text in _strings(values):
            if _PARAGRAPH in (markup := _unescaped(text)):
                places[tuple(_NUMBER.sub("0", key) for key in path[:-1])][markup] = None
    return list(max(places.values(), key=lambda texts: sum(map(len, texts)), default={}))


def _of_lists(data: Sequence[Any]) -> list[str]:
    """The paragraphs that a script's data hold as a list."""
    longest = max(map(longest_text, data), key=lambda texts: sum(map(len, texts)), default=[])
    return [f"<p>{text}</p>" if "</" in text and _PARAGRAPH not in text else text for text in longest]


def _of_strings(scripts: Sequence[LexborNode]) -> list[str]:
    """The longest string with paragraphs, and not with data, that a script's program holds."""
    strings = (
        match[0] for script in scripts if "json" not in _type(script) for match in _STRING.finditer(script.text())
    )
    read = (_decoded(string, 0) for string in strings if len(string) >= _LEAST_OF_STRING)
    found = [text for text in read if isinstance(text, str) and _PARAGRAPH in text and text.lstrip().startswith("<")]
    return [max(found, key=len)] if found else []


def _data(script: LexborNode) -> Any:
    """The first object in a script that is JSON, or the list it begins; None if there is none."""
    text = script.text()
    if "ld+json" in _type(script):
        return None
    if _PARSED in text and (in_string := _IN_STRING.search(text)):
        text = _decoded(text, in_string.end()) or ""
    start = text.find('{"')
    if start < 0 or not isinstance(text, str):
        return None
    return _decoded(text, start - (text[:start][-1:] == "["))


def _decoded(text: str, start: int) -> Any:
    try:
        return json.JSONDecoder(strict=False).raw_decode(text, start)[0]
    except (ValueError, RecursionError):
        return None


def _strings(data: Any) -> Iterator[tuple[tuple[str, ...], str]]:
    """The strings in JSON data, in its order, each with the keys that lead to it."""
    waiting: list[tuple[tuple[str, ...], Any]] = [((), data)]
    for _ in range(_MOST_VALUES):
        if not waiting:
            return
        path, value = waiting.pop()
        if isinstance(value, str):
            yield path, value
        elif isinstance(value, dict):
            waiting += [((*path, str(key)), inner) for key, inner in reversed(value.items())]
        elif isinstance(value, list):
            waiting += [((*path, "0"), inner) for inner in reversed(value)]


def _paragraphs(text: str) -> str:
    """A text as HTML: what is HTML stays, else each line is a paragraph."""
    markup = _unescaped(text)
    if "</" in markup or "<br" in markup:
        return f"<div>{markup}</div>"
    return "".join(f"<p>{html.escape(line)}</p>" for line in markup.splitlines() if line.strip())


def _unescaped(text: str) -> str:
    """A text with its HTML as HTML, where that was escaped."""
    return html.unescape(text) if "&lt;" in text else text


def _type(script: LexborNode) -> str:
    return (script.attributes.get("type") or "").lower()


def _inner(holder: LexborNode) -> str:
    """The HTML in an element."""
    outer = holder.html or ""
    return outer[outer.find(">") + 1 : outer.rfind("<")]


def _element(inner: str) -> LexborNode | None:
    return LexborHTMLParser(f"<article>{inner}</article>").css_first("article") if inner else None


def _prose(element: LexborNode) -> int:
    return sum(size for node in element.css("p") if (size := len(node.text())) > PROSE)


def _is_shown(tree: LexborHTMLParser, found: LexborNode) -> bool:
    """Whether most paragraphs of what was found stand on the page, too."""
    shown = {" ".join(node.text().split()) for node in tree.css("p, li")}
    texts = [" ".join(node.text().split()) for node in found.css("p")]
    return 2 * sum(text in shown for text in texts) > len(texts)


def _below_headline(tree: LexborHTMLParser, found: LexborNode) -> None:
    """Put an article behind the page's first heading, or last on the page where it has none."""
    heading = tree.css_first("body h1")
    if heading is not None:
        heading.insert_after(found)
    elif tree.body is not None:
        tree.body.insert_child(found)
