"""Runs of the command in processes of their own, and pages for them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from benchmarks.faults import HOOKS, POWERLESS

ROOT = Path(__file__).parents[2]

TEXT = """\
Home
News
Log in

The ferry of Orlo, number {number}, sails again

by Ana Ruiz
February 3, 2023

The boat left the harbour on Friday morning with about four hundred passengers, two months before the date that the \
city council had promised, and came back in the evening with as many.

"We did not expect so many people at this hour," said the harbour master, who had opened the gates at five in the \
morning. The crossing takes forty minutes and costs {number} crowns.

Share on Facebook
© 2023 The Orlo Post. All rights reserved.
"""


def text(number: int = 0) -> str:
    """A page, another for each number."""
    return TEXT.format(number=number)


def environment(**more: str) -> dict[str, str]:
    return {**os.environ, "PYTHONPATH": os.pathsep.join((str(HOOKS), str(ROOT))), **more}


def start(*arguments: str | Path, **options: Any) -> subprocess.Popen[str]:
    command = [*POWERLESS, sys.executable, "-m", "cleaner", *map(str, arguments)]
    pipes = {"stdout": subprocess.PIPE, "stderr": subprocess.PIPE, "text": True, "errors": "surrogateescape"}
    return subprocess.Popen(command, **{"env": environment(), **pipes, **options})


class Run:
    """A run that has ended."""

    def __init__(self, process: subprocess.Popen[str], given: str | None) -> None:
        self.out, self.err = process.communicate(given, timeout=600)
        self.code = process.returncode

    @property
    def summary(self) -> str:
        return self.err.splitlines()[-1].removeprefix("clean: ")


@pytest.fixture
def run(tmp_path: Path) -> Callable[..., Run]:
    """Run `clean` in the test's folder."""

    def run(*arguments: str | Path, given: str | None = None) -> Run:
        stdin = subprocess.DEVNULL if given is None else subprocess.PIPE
        return Run(start(*arguments, cwd=tmp_path, stdin=stdin), given)

    return run


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder of six pages."""
    folder = tmp_path / "pages"
    (folder / "sub").mkdir(parents=True)
    for number in range(6):
        name = f"sub/{number}.txt" if number % 2 else f"{number}.txt"
        (folder / name).write_text(text(number), encoding="utf-8")
    return folder


def manifest(path: Path) -> list[dict[str, Any]]:
    """What the manifest in a folder of outputs, or beside an output, says."""
    file = path / "clean-manifest.jsonl" if path.is_dir() else Path(f"{path}.manifest.jsonl")
    return [json.loads(line) for line in file.read_text(encoding="ascii").splitlines()]


def tree(folder: Path) -> dict[str, bytes]:
    """Every file below a folder but its manifest, by its path in it."""
    files = {os.path.relpath(f"{base}/{name}", folder) for base, _, names in os.walk(folder) for name in names}
    return {name: (folder / name).read_bytes() for name in files if name != "clean-manifest.jsonl"}
