"""The diff from a page to what stays of it."""

from __future__ import annotations

import subprocess
from pathlib import Path
from shutil import which
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from cleaner.article.article import Article
from cleaner.blocks.block import Block
from cleaner.labels.label import PRINTED, Label, Labelled
from cleaner.render.diff import to_diff

PAGE = """\
navigation   | Home
navigation   | News
headline     | Ferry line to Orlo opens early
byline       | by Ana Ruiz
tags         +  4 min read
body         | The first boat left on Friday.
body         | It was full.
body         | More will follow.
body         | They are new.
body         | They are fast.
body         | They are blue.
body         | They are loud.
credit       | (Photo: Jo Doe)
body         | So it ends.
"""
DIFF = """\
--- a/news/page.txt
+++ b/news/page.txt
@@ -1,7 +1,5 @@
-Home
-News
 Ferry line to Orlo opens early
-by Ana Ruiz 4 min read
+by Ana Ruiz
 The first boat left on Friday.
 It was full.
 More will follow.
@@ -9,5 +7,4 @@
 They are fast.
 They are blue.
 They are loud.
-(Photo: Jo Doe)
 So it ends.
"""


def page_of(blocks: list[tuple[Label, str, str]], kind: str = "text") -> Article:
    page = tuple(Labelled(Block(raw, text), label, "test") for label, raw, text in blocks)
    return Article(None, None, (), None, None, "", None, None, kind, page)


def test_removed_lines_go_and_cut_lines_change(article_of) -> None:
    assert to_diff(article_of(PAGE), "/news/page.txt") == DIFF


def test_a_page_that_stays_has_no_diff(article_of) -> None:
    assert to_diff(article_of("headline     | Ferry line\n             |\nbody         | It is open.\n")) == ""


def test_labels_that_are_printed_stay(article_of) -> None:
    diff = to_diff(article_of(PAGE), printed=PRINTED | {Label.CREDIT})
    assert "Photo" not in diff
    assert "-Home" in diff


def test_marks_of_a_text_browser_go_and_their_lines_are_joined() -> None:
    raw = "   The [12]first boat\n   left on Friday.\n"
    diff = to_diff(page_of([(Label.BODY, raw, "The first boat left on Friday.")]))
    assert diff.splitlines()[3:] == ["-   The [12]first boat", "-   left on Friday.", "+The first boat left on Friday."]


def test_wrapped_lines_that_stay_are_left_alone() -> None:
    body = (Label.BODY, "   The first boat\n   left on Friday.\n", "The first boat left on Friday.")
    diff = to_diff(page_of([body, (Label.SHARE, "   Share\n", "Share")]))
    assert diff.splitlines()[3:] == ["    The first boat", "    left on Friday.", "-   Share"]


def test_a_page_of_html_is_compared_a_line_a_block() -> None:
    blocks = [(Label.BODY, "\n The  boat\nleft.", "The boat left."), (Label.SHARE, " Share", "Share")]
    assert to_diff(page_of(blocks, "html"), "-") == "--- a/-\n+++ b/-\n@@ -1,2 +1,1 @@\n The boat left.\n-Share\n"


def test_a_last_line_without_an_end_says_so() -> None:
    blocks = [(Label.SHARE, "Share\n", "Share"), (Label.BODY, "The boat left.", "The boat left.")]
    assert to_diff(page_of(blocks)).endswith("-Share\n The boat left.\n\\ No newline at end of file\n")


MARK = "\ufeff"


@pytest.mark.parametrize(
    ("first", "diff"),
    [
        (Label.SHARE, ["-\ufeffShare", " The boat left.", "-Share"]),
        (Label.BODY, [" \ufeffShare", " The boat left.", "-Share"]),
    ],
)
def test_a_byte_order_mark_stays_with_the_first_line_or_goes_with_it(first: Label, diff: list[str]) -> None:
    body = (Label.BODY, "The boat left.\n", "The boat left.")
    article = page_of([(first, "Share\n", "Share"), body, (Label.SHARE, "Share\n", "Share")])
    assert to_diff(article, mark=MARK).splitlines()[3:] == diff
    assert to_diff(article, mark="") == to_diff(article)


def test_a_byte_order_mark_alone_is_no_change() -> None:
    assert to_diff(page_of([(Label.BODY, "The boat left.\n", "The boat left.")]), mark=MARK) == ""
    assert to_diff(page_of([]), mark=MARK) == ""


@pytest.mark.parametrize(
    ("path", "head"),
    [
        ("bad\udcff.txt", '--- "a/bad\\377.txt"'),
        ("a\x7f\u202eb", '--- "a/a\\177\\342\\200\\256b"'),
        ('a"\n', '--- "a/a\\"\\n"'),
        ("é 漢.txt", "--- a/é 漢.txt\t"),
        ("\ud800", '--- "a/\\355\\240\\200"'),
    ],
)
def test_names_are_written_as_git_writes_them(path: str, head: str) -> None:
    assert to_diff(page_of([(Label.SHARE, "Share\n", "Share")]), path).split("\n")[0] == head


words = st.text("ab ", min_size=1).map(lambda text: text + "c")
made_blocks = st.tuples(st.sampled_from([Label.BODY, Label.SHARE]), words, st.sampled_from(["", "\n", "\r\n", "\r"]))


@pytest.mark.skipif(which("patch") is None, reason="patch is not installed")
@settings(max_examples=40, deadline=None)
@given(st.lists(made_blocks, max_size=30))
def test_patch_applies_it(made: list[tuple[Label, str, str]]) -> None:
    article = page_of([(label, text + end, " ".join(text.split())) for label, text, end in made])
    before = "".join(item.block.raw for item in article.page)
    diff = to_diff(article, "page")
    kept = [item.block.text for item in article.page if item.label is Label.BODY]
    assert "".join(_patched(before, diff).split()) == "".join("".join(kept).split())


def _patched(before: str, diff: str) -> str:
    if not diff:
        return before
    with TemporaryDirectory() as folder:
        page, changes = Path(folder, "page"), Path(folder, "diff")
        page.write_text(before, encoding="utf-8", newline="")
        changes.write_text(diff, encoding="utf-8", newline="")
        subprocess.run(["patch", "--quiet", "--force", str(page), str(changes)], check=True, capture_output=True)
        return page.read_text(encoding="utf-8") if page.exists() else ""
