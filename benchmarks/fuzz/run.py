"""Coverage-guided fuzzing: `python -m benchmarks.fuzz.run TARGET [SECONDS] [FOLDER]` (needs the extra `fuzz`).

Seeds are the fixtures. What the fuzzer finds is written to FOLDER, by default one that goes with the run.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import atheris

with atheris.instrument_imports(include=["cleaner"]):
    from benchmarks.fuzz.targets import TARGETS

FIXTURES = Path(__file__).parent.parent.parent / "fixtures"
SEEDS = {
    "text": "pages/*/page.txt",
    "html": "pages/*/page.html",
    "page": "pages/*/page.*",
    "margin": "pages/*/labels.txt",
    "config": "rules/*.toml",
}
LONGEST = 4096


def main(target: str, seconds: int = 600, folder: str | None = None) -> None:
    """Fuzz one of TARGETS for some seconds; a broken promise ends the run with its input on disk."""
    with tempfile.TemporaryDirectory() as temporary:
        found = Path(folder or temporary)
        found.mkdir(parents=True, exist_ok=True)
        corpus = Path(temporary, "corpus")
        corpus.mkdir()
        for i, seed in enumerate(seeds(target)):
            corpus.joinpath(f"seed{i}").write_bytes(seed)
        limits = [f"-max_total_time={seconds}", f"-max_len={LONGEST}", "-timeout=10", "-rss_limit_mb=2048"]
        atheris.Setup([sys.argv[0], *limits, f"-artifact_prefix={found}/", str(corpus)], TARGETS[target])
        atheris.Fuzz()


def seeds(target: str) -> Iterator[bytes]:
    """Yield the fixtures of a target in pieces that the fuzzer is allowed to change as a whole."""
    for path in sorted(FIXTURES.glob(SEEDS[target])):
        data = path.read_bytes()
        yield data[:LONGEST]
        yield data[len(data) // 2 :][:LONGEST]


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]), *sys.argv[3:4])
