"""How many pages a second engines clean, beside the plain batch on the same pages in one run, and in how much memory.

    python -m benchmarks.engines                        400 pages of aeb and wcxb, and memory
    python -m benchmarks.engines --pages 50 --rounds 1 --memory '' --engines local

Each command cleans a folder into another, with one and with two workers; the commands take turns, and the best round
counts. Its start is what it takes for one page: where there are millions, only what comes after it counts. The overhead
is in processor seconds a page, which a busy machine does not change, to the plain batch's with as many processes. An
engine that is not installed is left out.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from functools import partial
from importlib.util import find_spec
from itertools import cycle, islice
from pathlib import Path
from tempfile import TemporaryDirectory

from benchmarks.batch import SETS, Ran, html_pages, measured, runs_on_text, write_pages
from benchmarks.corpus import CORPUS, available, counted

PLAIN = "plain batch"
ENGINES = {"local": "datatrove", "ray": "ray"}  # by --engine: what must be installed
WORKERS = (1, 2)


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables and return the exit code: 2 where the corpus is absent."""
    options = parser().parse_args(arguments)
    if not set(SETS) <= set(available(options.corpus)):
        print(f"no corpus in {options.corpus}", file=sys.stderr)
        return 2
    engines = [name for name in options.engines.split(",") if find_spec(ENGINES[name])]
    for line in speed_table(options.corpus, options.pages, options.rounds, engines):
        print(line, flush=True)
    if options.memory:
        for line in memory_table(options.corpus, [int(count) for count in options.memory.split(",")], engines):
            print(line, flush=True)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    words, _, _ = (__doc__ or "").partition("\n")
    result = argparse.ArgumentParser(prog="python -m benchmarks.engines", description=words)
    result.add_argument("--pages", type=counted, default=400, metavar="N", help="pages of HTML")
    result.add_argument("--rounds", type=counted, default=2, metavar="N", help="how often each command is run")
    result.add_argument("--memory", default="500,5000", metavar="N,N", help="pages of the runs that measure memory")
    result.add_argument("--engines", default=",".join(ENGINES), metavar="NAME,NAME")
    result.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    return result


def speed_table(corpus: Path, count: int, rounds: int, engines: Sequence[str]) -> Iterator[str]:
    """Yield a Markdown table of pages a second."""
    yield f"\n{count} pages of HTML from {' and '.join(SETS)}, best of {rounds} rounds\n"
    yield "| | workers | start, s | pages/s after it | processor ms a page | overhead | peak MB | files written |"
    yield "|---|---:|---:|---:|---:|---:|---:|---:|"
    with TemporaryDirectory() as work:
        one, pages, out = (Path(work, name) for name in ("one", "pages", "out"))
        html = html_pages(corpus)
        write_pages(one, iter(html[:1]), "html")
        write_pages(pages, islice(cycle(html), count), "html")
        commands = {(name, workers): _options(name, workers) for workers in WORKERS for name in (PLAIN, *engines)}
        ran: dict[tuple[str, int], list[tuple[Ran, Ran]]] = {key: [] for key in commands}
        for _ in range(rounds):
            for key, command in commands.items():
                ran[key].append((_ran(command, one, out), _ran(command, pages, out)))
    costs = {key: _after_start(runs, count, "processor") for key, runs in ran.items()}
    for (name, workers), runs in ran.items():
        whole = min((run for _, run in runs), key=lambda run: run.seconds)
        start, rate = min(run.seconds for run, _ in runs), 1 / _after_start(runs, count, "seconds")
        overhead = "" if name == PLAIN else f"{costs[name, workers] / costs[PLAIN, workers] - 1:+.1%}"
        cost = costs[name, workers] * 1000
        cells = f"{start:.1f} | {rate:.1f} | {cost:.1f} | {overhead} | {whole.peak:.0f} | {whole.written}"
        yield f"| {name} | {workers} | {cells} |"


def memory_table(corpus: Path, counts: Sequence[int], engines: Sequence[str]) -> Iterator[str]:
    """Yield a Markdown table of peak memory by the number of pages."""
    yield "\nMemory, beginnings of text dumps, 2 workers\n"
    yield "| | pages | peak MB | to the first |"
    yield "|---|---:|---:|---:|"
    for name in engines:
        first = 0.0
        for count, run in runs_on_text(corpus, counts, partial(_ran, _options(name, WORKERS[-1]))):
            first = first or run.peak
            yield f"| {name} | {count:,} | {run.peak:.0f} | {run.peak / first:.2f} |"


def _after_start(runs: Sequence[tuple[Ran, Ran]], count: int, what: str) -> float:
    """What a page takes after the start, in which one page is cleaned."""
    start, whole = (min(getattr(run, what) for run in column) for column in zip(*runs, strict=True))
    return float((whole - start) / (count - 1))


def _options(name: str, workers: int) -> list[str]:
    return (
        ["-j", str(workers)]
        if name == PLAIN
        else ["--engine", name, "--tasks", str(workers), "--workers", str(workers)]
    )


def _ran(options: Sequence[str], pages: Path, out: Path) -> Ran:
    return measured([sys.executable, "-m", "cleaner", "-q", str(pages), "-o", str(out), *options], out)


if __name__ == "__main__":
    sys.exit(main())
