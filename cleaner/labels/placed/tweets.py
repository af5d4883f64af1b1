"""Sentences of an article in boxes of their own, which readers are asked to tweet: "Trust no tide. Click to tweet"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping, Sequence

from cleaner.labels.evidence import Evidence
from cleaner.labels.label import Label
from cleaner.labels.placed.run import run_of
from cleaner.labels.signs.phrases import END, Hit

TWEET = "tweet"  # what readers are asked to do with a sentence


def tweets(evidence: Evidence, inside: Sequence[float], known: Collection[int]) -> Iterator[int]:
    """Yield the blocks that end with such words; `known` ones stay."""
    return (i for i in run_of(inside, known) if _is_to_tweet(evidence.found.hits[i]))


def _is_to_tweet(hits: Mapping[Label, Hit]) -> bool:
    share = hits.get(Label.SHARE)
    return share is not None and share.strength == END and share.phrase.endswith(TWEET)
