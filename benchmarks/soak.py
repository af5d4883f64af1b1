"""Many pages through the batch with faults thrown in at random: every page accounted for, outputs right, memory flat.

    python -m benchmarks.soak                        200,000 pages in rounds of 10,000
    python -m benchmarks.soak --pages 400 --round 200 --check 40

Pages are the fixtures with mutations. Faults: workers and whole runs killed, pages that take for ever or kill their
process, links to nowhere, truncated archives. Each round is begun, killed, begun again, killed again, and ends; then
its manifest, its outputs and its memory are checked. The exit code is 1 if a promise was broken.
"""

from __future__ import annotations

import argparse
import gzip
import io
import json
import os
import signal
import subprocess
import sys
import tarfile
import time
from collections.abc import Iterator, Sequence
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.batch import family, proportional
from benchmarks.corpus import ROOT
from cleaner.pipeline import clean
from cleaner.render.text import to_text

HOOKS = ROOT / "tests" / "batch" / "hooks"
FIXTURES = ROOT / "fixtures" / "pages"
TIMEOUT, EVERY = 3, 0.1
SLOW, DEADLY, DANGLING = 0.0004, 0.0004, 0.001
WORKERS = 0.05  # kills of a worker at each look
GROWTH = 1.3


class Page(NamedTuple):
    """One input: its path, and what is to become of it ("good" or "failed")."""

    path: Path
    fate: str


class Round(NamedTuple):
    """How a round went: its pages, failures, kills, the peak of its memory in MB, and what was wrong."""

    pages: int
    failed: int
    kills: int
    peak: float
    wrong: list[str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line a round and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=int, default=200_000, metavar="N")
    parser.add_argument("--round", type=int, default=10_000, metavar="N", help="pages a round")
    parser.add_argument("--check", type=int, default=200, metavar="N", help="outputs a round that are compared")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    options = parser.parse_args(arguments)
    random = Random(options.seed)  # noqa: S311
    peaks: list[float] = []
    wrong: list[str] = []
    done = 0
    while done < options.pages:
        with TemporaryDirectory() as work:
            ran = one_round(Path(work), min(options.round, options.pages - done), options.check, random)
        done += ran.pages
        peaks.append(ran.peak)
        wrong += ran.wrong
        told = f"{ran.failed} failed, {ran.kills} kills, peak {ran.peak:.0f} MB, {len(wrong)} wrong"
        print(f"{done:,} pages: {told}", flush=True)
    if max(peaks) > GROWTH * peaks[0]:
        wrong.append(f"memory grew from {peaks[0]:.0f} MB to {max(peaks):.0f} MB")
    print("\n".join(wrong) or f"{done:,} pages accounted for, every checked output right, memory flat")
    return bool(wrong)


def one_round(work: Path, count: int, check: int, random: Random) -> Round:
    """Return how a folder of `count` pages fared."""
    pages = list(write(work / "pages", count, random))
    kills, peak, code = 0, 0.0, -9
    for moment in (random.uniform(0.5, 4), random.uniform(0.5, 8), None):
        code, seen, killed = run(work, moment, random)
        peak, kills = max(peak, seen), kills + killed
    entries = [json.loads(line) for line in (work / "out" / "clean-manifest.jsonl").read_text("ascii").splitlines()]
    return Round(count, sum(entry["status"] == "failed" for entry in entries), kills, peak,
                 list(broken(work, pages, entries, code, check, random)))  # fmt: skip


def write(folder: Path, count: int, random: Random) -> Iterator[Page]:
    """Write a folder of pages and yield each."""
    sources = sorted(FIXTURES.glob("*/page.*"))
    for number in range(count):
        source = random.choice(sources)
        path = folder / f"{number // 500:03d}" / f"{number:06d}{source.suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        yield Page(path, _written(path, source.read_bytes(), random))
    archive = folder / "broken.tar.gz"
    archive.write_bytes(_truncated_archive(sources))
    yield Page(archive, "archive")


