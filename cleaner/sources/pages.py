"""Pages to look at one after the other: of files, folders, lists, archives and records."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from itertools import chain

from cleaner.limits import LIMITS, Limits
from cleaner.sources.folders import WRITTEN, LeftOut, walk
from cleaner.sources.item import Item, Source
from cleaner.sources.items import items
from cleaner.sources.lists import listed
from cleaner.sources.own import replaced, written
from cleaner.sources.plain import holds_many
from cleaner.sources.remote import is_remote, remote_sources


def pages(
    paths: Iterable[str],
    *,
    lists: tuple[str | None, str | None] = (None, None),
    glob: tuple[str, ...] = (),
    field: str | None = None,
    output: str | None = None,
    encoding: str | None = None,
    limits: Limits = LIMITS,
    left_out: LeftOut,
) -> Iterator[Item]:
    """Yield the page at each path, and every page in a folder, an archive or a file of records.

    OSError if a list cannot be read, or a path that it names is the output.
    lists: files with more paths, a line each and ended by null characters
    glob, field: as for a run over many pages
    encoding: of JSON Lines
    output: a file that is left out of folders
    """
    ends, own = zip(lists, (b"\n", b"\0"), strict=True), written(output)
    for path in chain(paths, *(listed(path, end=end) for path, end in ends if path)):
        if own(path):
            raise replaced(path)
        far = is_remote(path)
        if not far and not holds_many(path):
            yield Item(path, path, path=path)
            continue
        found: Iterable[Source] = [Source(path, path)]
        if far:
            found = remote_sources(path, glob=glob, alone=True, left_out=left_out)
        elif os.path.isdir(path):
            found = walk(path, glob=glob, left_out=left_out)
        for source in found:
            if own(source.path):
                left_out(source.path, WRITTEN)
            else:
                yield from items(source, field, limits, left_out, glob=glob, encoding=encoding)
