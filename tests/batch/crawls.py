"""Records of crawls, made for tests."""

from __future__ import annotations

from zlib import crc32


def warc_record(kind: str, url: str, body: bytes, content_type: str) -> bytes:
    head = f"WARC/1.0\r\nWARC-Type: {kind}\r\nWARC-Target-URI: {url}\r\nWARC-Date: 2024-03-01T00:00:00Z\r\n"
    head += f"WARC-Record-ID: <urn:uuid:{crc32(url.encode()):032x}>\r\nContent-Type: {content_type}\r\n"
    return f"{head}Content-Length: {len(body)}\r\n\r\n".encode() + body + b"\r\n\r\n"


def response(url: str, body: bytes, content_type: str = "text/html", status: str = "200 OK", more: str = "") -> bytes:
    http = f"HTTP/1.1 {status}\r\nContent-Type: {content_type}\r\n{more}\r\n".encode() + body
    return warc_record("response", url, http, "application/http; msgtype=response")
