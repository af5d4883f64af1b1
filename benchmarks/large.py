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


class Large(NamedTuple):
    """A page: what makes it large, the name of its file, its bytes, and options for it."""

    what: str
    name: str
    page: Callable[[], bytes]
    options: tuple[str, ...] = ()


def _attributes(count: int) -> str:
    return " ".join(f"data-{number}=v" for number in range(count))


PAGES = (
    Large("1,000,000 lines", "page.txt", lambda: b"News of today\n" * MILLION),
    Large("1,000,000 empty lines", "page.txt", lambda: b"\n" * MILLION),
    Large("6,000,000 lines", "page.txt", lambda: b"a\n" * 6 * MILLION),
    Large("a line of 10,000,000 characters", "page.txt", lambda: (SENTENCE * (10 * MILLION // len(SENTENCE))).encode()),
    Large("a line of 10,000,000 characters, no spaces", "page.txt", lambda: b"a" * 10 * MILLION),
    Large("3,000 elements inside each other", "page.html", lambda: f"{'<div>' * 3_000}{SENTENCE}".encode()),
    Large("100,000 elements inside each other", "page.html", lambda: f"{'<div>' * 100_000}{SENTENCE}".encode()),
    Large("1,000,000 elements", "page.html", lambda: b"<html>" + b"<p>News</p>" * MILLION),
    Large("1,000,000 attributes", "page.html", lambda: f"<html><p {_attributes(MILLION)}>{SENTENCE}".encode()),
    Large("1,000,000 attributes, found to be text", "page", lambda: f"<p {_attributes(MILLION)}>{SENTENCE}".encode()),
    Large("1,000,000 attributes, ten an element", "page.html",
          lambda: b"<html>" + f"<i {_attributes(10)}>News</i>".encode() * (MILLION // 10)),
    Large("10,000,000 NUL bytes", "page.txt", lambda: bytes(10 * MILLION)),
    Large("10,000,000 random bytes", "page", lambda: Random(1).randbytes(10 * MILLION)),  # noqa: S311
    Large("UTF-16 of 10,000,001 bytes", "page", lambda: b"\xff\xfe" + (SENTENCE * 50_000).encode("utf-16-le")[:9_999_999]),
    Large("5,000,000 characters that turn the line", "page.txt", lambda: "\u202ea".encode() * (5 * MILLION // 2)),
    Large("1,000,000 lone surrogates in UTF-8", "page.txt", lambda: b"\xed\xa0\x80" * MILLION),
    Large("1 GB of zeros in 1 MB of gzip", "page.html.gz", lambda: _bomb(1 << 30), ("--format", "jsonl")),
    Large("65 MB of text", "page.txt", lambda: SENTENCE.encode() * (65 * MILLION // len(SENTENCE) * 104 // 100)),
)  # fmt: skip


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
        path, said = Path(work, large.name), Path(work, "said")
        path.write_bytes(large.page())
        size = path.stat().st_size
        command = [sys.executable, "-m", "cleaner", "-q", *large.options, large.name, "-o", os.devnull]
        environment = {**os.environ, "PYTHONPATH": str(ROOT)}
        with said.open("wb") as stream:
            process = subprocess.Popen(command, cwd=work, env=environment, stderr=stream)
            _, status, used = os.wait4(process.pid, 0)
        process.returncode = code = os.waitstatus_to_exitcode(status)
        words = "; ".join(_short(said.read_text("utf-8", "replace")))
    seconds = used.ru_utime + used.ru_stime
    return code, f"| {large.what} | {size / 1e6:.1f} | {code} | {seconds:.1f} | {used.ru_maxrss / 1024:.0f} | {words} |"


def _short(said: str) -> Iterator[str]:
    for line in said.splitlines()[-2:]:
        yield line.removeprefix("clean: ")[:120]


if __name__ == "__main__":
    sys.exit(main())
