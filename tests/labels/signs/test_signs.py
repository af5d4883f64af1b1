"""The signs of real-looking pages, compiled and plain."""

from __future__ import annotations

from pathlib import Path
from types import ModuleType

import pytest

from cleaner.blocks.split import split
from cleaner.labels.signs import numerals, signs, spoken_words
from cleaner.labels.signs.signs import NAMES
from cleaner.languages import letters
from cleaner.page import Page, read
from tests.labels.plain import plain

PAGES = Path(__file__).parents[3] / "fixtures" / "pages"
MODULES = (
    "buckets", "company", "holders", "markup", "neighbours", "phrases", "place", "repeats", "shape", "topic",
)  # fmt: skip


@pytest.fixture(scope="module")
def read_plainly() -> ModuleType:
    found = plain(signs)
    for name in MODULES:
        setattr(found, name, plain(getattr(signs, name)))
    found.shape.read_words = plain(spoken_words).read_words
    found.shape.numerals = plain(numerals).numerals
    plain_letters = plain(letters)
    found.without_marks = plain_letters.without_marks
    found.topic.small_words = plain_letters.small_words
    for reader in (found.phrases, found.topic):
        reader.runs_of_letters = plain_letters.runs_of_letters
    return found


@pytest.mark.parametrize("path", sorted(PAGES.glob("*/page.*")), ids=lambda path: path.parent.name)
def test_compiled_and_plain_give_the_same_signs(path: Path, read_plainly: ModuleType) -> None:
    document = split(read(path))
    compiled, plainly = signs.signs(document), read_plainly.signs(document)
    assert compiled.table.numbers.tolist() == pytest.approx(plainly.table.numbers.tolist(), rel=1e-5, abs=1e-5)
    assert compiled.words == plainly.words
    assert len(compiled.table) == len(document.blocks)


def test_a_page_without_blocks_has_no_signs() -> None:
    found = signs.signs(split(Page("")))
    assert (len(found.table), found.table.width, found.hits, found.words) == (0, len(NAMES), [], [])
