"""What a worker does with one page: clean it, put it away."""

from __future__ import annotations

import errno
import json
import os
from hashlib import sha256
from typing import Any

from cleaner.article.article import Article
from cleaner.batch.files import write_whole
from cleaner.batch.job import Look
from cleaner.named_tuple import NamedTuple
from cleaner.output import encoded
from cleaner.page import no_text
from cleaner.pipeline import clean, has_article, printed
from cleaner.render.formats import rendered
from cleaner.render.record import empty_record, to_jsonl, to_record
from cleaner.sources.compressed import compress
from cleaner.sources.item import ERROR, Item, reason_of
from cleaner.sources.plain import Input, read_item

DONE, EMPTY, FAILED = "done", "empty", "failed"
# What no other page would find otherwise: a disk that is full or read-only, a system that starts no process.
LASTING = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EROFS, errno.ECHILD})


class Print(NamedTuple):
    """What tells whether an input is the same as before: its size in bytes, its hash, and when its file changed."""

    size: int
    sha256: str
    mtime: int | None = None


class Result(NamedTuple):
    """How a page ended: its status, why it failed, its print, and what it became or how many bytes were written.

    reason: also of a page without an article, where its file is of a kind that holds none
    full: the errno why no page can be written any more
    """

    status: str
    reason: str | None = None
    print: Print | None = None
    data: bytes = b""
    written: int = 0
    full: int = 0


class Task(NamedTuple):
    """A page to clean; with a target it is written there, by way of a temporary file, else it is handed back.

    ready: how it ended before, where it need not be cleaned again
    """

    item: Item
    look: Look
    target: str | None = None
    temporary: str | None = None
    ready: Result | None = None


def cleaned(task: Task) -> Result:
    """Return what a page became; whatever happens to it is in the result, and nothing raises."""
    found: Print | None = None
    try:
        read = read_item(task.item, task.look.limits)
        if len(read.whole) <= task.look.limits.bytes:  # a longer file was read no further
            found = print_of(read.whole, read.mtime)
        article = _article(read, task.item, task.look)
        data = encoded(_rendered(article, task))
    except Exception as error:  # noqa: BLE001 - whatever one page holds, the others go on
        return Result(FAILED, reason_of(error), found)
    if has_article(article):
        return Result(DONE, None, found, data)
    return Result(EMPTY, _other(read.data), found, data)


def put_away(task: Task, result: Result) -> Result:
    """Return what became of a page when it is where its task wants it; nothing raises."""
    if task.target is None or result.status == FAILED:
        return result
    try:
        data = compress(result.data, task.look.compress)
        within = os.path.dirname(task.temporary) if task.temporary else None
        write_whole(task.target, data, task.temporary or os.path.dirname(task.target), within)
    except Exception as error:  # noqa: BLE001 - whatever one page is called, the others are put away
        number = getattr(error, "errno", None)
        return Result(FAILED, reason_of(error), result.print, full=number if number in LASTING else 0)
    return result._replace(data=b"", written=len(data))


def print_of(data: bytes | str, mtime: int | None = None) -> Print:
    """Return the print of a page's bytes."""
    data = data.encode("utf-8", "surrogatepass") if isinstance(data, str) else data
    return Print(len(data), sha256(data).hexdigest(), mtime)


def _other(data: bytes | str) -> str | None:
    """What a file is that holds no text; None if it may hold some."""
    other = no_text(data) if isinstance(data, bytes) else ""
    return f"it is {other}" if other else None


def error_line(task: Task, reason: str) -> bytes:
    """Return the line of JSON that says why a page is not there."""
    item, url = task.item, task.look.url or task.item.url
    return encoded(to_jsonl({**_carried(item), **empty_record(item.name, url), ERROR: reason}))


def _article(read: Input, item: Item, look: Look) -> Article:
    return clean(
        read.data,
        kind=item.kind or look.kind,
        url=look.url or read.url,
        language=look.language or item.language,
        encoding=look.encoding or read.encoding,
        keep=look.keep,
        drop=look.drop,
        limits=look.limits,
        rules=look.rules,
    )


def _rendered(article: Article, task: Task) -> str:
    """The page in the format that was asked for."""
    item, look = task.item, task.look
    if look.only:
        from cleaner.render.fields import only

        article = only(article, look.only)

    def record(article: Article) -> dict[str, Any]:
        found = to_record(article, path=item.name, printed=printed(look.keep, look.drop))
        return {**_carried(item), **found}

    return rendered(article, look.format, record)


def _carried(item: Item) -> dict[str, Any]:
    """The other fields of the page's record, as JSON has them: Parquet has dates and bytes, too."""
    return {key: _plain(value) for key, value in (item.carried or {}).items()}


def _plain(value: Any) -> Any:
    """A value as JSON has it, which knows neither "not a number" nor infinity: null, as where a table has none."""
    if value is None or isinstance(value, (str, int, bool)):
        return value
    if isinstance(value, bytes):
        return value.decode("utf-8", "replace")
    return json.loads(json.dumps(value, default=_words), parse_constant=lambda _: None)


def _words(value: Any) -> str:
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)
