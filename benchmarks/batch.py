"""How many pages a second a folder is cleaned at, beside trafilatura's folder mode, and in how much memory.

    python -m benchmarks.batch                                         1,000 pages of aeb and wcxb, and memory
    python -m benchmarks.batch --pages 200 --rounds 1 --memory ''      a quick look, without memory
    python -m benchmarks.batch --trafilatura /opt/bench/bin/trafilatura

The commands take turns, round by round; the best round counts. Processor seconds and memory are those of all processes
of a run, looked at twenty times a second: on a busy machine the former say more than the clock. Memory counts what
processes share once (PSS); the pages for it are the beginnings of text dumps, over and over.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

from benchmarks.corpus import CORPUS, ROOT, available, counted, rows

SETS = ("aeb", "wcxb")
BEGINNING = 500  # characters of a text dump, for the runs that measure memory
EVERY = 0.05  # seconds between two looks at the memory


class Ran(NamedTuple):
    """What a run took: seconds, seconds of processors, MB at the peak; and the files that it wrote."""

    seconds: float
    processor: float
    peak: float
    written: int


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables and return the exit code: 2 where the corpus is absent."""
    options = parser().parse_args(arguments)
    if not set(SETS) <= set(available(options.corpus)):
        print(f"no corpus in {options.corpus}", file=sys.stderr)
        return 2
    for line in speed_table(options.corpus, options.pages, options.rounds, options.trafilatura):
        print(line, flush=True)
    if options.memory:
        for line in memory_table(options.corpus, [int(count) for count in options.memory.split(",")]):
            print(line, flush=True)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    words, _, _ = (__doc__ or "").partition("\n")
    result = argparse.ArgumentParser(prog="python -m benchmarks.batch", description=words)
    result.add_argument("--pages", type=counted, default=1000, metavar="N", help="pages of HTML")
    result.add_argument("--rounds", type=counted, default=3, metavar="N", help="how often each command is run")
    result.add_argument("--memory", default="1000,20000", metavar="N,N", help="pages of the runs that measure memory")
    result.add_argument("--trafilatura", default=shutil.which("trafilatura"), metavar="PATH", help="its command")
    result.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    return result


def speed_table(corpus: Path, count: int, rounds: int, trafilatura: str | None) -> Iterator[str]:
    """Yield a Markdown table of pages a second."""
    with TemporaryDirectory() as work:
        pages, out = Path(work, "pages"), Path(work, "out")
        write_pages(pages, islice(cycle(html_pages(corpus)), count), "html")
        commands = {f"clean -j {jobs}": _ours(pages, out, jobs) for jobs in (1, os.cpu_count() or 2)}
        if trafilatura:
            parallel = ["--parallel", str(os.cpu_count() or 2)]
            commands["trafilatura --parallel"] = [
                trafilatura, "--input-dir", str(pages), "--output-dir", str(out), *parallel,
            ]  # fmt: skip
        ran = {name: [] for name in commands}
        for _ in range(rounds):
            for name, command in commands.items():
                ran[name].append(measured(command, out))
    yield f"\n{count} pages of HTML from {' and '.join(SETS)}, best of {rounds} rounds, {os.cpu_count()} processors\n"
    yield "| | pages/s | seconds | processor seconds | peak MB | files written | to clean -j 1 |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    best = {name: min(runs, key=lambda run: run.seconds) for name, runs in ran.items()}
    first = best["clean -j 1"].seconds
    for name, run in best.items():
        cells = f"{count / run.seconds:.1f} | {run.seconds:.1f} | {run.processor:.1f} | {run.peak:.0f} | {run.written}"
        yield f"| `{name}` | {cells} | {first / run.seconds:.2f} |"


def memory_table(corpus: Path, counts: Sequence[int]) -> Iterator[str]:
    """Yield a Markdown table of peak memory by the number of pages."""
    processes = os.cpu_count() or 2
    yield f"\nMemory, pages of text, {processes} processes\n"
    yield "| pages | peak MB | to the first | pages/s |"
    yield "|---:|---:|---:|---:|"
    first = 0.0
    for count, run in runs_on_text(corpus, counts, lambda pages, out: measured(_ours(pages, out, processes), out)):
        first = first or run.peak
        yield f"| {count:,} | {run.peak:.0f} | {run.peak / first:.2f} | {count / run.seconds:.0f} |"


def runs_on_text(corpus: Path, counts: Sequence[int], run: Callable[[Path, Path], Ran]) -> Iterator[tuple[int, Ran]]:
    """Yield what each run took over so many beginnings of text dumps.

    run: cleans a folder of pages into another one
    """
    texts = [row.texts.get("browser", "")[:BEGINNING] for row in rows("wcxb", corpus)]
    for count in counts:
        with TemporaryDirectory() as work:
            pages, out = Path(work, "pages"), Path(work, "out")
            write_pages(pages, islice(cycle(texts), count), "txt")
            yield count, run(pages, out)


def measured(command: Sequence[str], out: Path) -> Ran:
    """Run a command that writes a folder, from nothing, and return what it took."""
    shutil.rmtree(out, ignore_errors=True)
    start, peak = time.perf_counter(), 0.0
    used: dict[int, float] = {}
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd=ROOT) as process:
        while process.poll() is None:
            members = list(family(process.pid))
            peak = max(peak, sum(map(proportional, members)))
            used |= {member: seconds for member in members if (seconds := _processor(member))}
            time.sleep(EVERY)
        seconds = time.perf_counter() - start
    own = {"clean-manifest.jsonl", "clean-run"}
    written = sum(1 for path in out.rglob("*") if path.is_file() and not own & set(path.relative_to(out).parts))
    return Ran(seconds, sum(used.values()), peak, written)


def _ours(pages: Path, out: Path, jobs: int) -> list[str]:
    return [sys.executable, "-m", "cleaner", "-q", "-j", str(jobs), str(pages), "-o", str(out)]


def html_pages(corpus: Path) -> list[str]:
    """Return the HTML of every page of SETS."""
    return [row.texts["html"] for name in SETS for row in rows(name, corpus)]


def write_pages(folder: Path, texts: Iterator[str], ending: str) -> None:
    """Write texts into files of a folder, 500 in each folder below it."""
    for number, text in enumerate(texts):
        path = folder / f"{number // 500:03d}" / f"{number:06d}.{ending}"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8", errors="replace")


def family(process: int) -> Iterator[int]:
    """Yield a process and all below it."""
    waiting = [process]
    while waiting:
        process = waiting.pop()
        yield process
        for children in Path(f"/proc/{process}/task").glob("*/children"):
            try:
                waiting += map(int, children.read_text(encoding="ascii").split())
            except OSError:  # it has ended meanwhile
                continue


def _processor(process: int) -> float:
    """The seconds that a process has had of processors; 0 of one that has ended."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text(encoding="utf-8", errors="replace").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def proportional(process: int) -> float:
    """Return a process's memory in MB; what it shares with others counts for its part."""
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text(encoding="ascii").splitlines()
    except OSError:
        return 0.0
    return sum(int(line.split()[1]) for line in lines if line.startswith("Pss:")) / 1024


if __name__ == "__main__":
    sys.exit(main())
