"""Records: a page in a field of each; JSON Lines of them."""

from __future__ import annotations

import codecs
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from io import BufferedReader, TextIOWrapper
from itertools import chain

from cleaner.limits import LIMITS, Limits, OverLimitError
from cleaner.sources.item import BYTE_ORDER_MARKS, ERROR
from cleaner.typing_names import Any

FIELDS = {"html": "html", "text": "text", "content": None}  # where a page is looked for, and the kind it then is
NO_OBJECT = "is no JSON object"
DEEPEST = 200  # lists and objects inside each other: what copies a record, or writes it, calls itself for each
LONGER = 4  # times --max-bytes a record may have: JSON writes a character in up to six bytes, but not each

Record = Mapping[str, Any]
ReadLine = Callable[[int], bytes]  # a line, or as many bytes of it as are asked for


class NestedError(ValueError):
    """A record of more than DEEPEST lists and objects inside each other."""

    def __init__(self) -> None:
        super().__init__(f"has more than {DEEPEST} lists and objects inside each other")


def json_lines(
    stream: BufferedReader, limits: Limits = LIMITS, encoding: str | None = None
) -> Iterator[Record | Exception]:
    """Yield the object on each line of JSON Lines, or what is wrong with the line; blank lines are none.

    encoding: of the lines; without it the byte order mark says it, else it is UTF-8
    """
    most = limits.bytes * LONGER
    with _in_utf8(stream, encoding) as read_line:
        while line := read_line(most + 1):
            if len(line) > most:
                yield OverLimitError(f"a record of more than {most:,} bytes ({LONGER} times --max-bytes)")
                while line and not line.endswith(b"\n"):
                    line = read_line(1 << 20)
            elif not line.isspace():
                yield _object(line)


def page_of(record: Record, field: str | None = None) -> tuple[str | bytes, str | None, dict[str, Any]]:
    """Return the page in a record, its kind where the field tells it, and the other fields; ValueError if it has none.

    field: the one that holds the page; without it the first of FIELDS that does, an empty one where none is filled
    An "error" that the record has is not of this run, and is no other field.
    """
    names = [field] if field else FIELDS
    pages = {name: record[name] for name in names if isinstance(record.get(name), (str, bytes))}
    if not pages:
        if field and field not in record:
            raise ValueError(f"no page: there is no field {field}")
        raise ValueError(f"no page: {field or 'neither html, text nor content'} is {'no ' if field else 'a '}string")
    name = next((name for name, page in pages.items() if page and not page.isspace()), next(iter(pages)))
    rest = {key: value for key, value in record.items() if key not in {name, ERROR}}
    return pages[name], FIELDS.get(name), rest


@contextmanager
def _in_utf8(stream: BufferedReader, encoding: str | None) -> Iterator[ReadLine]:
    """What reads the lines of a stream as UTF-8, whatever they are in; the stream is left open."""
    beginning = stream.peek(4)
    name = encoding or next((name for mark, name in BYTE_ORDER_MARKS.items() if beginning.startswith(mark)), "utf-8")
    if codecs.lookup(name).name == "utf-8":
        yield stream.readline
        return
    lines = TextIOWrapper(stream, name, "replace", newline="\n")
    try:
        yield lambda most: lines.readline(most).encode("utf-8", "surrogatepass")
    finally:
        lines.detach()


def _object(line: bytes) -> Record | Exception:
    import json

    try:
        value = json.loads(line.decode("utf-8", "surrogatepass").removeprefix("\ufeff"))
    except RecursionError:
        return NestedError()
    except UnicodeDecodeError:
        return ValueError("is no UTF-8")
    except ValueError as error:
        return ValueError(f"is no JSON: {error}")
    if not isinstance(value, dict):
        return ValueError(NO_OBJECT)
    return NestedError() if line.count(b"[") + line.count(b"{") > DEEPEST and _is_too_deep(value) else value


def _is_too_deep(record: Record) -> bool:
    """Whether a record has more than DEEPEST lists and objects inside each other, itself among them."""
    level: list[Any] = [record]
    for _ in range(DEEPEST):
        inside = chain.from_iterable(outer.values() if isinstance(outer, dict) else outer for outer in level)
        level = [value for value in inside if isinstance(value, (dict, list))]
    return bool(level)
