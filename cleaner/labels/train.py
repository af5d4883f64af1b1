"""Corpus → weights: `python -m cleaner.labels.train CORPUS` (needs the extra `train`).

Reads aeb, fundus and wcxb (`*.jsonl.gz`), labels every page as HTML and as each of its text dumps, trains and
cross-validates by site, prints a table, and writes weights.json. The same corpus gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from pathlib import Path

import numpy as np

from cleaner.labels.training import crossval, fit, samples


def main(arguments: list[str] | None = None) -> int:
    """Train on a corpus folder and write the weights; returns the exit code."""
    options = _options(arguments)
    learned: dict[str, dict[str, object]] = {}
    folds: list[dict[str, dict[str, object]]] = [{} for _ in range(options.folds)]
    for medium in ("text", "html"):
        data = samples.collect(options.corpus, medium, sample=options.sample)
        print(f"{medium}: {len(data.pages)} pages, {len(data.rows)} blocks", file=sys.stderr)
        result = crossval.run(data, options.folds)
        for line in crossval.table(data, result):
            print(line, flush=True)
        for fold, found in zip(folds, result.learned, strict=True):
            fold[medium] = fit.weights(found, data)
        learned[medium] = fit.weights(fit.learn(data, result.wide, np.flatnonzero(crossval.teaching(data))), data)
    options.output.write_text(fit.encode(learned), encoding="utf-8")
    if options.save_folds:
        options.save_folds.mkdir(parents=True, exist_ok=True)
        for i, fold in enumerate(folds):
            (options.save_folds / f"fold{i}.json").write_text(fit.encode(fold), encoding="utf-8")
        sites = samples.folds(options.corpus, options.folds)
        (options.save_folds / "folds.json").write_text(json.dumps(sites, indent=0), encoding="utf-8")
    return 0


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m cleaner.labels.train", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", type=Path, help="folder with aeb, fundus and wcxb.jsonl.gz")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "weights.json")
    parser.add_argument("--folds", type=int, default=4, help="folds of the cross-validation by site")
    parser.add_argument("--sample", type=int, default=1, help="use every N-th page only")
    parser.add_argument("--save-folds", type=Path, help="also write each fold's weights and who is in it to this folder")
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
