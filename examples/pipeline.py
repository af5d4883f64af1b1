"""A pipeline of datatrove: a folder of WARC, WET or page dumps in, JSON Lines of articles out.

python examples/pipeline.py crawl/ articles/ --tasks 8 --workers 2
"""

from __future__ import annotations

import argparse

from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from cleaner.engines.datatrove import CleanStep, DumpReader


def main() -> None:
    """Clean a folder."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("pages")
    parser.add_argument("articles")
    parser.add_argument("--tasks", type=int, default=8)
    parser.add_argument("--workers", type=int, default=2)
    options = parser.parse_args()
    steps = [
        DumpReader(options.pages),
        CleanStep(exclusion_writer=JsonlWriter(f"{options.articles}/excluded")),
        JsonlWriter(f"{options.articles}/articles"),
    ]
    LocalPipelineExecutor(
        steps, tasks=options.tasks, workers=options.workers, logging_dir=f"{options.articles}/logs"
    ).run()


if __name__ == "__main__":
    main()
