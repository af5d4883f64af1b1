"""The same bytes and options give the same bytes out: on any Python, in any surroundings, by any number of workers."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from tests.batch.conftest import tree

ROOT = Path(__file__).parent.parent
FIXTURES = ("fixtures/pages", "--glob", "page.*")
SOME = ("fixtures/pages", "--glob", "[j-z]*/page.*")
VIEWS = (
    ("--format", "jsonl"),
    ("--diff", "--exit-zero"),
    ("--explain", "--why", "--format", "json"),
)
NEEDED = "import cleaner.article, cleaner.labels, readability, regex, rich, selectolax, typer, ahocorasick"


def bytes_out(python: str, out: Path, *more: str, **surroundings: str) -> dict[str, bytes]:
    """What a Python makes of the fixtures: each view of some, a report of these, and a folder of all, compressed."""

    def run(*arguments: str | Path) -> bytes:
        command = [python, "-m", "cleaner", "-q", *map(str, arguments)]
        environment = {**os.environ, "PYTHONPATH": str(ROOT), **surroundings}
        done = subprocess.run(command, cwd=ROOT, env=environment, stdout=subprocess.PIPE, check=False)
        assert done.returncode in {0, 1}, "a fixture without an article is told by 1"
        return done.stdout

    made = {" ".join(view): run(*view, *SOME) for view in VIEWS}
    run("--report", out.parent / f"{out.name}.html", *SOME)
    run("--format", "markdown", "--compress", "gz", *more, *FIXTURES, "-o", out)
    return made | {"report": (out.parent / f"{out.name}.html").read_bytes()} | tree(out)


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    made = bytes_out(sys.executable, tmp_path_factory.mktemp("same") / "out", "-j", "1")
    assert len(made) == len(VIEWS) + 1 + len(list(ROOT.glob("fixtures/pages/*/page.*")))
    assert all(made.values())
    return made


@pytest.mark.parametrize(
    "surroundings",
    [
        {"PYTHONHASHSEED": "0", "LC_ALL": "C", "TZ": "Asia/Tokyo"},
        {"PYTHONHASHSEED": "4242", "LC_ALL": "tr_TR.UTF-8", "TZ": "America/New_York", "PYTHONUTF8": "0"},
    ],
    ids=lambda surroundings: surroundings["TZ"],
)
def test_in_any_surroundings(expected: dict[str, bytes], tmp_path: Path, surroundings: dict[str, str]) -> None:
    assert bytes_out(sys.executable, tmp_path / "out", "-j", "1", **surroundings) == expected


def test_with_any_number_of_workers(expected: dict[str, bytes], tmp_path: Path) -> None:
    assert bytes_out(sys.executable, tmp_path / "out", "-j", "3") == expected


@pytest.mark.parametrize("version", ["3.11", "3.12", "3.13"])
def test_on_any_python(expected: dict[str, bytes], tmp_path: Path, version: str) -> None:
    python = shutil.which(f"python{version}")
    if version == "{}.{}".format(*sys.version_info):
        pytest.skip("this one makes what the others are compared with")
    if not python or subprocess.run([python, "-c", NEEDED], cwd=ROOT, capture_output=True, check=False).returncode:
        pytest.skip(f"no python{version} on the path that has what clean needs")
    assert bytes_out(python, tmp_path / "out", "-j", "1") == expected
