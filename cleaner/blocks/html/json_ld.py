"""JSON-LD of any shape → claims: nodes in lists, in graphs and behind references; broken JSON tolerated."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Sequence

from cleaner.blocks.address import original
from cleaner.blocks.claims import LONGEST, Claim, Field, paired, unescaped
from cleaner.blocks.html.json_ld_steps import steps
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple
from cleaner.typing_names import Any

_ARTICLES = ("article", "posting", "report", "review", "recipe", "howto", "story", "column", "blogpost")
_PAGES = ("page", "qapage", "discussionforumposting")
_MEDIA = ("videoobject", "audioobject", "podcastepisode", "creativework", "course", "event", "book", "product")
# What these hold is another article, or a part of this one.
_OTHERS = frozenset(
    "itemlistelement haspart comment comments review reviews aggregaterating liveblogupdate ispartof about mentions "
    "citation breadcrumb potentialaction publisher author creator image associatedmedia subjectof sameas isbasedon "
    "suggestedanswer acceptedanswer relatedlink offers".split()
)
_MOST_NODES = 2000
_PARTS = ("givenname", "familyname")
_TRAILING_COMMA = lazy(r",\s*([}\]])")
_STRING = r'"\s*:\s*"((?:[^"\\]|\\.)*)"'
_BROKEN: tuple[tuple[Field, re.Pattern[str]], ...] = (
    ("headline", lazy('"headline' + _STRING)),
    ("date", lazy('"datePublished' + _STRING)),
    ("updated", lazy('"dateModified' + _STRING)),
    ("author", lazy(r'"author"\s*:[\[{\s]*(?:"@type"\s*:\s*"\w*"\s*,\s*)?"name' + _STRING)),
)
_DATES: tuple[tuple[str, Field, str], ...] = (
    ("datepublished", "date", ""),
    ("dateissued", "date", ""),
    ("uploaddate", "date", ":uploaded"),
    ("datecreated", "date", ":created"),
    ("datemodified", "updated", ""),
)


class _Node(NamedTuple):
    rank: int
    values: dict[str, Any]


def json_ld_claims(scripts: Sequence[str], url: str | None) -> list[Claim]:
    """Return what the JSON-LD scripts of a page claim of its article; `url` tells it from other articles in them."""
    trees, claims = [], []
    for script in scripts:
        tree = _load(script)
        if tree is None:
            claims += _from_broken(script)
        else:
            trees.append(tree)
    nodes = [node for tree in trees for node in _walk(tree)]
    known = {values["@id"]: values for _, values in nodes if isinstance(values.get("@id"), str) and len(values) > 2}
    for node in _chosen([node for node in nodes if node.rank], url):
        claims += _of_node(node, known)
    claims += _steps(nodes)
    claims += [Claim("site", name, "json-ld") for node in nodes if not node.rank for name in _site(node.values)]
    return claims


def articles_in(scripts: Sequence[str], url: str | None) -> list[dict[str, Any]]:
    """Return the nodes of JSON-LD scripts that are this page's article, their keys in small letters, the best first."""
    trees = filter(None, map(_load, scripts))
    nodes = [node for tree in trees for node in _walk(tree)]
    return [node.values for node in _chosen([node for node in nodes if node.rank], url) if node.rank == 3]


def _load(script: str) -> Any:
    text = script.strip().removeprefix("<!--").removesuffix("-->").replace("<![CDATA[", "").replace("]]>", "")
    text = text.strip().strip("/* \n\t;")
    found = _read(text)
    return _read(_TRAILING_COMMA.sub(r"\1", text)) if found is None else found


def _read(text: str) -> Any:
    """What a text says that is JSON; None if it is none."""
    try:
        return json.loads(text, strict=False)
    except (ValueError, RecursionError):
        return None


def _from_broken(script: str) -> list[Claim]:
    found = ((field, pattern.search(script)) for field, pattern in _BROKEN)
    return [Claim(field, text, "json-ld") for field, match in found if match and (text := _text(_string(match[1])))]


def _string(raw: str) -> Any:
    """What a JSON string says whose characters stand between quotation marks; they themselves if they are broken."""
    try:
        return json.loads(f'"{raw}"', strict=False)
    except ValueError:
        return raw


def _walk(tree: Any) -> Iterator[_Node]:
    """Every object that may describe the page, outer before inner."""
    waiting: deque[Any] = deque([tree])
    for _ in range(_MOST_NODES):
        if not waiting:
            return
        value = waiting.popleft()
        if isinstance(value, list):
            waiting.extendleft(reversed(value))
        elif isinstance(value, dict):
            folded = {
                str(key).lower().rpartition(":")[2] if ":" in str(key) else str(key).lower(): item
                for key, item in value.items()
            }
            yield _Node(_rank(folded), folded)
            inner = [item for key, item in folded.items() if key not in _OTHERS and isinstance(item, dict | list)]
            waiting.extendleft(reversed(inner))


