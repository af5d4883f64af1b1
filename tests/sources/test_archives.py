"""Members of archives, whatever they are called."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import tarfile
import zipfile
from email.message import EmailMessage
from pathlib import Path

import pytest

from cleaner.cli import main
from cleaner.limits import LIMITS
from cleaner.sources.archives import member_place
from cleaner.sources.folders import walk
from cleaner.sources.item import Source
from cleaner.sources.items import items
from tests.batch.conftest import text, tree


@pytest.mark.parametrize(
    ("name", "place"),
    [
        ("a/b.txt", "a/b.txt"),
        ("a\0/b\0.txt", "a/b.txt"),
        (".\0./.\0/up.txt", "up.txt"),
        ("a\\b.txt", "a/b.txt"),
        ("a\tb.txt", "a\tb.txt"),
    ],
)
def test_where_a_member_stands(name: str, place: str) -> None:
    assert member_place(name) == place


def test_a_null_character_in_a_name_ends_no_run(run, tmp_path: Path) -> None:
    with tarfile.open(tmp_path / "pages.tar", "w", format=tarfile.PAX_FORMAT) as archive:
        for name in ("a\0b.txt", "c.txt"):
            member = tarfile.TarInfo("x")
            member.pax_headers, member.size = {"path": name}, len(text().encode())
            archive.addfile(member, io.BytesIO(text().encode()))
    (tmp_path / "list").write_bytes(b"pages.tar\nd\0e.txt\n")
    ended = run("--files-from", "list", "-o", "out")
    assert (ended.code, ended.summary) == (2, "2 cleaned, 0 without an article, 1 failed")
    assert ended.err.startswith("clean: d\\u0000e.txt: no file's name has a null character\n")
    assert set(tree(tmp_path / "out")) == {"pages.tar/ab.txt", "pages.tar/c.txt"}


def members(path: Path, pages: dict[str, bytes]) -> list[tuple[str, bytes, str]]:
    """What is in an archive of these members: the place of each page, how its bytes begin, and why it is none."""
    with zipfile.ZipFile(path, "w") as archive:
        for name, data in pages.items():
            archive.writestr(name, data)
    found = items(Source(str(path), "a.zip"), limits=LIMITS._replace(bytes=10_000))
    return [(item.place, bytes(item.data or b"")[:2], item.error or "") for item in found]


def test_members_are_unpacked_once(tmp_path: Path) -> None:
    pages = {
        "a.txt.gz": gzip.compress(b"Ferry"),
        "b.html.bz2": bz2.compress(b"<p>Ferry"),
        "c.txt.gz.gz": gzip.compress(gzip.compress(b"Ferry")),
        "d.txt": b"Ferry",
    }
    assert members(tmp_path / "a.zip", pages) == [
        ("a.zip/a.txt", b"Fe", ""),
        ("a.zip/b.html", b"<p", ""),
        ("a.zip/c.txt.gz", b"\x1f\x8b", ""),
        ("a.zip/d.txt", b"Fe", ""),
    ]


@pytest.mark.parametrize(
    ("name", "data", "error"),
    [
        ("b.txt.gz", b"Ferry", "is damaged: Not a gzipped file (b'Fe')"),
        # Read as far as its limit; it is refused when it is cleaned.
        ("b.txt.gz", gzip.compress(b"a " * 9_000, mtime=0), ""),
        ("b.jsonl.gz", gzip.compress(b"a " * 9_000, mtime=0), "more than 10,000 bytes (--max-bytes)"),
        ("b.txt", b"a " * 9_000, "more than 10,000 bytes (--max-bytes)"),
        ("b.zip", b"Ferry", "is an archive, a crawl or Parquet inside an archive"),
        ("b.tar.gz", b"Ferry", "is an archive, a crawl or Parquet inside an archive"),
        ("b.parquet", b"Ferry", "is an archive, a crawl or Parquet inside an archive"),
        ("b.warc.gz", b"Ferry", "is an archive, a crawl or Parquet inside an archive"),
        ("b.eml", b"Subject: Picture\nContent-Type: image/png\n\n?", "has no part that is HTML or text"),
        ("b.mht", b"Content-Type: image/png\n\n?", "has no part that is HTML or text"),
    ],
)
def test_a_member_that_cannot_be_read_is_a_failure(tmp_path: Path, name: str, data: bytes, error: str) -> None:
    found = members(tmp_path / "a.zip", {"a.txt": b"Ferry", name: data, "c.txt": b"Ferry"})
    assert [item[2] for item in found] == ["", error, ""]


def test_a_saved_page_in_an_archive_has_its_address(tmp_path: Path) -> None:
    message = EmailMessage()
    message["Snapshot-Content-Location"] = "https://orlo.example/ferry"
    message.set_content("<p>Ferry", subtype="html")
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("a.mht", message.as_bytes())
    (item,) = items(Source(str(tmp_path / "a.zip"), "a.zip"))
    assert (item.url, item.encoding, item.data) == ("https://orlo.example/ferry", "utf-8", b"<p>Ferry\n")


def test_records_in_an_archive_are_pages(run, tmp_path: Path) -> None:
    lines = "\n".join(json.dumps({"id": number, "text": text(number)}) for number in range(2)) + "\n[1]\n"
    with zipfile.ZipFile(tmp_path / "a.zip", "w") as archive:
        archive.writestr("x/r.jsonl.gz", gzip.compress(lines.encode()))
        archive.writestr("y.txt.gz", gzip.compress(text(2).encode()))
    ended = run("a.zip", "-o", "out/")
    assert (ended.code, ended.summary) == (2, "3 cleaned, 0 without an article, 1 failed")
    assert ended.err.startswith("clean: a.zip/x/r.jsonl.gz#3: is no JSON object\n")
    assert set(tree(tmp_path / "out")) == {
        "a.zip/y.txt",
        "a.zip/x/r.jsonl/00000001-0.txt",
        "a.zip/x/r.jsonl/00000002-1.txt",
    }
    assert run("a.zip", "-o", "out/").summary.endswith("3 unchanged")


PAGE = "Home\n\nThe ferry sails again\n\nThe boat left the harbour on Friday morning, as it was promised.\n"


@pytest.mark.parametrize(
    ("glob", "expected"),
    [
        (("*.html",), ["p/b.html"]),
        (("p/*",), ["p/a.txt", "p/b.html"]),
        (("*.css",), ["c.css"]),
        (("*.css", "p/b*"), ["c.css", "p/b.html"]),
        (("[a-c].*",), ["c.css", "p/a.txt", "p/b.html"]),
        (("*.TXT",), []),
    ],
)
@pytest.mark.parametrize("name", ["z.zip", "z.tar"])
def test_members_fit_a_pattern_as_files_of_a_folder_do(
    tmp_path: Path, name: str, glob: tuple[str, ...], expected: list[str]
) -> None:
    archive = tmp_path / name
    for place in ("c.css", "p/a.txt", "p/b.html"):
        (tmp_path / "in" / place).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / "in" / place).write_text(PAGE, encoding="utf-8")
    with zipfile.ZipFile(archive, "w") if name == "z.zip" else tarfile.open(archive, "w") as packed:
        add = packed.write if isinstance(packed, zipfile.ZipFile) else packed.add
        for place in ("c.css", "p/a.txt", "p/b.html"):
            add(tmp_path / "in" / place, place)
    found = list(items(Source(str(archive), "z"), glob=glob))
    assert [item.name.removeprefix(f"{archive}/") for item in found if not item.error] == expected
    assert [item.error for item in found if item.error] == ([] if expected else ["no page in it fits *.TXT"])
    of_folder = walk(str(tmp_path / "in"), glob=glob, left_out=lambda *_: None)
    assert [source.place for source in of_folder] == expected


def test_an_archive_that_fits_is_an_input_with_all_that_is_in_it(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in").mkdir()
    with zipfile.ZipFile(tmp_path / "in" / "a.zip", "w") as archive:
        archive.writestr("a.txt", PAGE)
        archive.writestr("b.html", PAGE)
    assert main(["--check", "in", "--glob", "*.zip"]) == 1
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == [
        "in/a.zip/a.txt",
        "in/a.zip/b.html",
    ]
    assert main(["--check", "in/a.zip", "--glob", "*.html"]) == 1
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == ["in/a.zip/b.html"]
    assert main(["--check", "in/a.zip", "--glob", "*.tzt", "--glob", "x/*"]) == 2
    assert capsys.readouterr().err == "clean: in/a.zip: no page in it fits *.tzt or x/*\n"


def test_a_run_cleans_the_members_that_fit(run, tmp_path: Path) -> None:
    with zipfile.ZipFile(tmp_path / "z.zip", "w") as archive:
        for name in ("p/a.txt", "p/b.html", "p/c.htm"):
            archive.writestr(name, text())
    assert run("z.zip", "-o", "out/", "--glob", "*.html").summary == "1 cleaned, 0 without an article, 0 failed"
    assert run("z.zip", "-o", "two/", "--glob", "*.htm", "--glob", "*.txt").summary.startswith("2 cleaned")
    ended = run("z.zip", "-o", "none/", "--glob", "*.tzt")
    assert (ended.code, ended.err.splitlines()[0]) == (2, "clean: z.zip: no page in it fits *.tzt")
