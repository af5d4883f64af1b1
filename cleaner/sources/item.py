"""What the many-page runs read: a source is a file that was found, an item is one page in it."""

from __future__ import annotations

import codecs
import errno
import os
from collections.abc import Mapping

from cleaner.named_tuple import NamedTuple
from cleaner.typing_names import Any

# Errors that say what they are by their class: of files elsewhere they have no number.
_NUMBERS = {FileNotFoundError: errno.ENOENT, PermissionError: errno.EACCES}
NAMED = tuple(_NUMBERS)
# How programs and networks write what no page is written in.
_ESCAPES = frozenset({"unicode-escape", "raw-unicode-escape", "idna", "punycode"})
# How a text may begin that says its encoding, and which that is.
BYTE_ORDER_MARKS = {
    codecs.BOM_UTF8: "utf-8",
    codecs.BOM_UTF32_LE: "utf-32-le",  # before UTF-16's, which it begins with
    codecs.BOM_UTF32_BE: "utf-32-be",
    codecs.BOM_UTF16_LE: "utf-16-le",
    codecs.BOM_UTF16_BE: "utf-16-be",
}
ERROR = "error"  # the key of why a record has no article, where it has none
# The extra that brings a module.
_EXTRAS = {"fastwarc": "warc", "pyarrow": "parquet", "fsspec": "datatrove", "datatrove": "datatrove", "ray": "ray"}


class Source(NamedTuple):
    """A file to read, and where its output stands in a mirrored tree.

    error: why it cannot be read
    fits: a pattern chose it by its own name, so what is in it need not fit
    """

    path: str
    place: str
    error: str | None = None
    fits: bool = False


class Item(NamedTuple):
    """One page: its name, where its output stands, and its bytes or the path of the file that holds just it.

    kind, url, language, encoding: what the source knows of the page; None where it does not say
    carried: the other fields of the record that held the page
    error: why there is no page, None if there is one
    records: the file holds records, which have one output together
    """

    name: str
    place: str
    path: str | None = None
    data: bytes | str | None = None
    kind: str | None = None
    url: str | None = None
    language: str | None = None
    encoding: str | None = None
    carried: Mapping[str, Any] | None = None
    error: str | None = None
    records: bool = False


def known_encoding(name: str | None) -> str | None:
    """Return an encoding's name if Python knows it and pages are written in it, else None."""
    try:
        b"a".decode(name or "utf-8", "replace")  # of no bytes at all Python decodes any encoding
    except (LookupError, ValueError):
        return None
    return name if name and codecs.lookup(name).name not in _ESCAPES else None


def reason_of(error: Exception) -> str:
    """Return what is wrong in a few words: what the system says, or the exception's own words."""
    if isinstance(error, IsADirectoryError):
        return "is a folder"
    if isinstance(error, OSError):
        named = next((os.strerror(number) for kind, number in _NUMBERS.items() if isinstance(error, kind)), "")
        return error.strerror or named or str(error)
    if isinstance(error, MemoryError):
        return "needs more memory than there is"
    return str(error) if isinstance(error, ValueError) and str(error) else f"{type(error).__name__}: {error}"


def missing(error: ImportError) -> str:
    """Return what must be installed for what could not be imported, or the error's own words."""
    extra = _EXTRAS.get((error.name or "").partition(".")[0])
    return f"needs the extra {extra}: pip install 'article-cleaner[{extra}]'" if extra else str(error)
