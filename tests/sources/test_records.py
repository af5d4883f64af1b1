"""Records of JSON Lines, and the pages in them."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from cleaner.limits import LIMITS
from cleaner.pipeline import clean_record
from cleaner.sources.item import Source
from cleaner.sources.items import items
from cleaner.sources.records import DEEPEST, json_lines, page_of
from tests.batch.conftest import text

TOO_DEEP = f"has more than {DEEPEST} lists and objects inside each other"


def lines_of(data: bytes, encoding: str | None = None, most: int = 1_000_000) -> list[Any]:
    """What is on the lines of a file."""
    return list(json_lines(io.BufferedReader(io.BytesIO(data)), LIMITS._replace(bytes=most), encoding))


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
        ('{"text": "\ud800"}', None),
        ("{", "is no JSON: Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
    ],
)
def test_what_is_wrong_with_a_line(line: str, error: str | None) -> None:
    (found,) = lines_of(line.encode("utf-8", "surrogatepass"))
    assert (str(found) if isinstance(found, Exception) else None) == error


LINES = '{"text": "Öl"}\n\n{"text": "\u2028Fähre\x85"}\r\n{"text": "Ende"}'


@pytest.mark.parametrize(
    ("data", "encoding"),
    [
        (LINES.encode(), None),
        (LINES.encode("utf-8-sig"), None),
        (LINES.encode("utf-8-sig"), "utf-8"),
        (LINES.encode("utf-16"), None),
        (b"\xfe\xff" + LINES.encode("utf-16-be"), None),
        (LINES.encode("utf-32"), None),
        (LINES.encode("utf-16-be"), "utf-16-be"),
        (LINES.replace("\u2028", "").encode("latin-1"), "latin-1"),
    ],
)
def test_lines_are_in_the_encoding_that_is_given_or_that_their_mark_says(data: bytes, encoding: str | None) -> None:
    assert [record["text"].strip("\u2028\x85") for record in lines_of(data, encoding)] == ["Öl", "Fähre", "Ende"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_stream_is_left_open_for_whoever_opened_it(encoding: str) -> None:
    stream = io.BufferedReader(io.BytesIO(LINES.encode(encoding)))
    assert len(list(json_lines(stream, encoding=encoding))) == 3
    assert not stream.closed


def test_a_line_in_another_encoding_takes_no_other_with_it() -> None:
    found = lines_of('{"text": "Ende"}\n{"text": "Öl"}\n{"text": "Ende"}'.encode("latin-1"))
    assert [str(record) for record in found] == ["{'text': 'Ende'}", "is no UTF-8", "{'text': 'Ende'}"]


@pytest.mark.parametrize("more", [0, 1, 2, 9_000_000])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_a_record_that_is_too_long_takes_no_other_with_it(more: int, encoding: str) -> None:
    long = '{"text": ""}'.ljust(400 + more)
    found = lines_of(f"{long}\n{LINES}".encode(encoding), encoding, 100)
    assert (str(found[0]), len(found)) == ("a record of more than 400 bytes (4 times --max-bytes)", 4)


def test_records_of_windows_are_read_by_all_views_and_runs(run, tmp_path: Path) -> None:
    lines = "\n".join(
        json.dumps({"text": text(number).replace("Ana", "Ána")}, ensure_ascii=False) for number in range(3)
    )
    (tmp_path / "r.jsonl").write_bytes(lines.encode("utf-16"))
    ended = run("r.jsonl", "--format", "jsonl")
    assert [json.loads(line)["authors"] for line in ended.out.splitlines()] == [["Ána Ruiz"]] * 3
    (tmp_path / "l.jsonl").write_bytes(lines.encode("latin-1"))
    assert run("l.jsonl", "--explain", "--format", "json", "--encoding", "latin-1").out.count("by Ána Ruiz") == 3
    assert "clean: l.jsonl#3: is no UTF-8\n" in run("l.jsonl", "--format", "jsonl").err
    assert run("l.jsonl", "--encoding", "latin-1", "--format", "jsonl").out.count("by Ána Ruiz") == 3
    assert run("l.jsonl", "--encoding", "latin-1", "--format", "jsonl", "-o", "out/").summary.startswith("3 cleaned")


@pytest.mark.parametrize(
    ("record", "page", "kind"),
    [
        ({"html": "", "text": "Ferry"}, "Ferry", "text"),
        ({"html": " \n", "text": None, "content": b"Ferry"}, b"Ferry", None),
        ({"html": "<p>", "text": "Ferry"}, "<p>", "html"),
        ({"html": "", "text": " "}, "", "html"),
    ],
)
def test_the_page_is_in_the_first_field_that_is_not_empty(
    record: dict[str, Any], page: object, kind: str | None
) -> None:
    assert page_of(record)[:2] == (page, kind)


def test_a_field_that_is_named_is_the_page_though_it_is_empty() -> None:
    assert page_of({"raw": "", "text": "Ferry"}, "raw") == ("", None, {"text": "Ferry"})


def test_a_field_that_is_there_may_be_no_string() -> None:
    with pytest.raises(ValueError, match=r"^no page: raw is no string$"):
        page_of({"raw": 1}, "raw")


def test_a_record_of_any_id_has_it_in_its_name(tmp_path: Path) -> None:
    ids = [0, "", None, 7, "a b"]
    (tmp_path / "r.jsonl").write_text(
        "\n".join(json.dumps({"text": "Ferry", "id": value}) for value in ids), encoding="utf-8"
    )
    places = [item.place for item in items(Source(str(tmp_path / "r.jsonl"), "r"))]
    assert places == ["r/00000001-0", "r/00000002", "r/00000003", "r/00000004-7", "r/00000005-a-b"]


def test_an_error_of_another_run_is_not_carried(run, tmp_path: Path) -> None:
    record = {"html": "", "text": text(1), "error": "timed out", "id": 7}
    (tmp_path / "r.jsonl").write_text(f"{json.dumps(record)}\n{json.dumps({'error': 'none'})}\n", encoding="utf-8")
    found = [json.loads(line) for line in run("r.jsonl", "--format", "jsonl").out.splitlines()]
    assert (found[0]["id"], found[0]["html"], "error" in found[0]) == (7, "", False)
    assert found[1]["error"] == "no page: neither html, text nor content is a string"
    alone = clean_record(record)
    assert (alone["id"], alone["kind"], alone["body"], "error" in alone) == (7, "text", found[0]["body"], False)


@pytest.mark.parametrize("form", ["json", "jsonl", "text"])
def test_a_record_that_is_too_deep_takes_no_other_with_it(run, tmp_path: Path, form: str) -> None:
    depths = (2, 5000, 600, DEEPEST, DEEPEST + 1)
    (tmp_path / "r.jsonl").write_text("\n".join(map(nested, depths)), encoding="utf-8")
    ended = run("r.jsonl", "-o", "out/", "--format", form)
    assert ended.err.splitlines() == [
        *(f"clean: r.jsonl#{number}: {TOO_DEEP}" for number in (2, 3, 5)),
        "clean: 2 cleaned, 0 without an article, 3 failed",
    ]
