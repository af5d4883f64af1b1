"""WARC and WET: a page a response or conversion, every one of them."""

from __future__ import annotations

from collections.abc import Iterator
from typing import NamedTuple

from cleaner.limits import LIMITS, Limits
from cleaner.sources.compressed import open_binary

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


def captures(path: str, limits: Limits = LIMITS) -> Iterator[Captured]:
    """Yield each response and conversion record of a WARC or WET file; ImportError without the extra `warc`."""
    from fastwarc.warc import ArchiveIterator, WarcRecordType

    types = WarcRecordType.response | WarcRecordType.conversion
    with open_binary(path, limits) as stream:
        for record in ArchiveIterator(stream, record_types=types, parse_http=True, auto_decode="all"):
            headers, http = record.headers, record.http_headers
            conversion = record.record_type == WarcRecordType.conversion
            yield Captured(
                id=(headers.get("WARC-Record-ID") or "").strip("<>"),
                url=(headers.get("WARC-Target-URI") or "").strip("<>") or None,
                date=headers.get("WARC-Date"),
                data=record.reader.read(limits.bytes + 1),
                kind="text" if conversion else _KINDS.get(record.http_content_type or ""),
                encoding="utf-8" if conversion else record.http_charset,
                status=http.status_code if http else None,
            )
