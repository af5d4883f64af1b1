"""The points of dumps' headlines and bylines are learned where there is a corpus."""

from __future__ import annotations

from pathlib import Path

import pytest

pytest.importorskip("numpy")

from cleaner.labels.training.points import SETS, main
from cleaner.labels.training.records import ENDING


def test_without_a_corpus_or_the_weights_of_folds_nothing_is_learned(tmp_path: Path, capsys) -> None:
    folds = tmp_path / "folds"
    arguments = [str(tmp_path), "--folds", str(folds), "--output", str(tmp_path)]
    assert main(arguments) == 2
    assert f"no corpus in {tmp_path}: it lacks {', '.join(SETS)}" in capsys.readouterr().err
    for name in SETS:
        (tmp_path / f"{name}{ENDING}").touch()
    assert main(arguments) == 2
    assert f"no weights of folds in {folds}: it lacks fold0.bin" in capsys.readouterr().err
    assert not list(tmp_path.glob("*.py"))
