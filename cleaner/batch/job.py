"""What a run over many pages was asked for."""

from __future__ import annotations

import os
from hashlib import sha256

from cleaner import __version__
from cleaner.limits import LIMITS, TIMEOUT, Limits
from cleaner.named_tuple import NamedTuple
from cleaner.options import Options, limits, record_form
from cleaner.rules.rules import Rules
from cleaner.sources.plain import is_folder

SUFFIXES = {"text": ".txt", "markdown": ".md", "json": ".json", "jsonl": ".jsonl"}


class Look(NamedTuple):
    """How each page is read and written: all that decides what an output holds."""

    kind: str = "auto"
    url: str | None = None
    language: str | None = None
    encoding: str | None = None
    format: str = "text"
    only: tuple[str, ...] = ()
    keep: tuple[str, ...] = ()
    drop: tuple[str, ...] = ()
    field: str | None = None
    compress: str | None = None
    separator: str | None = None
    limits: Limits = LIMITS
    rules: Rules | None = None


class Job(NamedTuple):
    """The inputs of a run, where its output goes (None: standard output), and how it is done."""

    paths: tuple[str, ...]
    look: Look
    output: str | None = None
    files_from: str | None = None
    files0_from: str | None = None
    glob: tuple[str, ...] = ()
    jobs: int = 1
    timeout: float = TIMEOUT
    force: bool = False
    report: str | None = None
    quiet: bool = False
    verbose: bool = False


def job_of(options: Options, rules: Rules | None = None) -> Job:
    """Return the job that a command line's options and a user's own rules describe."""
    same = {name: getattr(options, name) for name in Look._fields if name not in ("limits", "rules")}
    look = Look(**same, limits=limits(options), rules=rules)
    values = {name: getattr(options, name) for name in Job._fields if name not in ("look", "timeout", "jobs")}
    timeout = TIMEOUT if options.timeout is None else options.timeout
    return Job(look=look, timeout=timeout, jobs=options.jobs or cores(), **values)


def fingerprint(look: Look) -> str:
    """Return 12 characters that differ where the version or an option differs that decides what is written."""
    rules = look.rules and look.rules.sections  # the same wherever their file is
    return sha256(f"{__version__} {look._replace(rules=None)!r} {rules!r}".encode()).hexdigest()[:12]


def suffix(look: Look) -> str:
    """Return how an output's name ends: ".txt", ".jsonl.gz"."""
    return SUFFIXES[look.format] + (f".{look.compress}" if look.compress else "")


def is_sheet(job: Job) -> bool:
    """Return whether the output is one file for all pages: its name ends so, or a separator is between them."""
    return bool(record_form(job.output)) or (job.look.separator is not None and not is_folder(job.output))


def cores() -> int:
    """Return how many processors this process may use."""
    try:
        return len(os.sched_getaffinity(0))
    except AttributeError:
        return os.cpu_count() or 1
