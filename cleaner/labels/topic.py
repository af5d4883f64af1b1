"""Signs of what the page is about: does a block speak of the same things as the page's prose?"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence

_WORD = re.compile(r"[^\W\d_]{4,}")
_WIDE_PAIR = re.compile(r"(?=([\u3040-\u9fff\uac00-\ud7af]{2}))")

COLUMNS = ["topic", "topic_names", "topic_nearby", "title_overlap", "title_is", "in_title", "from_title"]
HEADLINE_SIZES = range(15, 220)


def rows(texts: Sequence[str], prose: Sequence[bool], common: frozenset[str], title: str) -> list[list[float]]:
    """Return, a block each, the share of its content words and names that other prose has, and of the title's."""
    bags = [_content(text, common) for text in texts]
    seen: Counter[str] = Counter()
    for bag, is_prose in zip(bags, prose, strict=True):
        if is_prose:
            seen.update(bag)
    named = _headline(texts, bags, prose, seen)
    title = title or (texts[named] if named >= 0 else "")
    wanted = _content(title, common)
    folded_title = _fold(title)
    result = []
    for i, (bag, text) in enumerate(zip(bags, texts, strict=True)):
        near = [bags[j] for j in range(max(0, i - 3), min(len(bags), i + 4)) if j != i and prose[j]]
        result.append(
            [
                *_shares(bag, seen, 1 if prose[i] else 0),
                _share(bag, set().union(*near) if near else set()),
                *_title(bag, wanted, text, folded_title),
                i - named,
            ]
        )
    return result


def _headline(texts: Sequence[str], bags: Sequence[frozenset[str]], prose: Sequence[bool], seen: Counter[str]) -> int:
    """The block before most of the prose that names most of what it speaks of: on a text dump, the likely title."""
    total = sum(prose)
    best, most, passed = -1, 0.0, 0
    for i, (text, bag) in enumerate(zip(texts, bags, strict=True)):
        passed += prose[i]
        if 2 * passed > total:
            break
        if prose[i] or len(text) not in HEADLINE_SIZES:
            continue
        known = sum([min(seen.get(word, 0), 4) for word in bag])
        weight = known / (len(bag) + 2) ** 0.5
        if weight > most:
            best, most = i, weight
    return best


def _content(text: str, common: frozenset[str]) -> frozenset[str]:
    """Content words, capitals kept: a name is a capitalised word."""
    if not text:
        return frozenset()
    found = {word for word in _WORD.findall(text[:1500]) if word.lower() not in common}
    if not text.isascii():
        found.update(_WIDE_PAIR.findall(text[:1500]))
    return frozenset(found)


def _shares(bag: frozenset[str], seen: Counter[str], own: int) -> tuple[float, float]:
    if not bag:
        return -1.0, -1.0
    names = [word for word in bag if word[0].isupper()]
    often = seen.get
    known = sum([often(word, 0) > own for word in bag]) / len(bag)
    return known, sum([often(word, 0) > own for word in names]) / len(names) if names else -1.0


def _share(bag: frozenset[str], other: set[str]) -> float:
    return len(bag & other) / len(bag) if bag else -1.0


def _title(bag: frozenset[str], wanted: frozenset[str], text: str, title: str) -> tuple[float, float, float]:
    if not title:
        return -1.0, -1.0, -1.0
    folded = _fold(text) if len(text) < 300 else ""
    return (
        len(bag & wanted) / len(wanted) if wanted else -1.0,
        float(folded == title),
        float(len(folded) > 12 and (folded in title or title in folded)),
    )


def _fold(text: str) -> str:
    return " ".join(re.findall(r"\w+", text.casefold()))
