"""Articles that a reader has marked, as digests of their blocks."""

from __future__ import annotations

from cleaner.labels.training.marked import LENGTH, body, digest, marks

TEXTS = ["Home", "The bridge opens in May.", "Read also", "It cost nine millions.", "Home"]


def test_the_marked_blocks_are_the_body() -> None:
    assert body(TEXTS, digest(TEXTS[1]) + digest(TEXTS[3])) == f"{TEXTS[1]}\n{TEXTS[3]}"


def test_a_block_that_is_there_twice_is_marked_once() -> None:
    assert body(TEXTS, digest("Home")) == "Home"
    assert body(TEXTS, digest(TEXTS[3]) + digest("Home")) == f"{TEXTS[3]}\nHome"


def test_a_block_that_is_gone_takes_no_other_with_it() -> None:
    assert body(TEXTS, digest("No such line") + digest(TEXTS[3])) == TEXTS[3]
    assert body([], digest("Home")) == ""


def test_every_mark_is_a_digest() -> None:
    assert len(digest("")) == len(digest("Home")) == LENGTH
    for pages in marks().values():
        for name, digests in pages.items():
            assert len(digests) % LENGTH == 0, name
            assert digests, name
            int(digests, 16)
