"""Files on other machines, "s3://bucket/crawl.warc.gz": fsspec copies them here while they are read."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from cleaner.sources.folders import SAVED, LeftOut, fits, reason_left_out, saved_beside
from cleaner.sources.item import Source, missing

_SCHEME = re.compile(r"^[a-z][a-z0-9+.-]{1,30}://", re.I)


def is_remote(path: str) -> bool:
    """Return whether a path says by its beginning that fsspec reads it."""
    return bool(_SCHEME.match(path))


def remote_sources(path: str, *, glob: tuple[str, ...], alone: bool, left_out: LeftOut) -> Iterator[Source]:
    """Yield a remote file, or every file below a remote folder in the order of names, but for hidden ones."""
    try:
        system, root = _system(path)
        below = system.isdir(root)
        found = sorted(system.find(root)) if below else []
    except Exception as error:  # noqa: BLE001 - each file system raises what it likes
        yield Source(path, _place(path), unreachable(error))
        return
    if not below:
        yield Source(path, _place(path))
    beside = set() if glob else saved_beside(found)
    for name in found:
        place = name.removeprefix(root).strip("/")
        whole = f"{path.rstrip('/')}/{place}"
        if reason := reason_left_out(place, glob) if beside.isdisjoint(_above(name)) else SAVED:
            left_out(whole, reason)
        elif fits(place, glob):
            yield Source(whole, place if alone else f"{_place(path)}/{place}".strip("/"), fits=bool(glob))


def unreachable(error: Exception) -> str:
    """Return why a place elsewhere cannot be read or written."""
    return missing(error) if isinstance(error, ImportError) else f"cannot be reached: {type(error).__name__}: {error}"


@contextmanager
def fetched(path: str) -> Iterator[str]:
    """Yield the path of a copy of a remote file, which goes when the block ends; OSError if it cannot be had."""
    from tempfile import TemporaryDirectory

    system, remote = _system(path)
    with TemporaryDirectory(prefix="clean-") as folder:
        local = os.path.join(folder, os.path.basename(remote))
        system.get_file(remote, local)
        yield local


def put(folder: str, path: str) -> None:
    """Copy every file below a folder to a remote one; OSError if that cannot be done."""
    system, root = _system(path)
    for base, _, names in os.walk(folder):
        place = os.path.relpath(base, folder).replace(os.sep, "/")
        target = root if place == "." else f"{root.rstrip('/')}/{place}"
        system.makedirs(target, exist_ok=True)
        for name in names:
            system.put_file(os.path.join(base, name), f"{target.rstrip('/')}/{name}")


def _system(path: str) -> tuple[Any, str]:
    from fsspec.core import url_to_fs

    scheme, mark, rest = path.partition("://")
    system, root = url_to_fs(scheme.lower() + mark + rest)
    return system, root


def _above(name: str) -> Iterator[str]:
    """The folders that a file is in."""
    while "/" in name:
        name = name.rpartition("/")[0]
        yield name


def _place(path: str) -> str:
    parts = path.partition("://")[2].split("/")
    return "/".join(part for part in parts if part not in ("", ".", ".."))
