"""MHTML: the page that a browser saved with its pictures in one file, or that was sent as a mail."""

from __future__ import annotations

from typing import TYPE_CHECKING

from cleaner.named_tuple import NamedTuple
from cleaner.sources.item import known_encoding

if TYPE_CHECKING:
    from email.message import Message

_TAIL = 1000  # bytes that programs write behind </html>


class Saved(NamedTuple):
    """The page in an MHTML file or a mail: its bytes, where it came from, and its encoding where the file says it."""

    data: bytes
    url: str | None
    encoding: str | None


def saved_page(data: bytes) -> Saved:
    """Return the first HTML part of an MHTML file or a mail, else its first text part; ValueError if it has neither, or
    ends within that part.
    """
    from email import message_from_bytes

    message = message_from_bytes(data)
    parts = [part for part in message.walk() if not part.is_multipart()]
    for kind in ("text/html", "application/xhtml+xml", "text/plain"):
        for part in parts:
            if part.get_content_type() == kind:
                payload = _payload(part)
                if part is parts[-1] and _is_cut(message, payload):
                    raise ValueError("is cut off")
                return Saved(payload, _url(part, message), known_encoding(part.get_content_charset()))
    raise ValueError("has no part that is HTML or text")


def _is_cut(message: Message, last: bytes) -> bool:
    """Whether a message ends neither with the line that ends its parts nor with a page's last tag."""
    from email.errors import CloseBoundaryNotFoundDefect

    is_open = any(isinstance(defect, CloseBoundaryNotFoundDefect) for defect in message.defects)
    return is_open and b"</html" not in last[-_TAIL:].lower()


def _payload(part: Message) -> bytes:
    payload = part.get_payload(decode=True)
    return payload if isinstance(payload, bytes) else b""


def _url(part: Message, message: Message) -> str | None:
    for url in (message.get("Snapshot-Content-Location"), part.get("Content-Location")):
        if url and str(url).startswith(("http:", "https:", "file:")):
            return str(url).strip()
    return None
