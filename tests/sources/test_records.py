"""Records of JSON Lines, and the pages in them."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from cleaner.sources.records import DEEPEST, json_lines
from tests.batch.conftest import text

TOO_DEEP = f"has more than {DEEPEST} lists and objects inside each other"


def nested(depth: int) -> str:
    """A record whose lists and objects are so deep, itself among them."""
    return json.dumps({"text": text(1)})[:-1] + f', "deep": {"[" * (depth - 1)}{"]" * (depth - 1)}}}'


@pytest.mark.parametrize(
    ("line", "error"),
    [
        (nested(DEEPEST), None),
        (nested(DEEPEST + 1), TOO_DEEP),
        (nested(100_000), TOO_DEEP),
        (json.dumps({"text": "{" * 1000, "many": [[], {}] * 1000}), None),
        ("[1]", "is no JSON object"),
        ("{", "is no JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
    ],
)
def test_what_is_wrong_with_a_line(tmp_path: Path, line: str, error: str | None) -> None:
    (tmp_path / "r.jsonl").write_text(line, encoding="utf-8")
    (found,) = json_lines(str(tmp_path / "r.jsonl"))
    assert (str(found) if isinstance(found, Exception) else None) == error


@pytest.mark.parametrize("form", ["json", "jsonl", "text"])
def test_a_record_that_is_too_deep_takes_no_other_with_it(run, tmp_path: Path, form: str) -> None:
    depths = (2, 5000, 600, DEEPEST, DEEPEST + 1)
    (tmp_path / "r.jsonl").write_text("\n".join(map(nested, depths)), encoding="utf-8")
    ended = run("r.jsonl", "-o", "out/", "--format", form)
    assert ended.err.splitlines() == [
        *(f"clean: r.jsonl#{number}: {TOO_DEEP}" for number in (2, 3, 5)),
        "clean: 2 cleaned, 0 without an article, 3 failed",
    ]
