"""WARC and WET: a page a response or conversion, every one of them, also after one that is damaged."""

from __future__ import annotations

import re
from collections.abc import Iterator
from io import BytesIO

from cleaner.limits import LIMITS, Limits
from cleaner.named_tuple import NamedTuple
from cleaner.sources.compressed import DamagedError, damage, open_binary
from cleaner.sources.forms import compression
from cleaner.sources.warc_records import Chunk, chunks_of, gzip_members, records

# What a response is that holds no page: scripts and styles read like one.
_NO_PAGE = re.compile(
    r"(?:image|audio|video|font)/|(?:text|application)/(?:css|json|wasm|(?:x-|ecma)?javascript|ecmascript)$"
)
_KINDS = {"text/html": "html", "application/xhtml+xml": "html", "text/plain": "text"}


class Captured(NamedTuple):
    """A record of a crawl: its id, where and when the page was, its bytes, and what its headers say of them."""

    id: str
    url: str | None
    date: str | None
    data: bytes
    kind: str | None
    encoding: str | None
    status: int | None


def captures(path: str, limits: Limits = LIMITS) -> Iterator[Captured | Exception]:
    """Yield each response and conversion record of a WARC or WET file, or what is wrong with a record; ImportError
    without the extra `warc`.
    """
    import fastwarc.warc  # noqa: F401 - before the file is opened

    if compression(path) == ".gz":
        with open(path, "rb") as members:
            yield from _captures(gzip_members(members), limits)
        return
    with open_binary(path, limits) as stream:
        yield from _captures(chunks_of(stream), limits)


def _captures(chunks: Iterator[Chunk], limits: Limits) -> Iterator[Captured | Exception]:
    for record in records(chunks, limits):
        try:
            yield from [record] if isinstance(record, Exception) else _captured(record, limits)
        except Exception as error:  # noqa: BLE001 - whatever a damaged record makes its parser raise
            yield DamagedError(damage(error))


def _captured(record: bytes, limits: Limits) -> Iterator[Captured]:
    """The page in a record, none if it is of another type; one that is no page by its header has no words."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    types = WarcRecordType.response | WarcRecordType.conversion
    for found in ArchiveIterator(BytesIO(record), record_types=types, parse_http=True, auto_decode="all"):
        headers, http = found.headers, found.http_headers
        conversion = found.record_type == WarcRecordType.conversion
        kind = (found.http_content_type or "").lower()
        yield Captured(
            id=(headers.get("WARC-Record-ID") or "").strip("<>"),
            url=(headers.get("WARC-Target-URI") or "").strip("<>") or None,
            date=headers.get("WARC-Date"),
            data=b"" if _NO_PAGE.match(kind) else found.reader.read(limits.bytes + 1),
            kind="text" if conversion else _KINDS.get(kind),
            encoding="utf-8" if conversion else found.http_charset,
            status=http.status_code if http else None,
        )
