"""Rules hold whatever the opinions are: other weights have others."""

from __future__ import annotations

from array import array
from collections.abc import Callable
from pathlib import Path
from random import Random
from typing import Any

import pytest

from cleaner.article.assemble import assemble
from cleaner.blocks.split import split
from cleaner.labels import settle
from cleaner.labels.label import PRINTED
from cleaner.labels.opinions.model import shipped
from cleaner.page import read

PAGES = sorted((Path(__file__).parents[2] / "fixtures" / "pages").glob("*/page.*"))
LABELS = len(shipped().labels)
CHANGES = 0.3  # how often the opinion on a block is another than that on the block before it


@pytest.mark.parametrize("path", PAGES, ids=lambda path: path.parent.name)
def test_a_page_is_labelled_by_any_opinions(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    document = split(read(path))
    for seed in range(5):
        monkeypatch.setattr(settle, "opinions", at_random(Random(f"{path.parent.name} {seed}")))  # noqa: S311
        labelled = settle.label(document)
        assert [item.block for item in labelled] == list(document.blocks)
        assert all(item.block.text for item in labelled if item.label in PRINTED)
        assert assemble(document, labelled).page


def at_random(random: Random) -> Callable[..., tuple[list[float], list[array[float]]]]:
    """Opinions that stay alike for some blocks, and shares of which a few are large."""

    def opinions(found: Any, *_: Any) -> tuple[list[float], list[array[float]]]:
        inside, lean = [random.random()], random.uniform(0.3, 2.3)
        while len(inside) < len(found.hits):
            inside.append(random.random() ** lean if random.random() < CHANGES else inside[-1])
        return inside, [shares(random) for _ in inside]

    return opinions


def shares(random: Random) -> array[float]:
    weights = [random.random() ** 4 for _ in range(LABELS)]
    return array("f", (weight / sum(weights) for weight in weights))
