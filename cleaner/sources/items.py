"""From a file that was found to the pages in it."""

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Callable, Iterator
from importlib import import_module
from io import BufferedReader, BytesIO
from typing import Any

from cleaner.limits import LIMITS, Limits, hold
from cleaner.named_tuple import NamedTuple
from cleaner.sources import forms
from cleaner.sources.compressed import damage, decompressed, open_binary
from cleaner.sources.folders import LeftOut, fits, or_of, reason_left_out
from cleaner.sources.item import Item, Source, known_encoding, missing, reason_of
from cleaner.sources.plain import is_device, read_item
from cleaner.sources.remote import is_remote

_NO_MEMBERS = forms.ARCHIVES | forms.RECORDS - {forms.JSONL}  # of an archive: only files are read as these
_UNSAFE = re.compile(r"[^\w-]+")
_NEEDS = {forms.PARQUET: "pyarrow.parquet", forms.WARC: "fastwarc"}  # to read a file of this form


def _unsaid(*_: str) -> None:
    """What is left out, nobody wants to know."""


class _How(NamedTuple):
    """How the pages of a source are read, as items() is told."""

    field: str | None
    limits: Limits
    left_out: LeftOut
    glob: tuple[str, ...]
    encoding: str | None


def items(
    source: Source,
    field: str | None = None,
    limits: Limits = LIMITS,
    left_out: LeftOut = _unsaid,
    *,
    glob: tuple[str, ...] = (),
    encoding: str | None = None,
) -> Iterator[Item]:
    """Yield every page of a source, in its order; what cannot be read is an item with an error, and nothing raises.

    field: what holds the page in a record; without it html, text or content
    left_out: is told what is in an archive and no page by its name
    glob: patterns of which members of an archive fit one, as files of a folder do; all of one that fits itself are
        pages
    encoding: of JSON Lines; without it the byte order mark says it, else it is UTF-8
    """
    if source.error:
        yield Item(source.path, source.place, error=source.error)
        return
    number, how = 0, _How(field, limits, left_out, () if source.fits else glob, encoding)
    read = _elsewhere if is_remote(source.path) else _READERS[forms.form(source.path)]
    try:
        for item in read(source, how):
            number += 1
            yield item
    except ImportError as error:
        yield Item(source.path, source.place, error=missing(error))
    except Exception as error:  # noqa: BLE001 - whatever a damaged file makes its reader raise
        reason = damage(error)
        where = f"after {number:,} page{'s' * (number != 1)}" if number else ""
        yield Item(source.path, source.place, error=f"{reason} {where}".strip())


def lacking(path: str) -> str | None:
    """Return what must be installed before a file of this name can be read, None if nothing or if it is a folder."""
    module = _NEEDS.get(forms.form(path))
    if module and not os.path.isdir(path):
        try:
            import_module(module)
        except ImportError as error:
            return missing(error)
    return None


def _elsewhere(source: Source, how: _How) -> Iterator[Item]:
    """The pages of a file on another machine, by the names that they have there."""
    from cleaner.sources.remote import fetched

    with fetched(source.path) as local:
        here = Source(local, source.place)
        for item in items(here, how.field, how.limits, how.left_out, glob=how.glob, encoding=how.encoding):
            name = source.path + item.name.removeprefix(local)
            yield (_held(item, how.limits) if item.path else item)._replace(name=name)


def _held(item: Item, limits: Limits) -> Item:
    """A page with its bytes: its file is gone when it is its turn."""
    page = read_item(item, limits)
    return item._replace(path=None, data=page.data, url=page.url, encoding=page.encoding)


def _page(source: Source, how: _How) -> Iterator[Item]:
    """The page in a file; of a pipe this process reads it, since no other has it open."""
    item = Item(source.path, forms.inner_name(source.place), path=source.path)
    yield _held(item, how.limits) if is_device(source.path) else item