def _written(path: Path, data: bytes, random: Random) -> str:
    """Write one page, or a fault in its place; return what is to become of it."""
    chance = random.random()
    for fault, share in ((b"TAKES FOR EVER", SLOW), (b"KILLS ITS PROCESS", DEADLY)):
        if chance < share:
            path.write_bytes(fault)
            return "failed"
        chance -= share
    if chance < DANGLING:
        path.symlink_to("nowhere")
        return "failed"
    path.write_bytes(mutated(data, random))
    return "good"


def mutated(data: bytes, random: Random) -> bytes:
    """Return a page with some of its bytes lost, changed or doubled."""
    changed = bytearray(data)
    for _ in range(random.randrange(6)):
        at, size = random.randrange(len(changed) + 1), random.randrange(1, 400)
        piece = bytes(changed[at : at + size])
        changed[at : at + random.choice((0, size))] = random.choice((b"", piece + piece, random.randbytes(5), b"\0"))
    return bytes(changed)


def _truncated_archive(sources: Sequence[Path]) -> bytes:
    """A tar.gz that ends in its middle."""
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        for source in sources[:10]:
            archive.add(source, source.parent.name + source.suffix)
    packed = gzip.compress(whole.getvalue())
    return packed[: len(packed) // 2]


def run(work: Path, moment: float | None, random: Random) -> tuple[int, float, int]:
    """Run the batch, kill workers at random and the run itself after some seconds; return its exit code, the peak of
    its memory in MB, and how many processes were killed.
    """
    command = [sys.executable, "-m", "cleaner", "-q", "-j", "2", "--timeout", str(TIMEOUT), "pages", "-o", "out"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(HOOKS), str(ROOT)))}
    start, peak, kills = time.perf_counter(), 0.0, 0
    with subprocess.Popen(command, cwd=work, env=environment, stderr=subprocess.DEVNULL) as process:
        while process.poll() is None:
            members = list(family(process.pid))
            peak = max(peak, sum(map(proportional, members)))
            if moment is not None and random.random() < WORKERS:
                kills += _killed(random.choice(members[1:] or members))
            if moment is not None and time.perf_counter() - start > moment:
                kills += _killed(process.pid)
                break
            time.sleep(EVERY)
    return process.returncode, peak, kills


def _killed(process: int) -> bool:
    """Kill a process; False if it had ended."""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def broken(
    work: Path, pages: Sequence[Page], entries: Sequence[dict[str, Any]], code: int, check: int, random: Random
) -> Iterator[str]:
    """Yield each promise that a round has broken."""
    if code != 2:
        yield f"the exit code is {code}, not 2"
    status = {entry["input"]: entry["status"] for entry in entries}
    if len(status) != len(entries):
        yield f"{len(entries) - len(status)} inputs are in the manifest twice"
    for page in pages:
        name = str(page.path.relative_to(work))
        if page.fate == "archive":
            continue
        if (status.get(name) == "failed") != (page.fate == "failed") or name not in status:
            yield f"{name}: {status.get(name, 'not in the manifest')}, not {page.fate}"
    if not any(name.startswith("pages/broken.tar.gz") and status[name] == "failed" for name in status):
        yield "the truncated archive is not said to be one"
    outputs = {entry["input"]: entry["output"] for entry in entries if entry.get("output")}
    good = [page for page in pages if page.fate == "good"]
    for page in random.sample(good, min(check, len(good))):
        output = work / "out" / outputs[str(page.path.relative_to(work))]
        if output.read_bytes() != to_text(clean(page.path)).encode("utf-8", "replace"):
            yield f"{page.path.name}: another output than that of the page alone"
    left = [path.name for path in (work / "out").rglob(".clean-tmp*")]
    if left:
        yield f"left behind: {left}"


if __name__ == "__main__":
    sys.exit(main())
