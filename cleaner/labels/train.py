"""Corpus → weights: `python -m cleaner.labels.train CORPUS` (needs the extra `train`).

Reads aeb, fundus and wcxb (`*.jsonl.gz`), and of sets without gold text the pages whose articles a reader has marked
(marks.json), labels every page as HTML and as each of its text dumps, trains and cross-validates by site, prints a
table, and writes weights.bin. The same corpus gives the same bytes.
"""

from __future__ import annotations

import argparse
import json
import sys
from concurrent.futures import ProcessPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from cleaner.labels.opinions.model import Network
from cleaner.labels.signs.signs import OWN
from cleaner.labels.training import crossval, fit, network, records, samples
from cleaner.labels.training.added import added
from cleaner.labels.training.forms import OWN_NETWORK

MEDIA = ("text", "html")
TRUST = {"text": 0.5, "html": 0.35}  # how much of an opinion is the network's
NO_NETWORK: dict[str, Any] = {name: [] for name in Network._fields}
EVEN = {"text": 0.45, "html": 0.4}  # from which opinion on a block is the article's: the best f1 of all sets together
EVEN_OWN = 0.47  # and from which one of a network of its own


class Medium(NamedTuple):
    """What training on one medium gives: the lines of its table, the weights, and those of each fold."""

    table: list[str]
    weights: dict[str, Any]
    folds: list[dict[str, Any]]


def main(arguments: list[str] | None = None) -> int:
    """Train on a corpus folder and write the weights; returns the exit code."""
    options = _options(arguments)
    if wrong := (options.add and refused(options.add)) or records.lacking(options.corpus):
        print(wrong, file=sys.stderr)
        return 2
    with ProcessPoolExecutor(2) as pool:
        waiting = {
            medium: pool.submit(learn, options.corpus, medium, options.folds, options.sample, options.add)
            for medium in MEDIA
        }
        media = {medium: future.result() for medium, future in waiting.items()}
    for found in media.values():
        print("\n".join(found.table), flush=True)
    options.output.write_bytes(fit.encode({medium: found.weights for medium, found in media.items()}))
    if options.save_folds:
        _save_folds(options, media)
    return 0


def refused(folder: Path) -> str:
    """Return why nothing can be learned from a folder of pages that a person has labelled; "" if it can."""
    try:
        return "" if list(added(folder)) else f"{folder}: no page with its labels beside it"
    except (OSError, ValueError) as error:
        return str(error)


def learn(corpus: Path, medium: str, folds: int, sample: int, add: Path | None = None) -> Medium:
    """Return what the corpus, and a folder of pages that a person has labelled, teach of "text" or "html"."""
    return taught(samples.collect(corpus, medium, sample=sample, add=add), medium, folds)


def taught(every: samples.Data, medium: str, folds: int) -> Medium:
    """Return what the samples of a medium teach; some forms teach a network of their own and nothing else."""
    trust, even = TRUST[medium], EVEN[medium]
    data = samples.without(every, OWN_NETWORK)
    result = crossval.run(data, folds, trust, even)
    pages = np.flatnonzero([page.teaches for page in data.pages])
    whole = fit.learn(data, result.wide, result.read, pages, np.arange(len(data.rows)))
    networks = {form: own_networks(every, form, folds) for form in OWN_NETWORK}
    weights = [
        fit.weights(found, data, result.read, trust, even)
        | {form: networks[form][i] for form in OWN_NETWORK}
        | {f"{form}_even": EVEN_OWN for form in OWN_NETWORK}
        for i, found in enumerate([whole, *result.learned])
    ]
    return Medium([*crossval.table(data, result), *crossval.thresholds(data, result)], weights[0], weights[1:])


def own_networks(every: samples.Data, form: str, folds: int) -> list[dict[str, Any]]:
    """Return the tables of the network that the pages of a form teach beside all others, and those of each fold; no
    tables where there are no such pages.
    """
    if all(page.form != form for page in every.pages):
        return [NO_NETWORK] * (1 + folds)
    data = samples.without(every, OWN_NETWORK - {form})
    read = network.inputs(data, len(OWN))
    places = np.array([records.fold_of(page.site, folds) for page in data.pages])
    teaches = np.array([page.teaches for page in data.pages])
    chosen = [teaches, *(teaches & (places != i) for i in range(folds))]
    nets = [network.learn(data, read, np.flatnonzero(pages)) for pages in chosen]
    return [network.balanced(network.tables(net, read), data) for net in nets]


def _save_folds(options: argparse.Namespace, media: dict[str, Medium]) -> None:
    folder: Path = options.save_folds
    folder.mkdir(parents=True, exist_ok=True)
    for i in range(options.folds):
        weights = {medium: found.folds[i] for medium, found in media.items()}
        (folder / f"fold{i}.bin").write_bytes(fit.encode(weights))
    (folder / "folds.json").write_text(
        json.dumps(records.folds(options.corpus, options.folds), indent=0), encoding="utf-8"
    )


def _options(arguments: list[str] | None) -> argparse.Namespace:
    parser = argparse.ArgumentParser(prog="python -m cleaner.labels.train", description=(__doc__ or "").split("\n")[0])
    parser.add_argument("corpus", type=Path, help="folder with aeb, fundus and wcxb.jsonl.gz")
    parser.add_argument("-o", "--output", type=Path, default=Path(__file__).parent / "weights.bin")
    parser.add_argument("--folds", type=int, default=4, help="folds of the cross-validation by site")
    parser.add_argument("--sample", type=int, default=1, help="use every N-th page only")
    parser.add_argument(
        "--add", type=Path, metavar="DIR", help="learn from the pages in DIR, too, that have NAME.labels beside them"
    )
    parser.add_argument(
        "--save-folds", type=Path, help="also write each fold's weights and who is in it to this folder"
    )
    return parser.parse_args(arguments)


if __name__ == "__main__":
    sys.exit(main())
