"""Every form of input: what is in it comes out, under the name it has there."""

from __future__ import annotations

import bz2
import gzip
import io
import json
import lzma
import os
import sys
import tarfile
import zipfile
from collections.abc import Callable
from email.message import EmailMessage
from pathlib import Path

import pytest

from tests.batch.conftest import manifest, text, tree
from tests.batch.crawls import response, warc_record

if sys.version_info >= (3, 14):
    from compression import zstd
else:
    from backports import zstd

PACK: dict[str, Callable[[bytes], bytes]] = {
    ".gz": gzip.compress,
    ".bz2": bz2.compress,
    ".xz": lzma.compress,
    ".zst": zstd.compress,
}
PARAGRAPHS = [f"<p>{line}</p>" for line in text(7).splitlines() if line]
HTML = f"<!doctype html><html><body><article><h1>{PARAGRAPHS[3]}</h1>{''.join(PARAGRAPHS[4:])}</article></body></html>"


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    folder = tmp_path / "in"
    folder.mkdir()
    return folder


def cleaned(run, name: str = "page.txt") -> str:
    """What the command prints of a page on its own."""
    return run(name).out


@pytest.mark.parametrize("ending", PACK)
def test_compressed_pages(folder, run, tmp_path: Path, ending: str) -> None:
    (tmp_path / "page.txt").write_text(text(1), encoding="utf-8")
    (folder / f"a.txt{ending}").write_bytes(PACK[ending](text(1).encode()))
    (folder / f"cut.txt{ending}").write_bytes(PACK[ending](text(1).encode())[:-9])
    expected = cleaned(run)
    alone = run(f"in/a.txt{ending}")
    assert (alone.code, alone.out, alone.err) == (0, expected, "")
    several = run("in", "-o", "out")
    assert several.code == 2
    assert several.err.startswith(f"clean: in/cut.txt{ending}: is damaged: ")
    assert tree(tmp_path / "out") == {"a.txt": expected.encode()}


def zipped(path: Path, pages: dict[str, str]) -> None:
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.mkdir("folder")
        for name, page in pages.items():
            archive.writestr(name, page)


def tarred(path: Path, pages: dict[str, str]) -> None:
    data = io.BytesIO()
    with tarfile.open(fileobj=data, mode="w") as archive:
        for name, page in pages.items():
            member = tarfile.TarInfo(name)
            member.size = len(page.encode())
            archive.addfile(member, io.BytesIO(page.encode()))
    path.write_bytes(PACK.get(path.suffix, bytes)(data.getvalue()))


@pytest.mark.parametrize("name", ["a.zip", "a.tar", "a.tar.gz", "a.tar.zst"])
def test_archives(folder, run, tmp_path: Path, name: str) -> None:
    (tmp_path / "page.txt").write_text(text(1), encoding="utf-8")
    write = zipped if name.endswith(".zip") else tarred
    write(folder / name, {"x/page.txt": text(1), "x/page.html": text(1), "../../up.txt": text(1), "b.tar": "?"})
    expected = cleaned(run).encode()
    ended = run("in", "-o", "out")
    assert ended.code == 2
    assert f"clean: in/{name}/b.tar: is an archive, a crawl or Parquet inside an archive\n" in ended.err
    where = (f"{name}/x/page.txt", f"{name}/x/page.html.txt", f"{name}/up.txt")
    assert tree(tmp_path / "out") == dict.fromkeys(where, expected)
    assert {entry["path"] for entry in manifest(tmp_path / "out")} == {
        f"in/{name}/{member}" for member in ("x/page.txt", "x/page.html", "../../up.txt", "b.tar")
    }
    assert run("in", "-o", "out").summary == "0 cleaned, 0 without an article, 1 failed, 3 unchanged"


