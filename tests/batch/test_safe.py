"""Inputs that mean harm: bombs, names and links that lead out of the output folder."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import sys
import tarfile
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from benchmarks.large import taken
from cleaner.batch import names
from cleaner.limits import Limits
from cleaner.sources.item import Source
from cleaner.sources.items import items
from cleaner.sources.warc_records import chunks_of, gzip_members, records
from tests.batch.conftest import environment, manifest, text, tree
from tests.batch.crawls import response, warc_record

PLENTY = b"a " * 10_000_000
PACKED: dict[str, Callable[[bytes], bytes]] = {"gz": gzip.compress, "bz2": bz2.compress, "xz": lzma.compress}


@pytest.mark.parametrize("ending", PACKED)
def test_a_bomb_is_unpacked_no_further_than_a_page_may_be_long(run, tmp_path: Path, ending: str) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / f"bomb.txt.{ending}").write_bytes(PACKED[ending](PLENTY))
    (tmp_path / "in" / "page.txt").write_text(text(), encoding="utf-8")
    ended = run("in", "-o", "out", "--max-bytes", "1M")
    assert ended.code == 2
    assert f"clean: in/bomb.txt.{ending}: more than 1,048,576 bytes (--max-bytes)" in ended.err
    assert (tmp_path / "out" / "page.txt").exists()


def test_a_file_may_not_become_very_many_times_larger(run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "bomb.txt.gz").write_bytes(gzip.compress(PLENTY))
    record = json.dumps({"text": text()}).encode()
    (tmp_path / "in" / "bomb.jsonl.gz").write_bytes(gzip.compress(record + b"\n" + PLENTY))
    with zipfile.ZipFile(tmp_path / "in" / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("page.txt", text())
        archive.writestr("huge.txt", PLENTY)
    (tmp_path / "in" / "bomb.zip.gz").write_bytes(gzip.compress(PLENTY))
    with tarfile.open(tmp_path / "in" / "bomb.tar.gz", "w:gz") as archive:
        for name, data in (("page.txt", text().encode()), ("huge.txt", PLENTY)):
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
    ended = run("in", "--format", "jsonl", "-o", "all.jsonl", "--max-ratio", "100")
    reason = "more than 100 times its size when unpacked (--max-ratio)"
    assert ended.code == 2
    assert sorted(ended.err.splitlines()) == [
        "clean: 3 cleaned, 0 without an article, 5 failed",
        f"clean: in/bomb.jsonl.gz: {reason} after 1 page",
        f"clean: in/bomb.tar.gz: {reason} after 1 page",
        f"clean: in/bomb.txt.gz: {reason}",
        f"clean: in/bomb.zip.gz: {reason}",
        f"clean: in/bomb.zip/huge.txt: {reason}",
    ]


def test_an_archive_may_not_have_very_many_members(run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "a.zip", "w") as archive, tarfile.open(tmp_path / "in/b.tar", "w") as tar:
        for number in range(4):
            archive.writestr(f"{number}.txt", text())
            tar.addfile(tarfile.TarInfo(f"{number}.txt"))
    assert run("in", "-o", "four", "--max-members", "4").code == 0
    ended = run("in", "-o", "three", "--max-members", "3")
    assert ended.code == 2
    assert "clean: in/a.zip: more than 3 members of an archive (--max-members)\n" in ended.err
    assert "clean: in/b.tar: more than 3 members of an archive (--max-members) after 3 pages\n" in ended.err


def test_a_header_of_an_archive_may_not_fill_the_memory(run, tmp_path: Path) -> None:
    header = tarfile.TarInfo("page.txt")
    header.type, header.size = tarfile.XHDTYPE, 4 << 30
    (tmp_path / "pages.tar").write_bytes(header.tobuf() + bytes(10_240))
    ended = run("pages.tar", "-o", "out/")
    assert (ended.code, ended.err.splitlines()[0]) == (2, "clean: pages.tar: is damaged: a name of 4,294,967,296 bytes")


def test_a_record_is_read_no_further_than_its_page_may_be_long(run, tmp_path: Path) -> None:
    line = json.dumps({"text": text()})
    long = json.dumps({"text": "a" * 50_000})
    (tmp_path / "dump.jsonl").write_text(f"{line}\n{long}\n{line}", encoding="utf-8")
    ended = run("dump.jsonl", "-o", "out/", "--format", "jsonl", "--max-bytes", "10k")
    assert ended.code == 2
    assert ended.err.startswith("clean: dump.jsonl#2: a record of more than 40,960 bytes (4 times --max-bytes)\n")
    assert ended.summary == "2 cleaned, 0 without an article, 1 failed"


@pytest.mark.skipif(sys.platform != "linux", reason="the system bounds no process's memory")
@pytest.mark.parametrize(
    ("rows", "size", "dictionary", "ratio", "empty", "error"),
    [
        (60, 9_000_000, False, 10**9, 0, ": needs more memory than 16 times --max-bytes to be read"),
        (60, 9_000_000, True, 10**9, 0, "#{}: a record of more than 4,194,304 bytes (4 times --max-bytes)"),
        (3, 2_000_000, True, 10**9, 0, "#{}: more than 1,048,576 bytes (--max-bytes)"),
        (17, 1_000_000, True, 100, 17, ": more than 100 times its size when unpacked (--max-ratio) after 17 pages"),
    ],
)
def test_a_parquet_file_may_not_fill_the_memory(
    tmp_path: Path, *, rows: int, size: int, dictionary: bool, ratio: int, empty: int, error: str
) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    pyarrow = pytest.importorskip("pyarrow")
    table = pyarrow.table({"text": ["a" * size] * rows})
    how = {"use_dictionary": dictionary, "dictionary_pagesize_limit": 1 << 30, "compression": "zstd"}
    parquet.write_table(table, tmp_path / "dump.parquet", **how)
    assert (tmp_path / "dump.parquet").stat().st_size < 100_000
    (tmp_path / "page.txt").write_text(text(), encoding="utf-8")
    limits = ("--max-bytes", "1M", "--max-ratio", str(ratio))
    arguments = (*limits, "dump.parquet", "page.txt", "-o", "all.jsonl", "--format", "jsonl")
    code, _, peak, said = taken(tmp_path, *arguments, PYTHONPATH=environment()["PYTHONPATH"])
    err = said.splitlines()
    assert code == 2
    failed = rows if "#" in error else 1
    assert err[:-1] == [f"clean: dump.parquet{error.format(number)}" for number in range(1, failed + 1)]
    assert err[-1] == f"clean: 1 cleaned, {empty} without an article, {failed} failed"
    assert peak < 300  # MB; the rows have 540


@pytest.mark.parametrize("form", ["text", "markdown", "json", "jsonl"])
def test_what_is_written_is_utf_8_whatever_a_record_holds(run, tmp_path: Path, form: str) -> None:
    page = text().replace("Friday", "Fri\ud800day \udfff\0\ufffe")
    (tmp_path / "dump.jsonl").write_text(json.dumps({"text": page, "id": "\udc80"}), encoding="ascii")
    assert run("dump.jsonl", "-o", "out/", "--format", form).code == 0
    (written,) = (data for name, data in tree(tmp_path / "out").items() if not name.endswith(".manifest.jsonl"))
    assert "morning with about four hundred passengers" in written.decode()
    if form.startswith("json"):
        assert "day" in json.loads(written)["body"]


def test_a_parquet_file_that_kills_its_reader_has_failed(monkeypatch, tmp_path: Path) -> None:
    monkeypatch.setattr("cleaner.sources.parquet._COMMAND", "import os; os.abort()")
    found = [item.error for item in items(Source(str(tmp_path / "dump.parquet"), "dump"))]
    assert found == ["is damaged: it has killed what reads it"]


@pytest.mark.parametrize("pack", [bytes, gzip.compress])
def test_a_record_of_a_crawl_that_is_too_long_or_says_so_is_not_held(pack: Callable[[bytes], bytes]) -> None:
    pytest.importorskip("fastwarc")
    page = warc_record("conversion", "https://orlo.example/", text().encode(), "text/plain")
    bomb = warc_record("conversion", "https://orlo.example/", PLENTY, "text/plain")
    lying = page.replace(b"Content-Length: ", b"Content-Length: 9999999999")
    endless = page.replace(b"Content-Length: ", b"Content-Length: " + b"9" * 10_000)
    crawl = io.BytesIO(b"".join(map(pack, (bomb, page, lying, page, endless, page))))
    chunks = gzip_members(crawl) if pack is gzip.compress else chunks_of(crawl)
    tracemalloc.start()
    found = [held if isinstance(held, bytes) else str(held) for held in records(chunks, Limits(bytes=1 << 20))]
    most = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    over = "more than 1,048,576 bytes (--max-bytes)"
    assert found == [over, page[:-4], over, page[:-4], "is no WARC record", page[:-4]]
    assert most < len(PLENTY) // 4


def test_a_crawl_keeps_to_the_limits_of_its_run(run, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    page = response("https://orlo.example/1", f"<p>{text()}</p>".encode())
    bomb = response("https://orlo.example/2", gzip.compress(PLENTY), more="Content-Encoding: gzip\r\n")
    huge = response("https://orlo.example/3", PLENTY)
    (tmp_path / "crawl.warc.gz").write_bytes(b"".join(map(gzip.compress, (huge, page, bomb, page))))
    (tmp_path / "crawl.warc.bz2").write_bytes(bz2.compress(page + PLENTY))
    ended = run("crawl.warc.gz", "crawl.warc.bz2", "-o", "out", "--max-bytes", "1M", "--max-ratio", "100")
    over = "more than 1,048,576 bytes (--max-bytes)"
    assert sorted(ended.err.splitlines()) == [
        "clean: 3 cleaned, 0 without an article, 3 failed",
        "clean: crawl.warc.bz2#2: more than 100 times its size when unpacked (--max-ratio)",
        f"clean: crawl.warc.gz#1: {over}",
        f"clean: crawl.warc.gz#3: {over}",
    ]


def test_a_bomb_in_an_archive(run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "pages.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("bomb.txt", PLENTY)
        archive.writestr("page.txt", text())
    ended = run("pages.zip", "-o", "out/", "--max-bytes", "1M")
    assert ended.code == 2
    assert "clean: pages.zip/bomb.txt: more than 1,048,576 bytes (--max-bytes)" in ended.err
    assert sorted(entry["status"] for entry in manifest(tmp_path / "out")) == ["done", "failed"]


def test_members_of_an_archive_stay_in_the_output_folder(run, tmp_path: Path) -> None:
    (tmp_path / "work").mkdir()
    with tarfile.open(tmp_path / "work" / "pages.tar", "w") as archive:
        for name in ("../../up.txt", "/etc/root.txt", "a/../../../b.txt", "C:\\windows.txt"):
            data = text().encode()
            member = tarfile.TarInfo(name)
            member.size = len(data)
            archive.addfile(member, io.BytesIO(data))
        link = tarfile.TarInfo("link.txt")
        link.type, link.linkname = tarfile.SYMTYPE, "/etc/passwd"
        archive.addfile(link)
    before = {path for path in tmp_path.rglob("*") if path.is_file()}
    run("work/pages.tar", "-o", "work/out/")
    new = {path for path in tmp_path.rglob("*") if path.is_file()} - before
    assert len(new) == 5
    assert all(path.is_relative_to(tmp_path / "work" / "out") for path in new)
    assert not any("passwd" in path.read_text(encoding="utf-8") for path in new)


def test_a_link_in_the_output_folder_leads_nowhere(run, tmp_path: Path) -> None:
    (tmp_path / "in" / "sub").mkdir(parents=True)
    (tmp_path / "in" / "sub" / "page.txt").write_text(text(), encoding="utf-8")
    (tmp_path / "away").mkdir()
    (tmp_path / "out").mkdir()
    (tmp_path / "out" / "sub").symlink_to(tmp_path / "away")
    ended = run("in", "-o", "out")
    assert ended.code == 2
    assert "clean: in/sub/page.txt: a link leads out of the output folder" in ended.err
    assert list((tmp_path / "away").iterdir()) == []


def test_an_output_folder_may_be_a_link_itself(run, tmp_path: Path) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "page.txt").write_text(text(), encoding="utf-8")
    (tmp_path / "real").mkdir()
    (tmp_path / "out").symlink_to(tmp_path / "real")
    assert run("in", "-o", "out").code == 0
    assert (tmp_path / "real" / "page.txt").exists()


@pytest.mark.parametrize(
    ("place", "output"),
    [
        ("con.txt", "con_.txt"),
        ("NUL", "NUL_.txt"),
        ("a/lpt1.old.html", "a/lpt1_.old.txt"),
        ("aux./page.html", "aux_/page.txt"),
        ("a:b?.txt", "a_b_.txt"),
        ("console.txt", "console.txt"),
    ],
)
def test_names_that_windows_keeps_for_devices(monkeypatch, place: str, output: str) -> None:
    monkeypatch.setattr(names, "WINDOWS", True)
    assert names.Names(".txt").output(place) == output


@pytest.mark.skipif(os.name == "nt", reason="rights are others on Windows")
def test_temporary_files_are_the_users_alone(pages, run, tmp_path: Path, monkeypatch) -> None:
    from cleaner.batch import tree

    seen = []
    make = os.mkdir
    monkeypatch.setattr(os, "mkdir", lambda path, mode=0o777: (seen.append((path, mode)), make(path, mode))[1])
    from cleaner.batch.job import Job, Look
    from cleaner.batch.run import run_batch

    monkeypatch.chdir(tmp_path)
    assert run_batch(Job(("pages",), Look(), output="out", quiet=True)) == 0
    assert [mode for path, mode in seen if str(path).endswith(tree.TEMPORARY)] == [0o700]
