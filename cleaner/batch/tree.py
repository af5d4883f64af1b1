"""A folder of outputs that mirrors the inputs: a file a page, and a manifest."""

from __future__ import annotations

import errno
import os
import shutil
from collections.abc import Iterator
from contextlib import closing
from struct import Struct

from cleaner.batch.job import Job, Look, fingerprint, suffix
from cleaner.batch.manifest import Entry, Manifest, entries, entry_of, key_of
from cleaner.batch.names import Names
from cleaner.batch.pool import worked
from cleaner.batch.progress import Progress
from cleaner.batch.same import file_hash, same_page
from cleaner.batch.sheet import write_sheet
from cleaner.batch.work import DONE, FAILED, LASTING, Print, Result, Task
from cleaner.named_tuple import NamedTuple
from cleaner.sources.folders import MANIFEST
from cleaner.sources.item import Item, Source, reason_of
from cleaner.sources.items import items

TEMPORARY = ".clean-tmp"
_PACKED = Struct("<qqq16s16s")


class Own(NamedTuple):
    """What is one run's own in a folder of outputs: its manifest, its temporary files, and the names it has given.

    The folder of temporary files lies in the folder of outputs itself.
    """

    manifest: str
    temporary: str
    names: Names


class Known(NamedTuple):
    """What an earlier run says of an output: the sizes of its input and of itself, and 16 bytes of the input's hash and
    name.
    """

    size: int
    mtime: int
    written: int
    sha256: bytes
    input: bytes


def write_tree(found: Iterator[Item], job: Job, folder: str, progress: Progress, own: Own | None = None) -> None:
    """Clean what is new, changed or failed before into files below a folder; OSError if that cannot be written.

    own: where several runs write into the folder, what is this one's
    """
    own = own or _alone(folder, job.look)
    if os.path.isfile(folder.rstrip("/")):
        raise NotADirectoryError(errno.ENOTDIR, "is a file, and no folder", folder)
    os.makedirs(folder, exist_ok=True)
    with closing(Manifest(own.manifest)) as manifest:
        shutil.rmtree(own.temporary, ignore_errors=True)
        os.mkdir(own.temporary, 0o700)
        try:
            records: list[Task] = []
            known = {} if job.force else _known(own.manifest, fingerprint(job.look))
            tasks = _tasks(found, job.look, folder, own, known, records, progress)
            _write_pages(tasks, job, folder, manifest, progress)
            for task in records:
                _write_records(task, job, folder, manifest, progress)
            manifest.sync()
            manifest.compact(own.temporary)
        finally:
            shutil.rmtree(own.temporary, ignore_errors=True)


def _alone(folder: str, look: Look) -> Own:
    names = Names(suffix(look), taken=(MANIFEST, TEMPORARY))
    return Own(os.path.join(folder, MANIFEST), os.path.join(folder, TEMPORARY), names)


def _write_pages(tasks: Iterator[Task], job: Job, folder: str, manifest: Manifest, progress: Progress) -> None:
    options = fingerprint(job.look)
    for task, result in worked(tasks, jobs=job.jobs, timeout=job.timeout):
        if result.full:
            raise OSError(result.full, result.reason)
        manifest.append(entry_of(task.item.name, result, _output(task, folder), options))
        progress.ended(task.item.name, result)


def _write_records(task: Task, job: Job, folder: str, manifest: Manifest, progress: Progress) -> None:
    """Write the lines of a file of records, and its entry; OSError only where no other could be written either."""
    item, target = task.item, task.target or folder
    try:
        result = _written_records(item, job, target, progress)
    except OSError as error:
        if error.errno in LASTING:
            raise
        result = Result(FAILED, f"cannot be written: {reason_of(error)}")
        progress.ended(item.name, result)
    manifest.append(entry_of(item.name, result, _output(task, folder), fingerprint(job.look)))


def _written_records(item: Item, job: Job, target: str, progress: Progress) -> Result:
    """What became of a file of records: it has failed where one of them has."""
    failed = progress.tally.counts[FAILED]
    os.makedirs(os.path.dirname(target), exist_ok=True)
    found = items(Source(item.name, item.place), job.look.field, job.look.limits, encoding=job.look.encoding)
    write_sheet(found, job, target, progress)
    failed = progress.tally.counts[FAILED] - failed
    return Result(
        FAILED if failed else DONE,
        f"{failed:,} of its records failed" if failed else None,
        _print_of(item.name),
        written=os.path.getsize(target),
    )


def _print_of(path: str) -> Print | None:
    try:
        stat = os.stat(path)
        return Print(stat.st_size, file_hash(path).hex(), stat.st_mtime_ns)
    except OSError:
        return None


def _output(task: Task, folder: str) -> str:
    return os.path.relpath(task.target or folder, folder)


def _tasks(  # noqa: PLR0917
    found: Iterator[Item],
    look: Look,
    folder: str,
    own: Own,
    known: dict[bytes, bytes],
    records: list[Task],
    progress: Progress,
) -> Iterator[Task]:
    """A task for each page that is not there yet as it would be now; those of records are put aside."""
    for item in found:
        output = own.names.output(item.place)
        target = os.path.join(folder, output)
        task = Task(item, look, target, own.temporary)
        if (packed := known.get(key_of(output))) and _is_there(item, target, Known(*_PACKED.unpack(packed))):
            progress.unchanged(item.name)
        elif item.records:
            records.append(task)
        else:
            yield task


def _is_there(item: Item, target: str, known: Known) -> bool:
    if known.input != key_of(item.name):
        return False
    try:
        written = os.stat(target).st_size
    except OSError:
        return False
    return written == known.written and same_page(item, known.size, known.mtime, known.sha256)


def _known(path: str, options: str) -> dict[bytes, bytes]:
    """What the manifest says of outputs that were written with the same options, packed: there may be millions.

    By the output, since it is what the last of its inputs left there: of two inputs with one stem, one may be gone.
    """
    known: dict[bytes, bytes] = {}
    for entry in entries(path):
        key = key_of(entry.output or "")
        if entry.status != FAILED and entry.options == options and entry.sha256:
            known[key] = _pack(entry)
        else:
            known.pop(key, None)
    return known


def _pack(entry: Entry) -> bytes:
    digest = bytes.fromhex(entry.sha256 or "")[:16]
    return _PACKED.pack(entry.size or 0, entry.mtime or 0, entry.written, digest, key_of(entry.path))