def test_a_damaged_archive_is_one_failure_and_what_came_before_is_kept(folder, run, tmp_path: Path) -> None:
    tarred(folder / "a.tar", {"1.txt": text(1), "2.txt": text(2) * 30})
    (folder / "a.tar").write_bytes((folder / "a.tar").read_bytes()[:6000])
    (folder / "none.zip").write_bytes(b"PK, or so")
    ended = run("in", "-o", "out")
    assert ended.code == 2
    assert set(tree(tmp_path / "out")) == {"a.tar/1.txt"}
    first, second, _ = ended.err.splitlines()
    assert {first, second} == {
        "clean: in/a.tar: is damaged: unexpected end of data after 1 page",
        "clean: in/none.zip: is damaged: File is not a zip file",
    }


def test_mhtml(folder, run, tmp_path: Path) -> None:
    message = EmailMessage()
    message["Subject"] = "Ferry"
    message["Snapshot-Content-Location"] = "https://orlo.example/ferry"
    message.set_content(
        HTML.replace("Ana Ruiz", "Ána Ruíz"), subtype="html", charset="iso-8859-1", cte="quoted-printable"
    )
    message.add_related(b"\x89PNG", "image", "png", cid="<1>")
    (folder / "page.mhtml").write_bytes(message.as_bytes())
    (folder / "none.mht").write_text("Subject: nothing\nContent-Type: image/png\n\n?", encoding="ascii")
    ended = run("in", "--format", "jsonl")
    none, page = map(json.loads, ended.out.splitlines())
    assert (page["kind"], page["url"], page["authors"]) == ("html", "https://orlo.example/ferry", ["Ána Ruíz"])
    assert none["error"] == "has no part that is HTML or text"
    assert "by Ána Ruíz" in run("in/page.mhtml").out


def test_an_mhtml_file_that_ends_within_its_page_is_cut_off(folder, run) -> None:
    message = EmailMessage()
    message.set_content(HTML, subtype="html", cte="8bit")
    message.add_related(b"\x89PNG", "image", "png", cid="<1>")
    data = message.as_bytes()
    middle, image = data.index(b"</article>"), data.index(b"Content-Type: image")
    for name, end in (("page", middle), ("picture", image + 30)):
        (folder / f"{name}.mhtml").write_bytes(data[:end])
    ended = run("in", "--format", "jsonl")
    page, picture = map(json.loads, ended.out.splitlines())
    assert (ended.code, page["error"]) == (2, "is cut off")
    assert picture["authors"] == ["Ana Ruiz"]
    assert "clean: in/page.mhtml: is cut off\n" in ended.err


def test_a_mail_without_its_last_line_is_whole_where_its_page_is(folder, run) -> None:
    message = EmailMessage()
    message.set_content("Read this mail in a browser.")
    message.add_alternative(HTML, subtype="html", cte="8bit")
    data = message.as_bytes()
    (folder / "news.eml").write_bytes(data[: data.rindex(b"--=")])
    assert "by Ana Ruiz" in run("in/news.eml").out


def test_a_mail_is_its_html_part(folder, run) -> None:
    message = EmailMessage()
    message["Subject"] = "This week"
    message.set_content("Read this mail in a browser.")
    message.add_alternative(HTML, subtype="html")
    (folder / "news.eml").write_bytes(message.as_bytes())
    assert "by Ana Ruiz" in run("in/news.eml").out
    assert "browser" not in run("in/news.eml").out


RECORDS = [
    {"id": "a", "text": text(1), "url": "https://orlo.example/a b", "tags": ["x", 1]},
    {"id": "b", "html": HTML, "text": "not this"},
    {"id": "c", "content": text(2), "raw": text(3)},
    {"id": "d", "text": None},
]


