"""The blocks that read like the article's, in their order. run.pxd gives the compiled form its types."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from cleaner.labels.opinions.rescue import THRESHOLD


def run_of(inside: Sequence[float], known: Collection[int] = ()) -> list[int]:
    """Return which blocks are the article's by their opinions, without those that are `known` to be something."""
    least = THRESHOLD
    return [i for i, p in enumerate(inside) if p >= least and i not in known]
