"""A run over many pages, from its inputs to its exit code."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import chain
from threading import Thread

from cleaner.batch.job import Job, is_sheet
from cleaner.batch.manifest import key_of
from cleaner.batch.names import relative
from cleaner.batch.part import manifest_of
from cleaner.batch.progress import Progress, progress
from cleaner.batch.sheet import stream_sheet, write_sheet
from cleaner.batch.tally import Tally
from cleaner.batch.tree import write_tree
from cleaner.batch.work import FAILED
from cleaner.options import record_form
from cleaner.output import note, opened, standard_output
from cleaner.sources.folders import OUTPUT, TWICE, WRITTEN, LeftOut, or_of, walk
from cleaner.sources.forms import RECORDS, form, inner_name
from cleaner.sources.item import Item, Source, reason_of
from cleaner.sources.items import items, lacking
from cleaner.sources.lists import listed
from cleaner.sources.own import REPLACED, replaced, written
from cleaner.sources.plain import STDIN, is_device
from cleaner.sources.remote import is_remote, remote_sources

_WEB = ("http://", "https://")


def run_batch(job: Job) -> int:
    """Clean every page of every input and return 0, or 2 if one of them, an input or the output failed."""
    if problem := _formless(job) or impossible(job):
        note(problem)
        return 2
    with progress(quiet=job.quiet, verbose=job.verbose) as shown:
        try:
            _run(job, shown)
        except BrokenPipeError:
            raise
        except OSError as error:
            where = os.fsdecode(error.filename or job.output or "standard output")
            shown.tally.error = f"{where}: {reason_of(error)}"
            note(shown.tally.error)
            reported(job, shown.tally)
            return 2
        shown.summary()
    failed = shown.tally.counts[FAILED] > 0
    return 2 if not reported(job, shown.tally) or failed else 0


def reported(job: Job, tally: Tally) -> bool:
    """Write how the run went where that is asked for; False, and a word about it, if that cannot be done."""
    try:
        if job.report:
            with opened(job.report) as write:
                write(tally.report())
    except OSError as error:
        note(f"{job.report}: {reason_of(error)}")
        return False
    return True


def sources(job: Job, left_out: LeftOut) -> Iterator[Source]:
    """Yield every file of the inputs, in their order: folders walked, lists read; once where the output has a manifest.
    OSError if a list cannot be read, or the run would write over a file that is named.
    """
    alone = len(job.paths) == 1 and not (job.files_from or job.files0_from)
    if alone or job.output is None or is_device(job.output):
        yield from _found(job, left_out, alone=alone)
        return
    seen: set[bytes] = set()
    for source in _found(job, left_out, alone=False):
        if (key := key_of(source.path)) in seen:
            left_out(source.path, TWICE)
        else:
            seen.add(key)
            yield source


def _found(job: Job, left_out: LeftOut, *, alone: bool) -> Iterator[Source]:
    """Every file of the inputs, as often as it is named or in a folder that is."""
    inside, own = _inside(job.output), _own(job)
    for path in _named(job):
        if "\0" in path:
            yield Source(path, relative(path), "no file's name has a null character")
        elif inside(path):
            yield Source(path, relative(path), "lies in the output folder")
        elif own(path):
            raise replaced(path)
        elif not is_remote(path) and not os.path.isdir(path):
            yield Source(path, relative(path))
        else:
            for found in _below(path, job, left_out, alone=alone):
                if own(found.path):
                    left_out(found.path, WRITTEN)
                else:
                    yield found


def _below(path: str, job: Job, left_out: LeftOut, *, alone: bool) -> Iterator[Source]:
    """Every file in a folder, here or elsewhere, but for the output folder; elsewhere also a file itself."""
    if not is_remote(path):
        for found in walk(path, glob=job.glob, output=job.output, left_out=left_out):
            yield found if alone else found._replace(place=f"{relative(path)}/{found.place}".strip("/"))
        return
    inside = _inside(job.output)
    for found in remote_sources(path, glob=job.glob, alone=alone, left_out=left_out):
        if inside(found.path):
            left_out(found.path, OUTPUT)
        else:
            yield found


def impossible(job: Job) -> str | None:
    """Return why there can be no such run: an input lies in the output or is one, the folders hold no page, something
    must be installed to write the output, or the report cannot be written; None if there can be.
    """
    if within := next(filter(_inside(job.output), job.paths), None):
        return f"{job.output}: the input {within} lies in it"
    if lost := _lost(job):
        return f"{lost}: {REPLACED}"
    if _is_empty(job):
        return f"{job.paths[0]}: no page in it" + (f" fits {or_of(job.glob)}" if job.glob else "")
    if job.output and record_form(job.output) and (needed := lacking(job.output)):
        return f"{job.output}: {needed}"
    try:
        if job.report and not is_device(job.report):
            if _inside(job.output)(folder := os.path.dirname(job.report)) and not is_remote(folder):
                os.makedirs(folder, exist_ok=True)  # of the first run: there is no output folder yet
            with opened(job.report):
                pass
    except OSError as error:
        return f"{job.report}: {reason_of(error)}"
    return None


def _formless(job: Job) -> str | None:
    """Return why one stream cannot hold the pages, None if it can."""
    if (job.output and not is_device(job.output)) or job.look.format == "jsonl" or job.look.separator is not None:
        return None
    first = job.paths[0] if job.paths else "many pages"
    if first.lower().startswith(_WEB):
        return f"{first}: a page of the web comes through a pipe: curl -sL {first} | clean --url {first}"
    return f"{first}: -o FOLDER says where the articles go; one stream needs --format jsonl or --separator"


def _inside(output: str | None) -> Callable[[str], bool]:
    """A function that says whether a path is the output folder or below it: an output may not replace an input."""
    if output and is_remote(output):
        return lambda path: f"{path.rstrip('/')}/".startswith(f"{output.rstrip('/')}/")
    folder = os.path.join(os.path.realpath(output), "") if output and not os.path.isfile(output) else None
    return lambda path: folder is not None and os.path.join(os.path.realpath(path), "").startswith(folder)


def _own(job: Job) -> Callable[[str], bool]:
    """A function that says whether a file is an output of the run: one file, its manifest, or the report."""
    return written(job.output, job.output and manifest_of(job.output), job.report)


def _lost(job: Job) -> str | None:
    """The first input that the run would write over, as far as lists can be read twice; None if there is none."""
    lists = (None if _is_once(path) else path for path in (job.files_from, job.files0_from))
    again = job._replace(files_from=next(lists), files0_from=next(lists))
    with suppress(OSError):  # of a list, which is said where it is read
        return next(filter(_own(job), _named(again)), None)
    return None


def _is_empty(job: Job) -> bool:
    """Whether the folders that are named hold no file: no output is emptied for a folder or a pattern misspelt."""
    elsewhere = job.files_from or job.files0_from or any(map(is_remote, job.paths))
    return bool(job.paths) and not elsewhere and next(sources(job, lambda path, reason: None), None) is None


def _named(job: Job) -> Iterator[str]:
    """Every path that is given, and those in lists."""
    ends = ((job.files_from, b"\n"), (job.files0_from, b"\0"))
    return chain(job.paths, *(listed(path, end=end) for path, end in ends if path is not None))


def _is_once(path: str | None) -> bool:
    """Whether a list can be read only once, as it comes through a pipe."""
    return path is not None and (path == STDIN or is_device(path))


def _run(job: Job, shown: Progress) -> None:
    if shown.has_bar:
        Thread(target=_count, args=(job, shown), daemon=True).start()
    found = (item for source in sources(job, shown.left_out) for item in pages(source, job, shown.left_out))
    if job.output is None or is_device(job.output):
        with open(job.output, "wb") if job.output else standard_output() as stream:
            stream_sheet(found, job, stream, shown)
    elif is_sheet(job):
        write_sheet(found, job, job.output, shown)
    else:
        write_tree(found, job, job.output, shown)


def pages(source: Source, job: Job, left_out: LeftOut) -> Iterator[Item]:
    """Return the pages of a source; records that have an output together stay together."""
    together = job.look.format == "jsonl" and job.output is not None and not is_sheet(job)
    if together and not source.error and form(source.path) in RECORDS:
        return iter([Item(source.path, inner_name(source.place), source.path, records=True)])
    return items(source, job.look.field, job.look.limits, left_out, glob=job.glob, encoding=job.look.encoding)


def _count(job: Job, shown: Progress) -> None:
    """Walk the folders once more, and ahead, for the bar."""
    if not (_is_once(job.files_from) or _is_once(job.files0_from)):
        with suppress(OSError):
            shown.expect(sum(1 for _ in sources(job, lambda path, reason: None)))
