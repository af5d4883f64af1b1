"""Many pages through the batch with faults thrown in at random: every page accounted for, outputs right, memory flat.

    python -m benchmarks.soak                        200,000 pages in rounds of 20,000
    python -m benchmarks.soak --pages 400 --round 200 --check 40

Pages are the fixtures with mutations. Faults: a disk that is full, workers and whole runs killed, files that may not
or cannot be read, pages that take for ever or kill their process, links to nowhere, truncated archives. Each round is
begun on a disk that is too small, begun again, killed, begun again, killed again, and ends; then its manifest, its
outputs and its memory are checked. The exit code is 1 if a promise was broken.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import ExitStack
from pathlib import Path
from random import Random
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from benchmarks.batch import family, proportional
from benchmarks.corpus import ROOT, counted
from benchmarks.faults import BROKEN, FAULTS, HOOKS, POWERLESS, ROOMY, Page, disk, possible, resize, write
from cleaner.pipeline import clean
from cleaner.render.text import to_text

EVERY = 0.2  # seconds between two looks at the memory
WORKERS = 0.1  # kills of a worker at each look
GROWTH = 1.3  # times the memory of a run's first half, or of the first round
MANY = 10_000  # pages from which on a run, or a round, says how its memory grows
FULL = "No space left on device"


class Ran(NamedTuple):
    """How one run ended: its exit code, its last words, MB at each look, and how many processes were killed."""

    code: int
    said: str
    memory: list[float]
    kills: int


class Round(NamedTuple):
    """How a round went: its failures by their reasons, kills, the peak of its memory in MB, and what was wrong."""

    failed: Counter[str]
    kills: int
    peak: float
    wrong: list[str]


def main(arguments: Sequence[str] | None = None) -> int:
    """Print a line a round and return the exit code."""
    parser = argparse.ArgumentParser(prog="python -m benchmarks.soak", description=(__doc__ or "").partition("\n")[0])
    parser.add_argument("--pages", type=counted, default=200_000, metavar="N")
    parser.add_argument("--round", type=int, default=20_000, metavar="N", help="pages a round")
    parser.add_argument("--check", type=int, default=400, metavar="N", help="outputs a round that are compared")
    parser.add_argument("--timeout", type=float, default=10, metavar="N", help="seconds a page, on a busy machine more")
    parser.add_argument("--seed", type=int, default=1, metavar="N")
    options = parser.parse_args(arguments)
    signal.signal(signal.SIGTERM, lambda *_: sys.exit(1))  # so that no disk stays mounted
    for name in FAULTS.keys() - possible().keys():
        print(f"left out, since it cannot be made here: a page that {name}")
    random, start = Random(options.seed), time.perf_counter()  # noqa: S311
    rounds: list[Round] = []
    for done in range(0, options.pages, options.round):
        count = min(options.round, options.pages - done)
        with TemporaryDirectory() as work:
            rounds.append(one_round(Path(work), count, options.check, options.timeout, random))
        print(f"{done + count:,} pages, {time.perf_counter() - start:.0f} s: {told(rounds[-1:])}", flush=True)
    wrong = [words for ran in rounds for words in ran.wrong]
    wrong += grown(rounds, options.round)
    print(f"{options.pages:,} pages: {told(rounds)}")
    flat = ", memory flat" if options.round >= MANY else ""
    print("\n".join(wrong) or f"every page accounted for, every checked output right{flat}")
    return bool(wrong)


def grown(rounds: Sequence[Round], count: int) -> Iterator[str]:
    """Yield that rounds of `count` pages took more memory from one to the next; short ones say little of it.

    What a short round is seen to take depends on the moments at which it was looked at and killed.
    """
    if count >= MANY and max(ran.peak for ran in rounds) > GROWTH * rounds[0].peak:
        yield "memory grew from round to round"


def told(rounds: Sequence[Round]) -> str:
    """Return how rounds went, in words."""
    failed = sum((ran.failed for ran in rounds), Counter[str]())
    kinds = ", ".join(f"{count} {reason}" for reason, count in sorted(failed.items()))
    kills, wrong = sum(ran.kills for ran in rounds), sum(len(ran.wrong) for ran in rounds)
    peak = max(ran.peak for ran in rounds)
    return f"{failed.total()} failed ({kinds}), {kills} kills, peak {peak:.0f} MB, {wrong} wrong"


def one_round(work: Path, count: int, check: int, timeout: float, random: Random) -> Round:
    """Return how a folder of `count` pages fared."""
    pages = list(write(work / "pages", count, random))
    wrong: list[str] = []
    with disk(work / "disk") as mounted:
        ran = [fill(work, count, timeout, random)] if mounted else []
        if not mounted:
            print("the disk is never full: this user may not mount one")
        elif (ran[0].code, ran[0].said.endswith(FULL)) != (2, True):
            wrong.append(f"a full disk: exit code {ran[0].code}, {ran[0].said!r}")
        ran += [run(work, moment, timeout, random) for moment in (random.uniform(0.5, 4), random.uniform(0.5, 8))]
        rest = count - len(manifest(work))
        ran.append(run(work, None, timeout, random))
        lines = manifest(work)
        entries = {entry["path"]: entry for entry in map(json.loads, lines)}
        if len(lines) != len(entries):
            wrong.append(f"{len(lines) - len(entries)} inputs are in the manifest twice")
        wrong += [*broken(ran[-1], rest), *unaccounted(work, pages, entries), *not_whole(work, entries)]
        wrong += other_outputs(work, pages, entries, check, random)
    reasons = Counter(re.split(r" ?[(:]", entry["error"])[0] for entry in entries.values() if "error" in entry)
    return Round(reasons, sum(each.kills for each in ran), max(max(each.memory) for each in ran), wrong)


def manifest(work: Path) -> list[str]:
    """Return the lines of the manifest, the last of which a killed run may have left half written."""
    return (work / "disk" / "out" / "clean-manifest.jsonl").read_text("ascii").splitlines()


def fill(work: Path, count: int, timeout: float, random: Random) -> Ran:
    """Run the batch on a disk that holds a part of its outputs, and give it room then."""
    resize(work / "disk", int(count * random.uniform(0.2, 2)))  # an output takes 4 KB
    ran = run(work, None, timeout, random)
    resize(work / "disk", ROOMY)
    return ran


def run(work: Path, moment: float | None, timeout: float, random: Random) -> Ran:
    """Run the batch; where a moment is given, kill workers at random, and the run itself after so many seconds."""
    output = ["pages", "-o", "disk/out"]
    command = [*POWERLESS, sys.executable, "-m", "cleaner", "-q", "-j", "2", "--timeout", str(timeout), *output]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join((str(HOOKS), str(ROOT)))}
    start, memory, kills = time.perf_counter(), [0.0], 0
    with ExitStack() as stack:
        said = stack.enter_context((work / "said").open("wb"))
        process = stack.enter_context(subprocess.Popen(command, cwd=work, env=environment, stderr=said))
        stack.callback(process.kill)
        while process.poll() is None:
            members = list(family(process.pid))
            memory.append(sum(map(proportional, members)))
            if moment is not None and random.random() < WORKERS:
                kills += killed(random.choice(members[1:] or members))
            if moment is not None and time.perf_counter() - start > moment:
                kills += killed(process.pid)
                break
            time.sleep(EVERY)
    words = (work / "said").read_text("utf-8", "replace").splitlines()
    return Ran(process.returncode, words[-1] if words else "", memory, kills)


def killed(process: int) -> bool:
    """Kill a process; False if it had ended."""
    try:
        os.kill(process, signal.SIGKILL)
    except ProcessLookupError:
        return False
    return True


def broken(ran: Ran, count: int) -> Iterator[str]:
    """Yield what was wrong with the last run of a round, which had about so many pages to clean.

    It ends by itself, with failures, and its memory is flat once it has had pages enough to load all that it needs.
    """
    if ran.code != 2:
        yield f"the exit code is {ran.code}, not 2"
    half = len(ran.memory) // 2
    first, second = max(ran.memory[:half]), max(ran.memory[half:])
    if count >= MANY and second > GROWTH * first:
        yield f"memory grew from {first:.0f} MB to {second:.0f} MB"


def unaccounted(work: Path, pages: Sequence[Page], entries: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield each page that is not in the manifest, or that did not end as it must."""
    for page in pages:
        name = str(page.path.relative_to(work))
        reason = entries.get(name, {"error": "is not in the manifest"}).get("error", "")
        if page.reason and not reason.startswith(page.reason):
            yield f"{name}: {reason or 'no failure'}, not {page.reason}"
        elif reason and not page.reason:
            yield f"{name}: {reason}, but it is a good page that takes {seconds_alone(page.path):.1f} s of processor"
    if not any(name.startswith(f"pages/{BROKEN}") and "error" in entry for name, entry in entries.items()):
        yield "the truncated archive is not said to be one"


