"""A page as it came: decoded, and known to be text or HTML."""

from __future__ import annotations

import codecs
import re
from pathlib import Path
from typing import Literal

from cleaner.named_tuple import NamedTuple

Kind = Literal["text", "html"]

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_DECLARED = re.compile(rb"""<(?:meta|\?xml)[^>]{0,200}?(?:charset|encoding)\s*=\s*["']?\s*([\w.:-]{2,40})""", re.I)
_MARKUP = re.compile(r"<(?:!doctype\s+html|html|head|body|article|div|p|title|meta)\b[^>]{0,2000}>", re.I)
_HEAD = 4096


class Page(NamedTuple):
    """The characters of one page, whether they are text or HTML, and where they came from."""

    text: str
    kind: Kind = "text"
    url: str | None = None
    encoding: str = "utf-8"


def read(
    source: str | bytes | Path,
    *,
    kind: str = "auto",
    url: str | None = None,
    encoding: str | None = None,
) -> Page:
    """Return the Page in a string, in bytes or in a file; wrong bytes become U+FFFD, OSError passes through."""
    if isinstance(source, Path):
        source = source.read_bytes()
    if isinstance(source, str):
        text, encoding = source, encoding or "utf-8"
    else:
        text, encoding = decode(source, encoding)
    found: Kind = "html" if kind == "html" or (kind == "auto" and looks_like_html(text)) else "text"
    return Page(text, found, url, encoding)


def decode(data: bytes, encoding: str | None = None) -> tuple[str, str]:
    """Return the characters of `data` and the encoding's name: the one given, BOM, declared, UTF-8, then guessed."""
    if encoding:
        return data.decode(encoding, "replace"), encoding
    for bom, name in _BOMS:
        if data.startswith(bom):
            return data[len(bom) :].decode(name, "replace"), name
    for name in (*_declared(data), "utf-8"):
        try:
            return data.decode(name), name
        except UnicodeDecodeError:
            continue
    return _guess(data)


def looks_like_html(text: str) -> bool:
    """Return whether the first characters hold HTML markup, not only talk about it."""
    head = text[:_HEAD].lstrip("\ufeff \t\r\n")
    return bool(_MARKUP.match(head)) or (head.startswith("<") and len(_MARKUP.findall(head)) > 1)


def _declared(data: bytes) -> list[str]:
    """A page that says `iso-8859-1` means Windows-1252, as every browser reads it (WHATWG Encoding, "labels")."""
    match = _DECLARED.search(data[:_HEAD])
    if not match:
        return []
    name = match[1].decode("ascii", "replace").lower()
    name = "windows-1252" if name in {"iso-8859-1", "latin-1", "latin1", "ascii", "us-ascii"} else name
    try:
        codecs.lookup(name)
    except LookupError:
        return []
    return [] if name.startswith(("utf-16", "utf-32")) else [name]


def _guess(data: bytes) -> tuple[str, str]:
    from charset_normalizer import from_bytes

    best = from_bytes(data[: 1 << 18]).best()
    name = best.encoding if best else "utf-8"
    return data.decode(name, "replace"), name
