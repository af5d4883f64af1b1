"""The step of datatrove that does a task of `clean --engine`."""

from __future__ import annotations

import json
import multiprocessing
import os
import time
from collections.abc import Iterable
from threading import Thread

from datatrove.io import get_datafolder
from datatrove.pipeline.base import PipelineStep
from datatrove.utils.logging import logger

from cleaner.batch.job import Job
from cleaner.batch.progress import Progress
from cleaner.batch.tally import Tally
from cleaner.batch.worker import end_with
from cleaner.engines.share import clean_share
from cleaner.limits import RefusedError
from cleaner.sources.remote import is_remote
from cleaner.terminal import one_line

INPUTS = "inputs.jsonl"


class Logged(Progress):
    """What a task says while it goes on: nobody hears it but its log."""

    def _say(self, text: str) -> None:
        logger.info("{}", one_line(text))


class CleanShare(PipelineStep):
    """Cleans a task's share of the inputs that are listed in the run's folder, and leaves a report there."""

    name = "🧹 clean"
    type = "📰 - CLEAN"

    def __init__(self, job: Job, run_folder: str) -> None:
        super().__init__()
        self.job, self.run_folder = job, run_folder
        self.folder, self.launcher = os.getcwd(), os.getpid()

    def run(self, data: Iterable[object] | None = None, rank: int = 0, world_size: int = 1) -> None:
        """Clean the share of a task."""
        if os.getpid() != self.launcher:
            self._settle()
        run = get_datafolder(self.run_folder)
        with run.open(INPUTS, "rt") as stream:
            lines = list(stream)
        tally = Tally()
        clean_share(self.job, lines, rank, world_size, Logged(tally, verbose=self.job.verbose))
        with run.open(report_of(rank), "wt") as stream:
            stream.write(tally.report())
        for status, count in tally.counts.items():
            self.stat_update(status, value=count)

    def _settle(self) -> None:
        """Work where the run was begun, and end with the process that began this one: a task has one owner."""
        if not is_remote(self.job.output or ""):
            os.chdir(self.folder)
        parent = multiprocessing.parent_process()  # the run, though a fork server stands between
        watch, of = (end_with, parent) if parent else (_end_with, os.getppid())
        Thread(target=watch, args=(of,), daemon=True).start()


def report_of(rank: int) -> str:
    """Return the name of a task's report in the run's folder."""
    return f"reports/{rank:05d}.json"


def add_reports(tally: Tally, run_folder: str, tasks: int) -> list[int]:
    """Count what the reports of a run's tasks say, and return the tasks that did not end."""
    run = get_datafolder(run_folder)
    ended = set(run.list_files("completions")) if run.isdir("completions") else set()
    missing = [rank for rank in range(tasks) if f"completions/{rank:05d}" not in ended]
    for rank in range(tasks):
        if rank not in missing:
            with run.open(report_of(rank), "rt") as stream:
                report = stream.read()
            try:
                tally.add_report(json.loads(report))
            except (ValueError, TypeError, LookupError):
                raise RefusedError(f"{run_folder}/{report_of(rank)}: is no report; --force begins anew") from None
    return missing


def _end_with(parent: int) -> None:
    while os.getppid() == parent:
        time.sleep(0.5)
    os._exit(1)
