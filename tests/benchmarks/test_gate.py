"""The accuracy gate: what is below its floor, and floors that only rise."""

import tomllib

import pytest

from benchmarks.gate import SLACK, findings, main, raised, read_floors, toml

AEB = ("aeb", "html")


def scores(**values):
    return {"pages": 100, "failed": 0, **values}


def test_a_value_below_its_floor_is_found():
    floors = {"shipped": {"aeb": {"html": {"f1": 0.9, "exact": 0.3}}}}
    below = list(findings(floors, "shipped", {AEB: scores(f1=0.95, exact=0.2)}))
    assert [(f.where, f.value, f.floor) for f in below] == [("aeb html exact", 0.2, 0.3)]


def test_floors_of_other_weights_do_not_count():
    floors = {"cross-validated": {"aeb": {"html": {"f1": 0.99}}}}
    assert list(findings(floors, "shipped", {AEB: scores(f1=0.5)})) == []


def test_what_was_not_measured_is_below_its_floor():
    assert [f.where for f in findings({"shipped": {"aeb": {"w3m": {"f1": 0.9}}}}, "shipped", {})] == ["aeb w3m f1"]


def test_a_page_that_raised_is_found_without_any_floor():
    below = list(findings({}, "shipped", {AEB: scores(f1=1.0, failed=2)}))
    assert [(f.value, f.floor) for f in below] == [(98, 100)]


def test_floors_lie_a_little_below_what_was_measured():
    table = raised({}, "shipped", {AEB: scores(f1=0.95, exact=0.4)})["shipped"]["aeb"]["html"]
    assert table == {"f1": pytest.approx(0.95 - SLACK, abs=1e-4), "exact": pytest.approx(0.39, abs=1e-4)}
    assert list(findings({"shipped": {"aeb": {"html": table}}}, "shipped", {AEB: scores(f1=0.95, exact=0.4)})) == []


def test_floors_rise_and_are_never_lowered():
    floors = {"shipped": {"aeb": {"html": {"f1": 0.9, "exact": 0.5}}}}
    table = raised(floors, "shipped", {AEB: scores(f1=0.95, exact=0.4)})["shipped"]["aeb"]["html"]
    assert table["f1"] > 0.9
    assert table["exact"] == 0.5
    assert floors["shipped"]["aeb"]["html"]["f1"] == 0.9


def test_the_file_holds_what_was_written():
    floors = {
        "shipped": {"aeb": {"html": {"f1": 0.9, "exact": 0.5}}},
        "cross-validated": {"wcxb": {"w3m": {"f1": 0.25}}},
    }
    assert tomllib.loads(toml(floors)) == floors


def test_no_floors_file_is_no_floors(tmp_path):
    assert read_floors(tmp_path / "floors.toml") == {}


def test_without_a_corpus_the_gate_is_skipped(tmp_path, capsys):
    assert main(["--corpus", str(tmp_path)]) == 0
    assert "skipped: no corpus" in capsys.readouterr().out
