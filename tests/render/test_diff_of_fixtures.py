"""`patch` makes of every text page what its diff says, however its lines end."""

from __future__ import annotations

import re
import subprocess
from html import unescape
from pathlib import Path
from shutil import which

import pytest

from cleaner.article.article import Article
from cleaner.labels.label import PRINTED
from cleaner.pipeline import clean
from cleaner.render.diff import to_diff

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*/page.txt"))
ENDS = {
    "unix": lambda text: text,
    "windows": lambda text: text.replace("\n", "\r\n"),
    "old-mac": lambda text: text.replace("\n", "\r"),
    "unended": lambda text: text.rstrip("\n"),
}


def kept(article: Article) -> str:
    """The letters of the blocks that stay: where a text browser's marks go, so does white space."""
    return "".join("".join(item.block.text.split()) for item in article.page if item.label in PRINTED)


@pytest.mark.skipif(which("patch") is None, reason="patch is not installed")
@pytest.mark.parametrize("ends", ENDS)
def test_patch_gives_the_kept_lines(tmp_path: Path, ends: str) -> None:
    articles, diffs = {}, ""
    for path in PAGES if ends == "unix" else PAGES[::3]:
        name = f"{path.parent.name}.txt"
        text = ENDS[ends](path.read_text(encoding="utf-8"))
        (tmp_path / name).write_text(text, encoding="utf-8", newline="")
        articles[name] = clean(text, kind="text")
        diffs += to_diff(articles[name], name)
    done = subprocess.run(
        ["patch", "--force", "-p1"], input=diffs.encode(), cwd=tmp_path, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stdout
    assert not re.search(rb"fuzz|offset|[Ss]tripping", done.stdout + done.stderr)
    assert list(tmp_path.glob("*.rej")) == []
    for name, article in articles.items():
        patched = tmp_path / name
        left = patched.read_text(encoding="utf-8") if patched.exists() else ""
        assert "".join(left.split()) == kept(article), name


@pytest.mark.parametrize("page", PAGES, ids=[path.parent.name for path in PAGES])
def test_what_comes_is_what_goes_with_letters_taken_away(page: Path) -> None:
    runs = re.findall(r"(?m)^((?:-.*\n)+)((?:\+.*\n)*)", to_diff(clean(page)).partition("\n@@")[2])
    assert runs
    for gone, come in runs:
        letters = iter(unescape("".join(gone.split())))
        assert all(letter in letters for letter in "".join(row[1:] for row in come.splitlines()).replace(" ", ""))


@pytest.mark.skipif(which("git") is None, reason="git is not installed")
def test_git_reads_it_whatever_the_file_is_called() -> None:
    names = ["page.txt", "a page.txt", 'the "page".txt', "../up.txt", "/root.txt", "tab\there.txt"]
    diffs = "".join(to_diff(clean(PAGES[0]), name) for name in names)
    stat = subprocess.run(["git", "apply", "--numstat", "-z"], input=diffs.encode(), capture_output=True, check=True)
    found = [row.split(b"\t", 2)[2].decode() for row in stat.stdout.split(b"\0") if row]
    assert found == ["page.txt", "a page.txt", 'the "page".txt', "up.txt", "root.txt", "tab\there.txt"]
