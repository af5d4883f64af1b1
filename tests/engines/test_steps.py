"""The steps for pipelines of datatrove, in real runs of its local executor."""

from __future__ import annotations

import json
import pickle
from multiprocessing import forkserver
from pathlib import Path
from typing import Any

import pytest

from cleaner.pipeline import clean, clean_record
from cleaner.render.text import record_text, to_text
from tests.batch.conftest import environment, text
from tests.engines.conftest import DAMAGED, EMPTY, KEPT, records

pytest.importorskip("datatrove", reason="needs the extra datatrove: pip install 'article-cleaner[datatrove]'")

from datatrove.data import Document
from datatrove.executor import LocalPipelineExecutor
from datatrove.pipeline.writers import JsonlWriter

from cleaner.engines.datatrove import CleanExtractor, CleanStep, CrawlReader, DumpReader


def piped(folder: Path, *steps: Any, tasks: int = 2, workers: int = 2) -> dict[str, int]:
    """Run steps in processes of datatrove, a writer at their end, and return the counts of the step before it."""
    writer = JsonlWriter(str(folder / "out"), compression=None)
    LocalPipelineExecutor(
        [*steps, writer], tasks=tasks, workers=workers, logging_dir=str(folder / "logs"), start_method="spawn"
    ).run()
    stats = json.loads((folder / "logs" / "stats.json").read_text(encoding="utf-8"))[len(steps) - 1]["stats"]
    return {name: found if isinstance(found, int) else found["total"] for name, found in stats.items()}


def documents(folder: Path) -> dict[str, dict[str, Any]]:
    lines = [line for path in folder.iterdir() for line in path.read_text(encoding="utf-8").splitlines()]
    return {document["id"]: document for document in map(json.loads, lines)}


def test_a_crawl_becomes_articles_and_every_record_is_accounted_for(crawl, run, tmp_path: Path) -> None:
    excluded = JsonlWriter(str(tmp_path / "excluded"), compression=None)
    counts = piped(tmp_path, CrawlReader(str(crawl)), CleanStep(exclusion_writer=excluded))
    assert (counts["total"], counts["done"], counts["failed"]) == (KEPT + EMPTY + DAMAGED, KEPT, DAMAGED)
    assert counts["removed navigation"] > 50
    run(str(crawl), "--format", "jsonl", "-o", "plain.jsonl")
    plain = records(tmp_path / "plain.jsonl")
    found = documents(tmp_path / "out")
    failed = documents(tmp_path / "excluded")
    assert found.keys() | failed.keys() == plain.keys()
    for name, document in found.items():
        record, known = plain[name], document["metadata"]
        assert document["text"] == record_text(record)
        assert {key: known[key] for key in ("headline", "byline", "authors", "date", "url", "captured")} == {
            key: record[key] for key in ("headline", "byline", "authors", "date", "url", "captured")
        }
        assert known["clean"]["removed"] == record["removed"]
    assert {name: one["metadata"]["filter_reason"] for name, one in failed.items()} == {
        name: plain[name].get("error", "empty") for name in failed
    }


def test_dumps_of_a_folder(pages, tmp_path: Path) -> None:
    (pages / "empty.html").touch()
    counts = piped(
        tmp_path, DumpReader(str(pages), default_metadata={"crawl": 7}), CleanStep(only=("body",)), tasks=1, workers=1
    )
    assert (counts["total"], counts["empty"]) == (len(list(pages.iterdir())), 1)
    for document in documents(tmp_path / "out").values():
        article = clean(Path(document["id"]))
        assert document["text"] == f"{article.body}\n"
        assert (document["metadata"]["headline"], document["metadata"]["crawl"]) == (article.headline, 7)


def test_the_extractor_takes_the_place_of_another(pages, tmp_path: Path) -> None:
    counts = piped(tmp_path, DumpReader(str(pages)), CleanExtractor(timeout=60), tasks=1, workers=1)
    assert counts["extracted"] == counts["forwarded"] == len(list(pages.iterdir()))
    assert all(one["text"] == to_text(clean(Path(name))) for name, one in documents(tmp_path / "out").items())


def test_the_extractor_returns_at_once_never_raises_and_can_be_sent() -> None:
    import dill

    extractor = CleanExtractor(keep=("caption",))
    for sent in (pickle.loads(pickle.dumps(extractor)), dill.loads(dill.dumps(extractor))):  # noqa: S301
        assert (sent.keep, sent.timeout) == (("caption",), 5)
    assert extractor.extract("") == ""
    assert extractor.extract("\ud800<a" * 5) is not None
    assert extractor.extract("<div>" * 6_000 + "The first boat left the harbour of Orlo on Friday.") == ""


