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
    "warc": "pages/*/page.html",
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
        data = captured(path.read_bytes()) if target == "warc" else path.read_bytes()
        yield data[:LONGEST]
        yield data[len(data) // 2 :][:LONGEST]


def captured(page: bytes) -> bytes:
    """Return a page as the only record of a WARC file."""
    http = b"HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n" + page[: LONGEST // 2]
    head = "WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: https://orlo.example/\r\nContent-Type: application/http"
    return f"{head}\r\nContent-Length: {len(http)}\r\n\r\n".encode() + http + b"\r\n\r\n"


if __name__ == "__main__":
    main(sys.argv[1], *map(int, sys.argv[2:3]), *sys.argv[3:4])
