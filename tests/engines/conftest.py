"""Crawls made from the fixtures, and runs on engines beside the plain batch."""

from __future__ import annotations

import gzip
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from importlib.util import find_spec
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from benchmarks.batch import family
from tests.batch.conftest import ROOT, Run, run, start, text, tree
from tests.batch.crawls import response, warc_record

__all__ = ["run"]  # a fixture here, too

WITHOUT_ARTICLE = "en-no-article"
FIXTURES = sorted(
    page for page in (ROOT / "fixtures" / "pages").glob("*/page.*") if page.parent.name != WITHOUT_ARTICLE
)
TEXTS = 5  # of the crawl
DAMAGED, EMPTY = 4, 1  # a picture has no article
KEPT = 5 + TEXTS - 1
WITHOUT_LENGTH = 5_000  # bytes that a record's header says too many
NEEDED = {"datatrove": "datatrove", "ray": "ray", "spark": "pyspark"}


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Tests of an engine whose extra is not installed are skipped, and say so."""
    for item in items:
        for mark in item.iter_markers("engine"):
            missing = [extra for extra in mark.args if not find_spec(NEEDED[extra])]
            if missing:
                reason = f"needs the extra {missing[0]}: pip install 'article-cleaner[{missing[0]}]'"
                item.add_marker(pytest.mark.skip(reason=reason))


class Plain(NamedTuple):
    """What the plain batch says and writes."""

    ended: Run
    tree: dict[str, bytes]


@pytest.fixture
def pages(tmp_path: Path) -> Path:
    """A folder with the pages of a third of the fixtures."""
    return _pages(tmp_path / "pages")


@pytest.fixture(scope="session")
def plain_pages(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    """What the plain batch writes for these pages."""
    folder = tmp_path_factory.mktemp("plain")
    return _plain(_pages(folder / "pages"), folder).tree


@pytest.fixture(scope="session")
def plain_crawl(crawl: Path, tmp_path_factory: pytest.TempPathFactory) -> Plain:
    """What the plain batch makes of the crawl."""
    return _plain(crawl, tmp_path_factory.mktemp("plain"))


@pytest.fixture
def stopped(tmp_path: Path) -> Path:
    """A folder of nine pages; cleaning the second does not end before there is a file "go" beside it."""
    folder = tmp_path / "stopped"
    folder.mkdir()
    for number in range(9):
        head = f"WAITS FOR {tmp_path}/go\n\n" if number == 1 else ""
        (folder / f"{number}.txt").write_text(head + text(number), encoding="utf-8")
    return folder


@pytest.fixture(scope="session")
def crawl(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A WARC of five responses, a picture and three damaged ones, and a WET whose last record is cut off."""
    folder = tmp_path_factory.mktemp("crawl")
    (folder / "segment").mkdir()
    html = [response(f"https://orlo.example/{n}", page.read_bytes()) for n, page in enumerate(_fixtures(".html"))]
    records = [gzip.compress(record) for record in html[:5]]
    records.insert(0, gzip.compress(warc_record("warcinfo", "", b"software: none", "application/warc-fields")))
    records.insert(2, records[1][:-400])  # cut off
    length = len(html[0].partition(b"\r\n\r\n")[2]) - 4
    wrong = html[0].replace(f"Length: {length}\r".encode(), f"Length: {length + WITHOUT_LENGTH}\r".encode(), 1)
    records.insert(4, gzip.compress(wrong))
    records.insert(5, gzip.compress(response("https://orlo.example/picture", bytes(range(256)) * 8, "image/png")))
    records.insert(6, b"no gzip at all")
    (folder / "segment" / "crawl.warc.gz").write_bytes(b"".join(records))
    texts = [
        warc_record("conversion", f"https://orlo.example/{n}", page.read_bytes(), "text/plain")
        for n, page in enumerate(_fixtures(".txt")[:TEXTS])
    ]
    (folder / "crawl.warc.wet.gz").write_bytes(b"".join(map(gzip.compress, texts))[:-100])
    return folder


def _fixtures(suffix: str) -> list[Path]:
    return [page for page in FIXTURES if page.suffix == suffix]


def _pages(folder: Path) -> Path:
    folder.mkdir()
    for page in FIXTURES[::3]:
        shutil.copy(page, folder / f"{page.parent.name}{page.suffix}")
    return folder


def _plain(pages: Path, folder: Path) -> Plain:
    return Plain(Run(start(pages, "-o", "out", cwd=folder, stdin=subprocess.DEVNULL), None), tree(folder / "out"))


def outputs(folder: Path) -> dict[str, bytes]:
    """Every output below a folder by its path in it, without the files of the run itself."""
    return {name: data for name, data in tree(folder).items() if not name.startswith("clean-run/")}


def manifests(folder: Path) -> list[dict[str, Any]]:
    """What the manifests of a run's tasks say, together."""
    files = sorted((folder / "clean-run" / "manifests").iterdir())
    return [json.loads(line) for file in files for line in file.read_text(encoding="ascii").splitlines()]


def reports(folder: Path) -> list[dict[str, Any]]:
    """What each task of a run says at its end."""
    return [json.loads(file.read_text("utf-8")) for file in sorted((folder / "clean-run" / "reports").iterdir())]


def records(path: Path) -> dict[str, dict[str, Any]]:
    """The records of a file of JSON Lines, or of all in a folder, by their paths."""
    files = sorted(path.iterdir()) if path.is_dir() else [path]
    found = [json.loads(line) for file in files for line in file.read_text(encoding="utf-8").splitlines()]
    assert len(found) == len({record["path"] for record in found})
    return {record["path"]: record for record in found}


def run_and_kill(*arguments: str, cwd: Path, victims: Callable[[int], list[int]]) -> Run:
    """Clean the folder that stops, kill processes of the run where it stands, and then let it go on."""
    begun = cwd / "out" / "clean-run" / "manifests" / "00000.jsonl"
    with start("stopped", "-o", "out", *arguments, cwd=cwd, stdin=subprocess.DEVNULL) as process:
        while process.poll() is None and not (begun.exists() and begun.stat().st_size):
            time.sleep(0.01)
        killed = victims(process.pid)
        for victim in killed:
            with suppress(ProcessLookupError):  # another task, which has ended meanwhile
                os.kill(victim, signal.SIGKILL)
        assert killed, "nothing was there to be killed"
        (cwd / "go").touch()
        return Run(process, None)


def children(process: int) -> list[int]:
    """The processes that a process has begun."""
    tasks = Path(f"/proc/{process}/task").glob("*/children")
    return [int(child) for task in tasks for child in task.read_text(encoding="ascii").split()]


def titled(process: int, title: str) -> list[int]:
    """The processes below a process whose command line begins so."""
    found = []
    for member in family(process):
        with suppress(OSError):  # it has ended meanwhile
            if Path(f"/proc/{member}/cmdline").read_bytes().startswith(title.encode()):
                found.append(member)
    return found