def test_an_empty_page_loads_nothing(tmp_path: Path) -> None:
    """What a process of the extractor does first may take no longer than one page."""
    import subprocess
    import sys

    program = (
        "import sys; from cleaner.engines.datatrove import CleanExtractor; before = set(sys.modules);"
        "assert CleanExtractor().extract('') == ''; print(*(set(sys.modules) - before))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stdout.split() == []


def test_a_page_without_an_article_is_excluded_as_it_was(tmp_path: Path) -> None:
    menu = "Home\nNews\nSport\nLog in\nSubscribe\n"
    given = [Document(text=page, id=name, metadata={"crawl": 7}) for name, page in (("1", menu), ("2", text()))]
    step = CleanStep(exclusion_writer=JsonlWriter(str(tmp_path / "excluded"), compression=None))
    (done,) = step.run(iter(given))
    assert (done.id, done.metadata["clean"]["status"]) == ("2", "done")
    excluded = documents(tmp_path / "excluded")["1"]
    assert (excluded["text"], excluded["metadata"]) == (menu, {"crawl": 7, "filter_reason": "empty"})


def test_pages_that_kill_or_hang_are_excluded_and_the_others_go_on(pages, monkeypatch, tmp_path: Path) -> None:
    forkserver._forkserver._stop()  # one that another test has begun knows nothing of the hook
    monkeypatch.setenv("PYTHONPATH", environment()["PYTHONPATH"])
    texts = {"1": "KILLS ITS PROCESS", "2": text(), "3": "TAKES FOR EVER"}
    given = [Document(text=text, id=name, metadata={"url": 7, "kind": "?"}) for name, text in texts.items()]
    step = CleanStep(timeout=3, exclusion_writer=JsonlWriter(str(tmp_path / "excluded"), compression=None))
    assert [document.id for document in step.run(iter(given))] == ["2"]
    reasons = {name: one["metadata"]["filter_reason"] for name, one in documents(tmp_path / "excluded").items()}
    assert reasons == {"1": "killed its process (SIGKILL)", "3": "took longer than 3 s"}


def test_a_page_over_the_limit_is_a_document_that_says_so(pages) -> None:
    reader = DumpReader(str(pages), max_bytes=100)
    found = list(reader.run())
    assert {document.metadata["error"] for document in found} == {"more than 100 bytes (--max-bytes)"}
    assert len(found) == len(list(pages.iterdir()))


def test_a_record_becomes_the_text_that_clean_prints(pages) -> None:
    for page in pages.iterdir():
        record = clean_record({"content": page.read_text(encoding="utf-8")})
        assert record_text(record) == to_text(clean(page.read_text(encoding="utf-8")))
        headline = record["headline"]
        assert record_text(record, ("headline",)) == (f"{headline}\n" if headline else "")


def test_what_the_writer_cannot_write_stops_nothing(tmp_path: Path) -> None:
    """A name that is no UTF-8, half of a surrogate pair, a number beyond 64 bits: each would end its task."""
    (tmp_path / "pages").mkdir()
    (tmp_path / "pages" / "name\udcff.txt").write_text(text(1), encoding="utf-8")
    record = {"text": f"{text(2)} \ud800", "id": 1 << 70, "half": "\udc00", "list": ["\ud83d\ude00", "\udfff"], "n": 7}
    (tmp_path / "pages" / "records.jsonl").write_text(json.dumps(record), encoding="ascii")
    excluded = JsonlWriter(str(tmp_path / "excluded"), compression=None)
    counts = piped(tmp_path, DumpReader(str(tmp_path / "pages")), CleanStep(exclusion_writer=excluded), tasks=1)
    assert (counts["total"], counts["done"]) == (2, 2)
    found = {Path(name).name: one["metadata"] for name, one in documents(tmp_path / "out").items()}
    assert found["name\ufffd.txt"]["headline"]
    known = {key: found["records.jsonl#1"][key] for key in ("id", "half", "list", "n")}
    assert known == {"id": str(1 << 70), "half": "\ufffd", "list": '["😀", "\ufffd"]', "n": 7}


def test_a_label_or_a_field_that_there_is_not_is_said_before_any_page() -> None:
    from cleaner.engines.ray_data import CleanBatch

    for step in (CleanStep, CleanExtractor, CleanBatch):
        with pytest.raises(ValueError, match="'captions' is not a valid Label"):
            step(keep=["captions"])
        with pytest.raises(ValueError, match="a list of labels is wanted"):
            step(drop="caption")
    for step in (CleanStep, CleanExtractor):
        with pytest.raises(ValueError, match=r"a field is one of headline, .*: title"):
            step(only=("title", "body"))
