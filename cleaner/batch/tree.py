"""A folder of outputs that mirrors the inputs: a file a page, and a manifest."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from hashlib import file_digest
from struct import Struct
from typing import NamedTuple

from cleaner.batch.job import Job, Look, fingerprint, suffix
from cleaner.batch.manifest import NAME, Entry, Manifest, compact, entries, entry_of, key_of
from cleaner.batch.names import Names
from cleaner.batch.pool import worked
from cleaner.batch.progress import Progress
from cleaner.batch.work import FAILED, Task, print_of
from cleaner.sources.item import Item

TEMPORARY = ".clean-tmp"
_PACKED = Struct("<qqq16s16s")


class Known(NamedTuple):
    """What an earlier run says of an input that it cleaned: sizes, and 16 bytes of its hash and its output's name."""

    size: int
    mtime: int
    written: int
    sha256: bytes
    output: bytes


def write_tree(items: Iterator[Item], job: Job, folder: str, jobs: int, progress: Progress) -> None:
    """Clean what is new, changed or failed before into files below a folder; OSError if that cannot be written."""
    manifest_path, temporary = os.path.join(folder, NAME), os.path.join(folder, TEMPORARY)
    os.makedirs(folder, exist_ok=True)
    with closing(Manifest(manifest_path)) as manifest:
        shutil.rmtree(temporary, ignore_errors=True)
        os.mkdir(temporary)
        try:
            options = fingerprint(job.look)
            known = {} if job.force else _known(manifest_path, options)
            tasks = _tasks(items, job.look, folder, known, progress)
            for task, result in worked(tasks, jobs=jobs, timeout=job.timeout):
                if result.full:
                    raise OSError(result.full, result.reason)
                output = os.path.relpath(task.target or folder, folder)
                manifest.append(entry_of(task.item.name, result, output, options))
                progress.ended(task.item.name, result)
            manifest.sync()
            compact(manifest_path, temporary)
        finally:
            shutil.rmtree(temporary, ignore_errors=True)


def same_file(item: Item, size: int | None, mtime: int | None, sha256: bytes | None) -> bool:
    """Return whether a page is what it was: its size, and when its file changed or else its hash's first bytes."""
    if sha256 is None or item.error:
        return False
    if item.path is None:
        found = print_of(item.data or b"")
        return found.size == size and bytes.fromhex(found.sha256).startswith(sha256)
    try:
        stat = os.stat(item.path)
        return stat.st_size == size and (stat.st_mtime_ns == mtime or _file_hash(item.path).startswith(sha256))
    except OSError:
        return False


def _tasks(
    items: Iterator[Item], look: Look, folder: str, known: dict[bytes, bytes], progress: Progress
) -> Iterator[Task]:
    """A task for each page that is not there yet as it would be now."""
    names = Names(suffix(look), taken=(NAME, TEMPORARY))
    for item in items:
        output = names.output(item.place)
        target = os.path.join(folder, output)
        if (packed := known.get(key_of(item.name))) and _is_there(item, output, target, Known(*_PACKED.unpack(packed))):
            progress.unchanged(item.name)
        else:
            yield Task(item, look, target, os.path.join(folder, TEMPORARY))


def _is_there(item: Item, output: str, target: str, known: Known) -> bool:
    if known.output != key_of(output):
        return False
    try:
        written = os.stat(target).st_size
    except OSError:
        return False
    return written == known.written and same_file(item, known.size, known.mtime, known.sha256)


def _known(path: str, options: str) -> dict[bytes, bytes]:
    """What the manifest says of inputs that were cleaned with the same options, packed: there may be millions."""
    known: dict[bytes, bytes] = {}
    for entry in entries(path):
        key = key_of(entry.input)
        if entry.status != FAILED and entry.options == options and entry.sha256:
            known[key] = _pack(entry)
        else:
            known.pop(key, None)
    return known


def _pack(entry: Entry) -> bytes:
    digest = bytes.fromhex(entry.sha256 or "")[:16]
    return _PACKED.pack(entry.size or 0, entry.mtime or 0, entry.written, digest, key_of(entry.output or ""))


def _file_hash(path: str) -> bytes:
    with open(path, "rb") as stream:
        return file_digest(stream, "sha256").digest()
