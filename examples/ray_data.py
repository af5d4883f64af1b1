"""Ray Data: a folder of text and HTML dumps in, JSON Lines of records out.

python examples/ray_data.py pages/ articles/
"""

from __future__ import annotations

import sys

import ray

from cleaner.engines.ray_data import CleanBatch

WORKERS = 2


def main(pages: str, articles: str) -> None:
    """Clean a folder."""
    ray.init(num_cpus=WORKERS + 1, include_dashboard=False, log_to_driver=False)  # one reads and writes
    dataset = ray.data.read_binary_files(pages, include_paths=True).rename_columns({"bytes": "content"})
    workers = ray.data.ActorPoolStrategy(size=WORKERS)
    records = dataset.map_batches(CleanBatch, batch_format="pyarrow", batch_size=8, compute=workers)
    records.write_json(articles, force_ascii=False)


if __name__ == "__main__":
    main(*sys.argv[1:])