@pytest.mark.parametrize("name", ["r.jsonl", "r.ndjson.gz", "r.jsonl.zst"])
def test_records_keep_their_fields_and_their_order(folder, run, tmp_path: Path, name: str) -> None:
    lines = "\n".join(map(json.dumps, RECORDS)) + "\n\n[1]\n"
    (folder / name).write_bytes(PACK.get(Path(name).suffix, bytes)(lines.encode()))
    ended = run("in", "-o", "out", "--format", "jsonl")
    assert ended.code == 2
    records = [json.loads(line) for line in (tmp_path / "out/r.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [record["path"] for record in records] == [f"in/{name}#{number}" for number in range(1, 6)]
    assert [record.get("id") for record in records] == ["a", "b", "c", "d", None]
    assert (records[0]["tags"], records[0]["url"]) == (["x", 1], "https://orlo.example/a b")
    assert [record["kind"] for record in records] == ["text", "html", "text", None, None]
    assert "number 7" in records[1]["headline"]
    assert [record.get("text") for record in records[:3]] == [None, "not this", None]
    assert records[3]["error"] == "no page: neither html, text nor content is a string"
    assert records[4]["error"] == "is no JSON object"
    assert manifest(tmp_path / "out")[0]["error"] == "2 of its records failed"


def test_the_field_is_named(folder, run) -> None:
    (folder / "r.jsonl").write_text("\n".join(map(json.dumps, RECORDS)), encoding="utf-8")
    ended = run("in", "--format", "jsonl", "--field", "raw")
    records = [json.loads(line) for line in ended.out.splitlines()]
    assert "number 3" in records[2]["headline"]
    assert [record.get("error") for record in records] == [
        *["no page: there is no field raw"] * 2,
        None,
        "no page: there is no field raw",
    ]
    assert [record["url"] for record in records] == ["https://orlo.example/a b", None, None, None]


def test_records_as_files_of_their_own(folder, run, tmp_path: Path) -> None:
    (folder / "r.jsonl").write_text("\n".join(map(json.dumps, RECORDS)), encoding="utf-8")
    run("in", "-o", "out")
    names = ["r.jsonl/00000001-orlo-example-a-b.txt", "r.jsonl/00000002-b.txt", "r.jsonl/00000003-c.txt"]
    assert sorted(tree(tmp_path / "out")) == names


def test_parquet(folder, run, tmp_path: Path) -> None:
    pyarrow = pytest.importorskip("pyarrow")
    parquet = pytest.importorskip("pyarrow.parquet")
    parquet.write_table(
        pyarrow.Table.from_pylist(
            [dict.fromkeys(("html", "content")) | record | {"tags": [1]} for record in RECORDS[:3]]
        ),
        folder / "r.parquet",
    )
    ended = run("in", "--format", "jsonl")
    assert ended.code == 0
    assert [json.loads(line)["id"] for line in ended.out.splitlines()] == ["a", "b", "c"]
    (folder / "r.parquet").write_bytes((folder / "r.parquet").read_bytes()[:-20])
    assert run("in", "--format", "jsonl").err.startswith("clean: in/r.parquet: is damaged: ")


def test_every_response_of_a_crawl_is_kept(folder, run, tmp_path: Path) -> None:
    pytest.importorskip("fastwarc")
    latin = HTML.replace("Ana Ruiz", "Ána Ruíz").encode("iso-8859-1")
    records = (
        warc_record("warcinfo", "", b"software: none", "application/warc-fields"),
        response("https://orlo.example/1", HTML.encode()),
        response("https://orlo.example/2", latin, "text/html; charset=iso-8859-1"),
        response("https://orlo.example/3", gzip.compress(HTML.encode()), more="Content-Encoding: gzip\r\n"),
        response("https://orlo.example/4", b"\x00\x01\x02", "image/png"),
        response("https://orlo.example/5", b"<p>Not here</p>", status="404 Not Found"),
        response("https://orlo.example/6", HTML.encode(), "text/html; charset=x-unheard-of"),
        warc_record("request", "https://orlo.example/1", b"GET / HTTP/1.1\r\n\r\n", "application/http"),
    )
    (folder / "crawl.warc.gz").write_bytes(b"".join(map(gzip.compress, records)))
    ended = run("in", "-o", "out", "--format", "jsonl")
    assert ended.code == 0, ended.err
    pages = [json.loads(line) for line in (tmp_path / "out/crawl.jsonl").read_text(encoding="utf-8").splitlines()]
    assert [page["url"] for page in pages] == [f"https://orlo.example/{number}" for number in range(1, 7)]
    assert [page["status"] for page in pages] == [200, 200, 200, 200, 404, 200]
    assert pages[1]["authors"] == ["Ána Ruíz"]
    assert pages[0]["body"] == pages[2]["body"] == pages[5]["body"] != ""
    assert pages[0]["captured"] == "2024-03-01T00:00:00Z"


@pytest.mark.parametrize("kind", ["text/javascript", "Application/x-javascript; a=b", "text/css", "application/json"])
def test_a_script_of_a_crawl_has_a_record_and_no_article(folder, run, kind: str) -> None:
    pytest.importorskip("fastwarc")
    records = (
        response("https://orlo.example/1", text(1).encode(), kind),
        response("https://orlo.example/2", text(2).encode(), "text/x"),
    )
    (folder / "crawl.warc").write_bytes(b"".join(records))
    ended = run("in", "--format", "jsonl")
    assert [json.loads(line)["body"] != "" for line in ended.out.splitlines()] == [False, True]
    assert ended.summary == "1 cleaned, 1 without an article, 0 failed"


def test_conversions_of_a_crawl_are_text(folder, run) -> None:
    pytest.importorskip("fastwarc")
    record = warc_record("conversion", "https://orlo.example/1", text(1).encode(), "text/plain")
    (folder / "crawl.warc.wet.gz").write_bytes(gzip.compress(record))
    page = json.loads(run("in", "--format", "jsonl").out)
    assert (page["kind"], page["path"], page["date"]) == ("text", "in/crawl.warc.wet.gz#1", "2023-02-03")


@pytest.mark.parametrize(("module", "extra"), [("fastwarc", "warc"), ("pyarrow", "parquet")])
def test_without_the_extra_it_is_named(folder, run, tmp_path: Path, module: str, extra: str) -> None:
    (folder / f"crawl.{extra}").write_bytes(b"?")
    (tmp_path / "hidden").mkdir()
    (tmp_path / "hidden" / f"{module}.py").write_text(f"raise ModuleNotFoundError(name={module!r})", encoding="ascii")
    from tests.batch.conftest import Run, environment, start

    path = os.pathsep.join((str(tmp_path / "hidden"), environment()["PYTHONPATH"]))
    ended = Run(start("in", "-o", "out", cwd=tmp_path, env=environment(PYTHONPATH=path)), None)
    assert ended.code == 2
    assert f"clean: in/crawl.{extra}: needs the extra {extra}: pip install 'article-cleaner[{extra}]'" in ended.err


def test_lists_of_paths(folder, run, tmp_path: Path) -> None:
    names = ["1.txt", "two words.txt", "two\nlines.txt"]
    for name in names:
        (folder / name).write_text(text(1), encoding="utf-8")
    (tmp_path / "list").write_text("in/1.txt\r\n\nin/two words.txt\nin/none.txt\n", encoding="utf-8")
    ended = run("--files-from", "list", "-o", "out")
    assert ended.code == 2
    assert set(tree(tmp_path / "out")) == {"in/1.txt", "in/two words.txt"}
    zeros = "\0".join(f"in/{name}" for name in names)
    assert run("--files0-from", "-", "-o", "out0", given=zeros).code == 0
    assert set(tree(tmp_path / "out0")) == {f"in/{name}" for name in names}
    missing = run("--files-from", "no-list", "-o", "out")
    assert (missing.code, missing.err) == (2, "clean: no-list: No such file or directory\n")


def test_what_a_browser_saved_beside_a_page_is_no_page(folder, run, tmp_path: Path) -> None:
    for place in (
        "ferry_files/ad.html",
        "ferry_files/a.js",
        "story_files/b.html",
        "style.css",
        "c.JS.download",
        "d.png.gz",
    ):
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_text(text(2), encoding="utf-8")
    for place in ("ferry.html", "code.js/page", "page", "page.php", "page.xhtml", "page.md"):
        (folder / place).parent.mkdir(exist_ok=True)
        (folder / place).write_text(text(3), encoding="utf-8")
    ended = run("in", "-o", "out", "-v")
    assert {entry["path"] for entry in manifest(tmp_path / "out")} == {
        *(f"in/{name}" for name in ("ferry.html", "code.js/page", "page", "page.php", "page.xhtml", "page.md")),
        "in/story_files/b.html",  # beside no page of this name
    }
    assert ended.summary.endswith("0 failed; left out: 3 named like no page, 1 the files of a saved page")
    assert "clean: in/style.css: left out, named like no page\n" in ended.err
    assert "clean: in/ferry_files: left out, the files of a saved page\n" in ended.err


@pytest.mark.parametrize("output", ["out", "all.jsonl"])
def test_what_holds_no_text_is_told_by_the_manifest(folder, run, tmp_path: Path, output: str) -> None:
    (folder / "report.html").write_bytes(b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n")
    ended = run("in", "-o", output, "-v")
    assert "clean: in/report.html: empty, it is a PDF\n" in ended.err
    (folder / "ferry.txt").write_text(text(3), encoding="utf-8")
    assert run("in", "-o", output).summary.startswith("1 cleaned")
    (entry,) = (entry for entry in manifest(tmp_path / output) if entry["path"] == "in/report.html")
    assert (entry["status"], entry["error"]) == ("empty", "it is a PDF")


@pytest.mark.parametrize("arguments", [("in/style.css",), ("--glob", "*.css", "in"), ("--files-from", "list")])
def test_a_file_that_is_named_is_a_page_whatever_its_name(folder, run, tmp_path: Path, arguments) -> None:
    (folder / "style.css").write_text(text(2), encoding="utf-8")
    (tmp_path / "list").write_text("in/style.css\n", encoding="ascii")
    assert run(*arguments, "-o", "out/").summary == "1 cleaned, 0 without an article, 0 failed"


def test_what_is_no_page_in_an_archive_is_left_out(folder, run, tmp_path: Path) -> None:
    names = ("a.html", "__MACOSX/._a.html", ".DS_Store", "a_files/b.css", "./c.txt", "clean-manifest.jsonl")
    with zipfile.ZipFile(folder / "a.zip", "w") as archive, tarfile.open(folder / "b.tgz", "w:gz") as packed:
        for name in names:
            archive.writestr(name, text(4))
            member = tarfile.TarInfo(name)
            member.size = len(text(4).encode())
            packed.addfile(member, io.BytesIO(text(4).encode()))
    left_out = "left out: 4 hidden, 2 named like no page, 2 the record of a run"
    assert run("in", "-o", "out").summary == f"4 cleaned, 0 without an article, 0 failed; {left_out}"
    assert run("--check", "-v", "in").err.count("left out, ") == 8


@pytest.mark.parametrize("output", ["out", "all.jsonl"])
def test_a_folder_without_a_page_empties_no_output(folder, run, tmp_path: Path, output: str) -> None:
    (folder / "a.txt").write_text(text(1), encoding="utf-8")
    (tmp_path / "empty").mkdir()
    assert run("in", "-o", output).code == 0
    before = (tmp_path / output).read_bytes() if "." in output else tree(tmp_path / output)
    for arguments, said in (
        (("empty",), "empty: no page in it"),
        (("in", "--glob", "*.tzt"), "no page in it fits *.tzt"),
    ):
        ended = run(*arguments, "-o", output)
        assert ended.code == 2
        assert said in ended.err
    assert ((tmp_path / output).read_bytes() if "." in output else tree(tmp_path / output)) == before


def test_an_output_deep_in_the_input_is_none(folder, run, tmp_path: Path) -> None:
    (folder / "a.txt").write_text(text(1), encoding="utf-8")
    (folder / "z").mkdir()
    (folder / "z" / "b.txt").write_text(text(2), encoding="utf-8")
    assert (
        run("in", "-o", "in/z/out").summary
        == "2 cleaned, 0 without an article, 0 failed; left out: 1 the output folder"
    )


def test_the_record_of_another_run_is_no_input(folder, run, tmp_path: Path) -> None:
    (folder / "a.txt").write_text(text(1), encoding="utf-8")
    assert run("in", "-o", "in/out").code == 0
    assert run("in", "-o", "in/all.jsonl").summary.endswith("left out: 2 hidden, 1 the record of a run")
    (folder / "all.jsonl").unlink()
    ended = run("in", "-o", "other", "--glob", "*")
    assert ended.summary == "2 cleaned, 0 without an article, 0 failed; left out: 2 the record of a run"


def test_an_encrypted_member_says_so(folder, run) -> None:
    with zipfile.ZipFile(folder / "a.zip", "w") as archive:
        archive.writestr("a.txt", text(1))
    packed = bytearray((folder / "a.zip").read_bytes())
    packed[6] |= 1  # the flag, beside the member and in the list of members
    packed[packed.rindex(b"PK\1\2") + 8] |= 1
    (folder / "a.zip").write_bytes(packed)
    assert run("in/a.zip", "--format", "jsonl").err.startswith("clean: in/a.zip/a.txt: is encrypted\n")


def test_what_json_cannot_hold_is_null(folder, run, tmp_path: Path) -> None:
    pyarrow, parquet = pytest.importorskip("pyarrow"), pytest.importorskip("pyarrow.parquet")
    table = {"text": [text(1)], "score": [float("nan")], "list": [[1.0, float("inf")]], "bytes": [[b"a"]]}
    parquet.write_table(pyarrow.table(table), folder / "a.parquet")
    line = run("in/a.parquet", "--format", "jsonl").out
    assert '"score": null, "list": [1.0, null], "bytes": ["a"]' in line
    assert "NaN" not in line


@pytest.mark.parametrize("output", ["out/", "all.jsonl"])
@pytest.mark.parametrize(
    ("arguments", "listed", "twice"),
    [
        (["--files-from", "-"], "pages\npages/sub\npages/0.txt\npages/sub/1.txt\n", 5),
        (["pages", "pages/0.txt", "pages/", "pages/0.txt"], None, 8),
        (["pages/0.txt", "pages/sub", "pages", "pages/sub/1.txt"], None, 5),
    ],
)
def test_a_file_that_is_named_twice_is_one_input(  # noqa: PLR0917
    pages, run, tmp_path: Path, arguments: list[str], listed: str | None, twice: int, output: str
) -> None:
    left = f"; left out: {twice} named twice"
    ended = run(*arguments, "-o", output, given=listed)
    assert (ended.code, ended.err) == (0, f"clean: 6 cleaned, 0 without an article, 0 failed{left}\n")
    assert len({entry["path"] for entry in manifest(tmp_path / output)}) == len(manifest(tmp_path / output)) == 6
    again = run(*arguments, "-o", output, "--report", "run.json", given=listed)
    assert again.summary == f"0 cleaned, 0 without an article, 0 failed, 6 unchanged{left}"
    report = json.loads((tmp_path / "run.json").read_text(encoding="utf-8"))
    assert report["left_out"] == {"named twice": twice}
    assert {"path": "pages/0.txt", "reason": "named twice"} in report["paths_left_out"]


def test_a_file_that_cannot_be_read_fails_once_where_it_is_named_twice(run, tmp_path: Path) -> None:
    ended = run("away.txt", "away.txt", "-o", "out/", "-v")
    assert (ended.code, set(ended.err.splitlines())) == (
        2,
        {
            "clean: away.txt: No such file or directory",
            "clean: away.txt: left out, named twice",
            "clean: 0 cleaned, 0 without an article, 1 failed; left out: 1 named twice",
        },
    )
