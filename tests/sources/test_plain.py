"""A page alone is read as it is among many."""

from __future__ import annotations

import gzip
import io
import json
from email.message import EmailMessage
from gzip import BadGzipFile
from pathlib import Path

import pytest

from cleaner.limits import LIMITS
from cleaner.sources.compressed import damage
from cleaner.sources.item import reason_of
from cleaner.sources.plain import holds_many, read_most
from tests.batch.conftest import text

HTML = "<!doctype html><article><h1>The ferry of Orlo sails again</h1>" + "".join(
    f"<p>{line.replace('Ana', 'Ána')}</p>" for line in text().splitlines()[6:] if line and "2023" not in line
)


def saved(url: str | None, subtype: str = "html") -> bytes:
    """An MHTML file, or a mail, that alone says which encoding its page has."""
    message = EmailMessage()
    message["Subject"] = "Ferry"
    if url:
        message["Snapshot-Content-Location"] = url
    message.set_content(HTML, subtype=subtype, charset="iso-8859-1", cte="quoted-printable")
    return message.as_bytes()


@pytest.mark.parametrize(
    ("name", "data", "url", "date"),
    [
        (
            "a.mhtml",
            saved("https://orlo.example/2023/02/03/ferry"),
            "https://orlo.example/2023/02/03/ferry",
            "2023-02-03",
        ),
        (
            "a.mht.gz",
            gzip.compress(saved("https://orlo.example/2023/02/03/f")),
            "https://orlo.example/2023/02/03/f",
            "2023-02-03",
        ),
        ("a.eml", saved(None), None, None),
        ("a.html", HTML.encode(), None, None),
    ],
)
def test_a_page_alone_is_what_it_is_among_many(
    run, tmp_path: Path, name: str, data: bytes, url: str | None, date: str | None
) -> None:
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / name).write_bytes(data)
    alone = json.loads(run("--format", "json", f"in/{name}").out)
    assert (alone["url"], alone["date"], alone["authors"]) == (url, date, ["Ána Ruiz"])
    assert json.loads(run("--format", "jsonl", "in").out) == alone
    given = json.loads(run("--format", "json", "--url", "https://orlo.example/", f"in/{name}").out)
    assert given["url"] == "https://orlo.example/"


def test_git_sees_a_saved_page_in_its_encoding(run, tmp_path: Path) -> None:
    message = EmailMessage()
    message.set_content("Menü\n", charset="cp850", cte="8bit")
    (tmp_path / "menu.mht").write_bytes(message.as_bytes())
    assert run("--textconv", "menu.mht").out == "Menü\n"


def test_a_name_in_a_list_is_a_file(run, tmp_path: Path) -> None:
    (tmp_path / "-").write_text(text(), encoding="utf-8")
    (tmp_path / "list").write_text("-\n", encoding="utf-8")
    for options in (("--format", "jsonl"), ("--explain", "--format", "json")):
        (path,) = {
            json.loads(line)["path"] for line in run("--files-from", "list", *options, given="").out.splitlines()
        }
        assert path == "./-"


@pytest.mark.parametrize(
    ("name", "many"),
    [
        ("a.zip", True),
        ("a.TAR.gz", True),
        ("a.tgz", True),
        ("a.jsonl.bz2", True),
        ("a.warc.wet.gz", True),
        ("folder.txt", True),
        ("a.txt", False),
        ("a.txt.gz", False),
        ("a.mht.gz", False),
        ("a.jsonl.eml", False),
        ("a.zip.html", False),
        ("azip", False),
        ("s3://bucket", True),
        ("s3://bucket/2024.05/pages", True),
        ("s3://bucket/pages/", True),
        ("s3://bucket/page.html", False),
        ("-", False),
    ],
)
def test_what_holds_many_pages(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, many: bool) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "folder.txt").mkdir()
    (tmp_path / "-").mkdir()
    assert holds_many(name) == many


@pytest.mark.parametrize(
    ("name", "reason"),
    [("bad.html.gz", "is damaged: Not a gzipped file (b'?')"), ("none.html", "No such file or directory")],
)
def test_an_error_is_said_alone_as_among_many(run, tmp_path: Path, name: str, reason: str) -> None:
    (tmp_path / "bad.html.gz").write_bytes(b"?")
    (tmp_path / "list").write_text(name, encoding="utf-8")
    assert run(name).err == f"clean: {name}: {reason}\n"
    assert run("--files-from", "list", "-o", "out").err.splitlines()[0] == f"clean: {name}: {reason}"


@pytest.mark.parametrize(
    ("error", "reason"),
    [
        (FileNotFoundError("bucket/page.html"), "No such file or directory"),
        (PermissionError("bucket/page.html"), "Permission denied"),
        (BadGzipFile("Not a gzipped file"), "is damaged: Not a gzipped file"),
        (OSError(28, "No space left on device"), "No space left on device"),
    ],
)
def test_what_a_file_elsewhere_cannot_do_has_the_systems_words(error: OSError, reason: str) -> None:
    assert damage(error) == reason
    assert reason_of(error) == reason.removeprefix("is damaged: ")


class Counting(io.BytesIO):
    """A stream that knows how much it was asked for at once."""

    asked = 0

    def read(self, size: int | None = -1) -> bytes:
        self.asked = max(self.asked, size or 0)
        return super().read(size)


@pytest.mark.parametrize("size", [0, 7, 8, 9, 16, 17, 20])
@pytest.mark.parametrize("most", [6, 7, 15, 1 << 50])
def test_no_more_is_asked_of_a_stream_at_once_than_can_be_held(monkeypatch, size: int, most: int) -> None:
    monkeypatch.setattr("cleaner.sources.plain._AT_ONCE", 8)
    data = bytes(range(size))
    stream = Counting(data)
    assert read_most(stream, LIMITS._replace(bytes=most)) == data[: most + 1]
    assert stream.asked <= 8
