"""The strongest reasons for each label."""

from __future__ import annotations

from pathlib import Path

from cleaner.blocks.split import split
from cleaner.labels.settle import label
from cleaner.labels.why import why
from cleaner.page import read

PAGES = Path(__file__).parents[2] / "fixtures" / "pages"


def test_a_block_has_its_reason_and_at_most_one_more() -> None:
    for name in ("en-news-donation/page.txt", "en-news-donation-html/page.html", "ar-news/page.txt"):
        document = split(read(PAGES / name))
        labelled = label(document)
        reasons = why(document, labelled)
        assert [item.because for item in labelled] == [first for first, *_ in reasons]
        assert all(len(set(both)) == len(both) <= 2 for both in reasons)
        assert sum(len(both) == 2 for both in reasons) * 2 > len(reasons)


def test_a_reason_given_by_other_means_stands_first() -> None:
    document = split(read("Home\n\nThe first boat left on Friday.\n", kind="text"))
    labelled = [item._replace(because="is named by hand") for item in label(document)]
    assert {both[0] for both in why(document, labelled)} == {"is named by hand"}


def test_an_empty_page_has_no_reasons() -> None:
    assert why(split(read("", kind="text")), []) == []
