"""Lines above the headline of a dump that read like its article: headlines of others in a list."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label, headline_in
from cleaner.labels.placed.run import run_of

SEVERAL = 2


def above(evidence: Evidence, inside: Sequence[float], known: Mapping[int, Label]) -> list[int]:
    """Return the article's lines that stand above its headline, if they are several and none is a sentence."""
    headline = headline_in(known)
    lines = [i for i in run_of(inside, known) if i < headline]
    return lines if len(lines) >= SEVERAL and not any(map(evidence.ends_sentence, lines)) else []