def seconds_alone(path: Path) -> float:
    """Return the seconds of processor time that a page takes by itself: it may only have been kept waiting."""
    start = time.process_time()
    clean(path)
    return time.process_time() - start


def not_whole(work: Path, entries: dict[str, dict[str, Any]]) -> Iterator[str]:
    """Yield each output that is not as long as the manifest says, and what was left behind."""
    out = work / "disk" / "out"
    for name, entry in entries.items():
        if "output" in entry and (out / entry["output"]).stat().st_size != entry["written"]:
            yield f"{name}: its output is not whole"
    for left in out.rglob(".clean-tmp*"):
        yield f"left behind: {left.name}"


def other_outputs(
    work: Path, pages: Sequence[Page], entries: dict[str, dict[str, Any]], check: int, random: Random
) -> Iterator[str]:
    """Yield those of some outputs, chosen at random, that are not what the page alone gives."""
    good = [page for page in pages if not page.reason]
    for page in random.sample(good, min(check, len(good))):
        output = entries.get(str(page.path.relative_to(work)), {}).get("output", "")
        expected = to_text(clean(page.path)).encode("utf-8", "replace")
        if not output or (work / "disk" / "out" / output).read_bytes() != expected:
            yield f"{page.path.name}: another output than that of the page alone"


if __name__ == "__main__":
    sys.exit(main())