def _archive(source: Source, how: _How) -> Iterator[Item]:
    from cleaner.sources.archives import member_place, tar_members, zip_members

    members = zip_members if forms.form(source.path) == forms.ZIP else tar_members
    counts: Counter[str] = Counter()
    for member, held in members(source.path, how.limits):
        place = member_place(member)
        if reason := reason_left_out(place, how.glob):
            how.left_out(f"{source.path}/{member}", reason)
            continue
        if not fits(place, how.glob):
            continue
        counts[member] += 1
        mark = f"#{counts[member]}" if counts[member] > 1 else ""  # an archive may hold the same name twice
        found = Source(f"{source.path}/{member}{mark}", f"{source.place}/{forms.inner_name(place)}{mark}")
        yield from _member(found, member, held, how)
    if how.glob and not counts:
        yield Item(source.path, source.place, error=f"no page in it fits {or_of(how.glob)}")


def _member(source: Source, member: str, held: bytes | Exception, how: _How) -> Iterator[Item]:
    """The page in a member of an archive, or every page in one of JSON Lines; unpacked once, and no archive."""
    from cleaner.sources.records import json_lines
    from cleaner.sources.unwrap import one_page

    form = forms.form(member)
    try:
        if isinstance(held, Exception):
            raise held
        hold(how.limits, "bytes", len(held))
        if form == forms.JSONL:
            lines = decompressed(held, member, how.limits)
            hold(how.limits, "bytes", len(lines))
            yield from _records(source, how.field, json_lines(BufferedReader(BytesIO(lines)), how.limits, how.encoding))
        elif form in _NO_MEMBERS:
            yield Item(source.path, source.place, error="is an archive, a crawl or Parquet inside an archive")
        else:
            page = one_page(held, member, how.limits)
            yield Item(source.path, source.place, data=page.data, url=page.url, encoding=page.encoding)
    except Exception as error:  # noqa: BLE001 - whatever a damaged member makes its reader raise
        yield Item(source.path, source.place, error=reason_of(error))


def _json_lines(source: Source, how: _How) -> Iterator[Item]:
    from cleaner.sources.records import json_lines

    with open_binary(source.path, how.limits) as stream:
        yield from _records(source, how.field, json_lines(stream, how.limits, how.encoding))


def _parquet(source: Source, how: _How) -> Iterator[Item]:
    from cleaner.sources.parquet import parquet_rows

    return _records(source, how.field, parquet_rows(source.path, how.limits))


def _records(source: Source, field: str | None, found: Iterator[Any]) -> Iterator[Item]:
    from cleaner.sources.records import page_of

    for number, record in enumerate(found, 1):
        fields = {} if isinstance(record, Exception) else record
        url, language = (fields.get(key) if isinstance(fields.get(key), str) else None for key in ("url", "language"))
        name, place = f"{source.path}#{number}", _place(source, number, url or fields.get("id"))
        try:
            if isinstance(record, Exception):
                raise record
            data, kind, rest = page_of(record, field)
        except ValueError as error:
            yield Item(name, place, url=url, error=reason_of(error), carried=fields)
            continue
        yield Item(name, place, data=data, kind=kind, url=url, language=language, carried=rest)


def _captures(source: Source, how: _How) -> Iterator[Item]:
    from cleaner.sources.warc import captures

    for number, page in enumerate(captures(source.path, how.limits), 1):
        if isinstance(page, Exception):
            yield Item(f"{source.path}#{number}", _place(source, number, None), error=reason_of(page))
            continue
        facts = {"id": page.id, "captured": page.date, "status": page.status}
        carried = {key: value for key, value in facts.items() if value is not None}
        name, place = f"{source.path}#{number}", _place(source, number, page.url)
        encoding = known_encoding(page.encoding)
        yield Item(name, place, None, page.data, page.kind, page.url, None, encoding, carried)


def _place(source: Source, number: int, title: object) -> str:
    """Where a record's own file stands: its number, and what is known of it."""
    words = "" if title is None else str(title)
    slug = _UNSAFE.sub("-", words.partition("://")[2] or words).strip("-")[:80]
    return f"{source.place}/{number:08d}{'-' if slug else ''}{slug}"


_READERS: dict[str, Callable[[Source, _How], Iterator[Item]]] = {
    forms.PAGE: _page,
    forms.MHTML: _page,
    forms.ZIP: _archive,
    forms.TAR: _archive,
    forms.JSONL: _json_lines,
    forms.PARQUET: _parquet,
    forms.WARC: _captures,
}
