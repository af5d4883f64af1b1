"""Times: a process a tool, best of the rounds, ratios page by page, and what a command's start costs."""

from subprocess import CalledProcessError

import pytest

from benchmarks import cold
from benchmarks.corpus import rows
from benchmarks.speed import html_table
from benchmarks.timing import Timed, time_pages


def test_each_tool_is_timed_on_each_page(corpus):
    pages = list(rows("aeb", corpus, every=4))
    timed = time_pages(("long lines", "C4 lines"), pages, "browser", rounds=2)
    assert list(timed) == ["long lines", "C4 lines"]
    assert all(len(t.seconds) == 3 and min(t.seconds) > 0 and t.failed == 0 and t.peak > 1 for t in timed.values())


def test_a_page_that_cannot_be_read_is_counted(corpus):
    page = next(rows("aeb", corpus))
    unreadable = page._replace(url=5, texts={"html": None})
    assert time_pages(("lexbor, parsing only",), [unreadable], "html", rounds=1)["lexbor, parsing only"].failed == 1


def test_the_ratio_is_the_median_over_pages():
    table = list(
        html_table({"clean": Timed([0.001, 0.002, 0.004], 40.0, 0), "justext": Timed([0.01, 0.01, 0.01], 50.4, 1)})
    )
    assert table[-2] == "| clean | 2.00 | 2.33 | 1.00 | 40 | 0 |"
    assert table[-1] == "| justext | 10.00 | 10.00 | 5.00 | 50 | 1 |"


def test_a_command_that_is_not_here_has_no_times(tmp_path, monkeypatch):
    monkeypatch.setattr(cold, "BIN", tmp_path)
    page = tmp_path / "page.txt"
    page.write_text("The ferry left.", encoding="utf-8")
    times = cold.start_times(page, page, 2)
    assert len(times["python -c pass"]) == 2
    assert times["clean page.txt"] == times["trafilatura < page.html"] == []


def test_a_start_that_fails_has_no_time(tmp_path, monkeypatch):
    monkeypatch.setattr(cold, "BIN", tmp_path)
    broken = tmp_path / "clean"
    broken.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    broken.chmod(0o755)
    with pytest.raises(CalledProcessError):
        cold.start_times(broken, broken, 1)
