"""What the labels of a page are settled by."""

from __future__ import annotations

from array import array
from collections.abc import Sequence

from cleaner.blocks.block import Document
from cleaner.labels.label import Label
from cleaner.labels.signs import Signs
from cleaner.named_tuple import NamedTuple


class Evidence(NamedTuple):
    """A page, the signs of its blocks, and each block's shares of the labels, in their order."""

    document: Document
    found: Signs
    shares: Sequence[array[float]]
    labels: Sequence[Label]
