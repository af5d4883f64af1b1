"""Spark on this machine, where pyspark and Java are installed: a row a page, the same records."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from cleaner.pipeline import clean_record
from tests.batch.conftest import ROOT, environment, text

needs_java = pytest.mark.skipif(not shutil.which("java"), reason="needs Java, which Spark runs on")


@needs_java
@pytest.mark.engine("spark")
def test_a_folder_becomes_records(pages, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    below = pages / "a folder" / "below"
    below.mkdir(parents=True)
    (below / "page.txt").write_text(text(), encoding="utf-8")
    program = [sys.executable, ROOT / "examples" / "spark.py", pages, tmp_path / "out"]
    settings = environment(PYSPARK_PYTHON=sys.executable, PYSPARK_SUBMIT_ARGS="--master local[2] pyspark-shell")
    ended = subprocess.run(program, env=settings, capture_output=True, text=True, check=False)
    assert ended.returncode == 0, ended.stderr
    rows = parquet.read_table(tmp_path / "out").to_pylist(maps_as_pydicts="strict")
    assert len(rows) == sum(page.is_file() for page in pages.rglob("*"))
    for row in rows:
        page = Path(row["path"].removeprefix("file:"))
        assert row == clean_record({"path": row["path"], "content": page.read_bytes()}) | {"error": None}
