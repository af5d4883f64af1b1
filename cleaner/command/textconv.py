"""What git compares in place of a page: its article, or the page as it is, and never a failure."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Protocol

from cleaner.article.article import Article
from cleaner.limits import LIMITS
from cleaner.options import Options
from cleaner.output import WriteAll
from cleaner.page import decode, no_text
from cleaner.pipeline import has_article
from cleaner.render.text import to_text
from cleaner.sources.plain import read_most
from cleaner.terminal import visible


class Page(Protocol):
    """A page's bytes, its article, and the options with what its file says of it."""

    @property
    def data(self) -> str | bytes: ...
    @property
    def article(self) -> Article: ...
    @property
    def options(self) -> Options: ...


def textconv(options: Options, page_of: Callable[[str], Page | None], write: WriteAll) -> int:
    """Write the article of each page, the page itself where it has none, a file's bytes where it is no page, and return
    0, always.

    page_of: the page at a path; None where it failed
    """
    for path in options.paths:
        page = page_of(path)
        if page and has_article(page.article):
            write(visible(to_text(page.article)))
        else:
            data, encoding = (page.data, page.options.encoding) if page else (_bytes(path, options), options.encoding)
            write(data if isinstance(data, str) or no_text(data, encoding) else decode(data, encoding)[0])
    return 0


def _bytes(path: str, options: Options) -> bytes:
    """A file as it is, however damaged, as far as a page may be long; standard input has been read."""
    try:
        with Path(path).open("rb") as stream:
            return read_most(stream, LIMITS._replace(bytes=max(options.max_bytes, LIMITS.bytes)))
    except OSError:
        return b""
