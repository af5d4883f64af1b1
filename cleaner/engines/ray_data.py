"""Ray Data: `dataset.map_batches(CleanBatch, batch_format="pyarrow", compute=ActorPoolStrategy(size=8))`."""

from __future__ import annotations

from collections.abc import Collection
from typing import Any

from cleaner.engines.columns import cleaned_table


class CleanBatch:
    """What map_batches makes once a worker, and calls for each batch of pages; options are fn_constructor_kwargs.

    Pages are in a column "html", "text" or "content"; "url", "path" and "language" are used, other columns stay.
    """

    def __init__(self, *, keep: Collection[str] = (), drop: Collection[str] = ()) -> None:
        import cleaner.batch.warm  # noqa: F401
        from cleaner.pipeline import printed

        printed(keep, drop)  # ValueError: a label that there is not would fail each page of a run
        self._options = {"keep": tuple(keep), "drop": tuple(drop)}

    def __call__(self, batch: Any) -> Any:
        """Return the records of a batch of pages, an Arrow table for an Arrow table."""
        return cleaned_table(batch, **self._options)
