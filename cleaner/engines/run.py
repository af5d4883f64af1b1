"""A run on an engine: the inputs are listed once, tasks clean a share each, and what they report is added up."""

from __future__ import annotations

import json
import os
from contextlib import suppress
from hashlib import sha256
from typing import Any

from cleaner import __version__
from cleaner.batch.job import Job, fingerprint, is_sheet
from cleaner.batch.progress import Progress
from cleaner.batch.run import impossible, reported, sources
from cleaner.batch.tally import Tally
from cleaner.batch.work import FAILED
from cleaner.engines.share import run_folder, source_line, where
from cleaner.limits import RefusedError
from cleaner.named_tuple import NamedTuple
from cleaner.output import note, opened
from cleaner.sources.item import missing, reason_of
from cleaner.sources.remote import is_remote, unreachable

PLAN = "plan.json"
COMPLETIONS = "completions"  # a file for each task that is done


class Tasks(NamedTuple):
    """On which engine a run goes, in how many tasks, how many of them at a time (None: all), and whether it is only
    said how it would be.
    """

    engine: str
    number: int
    workers: int | None = None
    dry_run: bool = False


def run_engine(job: Job, tasks: Tasks) -> int:
    """Clean every page of every input in tasks on an engine and return 0, or 2 if a page or a task failed."""
    os.environ.setdefault("LOGURU_LEVEL", "ERROR")  # what datatrove says goes to the run's folder
    try:
        if problem := impossible(job) or _no_folder(job):
            raise RefusedError(problem)
        return _run(job, tasks)
    except ModuleNotFoundError as error:
        note(f"--engine {missing(error)}")
    except RefusedError as error:
        note(str(error))
    except OSError as error:
        note(f"{where(error, job.output or '')}: {reason_of(error)}")
    except Exception as error:  # each file system elsewhere raises what it likes
        if not is_remote(job.output or ""):
            raise
        note(f"{job.output}: {unreachable(error)}")
    return 2


def _run(job: Job, tasks: Tasks) -> int:
    from cleaner.engines.executors import EXECUTORS
    from cleaner.engines.step import CleanShare, add_reports

    folder, tally = run_folder(job), Tally()
    step = CleanShare(job, folder)
    executor = EXECUTORS[tasks.engine](step, folder, tasks.number, tasks.workers)
    if tasks.dry_run:
        with opened(None) as write:
            write(executor.script())
        return 0
    _begin(job, tasks.number, executor.logging_dir, tally)
    done = _done(executor.logging_dir)
    # A finished run is begun again for what has changed since, or failed.
    if done == tasks.number and not is_remote(folder):
        executor.logging_dir.rm(COMPLETIONS, recursive=True)
        done = 0
    executor.run()
    if tasks.engine == "slurm":
        note(f"job {executor.job_id} is submitted; {folder}/reports will say of each task how it went")
        return 0
    unended = add_reports(tally, folder, tasks.number)
    if done and not job.quiet:
        note(f"{done:,} of {tasks.number:,} tasks were done before; --force does them again")
    return _end(job, tally, unended)


def _done(folder: Any) -> int:
    """How many tasks of a run are done."""
    return len(folder.list_files(COMPLETIONS)) if folder.isdir(COMPLETIONS) else 0


def _no_folder(job: Job) -> str | None:
    is_file = not is_sheet(job) and os.path.isfile((job.output or "").rstrip("/"))
    return f"{job.output}: is a file, and no folder" if is_file else None


def _begin(job: Job, tasks: int, folder: Any, tally: Tally) -> None:
    """List the inputs, or find them listed: tasks that are done must be of the same run."""
    lines = "".join(map(source_line, sources(job, Progress(tally, verbose=job.verbose).left_out)))
    plan = {
        "version": __version__,
        "options": fingerprint(job.look),
        "tasks": tasks,
        "inputs": sha256(lines.encode()).hexdigest(),
    }
    if not job.force and (old := _planned(folder)):
        if other := [name for name, value in plan.items() if old.get(name) != value]:
            raise RefusedError(f"{job.output}: was begun with other {', '.join(other)}; --force begins anew")
        return
    for name in (COMPLETIONS, "stats", "reports"):
        if folder.isdir(name):
            folder.rm(name, recursive=True)
    for name, text in (("inputs.jsonl", lines), (PLAN, json.dumps(plan, indent=2) + "\n")):
        with folder.open(name, "wt") as stream:
            stream.write(text)


def _planned(folder: Any) -> dict[str, Any]:
    """The plan by which a run was begun; none where its writing was cut off, and no task was begun then."""
    if not folder.isfile(PLAN):
        return {}
    with folder.open(PLAN, "rt") as stream, suppress(ValueError):
        plan = json.load(stream)
        return plan if isinstance(plan, dict) else {}
    return {}


def _end(job: Job, tally: Tally, unended: list[int]) -> int:
    """Say how the run went: nobody hears the tasks themselves."""
    for name, reason in tally.failures:
        note(f"{name}: {reason}")
    for rank in unended:
        note(f"task {rank} did not end: {run_folder(job)}/logs/task_{rank:05d}.log says why; the same command goes on")
    if not job.quiet:
        note(tally.words())
    written = reported(job, tally)
    return 2 if tally.counts[FAILED] or unended or not written else 0