def _types(values: dict[str, Any]) -> list[str]:
    found = values.get("@type")
    return [str(name).rpartition("/")[2].lower() for name in (found if isinstance(found, list) else [found]) if name]


def _rank(values: dict[str, Any]) -> int:
    """3 an article, 2 a page, 1 another work, 0 none of these."""
    types = _types(values)
    for rank, endings in ((3, _ARTICLES), (2, _PAGES), (1, _MEDIA)):
        if any(name.endswith(endings) for name in types):
            return rank
    return 1 if "headline" in values and "datepublished" in values else 0


def _chosen(nodes: list[_Node], url: str | None) -> list[_Node]:
    """The nodes about this page: those with its address, else the first article and what agrees with it."""
    articles = [node for node in nodes if node.rank == 3]
    pages = [node for node in nodes if node.rank == 2][:2]
    if not articles:
        return pages + [node for node in nodes if node.rank == 1][:1]
    path = _path(url)
    mine = [node for node in articles if path and path in set(map(_path, _addresses(node.values)))]
    first = (mine or articles)[0]
    title = _title(first.values)
    return [node for node in articles if node is first or (title and _title(node.values) == title)] + pages


def _addresses(values: dict[str, Any]) -> Iterator[str]:
    for key in ("url", "@id", "mainentityofpage"):
        value = values.get(key)
        if isinstance(value, dict):
            value = value.get("@id") or value.get("url")
        if isinstance(value, str):
            yield value


def _path(url: str | None) -> str:
    from urllib.parse import urlsplit

    try:
        return urlsplit(original(url or "")).path.rstrip("/")
    except ValueError:
        return ""


def _title(values: dict[str, Any]) -> str:
    return _text(values.get("headline") or values.get("name"))


def _of_node(node: _Node, known: dict[str, dict[str, Any]]) -> Iterator[Claim]:
    origin = {3: "json-ld", 2: "json-ld:page", 1: "json-ld:work"}[node.rank]
    values = node.values
    if title := _title(values):
        yield Claim("headline", title, origin)
    for key in ("author", "creator"):
        names = list(_names(values.get(key), known))
        if names:
            yield from (Claim("author", name, origin + kind) for name, kind in names)
            break
    for key, field, suffix in _DATES:
        if text := _text(values.get(key)):
            yield Claim(field, text, origin + suffix)
    yield from (Claim("site", name, origin) for name, _ in _names(values.get("publisher"), known))
    if isinstance(section := values.get("articlesection"), str) and len(section) <= LONGEST:
        yield Claim("section", paired(section), origin)


def _steps(nodes: Sequence[_Node]) -> Iterator[Claim]:
    """What the recipes of a page say, also beside the node of an article that tells of them, and what they are said to
    be.
    """
    for node in nodes:
        said = list(steps(node.values)) if node.rank == 3 else []
        about = _text(node.values.get("description")) if said else ""
        said.append("" if about in _title(node.values) else about)
        yield from (Claim("step", text, "json-ld") for step in said if (text := _text(step)))


def _names(value: Any, known: dict[str, dict[str, Any]]) -> Iterator[tuple[str, str]]:
    """The names in an author or publisher, and ":organization" after those of houses."""
    for item in value if isinstance(value, list) else [value]:
        if isinstance(item, str):
            item = known.get(item, item)
        if isinstance(item, dict):
            item = {str(key).lower(): inner for key, inner in item.items()}
            item = known.get(str(item.get("@id")), item) if not item.get("name") else item
            kind = "" if "person" in _types(item) or not _types(item) else ":organization"
            names = item.get("name") or [" ".join(filter(None, (_text(item.get(part)) for part in _PARTS)))]
            yield from (
                (text, kind) for name in (names if isinstance(names, list) else [names]) if (text := _text(name))
            )
        elif text := _text(item):
            yield text, ""


def _site(values: dict[str, Any]) -> Iterator[str]:
    if {"website", "organization", "newsmediaorganization"} & set(_types(values)) and (
        text := _text(values.get("name"))
    ):
        yield text


def _text(value: Any) -> str:
    if isinstance(value, list) and value:
        value = value[0]
    if isinstance(value, dict):
        value = value.get("@value") or value.get("name")
    if isinstance(value, int) and not isinstance(value, bool):
        value = str(value)
    if not isinstance(value, str) or len(value) > LONGEST:
        return ""
    return " ".join(unescaped(unescaped(paired(value))).split())
