"""What a program that saves pages wrote above one: the front matter of notes and clippings (between `---`), the lines
"Title:", "URL Source:" and "Markdown Content:" of reader services, the head of a crawl's record or of a mail, and what
a web archive says of the page that it keeps.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from cleaner.blocks.address import original
from cleaner.blocks.claims import Claim, Field
from cleaner.blocks.html.metas import FIELDS
from cleaner.blocks.lines import physical_lines
from cleaner.blocks.text.mail_head import find_head, head_claims
from cleaner.languages.lazy import lazy
from cleaner.named_tuple import NamedTuple

LONGEST = 8000  # characters
_RULE = "---"
_RECORD = "WARC/"
_CONTENT = "markdown content:"
# What notes and reader services call a field, beside the names that `<meta>` has for it.
_NAMES: dict[Field, str] = {
    "date": "published_at",
    "site": "site sitename site_name",
    "description": "excerpt",
    "url": "url source link canonical permalink url_source warc-target-uri",
}
_OF_THE_NOTE = frozenset("created createdate datecreated timestamp section language".split())
_FIELDS: dict[str, Field] = {name: field for name, field in FIELDS.items() if name not in _OF_THE_NOTE} | {
    name: field for field, names in _NAMES.items() for name in names.split()
}
# The last line of what the archive puts above a page; text browsers wrap the address in it.
_ARCHIVED = lazy(
    r"^[ \t]{0,9}The Wayback Machine -\s{1,9}"
    r"(https?://web\.archive\.org/web/\S{1,2000}(?:\n {3}\S{1,200}(?=\n)){0,20})\n?",
    re.M,
)
_LINE = lazy(r"([A-Za-z][\w -]{0,30}):(?=[ \t]|$)")
_ITEM = lazy(r"[ \t]{0,8}-(?=[ \t])")


class Preface(NamedTuple):
    """Where the page begins below it, what it claims of the page, and the page's URL."""

    end: int = 0
    claims: tuple[Claim, ...] = ()
    url: str | None = None


def find_preface(text: str) -> Preface:
    """Return what stands above the page of a dump, an empty one if the page begins at once."""
    if head := find_head(text):
        return Preface(head.end, head_claims(head))
    if kept := _ARCHIVED.search(text, 0, LONGEST):
        return Preface(kept.end(), (), original("".join(kept[1].split())))
    lines = physical_lines(text[:LONGEST]) or [""]
    count = _front_matter(lines) or _record_lines(lines) or _reader_lines(lines)
    said = list(_said(lines[:count]))
    if not any(field in {"headline", "url"} for field, _ in said):
        return Preface()
    url = next((value for field, value in said if field == "url" and "://" in value), None)
    claims = tuple(Claim(field, value, "preface") for field, value in said if field != "url")
    return Preface(sum(map(len, lines[:count])), claims, url)


def _front_matter(lines: Sequence[str]) -> int:
    """How many lines stand between rules at the beginning, with them; 0 if none."""
    if lines[0].rstrip() != _RULE:
        return 0
    return next((i + 1 for i, line in enumerate(lines) if i and line.rstrip() in {_RULE, "..."}), 0)


def _record_lines(lines: Sequence[str]) -> int:
    """How many lines the head of a crawl's record has, with the blank one below it; 0 if there is none."""
    if not lines[0].startswith(_RECORD):
        return 0
    return next((i + 1 for i, line in enumerate(lines) if line.isspace()), 0)


def _reader_lines(lines: Sequence[str]) -> int:
    """How many lines a reader service wrote above the page; 0 if none."""
    for i, line in enumerate(lines):
        if line.rstrip().lower() == _CONTENT:
            return i + 1
        if not line.isspace() and not _LINE.match(line):
            return 0
    return 0


def _said(lines: Sequence[str]) -> Iterator[tuple[Field, str]]:
    """The fields and what is said of each, a list's items one by one."""
    field: Field | None = None
    for line in lines:
        named, item = _LINE.match(line), _ITEM.match(line)
        if named:
            field = _FIELDS.get(named[1].lower().replace(" ", "_"))
            values = _values(line[named.end() :].strip())
        else:
            values = [line[item.end() :]] if item else []
        for value in values:
            words = value.strip().strip("\"'[]").strip()
            if field and words and not words.startswith(("|", ">")):
                yield field, words


def _values(words: str) -> list[str]:
    """What stands behind a field's name: one value, or a list between brackets; a link between notes has two."""
    is_list = words.startswith("[") and not words.startswith("[[") and words.endswith("]")
    return words[1:-1].split(",") if is_list else [words]
