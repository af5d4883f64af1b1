"""Views of folders, archives, records and lists: a page after the other, under its own name."""

from __future__ import annotations

import io
import json
import sys
import zipfile
from pathlib import Path
from types import SimpleNamespace

import pytest

from cleaner.cli import main

PAGE = "Home\nLog in\n\nThe ferry sails again\n\nThe boat left the harbour on Friday morning.\n"


@pytest.fixture
def folder(tmp_path: Path, monkeypatch) -> Path:
    """A folder `in` of two pages, a hidden one, an archive, records and a link that leads nowhere; `in` is below it."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "in" / "sub").mkdir(parents=True)
    for name in ("a.txt", "sub/b.txt", ".hidden.txt"):
        (tmp_path / "in" / name).write_text(PAGE, encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "in" / "c.zip", "w") as archive:
        archive.writestr("d.txt", PAGE)
    records = [{"text": PAGE, "url": "https://orlo.example/"}, {"none": 1}]
    (tmp_path / "in" / "e.jsonl").write_text("\n".join(map(json.dumps, records)), encoding="utf-8")
    return tmp_path


NAMES = ["in/a.txt", "in/c.zip/d.txt", "in/e.jsonl#1", "in/sub/b.txt"]


def test_a_diff_of_a_folder(folder, capsys) -> None:
    assert main(["--diff", "in"]) == 2
    out, err = capsys.readouterr()
    assert [line[6:] for line in out.splitlines() if line.startswith("+++ b/")] == NAMES
    assert err == "clean: in/e.jsonl#2: no page: neither html, text nor content is a string\n"
    assert main(["--diff", "in", "--glob", "*.txt", "-v"]) == 1
    assert "clean: in/.hidden.txt: left out, hidden" in capsys.readouterr().err


def test_an_explanation_of_a_folder(folder, capsys) -> None:
    assert main(["--explain", "--format", "json", "in"]) == 2
    paths = [json.loads(line)["path"] for line in capsys.readouterr().out.splitlines()]
    assert list(dict.fromkeys(paths)) == NAMES
    assert main(["--explain", "in"]) == 2
    assert "several inputs" in capsys.readouterr().err


def test_a_report_of_a_folder_is_no_page_of_it(folder, capsys) -> None:
    sizes = []
    for _ in range(2):
        assert main(["--report", "in/report.html", "in"]) == 2
        sizes.append((folder / "in" / "report.html").stat().st_size)
    assert sizes[0] == sizes[1]
    report = (folder / "in" / "report.html").read_text(encoding="utf-8")
    assert all(name in report for name in NAMES)
    (folder / "empty").mkdir()
    capsys.readouterr()
    assert main(["--report", "none.html", "empty"]) == 2
    assert capsys.readouterr().err == "clean: there is no page to report on\n"
    assert not (folder / "none.html").exists()


@pytest.mark.parametrize(("option", "end"), [("--files-from", b"\n"), ("--files0-from", b"\0")])
def test_a_list_of_paths(folder, monkeypatch, capsys, option: str, end: bytes) -> None:
    given = io.BufferedReader(io.BytesIO(end.join([b"in/sub/b.txt", b"in/c.zip"])))
    monkeypatch.setattr(sys, "stdin", SimpleNamespace(buffer=given, isatty=lambda: False))
    assert main(["--check", option, "-"]) == 1
    assert [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()] == ["in/sub/b.txt", "in/c.zip/d.txt"]
    assert main(["--check", option, "away"]) == 2


@pytest.mark.parametrize("options", [["-j", "2"], ["--timeout", "60"], ["--force"]])
def test_what_is_for_runs_changes_no_view(folder, capsys, options: list[str]) -> None:
    assert main(["--diff", "in"]) == 2
    alone = capsys.readouterr()
    assert main(["--diff", *options, "in"]) == 2
    assert capsys.readouterr() == alone


def test_the_labels_of_a_page_are_no_others(folder, capsys) -> None:
    assert main(["--labels", "page.labels", "in"]) == 2


def seen(capsys) -> list[str]:
    """The pages that --check names."""
    return [line.split(": ")[1] for line in capsys.readouterr().err.splitlines()]


def test_patterns_add_up(folder, capsys) -> None:
    assert main(["--check", "in", "--glob", "a.*", "--glob", "sub/*", "--glob", "*.tzt"]) == 1
    assert seen(capsys) == ["in/a.txt", "in/sub/b.txt"]


def test_no_list_is_lost(folder, capsys) -> None:
    (folder / "list").write_text("in/a.txt\n", encoding="utf-8")
    for option in ("--files-from", "--files0-from"):
        assert main(["--check", option, "list", option, "list"]) == 2
        assert capsys.readouterr().err == f"clean: {option}: can be given once only (see clean --help)\n"
    for more in (["--files0-from", "-"], ["-"]):
        assert main(["--check", "--files-from", "-", *more]) == 2
        assert "standard input can be read only once" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("glob", "expected"),
    [
        (".hidden.txt", ["in/.hidden.txt"]),
        (".*", ["in/.hidden.txt", "in/sub/.too.txt"]),
        ("sub/.*", ["in/sub/.too.txt"]),
        ("*hidden.txt", []),
        ("*/.too.txt", ["in/sub/.too.txt"]),
    ],
)
def test_a_pattern_that_begins_with_a_dot_fits_hidden_files(folder, capsys, glob: str, expected: list[str]) -> None:
    (folder / "in" / ".folder").mkdir()
    for place in (".folder/.too.txt", "sub/.too.txt"):
        (folder / "in" / place).write_text(PAGE, encoding="utf-8")
    main(["--check", "in", "--glob", glob])
    assert seen(capsys) == expected
