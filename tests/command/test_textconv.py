"""git compares articles instead of pages."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
from pathlib import Path
from shutil import which
from typing import NamedTuple

import pytest

from cleaner.article.article import Article
from cleaner.cli import main
from cleaner.command.textconv import textconv
from cleaner.limits import LIMITS
from cleaner.options import Options

ROOT = Path(__file__).parent.parent.parent
HTML = (ROOT / "fixtures" / "pages" / "en-news-donation-html" / "page.html").read_text(encoding="utf-8")
WORDS = "no plan, no draft"


def git(folder: Path, *arguments: str) -> str:
    """What git prints in a folder, with no settings but those of the folder."""
    settings = {"GIT_CONFIG_GLOBAL": os.devnull, "GIT_CONFIG_NOSYSTEM": "1", "PYTHONPATH": str(ROOT)}
    environment = os.environ | settings | {f"GIT_{who}_NAME": "Ana" for who in ("AUTHOR", "COMMITTER")}
    environment |= {f"GIT_{who}_EMAIL": "ana@orlo.example" for who in ("AUTHOR", "COMMITTER")}
    done = subprocess.run(["git", *arguments], cwd=folder, env=environment, capture_output=True, check=True)
    return done.stdout.decode()


@pytest.mark.skipif(which("git") is None, reason="git is not installed")
def test_git_shows_what_changed_in_the_article(tmp_path: Path) -> None:
    assert WORDS in HTML
    git(tmp_path, "init", "-q")
    git(tmp_path, "config", "diff.clean.textconv", f"'{sys.executable}' -m cleaner --textconv")
    (tmp_path / ".gitattributes").write_text("*.html diff=clean\n", encoding="utf-8")
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    (tmp_path / "menu.html").write_text("<ul><li>Home<li>News</ul>", encoding="utf-8")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-q", "-m", "Pages")
    changed = HTML.replace(WORDS, "a plan, a draft").replace("<body", '<body class="new"')
    (tmp_path / "page.html").write_text(changed, encoding="utf-8")
    (tmp_path / "menu.html").write_text("<ul><li>Home<li>Sport</ul>", encoding="utf-8")
    rows = [row for row in git(tmp_path, "diff").splitlines() if row[0] in "+-" and row[1:3] not in ("++", "--")]
    assert [WORDS in row for row in rows if row.startswith("-")].count(True) == 1
    assert ["a plan, a draft" in row for row in rows if row.startswith("+")].count(True) == 1
    assert "-<ul><li>Home<li>News</ul>" in rows
    assert not any("body class" in row for row in rows)


@pytest.mark.parametrize("page", ["Home\nNews\n", "", "Café\nMenü\n"])
def test_a_page_without_an_article_is_shown_as_it_is(page: str) -> None:
    written: list[str] = []
    nothing = Article(None, None, (), None, None, "", None, None, "text", ())
    found = Found(page.encode("cp850"), nothing, Options(encoding="cp850"))
    assert textconv(Options(paths=("page.txt",)), lambda _: found, written.append) == 0
    assert written == [page]


class Found(NamedTuple):
    """A page that was cleaned."""

    data: bytes
    article: Article
    options: Options


def test_a_page_that_cannot_be_read_is_0_too(tmp_path: Path, capsys) -> None:
    assert main(["--textconv", str(tmp_path / "none.html")]) == 0
    out, err = capsys.readouterr()
    assert out == ""
    assert err.endswith("none.html: No such file or directory\n")


@pytest.mark.parametrize(
    ("name", "page"),
    [
        ("bad.html.gz", "<p>Not packed at all"),
        ("bad.mht", "Subject: nothing\nContent-Type: image/png\n\n?"),
        ("bad.mht.gz", "<p>Neither"),
    ],
)
def test_a_damaged_file_is_shown_as_it_is(tmp_path: Path, capsys, name: str, page: str) -> None:
    (tmp_path / name).write_text(page, encoding="utf-8")
    assert main(["--textconv", str(tmp_path / name)]) == 0
    out, err = capsys.readouterr()
    assert out == page
    assert err.startswith(f"clean: {tmp_path / name}: ")


@pytest.mark.parametrize(
    ("name", "data"),
    [
        ("a.pdf", b"%PDF-1.7\n\xff\0 Home\r\n"),
        ("a.png", b"\x89PNG\r\n\x1a\n\0"),
        ("a.html", b"\x7fELF\2\xfe"),
        ("cut.html.gz", gzip.compress(HTML.encode(), mtime=0)[:-20]),
        ("a.zip", b"PK\3\4\xff"),
        ("a.jsonl", b'{"text": "Home"}\n{"te'),
        ("a.warc", b"WARC/1.0\r\n"),
        ("a.parquet", b"PAR1 Home"),
    ],
)
def test_no_file_is_shown_as_nothing(tmp_path: Path, capfdbinary, name: str, data: bytes) -> None:
    (tmp_path / name).write_bytes(data)
    assert subprocess.run([sys.executable, "-m", "cleaner", "--textconv", tmp_path / name], check=False).returncode == 0
    assert capfdbinary.readouterr().out == data


def test_records_and_folders_end_with_0_and_several_files_do_not(tmp_path: Path, monkeypatch, capsys) -> None:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "page.jsonl").write_text(HTML, encoding="utf-8")
    assert main(["--textconv", "page.jsonl"]) == 0
    assert WORDS in capsys.readouterr().out
    assert main(["--textconv", str(tmp_path)]) == 0
    assert capsys.readouterr() == ("", f"clean: {tmp_path}: is a folder\n")
    for more in (["page.jsonl"], ["--files-from", "list"]):
        assert main(["--textconv", "page.jsonl", *more]) == 2


@pytest.mark.parametrize("most", [10, 1_000])
def test_a_page_that_is_refused_is_shown_whole(tmp_path: Path, capsys, monkeypatch, most: int) -> None:
    monkeypatch.setattr("cleaner.command.textconv.LIMITS", LIMITS._replace(bytes=100))
    page = "The boat. " * (9 if most == 10 else 50)
    (tmp_path / "page.txt").write_text(page, encoding="utf-8")
    assert main(["--textconv", "--max-bytes", str(most), "--max-line", "5", str(tmp_path / "page.txt")]) == 0
    assert capsys.readouterr().out == page


def test_rules_that_are_wrong_are_said_and_checked(tmp_path: Path, capsys) -> None:
    (tmp_path / "clean.toml").write_text("of = []\n", encoding="utf-8")
    (tmp_path / "page.html").write_text(HTML, encoding="utf-8")
    arguments = ["--textconv", "--config", str(tmp_path / "clean.toml"), str(tmp_path / "page.html")]
    assert main(arguments) == 0
    assert WORDS in capsys.readouterr().out
    assert main([*arguments, "--check-config"]) == 2
    out, err = capsys.readouterr()
    assert (out, err.count("clean.toml:1: unknown key")) == ("", 1)
