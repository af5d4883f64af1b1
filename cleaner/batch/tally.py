"""How a run went: counts, failures by name, what was left out; in words and as JSON."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Iterator
from time import perf_counter
from typing import Any

from cleaner import __version__
from cleaner.batch.work import DONE, EMPTY, FAILED, Result

UNCHANGED = "unchanged"
MOST_NAMED = 10_000  # failures, and paths left out, that the report names
_KEYS = {"cleaned": DONE, "empty": EMPTY, "failed": FAILED, "unchanged": UNCHANGED}


class Tally:
    """What a run has done so far."""

    def __init__(self) -> None:
        self.counts: Counter[str] = Counter()
        self.left_out: Counter[str] = Counter()
        self.error: str | None = None  # why the run has ended before its inputs
        self._failures: list[dict[str, str]] = []
        self._left_out: list[dict[str, str]] = []
        self._start = perf_counter()

    def add(self, name: str, result: Result) -> None:
        """Count a page that was cleaned, or tried."""
        self.counts[result.status] += 1
        if result.status == FAILED and len(self._failures) < MOST_NAMED:
            self._failures.append({"path": name, "error": result.reason or ""})

    def leave_out(self, path: str, reason: str) -> None:
        """Count a path that is no input."""
        self.left_out[reason] += 1
        if len(self._left_out) < MOST_NAMED:
            self._left_out.append({"path": path, "reason": reason})

    def add_report(self, facts: dict[str, Any]) -> None:
        """Count what another run's report says."""
        self.counts.update({status: facts[key] for key, status in _KEYS.items()})
        self._failures += facts["failures"][: MOST_NAMED - len(self._failures)]
        self.left_out.update(facts["left_out"])
        self._left_out += facts["paths_left_out"][: MOST_NAMED - len(self._left_out)]

    @property
    def failures(self) -> Iterator[tuple[str, str]]:
        """Yield the name of each page that failed, and why, as far as they are kept."""
        return ((failure["path"], failure["error"]) for failure in self._failures)

    @property
    def seconds(self) -> float:
        """Return how long the run has taken."""
        return perf_counter() - self._start

    def words(self) -> str:
        """Return the summary: "1,203 cleaned, 14 without an article, 3 failed", and what else there is to say."""
        counts = self.counts
        parts = [f"{counts[DONE]:,} cleaned", f"{counts[EMPTY]:,} without an article", f"{counts[FAILED]:,} failed"]
        parts += [f"{counts[UNCHANGED]:,} unchanged"] if counts[UNCHANGED] else []
        left = ", ".join(f"{count:,} {reason}" for reason, count in sorted(self.left_out.items()))
        return ", ".join(parts) + (f"; left out: {left}" if left else "")

    def report(self) -> str:
        """Return the run as a JSON document."""
        done = sum(self.counts[status] for status in (DONE, EMPTY, FAILED))
        facts: dict[str, Any] = {
            "version": __version__,
            **({"error": self.error} if self.error else {}),
            **{key: self.counts[status] for key, status in _KEYS.items()},
            "seconds": round(self.seconds, 3),
            "pages_per_second": round(done / self.seconds, 2),
            "left_out": dict(sorted(self.left_out.items())),
            "failures": self._failures,
            "paths_left_out": self._left_out,
        }
        return json.dumps(facts, indent=2) + "\n"
