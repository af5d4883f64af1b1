"""What the fuzzer holds the package to, held here on its seeds and on seeds that are damaged a little."""

from __future__ import annotations

from pathlib import Path
from random import Random

import pytest

from benchmarks.fuzz.targets import TARGETS, config, margin
from cleaner.rules.toml import read_rules

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
RULES = FIXTURES / "rules" / "orlo.toml"


def damaged(data: bytes, seed: int) -> bytes:
    """The data with some bytes taken out, doubled or changed."""
    random = Random(seed)  # noqa: S311
    for _ in range(random.randrange(1, 4)):
        at = random.randrange(len(data))
        data = (
            data[:at] + random.choice((b"", data[at : at + 2] * 2, b"[", b'"', b"\n", b"|", b"\xff")) + data[at + 1 :]
        )
    return data


def test_every_kind_of_rule_is_in_the_seed() -> None:
    everywhere, orlo, news = read_rules(RULES).sections
    assert (len(everywhere.phrases), len(everywhere.patterns), len(everywhere.selectors)) == (4, 2, 4)
    assert [phrase.words for phrase in orlo.phrases] == ["throw a coin", "from 2 crowns"]
    assert [(phrase.language, phrase.site) for phrase in news.phrases] == [("sv", "news.orlo.example")]


@pytest.mark.parametrize("seed", range(60))
def test_rules_that_are_damaged_are_used_or_refused(seed: int) -> None:
    config(damaged(RULES.read_bytes(), seed))


@pytest.mark.parametrize("path", sorted(FIXTURES.glob("pages/*/labels.txt"))[::4], ids=lambda path: path.parent.name)
def test_a_margin_that_is_damaged_fits_its_page_or_is_refused(path: Path) -> None:
    data = path.read_bytes()[:1200]
    for seed in range(4):
        margin(damaged(data, seed))


def test_every_target_takes_nothing_at_all() -> None:
    for target in TARGETS.values():
        target(b"")
