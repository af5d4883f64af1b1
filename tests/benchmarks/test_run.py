"""Tools on pages: what is measured, what failed, and the table and file that come of it."""

import json
import time
from pathlib import Path

import pytest

from benchmarks import accuracy, converters, ours, tools
from benchmarks.corpus import rows
from benchmarks.measures import Extraction
from benchmarks.peers import PEERS, Peer
from benchmarks.run import Plan, attempt, failures, measure_page, measure_part, summary


def plan(corpus, **changes):
    return Plan(("aeb",), corpus=corpus, **changes)


def test_line_filters_read_dumps_only(corpus):
    chosen = plan(corpus, tools=("whole dump", "long lines"))
    results = measure_part(chosen, "aeb", 0, 1)
    assert {(r.kind, r.tool) for r in results} == {("browser", "whole dump"), ("browser", "long lines")}
    means = summary(results)
    assert means["aeb", "browser", "long lines"]["exact"] == 1.0
    assert means["aeb", "browser", "whole dump"]["exact"] == 0.0
    assert means["aeb", "browser", "whole dump"]["pages"] == 10


def test_a_peer_that_raises_found_nothing_and_is_counted(corpus, monkeypatch):
    def broken(html, url):
        raise RecursionError("too deep")

    monkeypatch.setitem(PEERS, "justext", Peer("jusText", broken))
    row = next(rows("aeb", corpus))
    assert attempt(plan(corpus), "justext", row, "html") == (Extraction(), "RecursionError: too deep")
    results = list(measure_page(plan(corpus, tools=("justext",), kinds=("html",)), row))
    assert list(failures(results)) == ["justext failed on 1, first on aeb html 0: RecursionError: too deep"]
    means = summary(results)["aeb", "html", "justext"]
    assert (means["failed"], means["empty"], means["f1"]) == (1, 1.0, 0.0)


def test_time_limit_stops_what_takes_too_long():
    with pytest.raises(TimeoutError), tools.time_limit(0.01):
        time.sleep(5)


def test_a_peer_that_is_missing_is_named(monkeypatch, capsys):
    monkeypatch.setattr(tools, "version", lambda tool: None if tool == "goose3" else "1")
    assert list(tools.installed(["goose3", "justext"])) == ["justext"]
    assert capsys.readouterr().out == "skipped: goose3 is not installed here (pip install -e '.[bench]')\n"


def test_each_page_is_judged_by_its_own_fold(tmp_path):
    (tmp_path / "folds.json").write_text('{"a": 0, "b": 2}', encoding="utf-8")
    assert ours.fold_weights(tmp_path, "b") == tmp_path / "fold2.bin"
    with pytest.raises(KeyError):
        ours.fold_weights(tmp_path, "c")


def test_the_command_prints_tables_and_writes_json(corpus, capsys):
    file = corpus / "out.json"
    options = [
        "--corpus",
        str(corpus),
        "--tools",
        "long lines,C4 lines",
        "--sample",
        "2",
        "--jobs",
        "1",
        "--json",
        str(file),
    ]
    assert accuracy.main(options) == 0
    out = capsys.readouterr().out
    assert "aeb, browser" in out
    assert "| long lines |      5 |  1.000 |" in out
    assert "failed" not in out
    report = json.loads(file.read_text(encoding="utf-8"))
    assert [(row["tool"], row["pages"], row["exact"]) for row in report["means"]] == [
        ("long lines", 5, 1.0),
        ("C4 lines", 5, 1.0),
    ]
    assert len(report["pages"]) == 10


def test_without_a_corpus_the_command_says_so(tmp_path, capsys):
    assert accuracy.main(["--corpus", str(tmp_path)]) == 2
    assert "no corpus" in capsys.readouterr().err


def test_unknown_names_are_refused(capsys):
    with pytest.raises(SystemExit):
        accuracy.main(["--sets", "aeb,nosuch"])
    assert "nosuch" in capsys.readouterr().err


@pytest.mark.parametrize("command", [accuracy, converters])
def test_a_folder_without_weights_of_folds_is_refused(command, tmp_path, capsys):
    with pytest.raises(SystemExit):
        command.main(["--corpus", str(tmp_path), "--folds", str(tmp_path)])
    assert f"argument --folds: {tmp_path}: has no folds.json" in capsys.readouterr().err


def test_weights_of_a_fold_are_used_only_with_folds(corpus, monkeypatch):
    seen = []
    monkeypatch.setattr(ours, "extract", lambda text, kind, url, weights: seen.append(weights) or Extraction())
    (corpus / "folds.json").write_text(json.dumps({str(n): n % 2 for n in range(10)}), encoding="utf-8")
    row = list(rows("aeb", corpus))[3]
    attempt(plan(corpus), ours.NAME, row, "html")
    attempt(plan(corpus, folds=corpus), ours.NAME, row, "html")
    assert seen == [None, Path(corpus / "fold1.bin")]
