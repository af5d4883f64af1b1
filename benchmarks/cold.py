"""What a command costs from its start to its end, Python's own start included."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import which
from subprocess import DEVNULL
from time import perf_counter

BIN = Path(sys.executable).parent


def start_times(text: Path, html: Path, starts: int) -> dict[str, list[float]]:
    """Return the seconds of each start of each command, taking turns; none for a command that is not here. A start that
    is not counted comes first: it writes the byte code, which pip writes for what is not installed to be edited.

    CalledProcessError if one of them fails: how fast that is says nothing.
    """
    commands = {
        "python -c pass": [sys.executable, "-c", "pass"],
        "clean --version": [_here("clean"), "--version"],
        "clean page.txt": [_here("clean"), str(text)],
        "clean page.html": [_here("clean"), str(html)],
        "trafilatura < page.html": [_here("trafilatura")],
    }
    times: dict[str, list[float]] = {name: [] for name in commands}
    for _ in range(1 + starts):
        for name, command in commands.items():
            if command[0]:
                times[name].append(_seconds(command, html))
    return {name: counted[1:] for name, counted in times.items()}


def _here(command: str) -> str:
    return which(command, path=str(BIN)) or ""


def _seconds(command: list[str], stdin: Path) -> float:
    environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
    with stdin.open("rb") as pages:
        start = perf_counter()
        subprocess.run(command, stdin=pages, stdout=DEVNULL, stderr=DEVNULL, env=environment, check=True)
        return perf_counter() - start
