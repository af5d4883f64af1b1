"""What a program that saves pages wrote above one."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from cleaner import clean
from cleaner.blocks.aside import is_aside
from cleaner.blocks.from_text import from_text
from cleaner.blocks.text.preface import Preface, find_preface
from cleaner.labels.label import Label
from cleaner.pipeline import why

CLIPPED = """\
---
title: "Osk deepens its harbour | Isle Post"
source: https://isle.example/2021/03/osk-deepens-its-harbour
author:
  - "[[Ana Ruiz]]"
  - "[[Bo Lind]]"
published: 2021-03-14
created: 2024-05-01
description: >-
  The harbour of Osk.
tags:
  - clippings
---

"""
READ = """\
Title: Osk deepens its harbour

URL Source: https://isle.example/osk-deepens-its-harbour

Published Time: 2021-03-14T09:30:00+01:00

Markdown Content:
"""
PAGE = """\
* [Home](https://isle.example/)
* [Tides](https://isle.example/tides)

The harbour of Osk is deep enough for the new boats, the council said on Monday after a [survey](/survey) by divers.

It had been closed since the storm of 1987, when two of its three piers were carried off in one night.

Fishermen from the outer islands are expected to land their catch here from the first week of October on.
"""


def said(text: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    for claim in find_preface(text).claims:
        found.setdefault(claim.field, []).append(claim.value)
    return found


def test_front_matter_says_what_the_page_is() -> None:
    preface = find_preface(CLIPPED + PAGE)
    assert preface.end == len(CLIPPED.rstrip("\n")) + 1
    assert preface.url == "https://isle.example/2021/03/osk-deepens-its-harbour"
    assert said(CLIPPED + PAGE) == {
        "headline": ["Osk deepens its harbour | Isle Post"],
        "author": ["Ana Ruiz", "Bo Lind"],
        "date": ["2021-03-14"],
    }


def test_a_reader_service_says_what_the_page_is() -> None:
    preface = find_preface(READ + PAGE)
    assert preface.end == len(READ)
    assert preface.url == "https://isle.example/osk-deepens-its-harbour"
    assert said(READ + PAGE) == {"headline": ["Osk deepens its harbour"], "date": ["2021-03-14T09:30:00+01:00"]}


@pytest.mark.parametrize(
    ("line", "names"),
    [
        ("author: Ana Ruiz", ["Ana Ruiz"]),
        ("authors: [Ana Ruiz, 'Bo Lind']", ["Ana Ruiz", "Bo Lind"]),
        ('Author: "Ana Ruiz"', ["Ana Ruiz"]),
        ("author:\n- Ana Ruiz\n- Bo Lind", ["Ana Ruiz", "Bo Lind"]),
        ("author: [[Ana Ruiz]]", ["Ana Ruiz"]),
        ("author:", None),
        ("editor: Ana Ruiz", None),
    ],
)
def test_authors_are_one_name_or_a_list(line: str, names: list[str] | None) -> None:
    assert said(f"---\ntitle: Osk\n{line}\n---\n").get("author") == names


@pytest.mark.parametrize(
    ("line", "field"),
    [
        ("datePublished: 2021-03-14", "date"),
        ("Published Time: 2021-03-14", "date"),
        ("last_modified: 2021-03-14", "updated"),
        ("created: 2021-03-14", None),  # the note, not the page
        ("language: en", None),
    ],
)
def test_fields_have_the_names_that_metas_have(line: str, field: str | None) -> None:
    assert set(said(f"---\ntitle: Osk\n{line}\n---\n")) == {"headline", *([field] if field else [])}


def test_the_head_of_a_record_says_where_the_page_came_from() -> None:
    head = "WARC/1.0\nWARC-Type: conversion\nWARC-Target-URI: https://isle.example/tides\nContent-Length: 9\n\n"
    page = head + "Tides of Osk\nThe harbour of Osk is deep enough for the new boats.\n"
    assert find_preface(page) == Preface(len(head), (), "https://isle.example/tides")
    assert [block.text for block in from_text(page) if not is_aside(block)] == page.split("\n")[5:7]
    assert find_preface("WARC/1.0 is the name of a format.\n\nIt is old.\n") == Preface()


@pytest.mark.parametrize(
    "address",
    [
        " https://web.archive.org/web/20310503120000/https://isle.example/tides-of-osk\n",
        "\n   https://web.archive.org/web/20310503120000/https://isle.example/tid\n   es-of-osk\n",
    ],
    ids=["line", "wrapped"],
)
def test_what_an_archive_says_of_the_page_that_it_keeps_is_none_of_it(address: str) -> None:
    head = f"7 captures\n   About this capture\n   The Wayback Machine -{address}"
    page = head + "\n   Tides of Osk\n   The harbour of Osk is deep enough for the new boats.\n"
    assert find_preface(page) == Preface(len(head), (), "https://isle.example/tides-of-osk")
    assert next(block.text for block in from_text(page) if not is_aside(block)) == "Tides of Osk"
    told = "The Wayback Machine - it keeps pages - has one of Osk.\n\nIt is old.\n"
    assert find_preface(told) == Preface()


@pytest.mark.parametrize(
    "text",
    [
        "",
        "---",
        "---\n\nThe harbour of Osk\n",
        "---\nThe harbour of Osk\n---\nis deep.\n",
        "---\nauthor: Ana Ruiz\n---\nThe harbour of Osk\n",
        "---\ntitle: Osk\n\nThe rule that ends it is missing.\n",
        "Title: Osk\nThe harbour is deep.\n",
        "Title: Osk\n\nURL Source: https://isle.example/\n\nThe harbour is deep.\n",
        "The harbour of Osk\n---\ntitle: Osk\n---\n",
    ],
)
def test_a_page_that_begins_with_a_rule_or_a_title_has_no_preface(text: str) -> None:
    assert find_preface(text) == Preface()


@pytest.mark.parametrize("preface", [CLIPPED, READ])
def test_the_article_is_what_the_page_and_its_preface_say(preface: str) -> None:
    article = clean(preface + PAGE)
    assert (article.headline, article.date) == (
        "Osk deepens its harbour",
        "2021-03-14T09:30:00+01:00"[: len(article.date or "")],
    )
    assert article.authors == (("Ana Ruiz", "Bo Lind") if preface is CLIPPED else ())
    assert article.url is not None
    assert article.body.startswith("The harbour of Osk")
    assert "clippings" not in article.body


def test_its_lines_are_blocks_that_say_what_they_are() -> None:
    article = clean(CLIPPED + PAGE)
    above = [item for item in article.page if is_aside(item.block)]
    assert "".join(item.block.raw for item in article.page) == CLIPPED + PAGE
    assert {item.label for item in above} == {Label.OTHER}
    assert {item.because for item in above} == {"was written above the page by the program that saved it"}
    assert len(why(CLIPPED + PAGE, article)) == len(article.page)


def test_a_url_that_the_user_gives_counts() -> None:
    assert clean(READ + PAGE, url="https://other.example/").url == "https://other.example/"


@given(st.text(alphabet="-:\n aT[]\"'", max_size=200))
def test_a_dump_is_never_changed(text: str) -> None:
    for dump in (
        f"WARC/\n{text}",
        f"---\n{text}",
        f"---\ntitle: a\n{text}\n---\n{text}",
        f"Title: a\n{text}\nMarkdown Content:\n{text}",
    ):
        assert "".join(block.raw for block in from_text(dump)) == dump


@pytest.mark.parametrize("hidden", ["\x1b[0m{}", "> {}"])
def test_what_is_above_a_quoted_page_counts(hidden: str) -> None:
    quoted = hidden[0] == ">"
    page = "".join(hidden.format(line) if quoted else line for line in (CLIPPED + PAGE * 3).splitlines(keepends=True))
    article = clean(page if quoted else hidden.format(page), kind="text")
    assert article.headline == "Osk deepens its harbour"
    assert article.authors == ("Ana Ruiz", "Bo Lind")
    assert (article.date or "")[:10] == "2021-03-14"
