"""Other programs' text of the pages: those that are installed are measured, others are said to be skipped."""

from __future__ import annotations

from pathlib import Path

import pytest

from benchmarks import converters


@pytest.fixture
def plain(monkeypatch: pytest.MonkeyPatch) -> None:
    """A converter that needs nothing, and one that is nowhere installed."""
    monkeypatch.setitem(converters.CONVERTERS, "plain", lambda html: html.partition("<p>")[2].replace("</p>", "\n\n"))
    monkeypatch.setitem(converters.MODULES, "plain", "json")
    monkeypatch.setitem(converters.CONVERTERS, "nowhere", str)
    monkeypatch.setitem(converters.MODULES, "nowhere", "no_such_module")


def test_the_pages_are_measured_as_they_are_converted(corpus: Path, plain: None, capsys: pytest.CaptureFixture) -> None:
    arguments = ["--corpus", str(corpus), "--sets", "aeb", "--converters", "plain,nowhere", "--jobs", "1"]
    assert converters.main(arguments) == 0
    out, err = capsys.readouterr()
    assert err == "skipped: nowhere is not installed here\n"
    assert [line for line in out.splitlines() if line.startswith("| plain")]


def test_without_a_corpus_nothing_is_measured(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert converters.main(["--corpus", str(tmp_path)]) == 2
    assert capsys.readouterr().err == f"no corpus in {tmp_path}\n"


def test_a_program_that_takes_too_long_has_written_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(converters, "PROGRAMS", {"sleep": ("9",)})
    monkeypatch.setattr(converters, "SECONDS", 0.1)
    assert converters.by_program("sleep", "<p>Osk</p>") == ""
