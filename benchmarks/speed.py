"""How fast this tool and its peers are, on the same pages in one run.

    python -m benchmarks.speed                          aeb, three rounds
    python -m benchmarks.speed --tools clean,trafilatura --sample 4

Each tool has a process of its own; page by page they take turns, so that whatever else the machine does meets all
of them. A page's time is its best of the rounds.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from statistics import fmean, median
from tempfile import TemporaryDirectory

from benchmarks import cold, ours, tools
from benchmarks.accuracy import names
from benchmarks.corpus import CORPUS, DUMPS, SETS, Row, available, counted, rows
from benchmarks.peers import PEERS
from benchmarks.stages import STAGES, stage_times
from benchmarks.timing import PARSE, Timed, time_pages

TOOLS = (ours.NAME, *PEERS)
MEGABYTE = 1_000_000
SMALL = 10_000


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the tables and return the exit code: 2 where the corpus is absent."""
    options = parser().parse_args(arguments)
    if not available(options.corpus):
        print(f"no corpus in {options.corpus}", file=sys.stderr)
        return 2
    pages = [row for name in options.sets for row in rows(name, options.corpus, every=options.sample)]
    chosen = tuple(tools.installed(options.tools))
    for line in html_table(time_pages((PARSE, *chosen), pages, "html", options.rounds)):
        print(line, flush=True)
    if ours.NAME in chosen:
        for line in text_table(pages, options.rounds):
            print(line, flush=True)
        for line in stage_table(pages, options.rounds):
            print(line, flush=True)
    for line in cold_table(pages, options.starts):
        print(line, flush=True)
    return 0


def parser() -> argparse.ArgumentParser:
    """Return the command line's grammar."""
    words, _, _ = (__doc__ or "").partition("\n")
    result = argparse.ArgumentParser(prog="python -m benchmarks.speed", description=words)
    result.add_argument("--sets", type=names(SETS), default=("aeb",), help=f"of {','.join(SETS)}")
    result.add_argument("--tools", type=names(TOOLS), default=TOOLS, help=f"of {','.join(TOOLS)}")
    result.add_argument("--sample", type=counted, default=1, metavar="N", help="only every N-th page of each set")
    result.add_argument("--rounds", type=counted, default=3, metavar="N", help="how often each page is read")
    result.add_argument("--starts", type=int, default=15, metavar="N", help="how often each command is started")
    result.add_argument("--corpus", type=Path, default=CORPUS, metavar="DIR")
    return result


def html_table(timed: dict[str, Timed]) -> Iterator[str]:
    """Yield a Markdown table of milliseconds a page; the ratio is the median over the pages of theirs to ours."""
    first = timed.get(ours.NAME)
    yield f"\nHTML, {len(next(iter(timed.values())).seconds)} pages, one process each, interleaved\n"
    yield "| | median ms | mean ms | median ratio to clean | peak MB | failed |"
    yield "|---|---:|---:|---:|---:|---:|"
    for tool, (seconds, peak, failed) in timed.items():
        ratio = f"{median(map(_ratio, seconds, first.seconds)):.2f}" if first else "–"
        yield f"| {tool} | {1e3 * median(seconds):.2f} | {1e3 * fmean(seconds):.2f} | {ratio} | {peak:.0f} | {failed} |"


def text_table(pages: Sequence[Row], rounds: int) -> Iterator[str]:
    """Yield a Markdown table of this tool's speed on the text dumps."""
    yield "\nText dumps\n"
    yield "| | MB/s | median ms | ms for 10 KB | peak MB | failed |"
    yield "|---|---:|---:|---:|---:|---:|"
    for kind in DUMPS:
        held = [row for row in pages if kind in row.texts]
        seconds, peak, failed = time_pages((ours.NAME,), held, kind, rounds)[ours.NAME]
        size = sum(len(row.texts[kind].encode()) for row in held)
        rate = size / sum(seconds)
        cells = f"{rate / MEGABYTE:.2f} | {1e3 * median(seconds):.2f} | {1e3 * SMALL / rate:.2f}"
        yield f"| {kind} | {cells} | {peak:.0f} | {failed} |"


def stage_table(pages: Sequence[Row], rounds: int) -> Iterator[str]:
    """Yield a Markdown table of what a page costs, stage by stage."""
    held = [row for row in pages if "browser" in row.texts]
    html, text = (stage_times(held, kind, rounds) for kind in ("html", "browser"))
    yield "\nStages, mean milliseconds a page\n"
    yield "| | HTML | browser |"
    yield "|---|---:|---:|"
    for stage in STAGES:
        yield f"| {stage} | {html[stage]:.2f} | {text[stage]:.2f} |"
    yield f"| **all** | {sum(html.values()):.2f} | {sum(text.values()):.2f} |"


def cold_table(pages: Sequence[Row], starts: int) -> Iterator[str]:
    """Yield a Markdown table of what a command costs from its start to its end."""
    row = min(pages, key=lambda row: abs(len(row.texts.get("browser", "")) - SMALL))
    with TemporaryDirectory() as folder:
        text, html = Path(folder, "page.txt"), Path(folder, "page.html")
        text.write_text(row.texts["browser"], encoding="utf-8")
        html.write_text(row.texts["html"], encoding="utf-8")
        times = cold.start_times(text, html, starts)
        yield f"\nCold start, {text.stat().st_size / 1e3:.0f} KB of text, {html.stat().st_size / 1e3:.0f} KB of HTML\n"
    yield "| | median ms | least ms |"
    yield "|---|---:|---:|"
    for name, seconds in times.items():
        yield (
            f"| `{name}` | {1e3 * median(seconds):.0f} | {1e3 * min(seconds):.0f} |"
            if seconds
            else f"| `{name}` | skipped: not here | |"
        )


def _ratio(theirs: float, our: float) -> float:
    return theirs / our if our else 0.0


if __name__ == "__main__":
    sys.exit(main())
