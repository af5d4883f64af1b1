"""The report as a file; what it does in a browser is tested in tests/browser."""

from __future__ import annotations

import json
import re
from base64 import b64encode
from hashlib import sha256
from itertools import pairwise

from cleaner.labels.label import PRINTED, Label
from cleaner.render.report import page_facts, report

PAGE = """\
navigation   | Home & away
headline     | Ferry line to <Orlo> opens early
byline       | by Ana Ruiz
tags         +  4 min read
body         | The first boat
             : left on Friday.
"""
HOSTILE = """\
headline     | </title></script><script>alert(1)</script>
share        | <img src=x onerror=alert(1)> " ' &amp; -->
body         | ]]> <!-- \u2028 {{ 7 * 7 }} {% raw %}
"""


def test_words_are_counted_by_label_and_lines_kept_in_order(article_of) -> None:
    facts = page_facts("page.txt", article_of(PAGE))
    assert (facts["kept"], facts["removed"]) == (6 + 3 + 6, 3 + 3)
    assert json.loads(facts["words"]) == {"navigation": 3, "headline": 6, "byline": 3, "tags": 3, "body": 6}
    lines = json.loads(facts["lines"])
    assert [line[1] for line in lines[:2]] == ["Home & away", "Ferry line to <Orlo> opens early"]
    assert lines[3] == ["tags", "4 min read", "a sign", 0.75, "other", 0]
    assert lines[4][1] == "The first boat\nleft on Friday."


def test_the_bar_shows_what_stays_and_then_what_goes(article_of) -> None:
    parts = page_facts("page.txt", article_of(PAGE), PRINTED | {Label.TAGS})["parts"]
    assert [part.label for part in parts] == ["headline", "body", "byline", "tags", "navigation"]
    assert [part.kept for part in parts] == [True, True, True, True, False]
    assert abs(sum(part.size for part in parts) - 240) < 0.1
    assert all(abs(a.at + a.size - b.at) < 0.1 for a, b in pairwise(parts))


def test_scripts_without_spaces_count_words_too(article_of) -> None:
    facts = page_facts("page.txt", article_of("body         | 最初の船は金曜日に出た。\n"))
    assert 4 <= facts["kept"] <= 8


def test_only_its_own_script_and_style_may_run(article_of) -> None:
    html = "".join(report([("page.txt", article_of(HOSTILE))]))
    policy = re.search(r'Content-Security-Policy" content="([^"]+)"', html)[1]
    assert policy.startswith("default-src 'none'; ")
    for tag, kind in (("style", "style-src"), ("script", "script-src")):
        source = re.findall(rf"<{tag}>(.*?)</{tag}>", html, re.S)
        assert len(source) == 1
        assert f"{kind} 'sha256-{b64encode(sha256(source[0].encode()).digest()).decode()}'" in policy
    assert html.count("<script") == 3
    assert not re.search(r"<img|https?://|url\(|@import", html)
    assert "{{ 7 * 7 }}" in html


def test_what_a_page_says_comes_back_from_the_file(article_of) -> None:
    article = article_of(HOSTILE)
    data = re.findall(r'<script type="application/json">(.*?)</script>', "".join(report([("p", article)])))
    assert [line[1] for line in json.loads(data[0])] == [item.block.raw.strip() for item in article.page]


def test_pages_are_written_as_they_come(article_of) -> None:
    seen = []

    def pages():
        for number in range(3):
            seen.append(number)
            yield f"page-{number}.txt", article_of(PAGE)

    written = ""
    for part in report(pages()):
        written += part
        if "page-0.txt" in written:
            break
    assert "page-1.txt" not in written
    assert len(seen) < 3


def test_no_page_is_no_report() -> None:
    assert list(report([])) == []
