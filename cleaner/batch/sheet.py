"""One output for many pages, in the order of the inputs: a stream, or a file that goes on where a run was cut off."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from io import RawIOBase
from itertools import chain
from typing import BinaryIO

from cleaner.batch.earlier import Earlier, Piece
from cleaner.batch.files import append
from cleaner.batch.job import Job, Look, fingerprint
from cleaner.batch.manifest import Entry, Manifest, entry_of, placed_entries
from cleaner.batch.part import Paths, growing, is_whole, paths_of, put_in_place
from cleaner.batch.pool import worked
from cleaner.batch.progress import Progress
from cleaner.batch.same import same_page
from cleaner.batch.work import FAILED, Print, Result, Task, error_line
from cleaner.named_tuple import NamedTuple
from cleaner.sources.item import Item

Found = tuple[Item, Piece | None]


class Begun(NamedTuple):
    """How much of a part agrees with the inputs, in bytes and in bytes of its manifest, and the inputs that follow."""

    end: int
    manifest_end: int
    rest: Iterator[Found]


def stream_sheet(items: Iterable[Item], job: Job, stream: BinaryIO, progress: Progress) -> None:
    """Write every page to a stream when it is its turn."""
    tasks = (Task(item, job.look) for item in items)
    first = True
    for task, result in worked(tasks, jobs=job.jobs, timeout=job.timeout, ordered=True):
        stream.write(_piece(task, result, first=first))
        stream.flush()
        first = first and not result.data
        progress.ended(task.item.name, result)


def write_sheet(items: Iterator[Item], job: Job, target: str, progress: Progress) -> None:
    """Write every page to a file, which takes its place when it is whole; OSError if it cannot be written.

    What a killed run wrote stays, and what did not change since the file was last written is copied from it; not so if
    the job is to clean everything again.
    """
    paths, options = paths_of(os.path.realpath(target)), fingerprint(job.look)
    with growing(paths, target) as (part, manifest):
        if job.force:
            part.truncate(0)
            manifest.cut(0)
        old = _earlier(paths, options, target, force=job.force)
        begun = _resumed(items, paths, old, options, progress)
        part.truncate(begun.end)
        manifest.cut(begun.manifest_end)
        rest: Iterator[Found] | None = begun.rest
        if not begun.manifest_end:
            rest = _changed(begun.rest, old, progress)
        if rest is None:
            return
        _grow(rest, job, part, manifest, old, progress)
        put_in_place(paths, part, manifest)


def _earlier(paths: Paths, options: str, shown: str, *, force: bool) -> Earlier:
    known = not force and is_whole(paths, paths.manifest, unsaid=True)  # an earlier version did not say it
    return Earlier(paths.target, paths.manifest if known else os.devnull, options, shown)


def _resumed(items: Iterator[Item], paths: Paths, old: Earlier, options: str, progress: Progress) -> Begun:
    """How far the part that a killed run left agrees with the inputs."""
    end = manifest_end = 0
    size = os.path.getsize(paths.part)
    written = placed_entries(paths.part_manifest)
    for item in items:
        entry, entry_end = next(written, (None, 0))
        piece = old.find(item)
        if entry is None or (entry.end or 0) > size or not _agrees(item, entry, options):
            return Begun(end, manifest_end, chain([(item, piece)], _looked_up(items, old)))
        end, manifest_end = entry.end or 0, entry_end
        _count(entry, progress)
    return Begun(end, manifest_end, iter(()))


def _agrees(item: Item, entry: Entry, options: str) -> bool:
    """Whether a part's entry still says how an input ends; a failure is tried again by the run after this one."""
    if entry.path != item.name or entry.options != options:
        return False
    failed = entry.status == FAILED
    return failed or same_page(item, entry.size, entry.mtime, bytes.fromhex(entry.sha256 or ""))


def _count(entry: Entry, progress: Progress) -> None:
    if entry.status == FAILED:
        progress.ended(entry.path, Result(FAILED, entry.error))
    else:
        progress.unchanged(entry.path)


def _looked_up(items: Iterator[Item], old: Earlier) -> Iterator[Found]:
    return ((item, old.find(item)) for item in items)


def _changed(rest: Iterator[Found], old: Earlier, progress: Progress) -> Iterator[Found] | None:
    """Every input with what the earlier output holds of it; None if it holds them all and nothing else."""
    count = 0
    for item, piece in rest:
        if piece is None or piece.number != count:
            again = ((Item(before.entry.path, ""), before) for before in old.first(count))
            return chain(again, [(item, piece)], rest)
        count += 1
    if old.at_end() and count:
        for piece in old.first(count):
            progress.unchanged(piece.entry.path)
        return None
    return ((Item(before.entry.path, ""), before) for before in old.first(count))


def _grow(
    rest: Iterator[Found], job: Job, part: RawIOBase, manifest: Manifest, old: Earlier, progress: Progress
) -> None:
    """Add every page that is not in the part."""
    options, end = fingerprint(job.look), part.seek(0, os.SEEK_END)
    for task, result in worked(_tasks(rest, job.look, old), jobs=job.jobs, timeout=job.timeout, ordered=True):
        data = _piece(task, result, first=not end)
        append(part, data)
        end += len(data)
        manifest.append(entry_of(task.item.name, result._replace(written=len(data)), None, options, end))
        if task.ready is None:
            progress.ended(task.item.name, result)
        else:
            progress.unchanged(task.item.name)


def _tasks(rest: Iterator[Found], look: Look, old: Earlier) -> Iterator[Task]:
    for item, piece in rest:
        yield Task(item, look, ready=_copied(piece, look, old) if piece else None)


def _copied(piece: Piece, look: Look, old: Earlier) -> Result:
    entry, data = piece.entry, old.read(piece)
    found = Print(entry.size or 0, entry.sha256 or "", entry.mtime)
    return Result(entry.status, entry.error, found, data.removeprefix(_between(look)))


def _piece(task: Task, result: Result, *, first: bool) -> bytes:
    """What an output holds of a page: its line, or its article with the separator before it."""
    if task.look.separator is None:
        return error_line(task, result.reason or "") if result.status == FAILED else result.data
    return result.data if first or not result.data else _between(task.look) + result.data


def _between(look: Look) -> bytes:
    return b"" if look.separator is None else f"\n{look.separator}\n\n".encode("utf-8", "surrogateescape")
