"""Pages as large and as odd as they come: what becomes of each, in how much time and memory.

    python -m benchmarks.large                 all of them; some take a minute and 3 GB
    python -m benchmarks.large --only lines    those with this word in their names

Each page is cleaned by a command of its own. The exit code is 1 if one of them ended in any other way than with an
article (0), without one (1) or with one line that says why not (2).
"""

from __future__ import annotations

import argparse
import gzip
import os
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.corpus import ROOT
from benchmarks.growth import SENTENCE

MILLION = 1_000_000


# Between this process and the command: what a process has had in memory counts for those that it begins.
_MEASURED = """
import resource, subprocess, sys
code = subprocess.run(sys.argv[1:]).returncode
used = resource.getrusage(resource.RUSAGE_CHILDREN)
print(code, used.ru_utime + used.ru_stime, used.ru_maxrss)
"""


class Large(NamedTuple):
    """A page: what makes it large, the name of its file, and its bytes."""

    what: str
    name: str
    page: Callable[[], bytes]


def _tag(count: int) -> bytes:
    attributes = " ".join(f"data-{number}=v" for number in range(count))
    return f"<p {attributes}>".encode()


def _text(size: int) -> bytes:
    return (SENTENCE * (size // len(SENTENCE) + 1)).encode()[:size]


PAGES = (
    Large("1,000,000 lines", "page.txt", lambda: b"News of today\n" * MILLION),
    Large("1,000,000 empty lines", "page.txt", lambda: b"\n" * MILLION),
    Large("6,000,000 lines", "page.txt", lambda: b"a\n" * 6 * MILLION),
    Large("a line of 10,000,000 characters", "page.txt", lambda: _text(10 * MILLION)),
    Large("a word of 10,000,000 characters", "page.txt", lambda: b"a" * 10 * MILLION),
    Large("a line of 20,000,000 characters", "page.txt", lambda: _text(20 * MILLION)),
    Large("70,000,000 bytes", "page.txt", lambda: b"a line\n" * 10 * MILLION),
    Large("3,000 elements inside each other", "page.html", lambda: b"<div>" * 3_000 + _text(100)),
    Large("100,000 elements inside each other", "page.html", lambda: b"<div>" * 100_000 + _text(100)),
    Large("1,000,000 elements", "page.html", lambda: b"<p>News</p>" * MILLION),
    Large("1,000,000 attributes", "page.html", lambda: b"<html>" + _tag(MILLION) + b"Ferry"),
    Large("1,000,000 attributes in no HTML", "page", lambda: _tag(MILLION) + b"Ferry"),
    Large(
        "1,000,000 attributes, ten an element",
        "page.html",
        lambda: b"<html>" + (_tag(10) + b"News</p>") * (MILLION // 10),
    ),
    Large("10,000,000 NUL bytes", "page.txt", lambda: bytes(10 * MILLION)),
    Large("1,000,000 random bytes", "page", lambda: Random(1).randbytes(MILLION)),  # noqa: S311
    Large("UTF-16 cut in a character", "page", lambda: b"\xff\xfe" + "港".encode("utf-16-le") * MILLION + b"a"),
    Large("1,000,000 characters that turn the line", "page.txt", lambda: "\u202ea".encode() * (MILLION // 2)),
    Large("1,000,000 lone surrogates", "page.txt", lambda: b"\xed\xa0\x80" * MILLION),
    Large("1 GB of zeros in 1 MB of gzip", "page.html.gz", lambda: _bomb(1 << 30)),
)


def _bomb(size: int) -> bytes:
    return b"".join(gzip.compress(bytes(1 << 27)) for _ in range(size >> 27))


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and return the exit code."""
    words, _, _ = (__doc__ or "").partition("\n")
    parser = argparse.ArgumentParser(prog="python -m benchmarks.large", description=words)
    parser.add_argument("--only", default="", metavar="WORD", help="pages with this in their names")
    only = parser.parse_args(arguments).only
    print("| page | MB | exit code | seconds | peak MB | said |\n|---|---:|---:|---:|---:|---|")
    bad = []
    for large in PAGES:
        if only in large.what:
            code, row = measured(large)
            print(row, flush=True)
            bad += [large.what] if code not in (0, 1, 2) else []
    print("\n".join(f"ended badly: {what}" for what in bad))
    return bool(bad)


def measured(large: Large) -> tuple[int, str]:
    """Return the exit code of the command that cleans a page, and a row of the table."""
    with TemporaryDirectory() as work:
        path = Path(work, large.name)
        path.write_bytes(large.page())
        size = path.stat().st_size
        code, seconds, peak, said = taken(Path(work), large.name, "-q", "-o", os.devnull)
    words = "; ".join(_short(said))
    return code, f"| {large.what} | {size / 1e6:.1f} | {code} | {seconds:.1f} | {peak} | {words} |"


def taken(folder: Path, *arguments: str, **environment: str) -> tuple[int, float, int, str]:
    """Return what `clean` took in a folder: its exit code, seconds of processors, MB of the largest of its processes,
    and what it said.
    """
    command = [sys.executable, "-c", _MEASURED, sys.executable, "-m", "cleaner", *arguments]
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **environment}
    ran = subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=True)
    code, seconds, kilobytes = ran.stdout.splitlines()[-1].split()
    return int(code), float(seconds), int(kilobytes) >> 10, ran.stderr


def _short(said: str) -> Iterator[str]:
    for line in said.splitlines()[-2:]:
        yield line.removeprefix("clean: ")[:120]


if __name__ == "__main__":
    sys.exit(main())
