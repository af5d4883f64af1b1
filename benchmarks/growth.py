"""How this tool's cost grows with what a page has more of: bytes, lines, characters a line, elements inside each other.

    python -m benchmarks.growth                     up to a megabyte
    python -m benchmarks.growth --most 50000000     up to 50 MB

The exponent is the slope of a line through the logarithms of sizes and seconds: 1 is linear, 2 is a square.
"""

from __future__ import annotations

import argparse
import resource
import sys
from collections.abc import Callable, Iterator, Sequence
from math import log
from time import process_time
from typing import NamedTuple

from cleaner.pipeline import clean

LEAST, MOST, STEP = 1_000, 1_000_000, 4
SENTENCE = "The council of Veldmark voted on Tuesday to rebuild the old bridge, which the flood had carried away. "
TINY = 1e-6


class Axis(NamedTuple):
    """What grows, the kind of page, and what makes a page of about so many bytes."""

    name: str
    kind: str
    page: Callable[[int], str]


def text_of(size: int) -> str:
    """Return a text dump of menu lines and paragraphs."""
    part = "Home\nNews\nSport\n\n" + 4 * SENTENCE + "\n\n"
    return "Bridge to be rebuilt\n\n" + part * max(1, size // len(part))


def html_of(size: int) -> str:
    """Return an HTML page of menus and paragraphs."""
    part = f"<ul class=menu><li><a href=/news>News</a><li>Sport</ul><p>{4 * SENTENCE}</p>"
    return f"<html><body><h1>Bridge to be rebuilt</h1>{part * max(1, size // len(part))}"


def broken_lines(size: int) -> str:
    """Return a text dump each of whose lines breaks another word."""
    number = 1 + size // 60
    return "".join(f"which the council had carried a{hex_word(i)} {hex_word(i)}-\n" for i in range(number))


def hex_word(number: int) -> str:
    """Return a word of letters for a number."""
    return "".join(chr(ord("g") + int(digit, 16)) for digit in f"{number:05x}")


AXES = (
    Axis("bytes of text", "text", text_of),
    Axis("bytes of HTML", "html", html_of),
    Axis("lines of text", "text", lambda size: "News of today\n" * (size // 14)),
    Axis("characters in a line", "text", lambda size: SENTENCE * (size // len(SENTENCE))),
    Axis("elements inside each other", "html", lambda size: "<div>" * min(4_900, size // 30) + SENTENCE),
    Axis("lines that name an author", "text", lambda size: SENTENCE + "\n\nby Ana Ruiz\n" * (size // 12)),
    Axis("blank elements in a line", "html", lambda size: "<p>a" + "<span class=x> </span>" * (size // 22) + SENTENCE),
    Axis("words that lines break", "text", broken_lines),
    Axis("rows of a table", "html", lambda size: "<table>" + "<tr><td>Boat<td>12<td>Port" * (size // 26) + "</table>"),
)


def sizes(most: int) -> list[int]:
    """Return the sizes that are measured, each four times the one before."""
    found = [LEAST]
    while found[-1] * STEP <= most:
        found.append(found[-1] * STEP)
    return found if found[-1] == most else [*found, most]


def seconds(page: str, kind: str, rounds: int = 2) -> float:
    """Return the least seconds of processor time that a page takes."""
    times = []
    for _ in range(rounds):
        start = process_time()
        clean(page, kind=kind)
        times.append(process_time() - start)
    return max(min(times), TINY)


def exponent(points: Sequence[tuple[float, float]]) -> float:
    """Return the slope of the straight line nearest to the logarithms of (size, seconds); 0 of a single size."""
    logs = [(log(size), log(time)) for size, time in points]
    x, y = (sum(column) / len(logs) for column in zip(*logs, strict=True))
    spread = sum((a - x) ** 2 for a, _ in logs)
    return sum((a - x) * (b - y) for a, b in logs) / spread if spread else 0.0


def table(most: int) -> Iterator[str]:
    """Yield a Markdown table; the exponent is that of the upper half of the sizes, where a fixed cost hides little."""
    yield "| grows | from KB | to KB | seconds at the end | MB/s | exponent | peak MB |"
    yield "|---|---:|---:|---:|---:|---:|---:|"
    for name, kind, page in AXES:
        pages = [page(size) for size in sizes(most)]
        pages = [each for i, each in enumerate(pages) if each not in pages[:i]]
        times = [(float(len(each)), seconds(each, kind)) for each in pages]
        size, last = times[-1]
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        grown = exponent(times[len(times) // 2 :])
        cells = f"{times[0][0] / 1e3:.0f} | {size / 1e3:.0f} | {last:.2f} | {size / last / 1e6:.2f}"
        yield f"| {name} | {cells} | {grown:.2f} | {peak:.0f} |"


def main(arguments: Sequence[str] | None = None) -> int:
    """Print the table and return 0."""
    words, _, _ = (__doc__ or "").partition("\n")
    parser = argparse.ArgumentParser(prog="python -m benchmarks.growth", description=words)
    parser.add_argument("--most", type=int, default=MOST, metavar="BYTES", help="the largest page")
    for line in table(parser.parse_args(arguments).most):
        print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
