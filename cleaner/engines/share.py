"""What one task of a run on an engine does: the batch, over its share of the inputs."""

from __future__ import annotations

import json
import os
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from itertools import islice
from tempfile import TemporaryDirectory

from cleaner.batch.job import Job, is_sheet, suffix
from cleaner.batch.names import Names
from cleaner.batch.progress import Progress
from cleaner.batch.run import pages
from cleaner.batch.sheet import write_sheet
from cleaner.batch.tree import Own, write_tree
from cleaner.sources.folders import RUN
from cleaner.sources.forms import ENDINGS, MHTML, PAGE, RECORDS, form, inner_name
from cleaner.sources.item import Source
from cleaner.sources.remote import is_remote, put


def run_folder(job: Job) -> str:
    """Return the folder of a run's own files: in its folder of outputs, or beside the file that it writes."""
    output = (job.output or "").rstrip("/")
    return f"{output}.{RUN}" if is_sheet(job) else f"{output}/{RUN}"


def where(error: Exception, output: str) -> str:
    """Return what an error is about, named as the output is on the command line: fsspec names all from the root."""
    name, base = getattr(error, "filename", None), os.path.abspath(output)
    found = os.fsdecode(name) if isinstance(name, (str, bytes)) else output
    return output.rstrip("/") + found.removeprefix(base) if found.startswith(base) else found


def source_line(source: Source) -> str:
    """Return a source as a line of JSON; names of any bytes are ASCII there."""
    return json.dumps(source) + "\n"


def share_of(lines: Iterable[str], rank: int, tasks: int, count: int) -> Iterator[Source]:
    """Yield a task's part of the `count` inputs: one after the other, so that the parts together are in their order."""
    first, end = count * rank // tasks, count * (rank + 1) // tasks
    return (Source(*json.loads(line)) for line in islice(lines, first, end))


def clean_share(job: Job, lines: list[str], rank: int, tasks: int, progress: Progress) -> None:
    """Clean a task's share into its place in the output; OSError if it cannot be written."""
    own = share_of(lines, rank, tasks, len(lines))
    found = (item for source in own for item in pages(source, job, progress.left_out))
    output = job.output or ""
    if is_sheet(job):
        folder, name = os.path.split(output)
        with staged(folder) as local:
            write_sheet(found, job, os.path.join(local, shard_name(name, rank, tasks)), progress)
        return
    before = share_of(lines, 0, 1, len(lines) * rank // tasks)
    with staged(output) as local:
        os.makedirs(os.path.join(local, RUN, "manifests"), exist_ok=True)
        write_tree(found, job, local, progress, _own(local, rank, _names(before, job)))


def shard_name(name: str, rank: int, tasks: int) -> str:
    """Return the name of a task's part of one output: "all-00002-of-00010.jsonl.gz" of "all.jsonl.gz"."""
    stem, endings = name, ""
    while os.path.splitext(stem)[1].lower() in (*ENDINGS, ".txt", ".md") and os.path.splitext(stem)[0]:
        stem, ending = os.path.splitext(stem)
        endings = ending + endings
    return f"{stem}-{rank:05d}-of-{tasks:05d}{endings}"


@contextmanager
def staged(output: str) -> Iterator[str]:
    """Yield the folder of outputs, or if that is remote, one whose files are copied there when the block ends well."""
    if not is_remote(output):
        yield output
        return
    with TemporaryDirectory(prefix="clean-") as folder:
        yield folder
        put(folder, output)


def _own(folder: str, rank: int, names: Names) -> Own:
    manifest = os.path.join(folder, RUN, "manifests", f"{rank:05d}.jsonl")
    return Own(manifest, os.path.join(folder, f".clean-tmp-{rank:05d}"), names)


def _names(before: Iterable[Source], job: Job) -> Names:
    """The names that are taken by tasks before this one, as if one process had given them all."""
    names = Names(suffix(job.look), taken=(RUN,))
    whole = {PAGE, MHTML} | (RECORDS if job.look.format == "jsonl" else set())
    for source in before:
        if form(source.path) in whole:
            names.output(inner_name(source.place))
        else:
            names.folder(source.place)
    return names
