"""From a page to an article, and records that never fail."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner.article.article import Article
from cleaner.labels.label import IN_BODY, PRINTED, Label
from cleaner.limits import Limits, OverLimitError
from cleaner.pipeline import clean, clean_record, printed
from cleaner.render.record import KEYS

PARAGRAPHS = (
    "The first boat of the new ferry line left the harbour on Friday morning, two months before the promised date.",
    '"We did not expect so many people at this hour," said the harbour master, who had opened the gates at five.',
    "The crossing takes forty minutes and costs six crowns. Until now, travellers had to take the road around the bay.",
    "The council paid for three boats. A fourth is being built in the shipyard of Halle and will follow in autumn.",
)
HEADLINE = "Ferry line between Orlo and Sankt Veit opens two months early"
BODY = "\n\n".join(PARAGRAPHS)
PAGE = f"Skip to content\n\n{HEADLINE}\n\nby Ana Ruiz\n\n{BODY}\n\nShare on Facebook\nPrivacy policy\n"
HTML = f"<!doctype html><title>Ferry</title><h1>{HEADLINE}</h1>{''.join(f'<p>{words}</p>' for words in PARAGRAPHS)}"


def test_a_string_bytes_and_a_path_are_the_same_page(tmp_path: Path) -> None:
    path = tmp_path / "page.txt"
    path.write_text(PAGE, encoding="utf-8")
    assert clean(PAGE).body == clean(PAGE.encode()).body == clean(path).body == BODY


@pytest.mark.parametrize("page", [PAGE, HTML.replace("</h1>", "</h1><p>by Ana Ruiz</p>")])
def test_what_is_dropped_is_in_no_form_of_the_article(page: str) -> None:
    whole = clean(page)
    article = clean(page, drop=["headline", "byline"])
    assert whole.headline
    assert (article.headline, article.byline, article.authors, article.body) == (None, None, (), whole.body)
    record = clean_record({"content": page}, drop=["headline"])
    assert (record["headline"], record["byline"], record["removed"]["headline"]) == (None, whole.byline, 1)
    assert clean(page, drop=["caption"])[:9] == whole[:9]


def test_a_string_that_names_a_file_is_a_page(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "page.txt").write_text(PAGE, encoding="utf-8")
    monkeypatch.chdir(tmp_path)
    assert [item.block.text for item in clean("page.txt").page] == ["page.txt"]


@pytest.mark.parametrize("page", [PAGE, HTML])
def test_nothing_is_left_in_cycles(page: str) -> None:
    clean(page)
    gc.collect()
    gc.disable()
    try:
        clean(page)
        assert not gc.isenabled()
        assert gc.collect() == 0
    finally:
        gc.enable()


def test_the_collector_is_on_again_whatever_happens() -> None:
    clean(PAGE)
    assert gc.isenabled()
    with pytest.raises(OverLimitError):
        clean(PAGE, limits=Limits(line=10))
    assert gc.isenabled()


def test_the_collector_is_on_again_where_another_thread_turns_it_on_meanwhile(monkeypatch) -> None:
    def turned_on_meanwhile() -> bool:
        gc.enable()
        return False

    gc.disable()
    try:
        monkeypatch.setattr("cleaner.collector.gc.isenabled", turned_on_meanwhile)
        clean(PAGE)
        monkeypatch.undo()
        assert gc.isenabled()
    finally:
        gc.enable()


@pytest.mark.parametrize("source", [None, 5, [PAGE], memoryview(b"page")])
def test_what_is_no_page_is_told_by_its_type(source: Any) -> None:
    with pytest.raises(TypeError, match=f"a page is a str, bytes or a Path to a file, and no {type(source).__name__}"):
        clean(source)


def test_what_is_told_of_the_page_is_in_the_article() -> None:
    article = clean(HTML, url="https://orlo.example/1", language="pt-BR")
    assert (article.kind, article.url, article.language) == ("html", "https://orlo.example/1", "pt")
    assert clean(HTML, kind="text").kind == "text"


def test_labels_are_kept_and_dropped() -> None:
    assert "Share on Facebook" not in clean(PAGE).body
    share = next(item.label for item in clean(PAGE).page if item.block.text == "Share on Facebook")
    assert "Share on Facebook" in clean(PAGE, keep=[share]).body
    assert clean(PAGE, drop=IN_BODY).body == ""


@pytest.mark.parametrize("options", [{"kind": "htm"}, {"keep": ["captions"]}, {"drop": ["x"]}, {"encoding": "utf-9"}])
def test_wrong_options_raise(options: dict[str, Any]) -> None:
    with pytest.raises((ValueError, LookupError)):
        clean(PAGE.encode(), **options)


@pytest.mark.parametrize("option", ["keep", "drop"])
def test_one_label_is_no_list_of_labels(option: str) -> None:
    with pytest.raises(ValueError, match=r"a list of labels is wanted: \['caption'\]"):
        clean(PAGE, **{option: "caption"})
    assert clean_record({"text": PAGE}, **{option: "caption"})["error"] == "a list of labels is wanted: ['caption']"


def test_a_missing_file_raises(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        clean(tmp_path / "none.txt")


def test_what_is_printed() -> None:
    assert printed() == PRINTED
    assert printed(["caption"], ["date"]) == (PRINTED | {Label.CAPTION}) - {Label.DATE}


@pytest.mark.parametrize(
    ("key", "page", "kind"),
    [("html", HTML, "html"), ("text", PAGE, "text"), ("content", HTML, "html"), ("content", PAGE.encode(), "text")],
)
def test_a_record_gets_the_article_and_loses_the_page(key: str, page: str | bytes, kind: str) -> None:
    record = clean_record({"id": 7, key: page, "url": "https://orlo.example/1", "path": "a.txt", "language": "en"})
    assert set(record) == {"id", *KEYS}
    assert (record["id"], record["kind"], record["body"]) == (7, kind, BODY)
    assert (record["path"], record["url"], record["language"]) == ("a.txt", "https://orlo.example/1", "en")


def test_what_a_record_holds_beside_its_page_stays() -> None:
    beside = {"text": "the same, told by another", "content": 3}
    record = clean_record({"html": HTML, "error": "of another run", **beside})
    assert record["body"] == BODY
    assert {key: value for key, value in record.items() if key not in KEYS} == beside
    assert {"text", "html", "error"} & clean_record({"html": "", "text": PAGE}).keys() == {"html"}
    assert clean_record({"html": 3, "id": 7}).items() >= {"html": 3, "id": 7}.items()


def test_the_record_given_is_left_as_it_was() -> None:
    given_record = {"text": PAGE, "body": "mine"}
    clean_record(given_record)
    assert given_record == {"text": PAGE, "body": "mine"}


@pytest.mark.parametrize("record", [{}, {"id": 7}, {"text": None}, {"html": 3}, None, "page", 3, [PAGE]])
def test_a_record_without_a_page_has_an_error(record: Any) -> None:
    result = clean_record(record)
    assert set(KEYS) <= set(result)
    assert result["error"]
    assert result["body"] == ""


values = st.none() | st.integers() | st.text() | st.binary() | st.lists(st.text(), max_size=2)
keys = st.sampled_from(["text", "html", "content", "url", "path", "language", "id"]) | st.text(max_size=5)
pages = st.text(st.sampled_from("<>/pdivh1 ab.\n\t\r\"'=&;\ud800\x00\u2028é😀")) | st.text() | st.binary()


@given(st.dictionaries(keys, values))
def test_no_record_raises(record: dict[str, Any]) -> None:
    assert set(KEYS) <= set(clean_record(record))


@given(pages, st.sampled_from(["auto", "text", "html"]))
def test_no_page_raises(page: str | bytes, kind: str) -> None:
    assert isinstance(clean(page, kind=kind), Article)


@pytest.mark.parametrize("page", [{}, {"text": 3}, {"html": "<div>" * 6_000}])
def test_a_page_that_failed_keeps_where_it_came_from(page: dict[str, Any]) -> None:
    found = clean_record({**page, "url": "https://orlo.example/1", "path": "a.txt"})
    assert (found["url"], found["path"], bool(found["error"])) == ("https://orlo.example/1", "a.txt", True)


@pytest.mark.parametrize("record", [None, 5, "<p>", [{"text": "Ferry"}]])
def test_what_is_no_record_is_told_as_the_command_does(record: Any) -> None:
    found = clean_record(record)
    assert (found["error"], found["body"], set(KEYS) <= set(found)) == ("is no JSON object", "", True)
