"""What a command costs from its start to its end, Python's own start included."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from shutil import which
from time import perf_counter

BIN = Path(sys.executable).parent


def start_times(text: Path, html: Path, starts: int) -> dict[str, list[float]]:
    """Return the seconds of each start of each command, taking turns; none for a command that is not here.

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
    for _ in range(starts):
        for name, command in commands.items():
            if command[0]:
                times[name].append(_seconds(command, html))
    return times


def _here(command: str) -> str:
    return which(command, path=str(BIN)) or ""


def _seconds(command: list[str], stdin: Path) -> float:
    with stdin.open("rb") as pages:
        start = perf_counter()
        subprocess.run(command, stdin=pages, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=True)
        return perf_counter() - start
