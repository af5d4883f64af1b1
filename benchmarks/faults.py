"""Faults for the soak: pages that go wrong, each in its own way, archives that are cut off, and a disk that is full."""

from __future__ import annotations

import gzip
import io
import os
import shutil
import subprocess
import tarfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from random import Random
from typing import NamedTuple

from benchmarks.corpus import ROOT

HOOKS = ROOT / "tests" / "batch" / "hooks"  # on the path of a process, pages can take for ever or kill it
SOURCES = sorted((ROOT / "fixtures" / "pages").glob("*/page.*"))
ROOMY = 8 << 20  # KB of a disk that is not full
# A superuser may read what nobody may; this gives the right up.
_UNABLE = ("-dac_override,-dac_read_search",)
POWERLESS = (
    ("setpriv", "--bounding-set", *_UNABLE, "--inh-caps", *_UNABLE)
    if hasattr(os, "geteuid") and os.geteuid() == 0 and shutil.which("setpriv")
    else ()
)


class Page(NamedTuple):
    """One input: its path, and how the reason begins for which it must fail; "" of a page that must not."""

    path: Path
    reason: str


class Fault(NamedTuple):
    """How a page goes wrong: what makes it, what is then said of it, and how many of a million pages it befalls."""

    make: Callable[[Path], object]
    reason: str
    share: int


def _unreadable(path: Path) -> None:
    path.write_bytes(b"nobody may read this")
    path.chmod(0)


FAULTS = {
    "takes for ever": Fault(lambda path: path.write_bytes(b"TAKES FOR EVER"), "took longer than", 150),
    "kills its process": Fault(lambda path: path.write_bytes(b"KILLS ITS PROCESS"), "killed its process", 400),
    "a link to nowhere": Fault(lambda path: path.symlink_to("nowhere"), "No such file or directory (a link)", 1_000),
    "may not be read": Fault(_unreadable, "Permission denied", 1_000),
    # A regular file whose beginning cannot be read, as on a disk that is broken.
    "reading fails": Fault(lambda path: path.symlink_to("/proc/self/mem"), "Input/output error", 1_000),
}
WHOLE, EARLY = 0.25, 1_000  # of the pages so many are as long as they were; the others end at a byte before this
BROKEN = "broken.tar.gz"


def possible() -> dict[str, Fault]:
    """Return the faults that can be made here: from some superusers nothing can be kept."""
    powerful = os.geteuid() == 0 and not POWERLESS
    return {name: fault for name, fault in FAULTS.items() if name != "may not be read" or not powerful}


def write(folder: Path, count: int, random: Random) -> Iterator[Page]:
    """Write a folder of pages, each kind of fault among them at least once, and a broken archive; yield each page."""
    faults = [fault for fault in possible().values() for _ in range(max(1, fault.share * count // 1_000_000))]
    befallen = dict(zip(random.sample(range(count), len(faults)), faults, strict=True))
    for number in range(count):
        source = random.choice(SOURCES)
        path = folder / f"{number // 500:03d}" / f"{number:06d}{source.suffix}"
        path.parent.mkdir(parents=True, exist_ok=True)
        if fault := befallen.get(number):
            fault.make(path)
        else:
            path.write_bytes(mutated(source.read_bytes(), random))
        yield Page(path, fault.reason if fault else "")
    (folder / BROKEN).write_bytes(truncated_archive(SOURCES[:10]))


def mutated(data: bytes, random: Random) -> bytes:
    """Return a page with some of its bytes lost, changed or doubled, or that ends early."""
    ends = len(data) if random.random() < WHOLE else random.randrange(EARLY)
    changed = bytearray(data[:ends])
    for _ in range(random.randrange(6)):
        at, size = random.randrange(len(changed) + 1), random.randrange(1, 400)
        piece = bytes(changed[at : at + size])
        changed[at : at + random.choice((0, size))] = random.choice((b"", piece + piece, random.randbytes(5), b"\0"))
    return bytes(changed)


def truncated_archive(pages: Sequence[Path]) -> bytes:
    """Return a tar.gz that ends in its middle."""
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        for page in pages:
            archive.add(page, page.parent.name + page.suffix)
    packed = gzip.compress(whole.getvalue())
    return packed[: len(packed) // 2]


@contextmanager
def disk(folder: Path) -> Iterator[bool]:
    """Make a disk whose size can be changed at a folder; False, and a plain folder, where nobody may mount one."""
    folder.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", f"size={ROOMY}k", "tmpfs", folder]
    mounted = os.geteuid() == 0 and not subprocess.run(command, check=False, stderr=subprocess.DEVNULL).returncode
    try:
        yield mounted
    finally:
        if mounted:
            subprocess.run(["umount", "-l", folder], check=True)


def resize(folder: Path, size: int) -> None:
    """Give a disk so many KB."""
    subprocess.run(["mount", "-o", f"remount,size={size}k", folder], check=True)
