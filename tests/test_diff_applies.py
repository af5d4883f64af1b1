"""`patch` and `git apply` take the diffs that the command writes."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from shutil import which

import pytest

from cleaner.cli import main
from tests.batch.conftest import text

PAGE = text()
HEADLINE = "The ferry of Orlo, number 0, sails again"


def applied(folder: Path, name: str, page: bytes, *options: str) -> bytes:
    """What becomes of a page to which its diff is applied, by both."""
    (folder / name).write_bytes(page)
    assert main(["--diff", *options, name, "-o", "diff"]) == 1
    subprocess.run(["git", "apply", "--check", "diff"], cwd=folder, check=True)
    subprocess.run(["patch", "-p1", "--quiet", "--force", "-i", "diff"], cwd=folder, check=True)
    return (folder / name).read_bytes()


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    for tool in ("patch", "git"):
        if which(tool) is None:
            pytest.skip(f"{tool} is not installed")
    monkeypatch.chdir(tmp_path)
    subprocess.run(["git", "init", "--quiet"], check=True)
    return tmp_path


def test_of_a_page_with_a_byte_order_mark(folder) -> None:
    plain = applied(folder, "plain.txt", PAGE.encode())
    assert b"Log in" not in plain
    assert applied(folder, "marked.txt", PAGE.encode("utf-8-sig")) == plain
    kept = PAGE[PAGE.index("The ferry") :].encode("utf-8-sig")
    assert applied(folder, "kept.txt", kept).startswith(b"\xef\xbb\xbfThe ferry")
    assert applied(folder, "named.txt", PAGE.encode("utf-8-sig"), "--encoding", "utf-8") == plain


@pytest.mark.parametrize("sign", ["\r", "\0", "\f", "\v", "\x85", "\u2028", "\r\n"])
def test_of_a_page_with_control_characters(folder, sign: str) -> None:
    page = PAGE.replace("\nNews", f"{sign}News").replace("harbour on", f"harbour{sign}on")
    assert HEADLINE.encode() in applied(folder, "page.txt", page.encode(), "--raw-controls")


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="file names are no bytes there")
@pytest.mark.parametrize("name", [b"bad\xff.txt", "two é\n\u202e.txt".encode()])
def test_of_a_page_of_any_name(folder, name: bytes) -> None:
    assert b"Log in" not in applied(folder, os.fsdecode(name), PAGE.encode())


def test_colours_follow_the_lines_of_the_diff(folder, capsys) -> None:
    Path("page.txt").write_text(PAGE.replace("News", "+News\v+More"), encoding="utf-8")
    assert main(["--diff", "--color", "always", "--raw-controls", "page.txt"]) == 1
    assert "\x1b[31m-+News\v+More\x1b[0m\n" in capsys.readouterr().out
