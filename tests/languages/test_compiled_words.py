"""What an install makes of the word files is read where no TOML file is newer."""

from __future__ import annotations

import marshal
import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from cleaner.languages import words as module


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder with one language as TOML, and as an install's that says something else."""
    (tmp_path / "compiled").mkdir()
    (tmp_path / "xx.toml").write_text(
        'name = "from TOML"\ncommon = ["toml"]\nmonths = [["tomluary"]]\n', encoding="utf-8"
    )
    (tmp_path / "spellings.py").touch()
    (tmp_path / "compiled" / "xx.marshal").write_bytes(marshal.dumps({"name": "from an install"}))
    (tmp_path / "compiled" / "speakers.marshal").write_bytes(marshal.dumps({"kept": ("xx",)}))
    (tmp_path / "compiled" / "months.marshal").write_bytes(marshal.dumps({"xx": {"keptuary": 1}}))
    (tmp_path / "compiled" / "agreed-months.marshal").write_bytes(marshal.dumps({"keptuary": 1}))
    monkeypatch.setattr(module, "FOLDER", tmp_path)
    monkeypatch.setattr(module, "COMPILED", tmp_path / "compiled")
    monkeypatch.setattr(module, "MAKERS", (tmp_path / "spellings.py",))
    kept = module.codes, module.words, module.speakers, module.all_months, module.agreed_months
    for cached in kept:
        cached.cache_clear()
    yield tmp_path
    for cached in kept:
        cached.cache_clear()


def said() -> tuple[tuple[str, ...], str, dict[str, tuple[str, ...]], dict[str, int]]:
    assert module.all_months()["xx"] == module.agreed_months()
    return module.codes(), module.words("xx").name, dict(module.speakers()), dict(module.all_months()["xx"])


def test_the_installed_words_are_read(folder: Path) -> None:
    assert said() == (("xx",), "from an install", {"kept": ("xx",)}, {"keptuary": 1})


def test_the_installed_words_are_enough(folder: Path) -> None:
    (folder / "xx.toml").unlink()
    later = max(path.stat().st_mtime_ns for path in (folder / "compiled").iterdir()) + 1_000_000_000
    os.utime(folder / "spellings.py", ns=(later, later))
    assert said() == (("xx",), "from an install", {"kept": ("xx",)}, {"keptuary": 1})


@pytest.mark.parametrize("newer", ["xx.toml", "spellings.py"])
def test_a_newer_file_of_words_is_read(folder: Path, newer: str) -> None:
    later = max(path.stat().st_mtime_ns for path in (folder / "compiled").iterdir()) + 1_000_000_000
    os.utime(folder / newer, ns=(later, later))
    assert said() == (("xx",), "from TOML", {"toml": ("xx",)}, {"tomluary": 1})


def test_without_an_install(folder: Path) -> None:
    for path in (folder / "compiled").iterdir():
        path.unlink()
    assert said() == (("xx",), "from TOML", {"toml": ("xx",)}, {"tomluary": 1})
