"""MHTML: the page that a browser saved with its pictures in one file, or that was sent as a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.named_tuple import NamedTuple
from cleaner.sources.item import known_encoding

if TYPE_CHECKING:
    from email.message import Message


class Saved(NamedTuple):
    """The page in an MHTML file or a mail: its bytes, where it came from, and its encoding where the file says it."""

    data: bytes
    url: str | None
    encoding: str | None


def saved_page(data: bytes) -> Saved:
    """Return the first HTML part of an MHTML file or a mail, else its first text part; ValueError if it has neither."""
    from email import message_from_bytes

    message = message_from_bytes(data)
    parts = [part for part in message.walk() if not part.is_multipart()]
    for kind in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind:
                return Saved(_payload(part), _url(part, message), known_encoding(part.get_content_charset()))
    raise ValueError("is no MHTML: it has no part that is HTML or text")


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _url(part: Message, message: Message) -> str | None:
    for url in (message.get("Snapshot-Content-Location"), part.get("Content-Location")):
        if url and str(url).startswith(("http:", "https:", "file:")):
            return str(url).strip()
    return None
